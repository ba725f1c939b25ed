//! What a scenario breaks, as the gate and Lambda ask for it.

use std::collections::{BTreeMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tidegate_api::{OperationModel, ServiceError, Value};
use tidegate_core::{CallRefusal, CallSeen, Caller, Faults, Ids, InvocationFault};
use tidegate_rehearsal::{At, Break, CallFault};

use super::setup::{Said, Setup};

/// The service whose calls are the shift.
const CODEDEPLOY: &str = "codedeploy.amazonaws.com";
/// What plans of deployments are called.
const PLANS: &str = "codedeploy-";
/// The operation by which a hook reports.
const REPORT: &str = "PutLifecycleEventHookExecutionStatus";

/// The faults of one scenario.
pub struct Broken {
    setup: Setup,
    draws: Ids,
    seen: Mutex<Seen>,
    reached: AtomicBool,
}

#[derive(Default)]
struct Seen {
    /// The calls of the shift so far.
    calls: Vec<At>,
    counts: BTreeMap<String, u32>,
    /// The functions that a deployment has invoked.
    hooks: HashSet<String>,
    began: i64,
    /// When the first thing went wrong.
    sign: Option<i64>,
}

impl Broken {
    /// The faults that `setup` asks for.
    pub fn new(setup: &Setup) -> Self {
        Self {
            draws: Ids::seeded(setup.seed),
            seen: Mutex::default(),
            reached: AtomicBool::new(false),
            setup: setup.clone(),
        }
    }

    /// Notes when the scenario began.
    pub fn begin(&self, at: i64) {
        self.seen().began = at;
    }

    /// The calls of the shift so far, in order.
    pub fn calls(&self) -> Vec<At> {
        self.seen().calls.clone()
    }

    /// Whether what is to be broken was broken, and when first.
    pub fn sign(&self) -> (bool, Option<i64>) {
        (self.reached.load(Ordering::Acquire), self.seen().sign)
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn went_wrong(&self, at: i64) {
        self.reached.store(true, Ordering::Release);
        self.seen().sign.get_or_insert(at);
    }

    /// The point at which a call is to go wrong, and how, unless that was before a kill.
    fn point(&self) -> Option<(CallFault, &At)> {
        match &self.setup.scenario.broken {
            Break::Call { fault, at } if !self.setup.resumed => Some((*fault, at)),
            _ => None,
        }
    }

    /// Counts a call of the shift and says which of its action it is.
    fn count(&self, action: &str) -> At {
        let mut seen = self.seen();
        let count = seen.counts.entry(action.to_owned()).or_insert(0);
        *count += 1;
        let at = At { action: action.to_owned(), occurrence: *count };
        seen.calls.push(at.clone());
        at
    }
}

impl Faults for Broken {
    fn rewrite(&self, model: &'static OperationModel, tree: Value) -> Value {
        match tree {
            Value::Map(mut members)
                if model.name == REPORT && self.setup.scenario.broken == Break::HookFails =>
            {
                self.reached.store(true, Ordering::Release);
                members.insert("status".to_owned(), Value::String("Failed".to_owned()));
                Value::Map(members)
            }
            other => other,
        }
    }

    fn refuse(&self, seen: &CallSeen<'_>) -> Option<CallRefusal> {
        let now = seen.cx.clock().now().millis();
        if seen.model.name == REPORT {
            match self.setup.scenario.broken {
                Break::HookDenied => {
                    self.went_wrong(now);
                    return Some(CallRefusal::Deny);
                }
                Break::HookFails => self.went_wrong(now),
                _ => {}
            }
        }
        let action = of_the_shift(seen)?;
        if let ("lambda:InvokeFunction", Some(need)) = (action, seen.needs.first()) {
            let mut noted = self.seen();
            noted.hooks.insert(unqualified(&need.resource));
            if matches!(self.setup.scenario.broken, Break::HookCrashes | Break::HookSilent) {
                noted.sign.get_or_insert(now);
            }
        }
        let at = self.count(action);
        let (fault, point) = self.point()?;
        if *point != at || fault == CallFault::Killed {
            return None;
        }
        self.went_wrong(now);
        Some(if fault == CallFault::Denied { CallRefusal::Deny } else { throttled(seen.model) })
    }

    fn answered(&self, seen: &CallSeen<'_>) {
        let Some((CallFault::Killed, point)) = self.point() else { return };
        let Some(action) = of_the_shift(seen) else { return };
        let (count, began) = {
            let seen = self.seen();
            (seen.counts.get(action).copied(), seen.began)
        };
        if action == point.action && count == Some(point.occurrence) {
            super::play::say(&Said::Killed { at: seen.cx.clock().now().millis(), began });
            std::process::abort();
        }
    }

    fn invocation(&self, function_arn: &str, version: &str, alias: Option<&str>) -> Option<InvocationFault> {
        let is_hook = || self.seen().hooks.contains(function_arn);
        match self.setup.scenario.broken {
            Break::HookCrashes if is_hook() => {
                self.reached.store(true, Ordering::Release);
                Some(InvocationFault::Exit)
            }
            Break::HookSilent if is_hook() => {
                self.reached.store(true, Ordering::Release);
                Some(InvocationFault::Nothing)
            }
            Break::Errors { share } => {
                let aliases = &self.setup.prepared.aliases;
                let released = aliases.iter().any(|known| {
                    known.function_arn == function_arn && alias.is_some() && known.version != version
                });
                (released && self.draws.draw() < share).then(|| {
                    self.reached.store(true, Ordering::Release);
                    InvocationFault::Error
                })
            }
            _ => None,
        }
    }
}

/// The action of a call that CodeDeploy makes for a deployment; nothing for all other calls.
fn of_the_shift<'s>(seen: &'s CallSeen<'_>) -> Option<&'s str> {
    let by_plan = seen.cx.token().is_some_and(|token| token.plan().starts_with(PLANS));
    let by_service = matches!(seen.cx.caller(), Caller::Service { principal, .. } if principal == CODEDEPLOY);
    if by_plan || by_service { seen.needs.first().map(|need| need.action.as_ref()) } else { None }
}

fn unqualified(function_arn: &str) -> String {
    function_arn.split(':').take(7).collect::<Vec<_>>().join(":")
}

fn throttled(model: &OperationModel) -> CallRefusal {
    let (code, status) = match model.service.name {
        "lambda" => ("TooManyRequestsException", 429),
        "cloudwatch" | "sts" | "iam" | "cloudformation" => ("Throttling", 400),
        _ => ("ThrottlingException", 400),
    };
    CallRefusal::Answer(ServiceError::sender(code, status, "Rate exceeded"))
}
