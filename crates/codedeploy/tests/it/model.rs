//! What must hold of deployments whatever happens to them, checked after each event and at the end.

use std::collections::BTreeMap;

use tidegate_api::codedeploy::*;

use crate::sim::{Settings, Sim, THREE_MOVES, code};

const BEFORE: &str = "BeforeAllowTraffic";

/// A deployment that a user made, and what is known of it.
#[derive(Debug)]
pub struct Made {
    pub id: String,
    pub from: u32,
    pub to: u32,
    hooks: Vec<&'static str>,
    /// The alias when it was made.
    found: (String, Option<(String, f64)>),
    /// The accepted verdicts by event.
    verdicts: BTreeMap<&'static str, bool>,
    /// What the accepted stop said of a rollback.
    stop: Option<Option<bool>>,
    rollback_stopped: bool,
    ended: Option<(DeploymentInfo, LambdaTarget)>,
    /// The share of the new version after its last move.
    percent: u32,
}

/// A hook execution that was invoked.
#[derive(Clone, Debug)]
struct Execution {
    id: String,
    of: usize,
    event: &'static str,
}

/// The history of one group.
pub struct Model {
    settings: Settings,
    pub made: Vec<Made>,
    executions: Vec<Execution>,
    moves_seen: usize,
    active: Option<String>,
}

impl Model {
    pub fn new(settings: Settings) -> Self {
        Self { settings, made: Vec::new(), executions: Vec::new(), moves_seen: 0, active: None }
    }

    /// Makes a deployment; while another one runs it must be refused.
    pub fn deploy(&mut self, sim: &Sim, from: u32, to: u32, hooks: Vec<&'static str>) {
        let (runs, found) = (self.active().is_some(), sim.gate.alias());
        match sim.deploy("group", from, to, &hooks) {
            Ok(id) => {
                assert!(!runs, "two deployments at a time");
                self.made.push(Made {
                    id,
                    from,
                    to,
                    hooks,
                    found,
                    verdicts: BTreeMap::new(),
                    stop: None,
                    rollback_stopped: false,
                    ended: None,
                    percent: 0,
                });
                self.look(sim);
            }
            Err(failure) => {
                assert_eq!((code(failure).as_str(), runs), ("DeploymentLimitExceededException", true));
            }
        }
    }

    /// The deployment that runs: the last one made, or the rollback in its place.
    pub fn active(&self) -> Option<String> {
        self.active.clone()
    }

    /// Looks at what runs, or ran until now.
    fn look(&mut self, sim: &Sim) {
        let Some(made) = self.made.last_mut() else { return };
        if made.ended.is_none() {
            let info = sim.info(&made.id);
            let back = info.rollback_info.as_ref().and_then(|info| info.rollback_deployment_id.clone());
            if has_ended(&info) {
                made.ended = Some((info, sim.target(&made.id)));
                self.active = back;
            } else {
                self.active = Some(made.id.clone());
            }
        }
        let rollback = self.active.as_ref().filter(|_| made.ended.is_some());
        if rollback.is_some_and(|back| has_ended(&sim.info(back))) {
            self.active = None;
        }
    }

    /// An end is an end: nothing that comes later changes it.
    pub fn check_ends(&self, sim: &Sim) {
        for made in &self.made {
            if let Some(ended) = &made.ended {
                assert_eq!(*ended, (sim.info(&made.id), sim.target(&made.id)));
            }
        }
    }

    /// Stops what runs, or what ran last.
    pub fn stop(&mut self, sim: &Sim, rollback: Option<bool>) {
        let (active, last) = (self.active(), self.made.last_mut());
        let Some(last) = last else { return };
        let id = active.clone().unwrap_or_else(|| last.id.clone());
        match sim.stop(&id, rollback) {
            Ok(()) if id == last.id => {
                last.stop = Some(rollback.or_else(|| last.stop.flatten()));
            }
            Ok(()) => last.rollback_stopped = true,
            Err(failure) => {
                assert_eq!((code(failure).as_str(), active), ("DeploymentAlreadyCompletedException", None));
            }
        }
    }

