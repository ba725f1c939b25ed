//! Log groups.

use maud::html;
use tidegate_api::logs::{DescribeLogGroups, DescribeLogGroupsRequest};
use tidegate_core::Timestamp;

use crate::view::{Page, empty, more, table, time};
use crate::visit::{Trouble, Visit, link, link_with};

/// The page.
pub(crate) async fn page(visit: &Visit) -> Result<Page, Trouble> {
    let prefix = visit.query.get("prefix");
    let input = DescribeLogGroupsRequest {
        log_group_name_prefix: prefix.map(str::to_owned),
        next_token: visit.query.get("next").map(str::to_owned),
        ..Default::default()
    };
    let found = visit.call::<DescribeLogGroups>(input).await?;
    let next = found.next_token.map(|token| {
        let mut query = vec![("next", token.as_str())];
        query.extend(prefix.map(|prefix| ("prefix", prefix)));
        link_with(&["logs"], &query)
    });
    let groups = found.log_groups.unwrap_or_default();
    Ok(Page::new(
        "Logs",
        html! {
            h1 { "Logs" }
            form.filter method="get" {
                label { "Groups that begin with " input name="prefix" value=[prefix]; }
                button { "Show" }
            }
            @if groups.is_empty() {
                (empty("There is no such log group.", &html! {
                    "Functions and builds write theirs when they first run, below " code { "/aws/lambda/" } " and "
                    code { "/aws/codebuild/" } "."
                }))
            } @else {
                (table("Log groups", &["Group", "Kept for", "Bytes", "Created"], &html! {
                    @for group in &groups {
                        @let name = group.log_group_name.as_deref().unwrap_or_default();
                        tr data-key=(name) {
                            td { a href=(link(&["logs", name])) { (name) } }
                            td { @match group.retention_in_days { Some(days) => { (days) " days" }, None => "ever" } }
                            td { (group.stored_bytes.unwrap_or_default()) }
                            td { (time(group.creation_time.map(Timestamp::from_millis))) }
                        }
                    }
                }))
            }
            (more(next))
        },
    ))
}
