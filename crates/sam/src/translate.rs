//! The whole template: checks, Globals, resource by resource, the shared deployment resources, references.

use serde_json::{Map, Value};

use crate::context::Context;
use crate::deployment_preference::DeploymentPreferences;
use crate::errors::{Cause, Stop, TransformError};
use crate::parameters::{Mappings, Parameters};
use crate::properties::Declared;
use crate::python_text::truthy;
use crate::references::References;
use crate::resource::Resource;
use crate::scope::Scope;
use crate::{
    application, capacity_provider, function, globals, graphql_api, layer_version, logical_id,
    policy_templates, simple_table, state_machine, websocket_api,
};

/// SAM's types that AWS has and this transform refuses by name.
const REFUSED: [&str; 3] = ["AWS::Serverless::Api", "AWS::Serverless::Connector", "AWS::Serverless::HttpApi"];

/// The types that come before all others, in this order.
const FIRST: [&str; 2] = [function::SCHEMA.type_name, state_machine::SCHEMA.type_name];

/// Types that a transformed resource may take over under its own id.
const SUCCESSORS: [(&str, &str); 11] = [
    ("AWS::Lambda::Function", "AWS::Serverless::Function"),
    ("AWS::Lambda::LayerVersion", "AWS::Serverless::LayerVersion"),
    ("AWS::S3::Bucket", "AWS::S3::Bucket"),
    ("AWS::SNS::Topic", "AWS::SNS::Topic"),
    ("AWS::DynamoDB::Table", "AWS::Serverless::SimpleTable"),
    ("AWS::Cognito::UserPool", "AWS::Cognito::UserPool"),
    ("AWS::CloudFormation::Stack", "AWS::Serverless::Application"),
    ("AWS::ApiGatewayV2::Api", "AWS::Serverless::WebSocketApi"),
    ("AWS::AppSync::GraphQLApi", "AWS::Serverless::GraphQLApi"),
    ("AWS::Lambda::CapacityProvider", "AWS::Serverless::CapacityProvider"),
    ("AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"),
];

/// Transforms a template; `not_text` are the logical ids that were written as something else than text.
pub(crate) fn translate(template: Value, cx: &Context, not_text: &[String]) -> Result<Value, TransformError> {
    let ended = |stop: Stop| match stop {
        Stop::Cause(cause) => TransformError::new(vec![cause]),
        Stop::Document(error) => error,
    };
    let mut template = checked(template).map_err(|cause| TransformError::new(vec![cause]))?;
    let parameters = Parameters::new(&template, cx);
    let mappings = Mappings::new(&template).map_err(ended)?;
    globals::apply(&mut template).map_err(ended)?;
    let source = match template.get("Resources") {
        Some(Value::Object(resources)) => resources.clone(),
        _ => Map::new(),
    };
    let mut translation = Translation {
        cx,
        parameters,
        mappings,
        ids: source.iter().map(|(id, resource)| (id.clone(), resource["Type"].clone())).collect(),
        source,
        conditions: match template.get("Conditions") {
            Some(Value::Object(conditions)) => conditions.clone(),
            _ => Map::new(),
        },
        template,
        deployments: DeploymentPreferences::default(),
        applications: Vec::new(),
        references: References::default(),
        not_text,
        causes: Vec::new(),
    };
    translation.run().map_err(ended)?;
    translation.finish()
}

/// The template after what every later step relies on is known to hold.
fn checked(template: Value) -> Result<Map<String, Value>, Cause> {
    let Value::Object(template) = template else {
        return Err(Cause::template("The template must be a map."));
    };
    let resources = match template.get("Resources") {
        Some(Value::Object(resources)) if !resources.is_empty() => resources,
        _ => return Err(Cause::template("'Resources' section is required")),
    };
    if !resources.values().all(Value::is_object) {
        return Err(Cause::template(
            "All 'Resources' must be Objects. If you're using YAML, this may be an indentation issue.",
        ));
    }
    for (logical_id, resource) in resources {
        if resource.get("Condition").is_some_and(|condition| !condition.is_string() && truthy(condition)) {
            return Err(Cause::template("Every Condition member must be a string."));
        }
        let misshapen = resource.get("Properties").is_some_and(|properties| !properties.is_object());
        if misshapen && globals::section_of(resource).is_some() {
            return Err(Cause::resource(logical_id, "Attribute 'Properties' should be a map."));
        }
    }
    Ok(template)
}

