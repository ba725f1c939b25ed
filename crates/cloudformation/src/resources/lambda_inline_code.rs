//! Code written in a template: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html>.

use std::io::{Cursor, Write};
use std::sync::LazyLock;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use regex::Regex;
use serde_json::{Map, Value};
use zip::write::SimpleFileOptions;

use super::Trouble;

/// The most bytes that a package of inline code may have.
const MOST: usize = 4 << 20;

const PYTHON_RESPONSE: &str = include_str!("inline/cfnresponse.py");
const NODE_RESPONSE: &str = include_str!("inline/cfn-response.js");

static PYTHON_IMPORT: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?m)^\s*import cfnresponse\b"));
static NODE_REQUIRE: LazyLock<Regex> = LazyLock::new(|| pattern(r#"require\(\s*['"]cfn-response['"]\s*\)"#));

#[allow(clippy::expect_used, reason = "the two patterns above, tried by every test of this file")]
fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern")
}

/// The `Code` that Lambda is given: `ZipFile`, where there is one, as a package with one file named `index` and, where
/// it is loaded, the module that answers custom resources. The same text makes the same bytes.
pub fn packaged(code: &Value, runtime: Option<&Value>) -> Result<Map<String, Value>, Trouble> {
    let mut code = code.as_object().cloned().unwrap_or_default();
    let Some(given) = code.get("ZipFile") else {
        return Ok(code);
    };
    let text = given.as_str().ok_or_else(|| invalid("ZipFile must be a text"))?;
    let package = package(&files(text, runtime.and_then(Value::as_str))?).map_err(Trouble::Refused)?;
    if package.len() > MOST {
        return Err(invalid(&format!(
            "the package of ZipFile may have {MOST} bytes, and has {}",
            package.len()
        )));
    }
    code.insert("ZipFile".into(), BASE64_STANDARD.encode(package).into());
    Ok(code)
}

fn invalid(what: &str) -> Trouble {
    Trouble::Refused(format!("Invalid request provided: {what}"))
}

/// What the package holds, by name.
fn files<'a>(text: &'a str, runtime: Option<&str>) -> Result<Vec<(&'static str, &'a str)>, Trouble> {
    let Some(runtime) = runtime else {
        return Err(invalid("Using the ZipFile attribute requires a runtime to be specified"));
    };
    if runtime.starts_with("python") {
        let response = PYTHON_IMPORT.is_match(text).then_some(("cfnresponse.py", PYTHON_RESPONSE));
        Ok([("index.py", text)].into_iter().chain(response).collect())
    } else if runtime.starts_with("nodejs") {
        let response =
            NODE_REQUIRE.is_match(text).then_some(("node_modules/cfn-response/index.js", NODE_RESPONSE));
        Ok([("index.js", text)].into_iter().chain(response).collect())
    } else {
        Err(invalid(&format!(
            "ZipFile can only be used with a Node.js or Python runtime, not with {runtime}"
        )))
    }
}

fn package(files: &[(&str, &str)]) -> Result<Vec<u8>, String> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    for (name, text) in files {
        archive.start_file(*name, options).map_err(|error| error.to_string())?;
        archive.write_all(text.as_bytes()).map_err(|error| error.to_string())?;
    }
    Ok(archive.finish().map_err(|error| error.to_string())?.into_inner())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn names(text: &str, runtime: &str) -> Vec<&'static str> {
        files(text, Some(runtime)).unwrap().into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn the_module_of_answers_is_added_where_it_is_loaded() {
        assert_eq!(names("def handler(e, c): pass", "python3.12"), ["index.py"]);
        assert_eq!(names("import json\nimport cfnresponse\n", "python3.12"), ["index.py", "cfnresponse.py"]);
        assert_eq!(names("from cfnresponse import send", "python3.12"), ["index.py"]);
        assert_eq!(names("exports.handler = 1", "nodejs22.x"), ["index.js"]);
        assert_eq!(
            names("const r = require('cfn-response')", "nodejs22.x"),
            ["index.js", "node_modules/cfn-response/index.js"]
        );
    }

    #[test]
    fn the_same_text_makes_the_same_package() {
        let code = json!({"ZipFile": "def handler(e, c): pass"});
        let (first, again) =
            (packaged(&code, Some(&json!("python3.12"))), packaged(&code, Some(&json!("python3.12"))));
        assert_eq!(first.unwrap(), again.unwrap());
        let stored = json!({"S3Bucket": "b", "S3Key": "k"});
        assert_eq!(Value::Object(packaged(&stored, None).unwrap()), stored);
    }

    #[test]
    fn what_cannot_be_written_in_a_template_is_refused() {
        let said = |runtime: Option<&str>, text: Value| {
            let runtime = runtime.map(Value::from);
            match packaged(&json!({"ZipFile": text}), runtime.as_ref()) {
                Err(Trouble::Refused(said)) => said,
                _ => String::new(),
            }
        };
        assert!(
            said(None, json!("x"))
                .ends_with("Using the ZipFile attribute requires a runtime to be specified")
        );
        assert!(said(Some("java21"), json!("x")).contains("not with java21"));
        assert!(said(Some("python3.12"), json!(["x"])).contains("must be a text"));
    }
}
