//! `AWS::Serverless::Api`: a REST API with its definition, a stage, and the deployment that the stage shows.

pub(crate) mod authorizer;
mod body;
mod deployment;
pub(crate) mod domain;
mod gateway_response;
mod usage_plan;

use std::collections::HashMap;

use tidegate_yaml::{Map, Value, json};

use self::deployment::Followed;
use crate::code_location::definition_location;
use crate::errors::{Cause, Stop};
use crate::implicit_api::{IMPLICIT_REST_API, MANAGED};
use crate::properties::{Check, Declared, Property, STR_OR_MAP, Schema};
use crate::python_text::truthy;
use crate::python2::{Dict, Node, Text};
use crate::resource::Resource;
use crate::scope::Scope;
use crate::tags;

pub(crate) const SCHEMA: Schema = Schema {
    type_name: "AWS::Serverless::Api",
    tables: &[&[
        Property::optional(MANAGED, Check::Bool),
        Property::optional("Name", STR_OR_MAP),
        Property::required("StageName", STR_OR_MAP),
        Property::optional("Tags", Check::Map),
        Property::optional("PropagateTags", Check::Bool),
        Property::optional("DefinitionBody", Check::Map),
        Property::optional("DefinitionUri", STR_OR_MAP),
        Property::strict("MergeDefinitions", false, Check::Bool),
        Property::optional("CacheClusterEnabled", Check::Bool),
        Property::optional("CacheClusterSize", Check::Str),
        Property::optional("Variables", Check::Map),
        Property::optional("EndpointConfiguration", STR_OR_MAP),
        Property::optional("MethodSettings", Check::List),
        Property::optional("BinaryMediaTypes", Check::List),
        Property::optional("MinimumCompressionSize", Check::Int),
        Property::optional("Cors", STR_OR_MAP),
        Property::optional("Auth", Check::Map),
        Property::optional("GatewayResponses", Check::Map),
        Property::optional("AccessLogSetting", Check::Map),
        Property::optional("CanarySetting", Check::Map),
        Property::optional("TracingEnabled", Check::Bool),
        Property::optional("OpenApiVersion", Check::Str),
        Property::optional("Models", Check::Map),
        Property::optional("Domain", Check::Map),
        Property::optional("FailOnWarnings", Check::Bool),
        Property::optional("Description", Check::Str),
        Property::optional("Mode", Check::Str),
        Property::optional("DisableExecuteApiEndpoint", Check::Bool),
        Property::optional("ApiKeySourceType", Check::Str),
        Property::strict("AlwaysDeploy", false, Check::Bool),
        Property::optional("Policy", STR_OR_MAP),
        Property::optional("SecurityPolicy", Check::Str),
        Property::optional("EndpointAccessMode", Check::Str),
    ]],
};

/// Properties of an API that resolve to a generated resource of a type: `!Ref MyApi.Stage`.
pub(crate) const REFERABLE: [(&str, &str); 7] = [
    ("Stage", "AWS::ApiGateway::Stage"),
    ("Deployment", "AWS::ApiGateway::Deployment"),
    ("DomainName", "AWS::ApiGateway::DomainName"),
    ("DomainNameV2", "AWS::ApiGateway::DomainNameV2"),
    ("UsagePlan", "AWS::ApiGateway::UsagePlan"),
    ("UsagePlanKey", "AWS::ApiGateway::UsagePlanKey"),
    ("ApiKey", "AWS::ApiGateway::ApiKey"),
];

/// Properties that the generated API takes over unless they are empty or false.
const OF_API: [&str; 8] = [
    "FailOnWarnings",
    "Name",
    "Description",
    "Mode",
    "ApiKeySourceType",
    "Policy",
    "SecurityPolicy",
    "EndpointAccessMode",
];
/// Properties that the stage takes over as they are.
const OF_STAGE: [&str; 8] = [
    "StageName",
    "CacheClusterEnabled",
    "CacheClusterSize",
    "Variables",
    "MethodSettings",
    "AccessLogSetting",
    "CanarySetting",
    "TracingEnabled",
];

