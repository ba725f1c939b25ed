use tidegate_api::iam::*;

use crate::{ALLOW, TRUST, World, decoded, said};

pub(crate) fn role(name: &str) -> CreateRoleRequest {
    CreateRoleRequest {
        role_name: name.into(),
        assume_role_policy_document: TRUST.into(),
        ..CreateRoleRequest::default()
    }
}

#[tokio::test]
async fn a_role_is_made_shown_and_deleted() {
    let world = World::new().await;
    let made = world
        .call::<CreateRole>(CreateRoleRequest {
            path: Some("/team/".into()),
            description: Some("builds".into()),
            tags: Some(vec![Tag { key: "test".into(), value: "value".into() }]),
            ..role("Build")
        })
        .await
        .role;
    assert_eq!(made.arn, "arn:aws:iam::123456789012:role/team/Build");
    assert!(made.role_id.starts_with("AROA") && made.role_id.len() == 21);
    assert_eq!(decoded(made.assume_role_policy_document.as_deref().unwrap()), TRUST);
    assert_eq!((made.max_session_duration, made.role_last_used), (None, None));

    let shown = world.call::<GetRole>(GetRoleRequest { role_name: "build".into() }).await.role;
    assert_eq!(shown.role_name, "Build");
    assert_eq!(
        (shown.max_session_duration, shown.role_last_used),
        (Some(3600), Some(RoleLastUsed::default()))
    );
    assert_eq!(shown.tags.unwrap().len(), 1);

    let listed = world.call::<ListRoles>(ListRolesRequest::default()).await;
    assert_eq!((listed.roles.len(), listed.is_truncated), (1, Some(false)));
    assert_eq!(listed.roles[0].tags, None);
    let elsewhere = ListRolesRequest { path_prefix: Some("/other/".into()), ..ListRolesRequest::default() };
    assert!(world.call::<ListRoles>(elsewhere).await.roles.is_empty());

    let again = world.refuse::<CreateRole>(role("BUILD")).await;
    assert_eq!(said(&again), "409 EntityAlreadyExists Role with name BUILD already exists.");

    world.call::<DeleteRole>(DeleteRoleRequest { role_name: "Build".into() }).await;
    let gone = world.refuse::<GetRole>(GetRoleRequest { role_name: "Build".into() }).await;
    assert_eq!(said(&gone), "404 NoSuchEntity The role with name Build cannot be found.");
}

#[tokio::test]
async fn a_trust_policy_names_whoever_exists() {
    let world = World::new().await;
    let trust = |principal: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":"sts:AssumeRole"}}}}"#
        )
    };
    let with = |name: &str, principal: &str| CreateRoleRequest {
        assume_role_policy_document: trust(principal),
        ..role(name)
    };
    world.call::<CreateRole>(with("one", "arn:aws:iam::123456789012:user/admin")).await;
    world.call::<CreateRole>(with("two", "arn:aws:iam::123456789012:role/one")).await;
    world.call::<CreateRole>(with("three", "arn:aws:sts::123456789012:assumed-role/two/session")).await;
    world.call::<CreateRole>(with("four", "210987654321")).await;
    let refused = world.refuse::<CreateRole>(with("five", "arn:aws:iam::123456789012:role/nobody")).await;
    assert_eq!(
        said(&refused),
        "400 MalformedPolicyDocument Invalid principal in policy: \"AWS\":\"arn:aws:iam::123456789012:role/nobody\""
    );
    let refused = world
        .refuse::<UpdateAssumeRolePolicy>(UpdateAssumeRolePolicyRequest {
            role_name: "one".into(),
            policy_document: "{}".into(),
        })
        .await;
    assert_eq!(said(&refused), "400 MalformedPolicyDocument Could not parse the policy: Statement is empty!");
}

