//! What a state machine does: a definition in the template, or where one lies.

use tidegate_yaml::{Map, Value, json};

use crate::code_location::definition_location;
use crate::errors::Stop;
use crate::intrinsics::is_intrinsic;
use crate::properties::Declared;
use crate::python_text::indented_json;
use crate::resource::Resource;

/// Sets the definition, with its substitutions.
pub(super) fn set(declared: &Declared, machine: &mut Resource) -> Result<(), Stop> {
    let mut substitutions = match declared.meant("DefinitionSubstitutions") {
        Some(Value::Object(given)) => given.clone(),
        _ => Map::new(),
    };
    match (declared.meant("Definition"), declared.meant("DefinitionUri")) {
        (Some(_), Some(_)) => {
            let message = "Specify either 'Definition' or 'DefinitionUri' property and not both.";
            return Err(declared.wrong(message));
        }
        (None, None) => {
            let message = "Either 'Definition' or 'DefinitionUri' property must be specified.";
            return Err(declared.wrong(message));
        }
        (Some(definition), None) => {
            let mut definition = definition.clone();
            substitute(&mut definition, &mut 1, &mut substitutions);
            let text = indented_json(&definition);
            machine
                .set("DefinitionString", json!({"Fn::Join": ["\n", text.split('\n').collect::<Vec<_>>()]}));
        }
        (None, Some(uri)) => {
            machine.set(
                "DefinitionS3Location",
                definition_location(uri, &declared.logical_id, "DefinitionUri")?,
            );
        }
    }
    if !substitutions.is_empty() {
        machine.set("DefinitionSubstitutions", substitutions);
    }
    Ok(())
}

/// Puts a named place where the engine has to fill something in: the definition is text by then.
fn substitute(value: &mut Value, next: &mut usize, substitutions: &mut Map) {
    let mut visit = |child: &mut Value| {
        if is_intrinsic(child) || is_dynamic_reference(child) {
            let name = format!("definition_substitution_{next}");
            *next += 1;
            let key = json!(format!("${{{name}}}"));
            substitutions.insert(name, std::mem::replace(child, key));
        } else {
            substitute(child, next, substitutions);
        }
    };
    match value {
        Value::Array(items) => items.iter_mut().for_each(visit),
        Value::Object(entries) => {
            let mut names: Vec<String> = entries.keys().cloned().collect();
            names.sort();
            for name in names {
                if let Some(child) = entries.get_mut(&name) {
                    visit(child);
                }
            }
        }
        _ => {}
    }
}

/// Whether a text is wholly one `{{resolve:service:reference}}`.
fn is_dynamic_reference(value: &Value) -> bool {
    let inner = value.as_str().and_then(|text| text.strip_prefix("{{resolve:")?.strip_suffix("}}"));
    inner.and_then(|inner| inner.split_once(':')).is_some_and(|(service, reference)| {
        !service.is_empty()
            && service.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
            && !reference.is_empty()
    })
}
