//! `tidegate sam-translate`: the SAM transform by itself, from stdin to stdout.
#![expect(clippy::print_stdout, reason = "the translated template is the command's data")]

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use anyhow::Context as _;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use tidegate_sam::{Context, DocumentError};

use crate::cli::Stop;

/// What the transform asks its surroundings for.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Surroundings {
    region: String,
    partition: String,
    #[serde(default)]
    parameters: Map<String, Value>,
    #[serde(default)]
    managed_policies: BTreeMap<String, String>,
    #[serde(default)]
    feature_toggles: Option<String>,
    /// What the Serverless Application Repository would answer; without it, applications from there are refused.
    #[serde(default, rename = "ServerlessRepo")]
    serverless_repo: Option<Value>,
}

/// Translates stdin; a template that is refused gives `{"errorMessage": …}` and exit 1.
pub fn run(region: Option<&str>, context: &Path) -> Result<(), Stop> {
    let text = std::fs::read_to_string(context).with_context(|| format!("reading {}", context.display()))?;
    let around: Surroundings =
        serde_json::from_str(&text).with_context(|| format!("reading {}", context.display()))?;
    let context = Context {
        region: region.map_or(around.region, str::to_owned),
        partition: around.partition,
        parameters: around.parameters.into(),
        managed_policies: around.managed_policies,
        feature_toggles: around.feature_toggles.as_deref() == Some("all"),
        now: u64::try_from(tidegate_core::wall::now().millis() / 1000).unwrap_or_default(),
        repository: around
            .serverless_repo
            .map(|known| tidegate_sam::ServerlessRepo::from_json(&known.into())),
    };
    let mut given = Vec::new();
    std::io::stdin().read_to_end(&mut given).context("reading the template")?;
    let template = match String::from_utf8(given) {
        Ok(template) => template,
        Err(error) => {
            let valid =
                String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]).into_owned();
            let line = valid.matches('\n').count() + 1;
            let message = format!("The template is not UTF-8 from a byte of line {line} on.");
            println!("{}", json!({"errorMessage": message}));
            return Err(Stop::No(format!("stdin: {message}")));
        }
    };
    match tidegate_sam::transform_text(&template, &context) {
        Ok(template) => {
            println!("{}", serde_json::to_string_pretty(&template).context("encoding the template")?);
            Ok(())
        }
        Err(error) => {
            println!("{}", json!({"errorMessage": error.to_string()}));
            Err(Stop::No(explained(&error, &template)))
        }
    }
}

/// Each thing that is wrong, with the line that it stands in.
fn explained(error: &DocumentError, template: &str) -> String {
    let places = match tidegate_yaml::Document::parse(template) {
        Ok(document) => error.diagnostics(&document),
        Err(diagnostic) => vec![diagnostic],
    };
    let shown: Vec<String> = places.iter().map(|place| format!("stdin: {place}")).collect();
    shown.join("\n")
}
