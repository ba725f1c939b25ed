//! `AWS::CloudFormation::WaitCondition`: stands when as many have signalled its handle as it wants.

use std::collections::BTreeMap;
use std::time::Duration;

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::{Schema, Shape, cloudformation};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::responses;
use crate::rows::Physical;
use crate::template::scope::text;

/// The type.
pub struct CloudFormationWaitCondition;

const NAME: &str = "AWS::CloudFormation::WaitCondition";
/// AWS: the longest wait, in seconds.
const LONGEST: i64 = 43_200;

const PROPERTIES: &[Property] =
    &[Property::plain("Count"), Property::required("Handle"), Property::required("Timeout")];

fn number(job: &Job<'_>, name: &str) -> Result<Option<i64>, Trouble> {
    let wrong = |given: &str| {
        Trouble::Refused(format!(
            "Properties validation failed with message: #/{name}: expected type: Integer, found: {given}"
        ))
    };
    job.text(name)?.map(|given| given.parse().map_err(|_| wrong(&given))).transpose()
}

/// The name of the handle that an address belongs to.
fn handle(url: &str) -> Option<&str> {
    let (_, path) = url.split_once(responses::PREFIX)?;
    path.split('/').nth(3)
}

/// What was signalled, by unique id, or the first failure.
fn signalled(job: &Job<'_>, handle: &str) -> Result<BTreeMap<String, Value>, Trouble> {
    let mut told = BTreeMap::new();
    for signal in job.cx.signals(&responses::handle_signal(handle)) {
        let answer = &signal.value["answer"];
        let member = |name: &str| answer.get(name).and_then(text).unwrap_or_default();
        let id = member("UniqueId");
        match member("Status").as_str() {
            "SUCCESS" => {
                told.insert(id, answer.get("Data").cloned().unwrap_or_default());
            }
            "FAILURE" => {
                return Err(Trouble::Refused(format!(
                    "WaitCondition received failed message: '{}' for uniqueId: {id}",
                    member("Reason")
                )));
            }
            // AWS: what does not have the form of a signal does not count.
            _ => {}
        }
    }
    Ok(told)
}

#[async_trait]
impl ResourceType for CloudFormationWaitCondition {
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
        &["Data"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let (url, wanted) = (job.required("Handle")?, number(job, "Count")?.unwrap_or(1));
        let seconds = number(job, "Timeout")?.filter(|seconds| (0..=LONGEST).contains(seconds));
        let seconds = seconds
            .ok_or_else(|| Trouble::Refused(format!("Timeout must be an integer from 0 to {LONGEST}")))?;
        let name = handle(&url)
            .ok_or_else(|| Trouble::Refused(format!("{url} is not the address of a WaitConditionHandle")))?;
        let Some(deadline) = job.memo.and_then(Value::as_i64) else {
            return Ok(job.asked(job.cx.clock().now().plus_millis(seconds * 1000).millis()));
        };
        let told = signalled(job, name)?;
        let received = i64::try_from(told.len()).unwrap_or(i64::MAX);
        if received >= wanted {
            let data = serde_json::to_string(&told).unwrap_or_default();
            return Ok(Turn::Done(Made::new(job.made_name(128)).with("Data", data)));
        }
        let left = u64::try_from(deadline - job.cx.clock().now().millis()).unwrap_or(0);
        if left == 0 {
            return Err(Trouble::Refused(format!(
                "WaitCondition timed out. Received {received} conditions when expecting {wanted}"
            )));
        }
        Ok(Turn::Wait { made: None, memo: json!(deadline), pause: Duration::from_millis(left), topic: None })
    }

    async fn update(&self, _: &Job<'_>, _: &Physical) -> Result<Turn, Trouble> {
        Err(Trouble::Refused(format!("Update to resource type {NAME} is not supported.")))
    }

    async fn delete(&self, _: &Job<'_>, _: &Physical) -> Result<(), Trouble> {
        Ok(())
    }
}
