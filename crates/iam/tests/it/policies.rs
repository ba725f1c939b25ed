use tidegate_api::iam::*;

use crate::roles::role;
use crate::{ALLOW, World, decoded, said};

const ARN: &str = "arn:aws:iam::123456789012:policy/mine";

fn policy() -> CreatePolicyRequest {
    CreatePolicyRequest {
        policy_name: "mine".into(),
        policy_document: ALLOW.into(),
        description: Some("what I may".into()),
        ..CreatePolicyRequest::default()
    }
}

#[tokio::test]
async fn a_policy_has_versions() {
    let world = World::new().await;
    let made = world.call::<CreatePolicy>(policy()).await.policy.unwrap();
    assert_eq!((made.arn.as_deref(), made.default_version_id.as_deref()), (Some(ARN), Some("v1")));
    assert_eq!((made.attachment_count, made.is_attachable), (Some(0), Some(true)));
    assert!(made.policy_id.unwrap().starts_with("ANPA"));
    assert_eq!(
        said(&world.refuse::<CreatePolicy>(policy()).await),
        "409 EntityAlreadyExists A policy called mine already exists. Duplicate names are not allowed."
    );
    let newer = ALLOW.replace("s3:*", "s3:Get*");
    let version = |default| CreatePolicyVersionRequest {
        policy_arn: ARN.into(),
        policy_document: newer.clone(),
        set_as_default: Some(default),
    };
    let second = world.call::<CreatePolicyVersion>(version(true)).await.policy_version.unwrap();
    assert_eq!((second.version_id.as_deref(), second.is_default_version), (Some("v2"), Some(true)));
    for _ in 0..3 {
        world.call::<CreatePolicyVersion>(version(false)).await;
    }
    assert_eq!(world.refuse::<CreatePolicyVersion>(version(false)).await.code, "LimitExceeded");
    let list = ListPolicyVersionsRequest { policy_arn: ARN.into(), ..Default::default() };
    let versions = world.call::<ListPolicyVersions>(list).await.versions.unwrap();
    let ids: Vec<_> = versions.iter().filter_map(|version| version.version_id.as_deref()).collect();
    assert_eq!(ids, ["v5", "v4", "v3", "v2", "v1"]);

    let get = GetPolicyVersionRequest { policy_arn: ARN.into(), version_id: "v2".into() };
    let shown = world.call::<GetPolicyVersion>(get).await.policy_version.unwrap();
    assert_eq!(decoded(&shown.document.unwrap()), newer);

    let delete = |id: &str| DeletePolicyVersionRequest { policy_arn: ARN.into(), version_id: id.into() };
    assert_eq!(
        said(&world.refuse::<DeletePolicyVersion>(delete("v2")).await),
        "409 DeleteConflict Cannot delete the default version of a policy."
    );
    let whole = || DeletePolicyRequest { policy_arn: ARN.into() };
    assert!(
        world
            .refuse::<DeletePolicy>(whole())
            .await
            .message
            .starts_with("This policy has more than one version.")
    );
    for id in ["v1", "v3", "v4", "v5"] {
        world.call::<DeletePolicyVersion>(delete(id)).await;
    }
    world.call::<DeletePolicy>(whole()).await;
    assert_eq!(
        said(&world.refuse::<GetPolicy>(GetPolicyRequest { policy_arn: ARN.into() }).await),
        format!("404 NoSuchEntity Policy {ARN} was not found.")
    );
}

#[tokio::test]
async fn what_is_attached_is_counted_and_not_deleted() {
    let world = World::new().await;
    world.call::<CreatePolicy>(policy()).await;
    world
        .call::<CreateRole>(CreateRoleRequest { permissions_boundary: Some(ARN.into()), ..role("build") })
        .await;
    world
        .call::<AttachRolePolicy>(AttachRolePolicyRequest {
            role_name: "build".into(),
            policy_arn: ARN.into(),
        })
        .await;
    let shown = world.call::<GetPolicy>(GetPolicyRequest { policy_arn: ARN.into() }).await.policy.unwrap();
    assert_eq!((shown.attachment_count, shown.permissions_boundary_usage_count), (Some(1), Some(1)));
    assert_eq!((shown.tags, shown.description.as_deref()), (Some(Vec::new()), Some("what I may")));
    assert_eq!(
        said(&world.refuse::<DeletePolicy>(DeletePolicyRequest { policy_arn: ARN.into() }).await),
        "409 DeleteConflict Cannot delete a policy attached to entities."
    );
    let local = ListPoliciesRequest {
        scope: Some(PolicyScopeType::Local),
        only_attached: Some(true),
        ..ListPoliciesRequest::default()
    };
    assert_eq!(world.call::<ListPolicies>(local).await.policies.unwrap().len(), 1);
    let of_aws = ListPoliciesRequest { scope: Some(PolicyScopeType::Aws), ..ListPoliciesRequest::default() };
    assert!(world.call::<ListPolicies>(of_aws).await.policies.unwrap().len() > 50);
}

#[tokio::test]
async fn a_document_is_checked_as_it_is_stored() {
    let world = World::new().await;
    let with = |document: &str| CreatePolicyRequest { policy_document: document.into(), ..policy() };
    assert_eq!(
        said(&world.refuse::<CreatePolicy>(with("{")).await),
        "400 MalformedPolicyDocument Syntax errors in policy."
    );
    let long = ALLOW.replace("s3:*", &format!("s3:{}", "x".repeat(6_144)));
    assert_eq!(
        said(&world.refuse::<CreatePolicy>(with(&long)).await),
        "409 LimitExceeded Cannot exceed quota for PolicySize: 6144"
    );
}
