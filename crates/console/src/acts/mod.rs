//! One file for each act; each is one call of the API, as who is signed in.

mod complete_connection;
mod disable_stage_transition;
mod enable_stage_transition;
mod invoke;
mod promote_deployment;
mod put_approval_result;
mod retry_stage_execution;
mod start_pipeline_execution;
mod stop_build;
mod stop_deployment;
mod stop_pipeline_execution;

use crate::visit::{Fields, Trouble, Visit};

/// What came of an act.
pub(crate) struct Done {
    /// Whether it did what was asked.
    pub(crate) good: bool,
    /// What happened.
    pub(crate) text: String,
}

impl Done {
    /// It did what was asked.
    pub(crate) fn said(text: impl Into<String>) -> Self {
        Self { good: true, text: text.into() }
    }
}

/// Does what the act `name` says.
pub(crate) async fn act(visit: &Visit, name: &str, form: &Fields) -> Result<Done, Trouble> {
    match name {
        "complete-connection" => complete_connection::act(visit, form).await,
        "disable-stage-transition" => disable_stage_transition::act(visit, form).await,
        "enable-stage-transition" => enable_stage_transition::act(visit, form).await,
        "invoke" => invoke::act(visit, form).await,
        "promote-deployment" => promote_deployment::act(visit, form).await,
        "put-approval-result" => put_approval_result::act(visit, form).await,
        "retry-stage-execution" => retry_stage_execution::act(visit, form).await,
        "start-pipeline-execution" => start_pipeline_execution::act(visit, form).await,
        "stop-build" => stop_build::act(visit, form).await,
        "stop-deployment" => stop_deployment::act(visit, form).await,
        "stop-pipeline-execution" => stop_pipeline_execution::act(visit, form).await,
        _ => Err(Trouble::NoPage),
    }
}
