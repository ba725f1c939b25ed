//! Builds, newest first.

use maud::html;
use tidegate_api::codebuild::{BatchGetBuilds, BatchGetBuildsInput, ListBuilds, ListBuildsInput};

use crate::view::{Page, cut, empty, lasted, more, status, table, tail, time, why};
use crate::visit::{Trouble, Visit, link, link_with};

/// The page.
pub(crate) async fn page(visit: &Visit) -> Result<Page, Trouble> {
    let next_token = visit.query.get("next").map(str::to_owned);
    let listed = visit.call::<ListBuilds>(ListBuildsInput { next_token, ..Default::default() }).await?;
    let ids = listed.ids.unwrap_or_default();
    let builds = if ids.is_empty() {
        Vec::new()
    } else {
        visit.call::<BatchGetBuilds>(BatchGetBuildsInput { ids }).await?.builds.unwrap_or_default()
    };
    let next = listed.next_token.map(|token| link_with(&["builds"], &[("next", &token)]));
    Ok(Page::new(
        "Builds",
        html! {
            h1 { "Builds" }
            @if builds.is_empty() {
                (empty("There is no build yet.", &html! {
                    "A pipeline’s build action starts one, and so does " code { "aws codebuild start-build" } "."
                }))
            } @else {
                (table("Builds, newest first", &["Build", "Status", "Project", "Initiator", "Began", "Lasted"], &html! {
                    @for build in &builds {
                        @let id = build.id.as_deref().unwrap_or_default();
                        @let state = build.build_status.as_ref().map_or("", |status| status.as_str());
                        tr data-key=(id) {
                            td { a href=(link(&["builds", id])) { (cut(tail(id), 13)) } }
                            td { (status(state)) (why(state, id)) }
                            td { (build.project_name.as_deref().unwrap_or_default()) }
                            td { (build.initiator.as_deref().unwrap_or("–")) }
                            td { (time(build.start_time)) } td { (lasted(build.start_time, build.end_time)) }
                        }
                    }
                }))
            }
            (more(next))
        },
    ))
}
