//! Stacks from request to end, on a real store and the real driver, against fakes of the services that they call.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod around_functions;
mod changes;
mod custom;
mod fake;
mod growth;
mod nested;
mod operations;
mod random;
mod triggers;

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use fake::{Fake, Services};
use tidegate_api::cloudformation::{self, Capability, ChangeSetType, StackStatus};
use tidegate_api::codedeploy::DeploymentStatus;
use tidegate_core::clock::Kind;
use tidegate_core::{CallError, Caller, Clock, Cx, Endpoint, Ids, Place, Ports, Registry, Timestamp, wall};
use tidegate_flow::{Driver, Steps};
use tidegate_store::Store;

const INFRASTRUCTURE: &str = include_str!("../../../../examples/hello-app/infra-stack/infra-stack.yml");
const SERVERLESS: &str = include_str!("../../../../examples/hello-app/sam-template.yml");

/// The path below which custom resources answer.
const RESPONSES: &str = "/_tidegate/cloudformation-response/";

struct Engine {
    cx: Cx,
    services: Arc<Mutex<Services>>,
    responses: Arc<dyn Endpoint>,
    _folder: tempfile::TempDir,
}

impl Engine {
    fn start() -> Self {
        Self::start_with(true)
    }

    /// With a clock that nobody drives, for what waits for somebody else.
    fn start_held() -> Self {
        Self::start_with(false)
    }

    fn start_with(drives: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let origin = Timestamp::from_millis(1_700_000_000_000);
        let clock = Clock::of(Kind::SimAuto, origin, origin);
        let store = Arc::new(Store::open(folder.path()).unwrap());
        let ports = Arc::new(Ports::new(clock.clone(), Ids::seeded(1), "http://127.0.0.1:1").with(store));
        let services = Arc::new(Mutex::new(Services::default()));
        let mut registry = Registry::default();
        tidegate_cloudformation::register(&mut registry, &ports);
        let responses = registry.endpoint_of(RESPONSES).unwrap().0.clone();
        ports.hang_gate(Arc::new(Fake { registry, services: services.clone() }));
        let cx = Cx::new(
            ports,
            Place::new("123456789012", "us-east-1"),
            Caller::Root { account: "123456789012".into() },
        );
        let mut steps = Steps::default();
        tidegate_cloudformation::steps(&mut steps);
        let driver = Driver::new(cx.clone(), steps).unwrap();
        tokio::spawn(async move { driver.run().await.unwrap() });
        if drives {
            tokio::spawn(async move { clock.drive().await });
        }
        Self { cx, services, responses, _folder: folder }
    }

