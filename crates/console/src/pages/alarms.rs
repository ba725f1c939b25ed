//! Alarms: red ones first.

use maud::{Markup, html};
use tidegate_api::cloudwatch::{DescribeAlarms, DescribeAlarmsInput};
use tidegate_core::Timestamp;

use crate::view::{Page, empty, more, status, table, time};
use crate::visit::{Trouble, Visit, link, link_with};

struct Shown {
    name: String,
    state: String,
    watches: String,
    reason: String,
    since: Option<Timestamp>,
}

/// The page.
pub(crate) async fn page(visit: &Visit) -> Result<Page, Trouble> {
    let next_token = visit.query.get("next").map(str::to_owned);
    let found =
        visit.call::<DescribeAlarms>(DescribeAlarmsInput { next_token, ..Default::default() }).await?;
    let next = found.next_token.map(|token| link_with(&["alarms"], &[("next", &token)]));
    let metric = found.metric_alarms.unwrap_or_default().into_iter().map(|alarm| Shown {
        name: alarm.alarm_name.unwrap_or_default(),
        state: alarm.state_value.map(|state| state.to_string()).unwrap_or_default(),
        watches: format!(
            "{} {}",
            alarm.namespace.as_deref().unwrap_or("an expression"),
            alarm.metric_name.as_deref().unwrap_or_default()
        ),
        reason: alarm.state_reason.unwrap_or_default(),
        since: alarm.state_updated_timestamp,
    });
    let composite = found.composite_alarms.unwrap_or_default().into_iter().map(|alarm| Shown {
        name: alarm.alarm_name.unwrap_or_default(),
        state: alarm.state_value.map(|state| state.to_string()).unwrap_or_default(),
        watches: alarm.alarm_rule.unwrap_or_default(),
        reason: alarm.state_reason.unwrap_or_default(),
        since: alarm.state_updated_timestamp,
    });
    let mut alarms: Vec<Shown> = metric.chain(composite).collect();
    alarms.sort_by_key(|alarm| alarm.state != "ALARM");
    Ok(Page::new(
        "Alarms",
        html! {
            h1 { "Alarms" }
            @if alarms.is_empty() {
                (empty("There is no alarm yet.", &html! {
                    "An " code { "AWS::CloudWatch::Alarm" } " on a function’s " code { "Errors" }
                    ", named under " code { "DeploymentPreference: Alarms" } ", stops a bad canary."
                }))
            } @else {
                (table("Alarms, red ones first", &["Alarm", "State", "Watches", "Why", "Since"],
                    &html! { @for alarm in &alarms { (row(alarm)) } }))
            }
            (more(next))
        },
    ))
}

fn row(alarm: &Shown) -> Markup {
    html! {
        tr data-key=(alarm.name) {
            td { a href=(link(&["alarms", &alarm.name])) { (alarm.name) } }
            td { (status(&alarm.state)) } td { (alarm.watches) } td { (alarm.reason) } td { (time(alarm.since)) }
        }
    }
}
