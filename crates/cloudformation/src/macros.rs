//! Transforms of a template: AWS's own, and macros, which are functions of somebody's.
//!
//! AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros.html>

use serde_json::{Map, Value, json};
use tidegate_api::lambda::{InvocationRequest, InvocationType, Invoke};
use tidegate_core::{Cx, Failure};
use tidegate_store::{Key, Reads, StoreLook};

use crate::template::scope::text;
use crate::template::{ParameterValue, parse, transform};
use crate::template_url;

/// The type of macros.
pub const MACRO: &str = "AWS::CloudFormation::Macro";
const INCLUDE: &str = "AWS::Include";
const SNIPPET: &str = "Fn::Transform";

/// Why a template could not be transformed.
pub enum Unprocessed {
    /// The request is refused.
    Refused(Failure),
    /// A transform failed; so does what the template was for.
    Failed(String),
}

impl<E: Into<Failure>> From<E> for Unprocessed {
    fn from(error: E) -> Self {
        Self::Refused(error.into())
    }
}

/// A macro of the account and where it is called.
struct Call<'c> {
    cx: &'c Cx,
    parameters: &'c [ParameterValue],
}

/// Whether anything of a template is transformed.
pub fn has_any(raw: &Value) -> bool {
    raw.get("Transform").is_some() || has_snippet(raw)
}

fn has_snippet(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.iter().any(|(name, value)| name == SNIPPET || has_snippet(value)),
        Value::Array(items) => items.iter().any(has_snippet),
        _ => false,
    }
}

/// The template after its transforms: those of snippets from the inside out, then those of the whole in their order.
pub async fn process(cx: &Cx, raw: Value, parameters: &[ParameterValue]) -> Result<Value, Unprocessed> {
    let call = Call { cx, parameters };
    let mut processed = if has_snippet(&raw) { call.snippets(raw).await? } else { raw };
    for (name, given) in parse::transforms_with_parameters(&processed)? {
        processed = match transform::apply(&name, &processed, cx.place(), parameters, cx.clock().now()) {
            Some(transformed) => transformed.map_err(|error| Unprocessed::Failed(error.to_string()))?,
            None => {
                let mut fragment = processed.as_object().cloned().unwrap_or_default();
                let transforms = fragment.remove("Transform");
                let mut made = call.transformed(&name, given, fragment.into()).await?;
                if let Some(transforms) = transforms
                    && let Some(members) = made.as_object_mut()
                {
                    members.insert("Transform".to_owned(), transforms);
                }
                made
            }
        };
    }
    if let Some(members) = processed.as_object_mut() {
        members.remove("Transform");
    }
    Ok(processed)
}