/// The resources, unless one has an id that no resource may have.
fn well_named(resources: Vec<Resource>) -> Result<Vec<Resource>, Stop> {
    match resources.iter().find(|resource| !logical_id::is_valid(&resource.logical_id)) {
        Some(wrong) => Err(Cause::resource(&wrong.logical_id, "Logical ids must be alphanumeric.").into()),
        None => Ok(resources),
    }
}

struct Translation<'a> {
    cx: &'a Context,
    parameters: Parameters,
    mappings: Mappings,
    /// The types of the resources as written, by logical id.
    ids: Map<String, Value>,
    source: Map<String, Value>,
    conditions: Map<String, Value>,
    template: Map<String, Value>,
    deployments: DeploymentPreferences,
    applications: Vec<String>,
    references: References,
    not_text: &'a [String],
    causes: Vec<Cause>,
}

impl Translation<'_> {
    fn run(&mut self) -> Result<(), Stop> {
        for (logical_id, type_name) in self.order() {
            match self.expand(&logical_id, &type_name).and_then(well_named) {
                Ok(resources) => self.put(&logical_id, resources),
                Err(Stop::Cause(cause)) => self.causes.push(cause),
                Err(document) => return Err(document),
            }
        }
        let has_conditions = self.template.contains_key("Conditions");
        let shared = self.deployments.resources(self.cx, has_conditions.then_some(&mut self.conditions));
        for resource in shared {
            match resource {
                Ok(resource) => self.insert(resource),
                Err(cause) => self.causes.push(cause),
            }
        }
        Ok(())
    }

    /// Functions and state machines come first, since what they listen to is changed by them.
    fn order(&self) -> Vec<(String, String)> {
        let known = |name: &str| {
            REFUSED.contains(&name)
                || [
                    application::SCHEMA.type_name,
                    capacity_provider::SCHEMA.type_name,
                    function::SCHEMA.type_name,
                    graphql_api::SCHEMA.type_name,
                    simple_table::SCHEMA.type_name,
                    layer_version::SCHEMA.type_name,
                    state_machine::SCHEMA.type_name,
                    websocket_api::SCHEMA.type_name,
                ]
                .contains(&name)
        };
        let sam = |(id, resource): (&String, &Value)| {
            let name = resource.get("Type")?.as_str()?;
            known(name).then(|| (id.clone(), name.to_owned()))
        };
        let mut ordered: Vec<(String, String)> = self.source.iter().filter_map(sam).collect();
        ordered.sort_by_key(|(_, name)| {
            FIRST.iter().position(|first| first == name).unwrap_or_else(|| FIRST.len())
        });
        ordered
    }

    fn expand(&mut self, logical_id: &str, type_name: &str) -> Result<Vec<Resource>, Stop> {
        let resource = self.source.get(logical_id).cloned().unwrap_or_default();
        if self.not_text.iter().any(|id| id == logical_id) {
            return Err(Cause::resource(logical_id, "Logical ids must be alphanumeric.").into());
        }
        if resource.get("Connectors").is_some() {
            let message = "The attribute Connectors is not supported by this transform.";
            return Err(Cause::resource(logical_id, message).into());
        }
        let Some(Value::Object(resources)) = self.template.get("Resources") else { return Ok(Vec::new()) };
        let mut scope = Scope {
            cx: self.cx,
            parameters: &self.parameters,
            mappings: &self.mappings,
            source: &mut self.source,
            resources,
            conditions: &mut self.conditions,
            applications: &mut self.applications,
            deployments: &mut self.deployments,
        };
        match type_name {
            "AWS::Serverless::Function" => {
                let declared = Declared::read(&function::SCHEMA, logical_id, "", &resource, |properties| {
                    policy_templates::expand(logical_id, properties)
                })?;
                function::expand(declared, &mut scope)
            }
            "AWS::Serverless::SimpleTable" => simple_table::expand(&Declared::read(
                &simple_table::SCHEMA,
                logical_id,
                "",
                &resource,
                |_| Ok(()),
            )?),
            "AWS::Serverless::LayerVersion" => {
                let declared = Declared::read(&layer_version::SCHEMA, logical_id, "", &resource, |_| Ok(()))?;
                layer_version::expand(declared, &scope)
            }
            "AWS::Serverless::Application" => {
                let before = |properties: &mut Map<String, Value>| {
                    application::locate(logical_id, properties, &mut scope)
                };
                Ok(application::expand(&Declared::read(
                    &application::SCHEMA,
                    logical_id,
                    "",
                    &resource,
                    before,
                )?))
            }
            "AWS::Serverless::CapacityProvider" => {
                let declared =
                    Declared::read(&capacity_provider::SCHEMA, logical_id, "", &resource, |_| Ok(()))?;
                capacity_provider::expand(&declared, &scope)
            }
            "AWS::Serverless::GraphQLApi" => {
                graphql_api::expand(&Declared::read(&graphql_api::SCHEMA, logical_id, "", &resource, |_| {
                    Ok(())
                })?)
            }
            "AWS::Serverless::WebSocketApi" => websocket_api::expand(&Declared::read(
                &websocket_api::SCHEMA,
                logical_id,
                "",
                &resource,
                |_| Ok(()),
            )?),
            "AWS::Serverless::StateMachine" => {
                let declared =
                    Declared::read(&state_machine::SCHEMA, logical_id, "", &resource, |properties| {
                        policy_templates::expand(logical_id, properties)
                    })?;
                state_machine::expand(&declared, &mut scope)
            }
            refused => {
                let message = format!("Resources of type {refused} are not supported by this transform.");
                Err(Cause::resource(logical_id, message).into())
            }
        }
    }

    /// Puts what a resource became in its place.
    fn put(&mut self, logical_id: &str, resources: Vec<Resource>) {
        self.refer(logical_id, &resources);
        if let Some(Value::Object(all)) = self.template.get_mut("Resources") {
            all.shift_remove(logical_id);
        }
        for resource in resources {
            if self.is_free(&resource) {
                self.insert(resource);
            } else {
                self.causes.push(Cause::Duplicate {
                    logical_id: logical_id.to_owned(),
                    duplicate_id: resource.logical_id,
                    resource_type: resource.type_name.to_owned(),
                });
            }
        }
    }

    fn insert(&mut self, resource: Resource) {
        if let Some(Value::Object(all)) = self.template.get_mut("Resources") {
            all.insert(resource.logical_id.clone(), resource.into_value());
        }
    }

    fn refer(&mut self, logical_id: &str, resources: &[Resource]) {
        for (property, type_name) in function::REFERABLE {
            let made = resources.iter().rev().find(|resource| resource.type_name == type_name);
            let is_function = self.ids.get(logical_id).is_some_and(|name| name == function::SCHEMA.type_name);
            if let Some(made) = made.filter(|_| is_function) {
                self.references.add(logical_id, property, &made.logical_id);
            }
        }
        if let [layer] = resources
            && layer.type_name == "AWS::Lambda::LayerVersion"
        {
            self.references.rename(logical_id, &layer.logical_id);
        }
    }

    /// Whether no other resource of the template has the generated resource's id.
    fn is_free(&self, resource: &Resource) -> bool {
        let Some(taken) = self.ids.get(&resource.logical_id) else { return true };
        SUCCESSORS.iter().any(|(made, from)| *made == resource.type_name && taken == from)
    }

    fn finish(mut self) -> Result<Value, TransformError> {
        if !self.causes.is_empty() {
            return Err(TransformError::new(self.causes));
        }
        let waited =
            self.cx.repository.iter().try_for_each(|known| known.await_templates(&self.applications));
        waited.map_err(|cause| TransformError::new(vec![cause]))?;
        self.template.shift_remove("Transform");
        if self.template.contains_key("Conditions") || !self.conditions.is_empty() {
            self.template.insert("Conditions".to_owned(), Value::Object(self.conditions));
        }
        let mut template = Value::Object(self.template);
        match self.references.apply(&mut template) {
            Ok(()) => Ok(template),
            Err(Stop::Cause(cause)) => Err(TransformError::new(vec![cause])),
            Err(Stop::Document(error)) => Err(error),
        }
    }
}
