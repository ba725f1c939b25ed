//! The whole template: checks, Globals, resource by resource, the shared deployment resources, references.

use tidegate_yaml::{Map, Value};

use crate::context::Context;
use crate::definition::Definitions;
use crate::deployment_preference::DeploymentPreferences;
use crate::errors::{Cause, Stop, TransformError};
use crate::parameters::{Mappings, Parameters};
use crate::properties::Declared;
use crate::python_text::truthy;
use crate::references::References;
use crate::resource::Resource;
use crate::rest_api::SharedApis;
use crate::scope::Scope;
use crate::{
    application, capacity_provider, compact, connector, function, globals, graphql_api, http_api,
    implicit_api, layer_version, logical_id, policy_templates, rest_api, simple_table, state_machine,
    websocket_api,
};

/// The types that come before all others, in this order.
const FIRST: [&str; 2] = [function::SCHEMA.type_name, state_machine::SCHEMA.type_name];
/// The types that come after those and before all others.
const APIS: [&str; 3] =
    [rest_api::SCHEMA.type_name, http_api::SCHEMA.type_name, websocket_api::SCHEMA.type_name];

/// Types that a transformed resource may take over under its own id.
const SUCCESSORS: [(&str, &str); 17] = [
    ("AWS::ApiGateway::RestApi", "AWS::Serverless::Api"),
    ("AWS::ApiGateway::DomainName", "AWS::ApiGateway::DomainName"),
    ("AWS::ApiGateway::BasePathMapping", "AWS::ApiGateway::BasePathMapping"),
    ("AWS::ApiGateway::DomainNameV2", "AWS::ApiGateway::DomainNameV2"),
    ("AWS::ApiGateway::BasePathMappingV2", "AWS::ApiGateway::BasePathMappingV2"),
    ("AWS::ApiGatewayV2::Api", "AWS::Serverless::HttpApi"),
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
    let mut apis = implicit_api::prepare(&mut template).map_err(ended)?;
    globals::apply(&mut template).map_err(ended)?;
    let mut causes = Vec::new();
    if let Some(Value::Object(resources)) = template.get_mut("Resources") {
        implicit_api::follow_versions(resources, &mut apis.definitions);
        causes = connector::take(resources);
    }
    let source = match template.get("Resources") {
        Some(Value::Object(resources)) => {
            resources.iter().map(|(id, resource)| (id.clone(), compact::copy(resource))).collect()
        }
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
        definitions: apis.definitions,
        order: apis.order,
        shared: SharedApis::default(),
        references: References::default(),
        not_text,
        causes,
    };
    translation.run().map_err(ended)?;
    translation.finish()
}

/// The template after what every later step relies on is known to hold.
fn checked(template: Value) -> Result<Map, Cause> {
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
    ids: Map,
    source: Map,
    conditions: Map,
    template: Map,
    deployments: DeploymentPreferences,
    applications: Vec<String>,
    definitions: Definitions,
    order: Vec<String>,
    shared: SharedApis,
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
        self.connect()?;
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

    /// Connectors come last: they look at what the others became.
    fn connect(&mut self) -> Result<(), Stop> {
        let mut became = Vec::new();
        for (logical_id, connector) in connector::all(&self.source) {
            let Some(Value::Object(resources)) = self.template.get("Resources") else { return Ok(()) };
            let template = connector::Template { resources, written: &self.ids };
            let expanded = connector::expand(&logical_id, &connector, &template);
            match expanded.and_then(|(made, dependents)| Ok((well_named(made)?, dependents))) {
                Ok((made, dependents)) => {
                    became
                        .push((logical_id.clone(), made.iter().map(|one| one.logical_id.clone()).collect()));
                    self.put(&logical_id, made);
                    if let Some(Value::Object(resources)) = self.template.get_mut("Resources") {
                        dependents.apply(resources);
                    }
                }
                Err(Stop::Cause(cause)) => self.causes.push(cause),
                Err(document) => return Err(document),
            }
        }
        if let Some(Value::Object(resources)) = self.template.get_mut("Resources") {
            connector::follow(resources, &became);
        }
        Ok(())
    }

    /// Functions and state machines come first, since what they listen to is changed by them.
    fn order(&self) -> Vec<(String, String)> {
        let known = |name: &str| {
            [
                application::SCHEMA.type_name,
                capacity_provider::SCHEMA.type_name,
                function::SCHEMA.type_name,
                graphql_api::SCHEMA.type_name,
                http_api::SCHEMA.type_name,
                rest_api::SCHEMA.type_name,
                simple_table::SCHEMA.type_name,
                layer_version::SCHEMA.type_name,
                state_machine::SCHEMA.type_name,
                websocket_api::SCHEMA.type_name,
            ]
            .contains(&name)
        };
        let sam = |id: &String| {
            let name = self.source.get(id)?.get("Type")?.as_str()?;
            known(name).then(|| (id.clone(), name.to_owned()))
        };
        let mut ordered: Vec<(String, String)> = self.order.iter().filter_map(sam).collect();
        ordered.sort_by_key(|(_, name)| {
            let is_api = APIS.contains(&name.as_str());
            FIRST.iter().position(|first| first == name).unwrap_or(if is_api {
                FIRST.len()
            } else {
                FIRST.len() + 1
            })
        });
        ordered
    }

    fn expand(&mut self, logical_id: &str, type_name: &str) -> Result<Vec<Resource>, Stop> {
        let resource = self.source.get(logical_id).cloned().unwrap_or_default();
        if self.not_text.iter().any(|id| id == logical_id) {
            return Err(Cause::resource(logical_id, "Logical ids must be alphanumeric.").into());
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
            definitions: &mut self.definitions,
            shared: &mut self.shared,
        };
        function::note_names(logical_id, &resource, &mut scope)?;
        match type_name {
            "AWS::Serverless::Function" => {
                let declared = Declared::read(&function::SCHEMA, logical_id, "", &resource, |properties| {
                    policy_templates::expand(logical_id, properties)
                })?;
                function::expand(declared, &mut scope)
            }
            "AWS::Serverless::Api" => {
                let declared = Declared::read(&rest_api::SCHEMA, logical_id, "", &resource, |_| Ok(()))?;
                rest_api::expand(declared, &mut scope)
            }
            "AWS::Serverless::HttpApi" => {
                let declared = Declared::read(&http_api::SCHEMA, logical_id, "", &resource, |_| Ok(()))?;
                http_api::expand(declared, &mut scope)
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
                let before = |properties: &mut Map| application::locate(logical_id, properties, &mut scope);
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
        // What keeps its id keeps its place: to close a gap, all that follow are moved.
        let stays = resources.iter().any(|resource| resource.logical_id == logical_id);
        if let Some(Value::Object(all)) = self.template.get_mut("Resources").filter(|_| !stays) {
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
            all.insert(resource.logical_id.clone(), compact::compact(resource.into_value()));
        }
    }

    fn refer(&mut self, logical_id: &str, resources: &[Resource]) {
        let referable: &[(&str, &str)] = match self.ids.get(logical_id).and_then(Value::as_str) {
            Some("AWS::Serverless::Function") => &function::REFERABLE,
            Some("AWS::Serverless::Api") => &rest_api::REFERABLE,
            Some("AWS::Serverless::HttpApi") => &http_api::REFERABLE,
            _ => &[],
        };
        for (property, type_name) in referable {
            let made = resources.iter().rev().find(|resource| resource.type_name == *type_name);
            if let Some(made) = made {
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
