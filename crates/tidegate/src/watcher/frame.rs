//! The live view of an execution: what is drawn anew in place, under the lines that stay, where there is a terminal.

use std::collections::BTreeMap;

use console::{Term, truncate_str};
use tidegate_api::codepipeline::ActionExecutionDetail;

/// The lines of the hooks' logs that the view keeps in sight.
const HEARD: usize = 3;

/// The view's lines, none wider than the terminal: each action with its mark, the traffic and alarms, what hooks said.
pub(super) fn lines(
    execution: &str,
    actions: &[ActionExecutionDetail],
    beside: &BTreeMap<String, String>,
    heard: &[String],
) -> Vec<String> {
    let width = Term::stderr().size_checked().map_or(80, |(_, columns)| usize::from(columns));
    fitted(width.saturating_sub(1), execution, actions, beside, heard)
}

fn fitted(
    width: usize,
    execution: &str,
    actions: &[ActionExecutionDetail],
    beside: &BTreeMap<String, String>,
    heard: &[String],
) -> Vec<String> {
    let head = std::iter::once(format!("--- execution {execution}"));
    let done = actions.iter().map(action);
    let newest = heard.iter().skip(heard.len().saturating_sub(HEARD)).cloned();
    head.chain(done)
        .chain(beside.values().cloned())
        .chain(newest)
        .map(|line| truncate_str(&line, width, "~").into_owned())
        .collect()
}

fn action(one: &ActionExecutionDetail) -> String {
    let status = one.status.as_ref().map(ToString::to_string).unwrap_or_default();
    let mark = match status.as_str() {
        "Succeeded" => "+",
        "Failed" | "Abandoned" => "x",
        _ => ">",
    };
    let (stage, name) = (one.stage_name.as_deref(), one.action_name.as_deref());
    format!("{mark} {} / {}: {status}", stage.unwrap_or_default(), name.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_view_fits_the_width_and_says_each_status_in_words() {
        let done = ActionExecutionDetail {
            stage_name: Some("Build".to_owned()),
            action_name: Some("Compile".to_owned()),
            status: Some("Failed".into()),
            ..Default::default()
        };
        let heard: Vec<String> =
            (0..5).map(|n| format!("  hook | line {n} is long enough to be cut")).collect();
        let beside = BTreeMap::from([("d-1".to_owned(), "  d-1 [##--]".to_owned())]);
        let view = fitted(24, "e-1", &[done], &beside, &heard);
        assert_eq!(view[1], "x Build / Compile: Fail~");
        assert_eq!(view[2], "  d-1 [##--]");
        assert_eq!(view.len(), 3 + HEARD);
        assert!(view.iter().all(|line| line.chars().count() <= 24), "{view:?}");
    }
}
