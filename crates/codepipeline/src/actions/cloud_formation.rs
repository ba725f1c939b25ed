//! `CloudFormation`: creates, updates and deletes stacks, and makes and executes change sets.

use async_trait::async_trait;
use bytes::Bytes;
use serde_json::{Value, json};
use tidegate_api::cloudformation::{
    self as api, Capability, ChangeSetStatus, ChangeSetType, CreateChangeSetInput, CreateStackInput,
    DeleteChangeSetInput, DeleteStackInput, DescribeChangeSetInput, DescribeStackEventsInput,
    DescribeStacksInput, ExecuteChangeSetInput, Stack, StackStatus, UpdateStackInput,
};
use tidegate_api::codepipeline::{ActionCategory, ActionDeclaration, S3Location};
use tidegate_core::{CallError, inferred};

use super::parameters::{Settings, settings, split};
use super::{Done, Job, Outcome, Provider, Refusal, Shown};
use crate::artifacts;

/// AWS: a longer template must lie in a bucket.
const LONGEST_BODY: usize = 51_200;

pub(super) struct CloudFormation;

#[async_trait]
impl Provider for CloudFormation {
    fn kind(&self) -> (ActionCategory, &'static str) {
        (ActionCategory::Deploy, "CloudFormation")
    }

    fn keys(&self) -> &'static [(&'static str, bool)] {
        &[
            ("ActionMode", true),
            ("StackName", true),
            ("ChangeSetName", false),
            ("RoleArn", false),
            ("TemplatePath", false),
            ("TemplateConfiguration", false),
            ("ParameterOverrides", false),
            ("Capabilities", false),
            ("OutputFileName", false),
        ]
    }

    fn artifacts(&self) -> [usize; 4] {
        [0, 10, 0, 1]
    }

    fn limit_minutes(&self) -> i64 {
        3 * 24 * 60
    }

    fn check(&self, action: &ActionDeclaration) -> Result<(), String> {
        let value = |key: &str| action.configuration.as_ref()?.get(key).map(String::as_str);
        let needed: &[&str] = match value("ActionMode").unwrap_or_default() {
            "CREATE_UPDATE" | "REPLACE_ON_FAILURE" => &["TemplatePath", "RoleArn"],
            "CHANGE_SET_REPLACE" => &["TemplatePath", "ChangeSetName", "RoleArn"],
            "CHANGE_SET_EXECUTE" => &["ChangeSetName"],
            "DELETE_ONLY" => &["RoleArn"],
            other => return Err(format!("the ActionMode {other} is not supported")),
        };
        match needed.iter().find(|key| value(key).is_none()) {
            Some(key) => Err(format!("the configuration key {key} is required by this ActionMode")),
            None => Ok(()),
        }
    }

    async fn advance(&self, job: &Job<'_>) -> Outcome {
        // What is decided by looking is decided in one stretch and done in the next: a stretch that is repeated after a
        // crash must not look again at what it changed itself.
        let outcome = match job.memo["phase"].as_str() {
            None => begin(job).await,
            Some("create") => create(job).await,
            Some("update") => update(job).await,
            Some("delete") => delete(job).await,
            Some("drop change set") => drop_change_set(job).await,
            Some("make change set") => make_change_set(job).await,
            Some("execute change set") => execute_change_set(job).await,
            Some("change set") => look_at_change_set(job).await,
            Some("deletion") => look_at_deletion(job).await,
            Some(_) => look_at_stack(job).await,
        };
        outcome.unwrap_or_else(|outcome| outcome)
    }
}

