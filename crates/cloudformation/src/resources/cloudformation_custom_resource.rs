//! `AWS::CloudFormation::CustomResource` and `Custom::…`: what a function, or whoever hears a topic, makes and deletes.

use std::time::Duration;

use async_trait::async_trait;
use serde_json::{Map, Value, json};
use tidegate_api::lambda::{InvocationRequest, InvocationType, Invoke};
use tidegate_api::sns::{Publish, PublishInput};
use tidegate_api::{Schema, Shape, cloudformation};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::responses;
use crate::rows::Physical;
use crate::template::scope::text;

/// The type.
pub struct CloudFormationCustomResource;

/// The type's name.
pub const NAME: &str = "AWS::CloudFormation::CustomResource";
/// What the other names of the type begin with.
pub const PREFIX: &str = "Custom::";
/// AWS: the seconds in which an answer must come.
const LIMIT: i64 = 3600;
/// AWS: the longest physical id, in bytes.
const LONGEST_ID: usize = 1024;

const PROPERTIES: &[Property] = &[Property::required("ServiceToken"), Property::plain("ServiceTimeout")];

/// AWS gives all scalars as texts.
fn as_texts(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(as_texts).collect(),
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), as_texts(value))).collect(),
        scalar => text(scalar).map_or(Value::Null, Value::from),
    }
}

fn member<'v>(value: &'v Value, name: &str) -> &'v str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The seconds that the template gives the answer.
fn limit(job: &Job<'_>) -> Result<i64, Trouble> {
    let Some(given) = job.text("ServiceTimeout")? else { return Ok(LIMIT) };
    given.parse().ok().filter(|seconds| (1..=LIMIT).contains(seconds)).ok_or_else(|| {
        Trouble::Refused(format!("ServiceTimeout must be an integer from 1 to {LIMIT}, and is {given}"))
    })
}

/// Asks, and goes on when the answer is there; `before` is what exists, where something does.
async fn proceed(job: &Job<'_>, what: &str, before: Option<&Physical>) -> Result<Turn, Trouble> {
    let physical = before.map_or_else(|| job.made_name(LONGEST_ID), |before| before.id.clone());
    let Some(memo) = job.memo.filter(|memo| member(memo, "physical") == physical) else {
        let deadline = job.cx.clock().now().plus_millis(limit(job)? * 1000).millis();
        let (request, secret) = (job.cx.ids().uuid(), job.cx.ids().hex(48));
        return Ok(job.asked(json!({
            "request": request, "secret": secret, "deadline": deadline, "physical": physical,
        })));
    };
    if let Some(reason) = memo.get("failed") {
        return Err(Trouble::Refused(reason.as_str().unwrap_or_default().to_owned()));
    }
    let mut next = memo.clone();
    if memo.get("asked").is_none() {
        ask(job, what, before, memo).await?;
        next["asked"] = Value::Bool(true);
        // It may be there whatever becomes of the answer, so that a rollback must find it.
        let made = before.is_none().then(|| Made::new(physical));
        return Ok(Turn::Wait { made, pause: left(job, &next), memo: next, topic: None });
    }
    let failed = match job.cx.signal(&responses::answer_signal(member(memo, "request"))) {
        None if left(job, memo).is_zero() => format!(
            "CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId [{}]. If you are using the Python cfn-response module, you may need to update your Lambda function code so that CloudFormation can attach the updated version.",
            member(memo, "request")
        ),
        None => return Ok(Turn::Wait { made: None, pause: left(job, &next), memo: next, topic: None }),
        Some(signal) => match answered(job, memo, &signal.value, before) {
            Ok(made) => return Ok(Turn::Done(made)),
            Err((reason, id)) => {
                if let Some(id) = id.filter(|id| before.is_none() && *id != physical) {
                    // The rollback deletes what the function says that it made.
                    next["failed"] = Value::from(reason);
                    let made = Some(Made::new(id));
                    return Ok(Turn::Wait { made, pause: Duration::ZERO, memo: next, topic: None });
                }
                reason
            }
        },
    };
    Err(Trouble::Refused(failed))
}

fn left(job: &Job<'_>, memo: &Value) -> Duration {
    let deadline = memo.get("deadline").and_then(Value::as_i64).unwrap_or_default();
    Duration::from_millis(u64::try_from(deadline - job.cx.clock().now().millis()).unwrap_or(0))
}

