//! One function: its aliases with their weights, its versions, a test invocation, and its metrics.

use maud::{Markup, html};
use tidegate_api::cloudwatch::{
    Dimension, GetMetricData, GetMetricDataInput, Metric, MetricDataQuery, MetricStat,
};
use tidegate_api::lambda::{
    AliasConfiguration, FunctionConfiguration, GetFunctionConfiguration, GetFunctionConfigurationRequest,
    ListAliases, ListAliasesRequest, ListVersionsByFunction, ListVersionsByFunctionRequest,
};
use tidegate_core::Timestamp;
use tokio::try_join;

use crate::svg::series;
use crate::view::{Page, cut, empty, facts, form, modified, more, status, table, trail};
use crate::visit::{Trouble, Visit, link, link_with};

const MINUTE: i64 = 60_000;
/// The minutes of metrics that are shown.
const SHOWN: i64 = 180;

/// The page.
pub(crate) async fn page(visit: &Visit, name: &str) -> Result<Page, Trouble> {
    let function_name = name.to_owned();
    let (function, versions, aliases) = try_join!(
        visit.call::<GetFunctionConfiguration>(GetFunctionConfigurationRequest {
            function_name: function_name.clone(),
            ..Default::default()
        }),
        visit.call::<ListVersionsByFunction>(ListVersionsByFunctionRequest {
            function_name: function_name.clone(),
            marker: visit.query.get("next").map(str::to_owned),
            ..Default::default()
        }),
        visit.call::<ListAliases>(ListAliasesRequest { function_name, ..Default::default() }),
    )?;
    let next = versions.next_marker.map(|marker| link_with(&["functions", name], &[("next", &marker)]));
    let versions = versions.versions.unwrap_or_default();
    let aliases = aliases.aliases.unwrap_or_default();
    let group = function.logging_config.as_ref().and_then(|logging| logging.log_group.clone());
    let group = group.unwrap_or_else(|| format!("/aws/lambda/{name}"));
    let metrics = metrics(visit, name).await?;
    Ok(Page::new(
        name,
        html! {
            (trail(&[("Functions", link(&["functions"]))]))
            h1 { (name) }
            (summary(&function, &group))
            h2 { "Aliases" }
            @if aliases.is_empty() {
                (empty("No alias points at it.", &html! {
                    "Traffic can be shifted only behind an alias: " code { "AutoPublishAlias" } " in a SAM template makes one."
                }))
            } @else {
                (table("Aliases and where their traffic goes", &["Alias", "Version", "Also", "Description"],
                    &html! { @for alias in &aliases { (alias_row(alias)) } }))
            }
            h2 { "Test it" }
            (test(visit, name, &aliases, &versions))
            h2 { "Metrics" }
            (metrics)
            h2 { "Versions" }
            (table("Versions", &["Version", "Code (SHA-256)", "Published", "Description"], &html! {
                @for version in &versions {
                    tr data-key=(version.version.as_deref().unwrap_or_default()) {
                        td { (version.version.as_deref().unwrap_or_default()) }
                        td { code { (cut(version.code_sha256.as_deref().unwrap_or_default(), 16)) } }
                        td { (modified(version.last_modified.as_deref())) }
                        td { (version.description.as_deref().unwrap_or_default()) }
                    }
                }
            }))
            (more(next))
        },
    ))
}

fn summary(function: &FunctionConfiguration, group: &str) -> Markup {
    facts(&[
        ("State", status(function.state.as_ref().map_or("", |state| state.as_str()))),
        ("Runtime", html! { (function.runtime.as_ref().map_or("–", |runtime| runtime.as_str())) }),
        ("Handler", html! { (function.handler.as_deref().unwrap_or("–")) }),
        (
            "Memory and timeout",
            html! {
                (function.memory_size.unwrap_or_default()) " MB, " (function.timeout.unwrap_or_default()) " s"
            },
        ),
        ("Role", html! { (function.role.as_deref().unwrap_or("–")) }),
        ("Log", html! { a href=(link(&["logs", group])) { (group) } }),
    ])
}

