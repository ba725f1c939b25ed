//! Answers to preflight requests of browsers: an `OPTIONS` method for each path of a REST API.

use super::{ANY_METHOD, INTEGRATION, Swagger, items_mut};
use crate::errors::{Cause, Stop};
use crate::python2::{Dict, Node, Text};

const OPTIONS: &str = "options";
/// Each method that API Gateway's `ANY` stands for, sorted.
const ALL_METHODS: &str = "DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT";

/// What browsers are told; null where nothing is said.
#[derive(Clone, Debug)]
pub(crate) struct Cors {
    pub(crate) allow_origin: Node,
    pub(crate) allow_headers: Node,
    pub(crate) allow_methods: Node,
    pub(crate) max_age: Node,
    pub(crate) allow_credentials: bool,
}

impl Swagger<'_> {
    /// Gives a path its `OPTIONS` method, unless it has one.
    pub(crate) fn add_cors(&mut self, path: &str, cors: &Cors) -> Result<(), Stop> {
        let mut methods = cors.allow_methods.clone();
        for item in items_mut(self.paths_mut()?, path)? {
            if item.contains(OPTIONS) {
                continue;
            }
            if !cors.allow_origin.truthy() {
                return Err(Cause::template("Invalid input. Value for AllowedOrigins is required").into());
            }
            if !methods.truthy() {
                methods = Node::Text(Text::made(format!("'{}'", methods_of(item))));
            }
            item.insert(OPTIONS, answer(cors, &methods));
        }
        Ok(())
    }
}

fn methods_of(item: &Dict) -> String {
    if item.contains(ANY_METHOD) {
        return ALL_METHODS.to_owned();
    }
    let mut names: Vec<String> = item.keys().iter().map(|name| name.as_str().to_uppercase()).collect();
    names.push(OPTIONS.to_uppercase());
    names.sort();
    names.dedup();
    names.join(",")
}

/// The definition of the method: a mock whose response carries the headers.
fn answer(cors: &Cors, methods: &Node) -> Dict {
    let (mut parameters, mut headers) = (Dict::default(), Dict::default());
    let mut allow = |header: &str, value: &Node, kind: &str| {
        let name = Text::made(format!("method.response.header.{header}"));
        parameters.insert(name, value.clone());
        headers.insert(header, Node::dict([("type", kind.into())]));
    };
    allow("Access-Control-Allow-Origin", &cors.allow_origin, "string");
    for (header, value) in
        [("Access-Control-Allow-Headers", &cors.allow_headers), ("Access-Control-Allow-Methods", methods)]
    {
        if value.truthy() {
            allow(header, value, "string");
        }
    }
    if !cors.max_age.is_null() {
        allow("Access-Control-Max-Age", &cors.max_age, "integer");
    }
    if cors.allow_credentials {
        allow("Access-Control-Allow-Credentials", &"'true'".into(), "string");
    }
    let json = || Node::List(vec!["application/json".into()]);
    let template = |text: &str| Node::dict([("application/json", text.into())]);
    let default = Node::dict([
        ("statusCode", "200".into()),
        ("responseParameters", parameters.into()),
        ("responseTemplates", template("{}\n")),
    ]);
    let integration = Node::dict([
        ("type", "mock".into()),
        ("requestTemplates", template("{\n  \"statusCode\" : 200\n}\n")),
        ("responses", Node::dict([("default", default)])),
    ]);
    let described =
        Node::dict([("description", "Default response for CORS method".into()), ("headers", headers.into())]);
    Dict::of([
        ("summary", "CORS support".into()),
        ("consumes", json()),
        ("produces", json()),
        (INTEGRATION, integration),
        ("responses", Node::dict([("200", described)])),
    ])
}
