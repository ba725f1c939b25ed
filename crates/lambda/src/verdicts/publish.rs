//! The verdict as metrics, for ordinary alarms: the same ones that `examples/verdict` publishes on AWS.

use std::sync::Arc;

use tidegate_core::{Cx, MetricPoint, Timestamp};
use tidegate_verdict::{Doubt, Outcome};

use super::TestRow;
use crate::names::FunctionName;

/// A namespace of our own: `AWS/` belongs to AWS, and the metrics must look alike here and there.
const NAMESPACE: &str = "Tidegate/Verdict";

/// Publishes what is known of a test at `time`.
pub(super) fn publish(cx: &Cx, name: &FunctionName, row: &TestRow, outcome: Outcome, time: Timestamp) {
    let sets: Arc<[_]> = dimensions(row).into();
    let point = |name, value| MetricPoint {
        namespace: NAMESPACE,
        name,
        dimension_sets: sets.clone(),
        value,
        unit: "None",
        time,
    };
    let yes = |is: bool| if is { 1.0 } else { 0.0 };
    let doubted = matches!(outcome, Outcome::Inconclusive(Doubt::SampleRatio(_)));
    let points = vec![
        point("Evidence", row.watch.evidence()),
        point("Regression", yes(outcome == Outcome::Regression)),
        point("Inconclusive", yes(matches!(outcome, Outcome::Inconclusive(_)))),
        point("SampleRatio", yes(doubted)),
    ];
    cx.ports().measure(&name.place, points);
}

/// The alias, as Lambda's own metrics name it; and with it the version that is judged.
fn dimensions(row: &TestRow) -> Vec<Vec<(String, String)>> {
    let alias = vec![
        ("FunctionName".to_owned(), row.function.clone()),
        ("Resource".to_owned(), format!("{}:{}", row.function, row.alias)),
    ];
    let version = ("ExecutedVersion".to_owned(), row.canary.clone());
    vec![alias.clone(), alias.into_iter().chain([version]).collect()]
}
