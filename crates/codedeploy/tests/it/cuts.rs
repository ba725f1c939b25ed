//! An engine that is killed after any entry of the journal, or at any call that it makes, ends where it would have ended:
//! what is compared is what is shown of the deployments and their whole journals with their stamps, so the suffix too.

use std::sync::Arc;

use rusqlite::Connection;
use serde_json::{Value, json};
use tidegate_api::codedeploy::*;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use crate::gate::{Cut, FakeGate};
use crate::sim::{ALL_EVENTS, Settings, Sim};

const HOOKS: [&str; 2] = ["BeforeAllowTraffic", "AfterAllowTraffic"];
/// In the ordinary run, one cut in so many.
const SAMPLE: usize = 5;

/// How a canary goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    Green,
    HookFailed,
    AlarmStopped,
}

pub const COURSES: [Course; 3] = [Course::Green, Course::HookFailed, Course::AlarmStopped];

/// Where the engine is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kill {
    Never,
    /// After this many entries of the deployment's journal, or of its rollback's.
    AtEntry {
        of_rollback: bool,
        entries: usize,
    },
    /// At this interaction with the gate.
    AtCall(u32, Cut),
}

/// What a run came to.
struct Ended {
    id: String,
    text: String,
    entries: [usize; 2],
    calls: u32,
}

#[test]
fn some_kills_change_nothing() {
    kill_everywhere(SAMPLE);
}

#[test]
#[ignore = "every cut takes a minute; the ordinary run takes a sample"]
fn no_kill_changes_anything() {
    kill_everywhere(1);
}

fn kill_everywhere(every: usize) {
    let mut tried = 0;
    for course in COURSES {
        let whole = play(course, Kill::Never, "");
        let of = |of_rollback: bool, count: usize| {
            (1..count).map(move |entries| Kill::AtEntry { of_rollback, entries })
        };
        let calls =
            (0..whole.calls).flat_map(|n| [Kill::AtCall(n, Cut::Before), Kill::AtCall(n, Cut::After)]);
        let all = of(false, whole.entries[0]).chain(of(true, whole.entries[1])).chain(calls);
        for kill in all.step_by(every) {
            tried += 1;
            let again = play(course, kill, &whole.id);
            assert_eq!(whole.id, again.id);
            assert_eq!(whole.text, again.text, "{course:?}, killed {kill:?}");
        }
    }
    eprintln!("{tried} kills");
}

/// Plays a course without a kill, and says how the alias moved.
pub fn play_whole(sim: &mut Sim, course: Course) -> Vec<String> {
    play_in(sim, course, Kill::Never, "");
    sim.gate.log()
}

/// Plays a course, with one kill in it where one is asked for; `id` is the deployment's in a run without one.
fn play(course: Course, kill: Kill, id: &str) -> Ended {
    let mut sim = Sim::new(7);
    let refused = Refused(sim.gate.clone());
    tracing::subscriber::with_default(refused, || play_in(&mut sim, course, kill, id))
}

fn play_in(sim: &mut Sim, course: Course, kill: Kill, id: &str) -> Ended {
    let settings = Settings {
        config: "CodeDeployDefault.LambdaCanary10Percent5Minutes",
        alarms: true,
        events: ALL_EVENTS.to_vec(),
    };
    warm_up(sim, &settings);
    let calls_before = sim.gate.interactions();
    let mut killer = Killer { control: Connection::open(sim.folder().join("control.db")).unwrap(), kill };
    killer.arm(sim, id);
    let id = sim.deploy("group", 1, 2, &HOOKS).unwrap();
    killer.strike(sim);
    let status = match course {
        Course::HookFailed => LifecycleEventStatus::Failed,
        _ => LifecycleEventStatus::Succeeded,
    };
    sim.verdict(&id, &sim.gate.execution().unwrap(), status).unwrap();
    killer.strike(sim);
    for second in [100, 10, 190] {
        if course == Course::AlarmStopped && second == 10 {
            sim.gate.alarm("ALARM");
        }
        sim.pass(second);
        killer.strike(sim);
    }
    if course == Course::Green {
        let execution = sim.gate.execution().unwrap();
        sim.verdict(&id, &execution, LifecycleEventStatus::Succeeded).unwrap();
        killer.strike(sim);
    }
    assert!(killer.kill == Kill::Never, "{course:?} was never killed {kill:?}");
    ended(sim, id, calls_before)
}

