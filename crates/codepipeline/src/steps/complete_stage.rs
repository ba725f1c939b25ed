//! `codepipeline.complete_stage`: every action succeeded, so the execution goes on.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_flow::{Progress, Step, StepCx};

use crate::executions::{self, Ended};
use crate::steps::{COMPLETE_STAGE, told};

pub(super) struct CompleteStage;

#[async_trait]
impl Step for CompleteStage {
    fn name(&self) -> &'static str {
        COMPLETE_STAGE
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let told = match told(input) {
            Ok(told) => told,
            Err(progress) => return progress,
        };
        let (place, now) = (cx.place().clone(), cx.clock().now());
        Progress::done(Value::Null).and(move |tx| executions::leave(tx, &place, &told, Ended::Well, now))
    }
}
