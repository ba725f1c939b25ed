use tidegate_api::iam::*;
use tidegate_core::{Caller, Credentials, Policies};
use tidegate_iam::bootstrap;

use crate::{ACCOUNT, ALLOW, World};

#[tokio::test]
async fn an_account_begins_with_root_and_admin() {
    let world = World::new().await;
    let find = |id: &str| world.iam.find(world.cx.look(), id).unwrap().expect("a credential");
    let root = find(&world.first.root.id);
    assert_eq!(root.caller, Caller::Root { account: ACCOUNT.into() });
    assert_eq!(root.secret, world.first.root.secret);
    let admin = find(&world.first.admin.id);
    let Caller::User { name, .. } = &admin.caller else { panic!("{:?}", admin.caller) };
    assert_eq!(name, "admin");
    let policies = world.iam.identity(world.cx.look(), &admin.caller).unwrap();
    assert_eq!(&*policies.identity[0].id, "arn:aws:iam::aws:policy/AdministratorAccess");
    assert!(policies.context.contains(&("aws:username".into(), vec!["admin".into()])));
}

#[tokio::test]
async fn a_later_start_finds_the_same_keys() {
    let world = World::new().await;
    let again =
        bootstrap(world.store(), world.cx.place(), world.cx.ids(), world.cx.clock(), None).await.unwrap();
    assert_eq!(again, Some(world.first.clone()));
    world
        .call::<DeleteAccessKey>(DeleteAccessKeyRequest {
            user_name: Some("admin".into()),
            access_key_id: world.first.admin.id.clone(),
        })
        .await;
    let deleted =
        bootstrap(world.store(), world.cx.place(), world.cx.ids(), world.cx.clock(), None).await.unwrap();
    assert_eq!(deleted, None);
}

#[tokio::test]
async fn an_inactive_key_signs_nothing() {
    let world = World::new().await;
    let id = world.first.admin.id.clone();
    assert!(world.iam.find(world.cx.look(), &id).unwrap().is_some());
    let update = |status| UpdateAccessKeyRequest {
        user_name: Some("admin".into()),
        access_key_id: id.clone(),
        status,
    };
    world.call::<UpdateAccessKey>(update(StatusType::Inactive)).await;
    assert!(world.iam.find(world.cx.look(), &id).unwrap().is_none());
    world.call::<UpdateAccessKey>(update(StatusType::Active)).await;
    assert!(world.iam.find(world.cx.look(), &id).unwrap().is_some());
    assert_eq!(world.refuse::<UpdateAccessKey>(update(StatusType::Expired)).await.code, "ValidationError");
}

#[tokio::test]
async fn policies_change_with_the_next_call_and_not_before() {
    let world = World::new().await;
    let admin = world.iam.find(world.cx.look(), &world.first.admin.id).unwrap().unwrap().caller;
    let policies = || world.iam.identity(world.cx.look(), &admin).unwrap();
    let (before, again) = (policies(), policies());
    assert!(std::sync::Arc::ptr_eq(&before, &again), "nothing changed, so nothing is gathered again");
    world
        .call::<PutUserPolicy>(PutUserPolicyRequest {
            user_name: "admin".into(),
            policy_name: "more".into(),
            policy_document: ALLOW.into(),
        })
        .await;
    let ids: Vec<String> = policies().identity.iter().map(|policy| policy.id.to_string()).collect();
    assert_eq!(ids, ["inline:more", "arn:aws:iam::aws:policy/AdministratorAccess"]);
}
