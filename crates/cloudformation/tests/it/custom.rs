//! Custom resources and wait conditions: asked, answered, not answered, replaced and deleted.

use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};
use serde_json::{Value, json};
use tidegate_api::cloudformation::{self, StackStatus};
use tidegate_core::{EndpointRequest, wall};

use crate::{Engine, RESPONSES};

const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:maker";

fn template(size: u32, output: &str) -> String {
    format!(
        "{{Resources: {{Thing: {{Type: 'Custom::Thing', Properties: {{ServiceToken: '{FUNCTION}', Size: {size}}}}}}}, \
         Outputs: {{O: {{Value: !GetAtt Thing.{output}}}, Id: {{Value: !Ref Thing}}}}}}"
    )
}

impl Engine {
    /// The request of this number that the function was given, as soon as it is there.
    async fn asked(&self, number: usize) -> Value {
        for _ in 0..1000 {
            if let Some(event) = self.services().invoked.get(number) {
                return serde_json::from_str(event).unwrap();
            }
            wall::pause(Duration::from_millis(5)).await;
        }
        let times = self.services().invoked.len();
        panic!("the function was invoked {times} times: {:#?}", self.events("app").await);
    }

    async fn put(&self, url: &str, body: String) -> StatusCode {
        let request = EndpointRequest {
            method: Method::PUT,
            path: url.split_once(RESPONSES).unwrap().1.to_owned(),
            query: String::new(),
            headers: HeaderMap::new(),
            body: body.into(),
        };
        self.responses.serve(request).await.unwrap().status
    }

    /// Answers a request as the function would.
    async fn answer(&self, request: &Value, with: Value) {
        let mut answer = with;
        for name in ["StackId", "RequestId", "LogicalResourceId"] {
            answer[name] = request[name].clone();
        }
        let url = request["ResponseURL"].as_str().unwrap();
        assert_eq!(self.put(url, answer.to_string()).await, StatusCode::OK);
    }

    async fn delete(&self) {
        let input = cloudformation::DeleteStackInput { stack_name: "app".into(), ..Default::default() };
        self.cx.call::<cloudformation::DeleteStack>(input).await.unwrap();
    }
}

fn made(id: &str) -> Value {
    json!({"Status": "SUCCESS", "PhysicalResourceId": id, "Data": {"Color": "red"}})
}

#[tokio::test]
async fn a_custom_resource_is_made_replaced_and_deleted_by_its_function() {
    let engine = Engine::start_held();
    engine.create(&template(1, "Color")).await.unwrap();
    let request = engine.asked(0).await;
    assert_eq!(request["RequestType"], "Create");
    assert_eq!(request["ResourceType"], "Custom::Thing");
    assert_eq!(request["ResourceProperties"], json!({"ServiceToken": FUNCTION, "Size": "1"}));
    assert!(request.get("PhysicalResourceId").is_none());
    engine.answer(&request, made("thing-1")).await;
    let stack = engine.ends("app", StackStatus::CreateComplete).await;
    let outputs: Vec<_> = stack.outputs.unwrap().into_iter().filter_map(|one| one.output_value).collect();
    assert_eq!(outputs, ["red", "thing-1"]);

    engine.update(&template(2, "Color")).await.unwrap();
    let request = engine.asked(1).await;
    assert_eq!(
        (&request["RequestType"], &request["PhysicalResourceId"]),
        (&json!("Update"), &json!("thing-1"))
    );
    assert_eq!(request["OldResourceProperties"]["Size"], "1");
    engine.answer(&request, made("thing-2")).await;
    let request = engine.asked(2).await;
    assert_eq!(
        (&request["RequestType"], &request["PhysicalResourceId"]),
        (&json!("Delete"), &json!("thing-1"))
    );
    engine.answer(&request, made("thing-1")).await;
    engine.ends("app", StackStatus::UpdateComplete).await;

    engine.delete().await;
    let request = engine.asked(3).await;
    assert_eq!(
        (&request["RequestType"], &request["PhysicalResourceId"]),
        (&json!("Delete"), &json!("thing-2"))
    );
    engine.answer(&request, json!({"Status": "FAILED", "Reason": "still in use"})).await;
    let id = stack.stack_id.unwrap();
    let stack = engine.ends(&id, StackStatus::DeleteFailed).await;
    assert!(stack.stack_status_reason.unwrap().contains("[Thing]"));
    assert!(engine.events(&id).await.iter().any(|line| line.contains("Message returned: still in use")));
}

