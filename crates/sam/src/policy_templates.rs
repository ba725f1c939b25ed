//! Policy templates: the statements AWS keeps under a name, with parameters.

use std::sync::OnceLock;

use tidegate_yaml::{Map, Value, json};

use crate::errors::{Cause, Stop};
use crate::intrinsics::{if_operands, is_if, is_no_value};
use crate::policies::{Kind, entries, kind_of};
use crate::python_text::names;

/// The data derived from AWS's own list; see the NOTICE beside it.
const DATA: &str = include_str!("data/policy_templates.json");

fn template(name: &str) -> Option<&'static Value> {
    static TEMPLATES: OnceLock<Value> = OnceLock::new();
    TEMPLATES.get_or_init(|| tidegate_yaml::json_value(DATA).unwrap_or_default()).get("Templates")?.get(name)
}

/// The template that a policy entry names, with the values it gives.
pub(crate) fn named_by(policy: &Value) -> Option<(&str, &Value)> {
    let entries = policy.as_object().filter(|entries| entries.len() == 1)?;
    let (name, values) = entries.iter().next()?;
    template(name).map(|_| (name.as_str(), values))
}

/// Replaces the templates among a resource's policies by the statements they stand for.
pub(crate) fn expand(logical_id: &str, properties: &mut Map) -> Result<(), Stop> {
    let policies = entries(properties.get("Policies"));
    if policies.is_empty() {
        return Ok(());
    }
    // The kinds are all told apart before any template is filled in.
    let kinds = policies.iter().map(|policy| kind_of(policy, true)).collect::<Result<Vec<_>, _>>()?;
    let mut expanded = Vec::with_capacity(policies.len());
    for (policy, kind) in policies.into_iter().zip(kinds) {
        expanded.push(if kind == Kind::Template { fill_either(logical_id, &policy)? } else { policy });
    }
    properties.insert("Policies".to_owned(), Value::Array(expanded));
    Ok(())
}

fn fill_either(logical_id: &str, policy: &Value) -> Result<Value, Stop> {
    match if_operands(policy) {
        Ok([condition, then, otherwise]) if is_if(policy) => {
            let branch =
                |value: &Value| if is_no_value(value) { Ok(value.clone()) } else { fill(logical_id, value) };
            Ok(json!({"Fn::If": [condition, branch(then)?, branch(otherwise)?]}))
        }
        _ => fill(logical_id, policy),
    }
}

fn fill(logical_id: &str, policy: &Value) -> Result<Value, Stop> {
    let Some((name, values)) = named_by(policy) else { return Ok(policy.clone()) };
    let Some(values) = values.as_object() else {
        let message = format!("Must specify valid parameter values for policy template '{name}'");
        return Err(Cause::resource(logical_id, message).into());
    };
    let template = template(name).unwrap_or(&Value::Null);
    let parameters = template["Parameters"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let missing: Vec<&str> = parameters.filter(|parameter| !values.contains_key(parameter)).collect();
    if !missing.is_empty() {
        let message = format!(
            "Following required parameters of template '{name}' don't have values: {}",
            names(missing)
        );
        return Err(Cause::resource(logical_id, message).into());
    }
    let mut definition = template["Definition"].clone();
    substitute(&mut definition, values);
    Ok(definition)
}

fn substitute(definition: &mut Value, values: &Map) {
    if let Some(value) = definition.get("Ref").and_then(Value::as_str).and_then(|name| values.get(name)) {
        *definition = value.clone();
        return;
    }
    match definition {
        Value::Array(items) => items.iter_mut().for_each(|item| substitute(item, values)),
        Value::Object(entries) => entries.values_mut().for_each(|entry| substitute(entry, values)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use tidegate_yaml::json;

    use super::{expand, template};

    #[test]
    fn fills_a_template_once() {
        assert!(template("SQSPollerPolicy").is_some());
        let mut properties = json!({"Policies": [{"SQSPollerPolicy": {"QueueName": {"Ref": "QueueName"}}}]});
        expand("Fn", properties.as_object_mut().expect("object")).expect("expands");
        let resource = &properties["Policies"][0]["Statement"][0]["Resource"]["Fn::Sub"][1];
        assert_eq!(resource, &json!({"queueName": {"Ref": "QueueName"}}));
    }
}