    fn services(&self) -> MutexGuard<'_, Services> {
        self.services.lock().unwrap()
    }

    /// How many deployments there were, and where the alias points.
    fn shifts(&self) -> (usize, Option<String>) {
        let services = self.services();
        (services.deployments(), services.alias("live").cloned())
    }

    async fn create(&self, body: &str) -> Result<(), CallError> {
        self.create_as("app", body).await
    }

    async fn create_as(&self, name: &str, body: &str) -> Result<(), CallError> {
        let input = cloudformation::CreateStackInput {
            stack_name: name.into(),
            template_body: Some(body.into()),
            capabilities: Some(vec![Capability::CapabilityNamedIam]),
            ..Default::default()
        };
        self.cx.call::<cloudformation::CreateStack>(input).await.map(|_| ())
    }

    async fn update(&self, body: &str) -> Result<(), CallError> {
        let input = cloudformation::UpdateStackInput {
            stack_name: "app".into(),
            template_body: Some(body.into()),
            capabilities: Some(vec![Capability::CapabilityNamedIam, Capability::CapabilityAutoExpand]),
            ..Default::default()
        };
        self.cx.call::<cloudformation::UpdateStack>(input).await.map(|_| ())
    }

    async fn change_set(&self, body: &str, kind: ChangeSetType) -> cloudformation::DescribeChangeSetOutput {
        let input = cloudformation::CreateChangeSetInput {
            stack_name: "app".into(),
            change_set_name: "one".into(),
            template_body: Some(body.into()),
            capabilities: Some(vec![Capability::CapabilityNamedIam]),
            change_set_type: Some(kind),
            ..Default::default()
        };
        self.cx.call::<cloudformation::CreateChangeSet>(input).await.unwrap();
        let input = cloudformation::DescribeChangeSetInput {
            stack_name: Some("app".into()),
            change_set_name: "one".into(),
            ..Default::default()
        };
        self.cx.call::<cloudformation::DescribeChangeSet>(input).await.unwrap()
    }

    async fn execute(&self) {
        let input = cloudformation::ExecuteChangeSetInput {
            stack_name: Some("app".into()),
            change_set_name: "one".into(),
            ..Default::default()
        };
        self.cx.call::<cloudformation::ExecuteChangeSet>(input).await.unwrap();
    }

    async fn describe(&self, name: &str) -> cloudformation::Stack {
        let input = cloudformation::DescribeStacksInput { stack_name: Some(name.into()), next_token: None };
        self.cx.call::<cloudformation::DescribeStacks>(input).await.unwrap().stacks.unwrap().remove(0)
    }

    async fn events(&self, name: &str) -> Vec<String> {
        let input = cloudformation::DescribeStackEventsInput { stack_name: name.into(), next_token: None };
        let events =
            self.cx.call::<cloudformation::DescribeStackEvents>(input).await.unwrap().stack_events.unwrap();
        let line = |event: &cloudformation::StackEvent| {
            format!(
                "{} {} {}",
                event.logical_resource_id.as_deref().unwrap_or_default(),
                event.resource_status.as_ref().unwrap(),
                event.resource_status_reason.as_deref().unwrap_or_default()
            )
        };
        events.iter().rev().map(line).collect()
    }

    /// Waits until the stack's operation is over, and asserts how.
    async fn ends(&self, name: &str, expected: StackStatus) -> cloudformation::Stack {
        for _ in 0..3000 {
            let stack = self.describe(name).await;
            if !stack.stack_status.as_str().ends_with("_IN_PROGRESS") {
                assert_eq!(stack.stack_status, expected, "{:#?}", self.events(name).await);
                return stack;
            }
            wall::pause(Duration::from_millis(10)).await;
        }
        panic!("the operation did not end: {:#?}", self.events(name).await);
    }
}

/// The serverless template as packaging leaves it, its code in a bucket under a key of its own.
fn packaged(key: &str) -> String {
    SERVERLESS
        .replace("CodeUri: build/main-function/", &format!("CodeUri: s3://bucket/{key}"))
        .replace("CodeUri: build/pre-traffic-hook/", "CodeUri: s3://bucket/hook")
}

#[tokio::test]
async fn the_reference_infrastructure_is_made_and_deleted() {
    let engine = Engine::start();
    engine.create(INFRASTRUCTURE).await.unwrap();
    let stack = engine.ends("app", StackStatus::CreateComplete).await;
    let outputs = stack.outputs.unwrap();
    assert_eq!(outputs[0].output_value.as_deref(), Some("hello-app-pipeline"));
    assert!(outputs[2].output_value.as_deref().unwrap().starts_with("app-artifactbucket-"));
    let events = engine.events("app").await;
    assert_eq!(events[0], "app CREATE_IN_PROGRESS User Initiated");
    assert!(events.contains(&"Pipeline CREATE_IN_PROGRESS Resource creation Initiated".to_owned()));
    assert_eq!(events.last().unwrap(), "app CREATE_COMPLETE ");

    assert_eq!(engine.update(INFRASTRUCTURE).await.unwrap_err().message, "No updates are to be performed.");
    let again = engine.create(INFRASTRUCTURE).await.unwrap_err();
    assert_eq!(
        (again.code.as_str(), again.message.as_str()),
        ("AlreadyExistsException", "Stack [app] already exists")
    );

    let id = stack.stack_id.unwrap();
    let input = cloudformation::DeleteStackInput { stack_name: "app".into(), ..Default::default() };
    engine.cx.call::<cloudformation::DeleteStack>(input).await.unwrap();
    engine.ends(&id, StackStatus::DeleteComplete).await;
    assert_eq!(engine.services().roles(), 0);
}