/// What the APIs of a template have in common.
#[derive(Default)]
pub(crate) struct SharedApis {
    pub(crate) usage_plan: usage_plan::SharedUsagePlan,
    /// Groups of Route 53 records by logical id, which several APIs may add to.
    pub(crate) record_set_groups: HashMap<String, Resource>,
    /// The names of the functions behind each API, one after the other.
    pub(crate) function_names: HashMap<String, String>,
}

/// An API being transformed.
struct Api<'a> {
    declared: &'a Declared,
    /// The definition, if it stands in the template.
    definition: Option<Node>,
    auth: Node,
    domain: Node,
    stage_name: Node,
    partition: &'a str,
    feature_toggles: bool,
}

impl Api<'_> {
    fn wrong(&self, message: impl Into<String>) -> Stop {
        self.declared.wrong(message)
    }

    fn should_be(&self, property: &str, kind: &str) -> Stop {
        Cause::should_be(&self.declared.logical_id, property, kind).into()
    }

    fn id(&self) -> &str {
        &self.declared.logical_id
    }

    /// A property of the template that is neither empty, false nor zero.
    fn meant(&self, name: &str) -> Option<Node> {
        self.declared.meant(name).map(Node::written)
    }

    /// The definition if there is one that is not empty.
    fn has_definition(&self) -> bool {
        self.definition.as_ref().is_some_and(Node::truthy)
    }
}

/// The resources that an API becomes.
pub(crate) fn expand(mut declared: Declared, scope: &mut Scope<'_>) -> Result<Vec<Resource>, Stop> {
    for name in ["BinaryMediaTypes", "Domain", "Auth"] {
        if let Some(value) = declared.properties.get_mut(name) {
            *value = scope.parameters.resolve(value)?;
        }
    }
    let stage_name = match declared.get("StageName") {
        // The stage of the API that nobody declared is the transform's own.
        Some(Value::String(name)) if declared.logical_id == IMPLICIT_REST_API => Text::made(name).into(),
        Some(given) => Node::written(given),
        None => Node::Null,
    };
    let mut api = Api {
        definition: scope.definitions.remove(&declared.logical_id),
        auth: Node::written(&declared.value("Auth")),
        domain: Node::written(&declared.value("Domain")),
        stage_name,
        partition: &scope.cx.partition,
        feature_toggles: scope.cx.feature_toggles,
        declared: &declared,
    };
    let (rest_api, body) = rest_api(&mut api)?;
    let of_domain = domain::of_rest_api(&declared, &mut api.domain, &mut scope.shared.record_set_groups)?;
    let mut deployment = deployment::construct(&declared);
    let mut stage = stage(&declared);
    if let Some(body) = body {
        let functions = scope.shared.function_names.get(&declared.logical_id);
        deployment::follow(&mut deployment, &declared, body, &api.domain, functions, scope.cx.now);
    }
    stage.set("DeploymentId", deployment.reference());
    let permissions = authorizer::permissions(&api, &scope.cx.partition)?;
    let usage_plan =
        usage_plan::construct(&declared, &api.auth, &stage, &mut scope.shared.usage_plan, scope.conditions)?;
    let mut resources = vec![rest_api, deployment, stage];
    resources.extend(permissions);
    resources.extend(of_domain);
    resources.extend(usage_plan);
    if let (Some(Value::Object(tags)), Some(_)) = (declared.meant("Tags"), declared.meant("PropagateTags")) {
        resources.iter_mut().for_each(|resource| resource.replace_tags(tags));
    }
    Ok(resources)
}

