//! Pipelines on a real store and driver, against a gate that plays a connection, a bucket and a build service.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

mod gate;

use std::sync::Arc;
use std::time::Duration;

use gate::FakeGate;
use serde_json::json;
use tempfile::TempDir;
use tidegate_api::codepipeline::*;
use tidegate_codepipeline::CodePipeline;
use tidegate_core::clock::Kind;
use tidegate_core::{Caller, Clock, Cx, Failure, Handle, Ids, Place, Ports, Registry, Timestamp, wall};
use tidegate_flow::{Driver, Steps};
use tidegate_store::Store;

struct World {
    cx: Cx,
    gate: Arc<FakeGate>,
    _folder: TempDir,
}

impl World {
    /// A pipeline of source, build and approval, whose first execution has started.
    async fn new(prepare: impl FnOnce(&FakeGate)) -> Self {
        Self::of(declaration(), prepare).await
    }

    async fn of(declaration: PipelineDeclaration, prepare: impl FnOnce(&FakeGate)) -> Self {
        let start = Timestamp::from_millis(1_700_000_000_000);
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(Store::open(folder.path()).unwrap());
        // A waiting action looks again every five seconds of the clock.
        let clock = Clock::of(Kind::Scaled { factor: 100 }, wall::now(), start);
        let ports = Arc::new(Ports::new(clock, Ids::seeded(1), "http://127.0.0.1:1").with(store));
        let gate = Arc::new(FakeGate::default());
        gate.push("one");
        prepare(&gate);
        ports.hang_gate(gate.clone());
        let caller = Caller::Root { account: "123456789012".into() };
        let cx = Cx::new(ports, Place::new("123456789012", "us-east-1"), caller);
        let mut steps = Steps::default();
        tidegate_codepipeline::steps(&mut steps);
        let driver = Driver::new(cx.clone(), steps).unwrap();
        tokio::spawn(driver.run());
        let world = Self { cx, gate, _folder: folder };
        let input = CreatePipelineInput { pipeline: declaration, tags: None };
        world.call::<CreatePipeline>(input).await.unwrap();
        world
    }

    async fn call<O: tidegate_api::Operation>(&self, input: O::Input) -> Result<O::Output, Failure>
    where
        CodePipeline: Handle<O>,
    {
        CodePipeline.handle(&self.cx, input).await
    }

    async fn start(&self) -> String {
        let input = StartPipelineExecutionInput { name: "p".into(), ..Default::default() };
        self.call::<StartPipelineExecution>(input).await.unwrap().pipeline_execution_id.unwrap()
    }

    async fn executions(&self) -> Vec<PipelineExecutionSummary> {
        let input = ListPipelineExecutionsInput { pipeline_name: "p".into(), ..Default::default() };
        self.call::<ListPipelineExecutions>(input).await.unwrap().pipeline_execution_summaries.unwrap()
    }

    async fn newest(&self) -> PipelineExecutionSummary {
        self.executions().await.remove(0)
    }

    async fn state(&self) -> Vec<StageState> {
        let input = GetPipelineStateInput { name: "p".into() };
        self.call::<GetPipelineState>(input).await.unwrap().stage_states.unwrap()
    }

    async fn until_status(&self, id: &str, status: PipelineExecutionStatus) -> PipelineExecutionSummary {
        for _ in 0..6000 {
            let all = self.executions().await;
            let found = all.into_iter().find(|one| one.pipeline_execution_id.as_deref() == Some(id)).unwrap();
            if found.status.as_ref() == Some(&status) {
                return found;
            }
            wall::pause(Duration::from_millis(10)).await;
        }
        panic!("{id} is not {status}: {:#?}", self.state().await);
    }

    /// Waits for the approval of an execution; gives its token.
    async fn until_approval(&self, id: &str) -> String {
        for _ in 0..6000 {
            let stage = self.state().await.remove(2);
            let here = stage.latest_execution.is_some_and(|latest| latest.pipeline_execution_id == id);
            let action = stage.action_states.unwrap().remove(0).latest_execution;
            if let Some(token) = action.and_then(|action| action.token).filter(|_| here) {
                return token;
            }
            wall::pause(Duration::from_millis(10)).await;
        }
        panic!("{id} does not wait for approval: {:#?}", self.state().await);
    }

