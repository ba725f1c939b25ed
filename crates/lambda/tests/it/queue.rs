//! Asynchronous invocations.

use bytes::Bytes;
use tidegate_api::lambda::{self, InvocationType};

use crate::support::Engine;

#[tokio::test(flavor = "multi_thread")]
async fn an_event_is_acknowledged_and_then_run() {
    let engine = Engine::start().await;
    engine
        .function("f", "python3.11", &[("index.py", "def handler(e, c):\n    print('got', e['n'])\n")])
        .await;
    let input = lambda::InvocationRequest {
        function_name: "f".into(),
        invocation_type: Some(InvocationType::Event),
        payload: Some(Bytes::from_static(b"{\"n\":5}")),
        ..Default::default()
    };
    let answer = engine.cx.call::<lambda::Invoke>(input).await.expect("queued");
    assert_eq!((answer.status_code, answer.payload), (Some(202), None));
    engine.log_with("got 5\n").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_runs_nothing_and_bad_events_are_refused() {
    let engine = Engine::start().await;
    engine.function("f", "python3.11", &[("index.py", "")]).await;
    let input = lambda::InvocationRequest {
        function_name: "f".into(),
        invocation_type: Some(InvocationType::DryRun),
        ..Default::default()
    };
    assert_eq!(engine.cx.call::<lambda::Invoke>(input).await.expect("dry run").status_code, Some(204));
    let refused = engine.try_invoke("f", "no json").await.expect_err("refused");
    assert_eq!(refused.code, "InvalidRequestContentException");
    assert!(engine.gate.lines.lock().expect("lines").is_empty());
}
