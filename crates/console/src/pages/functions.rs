//! Functions.

use maud::html;
use tidegate_api::lambda::{ListFunctions, ListFunctionsRequest};

use crate::view::{Page, empty, modified, more, table};
use crate::visit::{Trouble, Visit, link, link_with};

/// The page.
pub(crate) async fn page(visit: &Visit) -> Result<Page, Trouble> {
    let marker = visit.query.get("next").map(str::to_owned);
    let listed = visit.call::<ListFunctions>(ListFunctionsRequest { marker, ..Default::default() }).await?;
    let next = listed.next_marker.map(|marker| link_with(&["functions"], &[("next", &marker)]));
    let functions = listed.functions.unwrap_or_default();
    Ok(Page::new(
        "Functions",
        html! {
            h1 { "Functions" }
            @if functions.is_empty() {
                (empty("There is no function yet.", &html! {
                    "Release an application with " code { "tidegate up DIR" } ", or create one with "
                    code { "aws lambda create-function" } "."
                }))
            } @else {
                (table("Functions", &["Function", "Runtime", "Memory", "Timeout", "Last modified", "Description"], &html! {
                    @for one in &functions {
                        @let name = one.function_name.as_deref().unwrap_or_default();
                        tr data-key=(name) {
                            td { a href=(link(&["functions", name])) { (name) } }
                            td.whole { (one.runtime.as_ref().map_or("–", |runtime| runtime.as_str())) }
                            td { (one.memory_size.unwrap_or_default()) " MB" }
                            td { (one.timeout.unwrap_or_default()) " s" }
                            td { (modified(one.last_modified.as_deref())) }
                            td { (one.description.as_deref().unwrap_or_default()) }
                        }
                    }
                }))
            }
            (more(next))
        },
    ))
}
