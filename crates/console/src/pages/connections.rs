//! Connections to git hosts, and the handshake that turns a pending one into an available one.

use std::collections::BTreeMap;

use maud::{Markup, html};
use tidegate_api::{codeconnections, codestar_connections};

use crate::view::{Page, empty, form, status, table};
use crate::visit::{Trouble, Visit, link};

struct Shown {
    name: String,
    provider: String,
    status: String,
}

/// The page.
pub(crate) async fn page(visit: &Visit) -> Result<Page, Trouble> {
    let connections = all(visit).await?;
    let pending: Vec<_> = connections.iter().filter(|(_, one)| one.status == "PENDING").collect();
    Ok(Page::new(
        "Connections",
        html! {
            h1 { "Connections" }
            @for (arn, one) in &pending { (handshake(visit, arn, one)) }
            @if connections.is_empty() {
                (empty("There is no connection yet.", &html! {
                    "Create one with " code { "aws codeconnections create-connection" } ", or in a template as "
                    code { "AWS::CodeConnections::Connection" } ". It is pending until its handshake is completed here."
                }))
            } @else {
                (table("Connections", &["Connection", "Provider", "Status", "ARN"], &html! {
                    @for (arn, one) in &connections {
                        tr data-key=(arn) {
                            td { (one.name) } td { (one.provider) } td { (status(&one.status)) } td { code { (arn) } }
                        }
                    }
                }))
            }
        },
    ))
}

/// Connections of both names of the service; each is one connection by its last part.
async fn all(visit: &Visit) -> Result<BTreeMap<String, Shown>, Trouble> {
    let mut found = BTreeMap::new();
    let mut next_token = None;
    loop {
        let input = codestar_connections::ListConnectionsInput { next_token, ..Default::default() };
        let page = visit.call::<codestar_connections::ListConnections>(input).await?;
        for one in page.connections.unwrap_or_default() {
            let provider = one.provider_type.map(|provider| provider.to_string()).unwrap_or_default();
            let status = one.connection_status.map(|status| status.to_string()).unwrap_or_default();
            let shown = Shown { name: one.connection_name.unwrap_or_default(), provider, status };
            found.insert(one.connection_arn.unwrap_or_default(), shown);
        }
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    loop {
        let input = codeconnections::ListConnectionsInput { next_token, ..Default::default() };
        let page = visit.call::<codeconnections::ListConnections>(input).await?;
        for one in page.connections.unwrap_or_default() {
            let arn = one.connection_arn.unwrap_or_default();
            let known =
                found.keys().any(|known: &String| crate::view::tail(known) == crate::view::tail(&arn));
            if !known {
                let provider = one.provider_type.map(|provider| provider.to_string()).unwrap_or_default();
                let status = one.connection_status.map(|status| status.to_string()).unwrap_or_default();
                found.insert(arn, Shown { name: one.connection_name.unwrap_or_default(), provider, status });
            }
        }
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(found);
        }
    }
}

fn handshake(visit: &Visit, arn: &str, one: &Shown) -> Markup {
    html! {
        section.card data-key=(arn) {
            h2 { "Complete the handshake of " (one.name) }
            p { "While it is pending, source actions that use it fail, as on AWS. Name the git repositories behind it; "
                "without any, " (one.provider) "’s public host is used." }
            (form(visit, "complete-connection", &html! {
                input type="hidden" name="arn" value=(arn);
                @for number in 1..=2 {
                    div.filter {
                        label { "Repository " (number) ", as OWNER/NAME " input name="repository" autocomplete="off"; }
                        label { "Its git URL or path " input name="url" autocomplete="off"; }
                    }
                }
                button { "Complete the handshake" }
            }))
            p.soft { "Pipelines that wait for it can then be released again under " a href=(link(&["pipelines"])) { "Pipelines" } "." }
        }
    }
}
