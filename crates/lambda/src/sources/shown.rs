//! How a mapping is shown.

use tidegate_api::lambda::EventSourceMappingConfiguration;

use crate::rows::{Pending, SourceRow};

/// The ARN of a mapping.
fn mapping_arn(row: &SourceRow) -> String {
    row.place.arn("lambda", format!("event-source-mapping:{}", row.id)).to_string()
}

/// A mapping as `GetEventSourceMapping` shows it.
pub(crate) fn configuration(row: &SourceRow) -> EventSourceMappingConfiguration {
    let state = match (row.pending, row.enabled) {
        (Some(Pending::Creation), _) => "Creating",
        (Some(Pending::Update), true) => "Updating",
        (Some(Pending::Update), false) => "Disabling",
        (None, true) => "Enabled",
        (None, false) => "Disabled",
    };
    EventSourceMappingConfiguration {
        uuid: Some(row.id.clone()),
        batch_size: Some(row.batch),
        maximum_batching_window_in_seconds: Some(row.window),
        filter_criteria: super::filter::shown(&row.filters),
        event_source_arn: Some(row.queue.clone()),
        event_source_mapping_arn: Some(mapping_arn(row)),
        function_arn: Some(row.function_arn()),
        function_response_types: Some(
            row.reports.then(|| "ReportBatchItemFailures".into()).into_iter().collect(),
        ),
        last_modified: Some(row.modified),
        state: Some(state.to_owned()),
        state_transition_reason: Some("USER_INITIATED".to_owned()),
        ..EventSourceMappingConfiguration::default()
    }
}
