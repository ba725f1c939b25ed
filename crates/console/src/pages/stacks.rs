//! Stacks.

use maud::html;
use tidegate_api::cloudformation::{ListStacks, ListStacksInput};

use crate::view::{Page, empty, more, status, table, time, why};
use crate::visit::{Trouble, Visit, link, link_with};

/// The page.
pub(crate) async fn page(visit: &Visit) -> Result<Page, Trouble> {
    let deleted = visit.query.get("deleted").is_some();
    let next_token = visit.query.get("next").map(str::to_owned);
    let listed = visit.call::<ListStacks>(ListStacksInput { next_token, ..Default::default() }).await?;
    let stacks: Vec<_> = listed
        .stack_summaries
        .unwrap_or_default()
        .into_iter()
        .filter(|stack| deleted || stack.stack_status.as_str() != "DELETE_COMPLETE")
        .collect();
    let next = listed.next_token.map(|token| {
        let kept: &[(&str, &str)] =
            if deleted { &[("next", &token), ("deleted", "1")] } else { &[("next", &token)] };
        link_with(&["stacks"], kept)
    });
    Ok(Page::new(
        "Stacks",
        html! {
            h1 { "Stacks" }
            @if stacks.is_empty() {
                (empty("There is no stack yet.", &html! {
                    "Bring an application up with " code { "tidegate up DIR" } ", or create one with "
                    code { "aws cloudformation create-stack" } "."
                }))
            } @else {
                (table("Stacks, newest first", &["Stack", "Status", "Why", "Created", "Updated"], &html! {
                    @for stack in &stacks {
                        @let id = stack.stack_id.as_deref().unwrap_or(&stack.stack_name);
                        @let state = stack.stack_status.as_str();
                        @let shown = if state == "DELETE_COMPLETE" { id } else { &stack.stack_name };
                        tr data-key=(id) {
                            td { a href=(link(&["stacks", shown])) { (stack.stack_name) } }
                            td { (status(state)) (why(state, &stack.stack_name)) }
                            td { (stack.stack_status_reason.as_deref().unwrap_or_default()) }
                            td { (time(Some(stack.creation_time))) } td { (time(stack.last_updated_time)) }
                        }
                    }
                }))
            }
            p { @if deleted { a href=(link(&["stacks"])) { "Without deleted stacks" } }
                @else { a href=(link_with(&["stacks"], &[("deleted", "1")])) { "Deleted stacks, too" } } }
            (more(next))
        },
    ))
}