fn alias_row(alias: &AliasConfiguration) -> Markup {
    let also = alias
        .routing_config
        .as_ref()
        .and_then(|routing| routing.additional_version_weights.clone())
        .unwrap_or_default();
    let rest = 1.0 - also.values().sum::<f64>();
    let percent = |weight: f64| format!("{:.0} %", weight * 100.0);
    html! {
        tr data-key=(alias.name.as_deref().unwrap_or_default()) {
            td { (alias.name.as_deref().unwrap_or_default()) }
            td { (alias.function_version.as_deref().unwrap_or_default()) " (" (percent(rest)) ")" }
            td {
                @for (version, weight) in &also { "version " (version) " (" (percent(*weight)) ") " }
                @if also.is_empty() { "–" }
            }
            td { (alias.description.as_deref().unwrap_or_default()) }
        }
    }
}

fn test(
    visit: &Visit,
    name: &str,
    aliases: &[AliasConfiguration],
    versions: &[FunctionConfiguration],
) -> Markup {
    let aliases = aliases.iter().filter_map(|alias| alias.name.as_deref());
    let versions = versions.iter().filter_map(|version| version.version.as_deref());
    html! {
        div.card {
            (form(visit, "invoke", &html! {
                input type="hidden" name="name" value=(name);
                label.field { "Alias or version "
                    select name="qualifier" { @for one in aliases.chain(versions) { option value=(one) { (one) } } } }
                label.field { "Payload, as JSON" textarea name="payload" spellcheck="false" { "{}" } }
                button { "Invoke" }
            }))
            p.soft { "The function is invoked as you, and its answer stands above with the tail of its log." }
        }
    }
}

async fn metrics(visit: &Visit, name: &str) -> Result<Markup, Trouble> {
    let now = visit.cx.clock().now();
    let until = Timestamp::from_millis(now.millis() / MINUTE * MINUTE + MINUTE);
    let from = until.plus_millis(-SHOWN * MINUTE);
    let wanted = [("m0", "Invocations", "Sum"), ("m1", "Errors", "Sum"), ("m2", "Duration", "Average")];
    let queries = wanted.map(|(id, metric, stat)| MetricDataQuery {
        id: id.to_owned(),
        metric_stat: Some(MetricStat {
            metric: Metric {
                namespace: Some("AWS/Lambda".to_owned()),
                metric_name: Some(metric.to_owned()),
                dimensions: Some(vec![Dimension { name: "FunctionName".to_owned(), value: name.to_owned() }]),
            },
            period: 60,
            stat: stat.to_owned(),
            ..Default::default()
        }),
        ..Default::default()
    });
    let input = GetMetricDataInput {
        metric_data_queries: queries.into(),
        start_time: from,
        end_time: until,
        ..Default::default()
    };
    let results = visit.call::<GetMetricData>(input).await?.metric_data_results.unwrap_or_default();
    let drawn: Vec<Markup> = wanted
        .iter()
        .filter_map(|(id, metric, stat)| {
            let found = results.iter().find(|result| result.id.as_deref() == Some(id))?;
            let points: Vec<(Timestamp, f64)> = found
                .timestamps
                .iter()
                .flatten()
                .copied()
                .zip(found.values.iter().flatten().copied())
                .collect();
            let label = format!("{metric}, {} by minute, the last {} hours", stat.to_lowercase(), SHOWN / 60);
            (!points.is_empty()).then(|| {
                html! {
                    p.soft { (label) }
                    (series::draw(&label, (from, until), MINUTE, &points, None))
                }
            })
        })
        .collect();
    Ok(html! {
        @if drawn.is_empty() {
            (empty("Nobody has invoked it in the last three hours.", &html! { "Press “Invoke” above, or send it traffic." }))
        }
        @for one in &drawn { (one) }
    })
}