    async fn approve(&self, token: &str, status: ApprovalStatus) -> Result<(), Failure> {
        let input = PutApprovalResultInput {
            pipeline_name: "p".into(),
            stage_name: "Approve".into(),
            action_name: "Person".into(),
            result: ApprovalResult { summary: "fine".into(), status },
            token: token.into(),
        };
        self.call::<PutApprovalResult>(input).await.map(|_| ())
    }

    async fn actions(&self, id: &str) -> Vec<ActionExecutionDetail> {
        let filter = ActionExecutionFilter { pipeline_execution_id: Some(id.into()), ..Default::default() };
        let input = ListActionExecutionsInput {
            pipeline_name: "p".into(),
            filter: Some(filter),
            ..Default::default()
        };
        self.call::<ListActionExecutions>(input).await.unwrap().action_execution_details.unwrap()
    }
}

fn declaration() -> PipelineDeclaration {
    let kind = |category: &str, provider: &str| json!({"category": category, "owner": "AWS", "provider": provider, "version": "1"});
    let source = json!({"name": "Git", "actionTypeId": kind("Source", "CodeStarSourceConnection"), "namespace": "S",
        "configuration": {"ConnectionArn": "arn:connection", "FullRepositoryId": "a/b", "BranchName": "main"},
        "outputArtifacts": [{"name": "Src"}]});
    let build = json!({"name": "Cargo", "actionTypeId": kind("Build", "CodeBuild"), "namespace": "B",
        "configuration": {"ProjectName": "project", "EnvironmentVariables":
            "[{\"name\":\"C\",\"value\":\"#{S.CommitId}\",\"type\":\"PLAINTEXT\"}]"},
        "inputArtifacts": [{"name": "Src"}], "outputArtifacts": [{"name": "Out"}]});
    let approval = json!({"name": "Person", "actionTypeId": kind("Approval", "Manual")});
    serde_json::from_value(json!({"name": "p", "roleArn": "arn:aws:iam::123456789012:role/p",
        "artifactStore": {"type": "S3", "location": "bucket"},
        "stages": [{"name": "Source", "actions": [source]}, {"name": "Build", "actions": [build]},
            {"name": "Approve", "actions": [approval]}]}))
    .unwrap()
}