#[tokio::test]
async fn what_a_failed_creation_made_is_deleted() {
    let engine = Engine::start_held();
    engine.create(&template(1, "Color")).await.unwrap();
    let request = engine.asked(0).await;
    let answer = json!({"Status": "FAILED", "Reason": "no room", "PhysicalResourceId": "half"});
    engine.answer(&request, answer).await;
    let request = engine.asked(1).await;
    assert_eq!((&request["RequestType"], &request["PhysicalResourceId"]), (&json!("Delete"), &json!("half")));
    engine.answer(&request, made("half")).await;
    engine.ends("app", StackStatus::RollbackComplete).await;
}

#[tokio::test]
async fn an_answer_that_never_comes_is_waited_for_an_hour_of_the_clock() {
    let engine = Engine::start();
    let begun = engine.cx.clock().now();
    engine.create(&template(1, "Color")).await.unwrap();
    // The function that is asked to delete says no more than before.
    engine.ends("app", StackStatus::RollbackFailed).await;
    assert!(engine.cx.clock().now() >= begun.plus_millis(2 * 3_600_000));
    let events = engine.events("app").await;
    let told = |line: &String| line.contains("did not receive a response from your Custom Resource");
    assert!(events.iter().any(told), "{events:#?}");
    let late = engine.asked(0).await;
    let url = late["ResponseURL"].as_str().unwrap();
    assert_eq!(engine.put(url, "{}".into()).await, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn answers_that_are_too_long_or_lack_what_is_asked_for_fail_the_resource() {
    let engine = Engine::start_held();
    engine.create(&template(1, "Flavour")).await.unwrap();
    let request = engine.asked(0).await;
    let url = request["ResponseURL"].as_str().unwrap();
    assert_eq!(engine.put(url, " ".repeat(5000)).await, StatusCode::OK);
    let request = engine.asked(1).await;
    engine.answer(&request, made("x")).await;
    engine.ends("app", StackStatus::RollbackComplete).await;
    assert!(engine.events("app").await.iter().any(|line| line.ends_with("Response object is too long.")));
    let guess = format!("http://127.0.0.1:1{RESPONSES}cloudformation-1-1-create/Thing/abc");
    assert_eq!(engine.put(&guess, "{}".into()).await, StatusCode::FORBIDDEN);
}

const WAITING: &str = "{Resources: {Handle: {Type: 'AWS::CloudFormation::WaitConditionHandle'}, \
    Wait: {Type: 'AWS::CloudFormation::WaitCondition', Properties: {Handle: !Ref Handle, Timeout: 600, Count: 2}}}, \
    Outputs: {Data: {Value: !GetAtt Wait.Data}}}";

impl Engine {
    async fn handle(&self) -> String {
        for _ in 0..1000 {
            let input = cloudformation::DescribeStackResourcesInput {
                stack_name: Some("app".into()),
                ..Default::default()
            };
            let found = self.cx.call::<cloudformation::DescribeStackResources>(input).await.unwrap();
            let found = found.stack_resources.unwrap_or_default().into_iter();
            let mut found = found.filter(|one| one.logical_resource_id == "Handle");
            if let Some(url) = found.next().and_then(|one| one.physical_resource_id) {
                return url;
            }
            wall::pause(Duration::from_millis(5)).await;
        }
        panic!("there is no handle");
    }
}

#[tokio::test]
async fn a_wait_condition_stands_when_enough_have_signalled() {
    let engine = Engine::start_held();
    engine.create(WAITING).await.unwrap();
    let url = engine.handle().await;
    for id in ["a", "a", "b"] {
        let signal =
            json!({"Status": "SUCCESS", "UniqueId": id, "Reason": "done", "Data": format!("by {id}")});
        engine.put(&url, signal.to_string()).await;
    }
    let stack = engine.ends("app", StackStatus::CreateComplete).await;
    let data = stack.outputs.unwrap().remove(0).output_value.unwrap();
    assert_eq!(data, r#"{"a":"by a","b":"by b"}"#);
}

#[tokio::test]
async fn a_wait_condition_that_is_not_signalled_fails_the_stack() {
    let engine = Engine::start();
    engine.create(WAITING).await.unwrap();
    engine.ends("app", StackStatus::RollbackComplete).await;
    let events = engine.events("app").await;
    let told =
        |line: &String| line.contains("WaitCondition timed out. Received 0 conditions when expecting 2");
    assert!(events.iter().any(told), "{events:#?}");
}
