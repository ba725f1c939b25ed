//! One stack: its resources as a graph, its events, change sets, outputs and template.

use maud::{Markup, html};
use tidegate_api::cloudformation::{
    DescribeStackEvents, DescribeStackEventsInput, DescribeStacks, DescribeStacksInput, GetTemplate,
    GetTemplateInput, ListChangeSets, ListChangeSetsInput, Stack, StackEvent, TemplateStage,
};
use tidegate_yaml::Document;

use crate::pages::stack_graph;
use crate::view::{Page, cut, empty, facts, more, status, table, time, trail, why};
use crate::visit::{Trouble, Visit, link, link_with};

const TABS: [(&str, &str); 5] = [
    ("resources", "Resources"),
    ("events", "Events"),
    ("changes", "Change sets"),
    ("outputs", "Outputs"),
    ("template", "Template"),
];

/// The page.
pub(crate) async fn page(visit: &Visit, name: &str) -> Result<Page, Trouble> {
    let input = DescribeStacksInput { stack_name: Some(name.to_owned()), ..Default::default() };
    let stacks = visit.call::<DescribeStacks>(input).await?.stacks.unwrap_or_default();
    let stack = stacks.into_iter().next().ok_or(Trouble::NoPage)?;
    let tab = visit.query.get("tab").unwrap_or("resources");
    let inside = match tab {
        "resources" => stack_graph::part(visit, name).await?,
        "events" => events(visit, name).await?,
        "changes" => changes(visit, name).await?,
        "outputs" => outputs(&stack),
        "template" => template(visit, name).await?,
        _ => return Err(Trouble::NoPage),
    };
    let state = stack.stack_status.as_str();
    Ok(Page::new(
        stack.stack_name.clone(),
        html! {
            (trail(&[("Stacks", link(&["stacks"]))]))
            h1 { (stack.stack_name) }
            (facts(&[
                ("Status", html! { (status(state)) (why(state, &stack.stack_name)) }),
                ("Why", html! { (stack.stack_status_reason.as_deref().unwrap_or("–")) }),
                ("Created", time(Some(stack.creation_time))),
                ("Updated", time(stack.last_updated_time)),
                ("Role", html! { (stack.role_arn.as_deref().unwrap_or("the caller’s")) }),
                ("Description", html! { (stack.description.as_deref().unwrap_or("–")) }),
            ]))
            nav.tabs aria-label="Parts of the stack" {
                @for (path, title) in TABS {
                    a href=(link_with(&["stacks", name], &[("tab", path)])) aria-current=[(path == tab).then_some("page")] { (title) }
                }
            }
            (inside)
        },
    ))
}

async fn events(visit: &Visit, name: &str) -> Result<Markup, Trouble> {
    let next_token = visit.query.get("next").map(str::to_owned);
    let input = DescribeStackEventsInput { stack_name: name.to_owned(), next_token };
    let found = visit.call::<DescribeStackEvents>(input).await?;
    let next =
        found.next_token.map(|token| link_with(&["stacks", name], &[("tab", "events"), ("next", &token)]));
    let row = |event: &StackEvent| {
        let state = event.resource_status.as_ref().map_or("", |status| status.as_str());
        html! {
            tr data-key=(event.event_id) {
                td { (time(Some(event.timestamp))) }
                td { (event.logical_resource_id.as_deref().unwrap_or_default()) }
                td { (status(state)) (why(state, &event.stack_name)) }
                td { (event.resource_type.as_deref().unwrap_or_default()) }
                td { (event.resource_status_reason.as_deref().unwrap_or_default()) }
            }
        }
    };
    let rows = html! { @for event in found.stack_events.unwrap_or_default() { (row(&event)) } };
    Ok(html! {
        (table("Events, newest first", &["Time", "Resource", "Status", "Type", "Why"], &rows))
        (more(next))
    })
}

async fn changes(visit: &Visit, name: &str) -> Result<Markup, Trouble> {
    let next_token = visit.query.get("next").map(str::to_owned);
    let listed =
        visit.call::<ListChangeSets>(ListChangeSetsInput { stack_name: name.to_owned(), next_token }).await?;
    let next =
        listed.next_token.map(|token| link_with(&["stacks", name], &[("tab", "changes"), ("next", &token)]));
    let sets = listed.summaries.unwrap_or_default();
    if sets.is_empty() {
        return Ok(empty(
            "This stack has no change set.",
            &html! {
                "A pipeline’s " code { "CHANGE_SET_REPLACE" } " action makes one, and so does "
                code { "aws cloudformation create-change-set" } ". One that was executed is gone, as on AWS."
            },
        ));
    }
    let rows = html! {
        @for set in &sets {
            @let id = set.change_set_id.as_deref().unwrap_or_default();
            @let state = set.status.as_ref().map_or("", |status| status.as_str());
            tr data-key=(id) {
                td { a href=(link_with(&["change-sets"], &[("id", id)])) { (set.change_set_name.as_deref().unwrap_or_default()) } }
                td { (status(state)) }
                td { (set.execution_status.as_ref().map_or("", |status| status.as_str())) }
                td { (set.status_reason.as_deref().unwrap_or_default()) }
                td { (time(set.creation_time)) }
            }
        }
    };
    Ok(html! {
        (table("Change sets", &["Change set", "Status", "Execution", "Why", "Created"], &rows))
        (more(next))
    })
}

