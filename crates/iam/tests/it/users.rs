use tidegate_api::iam::*;

use crate::{ALLOW, World, said};

fn user(name: &str) -> CreateUserRequest {
    CreateUserRequest { user_name: name.into(), ..CreateUserRequest::default() }
}

#[tokio::test]
async fn a_user_is_made_shown_and_deleted() {
    let world = World::new().await;
    let made = world.call::<CreateUser>(user("ann")).await.user.unwrap();
    assert_eq!((made.arn.as_str(), made.path.as_str()), ("arn:aws:iam::123456789012:user/ann", "/"));
    assert!(made.user_id.starts_with("AIDA"));
    assert_eq!(
        said(&world.refuse::<CreateUser>(user("ann")).await),
        "409 EntityAlreadyExists User with name ann already exists."
    );
    let listed = world.call::<ListUsers>(ListUsersRequest::default()).await.users;
    assert_eq!(listed.iter().map(|user| user.user_name.as_str()).collect::<Vec<_>>(), ["admin", "ann"]);

    let create = CreateAccessKeyRequest { user_name: Some("ann".into()) };
    let key = world.call::<CreateAccessKey>(create.clone()).await.access_key;
    assert!(key.access_key_id.starts_with("AKIA") && key.secret_access_key.len() == 40);
    world.call::<CreateAccessKey>(create.clone()).await;
    assert_eq!(
        said(&world.refuse::<CreateAccessKey>(create).await),
        "409 LimitExceeded Cannot exceed quota for AccessKeysPerUser: 2"
    );
    let delete = || DeleteUserRequest { user_name: "ann".into() };
    assert_eq!(
        said(&world.refuse::<DeleteUser>(delete()).await),
        "409 DeleteConflict Cannot delete entity, must delete access keys first."
    );
    let list = ListAccessKeysRequest { user_name: Some("ann".into()), ..Default::default() };
    for key in world.call::<ListAccessKeys>(list).await.access_key_metadata {
        let delete = DeleteAccessKeyRequest {
            user_name: Some("ann".into()),
            access_key_id: key.access_key_id.unwrap(),
        };
        world.call::<DeleteAccessKey>(delete).await;
    }
    world.call::<DeleteUser>(delete()).await;
    assert_eq!(
        said(&world.refuse::<GetUser>(GetUserRequest { user_name: Some("ann".into()) }).await),
        "404 NoSuchEntity The user with name ann cannot be found."
    );
}

#[tokio::test]
async fn the_root_user_is_shown_without_a_name() {
    let world = World::new().await;
    let root = world.call::<GetUser>(GetUserRequest::default()).await.user;
    assert_eq!(
        (root.arn.as_str(), root.user_id.as_str()),
        ("arn:aws:iam::123456789012:root", "123456789012")
    );
}

#[tokio::test]
async fn inline_policies_have_a_quota() {
    let world = World::new().await;
    world.call::<CreateUser>(user("ann")).await;
    let put = |name: &str, document: String| PutUserPolicyRequest {
        user_name: "ann".into(),
        policy_name: name.into(),
        policy_document: document,
    };
    world.call::<PutUserPolicy>(put("small", ALLOW.into())).await;
    let long = ALLOW.replace("s3:*", &format!("s3:{}", "x".repeat(2_000)));
    assert_eq!(
        said(&world.refuse::<PutUserPolicy>(put("large", long)).await),
        "409 LimitExceeded Maximum policy size of 2048 bytes exceeded for user ann"
    );
    let names = ListUserPoliciesRequest { user_name: "ann".into(), ..Default::default() };
    assert_eq!(world.call::<ListUserPolicies>(names).await.policy_names, ["small"]);
}
