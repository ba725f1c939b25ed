//! `AWS::CloudFormation::Stack`: a nested stack, made, updated and deleted as its parent's role.

use std::time::Duration;

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::cloudformation::{self, Parameter, Stack, StackStatus, Tag};
use tidegate_api::{Schema, Shape};
use tidegate_core::Fault;
use tidegate_store::StoreLook;

use super::job::tags;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::{self, Physical};
use crate::template::scope::text;

/// The type.
pub struct CloudFormationStack;

/// The type's name.
pub const NAME: &str = "AWS::CloudFormation::Stack";
/// What the names of its attributes begin with.
pub const OUTPUTS: &str = "Outputs.";

const PAUSE: Duration = tidegate_core::inferred::CLOUDFORMATION_NESTED_POLL;
const PROPERTIES: &[Property] = &[
    Property::plain("Parameters"),
    Property::plain("Tags"),
    Property::required("TemplateURL"),
    Property::plain("TimeoutInMinutes"),
];

async fn describe(job: &Job<'_>, id: &str) -> Result<Stack, Trouble> {
    let input = cloudformation::DescribeStacksInput { stack_name: Some(id.to_owned()), next_token: None };
    let found = job.call::<cloudformation::DescribeStacks>(input).await?.stacks.unwrap_or_default();
    found.into_iter().next().ok_or_else(|| Trouble::Refused(format!("Embedded stack {id} does not exist")))
}

fn is_open(stack: &Stack) -> bool {
    stack.stack_status.as_str().ends_with("_IN_PROGRESS")
}

/// The topic on which a stack announces its status.
fn topic(id: &str) -> Option<String> {
    id.rsplit('/').next().map(|uuid| format!("stack\t{uuid}"))
}

fn made(id: &str, stack: &Stack) -> Made {
    let outputs = stack.outputs.iter().flatten();
    outputs.fold(Made::new(id), |made, output| {
        let key = format!("{OUTPUTS}{}", output.output_key.as_deref().unwrap_or_default());
        made.with(&key, output.output_value.clone().unwrap_or_default())
    })
}

fn parameters(job: &Job<'_>) -> Result<Vec<Parameter>, Trouble> {
    let given = job.wanted.get("Parameters").and_then(Value::as_object).into_iter().flatten();
    given
        .map(|(key, value)| {
            let list =
                value.as_array().map(|items| items.iter().filter_map(text).collect::<Vec<_>>().join(","));
            let value = list.or_else(|| text(value)).ok_or_else(|| {
                Trouble::Refused(format!(
                    "Properties validation failed with message: #/Parameters/{key}: expected type: String"
                ))
            })?;
            Ok(Parameter {
                parameter_key: Some(key.clone()),
                parameter_value: Some(value),
                ..Parameter::default()
            })
        })
        .collect()
}

fn tag_list(job: &Job<'_>) -> Vec<Tag> {
    tags(job.wanted.get("Tags")).into_iter().map(|(key, value)| Tag { key, value }).collect()
}

fn why(id: &str, what: &str, stack: &Stack) -> Trouble {
    let reason = stack.stack_status_reason.as_deref().unwrap_or(stack.stack_status.as_str());
    Trouble::Refused(format!("Embedded stack {id} was not successfully {what}: {reason}"))
}

/// The token of a nested stack's update in its parent's operation of this number: it tells who asked for it.
fn token_of(job: &Job<'_>, operation: u64) -> String {
    format!("{}-{operation}", job.stack_id.rsplit('/').next().unwrap_or_default())
}

/// The parent's operation that changed a nested stack; none where it rolled itself back or was never reached.
fn to_take_back(job: &Job<'_>, id: &str) -> Result<Option<u64>, Trouble> {
    let found = job.cx.read(|snapshot| {
        let place = job.place();
        Ok::<_, Fault>((
            rows::find_stack(snapshot, place, job.stack_id)?,
            rows::find_stack(snapshot, place, id)?,
        ))
    });
    let (parent, nested) = found.map_err(|fault| Trouble::Refused(fault.chain()))?;
    let Some((nested, parent)) = nested.zip(parent) else { return Ok(None) };
    // A hyphen ends the number, so that operation 1 is not taken for operation 12.
    let asked = token_of(job, parent.began);
    let reached = nested.token.is_some_and(|token| token == asked || token.starts_with(&format!("{asked}-")));
    let is_back = nested.status == StackStatus::UpdateRollbackComplete || !reached;
    Ok((!is_back).then_some(parent.began))
}

