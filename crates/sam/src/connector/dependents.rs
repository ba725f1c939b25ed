//! Resources that must not be created before a connector's policies are there.

use tidegate_yaml::{Map, Value, json};

use super::Connection;
use super::endpoint::Template;
use super::profiles::Dependent;
use crate::intrinsics::logical_id_of;
use crate::resource::Resource;

/// Pairs of a waiting resource and the one it waits for.
#[derive(Debug, Default)]
pub(crate) struct Dependents(Vec<(String, String)>);

impl Dependents {
    pub(super) fn note(&mut self, connection: &Connection<'_>, made: &[Resource], template: &Template<'_>) {
        let source = connection.source.logical_id.as_deref();
        let waiting: Vec<&str> = match connection.profile.depended_by {
            None => Vec::new(),
            Some(Dependent::Source) => source.into_iter().collect(),
            Some(Dependent::EventSourceMappings) => {
                mappings(source, connection.destination.logical_id.as_deref(), template)
            }
        };
        for id in waiting {
            self.0.extend(made.iter().map(|made| (id.to_owned(), made.logical_id.clone())));
        }
    }

    /// Lets the resources wait.
    pub(crate) fn apply(self, resources: &mut Map) {
        for (waiting, on) in self.0 {
            if let Some(Value::Object(resource)) = resources.get_mut(&waiting) {
                let mut all = listed(resource.get("DependsOn"));
                if !all.contains(&json!(on)) {
                    all.push(json!(on));
                }
                resource.insert("DependsOn".to_owned(), Value::Array(all));
            }
        }
    }
}

/// The event source mappings from a source to a function.
fn mappings<'a>(source: Option<&str>, function: Option<&str>, template: &Template<'a>) -> Vec<&'a str> {
    let names = |resource: &Value, property: &str, id: Option<&str>| {
        let named =
            resource.get("Properties").and_then(|properties| logical_id_of(properties.get(property)?));
        named.is_some() && named == id
    };
    let all = template.resources.iter().filter(|(_, resource)| {
        resource.get("Type").is_some_and(|name| name == "AWS::Lambda::EventSourceMapping")
            && names(resource, "EventSourceArn", source)
            && names(resource, "FunctionName", function)
    });
    all.map(|(id, _)| id.as_str()).collect()
}

fn listed(depends_on: Option<&Value>) -> Vec<Value> {
    match depends_on {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(all)) => all.clone(),
        Some(one) => vec![one.clone()],
    }
}

/// Who waits for a connector waits for what it became.
pub(crate) fn follow(resources: &mut Map, became: &[(String, Vec<String>)]) {
    if became.is_empty() {
        return;
    }
    for resource in resources.values_mut() {
        let all = listed(resource.get("DependsOn"));
        if !all.iter().any(|on| became.iter().any(|(connector, _)| on == connector)) {
            continue;
        }
        let mut now: Vec<Value> = Vec::new();
        for on in all {
            let new = became.iter().find(|(connector, _)| on == *connector);
            let new =
                new.map_or_else(|| vec![on.clone()], |(_, ids)| ids.iter().map(|id| json!(id)).collect());
            for id in new {
                if !now.contains(&id) {
                    now.push(id);
                }
            }
        }
        resource["DependsOn"] = Value::Array(now);
    }
}