/// The API itself, and what its deployment follows: the definition, or where it lies.
fn rest_api(api: &mut Api<'_>) -> Result<(Resource, Option<Followed>), Stop> {
    body::check(api)?;
    let declared = api.declared;
    let mut made =
        Resource::new("AWS::ApiGateway::RestApi", &declared.logical_id, declared.attributes.clone());
    made.depends_on = declared.depends_on.clone();
    made.set("BinaryMediaTypes", declared.value("BinaryMediaTypes"))
        .set("MinimumCompressionSize", declared.value("MinimumCompressionSize"));
    if let Some(given) = declared.meant("EndpointConfiguration") {
        set_endpoint(&mut made, given, declared)?;
    } else if is_regional_only(api.partition) {
        set_endpoint(&mut made, &json!("REGIONAL"), declared)?;
    }
    body::edit(api)?;
    for name in OF_API {
        made.set(name, declared.meant(name).cloned().unwrap_or_default());
    }
    let body = if let Some(uri) = declared.meant("DefinitionUri") {
        let location = definition_location(uri, &declared.logical_id, "DefinitionUri")?;
        made.set("BodyS3Location", location.clone());
        let mut followed = Dict::default();
        location.iter().for_each(|(name, value)| followed.insert(name.as_str(), Node::written(value)));
        (!followed.is_empty()).then(|| Followed::new(&followed.into()))
    } else if api.has_definition() {
        body::postprocess(api)?;
        let definition = api.definition.take().filter(Node::truthy);
        let followed = definition.as_ref().map(Followed::new);
        made.set("Body", definition.map(Node::into_value).unwrap_or_default());
        followed
    } else {
        None
    };
    Ok((made, body))
}

/// Partitions in which an API has no endpoint at the edge.
fn is_regional_only(partition: &str) -> bool {
    partition.starts_with("aws-iso") || matches!(partition, "aws-us-gov" | "aws-cn" | "aws-eusc")
}

fn set_endpoint(api: &mut Resource, given: &Value, declared: &Declared) -> Result<(), Stop> {
    let Some(kind) = given.as_object().and_then(|map| map.get("Type")).filter(|kind| truthy(kind)) else {
        api.set("EndpointConfiguration", json!({"Types": [given]}))
            .set("Parameters", json!({"endpointConfigurationTypes": given}));
        return Ok(());
    };
    let mut configuration = Map::from_iter([("Types".to_owned(), json!([kind]))]);
    let endpoints = (given.get("VPCEndpointIds"), given.get("VpcEndpointIds"));
    if let (Some(_), Some(_)) = endpoints {
        let message =
            "'VPCEndpointIds' and 'VpcEndpointIds' cannot be used together in EndpointConfiguration.";
        return Err(declared.wrong(message));
    }
    for (name, value) in
        [("VpcEndpointIds", endpoints.0.or(endpoints.1)), ("IpAddressType", given.get("IpAddressType"))]
    {
        if let Some(value) = value {
            configuration.insert(name.to_owned(), value.clone());
        }
    }
    api.set("EndpointConfiguration", configuration)
        .set("Parameters", json!({"endpointConfigurationTypes": kind}));
    Ok(())
}

fn stage(declared: &Declared) -> Resource {
    let name = declared.get("StageName").and_then(Value::as_str).unwrap_or_default();
    let mut stage =
        Resource::new("AWS::ApiGateway::Stage", stage_id(&declared.logical_id, name), declared.inherited());
    stage.set("RestApiId", crate::intrinsics::reference(&declared.logical_id));
    for name in OF_STAGE {
        stage.set(name, declared.value(name));
    }
    if let Some(Value::Object(tags)) = declared.get("Tags") {
        stage.set("Tags", tags::list(tags));
    }
    stage
}

/// The logical id of a stage: with its name if that is letters and digits, with its hash otherwise.
pub(crate) fn stage_id(api: &str, name: &str) -> String {
    if !name.is_empty() && name.chars().all(char::is_alphanumeric) {
        return format!("{api}{name}Stage");
    }
    crate::logical_id::generate(&format!("{api}Stage"), &json!(name), None)
}

/// An entry of a dictionary that has to be a map where it is anything.
fn map_of(node: Option<&Node>, wrong: impl Fn() -> Stop) -> Result<Option<&Dict>, Stop> {
    match node {
        None => Ok(None),
        Some(Node::Dict(dict)) => Ok(Some(dict)),
        Some(_) => Err(wrong()),
    }
}