/// Looks how far the operation on a nested stack came.
async fn settle(job: &Job<'_>, id: &str, memo: Value) -> Result<Turn, Trouble> {
    let stack = describe(job, id).await?;
    if is_open(&stack) {
        let (pause, topic) = (PAUSE, topic(id));
        return Ok(if job.cancelled {
            Turn::Stopping { memo, pause, topic }
        } else {
            Turn::Wait { made: Some(Made::new(id)), memo, pause, topic }
        });
    }
    match stack.stack_status {
        StackStatus::CreateComplete | StackStatus::UpdateComplete => Ok(Turn::Done(made(id, &stack))),
        // Nothing was to be updated in a nested stack that has rolled back to just what is wanted.
        StackStatus::UpdateRollbackComplete if job.rolling_back => Ok(Turn::Done(made(id, &stack))),
        StackStatus::UpdateRollbackComplete
        | StackStatus::UpdateRollbackFailed
        | StackStatus::UpdateFailed => Err(why(id, "updated", &stack)),
        _ => Err(why(id, "created", &stack)),
    }
}

#[async_trait]
impl ResourceType for CloudFormationStack {
    fn name(&self) -> &'static str {
        NAME
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    /// Nothing below its properties has the API's form.
    fn schema(&self) -> &'static Schema {
        cloudformation::DescribeStacksInput::SCHEMA
    }

    /// Its outputs, which only its own template knows.
    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        if let Some(id) = job.memo.and_then(|memo| memo.get("stack")).and_then(Value::as_str) {
            return settle(job, id, json!({"stack": id})).await;
        }
        let minutes = job.text("TimeoutInMinutes")?.map(|text| text.parse::<i32>()).transpose();
        let minutes = minutes.map_err(|_| Trouble::Refused("TimeoutInMinutes must be an integer".into()))?;
        let input = cloudformation::CreateStackInput {
            stack_name: job.made_name(128),
            template_url: Some(job.required("TemplateURL")?),
            parameters: Some(parameters(job)?),
            capabilities: Some(job.capabilities.to_vec()),
            tags: Some(tag_list(job)),
            timeout_in_minutes: minutes,
            ..Default::default()
        };
        let id = job.call::<cloudformation::CreateStack>(input).await?.stack_id.unwrap_or_default();
        Ok(Turn::Wait {
            made: Some(Made::new(id.clone())),
            memo: json!({"stack": id}),
            pause: PAUSE,
            topic: topic(&id),
        })
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let id = current.id.as_str();
        if let Some(memo) = job.memo {
            if !job.cancelled || memo.get("stopping").is_some() {
                return settle(job, id, memo.clone()).await;
            }
            let input =
                cloudformation::CancelUpdateStackInput { stack_name: id.into(), client_request_token: None };
            match job.call::<cloudformation::CancelUpdateStack>(input).await {
                // It is past the point where it could be cancelled, and is waited for.
                Err(Trouble::Call(error)) if error.code == "ValidationError" => {}
                answer => {
                    answer?;
                }
            }
            return settle(job, id, json!({"stack": id, "stopping": true})).await;
        }
        let token = if job.rolling_back {
            let Some(began) = to_take_back(job, id)? else {
                return Ok(Turn::Done(made(id, &describe(job, id).await?)));
            };
            format!("{}-rollback-{}", token_of(job, began), job.operation)
        } else {
            token_of(job, job.operation)
        };
        let input = cloudformation::UpdateStackInput {
            stack_name: id.to_owned(),
            template_url: Some(job.required("TemplateURL")?),
            parameters: Some(parameters(job)?),
            capabilities: Some(job.capabilities.to_vec()),
            tags: Some(tag_list(job)),
            client_request_token: Some(token),
            ..Default::default()
        };
        match job.call::<cloudformation::UpdateStack>(input).await {
            Err(Trouble::Call(error)) if error.message == "No updates are to be performed." => {
                Ok(Turn::Done(made(id, &describe(job, id).await?)))
            }
            Err(trouble) => Err(trouble),
            Ok(_) => Ok(Turn::Wait {
                made: Some(Made { id: id.to_owned(), attributes: current.attributes.clone() }),
                memo: json!({"stack": id}),
                pause: PAUSE,
                topic: topic(id),
            }),
        }
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let id = current.id.as_str();
        let stack = describe(job, id).await?;
        let asked = job.memo.and_then(|memo| memo.get("deleting")).and_then(Value::as_str) == Some(id);
        match stack.stack_status {
            StackStatus::DeleteComplete => return Ok(()),
            StackStatus::DeleteFailed if asked => return Err(why(id, "deleted", &stack)),
            _ if is_open(&stack) => {}
            _ => {
                let input =
                    cloudformation::DeleteStackInput { stack_name: id.to_owned(), ..Default::default() };
                job.call::<cloudformation::DeleteStack>(input).await?;
                let memo = json!({"deleting": id});
                return Err(Trouble::NotYet { memo, pause: PAUSE, topic: topic(id) });
            }
        }
        let memo = job.memo.cloned().unwrap_or_default();
        Err(Trouble::NotYet { memo, pause: PAUSE, topic: topic(id) })
    }
}
