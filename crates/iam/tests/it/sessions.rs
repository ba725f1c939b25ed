use std::sync::Arc;

use tidegate_api::iam::{self, *};
use tidegate_api::sts::{self, AssumeRole, AssumeRoleRequest, GetCallerIdentity, GetCallerIdentityRequest};
use tidegate_core::{Caller, Credentials, Cx, Failure, Handle, Policies, ResourcePolicies};
use tidegate_policy::{Context, Document, Kind, NamedPolicy, Principal, Question, decide};

use crate::roles::role;
use crate::{ALLOW, TRUST, World, said};

const ROLE: &str = "arn:aws:iam::123456789012:role/build";

fn request() -> AssumeRoleRequest {
    AssumeRoleRequest {
        role_arn: ROLE.into(),
        role_session_name: "one".into(),
        ..AssumeRoleRequest::default()
    }
}

async fn world() -> (World, Cx) {
    let world = World::new().await;
    world.call::<CreateRole>(role("build")).await;
    let admin = world.iam.find(world.cx.look(), &world.first.admin.id).unwrap().unwrap().caller;
    let cx = world.cx.acting_as(admin);
    (world, cx)
}

async fn refused(world: &World, cx: &Cx, input: AssumeRoleRequest) -> String {
    match world.call_as::<AssumeRole>(cx, input).await {
        Err(Failure::Modeled(error)) => said(&error),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_session_has_credentials_of_its_own() {
    let (world, cx) = world().await;
    let answer = world.call_as::<AssumeRole>(&cx, request()).await.unwrap();
    let user = answer.assumed_role_user.unwrap();
    assert_eq!(user.arn, "arn:aws:sts::123456789012:assumed-role/build/one");
    let given = answer.credentials.unwrap();
    assert!(given.access_key_id.starts_with("ASIA"));
    let found = world.iam.find(world.cx.look(), &given.access_key_id).unwrap().expect("a credential");
    assert_eq!((Some(given.session_token), Some(given.expiration)), (found.session_token, found.expires));
    assert_eq!(found.secret, given.secret_access_key);

    let session = cx.acting_as(found.caller);
    let identity = world.call_as::<GetCallerIdentity>(&session, GetCallerIdentityRequest {}).await.unwrap();
    assert_eq!(identity.arn.as_deref(), Some("arn:aws:sts::123456789012:assumed-role/build/one"));
    assert_eq!(identity.user_id, Some(user.assumed_role_id));
    let used = world
        .call::<GetRole>(GetRoleRequest { role_name: "build".into() })
        .await
        .role
        .role_last_used
        .unwrap();
    assert_eq!(used.region.as_deref(), Some("us-east-1"));
}

#[tokio::test]
async fn the_length_of_a_session_is_limited() {
    let (world, cx) = world().await;
    let long = |seconds| AssumeRoleRequest { duration_seconds: Some(seconds), ..request() };
    assert_eq!(
        refused(&world, &cx, long(3601)).await,
        "400 ValidationError The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
    );
    let longer = UpdateRoleRequest {
        role_name: "build".into(),
        max_session_duration: Some(43_200),
        ..UpdateRoleRequest::default()
    };
    world.call::<UpdateRole>(longer).await;
    world.call_as::<AssumeRole>(&cx, long(43_200)).await.unwrap();
    let session = world.iam.role(world.cx.look(), ROLE, "first").unwrap().unwrap();
    assert!(refused(&world, &cx.acting_as(session), long(3601)).await.contains("role chaining"));
}

#[tokio::test]
async fn transitive_tags_follow_through_chaining() {
    let (world, cx) = world().await;
    let tag = |key: &str| sts::Tag { key: key.into(), value: "red".into() };
    let first = AssumeRoleRequest {
        tags: Some(vec![tag("Team"), tag("own")]),
        transitive_tag_keys: Some(vec!["team".into()]),
        source_identity: Some("ann-smith".into()),
        ..request()
    };
    let given = world.call_as::<AssumeRole>(&cx, first).await.unwrap().credentials.unwrap();
    let first = world.iam.find(world.cx.look(), &given.access_key_id).unwrap().unwrap().caller;
    let chained = cx.acting_as(first);
    let override_it = AssumeRoleRequest { tags: Some(vec![tag("TEAM")]), ..request() };
    assert!(refused(&world, &chained, override_it).await.contains("conflicts with a transitive tag key"));

    let answer = world.call_as::<AssumeRole>(&chained, request()).await.unwrap();
    assert_eq!(answer.source_identity.as_deref(), Some("ann-smith"));
    let id = answer.credentials.unwrap().access_key_id;
    let second = world.iam.find(world.cx.look(), &id).unwrap().unwrap().caller;
    let context = world.iam.identity(world.cx.look(), &second).unwrap().context.clone();
    assert!(context.contains(&("aws:PrincipalTag/Team".into(), vec!["red".into()])));
    assert!(!context.iter().any(|(key, _)| key == "aws:PrincipalTag/own"));
    assert!(context.contains(&("aws:SourceIdentity".into(), vec!["ann-smith".into()])));
}

#[tokio::test]
async fn needs_name_tagging_and_source_identity() {
    let (world, cx) = world().await;
    let input = AssumeRoleRequest {
        tags: Some(vec![sts::Tag { key: "a".into(), value: "1".into() }]),
        source_identity: Some("ann".into()),
        external_id: Some("x1".into()),
        ..request()
    };
    let needs = Handle::<AssumeRole>::needs(&*world.iam, cx.look(), &input).unwrap();
    let actions: Vec<_> = needs.list().iter().map(|need| need.action.as_ref()).collect();
    assert_eq!(actions, ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]);
    assert!(needs.list()[0].context.contains(&("sts:ExternalId".into(), vec!["x1".into()])));
}

#[tokio::test]
async fn session_policies_limit_a_session() {
    let (world, cx) = world().await;
    let input = AssumeRoleRequest {
        policy: Some(ALLOW.into()),
        policy_arns: Some(vec![sts::PolicyDescriptorType {
            arn: Some("arn:aws:iam::aws:policy/ReadOnlyAccess".into()),
        }]),
        ..request()
    };
    let id = world.call_as::<AssumeRole>(&cx, input).await.unwrap().credentials.unwrap().access_key_id;
    let caller = world.iam.find(world.cx.look(), &id).unwrap().unwrap().caller;
    let policies = world.iam.identity(world.cx.look(), &caller).unwrap();
    assert_eq!(policies.session.len(), 2);
    assert_eq!(&*policies.session[0].document, ALLOW);
    let broken = AssumeRoleRequest { policy: Some("{".into()), ..request() };
    assert_eq!(refused(&world, &cx, broken).await, "400 MalformedPolicyDocument Syntax errors in policy.");
    let mfa = AssumeRoleRequest { serial_number: Some("GAHT12345678".into()), ..request() };
    assert!(refused(&world, &cx, mfa).await.contains("SerialNumber"));
}

#[tokio::test]
async fn a_role_brings_policies_and_trust_until_it_is_gone() {
    let (world, _) = world().await;
    let put = iam::PutRolePolicyRequest {
        role_name: "build".into(),
        policy_name: "inline".into(),
        policy_document: ALLOW.into(),
    };
    world.call::<PutRolePolicy>(put).await;
    let look = world.cx.look();
    let trust = world.iam.resource_policy(look, ROLE).unwrap().expect("a trust policy");
    assert_eq!((&*trust.id, &*trust.document), ("trust", TRUST));
    assert!(world.iam.resource_policy(look, "arn:aws:iam::123456789012:role/team/build").unwrap().is_none());
    assert!(world.iam.role(look, "arn:aws:iam::123456789012:user/build", "one").unwrap().is_none());

    let session = world.iam.role(look, ROLE, "one").unwrap().expect("a session");
    let compiled = |world: &World, caller: &Caller| -> Vec<NamedPolicy> {
        let policies = world.iam.identity(world.cx.look(), caller).unwrap();
        let sources = policies.identity.iter();
        sources
            .map(|source| NamedPolicy {
                id: source.id.clone(),
                document: Arc::new(Document::compile(Kind::Identity, &source.document).unwrap()),
            })
            .collect()
    };
    let principal = Principal::RoleSession {
        account: "123456789012".into(),
        role_arn: ROLE.into(),
        session_arn: session.arn(world.cx.place()),
    };
    let may = |identity: &[NamedPolicy]| {
        decide(&Question {
            action: "s3:GetObject",
            resource: "arn:aws:s3:::bucket/key",
            owner: None,
            principal: &principal,
            context: &Context::new(),
            identity,
            resource_policy: None,
            boundary: None,
            session: &[],
        })
        .is_allowed()
    };
    assert!(may(&compiled(&world, &session)));

    // A role of the same name that is made later is another role: old sessions bring nothing with them.
    let remove = DeleteRolePolicyRequest { role_name: "build".into(), policy_name: "inline".into() };
    world.call::<DeleteRolePolicy>(remove.clone()).await;
    world.call::<DeleteRole>(DeleteRoleRequest { role_name: "build".into() }).await;
    world.call::<CreateRole>(role("build")).await;
    let put = iam::PutRolePolicyRequest {
        role_name: "build".into(),
        policy_name: "inline".into(),
        policy_document: ALLOW.into(),
    };
    world.call::<PutRolePolicy>(put).await;
    assert!(!may(&compiled(&world, &session)));
}
