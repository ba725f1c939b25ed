//! A gate that plays a connection, a bucket and a build service, and remembers what was asked.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use tidegate_api::OperationModel;
use tidegate_api::cloudformation::{self, CreateChangeSetInput};
use tidegate_api::codebuild::{self, StartBuildInput};
use tidegate_api::s3::{self, PutObjectRequest};
use tidegate_api::tidegate::{FetchSourceOutput, Revision};
use tidegate_core::ports::{AnyShape, BoxFuture};
use tidegate_core::{CallError, Caller, Cx, Gate, RoleSession};

/// See the module.
#[derive(Default)]
pub struct FakeGate(Mutex<World>);

#[derive(Default)]
struct World {
    pending: bool,
    commit: String,
    build: Option<String>,
    builds: usize,
    objects: BTreeMap<String, Bytes>,
    change_set: Option<CreateChangeSetInput>,
    stack: Option<String>,
    asked: Vec<&'static str>,
}

impl FakeGate {
    fn world(&self) -> std::sync::MutexGuard<'_, World> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the connection waits for its handshake.
    pub fn pending(&self, pending: bool) {
        self.world().pending = pending;
    }

    /// How builds end, until said otherwise.
    pub fn build(&self, status: &str) {
        self.world().build = Some(status.to_owned());
    }

    /// Where the branch stands.
    pub fn push(&self, commit: &str) {
        self.world().commit = commit.to_owned();
    }

    /// How many builds were started.
    pub fn builds(&self) -> usize {
        self.world().builds
    }

    /// Where the stack ends when its change set is executed.
    pub fn stack(&self, status: &str) {
        self.world().build = Some(status.to_owned());
    }

    /// The operations that were asked, in order.
    pub fn asked(&self) -> Vec<&'static str> {
        self.world().asked.clone()
    }

    /// The change set that was made last.
    pub fn change_set(&self) -> Option<CreateChangeSetInput> {
        self.world().change_set.clone()
    }

    /// The keys of all objects.
    pub fn keys(&self) -> Vec<String> {
        self.world().objects.keys().cloned().collect()
    }

    fn answer(&self, model: &'static OperationModel, input: AnyShape) -> Result<AnyShape, CallError> {
        let mut world = self.world();
        world.asked.push(model.name);
        Ok(match model.name {
            "DescribeStacks" => match world.stack.clone() {
                None => {
                    return Err(refusal(
                        "DescribeStacks",
                        "ValidationError",
                        "Stack with id s does not exist",
                    ));
                }
                Some(status) => Box::new(cloudformation::DescribeStacksOutput {
                    stacks: Some(vec![stack(&status)]),
                    ..Default::default()
                }),
            },
            "DescribeStackEvents" => Box::new(cloudformation::DescribeStackEventsOutput {
                stack_events: Some(vec![
                    event("s", "ROLLBACK_COMPLETE", None),
                    event("Alias", "CREATE_FAILED", Some("no such version")),
                    event("s", "CREATE_IN_PROGRESS", None),
                    event("Old", "DELETE_FAILED", Some("of long ago")),
                ]),
                ..Default::default()
            }),
            "CreateChangeSet" => {
                world.change_set = Some(*input.downcast::<CreateChangeSetInput>().unwrap());
                world.stack = Some("REVIEW_IN_PROGRESS".into());
                Box::new(cloudformation::CreateChangeSetOutput {
                    id: Some("arn:change".into()),
                    stack_id: Some("arn:stack/s/uuid".into()),
                })
            }
            "DescribeChangeSet" => Box::new(cloudformation::DescribeChangeSetOutput {
                status: Some("CREATE_COMPLETE".into()),
                stack_id: Some("arn:stack/s/uuid".into()),
                ..Default::default()
            }),
            "ExecuteChangeSet" => {
                world.stack = Some(world.build.clone().unwrap_or_else(|| "CREATE_COMPLETE".into()));
                Box::new(cloudformation::ExecuteChangeSetOutput::default())
            }
            "GetObject" => {
                let input = input.downcast::<s3::GetObjectRequest>().unwrap();
                let body = world.objects.get(&input.key).cloned();
                Box::new(s3::GetObjectOutput { body, ..Default::default() })
            }
            "ResolveRevision" if world.pending => {
                let message = "Connection is not available: arn:connection is PENDING.";
                return Err(refusal("ResolveRevision", "ResourceUnavailableException", message));
            }
            "ResolveRevision" => {
                Box::new(Revision { commit_id: world.commit.clone(), ..Revision::default() })
            }
            "FetchSource" => Box::new(FetchSourceOutput { archive: archive() }),
            "PutObject" => {
                let input = input.downcast::<PutObjectRequest>().unwrap();
                world.objects.insert(input.key, input.body.unwrap());
                Box::new(s3::PutObjectOutput::default())
            }
            "StartBuild" => {
                let input = input.downcast::<StartBuildInput>().unwrap();
                let key = input.source_location_override.unwrap();
                assert!(
                    world.objects.contains_key(key.strip_prefix("bucket/").unwrap()),
                    "{key} was not uploaded"
                );
                assert!(input.idempotency_token.is_some_and(|token| !token.is_empty()));
                world.builds += 1;
                let build = codebuild::Build { id: Some("project:1".into()), ..Default::default() };
                Box::new(codebuild::StartBuildOutput { build: Some(build) })
            }
            "BatchGetBuilds" => {
                let status = world.build.clone().unwrap_or_else(|| "SUCCEEDED".into());
                let variable = codebuild::ExportedEnvironmentVariable {
                    name: Some("V".into()),
                    value: Some("2".into()),
                };
                let build = codebuild::Build {
                    id: Some("project:1".into()),
                    build_status: Some(status.into()),
                    exported_environment_variables: Some(vec![variable]),
                    ..Default::default()
                };
                Box::new(codebuild::BatchGetBuildsOutput { builds: Some(vec![build]), ..Default::default() })
            }
            other => panic!("nobody plays {other}"),
        })
    }
}

