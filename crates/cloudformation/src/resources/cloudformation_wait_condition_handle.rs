//! `AWS::CloudFormation::WaitConditionHandle`: an address to which signals for a wait condition are sent.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, cloudformation};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::responses;
use crate::rows::Physical;

/// The type.
pub struct CloudFormationWaitConditionHandle;

#[async_trait]
impl ResourceType for CloudFormationWaitConditionHandle {
    fn name(&self) -> &'static str {
        "AWS::CloudFormation::WaitConditionHandle"
    }

    fn properties(&self) -> &'static [Property] {
        &[]
    }

    fn schema(&self) -> &'static Schema {
        cloudformation::ListStacksInput::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let Some(secret) = job.memo.and_then(Value::as_str) else {
            return Ok(job.asked(job.cx.ids().hex(48)));
        };
        let stack = job.stack_id.rsplit('/').next().unwrap_or_default();
        Ok(Turn::Done(Made::new(responses::handle_url(job.cx, stack, job.logical_id, secret))))
    }

    async fn update(&self, _: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, _: &Job<'_>, _: &Physical) -> Result<(), Trouble> {
        Ok(())
    }
}
