//! Explain: from any red thing to its first cause.

use maud::{Markup, html};

use crate::console::Console;
use crate::explains::{Explained, Found};
use crate::layout::shown_time;
use crate::view::Page;
use crate::visit::{Trouble, Visit};

/// The page.
pub(crate) async fn page(console: &Console, visit: &Visit) -> Result<Page, Trouble> {
    let id = visit.query.get("id");
    let found = match id {
        Some(id) => Some(console.explains().explain(&visit.acting(), id).await),
        None => None,
    };
    Ok(Page::new(
        "Explain",
        html! {
            h1 { "Explain" @if let Some(id) = id { " " (id) } }
            form.filter method="get" {
                label { "A deployment, stack, build, execution or pipeline " input name="id" value=[id] size="44"; }
                button { "Why is it red?" }
            }
            @match found {
                Some(Found::Explained(explained)) => (way(&explained)),
                Some(Found::NothingWrong(why)) => p.card { "Nothing is wrong: " (why) },
                Some(Found::NotFound(what)) => p.notice.bad role="alert" { "Not found: " (what) },
                Some(Found::Unread(why)) => p.notice.bad role="alert" { "The evidence could not be read: " (why) },
                None => p.card { "Every red thing in the console has a link “Why?” that leads here." },
            }
        },
    ))
}

fn way(explained: &Explained) -> Markup {
    html! {
        section.card { h2 { "Cause" } p { (explained.cause) } h2 { "What to change" } p { (explained.hint) } }
        h2 { "From what is red to its cause" }
        ol.way {
            @for link in &explained.links {
                li {
                    b { (link.kind) } @if let Some(time) = link.time { " " span.soft { (shown_time(time)) } }
                    div { (link.what) }
                    code.soft { (link.id) }
                }
            }
        }
    }
}
