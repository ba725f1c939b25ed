//! The `Connectors` attribute: connectors that stand in their source.

use tidegate_yaml::{Map, Value, json};

use super::SCHEMA;
use crate::errors::Cause;

/// Takes the connectors out of their sources and makes resources of them; what is wrong is told.
pub(crate) fn take(resources: &mut Map) -> Vec<Cause> {
    let mut causes = Vec::new();
    let mut made = Vec::new();
    for (source, resource) in resources.iter_mut() {
        let attribute = resource.as_object_mut().and_then(|map| map.shift_remove("Connectors"));
        match attribute {
            None => {}
            Some(Value::Object(connectors)) => {
                for (name, connector) in connectors {
                    match resource_of(source, &name, connector) {
                        Ok(resource) => made.push((source.clone(), format!("{source}{name}"), resource)),
                        Err(cause) => causes.push(cause),
                    }
                }
            }
            Some(_) => {
                let message = format!("Attribute '{source}.Connectors' should be a map.");
                causes.push(Cause::resource(source, message));
            }
        }
    }
    for (logical_id, duplicate_id, resource) in made {
        if resources.contains_key(&duplicate_id) {
            let resource_type = SCHEMA.type_name.to_owned();
            causes.push(Cause::Duplicate { logical_id, duplicate_id, resource_type });
        } else {
            resources.insert(duplicate_id, resource);
        }
    }
    causes
}

fn resource_of(source: &str, name: &str, connector: Value) -> Result<Value, Cause> {
    let Value::Object(mut connector) = connector else {
        let id = format!("{source}{name}");
        let message = format!("{source}.{id} should be a map.");
        return Err(Cause::resource(id, message));
    };
    let Some(Value::Object(properties)) = connector.get_mut("Properties") else {
        let message = format!("Attribute 'Connectors.{name}.Properties' should be a map.");
        return Err(Cause::resource(source, message));
    };
    let mut place = json!({"Id": source});
    match properties.shift_remove("SourceReference") {
        None => {}
        Some(Value::Object(reference)) if reference.contains_key("Id") => {
            return Err(Cause::resource(name, "'Id' shouldn't be defined in 'SourceReference'."));
        }
        Some(Value::Object(reference)) => {
            if let Value::Object(place) = &mut place {
                place.extend(reference);
            }
        }
        Some(_) => {
            let message = format!("Property 'Connectors.{name}.Properties.SourceReference' should be a map.");
            return Err(Cause::resource(source, message));
        }
    }
    if properties.contains_key("Source") {
        let message = format!("property Source not defined for 'Connectors.{name}'");
        return Err(Cause::resource(source, message));
    }
    properties.insert("Source".to_owned(), place);
    connector.insert("Type".to_owned(), json!(SCHEMA.type_name));
    Ok(Value::Object(connector))
}
