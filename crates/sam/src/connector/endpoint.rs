//! One side of a connector: a resource of the template, or one that is described by its properties.

use tidegate_yaml::{Map, Value, json};

use super::profiles::{
    BUCKET, BUS, DATA_SOURCE, FUNCTION, GRAPHQL, HTTP_API, MACHINE, PLACES, QUEUE, REST_API, RULE, TABLE,
    TOPIC,
};
use crate::errors::Cause;
use crate::intrinsics::{get_att, logical_id_of, reference};
use crate::python_text::truthy;

/// Which side of a connector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Source,
    Destination,
}

impl Side {
    pub(super) fn name(self) -> &'static str {
        match self {
            Side::Source => "Source",
            Side::Destination => "Destination",
        }
    }
}

/// The template as it is while connectors are expanded.
pub(crate) struct Template<'a> {
    /// The resources, the transformed ones already in CloudFormation's types.
    pub(crate) resources: &'a Map,
    /// The types of the resources as they were written.
    pub(crate) written: &'a Map,
}

/// A side, resolved.
#[derive(Clone, Debug, Default)]
pub(super) struct Endpoint {
    pub(super) logical_id: Option<String>,
    /// CloudFormation's type.
    pub(super) type_name: String,
    /// The type as it was written.
    pub(super) written_type: Value,
    pub(super) arn: Option<Value>,
    pub(super) role_name: Option<Value>,
    pub(super) queue_url: Option<Value>,
    values: Map,
}

/// SAM's types and what they become under the same id.
const BECOMES: [(&str, &str); 5] = [
    ("AWS::Serverless::Api", REST_API),
    ("AWS::Serverless::Function", FUNCTION),
    ("AWS::Serverless::HttpApi", HTTP_API),
    ("AWS::Serverless::SimpleTable", TABLE),
    ("AWS::Serverless::StateMachine", MACHINE),
];

impl Endpoint {
    /// Resolves a side as it is written.
    pub(super) fn resolve(connector: &str, side: &Map, template: &Template<'_>) -> Result<Endpoint, Cause> {
        let wrong = |message: &str| Cause::resource(connector, message);
        let unsupported =
            "Must provide 'Id' (with optional 'Qualifier') or a supported combination of other properties.";
        if side.is_empty() {
            return Err(wrong(unsupported));
        }
        let Some(id) = side.get("Id").filter(|id| truthy(id)) else {
            return Endpoint::described(side).ok_or_else(|| wrong("'Type' is missing or not a string."));
        };
        if side.keys().any(|name| name != "Id" && name != "Qualifier") {
            return Err(wrong(unsupported));
        }
        let id = id.as_str().ok_or_else(|| wrong("'Id' is missing or not a string."))?;
        let resource = template.resources.get(id);
        let resource =
            resource.ok_or_else(|| wrong(&format!("Unable to find resource with logical ID '{id}'.")))?;
        let found = Endpoint::found(id, resource, side.get("Qualifier"), template);
        found.ok_or_else(|| wrong("'Type' is missing or not a string."))
    }

    fn described(side: &Map) -> Option<Endpoint> {
        let written = side.get("Type")?.as_str().filter(|name| !name.is_empty())?;
        let given = |name: &str| side.get(name).filter(|value| !value.is_null()).cloned();
        let mut endpoint = Endpoint {
            type_name: cloudformation_type(written).to_owned(),
            written_type: json!(written),
            arn: given("Arn"),
            role_name: given("RoleName"),
            queue_url: given("QueueUrl"),
            ..Endpoint::default()
        };
        endpoint.know("Name", given("Name"));
        endpoint.know("ResourceId", given("ResourceId"));
        endpoint.know("Qualifier", given("Qualifier"));
        Some(endpoint)
    }

    fn found(
        id: &str,
        resource: &Value,
        qualifier: Option<&Value>,
        template: &Template<'_>,
    ) -> Option<Endpoint> {
        let type_name = resource.get("Type")?.as_str().filter(|name| !name.is_empty())?;
        let mut endpoint = Endpoint {
            logical_id: Some(id.to_owned()),
            type_name: type_name.to_owned(),
            written_type: template.written.get(id).cloned().unwrap_or_else(|| json!(type_name)),
            arn: arn(id, type_name),
            role_name: role_property(type_name)
                .and_then(|name| role_name(resource.get("Properties")?.get(name)?)),
            queue_url: (type_name == QUEUE).then(|| reference(id)),
            ..Endpoint::default()
        };
        endpoint.know("Name", (type_name == MACHINE).then(|| get_att(id, "Name")));
        endpoint.know(
            "ResourceId",
            match type_name {
                REST_API | HTTP_API => Some(reference(id)),
                GRAPHQL => Some(get_att(id, "ApiId")),
                _ => None,
            },
        );
        let every = || matches!(type_name, REST_API | HTTP_API).then(|| json!("*"));
        let qualifier = qualifier.filter(|value| !value.is_null()).cloned();
        endpoint.know("Qualifier", qualifier.or_else(every));
        Some(endpoint)
    }

    fn know(&mut self, name: &str, value: Option<Value>) {
        if let Some(value) = value {
            self.values.insert(name.to_owned(), value);
        }
    }

    /// A value that a profile's text names.
    pub(super) fn value(&self, name: &str) -> Option<&Value> {
        if name == "Arn" { self.arn.as_ref() } else { self.values.get(name) }
    }

    /// A rule has a role for each of its targets.
    pub(super) fn take_role_for(&mut self, target: &Endpoint, template: &Template<'_>) {
        if self.type_name != RULE || self.role_name.is_some() {
            return;
        }
        let rule = self.logical_id.as_ref().and_then(|id| template.resources.get(id));
        let targets = rule.and_then(|rule| rule.get("Properties")?.get("Targets")?.as_array());
        let named = |entry: &&Value| {
            let arn = entry.get("Arn");
            let id = arn.and_then(logical_id_of);
            arn.is_some() && arn == target.arn.as_ref() || id.is_some() && id == target.logical_id.as_deref()
        };
        let entry = targets.and_then(|targets| targets.iter().find(named));
        self.role_name = entry.and_then(|entry| role_name(entry.get("RoleArn")?));
    }
}

fn cloudformation_type(written: &str) -> &str {
    BECOMES.iter().find(|(sam, _)| *sam == written).map_or(written, |(_, made)| made)
}

fn arn(id: &str, type_name: &str) -> Option<Value> {
    match type_name {
        MACHINE | TOPIC => Some(reference(id)),
        BUCKET | BUS | FUNCTION | PLACES | QUEUE | RULE | TABLE => Some(get_att(id, "Arn")),
        _ => None,
    }
}

fn role_property(type_name: &str) -> Option<&'static str> {
    match type_name {
        FUNCTION => Some("Role"),
        MACHINE => Some("RoleArn"),
        DATA_SOURCE => Some("ServiceRoleArn"),
        _ => None,
    }
}

/// The name of the role that an ARN is said with: only a role of the template has one that is known here.
fn role_name(arn: &Value) -> Option<Value> {
    logical_id_of(arn).map(reference)
}
