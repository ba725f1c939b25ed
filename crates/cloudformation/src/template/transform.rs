//! The transforms that a template names.

use serde_json::{Map, Value};
use tidegate_core::{Place, Timestamp, managed_policies};

use super::language_extensions::{self, LANGUAGE_EXTENSIONS};
use super::{ParameterValue, TemplateError};

/// SAM.
pub const SERVERLESS: &str = "AWS::Serverless-2016-10-31";

/// The template after one of AWS's own transforms; none where the name is no such transform's.
pub fn apply(
    name: &str,
    raw: &Value,
    place: &Place,
    parameters: &[ParameterValue],
    now: Timestamp,
) -> Option<Result<Value, TemplateError>> {
    let transformed = match name {
        LANGUAGE_EXTENSIONS => language_extensions::process(raw.clone(), place, parameters),
        SERVERLESS => serverless(raw.clone(), place, parameters, now),
        _ => return None,
    };
    Some(transformed.map_err(|error| TemplateError(format!("Transform {name} failed with: {error}"))))
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
            let processed =
                apply(SERVERLESS, &template, &place, &[], Timestamp::from_millis(0)).unwrap().unwrap();
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
