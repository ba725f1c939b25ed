//! Parameters of a CloudFormation action: the template configuration file, and overrides that may refer to artifacts.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use tidegate_api::cloudformation::{Parameter, Tag};

use super::{Job, Outcome, Refusal};

/// What a template configuration and the overrides say.
#[derive(Debug, Default)]
pub(super) struct Settings {
    /// Parameters, overrides applied.
    pub parameters: Vec<Parameter>,
    /// Tags of the stack.
    pub tags: Vec<Tag>,
    /// The stack's policy.
    pub stack_policy: Option<String>,
}

/// Reads both.
pub(super) async fn settings(job: &Job<'_>) -> Result<Settings, Outcome> {
    let mut settings = Settings::default();
    let mut parameters = BTreeMap::new();
    if let Some(at) = job.value("TemplateConfiguration") {
        let (artifact, path) = split(at)?;
        let text = job.file(artifact, path).await?;
        let mut file = object(&text, "TemplateConfiguration")?;
        parameters = strings(file.remove("Parameters"), "Parameters")?;
        let tags = strings(file.remove("Tags"), "Tags")?;
        settings.tags = tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
        settings.stack_policy = file.remove("StackPolicy").map(|policy| policy.to_string());
        if let Some(unknown) = file.keys().next() {
            let text = format!("The template configuration has an unknown key {unknown}.");
            return Err(Refusal::configuration(text).into());
        }
    }
    if let Some(text) = job.value("ParameterOverrides") {
        for (key, value) in object(text, "ParameterOverrides")? {
            let value = value_of(job, value).await?;
            parameters.insert(key, value);
        }
    }
    let parameter = |(key, value)| Parameter {
        parameter_key: Some(key),
        parameter_value: Some(value),
        ..Parameter::default()
    };
    settings.parameters = parameters.into_iter().map(parameter).collect();
    Ok(settings)
}

/// `Artifact::file`.
pub(super) fn split(at: &str) -> Result<(&str, &str), Refusal> {
    at.split_once("::")
        .ok_or_else(|| Refusal::configuration(format!("{at} is not of the form Artifact::file.")))
}

async fn value_of(job: &Job<'_>, value: Value) -> Result<String, Outcome> {
    let function = match &value {
        Value::Object(map) if map.len() == 1 => map.iter().next(),
        other => return scalar(other).ok_or_else(|| wrong(other)),
    };
    let Some((name, arguments)) = function else { return Err(wrong(&value)) };
    let arguments: Vec<String> = arguments
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|item| item.as_str().map(str::to_owned))
        .collect();
    match (name.as_str(), arguments.as_slice()) {
        ("Fn::GetArtifactAtt", [artifact, attribute]) => Ok(attribute_of(job, artifact, attribute)?),
        ("Fn::GetParam", [artifact, path, key]) => {
            let text = job.file(artifact, path).await?;
            let file = object(&text, path)?;
            file.get(key).and_then(scalar).ok_or_else(|| {
                Refusal::configuration(format!(
                    "The file {path} of the artifact {artifact} has no key {key}."
                ))
                .into()
            })
        }
        _ => Err(wrong(&value)),
    }
}

fn attribute_of(job: &Job<'_>, artifact: &str, attribute: &str) -> Result<String, Refusal> {
    let at = job.input(artifact)?;
    let (bucket, key) = (at.bucket.clone().unwrap_or_default(), at.key.clone().unwrap_or_default());
    match attribute {
        "BucketName" => Ok(bucket),
        "ObjectKey" => Ok(key),
        "URL" => Ok(format!("https://{bucket}.s3.{}.amazonaws.com/{key}", job.cx.place().region)),
        other => Err(Refusal::configuration(format!("Artifacts have no attribute {other}."))),
    }
}

fn wrong(value: &Value) -> Outcome {
    Refusal::configuration(format!("ParameterOverrides has a value that is not valid: {value}")).into()
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn object(text: &str, what: &str) -> Result<Map<String, Value>, Refusal> {
    serde_json::from_str(text)
        .map_err(|error| Refusal::configuration(format!("{what} is not a JSON object: {error}")))
}

fn strings(value: Option<Value>, what: &str) -> Result<BTreeMap<String, String>, Refusal> {
    let map = match value {
        None => return Ok(BTreeMap::new()),
        Some(Value::Object(map)) => map,
        Some(_) => return Err(Refusal::configuration(format!("{what} must be an object."))),
    };
    map.into_iter()
        .map(|(key, value)| match scalar(&value) {
            Some(value) => Ok((key, value)),
            None => Err(Refusal::configuration(format!("{what} has a value that is no text: {key}"))),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_artifact_and_file() {
        assert_eq!(split("Build::out/packaged.yml").unwrap(), ("Build", "out/packaged.yml"));
        assert!(split("packaged.yml").unwrap_err().message.contains("packaged.yml"));
    }
}
