//! `AWS::Serverless::Application`: a nested stack, of a template's URL or of an application in AWS's repository.

use std::collections::BTreeMap;

use tidegate_yaml::{Map, Value, json};

use crate::errors::{Cause, Stop};
use crate::properties::{Check, Declared, Property, STR_OR_MAP, Schema};
use crate::python_text::{names, truthy};
use crate::resource::Resource;
use crate::scope::Scope;
use crate::tags;

pub(crate) const SCHEMA: Schema = Schema {
    type_name: "AWS::Serverless::Application",
    tables: &[&[
        Property::required("Location", STR_OR_MAP),
        Property::optional("TemplateUrl", Check::Str),
        Property::optional("Parameters", Check::Map),
        Property::optional("NotificationARNs", Check::ListOf(&STR_OR_MAP)),
        Property::optional("Tags", Check::Map),
        Property::optional("TimeoutInMinutes", Check::Int),
    ]],
};

/// What the Serverless Application Repository would answer.
#[derive(Clone, Debug, Default)]
pub struct ServerlessRepo {
    template_url: String,
    template_id: String,
    /// The statuses that successive looks see.
    statuses: BTreeMap<String, Vec<String>>,
    errors: BTreeMap<String, String>,
}

impl ServerlessRepo {
    /// Reads it from a context: `Default`, `StatusById` and `ErrorById`.
    pub fn from_json(given: &Value) -> ServerlessRepo {
        let text = |name: &str| given["Default"][name].as_str().unwrap_or_default().to_owned();
        let entries = |name: &str| given[name].as_object().cloned().unwrap_or_default();
        let words = |list: &Value| {
            let list = list.as_array().into_iter().flatten();
            list.filter_map(|word| word.as_str().map(str::to_owned)).collect()
        };
        let said = |(id, error): (String, Value)| Some((id, error.as_str()?.to_owned()));
        ServerlessRepo {
            template_url: text("TemplateUrl"),
            template_id: text("TemplateId"),
            statuses: entries("StatusById").iter().map(|(id, list)| (id.clone(), words(list))).collect(),
            errors: entries("ErrorById").into_iter().filter_map(said).collect(),
        }
    }

    /// Waits for the templates of applications to be ready.
    pub(crate) fn await_templates(&self, applications: &[String]) -> Result<(), Cause> {
        let mut late = Vec::new();
        for id in applications {
            let seen = self.statuses.get(id).map_or(&[][..], Vec::as_slice);
            if seen.iter().any(|status| status == "EXPIRED") {
                let message = format!(
                    "Template for {id} with id {} returned status: EXPIRED. Cannot access an expired template.",
                    self.template_id
                );
                return Err(Cause::resource(id, message));
            }
            if seen.last().is_some_and(|status| status != "ACTIVE") {
                late.push(id.as_str());
            }
        }
        if late.is_empty() {
            return Ok(());
        }
        let message = "Timed out waiting for nested stack templates to reach ACTIVE status.";
        Err(Cause::resource(names(late), message))
    }
}

/// Fills in where the template lies; an id and a version are asked of the repository.
pub(crate) fn locate(logical_id: &str, properties: &mut Map, scope: &mut Scope<'_>) -> Result<(), Stop> {
    let wrong = |message: String| Stop::from(Cause::resource(logical_id, message));
    let missing = |name: &str| wrong(format!("Resource is missing the required [{name}] property."));
    let url = match properties.get("Location") {
        None | Some(Value::Null) => return Err(missing("Location")),
        Some(Value::Object(location)) => {
            let mut resolved = Map::new();
            for name in ["ApplicationId", "SemanticVersion"] {
                let given = location.get(name).ok_or_else(|| missing(name))?;
                let known = scope.mappings.resolved(scope.parameters.resolved(given)?)?;
                resolved.insert(name.to_owned(), known);
            }
            let id = key(logical_id, &resolved, "ApplicationId")?;
            key(logical_id, &resolved, "SemanticVersion")?;
            let Some(repository) = &scope.cx.repository else {
                let message = "Serverless Application Repository is not available in this region.";
                return Err(wrong(message.to_owned()));
            };
            if let Some(error) = repository.errors.get(&id) {
                return Err(wrong(error.clone()));
            }
            let url = json!(repository.template_url);
            scope.applications.push(id);
            properties.insert("Location".to_owned(), Value::Object(resolved));
            url
        }
        Some(url) => url.clone(),
    };
    properties.insert("TemplateUrl".to_owned(), url);
    Ok(())
}

fn key(logical_id: &str, location: &Map, name: &str) -> Result<String, Stop> {
    let wrong = |message: String| Stop::from(Cause::resource(logical_id, message));
    match location.get(name) {
        // AWS's own spelling.
        Some(Value::String(text)) if text.contains("{{resolve:") => Err(wrong(format!(
            "Serverless Application Repostiory does not support dynamic reference in '{name}' property."
        ))),
        Some(Value::String(text)) if !text.is_empty() => Ok(text.clone()),
        Some(Value::Object(_)) => Err(wrong(format!(
            "Property '{name}' cannot be resolved. Only FindInMap and Ref intrinsic functions are supported."
        ))),
        Some(other) if truthy(other) => {
            Err(Cause::should_be(logical_id, &format!("Location.{name}"), "string").into())
        }
        _ if name == "ApplicationId" => Err(wrong(format!("Property '{name}' is required."))),
        _ => Err(wrong(format!("Property '{name}' cannot be blank."))),
    }
}

/// The nested stack.
pub(crate) fn expand(declared: &Declared) -> Vec<Resource> {
    let mut stack = Resource::new("AWS::CloudFormation::Stack", &declared.logical_id, declared.inherited());
    stack.depends_on = declared.depends_on.clone();
    for name in ["Parameters", "NotificationARNs", "TimeoutInMinutes"] {
        stack.set(name, declared.value(name));
    }
    let mut all = vec![json!({"Key": "lambda:createdBy", "Value": "SAM"})];
    if let Some(Value::Object(own)) = declared.get("Tags") {
        all.extend(tags::list(own));
    }
    let location = declared.get("Location");
    for (name, key) in [
        ("ApplicationId", "serverlessrepo:applicationId"),
        ("SemanticVersion", "serverlessrepo:semanticVersion"),
    ] {
        if let Some(value) = location.and_then(|location| location.get(name)) {
            all.push(json!({"Key": key, "Value": value}));
        }
    }
    let url = declared.get("TemplateUrl").cloned().unwrap_or_else(|| json!(""));
    stack.set("Tags", all).set("TemplateURL", url);
    vec![stack]
}