async fn begin(job: &Job<'_>) -> Result<Outcome, Outcome> {
    let name = job.required("StackName")?;
    let mode = job.required("ActionMode")?;
    if mode == "CHANGE_SET_EXECUTE" {
        return look_before_execution(job).await;
    }
    let stack = describe(job, name).await?;
    let id = stack.as_ref().and_then(|stack| stack.stack_id.clone());
    let memo = match (mode, &stack) {
        ("DELETE_ONLY", None) => return Ok(done(Shown::default())),
        ("DELETE_ONLY", Some(_)) => json!({"phase": "delete", "stack": id, "then_create": false}),
        ("CHANGE_SET_REPLACE", None) => json!({"phase": "make change set", "exists": false}),
        ("CHANGE_SET_REPLACE", Some(stack)) => {
            json!({"phase": "drop change set", "exists": stack.stack_status != StackStatus::ReviewInProgress})
        }
        ("REPLACE_ON_FAILURE", Some(stack)) if is_replaceable(&stack.stack_status) => {
            json!({"phase": "delete", "stack": id, "then_create": true})
        }
        (_, None) => json!({"phase": "create"}),
        (_, Some(_)) => json!({"phase": "update"}),
    };
    Ok(next(job, memo))
}

/// Goes on at once, in a stretch of its own.
fn next(job: &Job<'_>, memo: Value) -> Outcome {
    Outcome::Wait { memo, until: job.cx.clock().now(), topic: None, shown: Shown::default() }
}

fn is_replaceable(status: &StackStatus) -> bool {
    use StackStatus as S;
    let list =
        [S::RollbackComplete, S::RollbackFailed, S::CreateFailed, S::DeleteFailed, S::UpdateRollbackFailed];
    list.contains(status)
}

