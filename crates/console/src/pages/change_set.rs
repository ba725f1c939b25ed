//! One change set: what it would add, modify, replace and remove, property by property.

use maud::{Markup, html};
use tidegate_api::cloudformation::{
    DescribeChangeSet, DescribeChangeSetInput, ResourceChange, ResourceChangeDetail,
};

use crate::view::{Page, empty, facts, more, status, table, time, trail};
use crate::visit::{Trouble, Visit, link, link_with};

/// The page.
pub(crate) async fn page(visit: &Visit) -> Result<Page, Trouble> {
    let id = visit.query.wanted("id")?;
    let input = DescribeChangeSetInput {
        change_set_name: id.clone(),
        include_property_values: Some(true),
        next_token: visit.query.get("next").map(str::to_owned),
        ..Default::default()
    };
    let set = visit.call::<DescribeChangeSet>(input).await?;
    let name = set.change_set_name.unwrap_or_default();
    let stack = set.stack_name.unwrap_or_default();
    let next = set.next_token.map(|token| link_with(&["change-sets"], &[("id", &id), ("next", &token)]));
    let changes: Vec<ResourceChange> =
        set.changes.unwrap_or_default().into_iter().filter_map(|change| change.resource_change).collect();
    let state = set.status.as_ref().map_or("", |status| status.as_str());
    Ok(Page::new(
        name.clone(),
        html! {
            (trail(&[("Stacks", link(&["stacks"])), (&stack, link(&["stacks", &stack]))]))
            h1 { "Change set " (name) }
            (facts(&[
                ("Status", status(state)),
                ("Why", html! { (set.status_reason.as_deref().unwrap_or("–")) }),
                ("Execution", html! { (set.execution_status.as_ref().map_or("–", |status| status.as_str())) }),
                ("Created", time(set.creation_time)),
            ]))
            @if changes.is_empty() {
                (empty("It changes nothing.", &html! { "The template and its parameters are as the stack has them." }))
            } @else {
                (table("Changes", &["Action", "Resource", "Type", "Replacement", "Properties: before → after"],
                    &html! { @for change in &changes { (row(change)) } }))
            }
            (more(next))
        },
    ))
}

fn row(change: &ResourceChange) -> Markup {
    let action = change.action.as_ref().map_or("", |action| action.as_str());
    let sign = match action {
        "Add" => "+",
        "Remove" => "−",
        _ => "±",
    };
    html! {
        tr data-key=(change.logical_resource_id.as_deref().unwrap_or_default()) {
            td { b { (sign) } " " (action) }
            td { (change.logical_resource_id.as_deref().unwrap_or_default()) }
            td { (change.resource_type.as_deref().unwrap_or_default()) }
            td { (change.replacement.as_ref().map_or("–", |replacement| replacement.as_str())) }
            td { @for detail in change.details.as_deref().unwrap_or_default() { (detail_line(detail)) } }
        }
    }
}

fn detail_line(detail: &ResourceChangeDetail) -> Markup {
    let Some(target) = &detail.target else { return html! {} };
    let value = |value: &Option<String>| value.as_deref().unwrap_or("–").to_owned();
    html! {
        div {
            code { (target.path.as_deref().or(target.name.as_deref()).unwrap_or_default()) }
            @if target.before_value.is_some() || target.after_value.is_some() {
                ": " (value(&target.before_value)) " → " (value(&target.after_value))
            }
        }
    }
}