fn outputs(stack: &Stack) -> Markup {
    let outputs = stack.outputs.as_deref().unwrap_or_default();
    let parameters = stack.parameters.as_deref().unwrap_or_default();
    html! {
        @if outputs.is_empty() {
            (empty("This stack has no outputs.", &html! { "They stand under " code { "Outputs" } " of its template." }))
        } @else {
            (table("Outputs", &["Output", "Value", "Description", "Export"], &html! {
                @for output in outputs {
                    tr {
                        td { (output.output_key.as_deref().unwrap_or_default()) }
                        td { (output.output_value.as_deref().unwrap_or_default()) }
                        td { (output.description.as_deref().unwrap_or_default()) }
                        td { (output.export_name.as_deref().unwrap_or("–")) }
                    }
                }
            }))
        }
        @if !parameters.is_empty() {
            (table("Parameters", &["Parameter", "Value"], &html! {
                @for parameter in parameters {
                    tr {
                        td { (parameter.parameter_key.as_deref().unwrap_or_default()) }
                        td { (parameter.parameter_value.as_deref().unwrap_or_default()) }
                    }
                }
            }))
        }
    }
}

async fn template(visit: &Visit, name: &str) -> Result<Markup, Trouble> {
    let processed = visit.query.get("stage") == Some("Processed");
    let stage = if processed { TemplateStage::Processed } else { TemplateStage::Original };
    let input = GetTemplateInput {
        stack_name: Some(name.to_owned()),
        template_stage: Some(stage),
        ..Default::default()
    };
    let body = visit.call::<GetTemplate>(input).await?.template_body.unwrap_or_default();
    let failing = failing(visit, name).await?;
    let failing = failing.and_then(|(logical, why)| Some((line_of(&body, &logical)?, logical, why)));
    let red = failing.as_ref().map_or(0, |(line, _, _)| *line as usize);
    let other = if processed { "Original" } else { "Processed" };
    Ok(html! {
        p { a href=(link_with(&["stacks", name], &[("tab", "template"), ("stage", other)])) {
            @if processed { "As it was given" } @else { "As it was after its transforms" } } }
        @if let Some((line, logical, why)) = &failing {
            p.notice.bad { "Line " (line) ", " b { (logical) } ": " (cut(why, 400)) " "
                a href={ "#L" (line) } { "Go there" } }
        }
        pre.text tabindex="0" { @for (index, line) in body.lines().enumerate() {
            span.red[index + 1 == red] id={ "L" (index + 1) } { span.at { (format!("{:>4}  ", index + 1)) } (line) "\n" }
        } }
    })
}

/// The first resource that failed in the stack's newest operation, and why.
async fn failing(visit: &Visit, name: &str) -> Result<Option<(String, String)>, Trouble> {
    let input = DescribeStackEventsInput { stack_name: name.to_owned(), ..Default::default() };
    let events = visit.call::<DescribeStackEvents>(input).await?.stack_events.unwrap_or_default();
    let begins = |event: &StackEvent| {
        event.resource_type.as_deref() == Some("AWS::CloudFormation::Stack")
            && event.physical_resource_id.as_deref() == Some(event.stack_id.as_str())
            && event.resource_status.as_ref().is_some_and(|status| {
                matches!(status.as_str(), "CREATE_IN_PROGRESS" | "UPDATE_IN_PROGRESS" | "REVIEW_IN_PROGRESS")
            })
    };
    let newest = events.iter().position(begins).map_or(events.as_slice(), |end| &events[..=end]);
    Ok(newest
        .iter()
        .rev()
        .find(|event| {
            event.resource_status.as_ref().is_some_and(|status| status.as_str().ends_with("_FAILED"))
        })
        .map(|event| {
            (
                event.logical_resource_id.clone().unwrap_or_default(),
                event.resource_status_reason.clone().unwrap_or_default(),
            )
        }))
}

/// The line on which a resource stands.
fn line_of(body: &str, logical: &str) -> Option<u32> {
    let pointer = format!("/Resources/{}", logical.replace('~', "~0").replace('/', "~1"));
    Document::parse(body).ok()?.locate(&pointer).map(|span| span.line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resource_is_found_by_its_key() {
        let body = "Resources:\n  HelloRole:\n    Type: x\n  Hello:\n    Ref: Hello\n";
        assert_eq!(line_of(body, "Hello"), Some(4));
        assert_eq!(line_of("{\"Resources\": {\n \"Hello\" : {}}}", "Hello"), Some(2));
        assert_eq!(line_of(body, "Gone"), None);
    }
}
