//! The life of a function: made, changed, published, deleted, refused.

use tidegate_api::lambda::{self, FunctionConfiguration, State};

use crate::support::{Engine, ROLE, new_function, zipped};

const CODE: &[(&str, &str)] = &[("index.py", "def handler(e, c):\n    return 1\n")];

#[tokio::test(flavor = "multi_thread")]
async fn a_function_becomes_active_with_a_new_revision() {
    let engine = Engine::start().await;
    let made = engine
        .cx
        .call::<lambda::CreateFunction>(new_function("f", "python3.11", CODE))
        .await
        .expect("create");
    assert_eq!(made.state, Some(State::Pending));
    assert_eq!(made.last_update_status, None);
    let active = engine.settled("f").await;
    assert_eq!(active.state, Some(State::Active));
    assert_ne!(active.revision_id, made.revision_id);
    assert_eq!(active.function_arn.as_deref(), Some("arn:aws:lambda:us-east-1:123456789012:function:f"));
    assert_eq!((active.timeout, active.memory_size), (Some(3), Some(128)));
    let again = engine.cx.call::<lambda::CreateFunction>(new_function("f", "python3.11", CODE)).await;
    assert_eq!(again.expect_err("conflict").code, "ResourceConflictException");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_honoured_is_refused_by_name() {
    let engine = Engine::start().await;
    let refused = async |change: fn(&mut lambda::CreateFunctionRequest)| {
        let mut input = new_function("f", "python3.11", CODE);
        change(&mut input);
        engine.cx.call::<lambda::CreateFunction>(input).await.expect_err("refused")
    };
    let key =
        refused(|input| input.kms_key_arn = Some("arn:aws:kms:us-east-1:123456789012:key/k".into())).await;
    assert!(key.message.contains("KMSKeyArn"), "{}", key.message);
    let ruby = refused(|input| input.runtime = Some("ruby3.3".into())).await;
    assert!(ruby.message.contains("ruby3.3"), "{}", ruby.message);
    let old = refused(|input| input.runtime = Some("python3.7".into())).await;
    assert!(
        old.message.starts_with("The runtime parameter of python3.7 is no longer supported"),
        "{}",
        old.message
    );
    let role = refused(|input| input.role = "arn:aws:iam::123456789012:role/untrusting".into()).await;
    assert_eq!(role.message, "The role defined for the function cannot be assumed by Lambda.");
    let zip = refused(|input| input.code.zip_file = Some(bytes::Bytes::from_static(b"no zip"))).await;
    assert_eq!(
        zip.message,
        "Could not unzip uploaded file. Please check your file, then try to upload again."
    );
    assert_eq!(ROLE.split('/').next_back(), Some("worker"));
}

#[tokio::test(flavor = "multi_thread")]
async fn publishing_twice_without_a_change_is_one_version() {
    let engine = Engine::start().await;
    let before = engine.function("f", "python3.11", CODE).await;
    let first = publish(&engine, Some("first")).await;
    assert_eq!((first.version.as_deref(), first.description.as_deref()), (Some("1"), Some("first")));
    assert_eq!(first.function_arn.as_deref(), Some("arn:aws:lambda:us-east-1:123456789012:function:f:1"));
    let same = publish(&engine, None).await;
    assert_eq!((same.version, same.revision_id), (first.version, first.revision_id));
    assert_ne!(engine.settled("f").await.revision_id, before.revision_id);

    let changed = [("index.py", "def handler(e, c):\n    return 2\n")];
    let update = lambda::UpdateFunctionCodeRequest {
        function_name: "f".into(),
        zip_file: Some(zipped(&changed)),
        ..Default::default()
    };
    let updated = engine.cx.call::<lambda::UpdateFunctionCode>(update).await.expect("update");
    assert_eq!(updated.last_update_status, Some(lambda::LastUpdateStatus::InProgress));
    engine.settled("f").await;
    assert_eq!(publish(&engine, None).await.version.as_deref(), Some("2"));
    assert_eq!(engine.invoke("f:1", "{}").await.payload.as_deref(), Some(b"1".as_slice()));
    assert_eq!(engine.invoke("f:2", "{}").await.payload.as_deref(), Some(b"2".as_slice()));
    assert_eq!(engine.invoke("f", "{}").await.executed_version.as_deref(), Some("$LATEST"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_warm_environment_is_not_used_after_a_change() {
    let engine = Engine::start().await;
    let code = [("index.py", "import os\ndef handler(e, c):\n    return os.environ.get('STAGE')\n")];
    engine.function("f", "python3.11", &code).await;
    assert_eq!(engine.invoke("f", "{}").await.payload.as_deref(), Some(b"null".as_slice()));
    let variables = [("STAGE".to_owned(), "new".to_owned())].into();
    let update = lambda::UpdateFunctionConfigurationRequest {
        function_name: "f".into(),
        environment: Some(lambda::Environment { variables: Some(variables) }),
        ..Default::default()
    };
    engine.cx.call::<lambda::UpdateFunctionConfiguration>(update).await.expect("update");
    engine.settled("f").await;
    assert_eq!(engine.invoke("f", "{}").await.payload.as_deref(), Some(b"\"new\"".as_slice()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stale_revision_is_refused() {
    let engine = Engine::start().await;
    engine.function("f", "python3.11", CODE).await;
    let input = lambda::PublishVersionRequest {
        function_name: "f".into(),
        revision_id: Some("stale".into()),
        ..Default::default()
    };
    let refused = engine.cx.call::<lambda::PublishVersion>(input).await.expect_err("stale");
    assert_eq!((refused.code.as_str(), refused.status), ("PreconditionFailedException", 412));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_gone_is_not_found() {
    let engine = Engine::start().await;
    engine.function("f", "python3.11", CODE).await;
    let delete = lambda::DeleteFunctionRequest { function_name: "f".into(), qualifier: None };
    engine.cx.call::<lambda::DeleteFunction>(delete.clone()).await.expect("delete");
    let twice = engine.cx.call::<lambda::DeleteFunction>(delete).await.expect_err("gone");
    assert_eq!(twice.message, "Function not found: arn:aws:lambda:us-east-1:123456789012:function:f");
    let invoked = engine.try_invoke("f", "{}").await.expect_err("gone");
    assert_eq!(
        invoked.message,
        "Function not found: arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST"
    );
}

async fn publish(engine: &Engine, description: Option<&str>) -> FunctionConfiguration {
    let input = lambda::PublishVersionRequest {
        function_name: "f".into(),
        description: description.map(str::to_owned),
        ..Default::default()
    };
    engine.cx.call::<lambda::PublishVersion>(input).await.expect("publish")
}
