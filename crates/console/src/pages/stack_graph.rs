//! A stack's resources: drawn as the graph that its template makes of them, and listed.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};
use serde_json::Value;
use tidegate_api::cloudformation::{
    GetTemplate, GetTemplateInput, ListStackResources, ListStackResourcesInput, StackResourceSummary,
    TemplateStage,
};
use tidegate_yaml::Document;

use crate::svg::graph::{Node, draw};
use crate::view::{Tone, empty, status, table, tail, time};
use crate::visit::{Trouble, Visit, link};

/// Resources that are drawn; a larger stack is listed alone.
const DRAWN: usize = 120;

/// The part of the stack's page.
pub(crate) async fn part(visit: &Visit, stack: &str) -> Result<Markup, Trouble> {
    let resources = resources(visit, stack).await?;
    if resources.is_empty() {
        return Ok(empty(
            "This stack has no resource yet.",
            &html! { "They appear here as soon as they are being created." },
        ));
    }
    let input = GetTemplateInput {
        stack_name: Some(stack.to_owned()),
        template_stage: Some(TemplateStage::Processed),
        ..Default::default()
    };
    let body = visit.call::<GetTemplate>(input).await?.template_body.unwrap_or_default();
    let needs = needs(&body);
    let nodes: Vec<Node> = resources.iter().map(|resource| node(resource, &needs)).collect();
    Ok(html! {
        @if nodes.len() <= DRAWN { (draw("Resources: each stands to the right of what it needs", &nodes)) }
        (table("Resources", &["Resource", "Status", "Type", "Physical id", "Changed", "Why"],
            &html! { @for resource in &resources { (row(resource)) } }))
    })
}

async fn resources(visit: &Visit, stack: &str) -> Result<Vec<StackResourceSummary>, Trouble> {
    let (mut found, mut next_token) = (Vec::new(), None);
    loop {
        let input = ListStackResourcesInput { stack_name: stack.to_owned(), next_token };
        let page = visit.call::<ListStackResources>(input).await?;
        found.extend(page.stack_resource_summaries.unwrap_or_default());
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(found);
        }
    }
}

fn node(resource: &StackResourceSummary, needs: &BTreeMap<String, BTreeSet<String>>) -> Node {
    let name = resource.logical_resource_id.clone();
    let state = resource.resource_status.as_str();
    Node {
        kind: resource.resource_type.clone(),
        tone: Tone::of(state).name(),
        status: state.to_owned(),
        needs: needs.get(&name).into_iter().flatten().cloned().collect(),
        name,
    }
}

fn row(resource: &StackResourceSummary) -> Markup {
    let physical = resource.physical_resource_id.as_deref().unwrap_or_default();
    let state = resource.resource_status.as_str();
    html! {
        tr data-key=(resource.logical_resource_id) {
            td { (resource.logical_resource_id) }
            td { (status(state)) }
            td { (resource.resource_type) }
            td { @match page_of(&resource.resource_type, physical) {
                Some(page) => a href=(page) { (physical) },
                None => (physical),
            } }
            td { (time(Some(resource.last_updated_timestamp))) }
            td { (resource.resource_status_reason.as_deref().unwrap_or_default()) }
        }
    }
}

/// The console's page of a resource, where it has one.
fn page_of(kind: &str, physical: &str) -> Option<String> {
    if physical.is_empty() {
        return None;
    }
    let segments = match kind {
        "AWS::CloudFormation::Stack" => ["stacks", physical],
        "AWS::CloudWatch::Alarm" | "AWS::CloudWatch::CompositeAlarm" => ["alarms", physical],
        "AWS::CodePipeline::Pipeline" => ["pipelines", physical],
        "AWS::Lambda::Function" => ["functions", tail(physical)],
        "AWS::Logs::LogGroup" => ["logs", physical],
        _ => return None,
    };
    Some(link(&segments))
}

/// What each resource of a template needs.
fn needs(body: &str) -> BTreeMap<String, BTreeSet<String>> {
    let Some(template) = Document::parse(body).ok().and_then(|document| document.to_template_json().ok())
    else {
        return BTreeMap::new();
    };
    let Some(resources) = template.get("Resources").and_then(Value::as_object) else {
        return BTreeMap::new();
    };
    resources
        .iter()
        .map(|(name, resource)| {
            let mut found = BTreeSet::new();
            gather(resource, &mut found);
            match resource.get("DependsOn") {
                Some(Value::String(one)) => {
                    found.insert(one.clone());
                }
                Some(Value::Array(several)) => {
                    found.extend(several.iter().filter_map(Value::as_str).map(str::to_owned));
                }
                _ => {}
            }
            found.retain(|one| one != name && resources.contains_key(one));
            (name.clone(), found)
        })
        .collect()
}

fn gather(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match (key.as_str(), value) {
                    ("Ref", Value::String(name)) => {
                        found.insert(name.clone());
                    }
                    ("Fn::GetAtt", Value::Array(parts)) => {
                        found.extend(parts.first().and_then(Value::as_str).map(str::to_owned));
                    }
                    ("Fn::GetAtt", Value::String(text)) => {
                        found.extend(text.split('.').next().map(str::to_owned));
                    }
                    ("Fn::Sub", Value::String(text)) => named_in(text, found),
                    ("Fn::Sub", Value::Array(parts)) => {
                        if let Some(text) = parts.first().and_then(Value::as_str) {
                            named_in(text, found);
                        }
                        parts.iter().skip(1).for_each(|part| gather(part, found));
                    }
                    (_, value) => gather(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
        _ => {}
    }
}

/// The names in `${…}`.
fn named_in(text: &str, found: &mut BTreeSet<String>) {
    for part in text.split("${").skip(1) {
        if let Some((name, _)) = part.split_once('}') {
            found.extend(name.split('.').next().map(str::to_owned));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_and_dependencies_are_found_in_yaml() {
        let body = "Resources:\n  Role: {Type: A}\n  Queue: {Type: B}\n  Function:\n    Type: C\n    DependsOn: Queue\n    \
                    Properties:\n      Role: !GetAtt Role.Arn\n      Name: !Sub '${Queue}-${AWS::Region}-x'\n";
        let needs = needs(body);
        assert_eq!(needs["Function"], BTreeSet::from(["Role".to_owned(), "Queue".to_owned()]));
        assert!(needs["Role"].is_empty());
    }
}