#[tokio::test]
async fn a_failed_creation_rolls_back_and_takes_deletion_only() {
    let engine = Engine::start();
    engine.services().refused.insert("CreateProject".to_owned());
    engine.create(INFRASTRUCTURE).await.unwrap();
    engine.ends("app", StackStatus::RollbackComplete).await;
    let events = engine.events("app").await;
    assert!(
        events
            .iter()
            .any(|event| event.starts_with("BuildProject CREATE_FAILED") && event.contains("AccessDenied"))
    );
    assert!(events.contains(
        &"app ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [BuildProject]. Rollback requested by user.".to_owned()
    ));
    assert_eq!(engine.services().roles(), 0);
    let refused = engine.update(INFRASTRUCTURE).await.unwrap_err().message;
    assert!(refused.ends_with("is in ROLLBACK_COMPLETE state and can not be updated."), "{refused}");
}

#[tokio::test]
async fn a_new_version_shifts_by_a_deployment_and_a_failed_one_rolls_the_stack_back() {
    let engine = Engine::start();
    let made = engine.change_set(&packaged("v1"), ChangeSetType::Create).await;
    assert!(made.changes.unwrap().len() > 8);
    assert_eq!(engine.describe("app").await.stack_status, StackStatus::ReviewInProgress);
    engine.execute().await;
    engine.ends("app", StackStatus::CreateComplete).await;
    assert_eq!(engine.shifts(), (0, Some("1".into())));

    let changed = engine.change_set(&packaged("v2"), ChangeSetType::Update).await.changes.unwrap();
    let of = |id: &str| {
        let found = changed.iter().filter_map(|change| change.resource_change.as_ref());
        found.clone().find(|change| change.logical_resource_id.as_deref() == Some(id)).cloned().unwrap()
    };
    assert_eq!(of("MainFunction").replacement, Some(cloudformation::Replacement::False));
    engine.execute().await;
    engine.ends("app", StackStatus::UpdateComplete).await;
    assert_eq!(engine.shifts(), (1, Some("2".into())));

    engine.services().deployments_end = Some(DeploymentStatus::Failed);
    engine.services().rollback_takes = 2;
    engine.update(&packaged("v3")).await.unwrap();
    engine.ends("app", StackStatus::UpdateRollbackComplete).await;
    let events = engine.events("app").await;
    let failed =
        events.iter().find(|event| event.starts_with("MainFunctionAliaslive UPDATE_FAILED")).unwrap();
    assert!(failed.contains("d-2") && failed.contains("an alarm is red"), "{failed}");
    // The alias was CodeDeploy's until its own rollback had ended.
    assert_eq!(engine.services().rollback_takes, 0);
    let calls = engine.services().calls.clone();
    let last = |name: &str| calls.iter().rposition(|call| call == name);
    assert!(last("codedeploy:GetDeployment") < last("lambda:GetAlias"), "{calls:?}");
    assert_eq!(engine.services().alias("live").cloned(), Some("2".into()));
}

#[tokio::test]
async fn what_changes_nothing_is_a_failed_change_set() {
    let engine = Engine::start();
    engine.create(INFRASTRUCTURE).await.unwrap();
    engine.ends("app", StackStatus::CreateComplete).await;
    let made = engine.change_set(INFRASTRUCTURE, ChangeSetType::Update).await;
    assert_eq!(made.status, Some(cloudformation::ChangeSetStatus::Failed));
    assert!(made.status_reason.unwrap().starts_with("The submitted information didn't contain changes."));
}

