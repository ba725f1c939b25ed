//! `codedeploy.run_hook`: registers an execution, invokes the function, and waits for a verdict from whoever gives it.

use async_trait::async_trait;
use bytes::Bytes;
use serde_json::{Value, json};
use tidegate_api::codedeploy::ErrorCode;
use tidegate_api::lambda::{self, InvocationRequest, InvocationType};
use tidegate_core::Timestamp;
use tidegate_flow::{Progress, Step, StepCx};

use crate::defects::Defect;
use crate::plan::Told;
use crate::rows::{self, DeploymentRow, HookExecution};
use crate::steps::{RUN_HOOK, changing, enter, fail, next_look, quiet};

/// AWS: a lifecycle event fails after this time.
const LIMIT_MILLIS: i64 = 3600 * 1000;

pub(super) struct RunHook;

#[async_trait]
impl Step for RunHook {
    fn name(&self) -> &'static str {
        RUN_HOOK
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let (told, row) = match enter(cx, input) {
            Ok(entered) => entered,
            Err(progress) => return progress,
        };
        let Some(function) = row.app_spec.hooks.get(&told.event).cloned() else {
            let event = told.event.clone();
            return changing(cx, &told, Progress::done(Value::Null), move |row, now| {
                row.succeed(&event, now)
            });
        };
        let memo = cx.memo().cloned().unwrap_or_default();
        let Some(id) = memo["execution"].as_str() else { return register(cx, &told, function) };
        let Some(execution) = row.hooks.get(id).cloned() else {
            return Progress::failed(format!(
                "The hook execution {id} is not among those of the deployment."
            ));
        };
        if memo["invoked"] != json!(true) {
            if let Err(progress) = invoke(cx, &told, id, &execution).await {
                return progress;
            }
            // It looks once more at once: the verdict may have come before this wait was known to the driver.
            return waiting(&row, id, cx.clock().now());
        }
        wait_on(cx, &told, &row, id, &execution).await
    }
}

/// The execution is known before the function runs: its verdict may come before the answer to the invocation.
fn register(cx: &StepCx, told: &Told, function: String) -> Progress {
    let (id, now) = (cx.ids().uuid(), cx.clock().now());
    let deadline = cx.began().plus_millis(LIMIT_MILLIS);
    let execution = HookExecution { event: told.event.clone(), function, deadline, verdict: None };
    let (event, key) = (told.event.clone(), id.clone());
    changing(cx, told, Progress::wait(json!({ "execution": id }), now), move |row, now| {
        row.begin(&event, now);
        row.hooks.insert(key, execution);
    })
}

async fn invoke(cx: &StepCx, told: &Told, id: &str, execution: &HookExecution) -> Result<(), Progress> {
    let payload = json!({"DeploymentId": told.deployment, "LifecycleEventHookExecutionId": id}).to_string();
    let input = InvocationRequest {
        function_name: execution.function.clone(),
        invocation_type: Some(InvocationType::Event),
        payload: Some(Bytes::from(payload)),
        ..InvocationRequest::default()
    };
    match cx.call::<lambda::Invoke>(input).await {
        Ok(_) => Ok(()),
        Err(error) if error.is_transient() => Err(error.into()),
        Err(error) => {
            let text =
                format!("The {} hook {} could not be invoked: {error}", execution.event, execution.function);
            Err(fail(cx, told, Defect::new(ErrorCode::HookExecutionFailure, text)))
        }
    }
}

fn waiting(row: &DeploymentRow, id: &str, until: Timestamp) -> Progress {
    let memo = json!({"execution": id, "invoked": true});
    Progress::wait_for(memo, until, rows::topic(row.id()))
}

async fn wait_on(
    cx: &StepCx,
    told: &Told,
    row: &DeploymentRow,
    id: &str,
    execution: &HookExecution,
) -> Progress {
    let HookExecution { event, function, .. } = execution;
    match execution.verdict {
        Some(true) => {
            let event = event.clone();
            changing(cx, told, Progress::done(json!({ "execution": id })), move |row, now| {
                row.succeed(&event, now)
            })
        }
        Some(false) => {
            let text = format!("The {event} hook {function} reported that it failed.");
            fail(cx, told, Defect::new(ErrorCode::HookExecutionFailure, text))
        }
        None if cx.clock().now() >= execution.deadline => {
            let text = format!("The {event} hook {function} reported no status within 3600 seconds.");
            fail(cx, told, Defect::late(text))
        }
        None => match quiet(cx, told, row).await {
            Ok(()) => waiting(row, id, next_look(cx, row, execution.deadline)),
            Err(progress) => progress,
        },
    }
}
