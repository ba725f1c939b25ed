//! Nested stacks: made, updated, rolled back and deleted with their parent.

use tidegate_api::cloudformation::{self, DeleteStackInput, Stack, StackStatus};

use crate::Engine;

const INNER: &str = "
Parameters: {Status: {Type: String}}
Resources: {A: {Type: 'AWS::S3::Bucket', Properties: {VersioningConfiguration: {Status: !Ref Status}}}}
Outputs: {Name: {Value: !Ref A}}
";
const OUTER: &str = "
Resources:
  Inner:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: 'https://b.s3.amazonaws.com/inner.yml', Parameters: {Status: Enabled}}
  Watch:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmDescription: !GetAtt Inner.Outputs.Name
      ComparisonOperator: GreaterThanThreshold
      EvaluationPeriods: 1
Outputs: {Name: {Value: !GetAtt Inner.Outputs.Name}, Inner: {Value: !Ref Inner}}
";

async fn start() -> Engine {
    let engine = Engine::start();
    engine.services().objects.insert("inner.yml".into(), INNER.into());
    engine
}

fn output(stack: &Stack, key: &str) -> String {
    let found = stack.outputs.iter().flatten().find(|one| one.output_key.as_deref() == Some(key));
    found.unwrap().output_value.clone().unwrap()
}

#[tokio::test]
async fn a_nested_stack_lives_with_its_parent() {
    let engine = start().await;
    engine.create(OUTER).await.unwrap();
    let outer = engine.ends("app", StackStatus::CreateComplete).await;
    let id = output(&outer, "Inner");
    let inner = engine.describe(&id).await;
    assert_eq!(inner.parent_id, outer.stack_id);
    assert_eq!(inner.root_id, outer.stack_id);
    assert!(inner.stack_name.starts_with("app-Inner-"), "{}", inner.stack_name);
    assert_eq!(output(&inner, "Name"), output(&outer, "Name"));

    engine.update(&OUTER.replace("Enabled", "Suspended")).await.unwrap();
    engine.ends("app", StackStatus::UpdateComplete).await;
    assert_eq!(engine.describe(&id).await.stack_status, StackStatus::UpdateComplete);

    let changed = INNER.replace("Resources: {", "Resources: {B: {Type: 'AWS::S3::Bucket'}, ");
    engine.services().objects.insert("inner.yml".into(), changed);
    let made = engine.services().count("s3:CreateBucket");
    engine.update(&OUTER.replace("Enabled", "Suspended")).await.unwrap();
    engine.ends("app", StackStatus::UpdateComplete).await;
    assert_eq!(engine.services().count("s3:CreateBucket"), made + 1);

    engine.services().objects.insert("inner.yml".into(), "Resources: {}".into());
    engine.update(&OUTER.replace("Enabled", "Suspended")).await.unwrap();
    engine.ends("app", StackStatus::UpdateRollbackComplete).await;

    let delete = DeleteStackInput { stack_name: "app".into(), ..Default::default() };
    engine.cx.call::<cloudformation::DeleteStack>(delete).await.unwrap();
    engine.ends(&outer.stack_id.unwrap(), StackStatus::DeleteComplete).await;
    assert_eq!(engine.describe(&id).await.stack_status, StackStatus::DeleteComplete);
}

#[tokio::test]
async fn a_nested_stack_that_fails_takes_its_parent_back() {
    let engine = start().await;
    engine.services().refused.insert("PutBucketVersioning".to_owned());
    engine.create(OUTER).await.unwrap();
    engine.ends("app", StackStatus::RollbackComplete).await;
    let events = engine.events("app").await;
    let failed = events.iter().find(|event| event.starts_with("Inner CREATE_FAILED")).unwrap();
    assert!(failed.contains("was not successfully created: "), "{failed}");
    assert!(events.contains(&"Inner DELETE_COMPLETE ".to_owned()), "{events:#?}");
}

#[tokio::test]
async fn a_nested_stack_is_rolled_back_with_its_parent() {
    let engine = start().await;
    engine.create(OUTER).await.unwrap();
    let outer = engine.ends("app", StackStatus::CreateComplete).await;
    let id = output(&outer, "Inner");
    engine.services().refused.insert("CreateRole".to_owned());
    let body = OUTER.replace("Enabled", "Suspended").replace(
        "Outputs: {Name: {Value: !GetAtt",
        "  R: {Type: 'AWS::IAM::Role', DependsOn: Inner, Properties: {AssumeRolePolicyDocument: {}}}\nOutputs: {Name: {Value: !GetAtt",
    );
    engine.update(&body).await.unwrap();
    engine.ends("app", StackStatus::UpdateRollbackComplete).await;
    let inner = engine.describe(&id).await;
    assert_eq!(inner.stack_status, StackStatus::UpdateComplete);
    let status = inner.parameters.unwrap().remove(0).parameter_value;
    assert_eq!(status.as_deref(), Some("Enabled"));
}