/// The tables are made by a first deployment, so that nothing but the course is cut.
fn warm_up(sim: &mut Sim, settings: &Settings) {
    sim.group("group", settings);
    sim.deploy("group", 1, 2, &[]).unwrap();
    sim.pass(300);
    sim.next_account();
    sim.group("group", settings);
}

fn ended(sim: &Sim, id: String, calls_before: u32) -> Ended {
    let info = sim.info(&id);
    let back = info.rollback_info.as_ref().and_then(|info| info.rollback_deployment_id.clone());
    let all: Vec<&str> = std::iter::once(id.as_str()).chain(back.as_deref()).collect();
    let shown: Vec<Value> = all
        .iter()
        .map(|id| json!({"info": sim.info(id), "target": sim.target(id), "journal": sim.journal(id)}))
        .collect();
    let group =
        GetDeploymentGroupInput { application_name: "app".into(), deployment_group_name: "group".into() };
    let group = sim.call::<GetDeploymentGroup>(group).unwrap().deployment_group_info;
    let whole = json!({"deployments": shown, "group": group, "moves": sim.gate.log()});
    Ended {
        text: by_order(&serde_json::to_string_pretty(&whole).unwrap()),
        entries: [sim.journal(&id).len(), back.map_or(0, |back| sim.journal(&back).len())],
        calls: sim.gate.interactions() - calls_before,
        id,
    }
}

/// The text with each id of a deployment or of a hook execution replaced by the order in which it appears: those that
/// are drawn after a kill are others.
pub fn by_order(text: &str) -> String {
    let mut known: Vec<&str> = Vec::new();
    let mut out = String::with_capacity(text.len());
    let part = |c: char| !(c.is_ascii_alphanumeric() || c == '-');
    for piece in text.split_inclusive(part) {
        let (word, rest) = piece.split_at(piece.trim_end_matches(part).len());
        let deployment = word.rfind("d-").filter(|at| word.len() == at + 11);
        let at = if word.len() == 36 && word.matches('-').count() == 4 { Some(0) } else { deployment };
        let Some(at) = at else {
            out.push_str(piece);
            continue;
        };
        let id = &word[at..];
        let order = known.iter().position(|known| *known == id).unwrap_or_else(|| {
            known.push(id);
            known.len() - 1
        });
        out.push_str(&format!("{}#{order}{rest}", &word[..at]));
    }
    out
}

/// Kills once.
struct Killer {
    control: Connection,
    kill: Kill,
}

impl Killer {
    /// From now on, what comes after the chosen moment cannot happen: the database refuses it, or nobody answers.
    fn arm(&self, sim: &Sim, id: &str) {
        let (of_rollback, entries) = match self.kill {
            Kill::Never => return,
            Kill::AtCall(count, cut) => return sim.gate.cut_after(count, cut),
            Kill::AtEntry { of_rollback, entries } => (of_rollback, entries),
        };
        let not = if of_rollback { "NOT " } else { "" };
        let own = |key: &str| {
            format!("{key} LIKE 'journal%-{:012}-%' AND {key} {not}LIKE '%-{id}%'", sim.account())
        };
        let sql = format!(
            "CREATE TRIGGER cut BEFORE INSERT ON flow_journal \
             WHEN {} AND (SELECT count(*) FROM flow_journal WHERE {}) >= {entries} \
             BEGIN SELECT RAISE(ABORT, 'cut'); END",
            own("NEW.key"),
            own("key")
        );
        self.control.execute_batch(&sql).unwrap();
    }

    /// Kills an engine that can do no more, and starts it again.
    fn strike(&mut self, sim: &mut Sim) {
        if !sim.gate.hangs() {
            return;
        }
        sim.kill();
        self.control.execute_batch("DROP TRIGGER IF EXISTS cut").unwrap();
        self.kill = Kill::Never;
        sim.revive();
    }
}

/// Hears of the entry that the database refused: then the engine can do no more.
struct Refused(Arc<FakeGate>);

impl Subscriber for Refused {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() == Level::ERROR
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {
        self.0.hang();
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
