//! Asynchronous invocations.

use std::time::Duration;

use bytes::Bytes;
use tidegate_api::lambda::{self, InvocationType};
use tidegate_core::clock::Kind;
use tidegate_core::{Clock, Timestamp};

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

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_event_is_tried_twice_more_under_the_same_request_id() {
    let start = Timestamp::from_millis(1_800_000_000_000);
    let engine = Engine::start_with(Clock::of(Kind::Sim, start, start)).await;
    engine
        .function("f", "python3.11", &[("index.py", "def handler(e, c):\n    raise ValueError(e)\n")])
        .await;
    let input = lambda::InvocationRequest {
        function_name: "f".into(),
        invocation_type: Some(InvocationType::Event),
        ..Default::default()
    };
    engine.cx.call::<lambda::Invoke>(input).await.expect("queued");
    reports(&engine, 1).await;
    reports(&engine, 2).await;
    reports(&engine, 3).await;
    engine.cx.clock().advance(Duration::from_secs(86_400));
    let log = engine.log_with("END").await;
    let ids: Vec<&str> = log.lines().filter_map(|line| line.strip_prefix("END RequestId: ")).collect();
    assert_eq!(ids.len(), 3, "{log}");
    assert!(ids.iter().all(|id| *id == ids[0]), "{ids:?}");
}

/// Moves the clock until this many attempts have been reported.
async fn reports(engine: &Engine, attempts: usize) {
    loop {
        let lines = engine.gate.lines.lock().expect("lines").clone();
        if lines.iter().filter(|(_, message)| message.starts_with("REPORT RequestId")).count() >= attempts {
            return;
        }
        engine.cx.clock().advance(Duration::from_secs(5));
        tidegate_core::wall::pause(Duration::from_millis(5)).await;
    }
}
