//! Executions of pipelines: the action that failed first.

use tidegate_api::codepipeline::{
    ActionExecutionDetail, ActionExecutionFilter, ActionExecutionResult, ActionExecutionStatus,
    GetPipelineExecution, GetPipelineExecutionInput, ListActionExecutions, ListActionExecutionsInput,
    ListPipelineExecutions, ListPipelineExecutionsInput, ListPipelines, ListPipelinesInput,
    PipelineExecutionStatus, PipelineExecutionSummary,
};
use tidegate_api::codestar_connections::{GetConnection, GetConnectionInput};

use super::cause::{CauseKind as K, Found, found};
use super::evidence::{Evidence, Unread};
use super::refusal;
use super::subject::Subject;
use super::trail::{LinkKind, Window};
use super::walk::{Trouble, Walk};
use super::words;

impl<E: Evidence> Walk<'_, E> {
    /// Explains an execution whose pipeline is not known.
    pub async fn of_execution_anywhere(&mut self, id: &str) -> Result<(Subject, Found), Trouble> {
        for pipeline in self.pipelines().await? {
            let input = GetPipelineExecutionInput {
                pipeline_name: pipeline.clone(),
                pipeline_execution_id: id.to_owned(),
            };
            if self.find::<GetPipelineExecution>(input).await?.is_some() {
                let cause = self.of_execution(&pipeline, id).await?;
                return Ok((Subject::Execution { pipeline: Some(pipeline), id: id.to_owned() }, cause));
            }
        }
        Err(Trouble::Absent(format!("no pipeline has an execution {id}")))
    }

    /// Explains what has a name: the newest failed execution of a pipeline, or a stack.
    pub async fn of_name(&mut self, name: &str) -> Result<(Subject, Found), Trouble> {
        let mut well = None;
        if self.pipelines().await?.iter().any(|pipeline| pipeline == name) {
            match self.newest_failed(name).await? {
                Some(id) => {
                    let cause = self.of_execution(name, &id).await?;
                    return Ok((Subject::Execution { pipeline: Some(name.to_owned()), id }, cause));
                }
                None => well = Some(format!("no execution of the pipeline {name} has failed")),
            }
        }
        match self.of_stack(name).await {
            Ok(cause) => Ok((Subject::Stack(name.to_owned()), cause)),
            Err(Trouble::Absent(_)) => Err(match well {
                Some(well) => Trouble::Healthy(well),
                None => Trouble::Absent(format!("there is no pipeline and no stack named {name}")),
            }),
            Err(trouble) => Err(trouble),
        }
    }

    async fn pipelines(&mut self) -> Result<Vec<String>, Unread> {
        let mut names = Vec::new();
        let mut token = None;
        loop {
            let input = ListPipelinesInput { next_token: token, ..ListPipelinesInput::default() };
            let Some(page) = self.glimpse::<ListPipelines>(input).await? else { return Ok(names) };
            names.extend(page.pipelines.unwrap_or_default().into_iter().filter_map(|pipeline| pipeline.name));
            token = page.next_token;
            if token.is_none() {
                return Ok(names);
            }
        }
    }

    async fn summaries(&mut self, pipeline: &str) -> Result<Vec<PipelineExecutionSummary>, Unread> {
        let input = ListPipelineExecutionsInput { pipeline_name: pipeline.to_owned(), ..Default::default() };
        Ok(self.read::<ListPipelineExecutions>(input).await?.pipeline_execution_summaries.unwrap_or_default())
    }

    async fn newest_failed(&mut self, pipeline: &str) -> Result<Option<String>, Unread> {
        let red = |one: &PipelineExecutionSummary| one.status == Some(PipelineExecutionStatus::Failed);
        Ok(self.summaries(pipeline).await?.into_iter().find(red).and_then(|one| one.pipeline_execution_id))
    }

    /// Explains an execution.
    pub async fn of_execution(&mut self, pipeline: &str, id: &str) -> Result<Found, Trouble> {
        let summaries = self.summaries(pipeline).await?;
        let newest = summaries.first().cloned().unwrap_or_default();
        let summary = summaries.into_iter().find(|one| one.pipeline_execution_id.as_deref() == Some(id));
        let summary = summary.ok_or_else(|| Trouble::Absent(format!("{pipeline} has no execution {id}")))?;
        let status = summary.status.clone().unwrap_or_default();
        let failed = self.first_failed(pipeline, id).await?;
        let mut of = format!("{status}, of {pipeline}");
        if newest.status == Some(PipelineExecutionStatus::Succeeded) {
            of.push_str(&format!("; {} has succeeded since", text(&newest.pipeline_execution_id)));
        }
        match (&status, failed) {
            (PipelineExecutionStatus::Succeeded, _) => {
                Err(Trouble::Healthy(format!("the execution {id} of {pipeline} succeeded")))
            }
            (PipelineExecutionStatus::Superseded, _) => {
                self.link(LinkKind::Execution, id, summary.last_update_time, of);
                let what = format!("a newer execution of {pipeline} took the place of {id} while it waited");
                Ok(found(
                    K::Superseded,
                    what,
                    "look at the newer execution; where each must run, use the mode QUEUED",
                ))
            }
            (
                PipelineExecutionStatus::Stopped
                | PipelineExecutionStatus::Stopping
                | PipelineExecutionStatus::Cancelled,
                _,
            ) => {
                self.link(LinkKind::Execution, id, summary.last_update_time, of);
                self.stopped_execution(pipeline, &summary).await
            }
            (_, Some(action)) => {
                self.link(LinkKind::Execution, id, summary.last_update_time, of);
                self.of_action(pipeline, &action).await
            }
            (PipelineExecutionStatus::Failed, None) => {
                self.link(LinkKind::Execution, id, summary.last_update_time, of);
                let words = summary.status_summary.unwrap_or_else(|| "no action of it failed".to_owned());
                Ok(found(K::LastWords, words, "start the pipeline again"))
            }
            (_, None) => Err(Trouble::Healthy(format!(
                "the execution {id} of {pipeline} is {status}, and no action of it has failed"
            ))),
        }
    }

    async fn stopped_execution(
        &mut self,
        pipeline: &str,
        summary: &PipelineExecutionSummary,
    ) -> Result<Found, Trouble> {
        let window = Window::new(summary.start_time, summary.last_update_time);
        let who = self.who_called("codepipeline:StopPipelineExecution", None, window).await?;
        let who = who.unwrap_or_else(|| "somebody".to_owned());
        let reason = summary.stop_trigger.as_ref().and_then(|trigger| trigger.reason.clone());
        let reason = reason.map(|reason| format!(": {reason}")).unwrap_or_default();
        let what = format!("{who} stopped the execution of {pipeline}{reason}");
        Ok(found(K::StoppedByPerson, what, "retry the stage, or start the pipeline again"))
    }

    /// The action that failed first.
    async fn first_failed(
        &mut self,
        pipeline: &str,
        id: &str,
    ) -> Result<Option<ActionExecutionDetail>, Unread> {
        let filter =
            ActionExecutionFilter { pipeline_execution_id: Some(id.to_owned()), ..Default::default() };
        let mut token = None;
        let mut failed = Vec::new();
        loop {
            let input = ListActionExecutionsInput {
                pipeline_name: pipeline.to_owned(),
                filter: Some(filter.clone()),
                next_token: token,
                ..Default::default()
            };
            let page = self.read::<ListActionExecutions>(input).await?;
            let red = |one: &ActionExecutionDetail| one.status == Some(ActionExecutionStatus::Failed);
            failed.extend(page.action_execution_details.unwrap_or_default().into_iter().filter(red));
            token = page.next_token;
            if token.is_none() {
                break;
            }
        }
        // A stage that was retried failed again: the last attempt is what is red. Newest comes first.
        let stage = failed.first().and_then(|newest| newest.stage_name.clone());
        let newest_attempt = |action: &ActionExecutionDetail, kept: &[ActionExecutionDetail]| {
            action.stage_name == stage && !kept.iter().any(|other| other.action_name == action.action_name)
        };
        let mut kept: Vec<ActionExecutionDetail> = Vec::new();
        for action in failed {
            if newest_attempt(&action, &kept) {
                kept.push(action);
            }
        }
        Ok(kept.into_iter().min_by_key(|action| action.last_update_time))
    }

    async fn of_action(&mut self, pipeline: &str, action: &ActionExecutionDetail) -> Result<Found, Trouble> {
        let result = action.output.clone().unwrap_or_default().execution_result.unwrap_or_default();
        let error = result.error_details.clone().unwrap_or_default();
        let message = error.message.or_else(|| result.external_execution_summary.clone()).unwrap_or_default();
        let (stage, name) = (text(&action.stage_name), text(&action.action_name));
        let code = error.code.map(|code| format!("{code}: ")).unwrap_or_default();
        let id = text(&action.action_execution_id).to_owned();
        self.link(
            LinkKind::Action,
            id,
            action.last_update_time,
            format!("{stage}/{name} Failed: {code}{message}"),
        );
        let window = Window::new(action.start_time, action.last_update_time);
        let input = action.input.clone().unwrap_or_default();
        let configuration = input.resolved_configuration.or(input.configuration).unwrap_or_default();
        let value = |key: &str| configuration.get(key).map(String::as_str);
        let provider = input.action_type_id.map(|id| id.provider).unwrap_or_default();
        if code == "JobTimedOut: " {
            let what = format!("{stage}/{name} took longer than it may");
            return Ok(found(
                K::ActionTimedOut,
                what,
                "look at what it waited for, or give it more TimeoutInMinutes",
            ));
        }
        match provider.as_str() {
            "Manual" => self.rejected(pipeline, stage, name, &message, action, window).await,
            "CodeBuild" if result.external_execution_id.is_some() => {
                self.of_build(text(&result.external_execution_id)).await
            }
            "CloudFormation" => {
                self.of_stack_action(&result, value("StackName"), value("ChangeSetName"), &message, window)
                    .await
            }
            "CodeStarSourceConnection" => self.of_source(value("ConnectionArn"), &message, window).await,
            "S3" if message.contains("NoSuchKey") => {
                let object =
                    [value("S3Bucket"), value("S3ObjectKey")].map(Option::unwrap_or_default).join("/");
                let what = format!("there is no source at {object}: {}", words::said(&message));
                Ok(found(
                    K::SourceUnavailable,
                    what,
                    format!("put the source there as a ZIP: aws s3 cp source.zip s3://{object}"),
                ))
            }
            _ => self.of_message(&message, window).await,
        }
    }

    async fn rejected(
        &mut self,
        pipeline: &str,
        stage: &str,
        name: &str,
        message: &str,
        action: &ActionExecutionDetail,
        window: Window,
    ) -> Result<Found, Trouble> {
        if !message.contains("rejected") {
            return self.of_message(message, window).await;
        }
        let who = self.who_called("codepipeline:PutApprovalResult", None, window).await?;
        let who = who.or_else(|| action.updated_by.as_deref().map(words::principal));
        let who = who.unwrap_or_else(|| "somebody".to_owned());
        let comment = message.split_once(": ").map_or("", |(_, comment)| comment);
        let comment = if comment.is_empty() { String::new() } else { format!(": {comment}") };
        let what = format!("{who} rejected the approval {stage}/{name} of {pipeline}{comment}");
        Ok(found(K::ApprovalRejected, what, "settle what the approver objected to, and retry the stage"))
    }

    async fn of_source(
        &mut self,
        connection: Option<&str>,
        message: &str,
        window: Window,
    ) -> Result<Found, Trouble> {
        let (cause, hint) = self.of_message(message, window).await?;
        if cause.kind == K::ConnectionPending
            && let Some(arn) = connection
        {
            let input = GetConnectionInput { connection_arn: arn.to_owned() };
            if let Some(connection) =
                self.glimpse::<GetConnection>(input).await?.and_then(|found| found.connection)
            {
                let status =
                    connection.connection_status.map(|status| status.to_string()).unwrap_or_default();
                let name = connection.connection_name.unwrap_or_default();
                self.link(LinkKind::Connection, arn, None, format!("{name} is {status}"));
                let what = format!(
                    "the connection {name} ({arn}) was not AVAILABLE: nobody had completed its handshake; it is {status} now"
                );
                return Ok(found(K::ConnectionPending, what, hint));
            }
        }
        Ok((cause, hint))
    }

    async fn of_stack_action(
        &mut self,
        result: &ActionExecutionResult,
        stack: Option<&str>,
        change_set: Option<&str>,
        message: &str,
        window: Window,
    ) -> Result<Found, Trouble> {
        if let Some(denied) = words::denied(message)
            && result.external_execution_id.is_none()
        {
            return self.of_denial(&denied, window.widened(1000)).await;
        }
        let external = text(&result.external_execution_id);
        if external.contains(":changeSet/") {
            return self.of_change_set(external, None, message, window).await;
        }
        if external.contains(":stack/")
            && (message.contains("failed with status") || message.contains("could not be deleted"))
        {
            return self.of_operation(external, message, window).await;
        }
        if let Some(stack) = stack {
            if message.contains("can not be updated") || message.contains("cannot be updated") {
                return self.of_stuck_stack(stack, message).await;
            }
            if message.contains("cannot be executed in its current status")
                && let Some(change_set) = change_set
            {
                return self.of_change_set(change_set, Some(stack), message, window).await;
            }
        }
        self.of_message(message, window).await
    }

    /// Where the words themselves are the last evidence.
    pub async fn of_message(&mut self, message: &str, window: Window) -> Result<Found, Trouble> {
        if let Some(denied) = words::denied(message) {
            return self.of_denial(&denied, window.widened(1000)).await;
        }
        Ok(refusal::cause_of(message).unwrap_or_else(|| {
            found(K::LastWords, words::said(message), "these are the last words on it: change what they name")
        }))
    }
}

fn text(field: &Option<String>) -> &str {
    field.as_deref().unwrap_or_default()
}
