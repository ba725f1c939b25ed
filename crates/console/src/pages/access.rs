//! Access: every decision of IAM, the denied ones first.

use maud::{Markup, html};
use tidegate_api::tidegate::{Decision, ListDecisions, ListDecisionsInput};

use crate::view::{Page, cut, empty, status, table, time};
use crate::visit::{Trouble, Visit};

/// Decisions of each kind that are shown.
const SHOWN: i32 = 200;

/// The page.
pub(crate) async fn page(visit: &Visit) -> Result<Page, Trouble> {
    let asked = |name: &str| visit.query.get(name).map(str::to_owned);
    let (principal_arn, action) = (asked("principal"), asked("action"));
    let list = |decision: &str| ListDecisionsInput {
        principal_arn: principal_arn.clone(),
        action: action.clone(),
        decision: Some(decision.to_owned()),
        max_results: Some(SHOWN),
        ..Default::default()
    };
    let denied = visit.call::<ListDecisions>(list("Deny")).await?.decisions;
    let allowed = visit.call::<ListDecisions>(list("Allow")).await?.decisions;
    // Looking at the console is not news to who looks.
    let own = visit.session.caller().arn(visit.session.place());
    let reads = |one: &Decision| {
        let name = one.action.split_once(':').map_or("", |(_, name)| name);
        one.principal_arn == own
            && ["List", "Get", "Describe", "BatchGet", "Filter"].iter().any(|verb| name.starts_with(verb))
    };
    let whole = principal_arn.is_some() || action.is_some();
    let allowed: Vec<Decision> = allowed.into_iter().filter(|one| whole || !reads(one)).collect();
    Ok(Page::new(
        "Access",
        html! {
            h1 { "Access" }
            p { "Every call passes the gate, the engine’s own as well; this is what IAM decided, and by which statement." }
            form.filter method="get" {
                label { "Principal’s ARN " input name="principal" value=[principal_arn.as_deref()] size="40"; }
                label { "Action " input name="action" value=[action.as_deref()] placeholder="iam:PassRole"; }
                button { "Show" }
            }
            h2 { "Denied" }
            @if denied.is_empty() {
                (empty("Nothing was denied.", &html! { "A call that a role may not make appears here with the statement that decided." }))
            } @else { (decisions("Denied calls, newest first", &denied)) }
            h2 { "Allowed" }
            @if allowed.is_empty() {
                (empty("Nothing was allowed.", &html! { "Make a call, for example " code { "aws sts get-caller-identity" } "." }))
            } @else { (decisions("Allowed calls, newest first", &allowed)) }
            @if !whole { p.soft { "What you read yourself is left out; ask for your own ARN to see it." } }
        },
    ))
}

fn decisions(caption: &str, decisions: &[Decision]) -> Markup {
    let rows = html! { @for one in decisions { (row(one)) } };
    table(
        caption,
        &["Time", "Decision", "Principal", "Action", "Resource", "Why", "Deciding statement"],
        &rows,
    )
}

fn row(one: &Decision) -> Markup {
    html! {
        tr {
            td { (time(Some(one.time))) }
            td { (status(&one.decision)) }
            td { (one.principal_arn) }
            td.whole { (one.action) }
            td { (one.resource) }
            td { (one.reason) }
            td {
                (one.policy_id.as_deref().unwrap_or("–"))
                @if let Some(statement) = one.statement.as_deref().filter(|statement| !statement.is_empty()) {
                    details { summary { "Statement" } pre { (cut(statement, 4000)) } }
                }
            }
        }
    }
}
