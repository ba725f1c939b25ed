//! One alarm: what it watches against its threshold, and how its state changed.

use maud::{Markup, html};
use tidegate_api::cloudwatch::{
    DescribeAlarmHistory, DescribeAlarmHistoryInput, DescribeAlarms, DescribeAlarmsInput, GetMetricData,
    GetMetricDataInput, Metric, MetricAlarm, MetricDataQuery, MetricStat,
};
use tidegate_core::Timestamp;

use crate::svg::series;
use crate::view::{Page, facts, status, table, time, trail};
use crate::visit::{Trouble, Visit, link};

/// Periods of the alarm that are drawn.
const SHOWN: i64 = 120;

/// The page.
pub(crate) async fn page(visit: &Visit, name: &str) -> Result<Page, Trouble> {
    let input = DescribeAlarmsInput { alarm_names: Some(vec![name.to_owned()]), ..Default::default() };
    let found = visit.call::<DescribeAlarms>(input).await?;
    let metric = found.metric_alarms.unwrap_or_default().into_iter().next();
    let composite = found.composite_alarms.unwrap_or_default().into_iter().next();
    let body = match (metric, composite) {
        (Some(alarm), _) => of_metric(visit, &alarm).await?,
        (None, Some(alarm)) => facts(&[
            ("State", status(alarm.state_value.as_ref().map_or("", |state| state.as_str()))),
            ("Rule", html! { code { (alarm.alarm_rule.as_deref().unwrap_or_default()) } }),
            ("Why", html! { (alarm.state_reason.as_deref().unwrap_or_default()) }),
            ("Since", time(alarm.state_updated_timestamp)),
        ]),
        (None, None) => return Err(Trouble::NoPage),
    };
    let history = history(visit, name).await?;
    Ok(Page::new(
        name,
        html! {
            (trail(&[("Alarms", link(&["alarms"]))]))
            h1 { (name) }
            (body)
            h2 { "History" }
            (history)
        },
    ))
}

async fn of_metric(visit: &Visit, alarm: &MetricAlarm) -> Result<Markup, Trouble> {
    let statistic =
        alarm.statistic.as_ref().map(ToString::to_string).or_else(|| alarm.extended_statistic.clone());
    let dimensions = alarm.dimensions.as_deref().unwrap_or_default();
    let chart = chart(visit, alarm, statistic.as_deref()).await?;
    Ok(html! {
        (facts(&[
            ("State", status(alarm.state_value.as_ref().map_or("", |state| state.as_str()))),
            ("Why", html! { (alarm.state_reason.as_deref().unwrap_or_default()) }),
            ("Since", time(alarm.state_updated_timestamp)),
            ("Metric", html! {
                (alarm.namespace.as_deref().unwrap_or("an expression")) " " (alarm.metric_name.as_deref().unwrap_or_default())
            }),
            ("Dimensions", html! { @for one in dimensions { div { (one.name) " = " (one.value) } } @if dimensions.is_empty() { "–" } }),
            ("Red when", html! {
                (statistic.as_deref().unwrap_or_default()) " "
                (alarm.comparison_operator.as_ref().map_or("", |operator| operator.as_str())) " "
                (series::short(alarm.threshold.unwrap_or_default()))
            }),
            ("Periods", html! {
                (alarm.datapoints_to_alarm.or(alarm.evaluation_periods).unwrap_or(1)) " of "
                (alarm.evaluation_periods.unwrap_or(1)) " of " (alarm.period.unwrap_or_default()) " s"
            }),
            ("Missing data", html! { (alarm.treat_missing_data.as_deref().unwrap_or("missing")) }),
        ]))
        (chart)
    })
}

async fn chart(visit: &Visit, alarm: &MetricAlarm, statistic: Option<&str>) -> Result<Markup, Trouble> {
    let (Some(metric_name), Some(period), Some(stat)) = (&alarm.metric_name, alarm.period, statistic) else {
        return Ok(html! {});
    };
    // A chart needs whole minutes; an alarm of ten seconds is drawn by the minute.
    let millis = i64::from(period.max(60)) * 1000;
    let until = Timestamp::from_millis(visit.cx.clock().now().millis() / millis * millis + millis);
    let from = until.plus_millis(-SHOWN * millis);
    let metric = Metric {
        namespace: alarm.namespace.clone(),
        metric_name: Some(metric_name.clone()),
        dimensions: alarm.dimensions.clone(),
    };
    let query = MetricDataQuery {
        id: "m0".to_owned(),
        metric_stat: Some(MetricStat {
            metric,
            period: period.max(60),
            stat: stat.to_owned(),
            ..Default::default()
        }),
        ..Default::default()
    };
    let input = GetMetricDataInput {
        metric_data_queries: vec![query],
        start_time: from,
        end_time: until,
        ..Default::default()
    };
    let results = visit.call::<GetMetricData>(input).await?.metric_data_results.unwrap_or_default();
    let points: Vec<(Timestamp, f64)> = results
        .into_iter()
        .flat_map(|result| {
            result.timestamps.unwrap_or_default().into_iter().zip(result.values.unwrap_or_default())
        })
        .collect();
    let label = format!("{metric_name}, {stat}, by {} s, against its threshold", millis / 1000);
    Ok(html! {
        p.soft { (label) @if points.is_empty() { ": there is no datapoint in this time" } }
        (series::draw(&label, (from, until), millis, &points, alarm.threshold))
    })
}

async fn history(visit: &Visit, name: &str) -> Result<Markup, Trouble> {
    let input = DescribeAlarmHistoryInput {
        alarm_name: Some(name.to_owned()),
        max_records: Some(100),
        ..Default::default()
    };
    let items = visit.call::<DescribeAlarmHistory>(input).await?.alarm_history_items.unwrap_or_default();
    let rows = html! {
        @for item in &items {
            tr {
                td { (time(item.timestamp)) }
                td { (item.history_item_type.as_ref().map_or("", |kind| kind.as_str())) }
                td { (item.history_summary.as_deref().unwrap_or_default()) }
            }
        }
    };
    Ok(table("History, newest first", &["Time", "Kind", "What happened"], &rows))
}
