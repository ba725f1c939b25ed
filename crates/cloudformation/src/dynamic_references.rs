//! `{{resolve:service:reference}}` in the properties of resources: read when the resource is made or changed, never stored.

use regex::{Captures, Regex};
use serde_json::Value;
use tidegate_api::{secretsmanager, ssm};
use tidegate_flow::StepCx;

use crate::resources::Trouble;
use crate::template::TemplateError;

/// What stands between the braces, by service.
#[derive(Debug, PartialEq)]
enum Reference<'t> {
    /// A parameter's name, with its version where one is asked for.
    Parameter(&'t str),
    /// A secret, the member of its JSON text that is asked for, and which of its versions.
    Secret { id: &'t str, member: Option<&'t str>, stage: Option<&'t str>, version: Option<&'t str> },
}

fn pattern() -> Result<Regex, TemplateError> {
    Regex::new(r"\{\{resolve:([^:}]*):([^}]*)\}\}").map_err(|error| TemplateError(error.to_string()))
}

// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>
fn parse<'t>(service: &str, text: &'t str) -> Result<Reference<'t>, TemplateError> {
    let whole = || format!("{{{{resolve:{service}:{text}}}}}");
    let part = |text: Option<&'t str>| text.filter(|text| !text.is_empty());
    match service {
        "ssm" => {
            let mut parts = text.split(':');
            let (name, version, more) = (parts.next(), parts.next(), parts.next());
            let is_number = version.is_none_or(|text| text.parse::<u64>().is_ok());
            if part(name).is_none() || !is_number || more.is_some() {
                return Err(TemplateError(format!(
                    "Incorrect format is used in the following SSM reference: [{}]",
                    whole()
                )));
            }
            Ok(Reference::Parameter(text))
        }
        "secretsmanager" => {
            // An ARN is the one id that has colons: seven parts of it.
            let colons = if text.starts_with("arn:") { 6 } else { 0 };
            let end = text.match_indices(':').nth(colons).map_or(text.len(), |(at, _)| at);
            let (id, rest) = text.split_at(end);
            let mut parts = rest.split(':').skip(1);
            let kind = part(parts.next());
            let reference = Reference::Secret {
                id,
                member: part(parts.next()),
                stage: part(parts.next()),
                version: part(parts.next()),
            };
            let both = matches!(reference, Reference::Secret { stage: Some(_), version: Some(_), .. });
            if id.is_empty()
                || both
                || kind.is_some_and(|kind| kind != "SecretString")
                || parts.next().is_some()
            {
                return Err(TemplateError(format!(
                    "Incorrect format is used in the following reference: [{}]",
                    whole()
                )));
            }
            Ok(reference)
        }
        "ssm-secure" => Err(TemplateError(format!(
            "SSM Secure reference is not supported in the properties of the types that are offered here: [{}]",
            whole()
        ))),
        _ => Err(TemplateError(format!(
            "the dynamic reference {} names no service that CloudFormation knows",
            whole()
        ))),
    }
}

/// Refuses references that cannot be read, before anything is made.
pub fn check(value: &Value) -> Result<(), TemplateError> {
    match value {
        Value::String(text) if text.contains("{{resolve:") => {
            for found in pattern()?.captures_iter(text) {
                parse(&found[1], found.get(2).map_or("", |text| text.as_str()))?;
            }
            Ok(())
        }
        Value::Array(items) => items.iter().try_for_each(check),
        Value::Object(map) => map.values().try_for_each(check),
        _ => Ok(()),
    }
}

/// The properties with what they refer to, as the stack's role or who asked may read it.
pub async fn resolved(cx: &StepCx, properties: &Value) -> Result<Value, Trouble> {
    let refused = |error: TemplateError| Trouble::Refused(error.to_string());
    let mut texts = Vec::new();
    collect(properties, &mut texts);
    if texts.is_empty() {
        return Ok(properties.clone());
    }
    let pattern = pattern().map_err(refused)?;
    let mut known: Vec<(String, String)> = Vec::new();
    for text in texts {
        for found in pattern.captures_iter(text) {
            let whole = found[0].to_owned();
            if known.iter().any(|(reference, _)| *reference == whole) {
                continue;
            }
            let reference =
                parse(&found[1], found.get(2).map_or("", |text| text.as_str())).map_err(refused)?;
            known.push((whole, read(cx, &reference).await?));
        }
    }
    Ok(replaced(properties, &pattern, &known))
}

