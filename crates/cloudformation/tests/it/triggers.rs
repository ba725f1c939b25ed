//! Rollback triggers: alarms that take back an operation while it runs and for a time after it.

use tidegate_api::cloudformation::{
    self, Capability, CreateStackInput, RollbackConfiguration, RollbackTrigger, StackStatus, UpdateStackInput,
};
use tidegate_api::cloudwatch::StateValue;
use tidegate_api::codedeploy::DeploymentStatus;

use crate::{Engine, packaged};

const ARN: &str = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:errors";
const BUCKET: &str = "{Resources: {A: {Type: 'AWS::S3::Bucket'}}}";
const VERSIONED: &str = "{Resources: {A: {Type: 'AWS::S3::Bucket', Properties: {VersioningConfiguration: {Status: Enabled}}}, B: {Type: 'AWS::S3::Bucket'}}}";

fn watching(minutes: i32) -> RollbackConfiguration {
    RollbackConfiguration {
        rollback_triggers: Some(vec![RollbackTrigger {
            arn: ARN.to_owned(),
            r#type: "AWS::CloudWatch::Alarm".to_owned(),
        }]),
        monitoring_time_in_minutes: Some(minutes),
    }
}

fn creation(body: &str, rollback: RollbackConfiguration) -> CreateStackInput {
    CreateStackInput {
        stack_name: "app".into(),
        template_body: Some(body.into()),
        rollback_configuration: Some(rollback),
        capabilities: Some(vec![Capability::CapabilityNamedIam, Capability::CapabilityAutoExpand]),
        ..CreateStackInput::default()
    }
}

fn update(body: &str, rollback: Option<RollbackConfiguration>) -> UpdateStackInput {
    UpdateStackInput {
        stack_name: "app".into(),
        template_body: Some(body.into()),
        rollback_configuration: rollback,
        capabilities: Some(vec![Capability::CapabilityNamedIam, Capability::CapabilityAutoExpand]),
        ..UpdateStackInput::default()
    }
}

async fn create(engine: &Engine, body: &str, rollback: RollbackConfiguration) {
    engine.cx.call::<cloudformation::CreateStack>(creation(body, rollback)).await.unwrap();
}

#[tokio::test]
async fn a_quiet_alarm_is_watched_for_the_whole_time_and_kept_for_later_updates() {
    let engine = Engine::start();
    engine.services().alarms.insert("errors".into(), StateValue::InsufficientData);
    let begun = engine.cx.clock().now();
    create(&engine, BUCKET, watching(30)).await;
    let stack = engine.ends("app", StackStatus::CreateComplete).await;
    assert!(engine.cx.clock().now() >= begun.plus_millis(30 * 60_000));
    assert_eq!(stack.rollback_configuration, Some(watching(30)));

    let reads = engine.services().count("cloudwatch:DescribeAlarms");
    assert!(reads > 100, "{reads}");
    let begun = engine.cx.clock().now();
    engine.cx.call::<cloudformation::UpdateStack>(update(VERSIONED, None)).await.unwrap();
    engine.ends("app", StackStatus::UpdateComplete).await;
    assert!(engine.cx.clock().now() >= begun.plus_millis(30 * 60_000));
}

#[tokio::test]
async fn an_alarm_in_the_monitoring_time_takes_a_creation_back() {
    let engine = Engine::start();
    engine.services().alarms.insert("errors".into(), StateValue::Ok);
    engine.services().red_after = Some(("cloudwatch:DescribeAlarms", 20));
    create(&engine, BUCKET, watching(60)).await;
    engine.ends("app", StackStatus::RollbackComplete).await;
    let events = engine.events("app").await;
    let created = events.iter().position(|event| event == "A CREATE_COMPLETE ").unwrap();
    let back = events.iter().position(|event| event.starts_with("app ROLLBACK_IN_PROGRESS")).unwrap();
    assert!(created < back && events[back].contains(ARN), "{events:#?}");
    assert!(events.contains(&"A DELETE_COMPLETE ".to_owned()), "{events:#?}");
}

#[tokio::test]
async fn an_alarm_that_is_not_there_fails_an_update_which_is_rolled_back() {
    let engine = Engine::start();
    engine.create(BUCKET).await.unwrap();
    engine.ends("app", StackStatus::CreateComplete).await;
    engine.cx.call::<cloudformation::UpdateStack>(update(VERSIONED, Some(watching(0)))).await.unwrap();
    let stack = engine.ends("app", StackStatus::UpdateRollbackComplete).await;
    assert_eq!(stack.rollback_configuration, Some(RollbackConfiguration::default()));
    let events = engine.events("app").await;
    assert!(
        events.iter().any(|event| event.starts_with("app UPDATE_ROLLBACK_IN_PROGRESS")
            && event.ends_with(&format!("The rollback trigger {ARN} does not exist. "))),
        "{events:#?}"
    );
}

#[tokio::test]
async fn an_alarm_during_a_shift_stops_the_deployment_and_returns_the_stack() {
    let engine = Engine::start();
    engine.services().alarms.insert("errors".into(), StateValue::Ok);
    create(&engine, &packaged("v1"), watching(0)).await;
    engine.ends("app", StackStatus::CreateComplete).await;

    engine.services().deployments_end = Some(DeploymentStatus::InProgress);
    engine.services().red_after = Some(("codedeploy:GetDeployment", 2));
    engine.cx.call::<cloudformation::UpdateStack>(update(&packaged("v2"), None)).await.unwrap();
    engine.ends("app", StackStatus::UpdateRollbackComplete).await;
    let events = engine.events("app").await;
    assert!(
        events.contains(&"MainFunctionAliaslive UPDATE_FAILED Resource update cancelled".to_owned()),
        "{events:#?}"
    );
    assert_eq!(engine.services().stopped, ["d-1"]);
    assert_eq!(engine.services().alias("live").cloned(), Some("1".into()));
}

#[tokio::test]
async fn time_without_alarms_is_waited_for_and_an_empty_list_removes() {
    let engine = Engine::start();
    engine.services().alarms.insert("errors".into(), StateValue::Ok);
    create(&engine, BUCKET, watching(0)).await;
    engine.ends("app", StackStatus::CreateComplete).await;
    let waits =
        RollbackConfiguration { rollback_triggers: Some(Vec::new()), monitoring_time_in_minutes: Some(7) };
    let begun = engine.cx.clock().now();
    engine.cx.call::<cloudformation::UpdateStack>(update(VERSIONED, Some(waits))).await.unwrap();
    let stack = engine.ends("app", StackStatus::UpdateComplete).await;
    assert!(engine.cx.clock().now() >= begun.plus_millis(7 * 60_000));
    assert_eq!(stack.rollback_configuration.unwrap().rollback_triggers, None);
}
