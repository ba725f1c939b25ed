//! The verdict on an alias with two versions: what is published, what is read, and what survives.

use std::collections::BTreeMap;
use std::time::Duration;

use tidegate_api::lambda::{self, AliasRoutingConfiguration};
use tidegate_api::tidegate::{GetVerdict, GetVerdictInput, GetVerdictOutput, VerdictOutcome};
use tidegate_core::clock::Kind;
use tidegate_core::{CallError, Clock, Timestamp, wall};

use crate::support::{Engine, zipped};

/// Version 1 answers, version 2 fails; the alias `live` gives version 2 `weight`.
async fn canary(weight: f64) -> Engine {
    let start = Timestamp::from_millis(1_700_000_040_000);
    let engine = Engine::start_with(Clock::of(Kind::Sim, start, start)).await;
    let good = ("index.py", "def handler(event, context):\n    return 1\n");
    engine.function("f", "python3.13", &[good]).await;
    publish(&engine).await;
    let input = lambda::UpdateFunctionCodeRequest {
        function_name: "f".into(),
        zip_file: Some(zipped(&[("index.py", "def handler(event, context):\n    raise ValueError\n")])),
        ..Default::default()
    };
    engine.cx.call::<lambda::UpdateFunctionCode>(input).await.expect("code");
    engine.settled("f").await;
    publish(&engine).await;
    let input = lambda::CreateAliasRequest {
        function_name: "f".into(),
        name: "live".into(),
        function_version: "1".into(),
        routing_config: routing(&[("2", weight)]),
        ..Default::default()
    };
    engine.cx.call::<lambda::CreateAlias>(input).await.expect("alias");
    engine
}

async fn publish(engine: &Engine) {
    let input = lambda::PublishVersionRequest { function_name: "f".into(), ..Default::default() };
    engine.cx.call::<lambda::PublishVersion>(input).await.expect("version");
    engine.settled("f").await;
}

fn routing(weights: &[(&str, f64)]) -> Option<AliasRoutingConfiguration> {
    let weights = weights.iter().map(|(version, weight)| ((*version).to_owned(), *weight));
    Some(AliasRoutingConfiguration { additional_version_weights: Some(BTreeMap::from_iter(weights)) })
}

async fn reweigh(engine: &Engine, version: &str, weights: &[(&str, f64)]) {
    let input = lambda::UpdateAliasRequest {
        function_name: "f".into(),
        name: "live".into(),
        function_version: Some(version.into()),
        routing_config: routing(weights),
        ..Default::default()
    };
    engine.cx.call::<lambda::UpdateAlias>(input).await.expect("weights");
}

async fn verdict(engine: &Engine) -> Result<GetVerdictOutput, CallError> {
    let input = GetVerdictInput { function_name: "f".into(), name: "live".into() };
    engine.cx.call::<GetVerdict>(input).await
}

/// The values that were published of a metric, under the dimensions of the alias alone.
fn published(engine: &Engine, metric: &str) -> Vec<f64> {
    let points = engine.meter.0.lock().expect("points");
    let of = points.iter().filter(|point| point.namespace == "Tidegate/Verdict" && point.name == metric);
    of.map(|point| {
        let alias =
            [("FunctionName", "f"), ("Resource", "f:live")].map(|(n, v)| (n.to_owned(), v.to_owned()));
        assert_eq!(point.dimension_sets[0], alias);
        assert_eq!(point.dimension_sets[1][2], ("ExecutedVersion".to_owned(), "2".to_owned()));
        point.value
    })
    .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_canary_is_a_regression_that_metrics_and_verdict_tell() {
    let engine = canary(0.1).await;
    for _ in 0..60 {
        engine.invoke("f:live", "{}").await;
    }
    let found = verdict(&engine).await.expect("verdict");
    assert_eq!(found.outcome, VerdictOutcome::Regression, "{found:?}");
    assert_eq!((found.stable_version.as_str(), found.canary_version.as_str()), ("1", "2"));
    assert_eq!(found.canary.requests + found.stable.requests, 60);
    assert_eq!((found.canary.errors, found.stable.errors), (found.canary.requests, 0));
    assert!(found.evidence >= 2.0 && found.p_value <= 0.01 && found.routing);
    let regressions = published(&engine, "Regression");
    assert_eq!((regressions.first(), regressions.last()), (Some(&0.0), Some(&1.0)));
    assert_eq!(published(&engine, "Inconclusive").last(), Some(&0.0));
    assert_eq!(published(&engine, "Evidence").first(), Some(&0.0));
    assert!(published(&engine, "SampleRatio").iter().all(|value| *value == 0.0));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_traffic_every_minute_is_inconclusive() {
    let engine = canary(0.1).await;
    let found = verdict(&engine).await.expect("verdict");
    assert_eq!(found.outcome, VerdictOutcome::Inconclusive);
    assert!(found.reason.starts_with("Too few requests to tell"), "{}", found.reason);
    assert_eq!(published(&engine, "Inconclusive"), [1.0]);
    engine.cx.clock().advance(Duration::from_secs(300)).expect("a simulated clock");
    while published(&engine, "Inconclusive").len() < 6 {
        wall::pause(Duration::from_millis(5)).await;
    }
    assert_eq!(published(&engine, "Inconclusive"), [1.0; 6]);
    assert_eq!(published(&engine, "Regression"), [0.0; 6]);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_pair_of_versions_is_another_test() {
    let engine = canary(0.5).await;
    for _ in 0..20 {
        engine.invoke("f:live", "{}").await;
    }
    let first = verdict(&engine).await.expect("verdict");
    reweigh(&engine, "1", &[("2", 0.2)]).await;
    let same = verdict(&engine).await.expect("verdict");
    assert_eq!((same.since, same.canary), (first.since, first.canary), "a weight is no other pair");
    reweigh(&engine, "1", &[]).await;
    let over = verdict(&engine).await.expect("verdict");
    assert!(!over.routing && over.outcome == first.outcome, "what was found can still be read");
    reweigh(&engine, "2", &[("1", 0.5)]).await;
    let other = verdict(&engine).await.expect("verdict");
    assert_eq!((other.stable_version.as_str(), other.canary_version.as_str()), ("2", "1"));
    assert_eq!((other.outcome, other.canary.requests), (VerdictOutcome::Inconclusive, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restarted_engine_goes_on_with_the_test() {
    let engine = canary(0.5).await;
    for _ in 0..30 {
        engine.invoke("f:live", "{}").await;
    }
    let before = verdict(&engine).await.expect("verdict");
    // Only rows survive; they are written behind the answers.
    let after = engine.restarted().await;
    let mut found = verdict(&after).await.expect("verdict");
    while found.canary.requests + found.stable.requests < 30 {
        wall::pause(Duration::from_millis(20)).await;
        found = verdict(&after).await.expect("verdict");
    }
    assert_eq!((found.evidence, found.outcome), (before.evidence, before.outcome.clone()));
    after.invoke("f:live", "{}").await;
    let more = verdict(&after).await.expect("verdict");
    assert_eq!(more.canary.requests + more.stable.requests, 31);
}
