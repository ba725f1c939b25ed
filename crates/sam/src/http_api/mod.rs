//! `AWS::Serverless::HttpApi`: an HTTP API with its definition, a stage, and perhaps a domain.

mod authorizer;
mod body;
mod domain;

use tidegate_yaml::{Map, Value, json};

use crate::code_location::definition_location;
use crate::errors::Stop;
use crate::implicit_api::MANAGED;
use crate::intrinsics::reference;
use crate::properties::{Check, Declared, Property, STR_OR_MAP, Schema};
use crate::python2::Node;
use crate::resource::Resource;
use crate::rest_api::{authorizer as rest_authorizer, stage_id};
use crate::scope::Scope;

pub(crate) const SCHEMA: Schema = Schema {
    type_name: "AWS::Serverless::HttpApi",
    tables: &[&[
        Property::optional(MANAGED, Check::Bool),
        Property::passed("Name"),
        Property::optional("StageName", STR_OR_MAP),
        Property::optional("Tags", Check::Map),
        Property::optional("PropagateTags", Check::Bool),
        Property::optional("DefinitionBody", Check::Map),
        Property::optional("DefinitionUri", STR_OR_MAP),
        Property::optional("StageVariables", Check::Map),
        Property::optional("CorsConfiguration", Check::OneOf(&[Check::Bool, Check::Map])),
        Property::optional("AccessLogSettings", Check::Map),
        Property::optional("DefaultRouteSettings", Check::Map),
        Property::optional("Auth", Check::Map),
        Property::optional("RouteSettings", Check::Map),
        Property::optional("Domain", Check::Map),
        Property::optional("FailOnWarnings", Check::Bool),
        Property::optional("Description", Check::Str),
        Property::optional("DisableExecuteApiEndpoint", Check::Bool),
    ]],
};

/// Properties of an API that resolve to a generated resource of a type: `!Ref MyApi.Stage`.
pub(crate) const REFERABLE: [(&str, &str); 2] =
    [("Stage", "AWS::ApiGatewayV2::Stage"), ("DomainName", "AWS::ApiGatewayV2::DomainName")];

const CREATED_BY: &str = "httpapi:createdBy";
/// The stage that an API has by default, which needs no name in its URL.
const DEFAULT_STAGE: &str = "$default";
/// Properties that the stage takes over as they are.
const OF_STAGE: [&str; 4] = ["StageVariables", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings"];

/// An API being transformed.
struct Api<'a> {
    declared: &'a Declared,
    /// The definition, if it stands in the template.
    definition: Option<Node>,
    auth: Node,
    /// The tags with who made the API, once they are in the definition.
    tags: Option<Map>,
    partition: &'a str,
}

impl Api<'_> {
    fn wrong(&self, message: impl Into<String>) -> Stop {
        self.declared.wrong(message)
    }

    /// A property of the template that is neither empty, false nor zero.
    fn meant(&self, name: &str) -> Option<Node> {
        self.declared.meant(name).map(Node::written)
    }

    fn has_definition(&self) -> bool {
        self.definition.as_ref().is_some_and(Node::truthy)
    }
}

/// The resources that an API becomes.
pub(crate) fn expand(mut declared: Declared, scope: &mut Scope<'_>) -> Result<Vec<Resource>, Stop> {
    for name in ["CorsConfiguration", "Domain"] {
        if let Some(value) = declared.properties.get_mut(name) {
            *value = scope.parameters.resolve(value)?;
        }
    }
    let mut api = Api {
        definition: scope.definitions.remove(&declared.logical_id),
        auth: Node::written(&declared.value("Auth")),
        tags: declared.meant("Tags").and_then(Value::as_object).cloned(),
        partition: &scope.cx.partition,
        declared: &declared,
    };
    let is_defined = api.definition.is_some();
    let http_api = http_api(&mut api)?;
    let of_domain = domain::expand(&declared, &mut scope.shared.record_set_groups)?;
    let permissions = authorizer::permissions(&api)?;
    let mut resources = vec![http_api];
    resources.extend(permissions);
    resources.extend(of_domain);
    resources.push(stage(&api));
    // AWS: the tags reach the stage and the domain name wherever the definition stands in the template.
    let tags = api.tags.filter(|tags| is_defined && !tags.is_empty());
    if let Some(tags) = tags {
        for resource in &mut resources {
            if matches!(resource.type_name, "AWS::ApiGatewayV2::Stage" | "AWS::ApiGatewayV2::DomainName") {
                resource.set("Tags", tags.clone());
            }
        }
    }
    Ok(resources)
}

fn http_api(api: &mut Api<'_>) -> Result<Resource, Stop> {
    let declared = api.declared;
    if declared.meant("DefinitionUri").is_some() && api.has_definition() {
        return Err(api.wrong("Specify either 'DefinitionUri' or 'DefinitionBody' property and not both."));
    }
    body::edit(api)?;
    let mut made = Resource::new("AWS::ApiGatewayV2::Api", &declared.logical_id, declared.attributes.clone());
    made.depends_on = declared.depends_on.clone();
    made.set("FailOnWarnings", declared.meant("FailOnWarnings").cloned().unwrap_or_default());
    if let Some(uri) = declared.meant("DefinitionUri") {
        made.set("BodyS3Location", definition_location(uri, &declared.logical_id, "DefinitionUri")?);
    } else if api.has_definition() {
        made.set("Body", api.definition.take().map(Node::into_value).unwrap_or_default());
    } else {
        return Err(api.wrong(
            "'DefinitionUri' or 'DefinitionBody' are required properties of an 'AWS::Serverless::HttpApi'. Add a \
             value for one of these properties or add a 'HttpApi' event to an 'AWS::Serverless::Function'.",
        ));
    }
    Ok(made)
}

fn stage(api: &Api<'_>) -> Resource {
    let declared = api.declared;
    let name = declared.meant("StageName").cloned().unwrap_or_else(|| json!(DEFAULT_STAGE));
    let id = match name.as_str().unwrap_or_default() {
        DEFAULT_STAGE => format!("{}ApiGatewayDefaultStage", declared.logical_id),
        name => stage_id(&declared.logical_id, name),
    };
    let mut stage = Resource::new("AWS::ApiGatewayV2::Stage", id, declared.inherited());
    stage.set("ApiId", reference(&declared.logical_id)).set("StageName", name).set("AutoDeploy", true);
    for name in OF_STAGE {
        stage.set(name, declared.value(name));
    }
    stage.set("Tags", api.tags.clone().map_or(Value::Null, Value::Object));
    stage
}

fn permission(api: &Api<'_>, id: &str, function: &Node) -> Resource {
    let id = format!("{}{id}AuthorizerPermission", api.declared.logical_id);
    let attributes = api.declared.inherited();
    rest_authorizer::permission(&id, attributes, function, &api.declared.logical_id, "${AWS::Partition}")
}