impl Gate for FakeGate {
    fn call<'a>(
        &'a self,
        cx: Cx,
        model: &'static OperationModel,
        input: AnyShape,
    ) -> BoxFuture<'a, Result<AnyShape, CallError>> {
        assert!(
            matches!(cx.caller(), Caller::Session(_)),
            "{} was not called as the pipeline's role",
            model.name
        );
        Box::pin(async move { self.answer(model, input) })
    }

    fn assume<'a>(
        &'a self,
        _cx: Cx,
        role_arn: &'a str,
        session_name: &'a str,
    ) -> BoxFuture<'a, Result<Caller, CallError>> {
        let session = RoleSession {
            role_arn: role_arn.to_owned(),
            session_name: session_name.to_owned(),
            ..RoleSession::default()
        };
        Box::pin(async move { Ok(Caller::Session(Box::new(session))) })
    }
}

fn refusal(operation: &'static str, code: &str, message: &str) -> CallError {
    CallError {
        service: "test",
        operation,
        code: code.into(),
        message: message.into(),
        status: 400,
        request_id: "r".into(),
    }
}

fn stack(status: &str) -> cloudformation::Stack {
    cloudformation::Stack {
        stack_id: Some("arn:stack/s/uuid".into()),
        stack_name: "s".into(),
        stack_status: status.into(),
        outputs: Some(vec![cloudformation::Output {
            output_key: Some("Url".into()),
            output_value: Some("there".into()),
            ..Default::default()
        }]),
        ..Default::default()
    }
}

fn event(resource: &str, status: &str, reason: Option<&str>) -> cloudformation::StackEvent {
    cloudformation::StackEvent {
        logical_resource_id: Some(resource.into()),
        resource_status: Some(status.into()),
        resource_status_reason: reason.map(str::to_owned),
        ..Default::default()
    }
}

fn archive() -> Bytes {
    use std::io::Write;
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    writer.start_file("template.yml", zip::write::SimpleFileOptions::default()).unwrap();
    writer.write_all(b"Resources: {}").unwrap();
    Bytes::from(writer.finish().unwrap().into_inner())
}
