//! Metric filters: what they make of the events that a group takes in.
//!
//! AWS: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html>

use serde_json::Value;
use tidegate_api::cloudwatch::Dimension;
use tidegate_api::logs::{InputLogEvent, MetricFilter, MetricTransformation, error};
use tidegate_api::{ServiceError, Timestamp};
use tidegate_core::Cx;

use crate::cloudwatch::{MetricId, Metrics, Set};
use crate::logs::pattern::{Pattern, select, selector};
use crate::logs::rows::Group;

/// Counts what the filters of a group find in events, and where one finds nothing its default.
pub fn measure(cx: &Cx, metrics: &Metrics, group: &Group, events: &[InputLogEvent]) {
    let Some(last) = events.last() else { return };
    for filter in &group.metric_filters {
        let Some(pattern) = Pattern::compile(filter.filter_pattern.as_deref().unwrap_or_default()) else {
            continue;
        };
        for metric in filter.metric_transformations.iter().flatten() {
            let mut found = false;
            for event in events.iter().filter(|event| pattern.matches(&event.message)) {
                found = true;
                count(cx, metrics, metric, Some(&event.message), event.timestamp);
            }
            if !found {
                count(cx, metrics, metric, None, last.timestamp);
            }
        }
    }
}

/// Counts a metric's value in an event, or without one its default, where it has that.
fn count(cx: &Cx, metrics: &Metrics, metric: &MetricTransformation, message: Option<&str>, time: i64) {
    let event: Value = message.and_then(|message| serde_json::from_str(message).ok()).unwrap_or_default();
    let value = match message {
        Some(_) => value(&metric.metric_value, &event).or(metric.default_value),
        None => metric.default_value,
    };
    let dimensions = metric.dimensions.iter().flatten().map(|(name, token)| {
        let value = select(&event, &selector(token)?)?;
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Some(Dimension { name: name.clone(), value })
    });
    // AWS: an event without one of the dimensions makes no metric.
    let (Some(value), Some(dimensions)) = (value, dimensions.collect::<Option<Vec<_>>>()) else { return };
    let id = MetricId::new(&metric.metric_namespace, &metric.metric_name, Some(&dimensions));
    let unit = metric.unit.as_ref().map_or("None", |unit| unit.as_str());
    metrics.count(cx.place(), &id, unit, Timestamp::from_millis(time), Set::of(value, 1.0), false);
}

/// A number, or what a selector finds in the event.
fn value(wanted: &str, event: &Value) -> Option<f64> {
    if !wanted.starts_with('$') {
        return wanted.parse().ok();
    }
    match select(event, &selector(wanted)?)? {
        Value::String(text) => text.parse().ok(),
        other => other.as_f64(),
    }
}

/// Refuses a filter that could never be applied.
pub fn check(filter: &MetricFilter) -> Result<(), ServiceError> {
    compiled(filter.filter_pattern.as_deref().unwrap_or_default())?;
    for metric in filter.metric_transformations.iter().flatten() {
        let selects = metric.metric_value.starts_with('$');
        let readable = if selects {
            selector(&metric.metric_value).is_some()
        } else {
            metric.metric_value.parse::<f64>().is_ok()
        };
        if !readable {
            return Err(error::invalid_parameter_exception(format!(
                "Invalid metric transformation: metricValue must be a number or a selector such as $.latency, and is '{}'",
                metric.metric_value
            )));
        }
        let dimensions = metric.dimensions.iter().flatten();
        if metric.default_value.is_some() && dimensions.clone().next().is_some() {
            let why = "Invalid metric transformation: dimensions and default value are mutually exclusive properties.";
            return Err(error::invalid_parameter_exception(why));
        }
        if let Some((name, token)) = dimensions.into_iter().find(|(_, token)| selector(token).is_none()) {
            return Err(error::invalid_parameter_exception(format!(
                "Invalid metric transformation: the dimension {name} must be a selector such as $.name, and is '{token}'"
            )));
        }
    }
    Ok(())
}

/// A filter pattern, which must be one that is honoured.
pub fn compiled(pattern: &str) -> Result<Pattern, ServiceError> {
    Pattern::compile(pattern).ok_or_else(|| error::invalid_parameter_exception("Invalid filter pattern"))
}
