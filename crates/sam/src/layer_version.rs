//! `AWS::Serverless::LayerVersion`: a layer whose logical id changes with its content.

use tidegate_yaml::{Map, Value, json};

use crate::code_location::s3_location;
use crate::errors::Stop;
use crate::intrinsics::is_intrinsic;
use crate::logical_id;
use crate::properties::{Check, Declared, Property, STR_OR_MAP, Schema};
use crate::resource::Resource;
use crate::scope::Scope;

pub(crate) const SCHEMA: Schema = Schema {
    type_name: "AWS::Serverless::LayerVersion",
    tables: &[&[
        Property::optional("LayerName", STR_OR_MAP),
        Property::optional("Description", Check::Str),
        Property::optional("PublishLambdaVersion", Check::Bool),
        Property::required("ContentUri", STR_OR_MAP),
        Property::optional("CompatibleArchitectures", Check::ListOf(&STR_OR_MAP)),
        Property::optional("CompatibleRuntimes", Check::ListOf(&STR_OR_MAP)),
        Property::optional("LicenseInfo", Check::Str),
        Property::optional("RetentionPolicy", Check::Str),
    ]],
};

const RETENTION: [&str; 2] = ["Retain", "Delete"];

/// The layer version under its new logical id.
pub(crate) fn expand(mut declared: Declared, scope: &Scope<'_>) -> Result<Vec<Resource>, Stop> {
    for name in ["LayerName", "LicenseInfo", "Description", "RetentionPolicy"] {
        resolve_text(&mut declared, name, scope)?;
    }
    let retention = retention_policy(&declared)?;
    let mut attributes = declared.inherited();
    if let Some(retention) = retention {
        attributes.insert("DeletionPolicy".to_owned(), json!(retention));
    } else if !attributes.contains_key("DeletionPolicy") {
        attributes.insert("DeletionPolicy".to_owned(), json!("Retain"));
    }
    let hashed = Value::Object(Map::from_iter([(declared.logical_id.clone(), hashed(&declared))]));
    let new_id = logical_id::generate(&declared.logical_id, &hashed, None);
    let mut layer = Resource::new("AWS::Lambda::LayerVersion", &new_id, attributes);
    layer.depends_on = declared.depends_on.clone();
    let name = declared.meant("LayerName").cloned().unwrap_or_else(|| json!(declared.logical_id));
    layer
        .set("LayerName", name)
        .set("Content", s3_location(&declared.value("ContentUri"), &new_id, "ContentUri")?);
    for name in ["Description", "CompatibleArchitectures", "CompatibleRuntimes", "LicenseInfo"] {
        layer.set(name, declared.value(name));
    }
    check_architectures(&declared, &new_id)?;
    Ok(vec![layer])
}

fn resolve_text(declared: &mut Declared, name: &str, scope: &Scope<'_>) -> Result<(), Stop> {
    let Some(value) = declared.meant(name) else { return Ok(()) };
    let resolved = scope.parameters.resolved(value)?;
    if !resolved.is_string() && !resolved.is_object() {
        let message = format!("Could not resolve parameter for '{name}' or parameter is not a String.");
        return Err(declared.wrong(message));
    }
    declared.properties.insert(name.to_owned(), resolved);
    Ok(())
}

fn retention_policy(declared: &Declared) -> Result<Option<&'static str>, Stop> {
    let options = crate::python_text::names(RETENTION);
    match declared.get("RetentionPolicy") {
        None => Ok(None),
        Some(policy) if is_intrinsic(policy) => Err(declared.wrong(format!(
            "'RetentionPolicy' does not accept intrinsic functions, please use one of the following options: {options}"
        ))),
        Some(Value::String(policy)) => {
            let known = RETENTION.into_iter().find(|known| known.eq_ignore_ascii_case(policy));
            known.map(Some).ok_or_else(|| {
                declared.wrong(format!("'RetentionPolicy' must be one of the following options: {options}."))
            })
        }
        Some(_) => Err(declared.wrong(format!(
            "Invalid 'RetentionPolicy' type, please use one of the following options: {options}"
        ))),
    }
}

/// The layer as declared, without what does not change its content.
fn hashed(declared: &Declared) -> Value {
    let mut layer = Resource::new(declared.type_name, &declared.logical_id, declared.attributes.clone());
    for name in ["DeletionPolicy", "UpdateReplacePolicy", "Metadata"] {
        layer.attributes.shift_remove(name);
    }
    layer.depends_on = declared.depends_on.clone();
    layer.properties = declared.properties.clone();
    layer.into_value()
}

fn check_architectures(declared: &Declared, new_id: &str) -> Result<(), Stop> {
    let architectures = declared.meant("CompatibleArchitectures").filter(|given| !is_intrinsic(given));
    let given = architectures.and_then(Value::as_array).into_iter().flatten();
    let known = |given: &Value| is_intrinsic(given) || given == "arm64" || given == "x86_64";
    if given.into_iter().all(known) {
        return Ok(());
    }
    let message = "CompatibleArchitectures needs to be a list of 'x86_64' or 'arm64'";
    Err(crate::errors::Cause::resource(new_id, message).into())
}
