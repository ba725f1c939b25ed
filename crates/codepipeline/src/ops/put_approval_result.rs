//! `PutApprovalResult`: a person's word on a waiting approval; the first one counts.

use serde_json::json;
use tidegate_api::codepipeline::{
    ApprovalStatus, PutApprovalResult, PutApprovalResultInput, PutApprovalResultOutput, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows;
use crate::steps::APPROVAL;
use crate::{CodePipeline, actions, executions, names, plan};

impl Handle<PutApprovalResult> for CodePipeline {
    fn needs(&self, look: &Look, input: &PutApprovalResultInput) -> Result<Needs, Failure> {
        let resource = format!("{}/{}/{}", input.pipeline_name, input.stage_name, input.action_name);
        Ok(names::needs(look.place(), "codepipeline:PutApprovalResult", &resource))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutApprovalResultInput,
    ) -> Result<PutApprovalResultOutput, Failure> {
        if let ApprovalStatus::Unrecognized(status) = &input.result.status {
            return Err(
                error::validation_exception(format!("The approval status {status} is not valid")).into()
            );
        }
        let (place, now, by) = (cx.place().clone(), cx.clock().now(), cx.caller().arn(cx.place()));
        cx.answer(move |tx| {
            let pipeline = rows::pipeline(tx, &place, &input.pipeline_name)?;
            let (stage, action) = (&input.stage_name, &input.action_name);
            let latest = pipeline.locks.get(stage).and_then(|lock| lock.latest.clone());
            let latest = latest.ok_or_else(|| {
                error::stage_not_found_exception(format!("No execution has entered a stage named {stage}"))
            })?;
            let execution = rows::execution(tx, &place, &input.pipeline_name, &latest)?;
            let missing =
                || error::action_not_found_exception(format!("Stage {stage} has no approval named {action}"));
            execution
                .action(stage, action)
                .filter(|action| actions::is_approval(action))
                .ok_or_else(missing)?;
            let found =
                rows::latest_actions(tx, &place, &input.pipeline_name, &latest, stage)?.remove(action);
            let (key, mut row) = found.ok_or_else(missing)?;
            if row.token.as_ref() != Some(&input.token) {
                return Err(error::invalid_approval_token_exception("The approval token is not valid").into());
            }
            if row.approval.is_some() || !row.is_running() {
                let text = format!("The approval {action} was given or refused already");
                return Err(error::approval_already_completed_exception(text).into());
            }
            row.approval = Some(input.result.clone());
            row.detail.updated_by = Some(by.clone());
            executions::put_action(tx, &key, &row)?;
            let (index, attempt) = match (execution.stage(stage), execution.stages.get(stage)) {
                (Some((index, _)), Some(row)) => (index, row.attempt),
                _ => return Err(missing().into()),
            };
            tidegate_flow::signal(
                tx,
                &plan::id(&latest, index, attempt),
                APPROVAL,
                json!({ "by": by }),
                now,
            )?;
            Ok(PutApprovalResultOutput { approved_at: Some(now) })
        })
        .await
    }
}
