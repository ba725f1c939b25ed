//! `AWS::Lambda::Function`.

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::{Schema, Shape, lambda};

use super::lambda_inline_code::packaged;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct LambdaFunction;

const PROPERTIES: &[Property] = &[
    Property::plain("Architectures"),
    Property::required("Code"),
    Property::plain("DeadLetterConfig"),
    Property::plain("Description"),
    Property::plain("Environment"),
    Property::plain("EphemeralStorage"),
    Property::replaces("FunctionName"),
    Property::plain("Handler"),
    Property::plain("Layers"),
    Property::plain("LoggingConfig"),
    Property::plain("MemorySize"),
    Property::replaces("PackageType"),
    Property::required("Role"),
    Property::plain("Runtime"),
    Property::plain("Tags"),
    Property::plain("Timeout"),
    Property::plain("TracingConfig"),
];

/// What an absent property means, for those that an update would else leave as they were.
fn default_of(name: &str) -> Option<Value> {
    Some(match name {
        "DeadLetterConfig" => json!({"TargetArn": ""}),
        "Description" => json!(""),
        "Environment" => json!({"Variables": {}}),
        "EphemeralStorage" => json!({"Size": 512}),
        "Layers" => json!([]),
        "LoggingConfig" => json!({"LogFormat": "Text"}),
        "MemorySize" => json!(128),
        "Timeout" => json!(3),
        "TracingConfig" => json!({"Mode": "PassThrough"}),
        _ => return None,
    })
}

const CONFIGURATION: [&str; 12] = [
    "DeadLetterConfig",
    "Description",
    "Environment",
    "EphemeralStorage",
    "Handler",
    "Layers",
    "LoggingConfig",
    "MemorySize",
    "Role",
    "Runtime",
    "Timeout",
    "TracingConfig",
];

fn made(name: &str, arn: Option<String>) -> Made {
    Made::new(name).with("Arn", arn.unwrap_or_default())
}

/// Where the function stands: ready, not yet, or failed.
async fn settle(job: &Job<'_>, name: &str, memo: Value) -> Result<Turn, Trouble> {
    let input = lambda::GetFunctionConfigurationRequest { function_name: name.to_owned(), qualifier: None };
    let found = job.call::<lambda::GetFunctionConfiguration>(input).await?;
    let made = made(name, found.function_arn.clone());
    if found.state == Some(lambda::State::Failed) {
        return Err(Trouble::Refused(format!(
            "Function {name} failed: {}",
            found.state_reason.unwrap_or_default()
        )));
    }
    if found.last_update_status == Some(lambda::LastUpdateStatus::Failed) {
        return Err(Trouble::Refused(format!(
            "Update of function {name} failed: {}",
            found.last_update_status_reason.unwrap_or_default()
        )));
    }
    if found.state == Some(lambda::State::Pending)
        || found.last_update_status == Some(lambda::LastUpdateStatus::InProgress)
    {
        return Ok(job.again(made, memo));
    }
    Ok(Turn::Done(made))
}

/// The code as Lambda takes it.
fn code(job: &Job<'_>) -> Result<serde_json::Map<String, Value>, Trouble> {
    packaged(job.wanted.get("Code").unwrap_or(&Value::Null), job.wanted.get("Runtime"))
}

/// Whether other code is wanted, which inline code is too when it is for another runtime.
fn changes_code(job: &Job<'_>, current: &Physical) -> bool {
    let inline = job.wanted.get("Code").is_some_and(|code| code.get("ZipFile").is_some());
    job.changes(current, "Code")
        || job.changes(current, "Architectures")
        || inline && job.changes(current, "Runtime")
}

#[async_trait]
impl ResourceType for LambdaFunction {
    fn name(&self) -> &'static str {
        "AWS::Lambda::Function"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        lambda::CreateFunctionRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Arn"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.name("FunctionName", 64)?;
        if job.memo.is_some() {
            return settle(job, &name, Value::from("settle")).await;
        }
        let input = job.input(
            &[],
            &[("FunctionName", Value::from(name.clone())), ("Code", Value::Object(code(job)?))],
        )?;
        let function = job.call::<lambda::CreateFunction>(input).await?;
        Ok(Turn::Wait {
            made: Some(made(&name, function.function_arn)),
            memo: Value::from("settle"),
            pause: std::time::Duration::ZERO,
            topic: None,
        })
    }

    /// Code first, then configuration, each awaited: Lambda refuses a change while another is in progress.
    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let name = current.id.as_str();
        let memo = job.memo.and_then(Value::as_str).unwrap_or("code");
        if job.memo.is_some()
            && let waits @ Turn::Wait { .. } = settle(job, name, Value::from(memo)).await?
        {
            return Ok(waits);
        }
        if memo == "code" && changes_code(job, current) {
            let mut with = vec![("FunctionName", Value::from(name))];
            let code = code(job)?;
            with.extend(code.iter().map(|(key, value)| (key.as_str(), value.clone())));
            with.push((
                "Architectures",
                job.wanted.get("Architectures").cloned().unwrap_or_else(|| json!(["x86_64"])),
            ));
            let all: Vec<&str> = PROPERTIES.iter().map(|property| property.name).collect();
            job.call::<lambda::UpdateFunctionCode>(job.input(&all, &with)?).await?;
            return Ok(job.again(made_of(current), Value::from("configuration")));
        }
        let changed: Vec<&str> = CONFIGURATION.into_iter().filter(|one| job.changes(current, one)).collect();
        if memo != "tags" && !changed.is_empty() {
            let mut with = vec![("FunctionName", Value::from(name))];
            for property in changed {
                with.extend(
                    job.wanted
                        .get(property)
                        .cloned()
                        .or_else(|| default_of(property))
                        .map(|value| (property, value)),
                );
            }
            let all: Vec<&str> = PROPERTIES.iter().map(|property| property.name).collect();
            job.call::<lambda::UpdateFunctionConfiguration>(job.input(&all, &with)?).await?;
            return Ok(job.again(made_of(current), Value::from("tags")));
        }
        if job.changes(current, "Tags") {
            tag(job, current).await?;
        }
        Ok(Turn::Done(made_of(current)))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let input = lambda::DeleteFunctionRequest { function_name: current.id.clone(), qualifier: None };
        job.call::<lambda::DeleteFunction>(input).await?;
        Ok(())
    }
}

fn made_of(current: &Physical) -> Made {
    Made { id: current.id.clone(), attributes: current.attributes.clone() }
}

async fn tag(job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
    let resource = current.attributes.get("Arn").and_then(Value::as_str).unwrap_or_default().to_owned();
    let (tags, tag_keys) = job.tag_changes(current);
    if !tag_keys.is_empty() {
        job.call::<lambda::UntagResource>(lambda::UntagResourceRequest {
            resource: resource.clone(),
            tag_keys,
        })
        .await?;
    }
    if !tags.is_empty() {
        job.call::<lambda::TagResource>(lambda::TagResourceRequest { resource, tags }).await?;
    }
    Ok(())
}
