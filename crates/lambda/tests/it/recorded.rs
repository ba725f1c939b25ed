//! Our wording of errors against AWS's own answers on record, where the recordings lie beside the project.
#![expect(clippy::print_stdout, reason = "what is skipped is said aloud")]

use std::path::PathBuf;

use tidegate_api::lambda;

use crate::support::{Engine, new_function};

const CODE: &[(&str, &str)] = &[("index.py", "def handler(e, c):\n    return 1\n")];

#[tokio::test(flavor = "multi_thread")]
async fn errors_are_worded_as_on_record() {
    let Some(recorded) = recorded() else { return };
    let engine = Engine::start().await;
    engine.function("f", "python3.11", CODE).await;
    let mut said = Vec::new();
    let mut input = new_function("g", "non-existent-runtime", CODE);
    said.push(engine.cx.call::<lambda::CreateFunction>(input.clone()).await.expect_err("runtime"));
    input.runtime = Some("go1.x".into());
    said.push(engine.cx.call::<lambda::CreateFunction>(input).await.expect_err("deprecated"));
    let delete = |qualifier: &str| lambda::DeleteFunctionRequest {
        function_name: "f:$LATEST".into(),
        qualifier: Some(qualifier.into()),
    };
    said.push(engine.cx.call::<lambda::DeleteFunction>(delete("$LATEST")).await.expect_err("latest"));
    said.push(engine.cx.call::<lambda::DeleteFunction>(delete("1")).await.expect_err("mismatch"));
    let update = lambda::UpdateAliasRequest {
        function_name: "f".into(),
        name: "non-existent".into(),
        ..Default::default()
    };
    said.push(engine.cx.call::<lambda::UpdateAlias>(update).await.expect_err("alias"));
    let get = lambda::GetAliasRequest { function_name: "f".into(), name: "non-existent".into() };
    said.push(engine.cx.call::<lambda::GetAlias>(get).await.expect_err("alias"));
    let policy = lambda::GetPolicyRequest { function_name: "f".into(), qualifier: None };
    said.push(engine.cx.call::<lambda::GetPolicy>(policy).await.expect_err("policy"));
    let tags =
        lambda::ListTagsRequest { resource: "arn:aws:lambda:us-east-1:123456789012:function:f:1".into() };
    said.push(engine.cx.call::<lambda::ListTags>(tags).await.expect_err("tags"));
    for error in said {
        let worded = serde_json::to_string(&error.message).expect("text");
        let worded = worded.trim_matches('"').replace(
            "arn:aws:lambda:us-east-1:123456789012:function:f",
            "arn:<partition>:lambda:<region>:111111111111:function:<function-name:1>",
        );
        assert!(recorded.contains(&worded), "not on record: {}: {worded}", error.code);
    }
}

#[expect(clippy::disallowed_methods, reason = "the one setting of this test")]
fn recorded() -> Option<String> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora");
    let corpora = std::env::var("TIDEGATE_CORPORA").map_or_else(|_| beside(), PathBuf::from);
    let path = corpora.join("aws-recorded/lambda.json");
    let text = std::fs::read_to_string(&path);
    if text.is_err() {
        println!(
            "skipped: there are no recordings at {} (TIDEGATE_CORPORA names another place)",
            path.display()
        );
    }
    text.ok()
}