#[tokio::test]
async fn what_holds_policies_is_not_deleted() {
    let world = World::new().await;
    world.call::<CreateRole>(role("build")).await;
    let put = PutRolePolicyRequest {
        role_name: "build".into(),
        policy_name: "inline".into(),
        policy_document: ALLOW.into(),
    };
    world.call::<PutRolePolicy>(put).await;
    let arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
    let attach = AttachRolePolicyRequest { role_name: "build".into(), policy_arn: arn.into() };
    world.call::<AttachRolePolicy>(attach.clone()).await;
    world.call::<AttachRolePolicy>(attach).await;

    let delete = || DeleteRoleRequest { role_name: "build".into() };
    assert_eq!(
        said(&world.refuse::<DeleteRole>(delete()).await),
        "409 DeleteConflict Cannot delete entity, must detach all policies first."
    );
    let attached = ListAttachedRolePoliciesRequest { role_name: "build".into(), ..Default::default() };
    let attached = world.call::<ListAttachedRolePolicies>(attached).await.attached_policies.unwrap();
    assert_eq!(attached.len(), 1);
    assert_eq!(attached[0].policy_name.as_deref(), Some("AWSLambdaBasicExecutionRole"));
    let detach = DetachRolePolicyRequest { role_name: "build".into(), policy_arn: arn.into() };
    world.call::<DetachRolePolicy>(detach.clone()).await;
    assert_eq!(
        said(&world.refuse::<DetachRolePolicy>(detach).await),
        format!("404 NoSuchEntity Policy {arn} was not found.")
    );
    assert_eq!(
        said(&world.refuse::<DeleteRole>(delete()).await),
        "409 DeleteConflict Cannot delete entity, must delete policies first."
    );
    let get = GetRolePolicyRequest { role_name: "build".into(), policy_name: "inline".into() };
    assert_eq!(decoded(&world.call::<GetRolePolicy>(get.clone()).await.policy_document), ALLOW);
    let remove = DeleteRolePolicyRequest { role_name: "build".into(), policy_name: "inline".into() };
    world.call::<DeleteRolePolicy>(remove).await;
    assert_eq!(
        said(&world.refuse::<GetRolePolicy>(get).await),
        "404 NoSuchEntity The role policy with name inline cannot be found."
    );
    world.call::<DeleteRole>(delete()).await;
}

#[tokio::test]
async fn only_policies_that_exist_are_attached() {
    let world = World::new().await;
    world.call::<CreateRole>(role("build")).await;
    let mut attach =
        AttachRolePolicyRequest { role_name: "build".into(), policy_arn: "policynamebutnoarn".into() };
    assert_eq!(
        said(&world.refuse::<AttachRolePolicy>(attach.clone()).await),
        "400 ValidationError Invalid ARN:  Could not be parsed!"
    );
    for arn in ["arn:aws:iam::123456789012:policy/missing", "arn:aws:iam::aws:policy/NoSuchPolicyOfAws"] {
        attach.policy_arn = arn.into();
        assert_eq!(
            said(&world.refuse::<AttachRolePolicy>(attach.clone()).await),
            format!("404 NoSuchEntity Policy {arn} does not exist or is not attachable.")
        );
    }
    let boundary = CreateRoleRequest {
        permissions_boundary: Some("arn:aws:iam::123456789012:policy/missing".into()),
        ..role("bounded")
    };
    assert_eq!(world.refuse::<CreateRole>(boundary).await.code, "NoSuchEntity");
}

#[tokio::test]
async fn tags_are_set_listed_and_removed() {
    let world = World::new().await;
    world.call::<CreateRole>(role("build")).await;
    let tag = |key: &str, value: &str| Tag { key: key.into(), value: value.into() };
    let set = TagRoleRequest { role_name: "build".into(), tags: vec![tag("b", "1"), tag("a", "2")] };
    world.call::<TagRole>(set).await;
    world.call::<UntagRole>(UntagRoleRequest { role_name: "build".into(), tag_keys: vec!["B".into()] }).await;
    let list = ListRoleTagsRequest { role_name: "build".into(), ..Default::default() };
    assert_eq!(world.call::<ListRoleTags>(list).await.tags, [tag("a", "2")]);
    let twice = TagRoleRequest { role_name: "build".into(), tags: vec![tag("x", "1"), tag("X", "2")] };
    assert_eq!(world.refuse::<TagRole>(twice).await.code, "InvalidInput");
}

#[tokio::test]
async fn lists_come_in_pages() {
    let world = World::new().await;
    for name in ["a", "b", "c"] {
        world.call::<CreateRole>(role(name)).await;
    }
    let mut names = Vec::new();
    let mut request = ListRolesRequest { max_items: Some(2), ..ListRolesRequest::default() };
    loop {
        let page = world.call::<ListRoles>(request.clone()).await;
        names.extend(page.roles.into_iter().map(|role| role.role_name));
        request.marker = page.marker;
        if page.is_truncated != Some(true) {
            break;
        }
    }
    assert_eq!(names, ["a", "b", "c"]);
}