async fn ask(job: &Job<'_>, what: &str, before: Option<&Physical>, memo: &Value) -> Result<(), Trouble> {
    let token = job.required("ServiceToken")?;
    if let Some(before) = before
        && what == "Update"
        && before.properties.get("ServiceToken").and_then(text).as_deref() != Some(&token)
    {
        return Err(Trouble::Refused("Modifying service token is not allowed.".to_owned()));
    }
    let mut event = Map::new();
    let mut set = |name: &str, value: Value| event.insert(name.to_owned(), value);
    let url = responses::answer_url(job.cx, job.cx.plan(), job.cx.step(), member(memo, "secret"));
    set("RequestType", Value::from(what));
    set("ServiceToken", Value::from(token.clone()));
    set("ResponseURL", Value::from(url));
    set("StackId", Value::from(job.stack_id));
    set("RequestId", memo["request"].clone());
    set("LogicalResourceId", Value::from(job.logical_id));
    set("ResourceType", Value::from(job.resource_type));
    set("ResourceProperties", as_texts(job.wanted));
    if let Some(before) = before {
        set("PhysicalResourceId", Value::from(before.id.clone()));
        if what == "Update" {
            set("OldResourceProperties", as_texts(&before.properties));
        }
    }
    let event = Value::Object(event).to_string();
    if token.split(':').nth(2) == Some("sns") {
        let input = PublishInput {
            topic_arn: Some(token),
            message: event,
            subject: Some("AWS CloudFormation custom resource request".to_owned()),
            ..PublishInput::default()
        };
        return job.call::<Publish>(input).await.map(|_| ()).map_err(said);
    }
    let input = InvocationRequest {
        function_name: token,
        invocation_type: Some(InvocationType::Event),
        payload: Some(event.into()),
        ..InvocationRequest::default()
    };
    job.call::<Invoke>(input).await.map(|_| ()).map_err(said)
}

/// A function that is gone does not mean that what it made is gone.
fn said(trouble: Trouble) -> Trouble {
    match &trouble {
        Trouble::Call(error) if error.is_transient() => trouble,
        _ => Trouble::Refused(crate::steps::reason(&trouble)),
    }
}

/// What an answer makes of the resource, or why it fails and which physical id it told.
fn answered(
    job: &Job<'_>,
    memo: &Value,
    signal: &Value,
    before: Option<&Physical>,
) -> Result<Made, (String, Option<String>)> {
    let answer = &signal["answer"];
    let refuse = |reason: String| Err((reason, None));
    if let Some(wrong) = signal.get("wrong") {
        return refuse(wrong.as_str().unwrap_or_default().to_owned());
    }
    for (name, expected) in [
        ("StackId", job.stack_id),
        ("RequestId", member(memo, "request")),
        ("LogicalResourceId", job.logical_id),
    ] {
        if member(answer, name) != expected {
            return refuse(format!("Invalid response: {name} must be {expected}"));
        }
    }
    if answer.get("NoEcho").and_then(text).is_some_and(|told| told == "true") {
        return refuse("Invalid response: NoEcho is not supported".to_owned());
    }
    let id = answer.get("PhysicalResourceId").and_then(text).filter(|id| !id.is_empty());
    if id.as_ref().is_some_and(|id| id.len() > LONGEST_ID) {
        return refuse(format!("Invalid PhysicalResourceId: it is longer than {LONGEST_ID} bytes"));
    }
    match member(answer, "Status") {
        "SUCCESS" => {}
        "FAILED" => {
            let reason = answer.get("Reason").and_then(text).unwrap_or_default();
            let request = member(memo, "request");
            return Err((
                format!(
                    "Received response status [FAILED] from custom resource. Message returned: {reason} (RequestId: {request})"
                ),
                id,
            ));
        }
        other => {
            return refuse(format!("Invalid response: Status must be SUCCESS or FAILED, and is {other}"));
        }
    }
    let Some(id) = id.or_else(|| before.map(|before| before.id.clone())) else {
        return refuse("Invalid PhysicalResourceId".to_owned());
    };
    let data = answer.get("Data").and_then(Value::as_object).into_iter().flatten();
    Ok(data.fold(Made::new(id), |made, (name, value)| made.with(name, as_texts(value))))
}

#[async_trait]
impl ResourceType for CloudFormationCustomResource {
    fn name(&self) -> &'static str {
        NAME
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        cloudformation::ListStacksInput::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        proceed(job, "Create", None).await
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        proceed(job, "Update", Some(current)).await
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        match proceed(job, "Delete", Some(current)).await? {
            Turn::Done(_) => Ok(()),
            Turn::Wait { memo, pause, topic, .. } | Turn::Stopping { memo, pause, topic } => {
                Err(Trouble::NotYet { memo, pause, topic })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_become_texts() {
        let given = json!({"Count": 3, "On": true, "List": [1, {"x": 1.5}]});
        assert_eq!(as_texts(&given), json!({"Count": "3", "On": "true", "List": ["1", {"x": "1.5"}]}));
    }
}
