//! The transforms that a template names.

use serde_json::{Map, Value};
use tidegate_core::Place;

use super::{ParameterValue, TemplateError, parse};

/// The one transform that is known.
pub const SERVERLESS: &str = "AWS::Serverless-2016-10-31";

/// The template after its transforms.
pub fn process(raw: Value, place: &Place, parameters: &[ParameterValue]) -> Result<Value, TemplateError> {
    let transforms = parse::transforms(&raw)?;
    if transforms.is_empty() {
        return Ok(raw);
    }
    if let Some(unknown) = transforms.iter().find(|name| *name != SERVERLESS) {
        return Err(TemplateError(format!("No transform named {unknown} found.")));
    }
    let values: Map<String, Value> =
        parameters.iter().map(|one| (one.key.clone(), Value::from(one.value.clone()))).collect();
    let context = tidegate_sam::Context {
        region: place.region.clone(),
        partition: place.partition().to_owned(),
        parameters: values,
        ..tidegate_sam::Context::default()
    };
    let mut processed = tidegate_sam::transform(raw, &context)
        .map_err(|error| TemplateError(format!("Transform {SERVERLESS} failed with: {error}")))?;
    if let Some(map) = processed.as_object_mut() {
        map.remove("Transform");
    }
    Ok(processed)
}