    /// Gives a verdict on an execution: the newest, or one before it.
    pub fn verdict(&mut self, sim: &Sim, back: usize, good: bool) {
        let Some(execution) = self.executions.iter().rev().nth(back).cloned() else { return };
        let of = &self.made[execution.of];
        let (over, said) = (of.ended.is_some(), of.verdicts.contains_key(execution.event));
        let status = if good { LifecycleEventStatus::Succeeded } else { LifecycleEventStatus::Failed };
        match sim.verdict(&of.id, &execution.id, status) {
            Ok(()) => {
                assert!(!over && !said, "{execution:?} got a verdict too many");
                self.made[execution.of].verdicts.insert(execution.event, good);
            }
            Err(failure) => {
                assert_eq!(code(failure), "LifecycleEventAlreadyCompletedException");
                assert!(over || said || self.is_late(sim, &execution), "{execution:?} got no verdict");
            }
        }
    }

    fn is_late(&self, sim: &Sim, execution: &Execution) -> bool {
        let journal = sim.journal(&self.made[execution.of].id);
        let began = journal.iter().find(|entry| entry.event.step() == Some(execution.event)).unwrap();
        sim.now().millis() - began.time.millis() >= 3_600_000
    }

    /// A verdict on an execution that never was, and one that is no verdict.
    pub fn wrong_verdict(&self, sim: &Sim) {
        let Some(made) = self.made.last() else { return };
        let wrong = sim.verdict(&made.id, "nobody", LifecycleEventStatus::Succeeded).unwrap_err();
        assert_eq!(code(wrong), "InvalidLifecycleEventHookExecutionIdException");
        let wrong = sim.verdict(&made.id, "nobody", LifecycleEventStatus::Skipped).unwrap_err();
        assert_eq!(code(wrong), "InvalidLifecycleEventHookExecutionStatusException");
    }

    /// What must hold at every moment.
    pub fn check(&mut self, sim: &Sim) {
        self.hear_of_executions(sim);
        let log = sim.gate.log();
        for line in &log[self.moves_seen..] {
            self.check_move(line, sim.gate.is_red());
        }
        self.moves_seen = log.len();
        self.look(sim);
    }

    fn hear_of_executions(&mut self, sim: &Sim) {
        let Some(id) = sim.gate.execution() else { return };
        if self.executions.iter().any(|known| known.id == id) {
            return;
        }
        let of = self.made.len() - 1;
        let made = &self.made[of];
        let earlier = self.executions.iter().filter(|known| known.of == of).count();
        self.executions.push(Execution { id, of, event: made.hooks[earlier] });
    }

    /// The alias is old, new, or the weighted pair; it moves forward in order, behind its hook, under no red alarm, and
    /// back at once.
    fn check_move(&mut self, line: &str, red: bool) {
        let made = self.made.last_mut().unwrap();
        let (old, new) = (format!("live {} ", made.from), format!("live {} ", made.to));
        let percent = if line == old {
            0
        } else if line == new {
            100
        } else {
            let weight = line.strip_prefix(&format!("{old}{}=", made.to));
            let weight: f64 = weight.unwrap_or_else(|| panic!("{line} of {made:?}")).parse().unwrap();
            (weight * 100.0).round() as u32
        };
        let steps: Vec<u32> = match self.settings.config {
            config if config.contains("Canary") => vec![10, 100],
            THREE_MOVES => vec![40, 80, 100],
            _ => vec![100],
        };
        let next = steps.into_iter().find(|step| *step > made.percent);
        assert!(percent == 0 || Some(percent) == next, "from {} % to {percent} %", made.percent);
        let allowed = !made.hooks.contains(&BEFORE) || made.verdicts.get(BEFORE) == Some(&true);
        assert!(percent == 0 || allowed, "traffic moved without its hook's word: {made:?}");
        let watched = self.settings.alarms && red;
        assert!(percent == 0 || !watched, "traffic moved under a red alarm: {made:?}");
        made.percent = percent;
    }

