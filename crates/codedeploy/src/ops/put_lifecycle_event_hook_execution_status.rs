//! `PutLifecycleEventHookExecutionStatus`: the first verdict on a hook execution counts, and no other.

use tidegate_api::codedeploy::{
    LifecycleEventStatus, PutLifecycleEventHookExecutionStatus, PutLifecycleEventHookExecutionStatusInput,
    PutLifecycleEventHookExecutionStatusOutput, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{self, put_deployment};
use crate::{CodeDeploy, names};

impl Handle<PutLifecycleEventHookExecutionStatus> for CodeDeploy {
    fn needs(
        &self,
        look: &Look,
        input: &PutLifecycleEventHookExecutionStatusInput,
    ) -> Result<Needs, Failure> {
        let id = input.deployment_id.as_deref().unwrap_or_default();
        names::deployment(id)?;
        names::needs_deployment(look, "codedeploy:PutLifecycleEventHookExecutionStatus", id)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutLifecycleEventHookExecutionStatusInput,
    ) -> Result<PutLifecycleEventHookExecutionStatusOutput, Failure> {
        let verdict = match &input.status {
            Some(LifecycleEventStatus::Succeeded) => true,
            Some(LifecycleEventStatus::Failed) => false,
            other => {
                let status = other.as_ref().map_or("", LifecycleEventStatus::as_str);
                let text = format!("The status {status} is not valid. Specify Succeeded or Failed.");
                return Err(error::invalid_lifecycle_event_hook_execution_status_exception(text).into());
            }
        };
        let (place, now) = (cx.place().clone(), cx.clock().now());
        let (deployment, id) =
            (input.deployment_id.unwrap_or_default(), input.lifecycle_event_hook_execution_id);
        cx.answer(move |tx| {
            let mut row = rows::deployment(tx, &place, &deployment)?;
            let (over, key) = (row.has_ended(), id.clone().unwrap_or_default());
            let execution = row.hooks.get_mut(&key).ok_or_else(|| {
                let text = format!("The lifecycle event hook execution ID {key} is invalid.");
                error::invalid_lifecycle_event_hook_execution_id_exception(text)
            })?;
            if over || execution.verdict.is_some() || now >= execution.deadline {
                let text = format!("The lifecycle event {} has already completed.", execution.event);
                return Err(error::lifecycle_event_already_completed_exception(text).into());
            }
            execution.verdict = Some(verdict);
            put_deployment(tx, &place, &row)?;
            Ok(PutLifecycleEventHookExecutionStatusOutput { lifecycle_event_hook_execution_id: id })
        })
        .await
    }
}
