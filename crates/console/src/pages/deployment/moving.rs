//! How a deployment's traffic moves: what its versions were invoked, period by period, and what was scheduled.

use std::collections::BTreeMap;

use maud::{Markup, html};
use tidegate_api::cloudwatch::{
    Dimension, GetMetricData, GetMetricDataInput, Metric, MetricDataQuery, MetricStat,
};
use tidegate_api::codedeploy::{DeploymentInfo, TrafficRoutingConfig};
use tidegate_core::{CallError, Timestamp};

use crate::pages::deployment::evidence::Evidence;
use crate::svg::traffic::{Mark, Period, Traffic, draw};
use crate::view::{table, time};
use crate::visit::Visit;

const MINUTE: i64 = 60_000;
/// Periods that a chart has at most.
const PERIODS: i64 = 120;

/// What was measured.
pub(crate) struct Measured {
    from: Timestamp,
    until: Timestamp,
    period: i64,
    periods: Vec<Period>,
    totals: [(f64, f64); 2],
}

/// Asks for what both versions were invoked and failed.
pub(crate) async fn measure(
    visit: &Visit,
    deployment: &DeploymentInfo,
    evidence: &Evidence,
) -> Result<Measured, CallError> {
    let now = visit.cx.clock().now();
    let begun = deployment.start_time.or(deployment.create_time).unwrap_or(now);
    let ended = deployment.complete_time.unwrap_or(now);
    let minutes = ((ended.millis() - begun.millis()) / MINUTE + 1).max(1);
    let period = MINUTE * ((minutes + PERIODS - 1) / PERIODS);
    let floor = |time: Timestamp| Timestamp::from_millis(time.millis() / period * period);
    let (from, until) = (floor(begun), floor(ended).plus_millis(period));
    let queries = [("a", &evidence.current), ("b", &evidence.target)]
        .into_iter()
        .flat_map(|(id, version)| {
            [("i", "Invocations"), ("e", "Errors")]
                .map(|(kind, metric)| query(&format!("{kind}{id}"), metric, evidence, version, period))
        })
        .collect();
    let input = GetMetricDataInput {
        metric_data_queries: queries,
        start_time: from,
        end_time: until,
        ..Default::default()
    };
    let answer = visit.call::<GetMetricData>(input).await?;
    let mut periods: BTreeMap<i64, Period> = BTreeMap::new();
    let mut totals = [(0.0, 0.0); 2];
    for result in answer.metric_data_results.unwrap_or_default() {
        let id = result.id.unwrap_or_default();
        for (time, value) in
            result.timestamps.unwrap_or_default().into_iter().zip(result.values.unwrap_or_default())
        {
            let period = periods
                .entry(time.millis())
                .or_insert_with(|| Period { from: time.millis(), ..Period::default() });
            match id.as_str() {
                "ia" => (period.old, totals[0].0) = (value, totals[0].0 + value),
                "ib" => (period.new, totals[1].0) = (value, totals[1].0 + value),
                "ea" => (period.errors, totals[0].1) = (period.errors + value, totals[0].1 + value),
                _ => (period.errors, totals[1].1) = (period.errors + value, totals[1].1 + value),
            }
        }
    }
    Ok(Measured { from, until, period, periods: periods.into_values().collect(), totals })
}

fn query(id: &str, metric: &str, evidence: &Evidence, version: &str, period: i64) -> MetricDataQuery {
    let dimension = |name: &str, value: String| Dimension { name: name.to_owned(), value };
    let dimensions = vec![
        dimension("FunctionName", evidence.function.clone()),
        dimension("Resource", format!("{}:{}", evidence.function, evidence.alias)),
        dimension("ExecutedVersion", version.to_owned()),
    ];
    let metric = Metric {
        namespace: Some("AWS/Lambda".to_owned()),
        metric_name: Some(metric.to_owned()),
        dimensions: Some(dimensions),
    };
    let period = i32::try_from(period / 1000).unwrap_or(i32::MAX);
    MetricDataQuery {
        id: id.to_owned(),
        metric_stat: Some(MetricStat { metric, period, stat: "Sum".to_owned(), ..Default::default() }),
        ..Default::default()
    }
}

/// The chart with its legend and its marks in words.
pub(crate) fn chart(
    deployment: &DeploymentInfo,
    evidence: &Evidence,
    measured: &Result<Measured, CallError>,
) -> Markup {
    let measured = match measured {
        Ok(measured) => measured,
        Err(error) => return html! { p.card { (error.message) } },
    };
    let marks = marks(deployment, evidence);
    let schedule = schedule(evidence);
    let label = format!(
        "Traffic of {}:{} by version: {} invocations of version {}, {} of version {}",
        evidence.function,
        evidence.alias,
        measured.totals[0].0,
        evidence.current,
        measured.totals[1].0,
        evidence.target
    );
    html! {
        @if measured.periods.is_empty() {
            p.card { "Nobody has invoked " code { (evidence.function) ":" (evidence.alias) } " since the deployment began. Send traffic to the alias, for example from "
                a href=(crate::visit::link(&["functions", &evidence.function])) { "the function’s page" } "." }
        }
        (draw(&Traffic {
            from: measured.from,
            until: measured.until,
            period: measured.period,
            periods: &measured.periods,
            schedule: &schedule,
            marks: &marks,
            label: &label,
        }))
        ul.legend {
            li { span.swatch.old {} "Version " (evidence.current) }
            li { span.swatch.new {} "Version " (evidence.target) ", by its share of each period" }
            li { span.swatch.errors {} "Errors and alarms" }
            li { span.swatch.hook {} "Hooks" }
            li { "╌ scheduled weight of version " (evidence.target) }
        }
        @if !marks.is_empty() {
            ol.marks { @for mark in &marks { li { (time(Some(mark.at))) " " (mark.words) } } }
        }
    }
}