fn code(failure: Failure) -> String {
    match failure {
        Failure::Modeled(error) => error.code.into_owned(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_execution_passes_source_build_and_approval() {
    let world = World::new(|_| {}).await;
    let id = world.newest().await.pipeline_execution_id.unwrap();
    let token = world.until_approval(&id).await;
    assert_eq!(
        code(world.approve("wrong", ApprovalStatus::Approved).await.unwrap_err()),
        "InvalidApprovalTokenException"
    );
    world.approve(&token, ApprovalStatus::Approved).await.unwrap();
    let done = world.until_status(&id, PipelineExecutionStatus::Succeeded).await;
    assert_eq!(done.source_revisions.unwrap()[0].revision_id.as_deref(), Some("one"));
    assert_eq!(done.trigger.unwrap().trigger_type, Some(TriggerType::CreatePipeline));
    let again = world.approve(&token, ApprovalStatus::Approved).await.unwrap_err();
    assert_eq!(code(again), "ApprovalAlreadyCompletedException");
    let actions = world.actions(&id).await;
    let build = actions.iter().find(|action| action.action_name.as_deref() == Some("Cargo")).unwrap();
    let resolved = build.input.clone().unwrap().resolved_configuration.unwrap();
    assert!(resolved["EnvironmentVariables"].contains("\"one\""), "{resolved:?}");
    let output = build.output.clone().unwrap();
    assert_eq!(output.output_variables.unwrap()["V"], "2");
    assert_eq!(output.execution_result.unwrap().external_execution_id.as_deref(), Some("project:1"));
    assert!(world.gate.keys()[0].starts_with("p/Src/"));
}

#[tokio::test]
async fn a_pending_connection_fails_the_first_run_in_its_own_words() {
    let world = World::new(|gate| gate.pending(true)).await;
    let id = world.newest().await.pipeline_execution_id.unwrap();
    let failed = world.until_status(&id, PipelineExecutionStatus::Failed).await;
    assert!(
        failed.status_summary.unwrap().contains("Connection is not available: arn:connection is PENDING.")
    );
    let state = world.state().await;
    assert_eq!(state[0].latest_execution.as_ref().unwrap().status, StageExecutionStatus::Failed);
    assert!(state[1].latest_execution.is_none() && state[2].action_states.as_ref().unwrap().len() == 1);
    world.gate.pending(false);
    let second = world.start().await;
    world.until_approval(&second).await;
}

#[tokio::test]
async fn a_failed_build_is_retried_under_the_same_execution() {
    let world = World::new(|gate| gate.build("FAILED")).await;
    let id = world.newest().await.pipeline_execution_id.unwrap();
    let failed = world.until_status(&id, PipelineExecutionStatus::Failed).await;
    assert!(failed.status_summary.unwrap().contains("Build terminated with state: FAILED"));
    world.gate.build("SUCCEEDED");
    let input = |stage: &str| RetryStageExecutionInput {
        pipeline_name: "p".into(),
        stage_name: stage.into(),
        pipeline_execution_id: id.clone(),
        retry_mode: StageRetryMode::FailedActions,
    };
    let wrong = world.call::<RetryStageExecution>(input("Source")).await.unwrap_err();
    assert_eq!(code(wrong), "StageNotRetryableException");
    world.call::<RetryStageExecution>(input("Build")).await.unwrap();
    world.until_approval(&id).await;
    assert_eq!(world.gate.builds(), 2);
    assert_eq!(world.actions(&id).await.len(), 4);
}

#[tokio::test]
async fn a_stage_is_a_lock_and_a_newer_execution_supersedes_the_waiting_one() {
    let world = World::new(|_| {}).await;
    let first = world.newest().await.pipeline_execution_id.unwrap();
    let token = world.until_approval(&first).await;
    let second = world.start().await;
    until_inbound(&world, &second).await;
    let third = world.start().await;
    until_inbound(&world, &third).await;
    world.until_status(&second, PipelineExecutionStatus::Superseded).await;
    world.approve(&token, ApprovalStatus::Rejected).await.unwrap();
    world.until_status(&first, PipelineExecutionStatus::Failed).await;
    world.until_approval(&third).await;
}

async fn until_inbound(world: &World, id: &str) {
    for _ in 0..6000 {
        let inbound = world.state().await.remove(2).inbound_execution;
        if inbound.is_some_and(|inbound| inbound.pipeline_execution_id == id) {
            return;
        }
        wall::pause(Duration::from_millis(10)).await;
    }
    panic!("{id} does not wait: {:#?}", world.state().await);
}

#[tokio::test]
async fn an_abandoned_execution_stops_and_frees_its_stage() {
    let world = World::new(|gate| gate.build("IN_PROGRESS")).await;
    let id = world.newest().await.pipeline_execution_id.unwrap();
    while world.gate.builds() == 0 {
        wall::pause(Duration::from_millis(10)).await;
    }
    let input = StopPipelineExecutionInput {
        pipeline_name: "p".into(),
        pipeline_execution_id: id.clone(),
        abandon: Some(true),
        reason: Some("enough".into()),
    };
    world.call::<StopPipelineExecution>(input.clone()).await.unwrap();
    let stopped = world.until_status(&id, PipelineExecutionStatus::Stopped).await;
    assert_eq!(stopped.stop_trigger.unwrap().reason.as_deref(), Some("enough"));
    assert_eq!(world.actions(&id).await.len(), 2);
    let again = world.call::<StopPipelineExecution>(input).await.unwrap_err();
    assert_eq!(code(again), "PipelineExecutionNotStoppableException");
    world.gate.build("SUCCEEDED");
    let next = world.start().await;
    world.until_approval(&next).await;
}

#[tokio::test]
async fn a_push_starts_an_execution() {
    let world = World::new(|_| {}).await;
    let first = world.newest().await.pipeline_execution_id.unwrap();
    let token = world.until_approval(&first).await;
    world.approve(&token, ApprovalStatus::Approved).await.unwrap();
    let mut registry = Registry::default();
    tidegate_codepipeline::register(&mut registry);
    for (_, task) in registry.take_background() {
        tokio::spawn(task(world.cx.clone()));
    }
    world.gate.push("two");
    for _ in 0..6000 {
        let newest = world.newest().await;
        if newest.pipeline_execution_id.as_ref() != Some(&first) {
            assert_eq!(newest.trigger.unwrap().trigger_type, Some(TriggerType::WebhookV2));
            let id = newest.pipeline_execution_id.unwrap();
            world.until_approval(&id).await;
            assert_eq!(world.executions().await.len(), 2);
            return;
        }
        wall::pause(Duration::from_millis(10)).await;
    }
    panic!("the push started nothing");
}

fn deploying() -> PipelineDeclaration {
    let action = |order: i32, mode: &str, configuration: serde_json::Value| {
        let mut action = json!({"name": mode, "runOrder": order, "actionTypeId":
            {"category": "Deploy", "owner": "AWS", "provider": "CloudFormation", "version": "1"},
            "configuration": configuration});
        action["configuration"]["ActionMode"] = json!(mode);
        action["configuration"]["StackName"] = json!("s");
        action["configuration"]["ChangeSetName"] = json!("c");
        action
    };
    let mut make = action(
        1,
        "CHANGE_SET_REPLACE",
        json!({"TemplatePath": "Src::template.yml", "RoleArn": "arn:aws:iam::123456789012:role/stack",
            "Capabilities": "CAPABILITY_IAM,CAPABILITY_AUTO_EXPAND",
            "ParameterOverrides": "{\"Bucket\": {\"Fn::GetArtifactAtt\": [\"Src\", \"BucketName\"]}}"}),
    );
    make["inputArtifacts"] = json!([{"name": "Src"}]);
    let mut declaration = declaration();
    let actions = json!([make, action(2, "CHANGE_SET_EXECUTE", json!({}))]);
    declaration.stages.truncate(1);
    declaration.stages.push(StageDeclaration {
        name: "Deploy".into(),
        actions: serde_json::from_value(actions).unwrap(),
        ..Default::default()
    });
    declaration
}

#[tokio::test]
async fn a_stack_is_deployed_by_a_change_set() {
    let world = World::of(deploying(), |_| {}).await;
    let id = world.newest().await.pipeline_execution_id.unwrap();
    world.until_status(&id, PipelineExecutionStatus::Succeeded).await;
    let made = world.gate.change_set().unwrap();
    assert_eq!(made.template_body.as_deref(), Some("Resources: {}"));
    assert_eq!(made.change_set_type.unwrap().as_str(), "CREATE");
    assert_eq!(made.parameters.unwrap()[0].parameter_value.as_deref(), Some("bucket"));
    assert_eq!(made.capabilities.unwrap().len(), 2);
    let asked = world.gate.asked();
    assert_eq!(asked.iter().filter(|name| **name == "ExecuteChangeSet").count(), 1);
    assert!(!asked.contains(&"DeleteChangeSet"));
    let actions = world.actions(&id).await;
    let last =
        actions.iter().find(|action| action.action_name.as_deref() == Some("CHANGE_SET_EXECUTE")).unwrap();
    assert_eq!(last.output.clone().unwrap().output_variables.unwrap()["Url"], "there");
}

#[tokio::test]
async fn a_failed_stack_says_which_resource_failed_first() {
    let world = World::of(deploying(), |gate| gate.stack("ROLLBACK_COMPLETE")).await;
    let id = world.newest().await.pipeline_execution_id.unwrap();
    let failed = world.until_status(&id, PipelineExecutionStatus::Failed).await;
    let summary = failed.status_summary.unwrap();
    assert!(summary.contains("ROLLBACK_COMPLETE. Alias: no such version"), "{summary}");
}
