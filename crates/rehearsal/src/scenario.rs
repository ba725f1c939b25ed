//! What a release is put through.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One call of the traffic shift: the n-th of its action.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct At {
    /// The IAM action, such as `lambda:UpdateAlias`.
    pub action: String,
    /// Which of the calls with this action, from 1.
    pub occurrence: u32,
}

/// What happens at a call of the shift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CallFault {
    /// IAM refuses it, this once.
    Denied,
    /// The service throttles it, this once.
    Throttled,
    /// The engine is killed as soon as what the call wrote is on the disk.
    Killed,
}

/// What is broken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Break {
    /// Nothing.
    Nothing,
    /// The hook reports Failed, whatever it found.
    HookFails,
    /// The hook answers and reports nothing.
    HookSilent,
    /// The hook's process ends.
    HookCrashes,
    /// The hook may not report.
    HookDenied,
    /// The new version fails this share of the events that users send it, and none that the hook sends.
    Errors {
        /// Above 0, and 1 at most.
        share: f64,
    },
    /// Nobody uses the application, so the alarms get no data.
    NoTraffic,
    /// A call of the shift goes wrong.
    Call {
        /// How.
        fault: CallFault,
        /// Which call.
        at: At,
    },
}

/// One rehearsal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scenario {
    /// What is broken.
    #[serde(rename = "break")]
    pub broken: Break,
}

impl Scenario {
    /// A scenario that breaks this.
    pub fn new(broken: Break) -> Self {
        Self { broken }
    }

    /// Whether it is about a hook, and so needs an application that has one.
    pub fn needs_a_hook(&self) -> bool {
        matches!(self.broken, Break::HookFails | Break::HookSilent | Break::HookCrashes | Break::HookDenied)
    }

    /// Whether the release must not be served when all is over.
    pub fn is_bad_release(&self) -> bool {
        self.needs_a_hook() || matches!(self.broken, Break::Errors { .. })
    }
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.broken {
            Break::Nothing => f.write_str("green"),
            Break::HookFails => f.write_str("hook says Failed"),
            Break::HookSilent => f.write_str("hook never answers"),
            Break::HookCrashes => f.write_str("hook crashes"),
            Break::HookDenied => f.write_str("hook lacks its permission"),
            Break::Errors { share } => write!(f, "{:.0} % errors in the new version", share * 100.0),
            Break::NoTraffic => f.write_str("alarm without data"),
            Break::Call { fault, at } => {
                let what = match fault {
                    CallFault::Denied => "AccessDenied at",
                    CallFault::Throttled => "throttled at",
                    CallFault::Killed => "engine killed after",
                };
                write!(f, "{what} {} #{}", at.action, at.occurrence)
            }
        }
    }
}

/// The scenarios that every release goes through, the green one first.
pub fn standing() -> Vec<Scenario> {
    let broken = [
        Break::Nothing,
        Break::HookFails,
        Break::HookSilent,
        Break::HookCrashes,
        Break::HookDenied,
        Break::Errors { share: 0.05 },
        Break::Errors { share: 1.0 },
        Break::NoTraffic,
    ];
    broken.into_iter().map(Scenario::new).collect()
}

/// The points of a green shift that are worth breaking: each kind of call where it first and where it last occurs, and
/// every one that changes something. Looks in between are alike.
pub fn chosen_points(calls: &[At]) -> Vec<At> {
    let mut chosen: Vec<At> = Vec::new();
    for call in calls {
        let of_its_kind = || calls.iter().filter(|other| other.action == call.action);
        let first = call.occurrence == 1;
        let last = of_its_kind().all(|other| other.occurrence <= call.occurrence);
        if (first || last || changes(&call.action)) && !chosen.contains(call) {
            chosen.push(call.clone());
        }
    }
    chosen
}

fn changes(action: &str) -> bool {
    let verb = action.rsplit(':').next().unwrap_or(action);
    !["Get", "List", "Describe", "Assume"].iter().any(|reading| verb.starts_with(reading))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(action: &str, occurrence: u32) -> At {
        At { action: action.into(), occurrence }
    }

    #[test]
    fn looks_are_broken_where_they_begin_and_end_and_changes_everywhere() {
        let looks = (1..=5).map(|n| at("cloudwatch:DescribeAlarms", n));
        let moves = (1..=3).map(|n| at("lambda:UpdateAlias", n));
        let calls: Vec<At> = looks.chain(moves).collect();
        let chosen: Vec<u32> = chosen_points(&calls).into_iter().map(|at| at.occurrence).collect();
        assert_eq!(chosen, [1, 5, 1, 2, 3]);
    }

    #[test]
    fn scenarios_say_what_they_break() {
        let killed = Scenario::new(Break::Call { fault: CallFault::Killed, at: at("lambda:UpdateAlias", 2) });
        assert_eq!(killed.to_string(), "engine killed after lambda:UpdateAlias #2");
        assert_eq!(Scenario::new(Break::Errors { share: 0.05 }).to_string(), "5 % errors in the new version");
        assert!(!killed.is_bad_release());
        assert_eq!(standing()[0].broken, Break::Nothing);
    }
}
