//! What stops, continues and protects: cancelled updates, stuck rollbacks, stack policies, termination protection.

use tidegate_api::cloudformation::{
    self, CancelUpdateStackInput, ContinueUpdateRollbackInput, DeleteStackInput, ListImportsInput,
    SetStackPolicyInput, StackStatus, UpdateStackInput, UpdateTerminationProtectionInput,
};
use tidegate_api::codedeploy::DeploymentStatus;
use tidegate_core::wall;

use crate::{Engine, packaged};

const ONE: &str = "{Resources: {A: {Type: 'AWS::S3::Bucket'}, B: {Type: 'AWS::S3::Bucket'}}}";
const VERSIONED: &str = "{Resources: {A: {Type: 'AWS::S3::Bucket', Properties: {VersioningConfiguration: {Status: Enabled}}}, B: {Type: 'AWS::S3::Bucket'}}}";

async fn stack(body: &str) -> Engine {
    let engine = Engine::start();
    engine.create(body).await.unwrap();
    engine.ends("app", StackStatus::CreateComplete).await;
    engine
}

#[tokio::test]
async fn a_cancelled_update_stops_its_deployment_and_rolls_back() {
    let engine = Engine::start();
    engine.change_set(&packaged("v1"), cloudformation::ChangeSetType::Create).await;
    engine.execute().await;
    engine.ends("app", StackStatus::CreateComplete).await;
    let cancel = || CancelUpdateStackInput { stack_name: "app".into(), client_request_token: None };
    let refused = engine.cx.call::<cloudformation::CancelUpdateStack>(cancel()).await.unwrap_err();
    assert_eq!(refused.message, "CancelUpdateStack cannot be called from current stack status");

    engine.services().deployments_end = Some(DeploymentStatus::InProgress);
    engine.update(&packaged("v2")).await.unwrap();
    for _ in 0..3000 {
        if engine.services().deployments() == 1 {
            break;
        }
        wall::pause(std::time::Duration::from_millis(5)).await;
    }
    engine.cx.call::<cloudformation::CancelUpdateStack>(cancel()).await.unwrap();
    engine.ends("app", StackStatus::UpdateRollbackComplete).await;
    let events = engine.events("app").await;
    assert!(events.contains(&"app UPDATE_ROLLBACK_IN_PROGRESS User Initiated".to_owned()), "{events:#?}");
    assert_eq!(engine.services().stopped, ["d-1"]);
    assert_eq!(engine.services().alias("live").cloned(), Some("1".into()));
}

#[tokio::test]
async fn a_stuck_rollback_goes_on_when_what_is_stuck_is_skipped() {
    let engine = stack(ONE).await;
    engine.services().refused.insert("PutBucketVersioning".to_owned());
    engine.update(VERSIONED).await.unwrap();
    engine.ends("app", StackStatus::UpdateRollbackFailed).await;
    let skip = |name: &str| ContinueUpdateRollbackInput {
        stack_name: "app".into(),
        resources_to_skip: Some(vec![name.to_owned()]),
        ..Default::default()
    };
    let refused = engine.cx.call::<cloudformation::ContinueUpdateRollback>(skip("B")).await.unwrap_err();
    assert!(refused.message.contains("only resources in UPDATE_FAILED"), "{}", refused.message);
    let again = ContinueUpdateRollbackInput { stack_name: "app".into(), ..Default::default() };
    engine.cx.call::<cloudformation::ContinueUpdateRollback>(again).await.unwrap();
    engine.ends("app", StackStatus::UpdateRollbackFailed).await;
    engine.cx.call::<cloudformation::ContinueUpdateRollback>(skip("A")).await.unwrap();
    engine.ends("app", StackStatus::UpdateRollbackComplete).await;
    let refused = engine.cx.call::<cloudformation::ContinueUpdateRollback>(skip("A")).await.unwrap_err();
    assert!(refused.message.contains("UPDATE_ROLLBACK_COMPLETE"), "{}", refused.message);
}

#[tokio::test]
async fn a_stack_policy_protects_and_may_be_lifted_for_one_update() {
    let engine = stack(ONE).await;
    let body = r#"{"Statement": [{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "LogicalResourceId/Z*"}]}"#;
    let input = SetStackPolicyInput {
        stack_name: "app".into(),
        stack_policy_body: Some(body.to_owned()),
        stack_policy_url: None,
    };
    engine.cx.call::<cloudformation::SetStackPolicy>(input).await.unwrap();
    engine.update(VERSIONED).await.unwrap();
    engine.ends("app", StackStatus::UpdateRollbackComplete).await;
    let events = engine.events("app").await;
    assert!(events.iter().any(|event| {
        event.contains("No statement allows [Update:Modify] for resource [LogicalResourceId/A]")
    }));
    assert_eq!(engine.services().count("s3:PutBucketVersioning"), 0);

    let without = "{Resources: {A: {Type: 'AWS::S3::Bucket'}}}";
    engine.update(without).await.unwrap();
    engine.ends("app", StackStatus::UpdateRollbackComplete).await;
    assert_eq!(engine.services().count("s3:DeleteBucket"), 0);

    let lifted = UpdateStackInput {
        stack_name: "app".into(),
        template_body: Some(VERSIONED.into()),
        stack_policy_during_update_body: Some("{}".into()),
        ..Default::default()
    };
    engine.cx.call::<cloudformation::UpdateStack>(lifted).await.unwrap();
    engine.ends("app", StackStatus::UpdateComplete).await;
    assert_eq!(engine.services().count("s3:PutBucketVersioning"), 1);
    let asked = cloudformation::GetStackPolicyInput { stack_name: "app".into() };
    let kept = engine.cx.call::<cloudformation::GetStackPolicy>(asked).await.unwrap();
    assert_eq!(kept.stack_policy_body.as_deref(), Some(body));
}

