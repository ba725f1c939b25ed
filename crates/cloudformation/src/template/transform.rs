//! The transforms that a template names.

use serde_json::{Map, Value};
use tidegate_core::{Place, Timestamp, managed_policies};

use super::language_extensions::{self, LANGUAGE_EXTENSIONS};
use super::{ParameterValue, TemplateError, parse};

/// SAM.
pub const SERVERLESS: &str = "AWS::Serverless-2016-10-31";

/// The template after its transforms.
pub fn process(
    raw: Value,
    place: &Place,
    parameters: &[ParameterValue],
    now: Timestamp,
) -> Result<Value, TemplateError> {
    let transforms = parse::transforms(&raw)?;
    if transforms.is_empty() {
        return Ok(raw);
    }
    let known = [LANGUAGE_EXTENSIONS, SERVERLESS];
    if let Some(unknown) = transforms.iter().find(|name| !known.contains(&name.as_str())) {
        return Err(TemplateError(format!("No transform named {unknown} found.")));
    }
    let mut processed = raw;
    for transform in &transforms {
        processed = match transform.as_str() {
            LANGUAGE_EXTENSIONS => language_extensions::process(processed, place, parameters),
            _ => serverless(processed, place, parameters, now),
        }
        .map_err(|error| TemplateError(format!("Transform {transform} failed with: {error}")))?;
    }
    if let Some(map) = processed.as_object_mut() {
        map.remove("Transform");
    }
    Ok(processed)
}

fn serverless(
    raw: Value,
    place: &Place,
    parameters: &[ParameterValue],
    now: Timestamp,
) -> Result<Value, TemplateError> {
    let values: Map<String, Value> =
        parameters.iter().map(|one| (one.key.clone(), Value::from(one.seen()))).collect();
    let context = tidegate_sam::Context {
        region: place.region.clone(),
        partition: place.partition().to_owned(),
        parameters: values.into(),
        managed_policies: managed_policies::arns(place.partition())
            .map(|(name, arn)| (name.to_owned(), arn))
            .collect(),
        feature_toggles: false,
        now: u64::try_from(now.millis() / 1000).unwrap_or_default(),
        repository: None,
    };
    let transformed = tidegate_sam::transform(raw.into(), &context);
    transformed.map(Value::from).map_err(|error| TemplateError(error.to_string()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_bare_name_of_a_managed_policy_becomes_its_arn() {
        let template = json!({"Transform": SERVERLESS, "Resources": {"Hello": {
            "Type": "AWS::Serverless::Function",
            "Properties": {
                "Runtime": "python3.13", "Handler": "app.handler", "CodeUri": "s3://bucket/key",
                "Policies": ["AWSLambdaBasicExecutionRole", "AmazonS3ReadOnlyAccess", "OurOwn"],
            },
        }}});
        for (region, partition) in [("us-east-1", "aws"), ("cn-north-1", "aws-cn")] {
            let place = Place::new("123456789012", region);
            let processed = process(template.clone(), &place, &[], Timestamp::from_millis(0)).unwrap();
            let arns = &processed["Resources"]["HelloRole"]["Properties"]["ManagedPolicyArns"];
            let expected = json!([
                format!("arn:{partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"),
                format!("arn:{partition}:iam::aws:policy/AmazonS3ReadOnlyAccess"),
                "OurOwn",
            ]);
            assert_eq!(*arns, expected);
        }
    }
}
