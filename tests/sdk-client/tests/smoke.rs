//! One smoke test per service: the SDK's own serialisers, signatures and error types against a fresh engine.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::Credentials;
use tokio::sync::OnceCell;

struct Engine {
    process: Child,
    folder: tempfile::TempDir,
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.process.kill().expect("the engine is stopped");
        self.process.wait().expect("the engine has stopped");
    }
}

/// Starts an engine, and a configuration that points the SDK at it.
async fn engine() -> (Engine, SdkConfig) {
    let folder = tempfile::tempdir().expect("a folder");
    let binary = std::env::var_os("TIDEGATE_BINARY").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target/debug/tidegate"),
        PathBuf::from,
    );
    let process = Command::new(&binary)
        .args(["serve", "--ephemeral", "--listen", "127.0.0.1:0", "--data-dir"])
        .arg(folder.path())
        .stdin(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{}: {error}", binary.display()));
    let engine = Engine { process, folder };
    let began = Instant::now();
    let running = loop {
        let found = std::fs::read(engine.folder.path().join("engine.json"));
        if let Some(running) = found.ok().and_then(|text| serde_json::from_slice::<serde_json::Value>(&text).ok()) {
            break running;
        }
        assert!(began.elapsed() < Duration::from_secs(30), "the engine does not answer");
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    let keys = std::fs::read_to_string(engine.folder.path().join("credentials")).expect("keys");
    let value = |name: &str| {
        let line = keys.lines().find_map(|line| line.strip_prefix(name)?.trim().strip_prefix('='));
        line.expect("a key").trim().to_owned()
    };
    let credentials = Credentials::new(value("aws_access_key_id"), value("aws_secret_access_key"), None, None, "file");
    let config = aws_config::defaults(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .endpoint_url(running["url"].as_str().expect("a URL"))
        .credentials_provider(credentials)
        .load()
        .await;
    (engine, config)
}

static SHARED: OnceCell<SdkConfig> = OnceCell::const_new();

/// The one engine of all tests; it ends with its keeper, the test process.
async fn shared() -> &'static SdkConfig {
    SHARED
        .get_or_init(|| async {
            let (engine, config) = engine().await;
            stop_at_exit(engine);
            config
        })
        .await
}

/// A static is never dropped: a watching shell ends the engine when this process is gone.
fn stop_at_exit(engine: Engine) {
    let (engine_id, own_id) = (engine.process.id(), std::process::id());
    let folder = engine.folder.path().display().to_string();
    let script = format!("while kill -0 {own_id} 2>/dev/null; do sleep 0.2; done; kill {engine_id}; sleep 1; rm -rf '{folder}'");
    Command::new("sh").args(["-c", &script]).stdin(Stdio::null()).spawn().expect("a watcher");
    std::mem::forget(engine);
}

#[tokio::test]
async fn sts() {
    let answer = aws_sdk_sts::Client::new(shared().await).get_caller_identity().send().await.expect("an identity");
    assert_eq!(answer.arn(), Some("arn:aws:iam::123456789012:user/admin"));
}

#[tokio::test]
async fn iam() {
    let iam = aws_sdk_iam::Client::new(shared().await);
    let trust = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
    let made = iam.create_role().role_name("sdk").assume_role_policy_document(trust).send().await.expect("a role");
    let role = made.role().expect("a role");
    assert_eq!(role.arn(), "arn:aws:iam::123456789012:role/sdk");
    let error = iam.get_role().role_name("none").send().await.expect_err("no such role").into_service_error();
    assert!(error.is_no_such_entity_exception(), "{error:?}");
}

#[tokio::test]
async fn s3() {
    let s3 = aws_sdk_s3::Client::from_conf(aws_sdk_s3::config::Builder::from(shared().await).force_path_style(true).build());
    s3.create_bucket().bucket("sdk-bucket").send().await.expect("a bucket");
    let body = aws_sdk_s3::primitives::ByteStream::from_static(b"water");
    s3.put_object().bucket("sdk-bucket").key("k").body(body).send().await.expect("an object");
    let got = s3.get_object().bucket("sdk-bucket").key("k").send().await.expect("an object");
    assert_eq!(got.body.collect().await.expect("a body").into_bytes().as_ref(), b"water");
    let error = s3.get_object().bucket("sdk-bucket").key("none").send().await.expect_err("no key").into_service_error();
    assert!(error.is_no_such_key(), "{error:?}");
}

#[tokio::test]
async fn logs() {
    let logs = aws_sdk_cloudwatchlogs::Client::new(shared().await);
    logs.create_log_group().log_group_name("/sdk").send().await.expect("a group");
    let shown = logs.describe_log_groups().log_group_name_prefix("/sdk").send().await.expect("groups");
    assert_eq!(shown.log_groups()[0].log_group_name(), Some("/sdk"));
}

#[tokio::test]
async fn cloudwatch() {
    let metrics = aws_sdk_cloudwatch::Client::new(shared().await);
    let point = aws_sdk_cloudwatch::types::MetricDatum::builder().metric_name("tide").value(1.0).build();
    metrics.put_metric_data().namespace("Sdk").metric_data(point).send().await.expect("a point is taken");
    let alarms = metrics.describe_alarms().send().await.expect("alarms");
    assert!(alarms.metric_alarms().is_empty());
}

#[tokio::test]
async fn lambda() {
    let functions = aws_sdk_lambda::Client::new(shared().await);
    assert!(functions.list_functions().send().await.expect("functions").functions().is_empty());
    let error = functions.get_function().function_name("none").send().await.expect_err("none").into_service_error();
    assert!(error.is_resource_not_found_exception(), "{error:?}");
}

#[tokio::test]
async fn cloudformation() {
    let stacks = aws_sdk_cloudformation::Client::new(shared().await);
    let body = "Resources: {Group: {Type: 'AWS::Logs::LogGroup', Properties: {LogGroupName: /sdk-stack}}}";
    let made = stacks.create_stack().stack_name("sdk").template_body(body).send().await.expect("a stack");
    let began = Instant::now();
    loop {
        let shown = stacks.describe_stacks().stack_name("sdk").send().await.expect("a stack");
        assert_eq!(shown.stacks()[0].stack_id(), made.stack_id());
        if shown.stacks()[0].stack_status().expect("a status").as_str() == "CREATE_COMPLETE" {
            break;
        }
        assert!(began.elapsed() < Duration::from_secs(30), "{:?}", shown.stacks());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn codebuild() {
    let builds = aws_sdk_codebuild::Client::new(shared().await);
    let shown = builds.batch_get_projects().names("none").send().await.expect("projects");
    assert_eq!(shown.projects_not_found(), ["none"]);
}

#[tokio::test]
async fn codedeploy() {
    let deploy = aws_sdk_codedeploy::Client::new(shared().await);
    let platform = aws_sdk_codedeploy::types::ComputePlatform::Lambda;
    deploy.create_application().application_name("sdk").compute_platform(platform).send().await.expect("an application");
    assert_eq!(deploy.list_applications().send().await.expect("applications").applications(), ["sdk"]);
    let error = deploy.get_application().application_name("none").send().await.expect_err("none").into_service_error();
    assert!(error.is_application_does_not_exist_exception(), "{error:?}");
}

#[tokio::test]
async fn codepipeline() {
    let pipelines = aws_sdk_codepipeline::Client::new(shared().await);
    assert!(pipelines.list_pipelines().send().await.expect("pipelines").pipelines().is_empty());
    let error = pipelines.get_pipeline().name("none").send().await.expect_err("none").into_service_error();
    assert!(error.is_pipeline_not_found_exception(), "{error:?}");
}

#[tokio::test]
async fn codeconnections() {
    let connections = aws_sdk_codeconnections::Client::new(shared().await);
    let kind = aws_sdk_codeconnections::types::ProviderType::Github;
    let made = connections.create_connection().connection_name("sdk").provider_type(kind).send().await.expect("one");
    let shown = connections.get_connection().connection_arn(made.connection_arn()).send().await.expect("it");
    assert_eq!(shown.connection().and_then(|one| one.connection_status()).map(|status| status.as_str()), Some("PENDING"));
}