    /// What must hold when everything has come to its end.
    pub fn check_end(&self, sim: &Sim) {
        self.check_ends(sim);
        let listed = sim.call::<ListDeployments>(ListDeploymentsInput::default()).unwrap();
        let all: Vec<DeploymentInfo> = listed.deployments.unwrap().iter().map(|id| sim.info(id)).collect();
        assert!(all.iter().all(has_ended), "{all:#?}");
        for made in &self.made {
            self.check_rollback(made, &all);
        }
        if let Some(last) = self.made.last() {
            check_alias(last, &all, &sim.gate.alias());
        }
    }

    fn check_rollback(&self, made: &Made, all: &[DeploymentInfo]) {
        let info = find(all, &made.id);
        let back: Vec<&DeploymentInfo> = all.iter().filter(|other| triggered_by(other, &made.id)).collect();
        let linked = info.rollback_info.as_ref().and_then(|info| info.rollback_deployment_id.clone());
        if info.status == Some(DeploymentStatus::Succeeded) {
            assert!(made.stop.is_none(), "it was stopped and succeeded: {made:?}");
            for hook in &made.hooks {
                assert_eq!(made.verdicts.get(hook), Some(&true), "{hook} did not agree: {made:?}");
            }
            return assert_eq!((back.len(), linked), (0, None));
        }
        let code = info.error_information.as_ref().unwrap().code.clone().unwrap();
        assert!(!matches!(code, ErrorCode::Unrecognized(_)), "{code}");
        let event = match code {
            ErrorCode::ManualStop => "DEPLOYMENT_STOP_ON_REQUEST",
            ErrorCode::AlarmActive => "DEPLOYMENT_STOP_ON_ALARM",
            _ => "DEPLOYMENT_FAILURE",
        };
        let configured = self.settings.events.contains(&event);
        let asked = match (&code, made.stop) {
            (ErrorCode::ManualStop, Some(said)) => said.unwrap_or(configured),
            _ => configured,
        };
        if asked && info.start_time.is_some() {
            assert_eq!(back.len(), 1, "{made:?}");
            assert_eq!(back[0].deployment_id, linked);
            assert_eq!(back[0].creator, Some(DeploymentCreator::CodeDeployRollback));
        } else {
            assert_eq!((back.len(), linked), (0, None), "{made:?}");
        }
    }
}

fn check_alias(last: &Made, all: &[DeploymentInfo], alias: &(String, Option<(String, f64)>)) {
    let info = find(all, &last.id);
    let (old, new) = ((last.from.to_string(), None), (last.to.to_string(), None));
    let back = all.iter().find(|other| triggered_by(other, &last.id));
    match (&info.status, back) {
        (Some(DeploymentStatus::Succeeded), _) => assert_eq!(*alias, new),
        (_, Some(back)) if back.status == Some(DeploymentStatus::Succeeded) => assert_eq!(*alias, old),
        (_, Some(back)) => assert!(last.rollback_stopped, "{back:#?}"),
        (_, None) if info.start_time.is_none() => assert_eq!(*alias, last.found),
        (_, None) => {
            let pair = alias.0 == old.0 && alias.1.as_ref().is_some_and(|(other, _)| *other == new.0);
            assert!(pair || *alias == old || *alias == new, "{alias:?} after {last:?}");
        }
    }
}

fn find<'a>(all: &'a [DeploymentInfo], id: &str) -> &'a DeploymentInfo {
    all.iter().find(|info| info.deployment_id.as_deref() == Some(id)).unwrap()
}

fn triggered_by(info: &DeploymentInfo, id: &str) -> bool {
    let triggering =
        info.rollback_info.as_ref().and_then(|info| info.rollback_triggering_deployment_id.as_deref());
    triggering == Some(id)
}

pub fn has_ended(info: &DeploymentInfo) -> bool {
    matches!(
        info.status,
        Some(DeploymentStatus::Succeeded | DeploymentStatus::Failed | DeploymentStatus::Stopped)
    )
}
