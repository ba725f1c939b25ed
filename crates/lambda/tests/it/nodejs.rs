//! The same contract for Node.js, where the machine has the version.
#![expect(clippy::print_stdout, reason = "what is skipped is said aloud")]

use crate::support::{Engine, json, new_function};

const NODE: &str = r#"
const fs = require("node:fs");
exports.handler = async (event, context) => {
  switch (event.do) {
    case "echo":
      console.log("said", event.text);
      return { echo: event.text, id: context.awsRequestId, version: context.functionVersion,
               arn: context.invokedFunctionArn, left: context.getRemainingTimeInMillis() };
    case "fail": throw new TypeError("on purpose");
    case "exit": process.exit(event.code);
    case "sleep": return new Promise((resolve) => setTimeout(resolve, 30000));
    case "grow": { const held = []; for (;;) held.push(Buffer.alloc(1 << 24, 1)); }
    case "environment": return process.env;
    case "lines": console.error("one\ntwo"); return null;
    case "reject": Promise.reject(new Error("nobody listens")); return new Promise((resolve) => setTimeout(resolve, 500));
  }
};
exports.callback = (event, context, callback) => setTimeout(() => callback(null, { later: event }), 20);
exports.refused = (event, context, callback) => callback("no");
exports.silent = (event) => { setTimeout(() => {}, 20); };
exports.streamed = awslambda.streamifyResponse(async (event, stream) => { stream.write("to"); stream.end("day"); });
"#;

/// A runtime that this machine has.
async fn start() -> Option<(Engine, &'static str)> {
    let engine = Engine::start().await;
    for runtime in ["nodejs20.x", "nodejs22.x", "nodejs24.x", "nodejs18.x"] {
        let input = new_function("probe", runtime, &[("index.js", NODE)]);
        if engine.cx.call::<tidegate_api::lambda::CreateFunction>(input).await.is_ok() {
            engine.settled("probe").await;
            return Some((engine, runtime));
        }
    }
    println!("skipped: this machine has no Node.js of a version that is a runtime");
    None
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_function_echoes_with_its_context_and_its_log() {
    let Some((engine, _)) = start().await else { return };
    let payload = json(&engine.invoke("probe", r#"{"do":"echo","text":"hé"}"#).await);
    assert_eq!(payload["echo"], "hé", "{payload}");
    assert_eq!(payload["version"], "$LATEST");
    assert_eq!(payload["arn"], "arn:aws:lambda:us-east-1:123456789012:function:probe");
    assert!(payload["left"].as_i64().is_some_and(|left| (1..=3000).contains(&left)), "{payload}");
    let id = payload["id"].as_str().expect("id");
    let log = engine.log_with("REPORT").await;
    assert!(log.contains(&format!("Z\t{id}\tINFO\tsaid hé\n")), "{log}");
    engine.invoke("probe", r#"{"do":"lines"}"#).await;
    assert!(engine.log_with("two\n").await.contains("\tERROR\tone\ntwo\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_function_fails_in_each_way_as_aws_words_it() {
    let Some((engine, runtime)) = start().await else { return };
    let mut input = new_function("node", runtime, &[("index.js", NODE)]);
    input.timeout = Some(2);
    engine.function_with(input).await;
    let failed = json(&engine.invoke("node", r#"{"do":"fail"}"#).await);
    assert_eq!((&failed["errorType"], &failed["errorMessage"]), (&"TypeError".into(), &"on purpose".into()));
    assert_eq!(failed["trace"][0], "TypeError: on purpose", "{failed}");
    let frame = failed["trace"][1].as_str().expect("a frame");
    assert!(frame.contains("/var/task/index.js:9:"), "{frame}");
    let exited = json(&engine.invoke("node", r#"{"do":"exit","code":9}"#).await);
    assert_eq!(exited["errorType"], "Runtime.ExitError", "{exited}");
    let rejected = json(&engine.invoke("node", r#"{"do":"reject"}"#).await);
    assert_eq!(rejected["errorType"], "Runtime.UnhandledPromiseRejection", "{rejected}");
    let late = json(&engine.invoke("node", r#"{"do":"sleep"}"#).await);
    assert_eq!(late["errorType"], "Sandbox.Timedout", "{late}");
    let fine = json(&engine.invoke("node", r#"{"do":"echo","text":"still here"}"#).await);
    assert_eq!(fine["echo"], "still here");
}

#[tokio::test(flavor = "multi_thread")]
async fn node_handlers_of_every_style_answer() {
    let Some((engine, runtime)) = start().await else { return };
    let module = "export const handler = async (event) => ({ module: import.meta.url.endsWith('.mjs') });\n";
    let typed = [("index.js", "export const handler = () => 1;\n"), ("package.json", r#"{"type":"module"}"#)];
    engine.function("module", runtime, &[("index.mjs", module)]).await;
    engine.function("typed", runtime, &typed).await;
    assert_eq!(json(&engine.invoke("module", "{}").await)["module"], true);
    assert_eq!(json(&engine.invoke("typed", "{}").await), serde_json::Value::Null);
    for (name, handler, expected) in [
        ("callback", "index.callback", r#"{"later":{"a":1}}"#),
        ("silent", "index.silent", "null"),
        ("streamed", "index.streamed", "today"),
        ("refused", "index.refused", r#"{"errorType":"string","errorMessage":"no","trace":[]}"#),
    ] {
        let mut input = new_function(name, runtime, &[("index.js", NODE)]);
        input.handler = Some(handler.into());
        engine.function_with(input).await;
        let answer = engine.invoke(name, r#"{"a":1}"#).await.payload.expect("payload");
        assert_eq!(std::str::from_utf8(&answer).expect("text"), expected, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_function_that_cannot_be_loaded_says_why() {
    let Some((engine, runtime)) = start().await else { return };
    for (name, handler, text, expected) in [
        ("missing", "nothing.handler", "", "Runtime.ImportModuleError"),
        ("absent", "index.nothing", "", "Runtime.HandlerNotFound"),
        ("syntax", "index.handler", "exports.handler = (", "Runtime.UserCodeSyntaxError"),
        ("thrown", "index.handler", "throw new RangeError('at load')", "RangeError"),
    ] {
        let mut input = new_function(name, runtime, &[("index.js", text)]);
        input.handler = Some(handler.into());
        engine.function_with(input).await;
        let payload = json(&engine.invoke(name, "{}").await);
        assert_eq!(payload["errorType"], expected, "{payload}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_version_that_is_not_here_is_refused_with_what_to_install() {
    let engine = Engine::start().await;
    let input = new_function("old", "nodejs16.x", &[("index.js", NODE)]);
    let Err(refused) = engine.cx.call::<tidegate_api::lambda::CreateFunction>(input).await else {
        println!("skipped: this machine has even Node.js 16");
        return;
    };
    assert!(refused.message.contains("nvm install 16"), "{}", refused.message);
}