/// The stack, if there is one that is not deleted.
async fn describe(job: &Job<'_>, name: &str) -> Result<Option<Stack>, Outcome> {
    let input = DescribeStacksInput { stack_name: Some(name.to_owned()), ..DescribeStacksInput::default() };
    match job.cx.call::<api::DescribeStacks>(input).await {
        Ok(output) => Ok(output
            .stacks
            .unwrap_or_default()
            .into_iter()
            .find(|stack| name.starts_with("arn:") || stack.stack_status != StackStatus::DeleteComplete)),
        Err(error) if error.code == "ValidationError" && error.message.contains("does not exist") => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// A template inline, or by the URL of an object.
struct Template {
    body: Option<String>,
    url: Option<String>,
}

async fn template(job: &Job<'_>) -> Result<Template, Outcome> {
    let (artifact, path) = split(job.required("TemplatePath")?)?;
    let text = job.file(artifact, path).await?;
    if text.len() <= LONGEST_BODY {
        return Ok(Template { body: Some(text), url: None });
    }
    let from = job.input(artifact)?;
    let (bucket, key) = (from.bucket.clone().unwrap_or_default(), from.key.clone().unwrap_or_default());
    let at = S3Location { bucket: Some(bucket.clone()), key: Some(format!("{key}-template")) };
    artifacts::put(job.cx.cx(), &at, Bytes::from(text)).await?;
    let url = format!("https://{bucket}.s3.{}.amazonaws.com/{key}-template", job.cx.place().region);
    Ok(Template { body: None, url: Some(url) })
}

fn capabilities(job: &Job<'_>) -> Option<Vec<Capability>> {
    let text = job.value("Capabilities")?;
    Some(text.split(',').map(|name| Capability::from(name.trim())).collect())
}

fn role(job: &Job<'_>) -> Option<String> {
    job.value("RoleArn").map(str::to_owned)
}

/// What defines a stack, whichever operation is asked to make it so.
macro_rules! definition {
    ($job:expr, $Input:ident { $parameters:ident, $tags:ident, $($member:ident: $value:expr),* }) => {{
        let Template { body, url } = template($job).await?;
        $Input {
            template_body: body,
            template_url: url,
            parameters: Some($parameters),
            capabilities: capabilities($job),
            role_arn: role($job),
            tags: (!$tags.is_empty()).then_some($tags),
            $($member: $value,)*
            ..$Input::default()
        }
    }};
}

async fn create(job: &Job<'_>) -> Result<Outcome, Outcome> {
    let Settings { parameters, tags, stack_policy } = settings(job).await?;
    let input = definition!(
        job,
        CreateStackInput {
            parameters,
            tags,
            stack_name: job.required("StackName")?.to_owned(),
            stack_policy_body: stack_policy,
            client_request_token: Some(job.id.to_owned())
        }
    );
    let id = job.cx.call::<api::CreateStack>(input).await?.stack_id.unwrap_or_default();
    Ok(wait(job, "stack", &id))
}

async fn update(job: &Job<'_>) -> Result<Outcome, Outcome> {
    let name = job.required("StackName")?.to_owned();
    let Settings { parameters, tags, stack_policy } = settings(job).await?;
    let input = definition!(
        job,
        UpdateStackInput {
            parameters,
            tags,
            stack_name: name.clone(),
            stack_policy_body: stack_policy,
            client_request_token: Some(job.id.to_owned())
        }
    );
    match job.cx.call::<api::UpdateStack>(input).await {
        Ok(output) => Ok(wait(job, "stack", &output.stack_id.unwrap_or_default())),
        Err(error) if inferred::CODEPIPELINE_NO_UPDATES_SUCCEEDS && is_no_update(&error) => {
            succeed_as_is(job, &name).await
        }
        Err(error) => Err(error.into()),
    }
}

/// There was nothing to change.
async fn succeed_as_is(job: &Job<'_>, name: &str) -> Result<Outcome, Outcome> {
    let stack = describe(job, name).await?;
    let stack = stack.ok_or_else(|| Refusal::failed(format!("The stack {name} does not exist.")))?;
    succeed(job, &stack).await
}

fn is_no_update(error: &CallError) -> bool {
    error.code == "ValidationError" && error.message.contains("No updates are to be performed")
}

fn wait(job: &Job<'_>, phase: &str, stack_id: &str) -> Outcome {
    wait_with(job, json!({"phase": phase, "stack": stack_id}), stack_id)
}

fn wait_with(job: &Job<'_>, memo: Value, stack_id: &str) -> Outcome {
    let uuid = stack_id.rsplit('/').next().unwrap_or_default();
    let shown = Shown { external_id: Some(stack_id.to_owned()), ..Shown::default() };
    job.wait(memo, format!("stack\t{uuid}"), shown)
}

fn done(shown: Shown) -> Outcome {
    Outcome::Done(Box::new(Done { shown, ..Done::default() }))
}

async fn look_at_stack(job: &Job<'_>) -> Result<Outcome, Outcome> {
    let id = job.memo["stack"].as_str().unwrap_or_default();
    let stack = describe(job, id).await?;
    let stack = stack.ok_or_else(|| Refusal::failed(format!("The stack {id} does not exist any more.")))?;
    match &stack.stack_status {
        status if status.as_str().ends_with("_IN_PROGRESS") => Ok(wait_with(job, job.memo.clone(), id)),
        StackStatus::CreateComplete | StackStatus::UpdateComplete => succeed(job, &stack).await,
        status => {
            let reason = reason(job, &stack).await?;
            let text = format!("Stack {} failed with status {status}. {reason}", stack.stack_name);
            let shown = Shown { external_id: stack.stack_id.clone(), ..Shown::default() };
            Err(Refusal { shown, ..Refusal::failed(text.trim_end()) }.into())
        }
    }
}

/// The first resource that failed in the stack's last operation says why.
async fn reason(job: &Job<'_>, stack: &Stack) -> Result<String, Outcome> {
    let name = stack.stack_id.clone().unwrap_or_else(|| stack.stack_name.clone());
    let input = DescribeStackEventsInput { stack_name: name, ..DescribeStackEventsInput::default() };
    let events = match job.cx.call::<api::DescribeStackEvents>(input).await {
        Ok(output) => output.stack_events.unwrap_or_default(),
        // AWS: a pipeline's role need not be allowed to read events; the stack's own reason remains.
        Err(error) if error.is_denied() => return Ok(stack.stack_status_reason.clone().unwrap_or_default()),
        Err(error) => return Err(error.into()),
    };
    // Events come newest first; the operation began where the stack itself began to change.
    let name = Some(stack.stack_name.as_str());
    let began = events.iter().position(|event| {
        let status = event.resource_status.as_ref().map_or("", |status| status.as_str());
        event.logical_resource_id.as_deref() == name
            && matches!(status, "CREATE_IN_PROGRESS" | "UPDATE_IN_PROGRESS" | "DELETE_IN_PROGRESS")
    });
    let operation = &events[..began.unwrap_or(events.len())];
    let first = operation.iter().rev().find(|event| {
        event.resource_status.as_ref().is_some_and(|status| status.as_str().ends_with("_FAILED"))
    });
    Ok(match first {
        Some(event) => format!(
            "{}: {}",
            event.logical_resource_id.as_deref().unwrap_or_default(),
            event.resource_status_reason.as_deref().unwrap_or_default()
        ),
        None => stack.stack_status_reason.clone().unwrap_or_default(),
    })
}

/// The stack's outputs become variables, and a file of the output artifact.
async fn succeed(job: &Job<'_>, stack: &Stack) -> Result<Outcome, Outcome> {
    let outputs = stack.outputs.iter().flatten();
    let variables: std::collections::BTreeMap<String, String> = outputs
        .filter_map(|output| Some((output.output_key.clone()?, output.output_value.clone()?)))
        .collect();
    if let Some(at) = job.outputs.values().next() {
        let name = job.value("OutputFileName").unwrap_or("CreateStackOutput.json");
        let packed = artifacts::archive(name, &json!(variables).to_string()).map_err(Refusal::failed)?;
        artifacts::put(job.cx.cx(), at, packed).await?;
    }
    let shown = Shown { external_id: stack.stack_id.clone(), ..Shown::default() };
    Ok(Outcome::Done(Box::new(Done { variables, shown, ..Done::default() })))
}

async fn delete(job: &Job<'_>) -> Result<Outcome, Outcome> {
    let id = job.memo["stack"].as_str().unwrap_or_default();
    let input = DeleteStackInput {
        stack_name: id.to_owned(),
        role_arn: role(job),
        client_request_token: Some(format!("{}-delete", job.id)),
        ..DeleteStackInput::default()
    };
    job.cx.call::<api::DeleteStack>(input).await?;
    Ok(wait_with(job, json!({"phase": "deletion", "stack": id, "then_create": job.memo["then_create"]}), id))
}

async fn look_at_deletion(job: &Job<'_>) -> Result<Outcome, Outcome> {
    let id = job.memo["stack"].as_str().unwrap_or_default();
    match describe(job, id).await? {
        Some(stack) if stack.stack_status == StackStatus::DeleteInProgress => {
            Ok(wait_with(job, job.memo.clone(), id))
        }
        Some(stack) if stack.stack_status != StackStatus::DeleteComplete => {
            let reason = reason(job, &stack).await?;
            Err(Refusal::failed(format!("Stack {} could not be deleted. {reason}", stack.stack_name)).into())
        }
        _ if job.memo["then_create"] == json!(true) => Ok(next(job, json!({"phase": "create"}))),
        _ => Ok(done(Shown { external_id: Some(id.to_owned()), ..Shown::default() })),
    }
}

async fn drop_change_set(job: &Job<'_>) -> Result<Outcome, Outcome> {
    let (stack_name, name) =
        (job.required("StackName")?.to_owned(), job.required("ChangeSetName")?.to_owned());
    let old = DeleteChangeSetInput { change_set_name: name, stack_name: Some(stack_name) };
    match job.cx.call::<api::DeleteChangeSet>(old).await {
        Ok(_) => {}
        Err(error) if error.code.starts_with("ChangeSetNotFound") => {}
        Err(error) => return Err(error.into()),
    }
    Ok(next(job, json!({"phase": "make change set", "exists": job.memo["exists"]})))
}

async fn make_change_set(job: &Job<'_>) -> Result<Outcome, Outcome> {
    let (stack_name, name) =
        (job.required("StackName")?.to_owned(), job.required("ChangeSetName")?.to_owned());
    let exists = job.memo["exists"] == json!(true);
    let Settings { parameters, tags, .. } = settings(job).await?;
    let input = definition!(
        job,
        CreateChangeSetInput {
            parameters,
            tags,
            stack_name: stack_name,
            change_set_name: name,
            client_token: Some(job.id.to_owned()),
            change_set_type: Some(if exists { ChangeSetType::Update } else { ChangeSetType::Create })
        }
    );
    let made = job.cx.call::<api::CreateChangeSet>(input).await?;
    let memo = json!({"phase": "change set", "stack": made.stack_id, "change set": made.id});
    Ok(wait_with(job, memo, &made.stack_id.unwrap_or_default()))
}

async fn look_at_change_set(job: &Job<'_>) -> Result<Outcome, Outcome> {
    let (id, stack) = (job.memo["change set"].as_str(), job.memo["stack"].as_str().unwrap_or_default());
    let input = DescribeChangeSetInput {
        change_set_name: id.unwrap_or_default().to_owned(),
        ..DescribeChangeSetInput::default()
    };
    let found = job.cx.call::<api::DescribeChangeSet>(input).await?;
    let shown = Shown { external_id: id.map(str::to_owned), ..Shown::default() };
    match found.status {
        Some(ChangeSetStatus::CreateComplete) => Ok(done(shown)),
        Some(ChangeSetStatus::Failed) if is_empty(found.status_reason.as_deref()) => Ok(done(shown)),
        Some(ChangeSetStatus::CreatePending | ChangeSetStatus::CreateInProgress) => {
            Ok(wait_with(job, job.memo.clone(), stack))
        }
        other => {
            let status = other.map(|status| status.to_string()).unwrap_or_default();
            let reason = found.status_reason.unwrap_or_default();
            Err(Refusal { shown, ..Refusal::failed(format!("The change set ended as {status}. {reason}")) }
                .into())
        }
    }
}

fn is_empty(reason: Option<&str>) -> bool {
    let reason = reason.unwrap_or_default();
    inferred::CODEPIPELINE_NO_UPDATES_SUCCEEDS
        && (reason.contains("didn't contain changes") || reason.contains("No updates are to be performed"))
}

/// A change set that would change nothing is not executed: the stack is as it should be.
async fn look_before_execution(job: &Job<'_>) -> Result<Outcome, Outcome> {
    let input = DescribeChangeSetInput {
        change_set_name: job.required("ChangeSetName")?.to_owned(),
        stack_name: Some(job.required("StackName")?.to_owned()),
        ..DescribeChangeSetInput::default()
    };
    let found = job.cx.call::<api::DescribeChangeSet>(input).await?;
    let id = found.stack_id.unwrap_or_default();
    if found.status == Some(ChangeSetStatus::Failed) && is_empty(found.status_reason.as_deref()) {
        return succeed_as_is(job, &id).await;
    }
    Ok(next(job, json!({"phase": "execute change set", "stack": id})))
}

async fn execute_change_set(job: &Job<'_>) -> Result<Outcome, Outcome> {
    let input = ExecuteChangeSetInput {
        change_set_name: job.required("ChangeSetName")?.to_owned(),
        stack_name: Some(job.required("StackName")?.to_owned()),
        client_request_token: Some(job.id.to_owned()),
        ..ExecuteChangeSetInput::default()
    };
    job.cx.call::<api::ExecuteChangeSet>(input).await?;
    Ok(wait(job, "stack", job.memo["stack"].as_str().unwrap_or_default()))
}
