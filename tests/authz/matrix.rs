//! Who may do what: every operation × every kind of caller, asked of the real gate over the reference pipeline's own roles.
//!
//! `world.json` brings up the reference pipeline's stack and what else the questions are about; `inputs.json` has one
//! input for each operation; `matrix.txt` is the golden answer.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value as Json;
use tidegate_api::{OperationModel, Value};
use tidegate_core::{Caller, Clock, Cx, Failure, Ids, Place, Ports, wall};
use tidegate_flow::Driver;
use tidegate_gate::FrontDoor;
use tidegate_store::Store;

use super::{Settings, fill};

const ACCOUNT: &str = "123456789012";
const ACTORS: [&str; 9] =
    ["root", "admin", "read-only", "pipeline", "stack", "build", "deploy", "stranger", "anonymous"];
const ALLOW: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":["codedeploy.amazonaws.com","lambda.amazonaws.com"]},"Action":"sts:AssumeRole"}]}"#;
const BUCKET: &str = r#"{"Version":"2012-10-17","Statement":[]}"#;

/// An engine without a door: the gate, the driver, and what was learned while the world was made.
struct World {
    gate: Arc<FrontDoor>,
    cx: Cx,
    known: BTreeMap<String, Json>,
}

#[tokio::test(flavor = "multi_thread")]
async fn the_matrix_is_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut world = open(folder.path()).await;
    for step in read_json("world.json").as_array().expect("a list of calls") {
        world.make(step).await;
    }
    let table = world.table(&read_json("inputs.json"));
    let path = here().join("matrix.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &table).expect("matrix.txt is written");
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    // If you are here because this failed: somebody may now do what they might not, or the other way round. Rewrite
    // matrix.txt with UPDATE_GOLDEN=1, and say in the commit why each changed line is right.
    let changed: Vec<_> = table.lines().filter(|line| !golden.lines().any(|old| old == *line)).collect();
    assert!(golden == table, "tests/authz/matrix.txt is not what the gate says:\n{}", changed.join("\n"));
}

async fn open(folder: &Path) -> World {
    let store = Arc::new(Store::open(folder).expect("a store"));
    let (clock, ids, place) = (Clock::wall(), Ids::random(), Place::new(ACCOUNT, "us-east-1"));
    let keys = tidegate_iam::bootstrap(&store, &place, &ids, &clock, None).await.expect("first keys");
    let settings = Settings {
        folder: folder.to_owned(),
        listen: ([127, 0, 0, 1], 0).into(),
        account: ACCOUNT.to_owned(),
        region: "us-east-1".to_owned(),
        clock: tidegate_core::clock::Kind::Wall,
        ephemeral: true,
        weak_sandbox: false,
        isolation: None,
        environment: Vec::new(),
        seed: None,
        faults: None,
    };
    let ports = Ports::new(clock, ids, "http://127.0.0.1:1").with(store).with(Arc::new(settings.clone()));
    let ports = Arc::new(ports);
    let cx = Cx::new(ports.clone(), place, Caller::Anonymous);
    let (registry, steps) = fill(&cx, &settings, keys);
    let gate = Arc::new(FrontDoor::open(registry).expect("every operation has a handler"));
    ports.hang_gate(gate.clone());
    tokio::spawn(Driver::new(cx.clone(), steps).expect("a driver").run());
    let template =
        std::fs::read_to_string(here().join("../../examples/hello-app/infra-stack/infra-stack.yml"));
    let known = [
        ("infra-template", Json::from(template.expect("the reference template"))),
        ("allow", ALLOW.into()),
        ("trust", TRUST.into()),
        ("bucket-policy", BUCKET.into()),
        ("time", 1_700_000_000.into()),
        ("application", "hello-app-stack-ServerlessDeploymentApplication".into()),
        ("group", "hello-app-stack-MainFunctionDeploymentGroup".into()),
    ];
    World { gate, cx, known: known.into_iter().map(|(name, value)| (name.to_owned(), value)).collect() }
}

impl World {
    /// Makes one call as root, repeats it until it answers what is waited for, and keeps what is to be known.
    async fn make(&mut self, step: &Json) {
        let (model, tree) = self.question(step["call"].as_str().expect("a call"), &step["input"]);
        let root = self.cx.acting_as(Caller::Root { account: ACCOUNT.to_owned() });
        let watch = wall::Stopwatch::start();
        let answer = loop {
            let answer = self.gate.answer(root.clone(), model, tree.clone()).await;
            let answer = answer.unwrap_or_else(|failure| panic!("{}: {failure:?}", step["call"]));
            let answer = serde_json::to_value(answer).expect("an answer as JSON");
            let Some(path) = step["until"][0].as_str() else { break answer };
            if at(&answer, path) == &step["until"][1] {
                break answer;
            }
            assert!(watch.elapsed() < Duration::from_secs(60), "{}: {}", step["call"], at(&answer, path));
            wall::pause(Duration::from_millis(50)).await;
        };
        for (name, path) in step["save"].as_object().into_iter().flatten() {
            self.known.insert(name.clone(), at(&answer, path.as_str().expect("a path")).clone());
        }
    }

