//! What traffic, or its absence, does to a canary.

use tidegate_api::cloudwatch::StateValue;
use tidegate_api::codedeploy::{DeploymentStatus, ErrorCode};
use tidegate_api::tidegate::VerdictOutcome;

use super::stage::Stage;

/// No request fails.
const NEVER: u64 = u64::MAX;
/// Five of a hundred of the canary's requests.
const FIVE_PERCENT: u64 = 20;

#[tokio::test]
async fn five_percent_errors_at_sixty_requests_a_minute_are_rolled_back_by_the_alarm() {
    let stage = Stage::new(None).await;
    let id = stage.deploy().await;
    stage.traffic(300, FIVE_PERCENT).await;
    let seen = stage.verdict();
    assert!(seen.canary.errors > 0, "the draws of this test bring the canary an error: {seen:?}");
    let info = stage.until(&id, DeploymentStatus::Stopped).await;
    assert_eq!(info.error_information.unwrap().code, Some(ErrorCode::AlarmActive));
    let back = info.rollback_info.unwrap().rollback_deployment_id.unwrap();
    stage.until(&back, DeploymentStatus::Succeeded).await;
    assert_eq!(stage.alias.moves(), ["1 0.1", "1 0"]);
}

#[tokio::test]
async fn without_traffic_the_deployment_proceeds_and_the_verdict_is_inconclusive_not_healthy() {
    let stage = Stage::new(None).await;
    let id = stage.deploy().await;
    stage.pass(299);
    assert_eq!(stage.info(&id).await.status, Some(DeploymentStatus::InProgress));
    assert_eq!(stage.alarm().await, StateValue::InsufficientData);
    stage.pass(1);
    stage.until(&id, DeploymentStatus::Succeeded).await;
    assert_eq!(stage.alias.moves(), ["1 0.1", "2 0"]);
    assert_eq!(stage.alarm().await, StateValue::InsufficientData);
    assert_eq!(stage.verdict().outcome, VerdictOutcome::Inconclusive);
}

#[tokio::test]
async fn a_held_deployment_waits_for_traffic_journals_its_wait_once_and_goes_on() {
    let stage = Stage::new(Some("hold:30m")).await;
    let id = stage.deploy().await;
    stage.pass(300);
    stage.wait("the hold", || stage.waits(&id, "AllowTraffic-2") == 1).await;
    // Without a request nothing changes, however long it is looked at.
    stage.pass(600);
    assert_eq!(stage.alias.moves(), ["1 0.1"]);
    stage.traffic(900, NEVER).await;
    assert_eq!(stage.verdict().outcome, VerdictOutcome::NoEvidenceOfHarm, "{:?}", stage.verdict());
    stage.until(&id, DeploymentStatus::Succeeded).await;
    assert_eq!(stage.alias.moves(), ["1 0.1", "2 0"]);
    assert_eq!(stage.waits(&id, "AllowTraffic-2"), 1);
}

#[tokio::test]
async fn a_hold_ends_at_its_limit_with_a_rollback() {
    let stage = Stage::new(Some("hold:10m")).await;
    let id = stage.deploy().await;
    stage.pass(300);
    stage.wait("the hold", || stage.waits(&id, "AllowTraffic-2") == 1).await;
    stage.pass(599);
    assert_eq!(stage.info(&id).await.status, Some(DeploymentStatus::InProgress));
    stage.pass(1);
    let info = stage.until(&id, DeploymentStatus::Stopped).await;
    let error = info.error_information.unwrap();
    assert_eq!(error.code, Some(ErrorCode::AlarmActive));
    let message = error.message.unwrap();
    assert!(message.contains("INCONCLUSIVE") && message.contains("hold:600s"), "{message}");
    let back = info.rollback_info.unwrap().rollback_deployment_id.unwrap();
    stage.until(&back, DeploymentStatus::Succeeded).await;
    assert_eq!(stage.alias.moves(), ["1 0.1", "1 0"]);
}

#[tokio::test]
async fn a_policy_to_roll_back_does_not_wait() {
    let stage = Stage::new(Some("roll-back")).await;
    let id = stage.deploy().await;
    stage.pass(300);
    let info = stage.until(&id, DeploymentStatus::Stopped).await;
    assert!(info.rollback_info.unwrap().rollback_deployment_id.is_some());
    assert_eq!(stage.waits(&id, "AllowTraffic-2"), 0);
}
