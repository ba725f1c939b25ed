//! Our own cases: `tests/golden/NAME.yaml` becomes `NAME.json`, a template or `{"errorMessage": …}`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tidegate_sam::{Context, transform_document};
use tidegate_yaml::Document;

use crate::compare::canonical;

fn context() -> Context {
    Context {
        region: "us-east-1".to_owned(),
        partition: "aws".to_owned(),
        parameters: json!({"Stage": "prod"}).as_object().cloned().unwrap_or_default().into(),
        managed_policies: BTreeMap::from([(
            "AmazonS3ReadOnlyAccess".to_owned(),
            "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess".to_owned(),
        )]),
        feature_toggles: false,
        now: 0,
        repository: None,
    }
}

fn transformed(text: &str) -> Value {
    let document = Document::parse(text).unwrap_or_else(|wrong| panic!("{wrong}"));
    match transform_document(&document, &context()) {
        Ok(template) => template.into(),
        Err(error) => json!({"errorMessage": error.to_string()}),
    }
}

#[test]
fn transforms_our_own_templates() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut seen = 0;
    for entry in fs::read_dir(&folder).expect("lists the cases") {
        let input = entry.expect("reads an entry").path();
        if input.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        seen += 1;
        let got = transformed(&fs::read_to_string(&input).expect("reads the template"));
        let golden = input.with_extension("json");
        #[expect(
            clippy::disallowed_methods,
            reason = "a test asks whether it shall rewrite its golden files"
        )]
        if std::env::var("UPDATE_GOLDEN").is_ok() {
            let shown = serde_json::to_string_pretty(&canonical(&got)).expect("prints");
            fs::write(&golden, shown + "\n").expect("writes the golden file");
        }
        let expected: Value =
            serde_json::from_str(&fs::read_to_string(&golden).expect("reads the golden file"))
                .expect("the golden file is JSON");
        // If you are here because this failed: compare with what AWS makes of the template, then rewrite the file
        // with UPDATE_GOLDEN=1 if the new result is AWS's.
        assert_eq!(canonical(&got), canonical(&expected), "{}", input.display());
    }
    assert!(seen >= 5, "the golden cases are gone");
}

#[test]
fn refuses_by_name_what_it_does_not_transform() {
    for (resource, name) in [
        (
            "Type: AWS::Serverless::Connector\n    Properties: {Source: {Type: A}, Destination: {Type: B}, Permissions: [Read]}",
            "connector from A to B",
        ),
        (
            "Type: AWS::Serverless::Function\n    Properties:\n      Handler: h\n      Runtime: r\n      \
             InlineCode: c\n      Events: {E: {Type: Carrier, Properties: {Path: /}}}",
            "Event Type is: Carrier",
        ),
    ] {
        let got = transformed(&format!("Resources:\n  Thing:\n    {resource}\n"));
        let message = got["errorMessage"].as_str().unwrap_or_default();
        assert!(message.contains("[Thing]") && message.contains(name), "{got}");
    }
}