fn marks(deployment: &DeploymentInfo, evidence: &Evidence) -> Vec<Mark> {
    let hooks = evidence.events.iter().filter_map(|event| {
        let name = event.lifecycle_event_name.as_deref()?;
        let state = event.status.as_ref()?.as_str().to_owned();
        if !matches!(name, "BeforeAllowTraffic" | "AfterAllowTraffic") || state == "Skipped" {
            return None;
        }
        let at = event.end_time.or(event.start_time)?;
        Some(Mark { at, kind: "hook", words: format!("{name}: {state}") })
    });
    let alarms = evidence.alarms.iter().flat_map(|alarm| {
        alarm.changes.iter().filter_map(|change| {
            let words = format!("{}: {}", alarm.name, change.history_summary.as_deref().unwrap_or_default());
            Some(Mark { at: change.timestamp?, kind: "alarm", words })
        })
    });
    let until = deployment.complete_time.map(|time| time.plus_millis(MINUTE));
    let mut marks: Vec<Mark> =
        hooks.chain(alarms).filter(|mark| until.is_none_or(|until| mark.at <= until)).collect();
    marks.sort_by_key(|mark| mark.at);
    marks
}

/// The weights that the configuration says, from when traffic began to move until it stopped moving.
fn schedule(evidence: &Evidence) -> Vec<(Timestamp, f64)> {
    let Some(moving) =
        evidence.events.iter().find(|event| event.lifecycle_event_name.as_deref() == Some("AllowTraffic"))
    else {
        return Vec::new();
    };
    let Some(began) = moving.start_time else { return Vec::new() };
    let mut steps = steps_of(evidence.routing.as_ref(), began);
    let failed = moving.status.as_ref().is_some_and(|status| status.as_str() == "Failed");
    if let Some(ended) = moving.end_time {
        steps.retain(|(time, _)| *time <= ended);
        // Where the rest was moved before its time, or returned.
        steps.push((ended, if failed { 0.0 } else { 1.0 }));
    }
    steps
}

fn steps_of(routing: Option<&TrafficRoutingConfig>, began: Timestamp) -> Vec<(Timestamp, f64)> {
    let canary = routing.and_then(|routing| routing.time_based_canary.as_ref());
    let linear = routing.and_then(|routing| routing.time_based_linear.as_ref());
    let later = |minutes: i64| began.plus_millis(minutes * MINUTE);
    if let Some(canary) = canary {
        let share = f64::from(canary.canary_percentage.unwrap_or(0)) / 100.0;
        return vec![(began, share), (later(i64::from(canary.canary_interval.unwrap_or(0))), 1.0)];
    }
    let (Some(percent), Some(interval)) = (
        linear.and_then(|linear| linear.linear_percentage).filter(|percent| *percent > 0),
        linear.and_then(|linear| linear.linear_interval),
    ) else {
        return vec![(began, 1.0)];
    };
    (1..=(100 + percent - 1) / percent)
        .map(|step| {
            (later(i64::from(interval) * i64::from(step - 1)), f64::from((step * percent).min(100)) / 100.0)
        })
        .collect()
}

/// Invocations and errors of each version in the time of the deployment.
pub(crate) fn versions(evidence: &Evidence, measured: &Result<Measured, CallError>) -> Markup {
    let totals = measured.as_ref().map_or([(0.0, 0.0); 2], |measured| measured.totals);
    let rows = html! {
        @for (version, what, (invocations, errors)) in [
            (&evidence.current, "before", totals[0]),
            (&evidence.target, "new", totals[1]),
        ] {
            tr data-key=(version) {
                td { (version) } td { (what) } td { (invocations) } td { (errors) }
                td { @if invocations > 0.0 { (format!("{:.1} %", 100.0 * errors / invocations)) } @else { "–" } }
            }
        }
    };
    table(
        "In the time of the deployment",
        &["Version", "Which", "Invocations", "Errors", "Rate of errors"],
        &rows,
    )
}

#[cfg(test)]
mod tests {
    use tidegate_api::codedeploy::{TimeBasedCanary, TimeBasedLinear};

    use super::*;

    #[test]
    fn a_canary_has_two_steps_and_a_line_has_its_own() {
        let began = Timestamp::from_millis(0);
        let canary = TrafficRoutingConfig {
            time_based_canary: Some(TimeBasedCanary {
                canary_percentage: Some(10),
                canary_interval: Some(5),
            }),
            ..Default::default()
        };
        assert_eq!(steps_of(Some(&canary), began), [(began, 0.1), (began.plus_millis(5 * MINUTE), 1.0)]);
        let linear = TrafficRoutingConfig {
            time_based_linear: Some(TimeBasedLinear {
                linear_percentage: Some(40),
                linear_interval: Some(2),
            }),
            ..Default::default()
        };
        let weights: Vec<f64> =
            steps_of(Some(&linear), began).into_iter().map(|(_, weight)| weight).collect();
        assert_eq!(weights, [0.4, 0.8, 1.0]);
        assert_eq!(steps_of(None, began), [(began, 1.0)]);
    }
}