impl Call<'_> {
    /// A value with every snippet in it transformed.
    async fn snippets(&self, value: Value) -> Result<Value, Unprocessed> {
        match value {
            Value::Array(items) => {
                let mut made = Vec::with_capacity(items.len());
                for item in items {
                    made.push(Box::pin(self.snippets(item)).await?);
                }
                Ok(made.into())
            }
            Value::Object(members) => {
                let mut made = Map::new();
                let mut wanted = None;
                for (name, member) in members {
                    if name == SNIPPET {
                        wanted = Some(member);
                    } else {
                        made.insert(name, Box::pin(self.snippets(member)).await?);
                    }
                }
                let Some(wanted) = wanted else { return Ok(made.into()) };
                let mut fragment = Value::Object(made);
                let calls = match &wanted {
                    Value::Array(many) => many.clone(),
                    one => vec![one.clone()],
                };
                for one in &calls {
                    let (name, given) = parse::transform(one)?;
                    fragment = self.transformed(&name, given, fragment).await?;
                }
                Ok(fragment)
            }
            other => Ok(other),
        }
    }

    /// What a macro, or an include, makes of a fragment.
    async fn transformed(&self, name: &str, given: Value, fragment: Value) -> Result<Value, Unprocessed> {
        if name == INCLUDE {
            return self.included(&given, fragment).await;
        }
        let Some(function) = self.function(name)? else {
            return Err(Unprocessed::Failed(format!("No transform named {name} found.")));
        };
        let account = &self.cx.place().account;
        let transform = format!("{account}::{name}");
        let request = self.cx.ids().uuid();
        let event = json!({
            "region": self.cx.place().region,
            "accountId": account,
            "fragment": fragment,
            "transformId": transform,
            "params": self.resolved(&given),
            "requestId": request,
            "templateParameterValues": self.values(),
        });
        let input = InvocationRequest {
            function_name: function,
            invocation_type: Some(InvocationType::RequestResponse),
            payload: Some(event.to_string().into()),
            ..InvocationRequest::default()
        };
        let failed = |why: &str| Unprocessed::Failed(format!("Transform {transform} failed {why}"));
        let answer = match self.cx.call::<Invoke>(input).await {
            Ok(answer) => answer,
            Err(error) if error.is_transient() => return Err(error.into_failure().into()),
            Err(error) => return Err(failed(&format!("with: {}.", error.message.trim_end_matches('.')))),
        };
        let body = answer.payload.unwrap_or_default();
        let answer: Value = serde_json::from_slice(&body).unwrap_or_default();
        let said = |name: &str| answer.get(name).and_then(Value::as_str);
        match (said("requestId"), said("status")) {
            (Some(asked), Some(status)) if asked == request && status.eq_ignore_ascii_case("success") => {
                let made = answer.get("fragment").cloned().unwrap_or_default();
                if fragment.is_object() && !made.is_object() {
                    return Err(Unprocessed::Failed("Template format error: unsupported structure.".into()));
                }
                Ok(made)
            }
            (Some(asked), Some(_)) if asked == request => match said("errorMessage") {
                Some(why) => Err(failed(&format!("with: {why}"))),
                None => Err(failed("without an error message.")),
            },
            _ => Err(Unprocessed::Failed(format!("Received malformed response from transform {transform}"))),
        }
    }

    /// The function of a macro of this account and region.
    fn function(&self, name: &str) -> Result<Option<String>, Failure> {
        let place = self.cx.place();
        let name = name.strip_prefix(&format!("{}::", place.account)).unwrap_or(name);
        self.cx.read(|rows| {
            let found = rows.scan(&crate::rows::RESOURCES, &Key::of(place))?;
            let mut macros = found
                .into_iter()
                .filter(|(_, row)| row.resource_type == MACRO)
                .filter_map(|(_, row)| row.current)
                .filter(|current| current.id == name);
            Ok(macros.find_map(|current| text(current.properties.get("FunctionName")?)))
        })
    }

    /// The text of an included object, merged into the fragment, whose members stay where both have one.
    async fn included(&self, given: &Value, fragment: Value) -> Result<Value, Unprocessed> {
        let location = self.resolved(given).get("Location").and_then(text).unwrap_or_default();
        let failed = |why: String| Unprocessed::Failed(format!("Transform {INCLUDE} failed with: {why}"));
        let body = match template_url::read_location(self.cx, &location).await {
            Ok(body) => body,
            Err(Failure::Modeled(error)) => return Err(failed(error.message)),
            Err(other) => return Err(other.into()),
        };
        let included = parse::read(&body)
            .map_err(|_| failed("The specified S3 object's content should be valid Yaml/JSON".to_owned()))?;
        let mut made = included.as_object().cloned().unwrap_or_default();
        made.extend(fragment.as_object().cloned().unwrap_or_default());
        Ok(made.into())
    }

    /// What a macro is given, references to the template's parameters replaced by their values.
    fn resolved(&self, given: &Value) -> Value {
        match given {
            Value::Object(members) => {
                let named = members.get("Ref").and_then(Value::as_str).filter(|_| members.len() == 1);
                let found = named.and_then(|name| self.parameters.iter().find(|one| one.key == name));
                match found {
                    Some(parameter) => parameter.seen().into(),
                    None => members.iter().map(|(name, one)| (name.clone(), self.resolved(one))).collect(),
                }
            }
            Value::Array(items) => items.iter().map(|one| self.resolved(one)).collect(),
            other => other.clone(),
        }
    }

    /// The values of the template's parameters; lists as lists.
    fn values(&self) -> Value {
        let value = |one: &ParameterValue| match one.is_list {
            true => one.seen().split(',').map(|item| Value::from(item.trim())).collect(),
            false => Value::from(one.seen()),
        };
        self.parameters.iter().map(|one| (one.key.clone(), value(one))).collect::<Map<_, _>>().into()
    }
}
