//! Aliases: what they may point to, and the coin they toss.

use std::collections::BTreeMap;

use tidegate_api::lambda::{self, AliasRoutingConfiguration};
use tidegate_core::CallError;

use crate::support::{Engine, zipped};

#[tokio::test(flavor = "multi_thread")]
async fn a_weighted_alias_splits_its_invocations_and_names_the_version_that_ran() {
    let engine = two_versions().await;
    let weights = Some(AliasRoutingConfiguration {
        additional_version_weights: Some(BTreeMap::from([("2".to_owned(), 0.25)])),
    });
    alias(&engine, "1", weights).await.expect("alias");
    let mut second = 0;
    for _ in 0..400 {
        let answer = engine.invoke("f:live", "{}").await;
        let version = answer.executed_version.expect("version");
        assert_eq!(
            answer.payload.as_deref(),
            Some(version.as_bytes()),
            "the version that ran is the one named"
        );
        second += i32::from(version == "2");
    }
    // 99.9 % of all runs lie within these bounds; the draws are seeded, so this one always does.
    assert!((72..=130).contains(&second), "{second} of 400");
    let points = engine.meter.0.lock().expect("points").clone();
    let third = vec![
        ("FunctionName".to_owned(), "f".to_owned()),
        ("Resource".to_owned(), "f:live".to_owned()),
        ("ExecutedVersion".to_owned(), "2".to_owned()),
    ];
    let counted =
        points.iter().filter(|p| p.name == "Invocations" && p.dimension_sets.contains(&third)).count();
    assert_eq!(i32::try_from(counted).expect("count"), second);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_alias_may_not_point_to_is_refused_in_aws_s_words() {
    let engine = two_versions().await;
    let to = |version: &str, weight: f64| {
        Some(AliasRoutingConfiguration {
            additional_version_weights: Some(BTreeMap::from([(version.to_owned(), weight)])),
        })
    };
    let same = alias(&engine, "1", to("1", 0.5)).await.expect_err("same");
    assert_eq!(
        same.message,
        "Invalid function version 1. Function version 1 is already included in routing configuration."
    );
    let latest = alias(&engine, "$LATEST", to("1", 0.5)).await.expect_err("latest");
    assert_eq!(latest.message, "$LATEST is not supported for an alias pointing to more than 1 version");
    let heavy = alias(&engine, "1", to("2", 2.0)).await.expect_err("heavy");
    assert!(
        heavy.message.contains("Value '{2=2.0}' at 'routingConfig.additionalVersionWeights'"),
        "{}",
        heavy.message
    );
    let missing = alias(&engine, "10", None).await.expect_err("missing");
    assert_eq!(missing.message, "Function not found: arn:aws:lambda:us-east-1:123456789012:function:f:10");
    alias(&engine, "1", None).await.expect("alias");
    let twice = alias(&engine, "1", None).await.expect_err("twice");
    assert_eq!(twice.message, "Alias already exists: arn:aws:lambda:us-east-1:123456789012:function:f:live");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alias_moves_and_takes_its_weights_with_it_until_they_are_cleared() {
    let engine = two_versions().await;
    alias(&engine, "1", None).await.expect("alias");
    let shifting = lambda::UpdateAliasRequest {
        function_name: "f".into(),
        name: "live".into(),
        routing_config: Some(AliasRoutingConfiguration {
            additional_version_weights: Some(BTreeMap::from([("2".to_owned(), 1.0)])),
        }),
        ..Default::default()
    };
    let shown = engine.cx.call::<lambda::UpdateAlias>(shifting).await.expect("shift");
    assert!(shown.routing_config.is_some());
    assert_eq!(engine.invoke("f:live", "{}").await.executed_version.as_deref(), Some("2"));
    let done = lambda::UpdateAliasRequest {
        function_name: "f".into(),
        name: "live".into(),
        function_version: Some("2".into()),
        routing_config: Some(AliasRoutingConfiguration { additional_version_weights: Some(BTreeMap::new()) }),
        ..Default::default()
    };
    let shown = engine.cx.call::<lambda::UpdateAlias>(done).await.expect("finish");
    assert_eq!((shown.function_version.as_deref(), shown.routing_config), (Some("2"), None));
}

async fn two_versions() -> Engine {
    let engine = Engine::start().await;
    engine
        .function(
            "f",
            "python3.11",
            &[("index.py", "def handler(e, c):\n    return int(c.function_version)\n")],
        )
        .await;
    for text in ["# one", "# two"] {
        let code = format!("def handler(e, c):\n    return int(c.function_version)\n{text}\n");
        let update = lambda::UpdateFunctionCodeRequest {
            function_name: "f".into(),
            zip_file: Some(zipped(&[("index.py", &code)])),
            publish: Some(true),
            ..Default::default()
        };
        engine.cx.call::<lambda::UpdateFunctionCode>(update).await.expect("update");
        engine.settled("f").await;
    }
    engine
}

async fn alias(
    engine: &Engine,
    version: &str,
    routing_config: Option<AliasRoutingConfiguration>,
) -> Result<lambda::AliasConfiguration, CallError> {
    let input = lambda::CreateAliasRequest {
        function_name: "f".into(),
        name: "live".into(),
        function_version: version.into(),
        routing_config,
        ..Default::default()
    };
    engine.cx.call::<lambda::CreateAlias>(input).await
}
