//! What others are told of a deployment, in AWS's words.

use serde_json::{Value, json};
use tidegate_api::codedeploy::DeploymentStatus;
use tidegate_store::{Key, Reads, StoreLook};

use super::stage::{START, Stage};
use crate::notices::{Delivery, NOTICES, Notice};

fn notices(stage: &Stage) -> Vec<Notice> {
    let rows = stage.cx.read(|rows| rows.scan(&NOTICES, &Key::of(stage.cx.place()))).unwrap();
    rows.into_iter().map(|(_, notice)| notice).collect()
}

#[tokio::test]
async fn each_event_is_recorded_once_for_the_triggers_that_ask_for_it_and_for_the_bus() {
    let stage = Stage::new(Some("roll-back")).await;
    let id = stage.deploy().await;
    stage.pass(300);
    let info = stage.until(&id, DeploymentStatus::Stopped).await;
    let back = info.rollback_info.unwrap().rollback_deployment_id.unwrap();
    stage.until(&back, DeploymentStatus::Succeeded).await;
    let mut ids: Vec<String> = notices(&stage).into_iter().map(|notice| notice.id).collect();
    let mut expected = vec![
        format!("{id}/DeploymentStart/-"),
        format!("{id}/DeploymentStart/ends"),
        format!("{id}/DeploymentStop/-"),
        format!("{id}/DeploymentStop/ends"),
        format!("{back}/DeploymentStart/-"),
        format!("{back}/DeploymentStart/ends"),
        format!("{back}/DeploymentSuccess/-"),
    ];
    ids.sort();
    expected.sort();
    assert_eq!(ids, expected);
    let told = || notices(&stage).iter().all(|notice| notice.delivered.is_some());
    stage.wait("every notice delivered", told).await;
}

#[tokio::test]
async fn messages_and_events_have_aws_s_form() {
    let stage = Stage::new(Some("roll-back")).await;
    let id = stage.deploy().await;
    stage.pass(300);
    let info = stage.until(&id, DeploymentStatus::Stopped).await;
    let all = notices(&stage);
    let found = |name: &str| all.iter().find(|notice| notice.id == format!("{id}/{name}")).unwrap();
    let Delivery::Publish { role_arn, topic_arn, message } = &found("DeploymentStop/ends").delivery else {
        panic!("no message");
    };
    assert_eq!(role_arn, "arn:aws:iam::123456789012:role/deploy");
    assert_eq!(topic_arn, "arn:aws:sns:us-east-1:123456789012:releases");
    let error = info.error_information.unwrap();
    let expected = json!({
        "region": "us-east-1",
        "accountId": "123456789012",
        "eventTriggerName": "ends",
        "applicationName": "app",
        "deploymentId": id,
        "deploymentGroupName": "group",
        "createTime": "1700000040.000",
        "completeTime": "1700000340.000",
        "deploymentOverview": {
            "Failed": "1", "InProgress": "0", "Pending": "0", "Skipped": "0", "Succeeded": "0"
        },
        "status": "Stopped",
        "errorInformation": { "ErrorCode": "ALARM_ACTIVE", "ErrorMessage": error.message },
    });
    assert_eq!(serde_json::from_str::<Value>(message).unwrap(), expected);
    let start = found("DeploymentStart/-");
    assert_eq!(start.time, START);
    let Delivery::PutEvent(event) = &start.delivery else { panic!("no event") };
    assert_eq!(event["detail-type"], "CodeDeploy Deployment State-change Notification");
    assert_eq!(event["time"], "2023-11-14T22:14:00Z");
    assert_eq!(event["resources"][1], "arn:aws:codedeploy:us-east-1:123456789012:deploymentgroup:app/group");
    assert_eq!(event["detail"]["state"], "START");
    assert_eq!(event["detail"]["deploymentId"], json!(id));
    assert_eq!(event["detail"]["instanceGroupId"].as_str().map(str::len), Some(36));
    assert_eq!(event["id"].as_str().map(str::len), Some(36));
}
