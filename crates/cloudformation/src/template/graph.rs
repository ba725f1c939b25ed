//! What depends on what, and circles in it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::scope::{Scope, call};
use super::{TemplateError, functions};

/// The resources that exist under the template's conditions, each with those it needs, in the template's order.
pub type Graph = Vec<(String, BTreeSet<String>)>;

/// The graph of a template's resources; refuses references to what is not there, and circles.
pub fn graph(scope: &Scope<'_>) -> Result<Graph, TemplateError> {
    let template = scope.template;
    let mut present = Vec::new();
    for resource in &template.resources {
        if scope.exists(resource.condition.as_deref())? {
            present.push(resource);
        }
    }
    let names: BTreeSet<&str> = present.iter().map(|resource| resource.logical_id.as_str()).collect();
    let all: BTreeSet<&str> =
        template.resources.iter().map(|resource| resource.logical_id.as_str()).collect();
    let mut graph = Graph::new();
    let mut unresolved = BTreeSet::new();
    for resource in present {
        let mut needs = BTreeSet::new();
        references(scope, &resource.properties, &mut needs)?;
        references(scope, &resource.update_policy, &mut needs)?;
        unresolved.extend(needs.iter().filter(|name| !names.contains(name.as_str())).cloned());
        for name in &resource.depends_on {
            if !all.contains(name.as_str()) {
                unresolved.insert(name.clone());
            } else if names.contains(name.as_str()) {
                needs.insert(name.clone());
            }
        }
        graph.push((resource.logical_id.clone(), needs));
    }
    refuse_unresolved(unresolved, "in the Resources block of the template")?;
    for output in &template.outputs {
        let mut needs = BTreeSet::new();
        if scope.exists(output.condition.as_deref())? {
            references(scope, &output.value, &mut needs)?;
            if let Some(name) = &output.export_name {
                references(scope, name, &mut needs)?;
            }
        }
        let missing =
            needs.into_iter().filter(|name| !names.contains(name.as_str())).collect::<BTreeSet<_>>();
        if !missing.is_empty() {
            let missing = missing.into_iter().collect::<Vec<_>>().join(", ");
            return Err(TemplateError(format!(
                "Unresolved resource dependencies [{missing}] in the Outputs block of the template"
            )));
        }
    }
    refuse_circles(&graph)?;
    Ok(graph)
}

fn refuse_unresolved(names: BTreeSet<String>, place: &str) -> Result<(), TemplateError> {
    if names.is_empty() {
        return Ok(());
    }
    let names = names.into_iter().collect::<Vec<_>>().join(", ");
    Err(TemplateError::format(format!("Unresolved resource dependencies [{names}] {place}")))
}

/// Adds the names that a value refers to and that are neither parameters nor pseudo parameters.
pub fn references(scope: &Scope<'_>, value: &Value, out: &mut BTreeSet<String>) -> Result<(), TemplateError> {
    let mut add = |name: &str| {
        if !name.starts_with("AWS::") && !scope.template.parameters.iter().any(|one| one.key == name) {
            out.insert(name.to_owned());
        }
    };
    match (call(value), value) {
        (Some(("Ref", name)), _) => add(name.as_str().unwrap_or_default()),
        (Some(("Fn::GetAtt", argument)), _) => {
            let resource = match argument {
                Value::String(dotted) => dotted.split('.').next(),
                other => other.get(0).and_then(Value::as_str),
            };
            add(resource.unwrap_or_default());
            if let Some(attribute) = argument.get(1) {
                references(scope, attribute, out)?;
            }
        }
        (Some(("Fn::If", argument)), _) => {
            let (condition, yes, no) = functions::if_parts(argument)?;
            references(scope, if scope.condition(condition)? { yes } else { no }, out)?;
        }
        (Some(("Fn::Sub", argument)), _) => {
            let text =
                argument.as_str().or_else(|| argument.get(0).and_then(Value::as_str)).unwrap_or_default();
            let variables = argument.get(1).and_then(Value::as_object);
            for name in functions::sub_pieces(text).into_iter().flatten() {
                if variables.is_none_or(|map| !map.contains_key(&name)) {
                    add(name.split('.').next().unwrap_or_default());
                }
            }
            for value in variables.into_iter().flat_map(|map| map.values()) {
                references(scope, value, out)?;
            }
        }
        (_, Value::Array(items)) => items.iter().try_for_each(|item| references(scope, item, out))?,
        (_, Value::Object(map)) => map.values().try_for_each(|item| references(scope, item, out))?,
        _ => {}
    }
    Ok(())
}

/// Takes away what needs nothing that is left; what cannot be taken away is a circle or needs one.
fn refuse_circles(graph: &Graph) -> Result<(), TemplateError> {
    let mut left: BTreeMap<&str, &BTreeSet<String>> =
        graph.iter().map(|(name, needs)| (name.as_str(), needs)).collect();
    loop {
        let free: Vec<&str> = left
            .iter()
            .filter(|(_, needs)| !needs.iter().any(|need| left.contains_key(need.as_str())))
            .map(|(name, _)| *name)
            .collect();
        if free.is_empty() {
            break;
        }
        for name in free {
            left.remove(name);
        }
    }
    if left.is_empty() {
        return Ok(());
    }
    let names = left.keys().copied().collect::<Vec<_>>().join(", ");
    Err(TemplateError(format!("Circular dependency between resources: [{names}]")))
}

/// The graph's names, each after those it needs.
pub fn order(graph: &Graph) -> Vec<String> {
    let mut done: BTreeSet<&str> = BTreeSet::new();
    let mut out = Vec::with_capacity(graph.len());
    while out.len() < graph.len() {
        let before = out.len();
        for (name, needs) in graph {
            if !done.contains(name.as_str()) && needs.iter().all(|need| done.contains(need.as_str())) {
                done.insert(name);
                out.push(name.clone());
            }
        }
        if out.len() == before {
            break;
        }
    }
    out
}
