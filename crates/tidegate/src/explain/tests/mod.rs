//! The causes that an explanation must find, each seeded as the answers that the API gives when it happened.

mod builds;
mod deployments;
mod ends;
mod hooks;
mod sources;
mod stacks;
mod world;

use super::cause::CauseKind;
use super::trail::{LinkKind, MOST_LINES};
use super::{Answer, Explanation, explain};
use world::World;

/// One seeded cause.
struct Case {
    /// What happened.
    name: &'static str,
    /// What the API answers afterwards.
    world: World,
    /// What is asked about.
    id: &'static str,
    /// The kind of the true first cause.
    kind: CauseKind,
    /// What the cause must say.
    says: &'static [&'static str],
    /// What the last link must be, and a part of its id or words.
    last: (LinkKind, &'static str),
    /// A part of the hint.
    hint: &'static str,
}

fn answer(world: &World, id: &str) -> Answer {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(explain(world, id)).unwrap()
}

fn all() -> Vec<Case> {
    let lists = [sources::cases(), builds::cases(), stacks::cases(), deployments::cases(), hooks::cases()];
    lists.into_iter().flatten().collect()
}

/// What is not as it should be in an explanation.
fn faults(case: &Case, found: &Explanation) -> Vec<String> {
    let mut faults = Vec::new();
    let mut want = |is: bool, what: String| {
        if !is {
            faults.push(what);
        }
    };
    want(found.cause.kind == case.kind, format!("the kind is {:?}, not {:?}", found.cause.kind, case.kind));
    for part in case.says {
        want(
            found.cause.what.contains(part),
            format!("the cause does not say {part:?}: {}", found.cause.what),
        );
    }
    let last = found.links.last().cloned();
    let text = last.as_ref().map(|link| format!("{} {}", link.id, link.what)).unwrap_or_default();
    let right = last.is_some_and(|link| link.kind == case.last.0) && text.contains(case.last.1);
    want(right, format!("the last link is not {:?}: {text}", case.last));
    want(found.hint.contains(case.hint), format!("the hint does not say {:?}: {}", case.hint, found.hint));
    want(found.links.iter().all(|link| !link.id.is_empty()), "a link has no id".to_owned());
    // An empty line goes before the hint.
    want(found.lines().len() + 2 <= MOST_LINES, format!("{} lines are too many", found.lines().len()));
    want(
        !found.hint.contains('\n') && !found.lines().iter().any(|line| line.contains('\n')),
        "a line breaks".to_owned(),
    );
    faults
}

#[test]
fn seeded_causes_are_named() {
    let (cases, mut misses) = (all(), Vec::new());
    assert!(cases.len() >= 30, "{} causes are seeded", cases.len());
    for case in &cases {
        match answer(&case.world, case.id) {
            Answer::Explained(found) => {
                let faults = faults(case, &found);
                if !faults.is_empty() {
                    let shown = found.lines().join("\n    ");
                    misses.push(format!("{}:\n  {}\n    {shown}", case.name, faults.join("\n  ")));
                }
            }
            other => misses.push(format!("{}: {other:?}", case.name)),
        }
    }
    // At least 28 of 30 must be named; that none is missed is the standard kept here.
    assert!(
        misses.is_empty(),
        "{} of {} causes are missed:\n{}",
        misses.len(),
        cases.len(),
        misses.join("\n")
    );
}

#[test]
fn every_case_has_a_name_of_its_own() {
    let names: std::collections::HashSet<&str> = all().iter().map(|case| case.name).collect();
    assert_eq!(names.len(), all().len());
}
