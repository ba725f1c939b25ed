//! Whether a scenario ended safely.

use serde::Serialize;

use crate::ending::{Ending, Serving};
use crate::scenario::{Break, Scenario};

/// The judgement on one scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "result", content = "why", rename_all = "lowercase")]
pub enum Judgement {
    /// Nobody is left with a bad or half-shifted release.
    Safe,
    /// Somebody is, or could be; why.
    Unsafe(String),
    /// The application has nothing that this scenario could break; what is missing.
    Skipped(String),
}

/// Judges an ending.
///
/// A release that is bad must not be served when all is over, and one that fails its own test must never be. Everything
/// else may end on either version, wholly, as long as the pipeline says which.
pub fn judge(scenario: &Scenario, ending: &Ending, served: &Serving) -> Judgement {
    if scenario.needs_a_hook() && !ending.reached {
        return Judgement::Skipped("no hook ran in this release".to_owned());
    }
    let unsafe_because = |why: String| Judgement::Unsafe(why);
    if let Some(why) = unsettled(ending) {
        return unsafe_because(why);
    }
    let new: Vec<&str> =
        ending.aliases.iter().filter(|alias| !alias.is_old()).map(|alias| alias.name.as_str()).collect();
    if scenario.is_bad_release() && !new.is_empty() {
        return unsafe_because(format!(
            "{} serves the bad release{}",
            new.join(", "),
            unseen(ending, served)
        ));
    }
    let breaks_nothing = matches!(scenario.broken, Break::Nothing | Break::NoTraffic);
    if !ending.reached && !breaks_nothing {
        return unsafe_because("what was to go wrong was never reached".to_owned());
    }
    if scenario.needs_a_hook() && served.new > 0 {
        return unsafe_because(format!("{} were served a release that its hook had not passed", served.new));
    }
    match (ending.execution.as_str(), new.is_empty()) {
        ("Succeeded", true) => {
            unsafe_because("the pipeline says Succeeded, and the old version is served".to_owned())
        }
        ("Succeeded", false) | (_, true) => Judgement::Safe,
        (other, false) => {
            unsafe_because(format!("the pipeline says {other}, and {} is released", new.join(", ")))
        }
    }
}

/// Why nothing could notice a bad release, where by chance it never failed.
fn unseen(ending: &Ending, served: &Serving) -> String {
    if ending.reached {
        return String::new();
    }
    format!(
        "; none of the {} requests that it answered failed: too few to notice (--rate sends more)",
        served.new
    )
}

/// What is still under way, divided or stuck.
fn unsettled(ending: &Ending) -> Option<String> {
    if ending.aliases.is_empty() {
        return Some("the stack has no alias to look at".to_owned());
    }
    if let Some(alias) = ending.aliases.iter().find(|alias| !alias.weights.is_empty()) {
        return Some(format!("{} is left half-shifted", alias.name));
    }
    if matches!(ending.execution.as_str(), "InProgress" | "Stopping" | "") {
        return Some("the pipeline's execution does not end".to_owned());
    }
    if ending.stack.ends_with("IN_PROGRESS")
        || ending.stack.ends_with("ROLLBACK_FAILED")
        || ending.stack.is_empty()
    {
        return Some(format!("the stack is left {}", ending.stack));
    }
    let open = |status: &str| !matches!(status, "Succeeded" | "Failed" | "Stopped");
    let deployment = ending.deployments.iter().find(|deployment| open(&deployment.status))?;
    Some(format!("deployment {} is left {}", deployment.id, deployment.status))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::ending::AliasEnding;
    use crate::scenario::{At, CallFault};

    fn ending(execution: &str, version: &str) -> Ending {
        Ending {
            execution: execution.into(),
            stack: "UPDATE_COMPLETE".into(),
            aliases: vec![AliasEnding {
                name: "f:live".into(),
                old: "1".into(),
                version: version.into(),
                weights: BTreeMap::new(),
            }],
            reached: true,
            ..Ending::default()
        }
    }

    fn is_unsafe(broken: Break, ending: &Ending, served: &Serving) -> bool {
        matches!(judge(&Scenario::new(broken), ending, served), Judgement::Unsafe(_))
    }

    #[test]
    fn a_bad_release_must_not_stay() {
        let nobody = Serving::default();
        let errors = Break::Errors { share: 0.05 };
        assert!(is_unsafe(errors.clone(), &ending("Succeeded", "2"), &nobody));
        assert!(!is_unsafe(errors, &ending("Failed", "1"), &nobody));
        assert!(!is_unsafe(Break::Nothing, &ending("Succeeded", "2"), &nobody));
        assert!(is_unsafe(Break::Nothing, &ending("Succeeded", "1"), &nobody));
        let lucky = Ending { reached: false, ..ending("Succeeded", "2") };
        let judged = judge(
            &Scenario::new(Break::Errors { share: 0.05 }),
            &lucky,
            &Serving { new: 18, ..nobody.clone() },
        );
        assert!(matches!(judged, Judgement::Unsafe(why) if why.contains("none of the 18 requests")));
        assert!(is_unsafe(Break::Nothing, &ending("Failed", "2"), &nobody));
    }

    #[test]
    fn what_a_hook_has_not_passed_is_served_to_nobody() {
        let some = Serving { new: 1, ..Serving::default() };
        assert!(is_unsafe(Break::HookFails, &ending("Failed", "1"), &some));
        assert!(!is_unsafe(Break::HookFails, &ending("Failed", "1"), &Serving::default()));
        let none = Ending { reached: false, ..ending("Succeeded", "2") };
        let skipped = judge(&Scenario::new(Break::HookFails), &none, &Serving::default());
        assert!(matches!(skipped, Judgement::Skipped(_)));
    }

    #[test]
    fn what_is_unsettled_or_was_not_reached_is_unsafe() {
        let nobody = Serving::default();
        let mut half = ending("Failed", "1");
        half.aliases[0].weights.insert("2".into(), 0.1);
        assert!(is_unsafe(Break::Nothing, &half, &nobody));
        assert!(is_unsafe(Break::Nothing, &ending("InProgress", "1"), &nobody));
        let stuck = Ending { stack: "UPDATE_ROLLBACK_FAILED".into(), ..ending("Failed", "1") };
        assert!(is_unsafe(Break::Nothing, &stuck, &nobody));
        let missed = Ending { reached: false, ..ending("Succeeded", "2") };
        let at = At { action: "lambda:UpdateAlias".into(), occurrence: 9 };
        assert!(is_unsafe(Break::Call { fault: CallFault::Killed, at }, &missed, &nobody));
        assert!(is_unsafe(Break::Nothing, &Ending::default(), &nobody));
    }
}