#[tokio::test]
async fn templates_are_refused_before_anything_is_made() {
    let engine = Engine::start();
    for (body, message) in [
        (
            "{Resources: {A: {Type: 'AWS::EC2::Instance'}}}",
            "Template format error: Unrecognized resource types: [AWS::EC2::Instance]",
        ),
        (
            "{Resources: {A: {Type: 'AWS::S3::Bucket', Properties: {Colour: red}}}}",
            "Resource A (AWS::S3::Bucket): Encountered unsupported property Colour",
        ),
        (
            "{Resources: {A: {Type: 'AWS::S3::Bucket', Properties: {BucketName: {Ref: B}}}}}",
            "Template format error: Unresolved resource dependencies [B] in the Resources block of the template",
        ),
        (
            "{Resources: {A: {Type: 'AWS::S3::Bucket', DependsOn: B}, B: {Type: 'AWS::S3::Bucket', DependsOn: A}}}",
            "Circular dependency between resources: [A, B]",
        ),
        (
            "{Resources: {A: {Type: 'AWS::S3::Bucket'}}, Outputs: {O: {Value: {'Fn::GetAtt': [A, Colour]}}}}",
            "Template error: resource A does not support attribute type Colour in Fn::GetAtt",
        ),
    ] {
        assert_eq!(engine.create(body).await.unwrap_err().message, message);
    }
    let denied = engine.update(&packaged("v1")).await.unwrap_err();
    assert_eq!(denied.message, "Stack [app] does not exist");
    let expands = engine.create(&packaged("v1")).await.unwrap_err();
    assert_eq!(expands.code, "InsufficientCapabilitiesException");
    assert_eq!(expands.message, "Requires capabilities : [CAPABILITY_AUTO_EXPAND]");
    assert!(engine.services().calls.is_empty());
}

#[tokio::test]
async fn rules_bind_parameters_together() {
    let engine = Engine::start();
    let body = |stage: &str| {
        format!(
            "{{Parameters: {{Stage: {{Type: String, Default: {stage}}}, Zones: {{Type: CommaDelimitedList, Default: 'a,b'}}}}, \
             Rules: {{Prod: {{RuleCondition: {{'Fn::Equals': [{{Ref: Stage}}, prod]}}, Assertions: [ \
             {{Assert: {{'Fn::EachMemberIn': [{{Ref: Zones}}, [a, b]]}}}}, \
             {{Assert: {{'Fn::Contains': [[c], {{Ref: Zones}}]}}, AssertDescription: prod needs c}}]}}}}, \
             Resources: {{A: {{Type: 'AWS::S3::Bucket'}}}}}}"
        )
    };
    let refused = engine.create(&body("prod")).await.unwrap_err();
    assert_eq!(refused.message, "Rule Prod failed: prod needs c");
    engine.create(&body("test")).await.unwrap();
    engine.ends("app", StackStatus::CreateComplete).await;
}

#[tokio::test]
async fn an_export_stays_while_it_is_imported() {
    let engine = Engine::start();
    let exporting = "{Resources: {A: {Type: 'AWS::S3::Bucket'}}, Outputs: {O: {Value: {Ref: A}, Export: {Name: shared}}}}";
    let importing =
        "{Resources: {A: {Type: 'AWS::S3::Bucket'}}, Outputs: {O: {Value: {'Fn::ImportValue': shared}}}}";
    assert_eq!(
        engine.create_as("user", importing).await.unwrap_err().message,
        "No export named shared found."
    );
    engine.create(exporting).await.unwrap();
    let made = engine.ends("app", StackStatus::CreateComplete).await;
    engine.create_as("user", importing).await.unwrap();
    let user = engine.ends("user", StackStatus::CreateComplete).await;
    assert_eq!(user.outputs.unwrap()[0].output_value, made.outputs.unwrap()[0].output_value);
    let input = cloudformation::DeleteStackInput { stack_name: "app".into(), ..Default::default() };
    let refused = engine.cx.call::<cloudformation::DeleteStack>(input).await.unwrap_err();
    assert_eq!(refused.message, "Export shared cannot be deleted as it is in use by user");
}