#[tokio::test]
async fn a_resource_whose_condition_ceases_to_hold_is_deleted() {
    let on = "{Parameters: {P: {Type: String, Default: yes}}, Conditions: {C: {'Fn::Equals': [{Ref: P}, 'yes']}}, Resources: {A: {Type: 'AWS::S3::Bucket'}, B: {Type: 'AWS::S3::Bucket', Condition: C}}}".replace("Default: yes", "Default: 'yes'");
    let engine = stack(&on).await;
    engine.update(&on.replace("Default: 'yes'", "Default: 'no'")).await.unwrap();
    engine.ends("app", StackStatus::UpdateComplete).await;
    let events = engine.events("app").await;
    assert!(events.contains(&"B DELETE_COMPLETE ".to_owned()), "{events:#?}");
    let asked = cloudformation::ListStackResourcesInput { stack_name: "app".into(), next_token: None };
    let left = engine.cx.call::<cloudformation::ListStackResources>(asked).await.unwrap();
    assert_eq!(left.stack_resource_summaries.unwrap().len(), 1);
}

#[tokio::test]
async fn what_a_failed_update_made_is_kept_where_it_is_to_be_retained() {
    let engine = stack("{Resources: {A: {Type: 'AWS::S3::Bucket'}}}").await;
    engine.services().refused.insert("CreateRole".to_owned());
    let body = "{Resources: {A: {Type: 'AWS::S3::Bucket'}, \
        K: {Type: 'AWS::S3::Bucket', DeletionPolicy: Retain}, \
        X: {Type: 'AWS::S3::Bucket', DeletionPolicy: RetainExceptOnCreate}, \
        F: {Type: 'AWS::IAM::Role', DependsOn: [K, X], Properties: {AssumeRolePolicyDocument: {}}}}}";
    engine.update(body).await.unwrap();
    engine.ends("app", StackStatus::UpdateRollbackComplete).await;
    let events = engine.events("app").await;
    for expected in ["K DELETE_SKIPPED ", "X DELETE_COMPLETE "] {
        assert!(events.contains(&expected.to_owned()), "{expected}: {events:#?}");
    }
    assert_eq!(engine.services().count("s3:DeleteBucket"), 1);
}

#[tokio::test]
async fn a_user_is_made_with_its_policies() {
    let body = "{Resources: {U: {Type: 'AWS::IAM::User', Properties: {UserName: alice, Policies: [{PolicyName: p, PolicyDocument: {}}]}}}, Outputs: {Arn: {Value: {'Fn::GetAtt': [U, Arn]}}}}";
    let engine = stack(body).await;
    let shown = engine.describe("app").await.outputs.unwrap().remove(0);
    assert_eq!(shown.output_value.as_deref(), Some("arn:aws:iam::123456789012:user/alice"));
    assert_eq!(engine.services().count("iam:PutUserPolicy"), 1);
    let delete = DeleteStackInput { stack_name: "app".into(), ..Default::default() };
    let id = engine.describe("app").await.stack_id.unwrap();
    engine.cx.call::<cloudformation::DeleteStack>(delete).await.unwrap();
    engine.ends(&id, StackStatus::DeleteComplete).await;
    assert_eq!(engine.services().count("iam:DeleteUser"), 1);
}

#[tokio::test]
async fn termination_protection_and_imports_are_told() {
    let engine = stack("{Resources: {A: {Type: 'AWS::S3::Bucket'}}, Outputs: {O: {Value: {Ref: A}, Export: {Name: shared}}}}").await;
    let protects =
        |on| UpdateTerminationProtectionInput { stack_name: "app".into(), enable_termination_protection: on };
    engine.cx.call::<cloudformation::UpdateTerminationProtection>(protects(true)).await.unwrap();
    let delete = || DeleteStackInput { stack_name: "app".into(), ..Default::default() };
    let refused = engine.cx.call::<cloudformation::DeleteStack>(delete()).await.unwrap_err();
    assert!(refused.message.contains("TerminationProtection"), "{}", refused.message);
    engine.cx.call::<cloudformation::UpdateTerminationProtection>(protects(false)).await.unwrap();

    let imports = || ListImportsInput { export_name: "shared".into(), next_token: None };
    let refused = engine.cx.call::<cloudformation::ListImports>(imports()).await.unwrap_err();
    assert_eq!(refused.message, "Export 'shared' is not imported by any stack.");
    let importing = "{Resources: {A: {Type: 'AWS::S3::Bucket', Properties: {Tags: [{Key: k, Value: {'Fn::ImportValue': shared}}]}}}}";
    engine.services().calls.clear();
    engine.create_as("user", importing).await.unwrap();
    engine.ends("user", StackStatus::CreateComplete).await;
    let found = engine.cx.call::<cloudformation::ListImports>(imports()).await.unwrap();
    assert_eq!(found.imports, Some(vec!["user".to_owned()]));
}