    fn question(&self, call: &str, input: &Json) -> (&'static OperationModel, Value) {
        let (service, operation) = call.split_once(' ').expect("service and operation");
        let model = tidegate_api::service(service).and_then(|service| service.operation(operation));
        let tree = serde_json::from_value(self.filled(input)).expect("an input");
        (model.unwrap_or_else(|| panic!("{call} is not spoken")), tree)
    }

    /// An input whose `{names}` are replaced by what is known.
    fn filled(&self, input: &Json) -> Json {
        match input {
            Json::Object(members) => {
                members.iter().map(|(name, value)| (name.clone(), self.filled(value))).collect()
            }
            Json::Array(items) => items.iter().map(|item| self.filled(item)).collect(),
            Json::String(text) => self.named(text),
            other => other.clone(),
        }
    }

    fn named(&self, text: &str) -> Json {
        let whole = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        if let Some(value) = whole.and_then(|name| self.known.get(name)) {
            return value.clone();
        }
        let texts = self.known.iter().filter_map(|(name, value)| Some((name, value.as_str()?)));
        texts.fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value)).into()
    }

    fn table(&self, inputs: &Json) -> String {
        let mut table = format!("{:<50}", "operation");
        for actor in ACTORS {
            write!(table, " {actor:>9}").expect("a line");
        }
        table.push('\n');
        let mut unasked = Vec::new();
        for operation in
            tidegate_api::services().iter().flat_map(|service| service.operations.iter().copied())
        {
            let call = format!("{} {}", operation.service.name, operation.name);
            let input = inputs.get(&call).unwrap_or_else(|| panic!("inputs.json has nothing for {call}"));
            let line = ACTORS.map(|actor| match self.mark(actor, &call, input) {
                Ok(mark) => format!(" {mark:>9}"),
                Err(failure) => {
                    unasked.push(format!("{call} as {actor}: {failure:?}"));
                    String::new()
                }
            });
            writeln!(table, "{call:<50}{}", line.concat()).expect("a line");
        }
        assert!(unasked.is_empty(), "inputs.json does not fit:\n{}", unasked.join("\n"));
        table
    }

    fn mark(&self, actor: &str, call: &str, input: &Json) -> Result<&'static str, Failure> {
        let (model, tree) = self.question(call, input);
        let cx = self.cx.acting_as(self.caller(actor));
        let needs = self.gate.needs_of(&cx, model, tree)?;
        // Nobody signs for nobody: of unsigned requests only S3's come as far as this question.
        let comes = actor != "anonymous" || model.service.name == "s3";
        let allowed = self.gate.allows(&cx, &needs).expect("a decision");
        Ok(if comes && allowed { "✔" } else { "✘" })
    }

    fn caller(&self, actor: &str) -> Caller {
        let text = |name: &str| self.known[name].as_str().expect("a text").to_owned();
        let user = |name: &str| Caller::User {
            account: ACCOUNT.to_owned(),
            name: name.to_owned(),
            path: "/".to_owned(),
            id: text(name),
        };
        let role = |name: &str| {
            let policies = self.gate.registry().policies_of_callers().expect("policies of callers");
            policies.role(self.cx.look(), &text(name), "matrix").expect("a look").expect("a role")
        };
        match actor {
            "root" => Caller::Root { account: ACCOUNT.to_owned() },
            "admin" => user("admin"),
            "read-only" => user("reader"),
            "stranger" => user("stranger"),
            "anonymous" => Caller::Anonymous,
            role_name => role(&format!("{role_name}-role")),
        }
    }
}

/// A member of an answer, by a path such as `Stacks.0.StackStatus`.
fn at<'a>(answer: &'a Json, path: &str) -> &'a Json {
    path.split('.').fold(answer, |value, name| match name.parse::<usize>() {
        Ok(index) => &value[index],
        Err(_) => &value[name],
    })
}

fn here() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/authz")
}

fn read_json(name: &str) -> Json {
    let text = std::fs::read_to_string(here().join(name)).expect("a file beside the matrix");
    serde_json::from_str(&text).expect("JSON")
}
