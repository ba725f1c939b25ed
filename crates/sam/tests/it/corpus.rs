//! AWS's own test data, when it lies in `../shared/corpora/sam-translator` or where `TIDEGATE_CORPORA` says.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use regex::Regex;
use serde_json::{Map, Value, json};
use tidegate_sam::{Context, transform_document};
use tidegate_yaml::Document;

use crate::compare::canonical;

/// How many cases pass by category, as checked in; it may only rise.
const RECORD: &str = "tests/corpus_passed.txt";
/// Partition, region, folder of the expected output.
const PLACES: [(&str, &str, &str); 3] = [
    ("aws", "ap-southeast-1", ""),
    ("aws-cn", "cn-north-1", "aws-cn"),
    ("aws-us-gov", "us-gov-west-1", "aws-us-gov"),
];

#[test]
fn agrees_with_the_translators_own_cases() {
    let Some(corpus) = corpus() else {
        println!("SKIPPED: the SAM corpus is not at hand (set TIDEGATE_CORPORA to the folder that holds it)");
        return;
    };
    let categories = Categories::new();
    let contexts = Contexts::read(&corpus);
    let mut tally: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for name in names(&corpus) {
        let text = read(&corpus.join("input").join(format!("{name}.yaml")));
        let category = categories.of(&name, &text);
        let places = if name.starts_with("error_") { &PLACES[..1] } else { &PLACES[..] };
        for (partition, _, folder) in places {
            let expected = corpus.join("output").join(folder).join(format!("{name}.json"));
            if !expected.exists() {
                continue;
            }
            let expected = serde_json::from_str(&read(&expected)).expect("expected output is JSON");
            let context = contexts.of(partition, name.starts_with("feature_toggle_"));
            let counts = tally.entry(category.clone()).or_default();
            counts.1 += 1;
            counts.0 += usize::from(passes(&text, &context, &expected, name.starts_with("error_")));
        }
    }
    judge(&tally);
}

#[expect(clippy::print_stdout, reason = "the counts are what the test is run for")]
fn judge(tally: &BTreeMap<String, (usize, usize)>) {
    let mut lines = String::new();
    for (category, (passed, total)) in tally {
        println!("{category:24} {passed:5} of {total:5}");
        writeln!(lines, "{passed} {category}").expect("writes to a string");
    }
    let passed: usize = tally.values().map(|counts| counts.0).sum();
    let total: usize = tally.values().map(|counts| counts.1).sum();
    println!("{passed} passed, {} failed of {total}", total - passed);
    let record = Path::new(env!("CARGO_MANIFEST_DIR")).join(RECORD);
    #[expect(clippy::disallowed_methods, reason = "a test asks whether it shall rewrite its record")]
    if std::env::var("UPDATE_GOLDEN").is_ok() {
        fs::write(&record, &lines).expect("writes the record");
    }
    for line in read(&record).lines() {
        let (before, category) = line.split_once(' ').expect("a count and a category");
        let now = tally.get(category).map_or(0, |counts| counts.0);
        // If you are here because this failed: a case that passed fails now. If more pass than recorded, record it
        // with UPDATE_GOLDEN=1; the numbers may only rise.
        assert!(now >= before.parse().expect("a number"), "{category}: {now} pass, {before} passed before");
    }
}

fn passes(text: &str, context: &Context, expected: &Value, error: bool) -> bool {
    let got = match Document::parse(text) {
        Err(_) => return false,
        Ok(document) => transform_document(&document, context),
    };
    match (got, error) {
        (Ok(template), false) => canonical(&template.into()) == canonical(expected),
        (Err(wrong), true) => expected["errorMessage"] == json!(wrong.to_string()),
        _ => false,
    }
}