fn collect<'v>(value: &'v Value, out: &mut Vec<&'v str>) {
    match value {
        Value::String(text) if text.contains("{{resolve:") => out.push(text),
        Value::Array(items) => items.iter().for_each(|item| collect(item, out)),
        Value::Object(map) => map.values().for_each(|item| collect(item, out)),
        _ => {}
    }
}

fn replaced(value: &Value, pattern: &Regex, known: &[(String, String)]) -> Value {
    match value {
        Value::String(text) if text.contains("{{resolve:") => {
            let of = |found: &Captures<'_>| {
                let known = known.iter().find(|(reference, _)| *reference == found[0]);
                known.map_or_else(|| found[0].to_owned(), |(_, value)| value.clone())
            };
            Value::from(pattern.replace_all(text, of).into_owned())
        }
        Value::Array(items) => items.iter().map(|item| replaced(item, pattern, known)).collect(),
        Value::Object(map) => {
            map.iter().map(|(key, item)| (key.clone(), replaced(item, pattern, known))).collect()
        }
        other => other.clone(),
    }
}

async fn read(cx: &StepCx, reference: &Reference<'_>) -> Result<String, Trouble> {
    match *reference {
        Reference::Parameter(name) => {
            let input = ssm::GetParameterRequest { name: name.to_owned(), with_decryption: None };
            let found = cx.call::<ssm::GetParameter>(input).await?.parameter.unwrap_or_default();
            if found.r#type == Some(ssm::ParameterType::SecureString) {
                return Err(Trouble::Refused(format!(
                    "Non-secure ssm prefix was used for secure parameter: {name}"
                )));
            }
            Ok(found.value.unwrap_or_default())
        }
        Reference::Secret { id, member, stage, version } => {
            let input = secretsmanager::GetSecretValueRequest {
                secret_id: id.to_owned(),
                version_id: version.map(str::to_owned),
                version_stage: stage.map(str::to_owned),
            };
            let text =
                cx.call::<secretsmanager::GetSecretValue>(input).await?.secret_string.unwrap_or_default();
            let Some(member) = member else { return Ok(text) };
            let found =
                serde_json::from_str::<Value>(&text).ok().and_then(|value| value.get(member).cloned());
            match found {
                Some(Value::String(value)) => Ok(value),
                Some(other) => Ok(other.to_string()),
                None => Err(Trouble::Refused(format!(
                    "Could not find a value associated with JSONKey in SecretString: {member} of {id}"
                ))),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn references_are_read_as_aws_writes_them() {
        let secret = |id, member, stage, version| Reference::Secret { id, member, stage, version };
        assert_eq!(parse("ssm", "/a/b:3"), Ok(Reference::Parameter("/a/b:3")));
        assert_eq!(parse("secretsmanager", "s"), Ok(secret("s", None, None, None)));
        assert_eq!(parse("secretsmanager", "s:SecretString:k"), Ok(secret("s", Some("k"), None, None)));
        assert_eq!(
            parse("secretsmanager", "s:SecretString::AWSPREVIOUS"),
            Ok(secret("s", None, Some("AWSPREVIOUS"), None))
        );
        let arn = "arn:aws:secretsmanager:eu-west-1:1:secret:s-AbCdEf";
        let text = format!("{arn}:SecretString:k");
        assert_eq!(parse("secretsmanager", &text), Ok(secret(arn, Some("k"), None, None)));
        for (service, wrong) in
            [("ssm", "a:b"), ("ssm", ""), ("secretsmanager", "s:Binary"), ("ssm-secure", "a"), ("s3", "a")]
        {
            assert!(parse(service, wrong).is_err(), "{service}:{wrong}");
        }
        assert!(check(&json!({"a": ["x{{resolve:ssm:a:b}}"]})).is_err());
    }
}
