//! The execution environment's contract, the same for every runtime that this machine has.

use crate::support::{Engine, json, new_function};

const PYTHON: &str = r#"
import os, sys, time
def handler(event, context):
    what = event.get("do")
    if what == "echo":
        print("said", event["text"])
        return {"echo": event["text"], "id": context.aws_request_id, "version": context.function_version,
                "arn": context.invoked_function_arn, "left": context.get_remaining_time_in_millis()}
    if what == "fail":
        raise ValueError("on purpose")
    if what == "exit":
        os._exit(event["code"])
    if what == "sleep":
        time.sleep(30)
    if what == "grow":
        bytearray(512 * 1024 * 1024)
    if what == "environment":
        return dict(os.environ)
    if what == "write":
        open("/tmp/kept", "w").write("kept")
        try:
            open(os.environ["LAMBDA_TASK_ROOT"] + "/x", "w")
            return "wrote code"
        except OSError as error:
            return os.path.exists("/tmp/kept")
"#;

/// A program without any runtime library: what `provided` promises is the Runtime API and nothing else.
const BASH: &str = r#"#!/bin/bash
api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime"
while true; do
  event=$(curl -sS -D /tmp/headers "$api/invocation/next")
  id=$(grep -i lambda-runtime-aws-request-id /tmp/headers | tr -d '\r' | cut -d' ' -f2)
  echo "said $event"
  case "$event" in
    *fail*) curl -sS -X POST "$api/invocation/$id/error" -d '{"errorMessage":"on purpose","errorType":"Bash"}' ;;
    *exit*) exit 3 ;;
    *) curl -sS -X POST "$api/invocation/$id/response" -d "{\"echo\":$event}" ;;
  esac
done
"#;