pub fn corpus() -> Option<PathBuf> {
    #[expect(clippy::disallowed_methods, reason = "a test asks where its data lies")]
    let given = std::env::var("TIDEGATE_CORPORA").ok().map(PathBuf::from);
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora");
    let corpus = given.unwrap_or_else(beside).join("sam-translator");
    corpus.join("input").is_dir().then_some(corpus)
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn names(corpus: &Path) -> Vec<String> {
    let entries = fs::read_dir(corpus.join("input")).expect("lists the inputs");
    let files =
        entries.map(|entry| entry.expect("reads an entry").file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = files
        .filter_map(|file| file.strip_suffix(".yaml").map(str::to_owned))
        .filter(|name| !name.starts_with("translate_"))
        .collect();
    names.sort();
    names
}

/// What the reference asks IAM and its feature toggles for.
struct Contexts {
    policies: Map<String, Value>,
}

impl Contexts {
    fn read(corpus: &Path) -> Contexts {
        let policies =
            serde_json::from_str(&read(&corpus.join("managed-policies.json"))).expect("policies are JSON");
        Contexts { policies }
    }

    fn of(&self, partition: &str, toggles: bool) -> Context {
        let region = PLACES.iter().find(|(name, ..)| *name == partition).map_or("", |(_, region, _)| region);
        let xray = if partition == "aws" { "AWSXrayWriteOnlyAccess" } else { "AWSXRayDaemonWriteAccess" };
        let paths = [
            "service-role/AWSLambdaBasicExecutionRole",
            "service-role/AWSLambdaRole",
            "AmazonDynamoDBFullAccess",
            "AmazonDynamoDBReadOnlyAccess",
            xray,
        ];
        let mut policies = Map::new();
        for path in paths {
            let name = path.rsplit('/').next().unwrap_or_default();
            policies.insert(name.to_owned(), json!(format!("arn:{partition}:iam::aws:policy/{path}")));
        }
        policies.extend(self.policies[partition].as_object().cloned().unwrap_or_default());
        let given = json!({
            "Region": region,
            "Partition": partition,
            "Parameters": {"param1": "value1", "param2": "value2"},
            "ManagedPolicies": policies,
            "FeatureToggles": if toggles { "all" } else { "none" },
            "ServerlessRepo": {
                "Default": {
                    "TemplateId": "id-xx-xx",
                    "TemplateUrl": "https://awsserverlessrepo-changesets-xxx.s3.amazonaws.com/signed-url",
                },
                "StatusById": {
                    "preparing": ["PREPARING", "PREPARING", "ACTIVE"],
                    "preparing-never-ready": ["PREPARING"],
                    "expired": ["EXPIRED"],
                },
                "ErrorById": {
                    "no-access": "Cannot access application: no-access.",
                    "non-existent": "Cannot access application: non-existent.",
                    "invalid-semver": "Cannot access application: invalid-semver.",
                },
            },
        });
        Context::from_json(&given.into()).expect("a context")
    }
}

/// The categories of the corpus's own scorer: by the words of the template.
struct Categories {
    types: Regex,
    deployment: Regex,
    connectors: Regex,
    http_event: Regex,
    api_event: Regex,
}

impl Categories {
    fn new() -> Categories {
        let regex = |pattern: &str| Regex::new(pattern).expect("a pattern");
        Categories {
            types: regex(r"AWS::Serverless::([A-Za-z]+)\b"),
            deployment: regex(r#"(?m)^\s*['"]?(AutoPublishAlias|DeploymentPreference)\w*['"]?\s*:"#),
            connectors: regex(r"(?m)^\s+Connectors:"),
            http_event: regex(r"Type:\s*HttpApi\b"),
            api_event: regex(r"Type:\s*Api\b"),
        }
    }

    fn of(&self, name: &str, text: &str) -> String {
        let types: Vec<&str> =
            self.types.captures_iter(text).filter_map(|found| Some(found.get(1)?.as_str())).collect();
        let has = |name: &str| types.contains(&name);
        let line = |start: &str| text.lines().any(|line| line.starts_with(start));
        let events =
            text.lines().any(|line| line.starts_with(' ') && line.trim_start().starts_with("Events:"));
        let rules = [
            (name.starts_with("error_"), "error cases"),
            (self.deployment.is_match(text), "deployment preference"),
            (has("WebSocketApi"), "websocket api"),
            (has("GraphQLApi"), "graphql api"),
            (has("Connector") || self.connectors.is_match(text), "connector"),
            (has("CapacityProvider") || text.contains("CapacityProviderConfig"), "capacity provider"),
            (has("HttpApi") || self.http_event.is_match(text), "http api"),
            (has("Api") || self.api_event.is_match(text), "api"),
            (has("StateMachine"), "state machine"),
            (has("Application"), "application (SAR)"),
            (line("Globals:"), "globals"),
            (has("LayerVersion"), "layers"),
            (has("SimpleTable") && !has("Function"), "simple table"),
            (events, "events"),
            (has("Function"), "function"),
        ];
        rules.into_iter().find(|(holds, _)| *holds).map_or("other", |(_, category)| category).to_owned()
    }
}
