//! Resource policies: their statements and their errors.

use serde_json::{Value, json};
use tidegate_api::lambda;
use tidegate_core::CallError;

use crate::support::Engine;

#[tokio::test(flavor = "multi_thread")]
async fn statements_are_written_as_aws_writes_them() {
    let engine = Engine::start().await;
    engine.function("f", "python3.11", &[("index.py", "")]).await;
    let statement = add(&engine, |input| {
        input.principal = "s3.amazonaws.com".into();
        input.source_arn = Some("arn:aws:s3:::bucket".into());
        input.source_account = Some("123456789012".into());
    })
    .await
    .expect("add");
    let expected = json!({
        "Sid": "one",
        "Effect": "Allow",
        "Principal": {"Service": "s3.amazonaws.com"},
        "Action": "lambda:InvokeFunction",
        "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
        "Condition": {
            "StringEquals": {"AWS:SourceAccount": "123456789012"},
            "ArnLike": {"AWS:SourceArn": "arn:aws:s3:::bucket"}
        }
    });
    assert_eq!(statement, expected);
    let twice = add(&engine, |input| input.principal = "s3.amazonaws.com".into()).await.expect_err("twice");
    assert_eq!((twice.code.as_str(), twice.status), ("ResourceConflictException", 409));
    let policy = engine
        .cx
        .call::<lambda::GetPolicy>(lambda::GetPolicyRequest { function_name: "f".into(), qualifier: None })
        .await
        .expect("policy");
    let document: Value = serde_json::from_str(&policy.policy.expect("document")).expect("JSON");
    assert_eq!(document, json!({"Version": "2012-10-17", "Id": "default", "Statement": [expected]}));
}

#[tokio::test(flavor = "multi_thread")]
async fn targets_and_principals_that_are_wrong_are_refused() {
    let engine = Engine::start().await;
    engine.function("f", "python3.11", &[("index.py", "")]).await;
    let principal =
        add(&engine, |input| input.principal = "no principal".into()).await.expect_err("principal");
    assert_eq!(
        principal.message,
        "The provided principal was invalid. Please check the principal and try again."
    );
    let latest = add(&engine, |input| input.qualifier = Some("$LATEST".into())).await.expect_err("latest");
    assert_eq!(latest.message, "We currently do not support adding policies for $LATEST.");
    let version = add(&engine, |input| input.qualifier = Some("42".into())).await.expect_err("version");
    assert_eq!(version.message, "Function not found: arn:aws:lambda:us-east-1:123456789012:function:f:42");
    let alias = add(&engine, |input| input.qualifier = Some("live".into())).await.expect_err("alias");
    assert_eq!(alias.message, "Cannot find alias arn: arn:aws:lambda:us-east-1:123456789012:function:f:live");
}

async fn add(
    engine: &Engine,
    change: impl Fn(&mut lambda::AddPermissionRequest),
) -> Result<Value, CallError> {
    let mut input = lambda::AddPermissionRequest {
        function_name: "f".into(),
        statement_id: "one".into(),
        action: "lambda:InvokeFunction".into(),
        principal: "*".into(),
        ..Default::default()
    };
    change(&mut input);
    let answer = engine.cx.call::<lambda::AddPermission>(input).await?;
    Ok(serde_json::from_str(&answer.statement.expect("statement")).expect("JSON"))
}