#[tokio::test(flavor = "multi_thread")]
async fn a_python_function_echoes_with_its_context_and_its_log() {
    let engine = Engine::start().await;
    engine.function("py", "python3.11", &[("index.py", PYTHON)]).await;
    let answer = engine.invoke("py", r#"{"do":"echo","text":"hé"}"#).await;
    let payload = json(&answer);
    assert_eq!((answer.status_code, answer.executed_version.as_deref()), (Some(200), Some("$LATEST")));
    assert_eq!(payload["echo"], "hé", "{payload}");
    assert_eq!(payload["version"], "$LATEST");
    assert_eq!(payload["arn"], "arn:aws:lambda:us-east-1:123456789012:function:py");
    assert!(payload["left"].as_i64().is_some_and(|left| (1..=3000).contains(&left)), "{payload}");
    let id = payload["id"].as_str().expect("id");
    let log = engine.log_with("REPORT").await;
    let start = log.find(&format!("START RequestId: {id} Version: $LATEST\n")).expect("START");
    let said = log.find("said hé\n").expect("the function's own line");
    let end = log.find(&format!("END RequestId: {id}\n")).expect("END");
    assert!(log.starts_with("INIT_START") && start < said && said < end, "{log}");
    assert!(log.contains("Memory Size: 128 MB\t") && log.contains("Init Duration: "), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_python_function_fails_in_each_way_as_aws_words_it() {
    let engine = Engine::start().await;
    let mut input = new_function("py", "python3.11", &[("index.py", PYTHON)]);
    input.timeout = Some(1);
    engine.function_with(input).await;

    let failed = engine.invoke("py", r#"{"do":"fail"}"#).await;
    assert_eq!(failed.function_error.as_deref(), Some("Unhandled"));
    let payload = json(&failed);
    assert_eq!(
        (payload["errorType"].as_str(), payload["errorMessage"].as_str()),
        (Some("ValueError"), Some("on purpose"))
    );
    let trace = payload["stackTrace"][0].as_str().expect("a trace");
    assert_eq!(
        trace,
        "  File \"/var/task/index.py\", line 10, in handler\n    raise ValueError(\"on purpose\")\n"
    );

    let exited = json(&engine.invoke("py", r#"{"do":"exit","code":0}"#).await);
    assert_eq!(exited["errorType"], "Runtime.ExitError");
    let message = exited["errorMessage"].as_str().expect("message");
    assert!(message.ends_with(" Error: Runtime exited without providing a reason"), "{message}");

    let broken = json(&engine.invoke("py", r#"{"do":"exit","code":9}"#).await);
    let message = broken["errorMessage"].as_str().expect("message");
    assert!(message.ends_with(" Error: Runtime exited with error: exit status 9"), "{message}");

    let late = json(&engine.invoke("py", r#"{"do":"sleep"}"#).await);
    assert_eq!(late["errorType"], "Sandbox.Timedout");
    let message = late["errorMessage"].as_str().expect("message");
    assert!(message.ends_with(" Error: Task timed out after 1.00 seconds"), "{message}");

    let fine = json(&engine.invoke("py", r#"{"do":"echo","text":"still here"}"#).await);
    assert_eq!(fine["echo"], "still here");
    let log = engine.log_with("Task timed out after 1.00 seconds").await;
    assert!(log.contains("[ERROR] ValueError: on purpose\nTraceback (most recent call last):\n"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_is_enforced_and_tmp_is_the_functions_own() {
    let engine = Engine::start().await;
    let mut input = new_function("py", "python3.11", &[("index.py", PYTHON)]);
    input.timeout = Some(20);
    engine.function_with(input).await;
    let wrote = engine.invoke("py", r#"{"do":"write"}"#).await;
    assert_eq!(json(&wrote), serde_json::json!(true));
    let grown = json(&engine.invoke("py", r#"{"do":"grow"}"#).await);
    assert_eq!(grown["errorType"], "Runtime.ExitError", "{grown}");
    assert!(grown["errorMessage"].as_str().is_some_and(|text| text.ends_with("signal: killed")), "{grown}");
    let log = engine.log_with("Status: error").await;
    // Where no control group counts, no REPORT has the field.
    let reports: Vec<&str> = log.lines().filter(|line| line.starts_with("REPORT")).collect();
    let counted = |report: &str| report.contains("Max Memory Used: ");
    assert_eq!(counted(reports[1]), counted(reports[0]), "{log}");
    if counted(reports[1]) {
        assert!(reports[1].contains("Max Memory Used: 128 MB\t"), "{log}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_environment_is_aws_s_and_the_users() {
    let engine = Engine::start().await;
    let mut input = new_function("py", "python3.11", &[("index.py", PYTHON)]);
    let variables = [("STAGE".to_owned(), "test".to_owned())].into();
    input.environment = Some(tidegate_api::lambda::Environment { variables: Some(variables) });
    engine.function_with(input).await;
    let seen = json(&engine.invoke("py", r#"{"do":"environment"}"#).await);
    for (name, value) in [
        ("STAGE", "test"),
        ("AWS_LAMBDA_FUNCTION_NAME", "py"),
        ("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "128"),
        ("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/py"),
        ("AWS_REGION", "us-east-1"),
        ("AWS_EXECUTION_ENV", "AWS_Lambda_python3.11"),
        ("AWS_ACCESS_KEY_ID", "ASIAEXAMPLE"),
        ("AWS_ENDPOINT_URL", "http://127.0.0.1:4566"),
        ("LAMBDA_TASK_ROOT", "/var/task"),
        ("_HANDLER", "index.handler"),
        ("TZ", ":UTC"),
    ] {
        assert_eq!(seen[name], value, "{name}");
    }
    assert!(seen.get("CARGO_MANIFEST_DIR").is_none(), "the engine's own environment leaked: {seen}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handler_that_cannot_be_loaded_says_why() {
    let engine = Engine::start().await;
    engine.function("py", "python3.11", &[("other.py", PYTHON)]).await;
    let payload = json(&engine.invoke("py", "{}").await);
    assert_eq!(payload["errorType"], "Runtime.ImportModuleError");
    assert_eq!(payload["errorMessage"], "Unable to import module 'index': No module named 'index'");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bootstrap_of_ones_own_is_served() {
    let engine = Engine::start().await;
    engine.function("sh", "provided.al2023", &[("bootstrap", BASH)]).await;
    let answer = engine.invoke("sh", r#"{"n":1}"#).await;
    assert_eq!(json(&answer)["echo"]["n"], 1);
    let failed = engine.invoke("sh", r#"{"do":"fail"}"#).await;
    assert_eq!(failed.function_error.as_deref(), Some("Unhandled"));
    assert_eq!(json(&failed)["errorType"], "Bash");
    let exited = json(&engine.invoke("sh", r#"{"do":"exit"}"#).await);
    assert!(exited["errorMessage"].as_str().is_some_and(|text| text.ends_with("exit status 3")), "{exited}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_without_bootstrap_is_an_invalid_entrypoint() {
    let engine = Engine::start().await;
    engine.function("sh", "provided.al2", &[("other", BASH)]).await;
    let payload = json(&engine.invoke("sh", "{}").await);
    assert_eq!(payload["errorType"], "Runtime.InvalidEntrypoint", "{payload}");
    let log = engine.log_with("Status: error").await;
    let what = "Error: Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]";
    assert!(log.contains(&format!("{what}\nRuntime.InvalidEntrypoint\nEND RequestId: ")), "{log}");
    assert!(log.contains("\tStatus: error\tError Type: Runtime.InvalidEntrypoint\n"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn metrics_carry_each_set_of_dimensions_at_the_start_of_the_invocation() {
    let engine = Engine::start().await;
    engine.function("py", "python3.11", &[("index.py", PYTHON)]).await;
    let before = engine.cx.clock().now();
    engine.invoke("py", r#"{"do":"fail"}"#).await;
    let points = engine.meter.0.lock().expect("points").clone();
    let errors = points.iter().find(|point| point.name == "Errors").expect("Errors");
    assert_eq!((errors.value, errors.namespace), (1.0, "AWS/Lambda"));
    assert!(errors.time >= before && errors.time <= engine.cx.clock().now());
    assert_eq!(errors.dimension_sets[0], vec![("FunctionName".to_owned(), "py".to_owned())]);
}
