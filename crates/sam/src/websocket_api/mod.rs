//! `AWS::Serverless::WebSocketApi`: an API whose routes are functions, with a stage and perhaps a domain of its own.

mod domain;
mod routes;

use tidegate_yaml::{Map, Value, json};

use crate::errors::Stop;
use crate::properties::{Check, Declared, Property, STR_OR_MAP, Schema};
use crate::python_text::truthy;
use crate::resource::Resource;

pub(crate) const SCHEMA: Schema = Schema {
    type_name: "AWS::Serverless::WebSocketApi",
    tables: &[&[
        Property::optional("AccessLogSettings", Check::Map),
        Property::optional("ApiKeySelectionExpression", Check::Str),
        Property::optional("Auth", Check::Map),
        Property::optional("DefaultRouteSettings", Check::Map),
        Property::optional("Description", Check::Str),
        Property::optional("DisableExecuteApiEndpoint", Check::Bool),
        Property::optional("DisableSchemaValidation", Check::Bool),
        Property::optional("Domain", Check::Map),
        Property::optional("IpAddressType", Check::Str),
        Property::optional("Name", Check::Str),
        Property::optional("PropagateTags", Check::Bool),
        Property::required("Routes", Check::Map),
        Property::required("RouteSelectionExpression", STR_OR_MAP),
        Property::optional("RouteSettings", Check::Map),
        Property::optional("StageName", STR_OR_MAP),
        Property::optional("StageVariables", Check::Map),
        Property::optional("Tags", Check::Map),
    ]],
};

/// Properties of the API that are as they are given.
const SAME: [&str; 6] = [
    "Description",
    "ApiKeySelectionExpression",
    "DisableExecuteApiEndpoint",
    "DisableSchemaValidation",
    "IpAddressType",
    "RouteSelectionExpression",
];
/// Properties of the stage that are as they are given.
const OF_STAGE: [&str; 4] = ["AccessLogSettings", "DefaultRouteSettings", "RouteSettings", "StageVariables"];

/// The resources that an API becomes.
pub(crate) fn expand(declared: &Declared) -> Result<Vec<Resource>, Stop> {
    let stage_name = declared.get("StageName").cloned().unwrap_or_else(|| json!("default"));
    if stage_name == "$default" {
        return Err(declared.wrong("Stages cannot be named $default for WebSocket APIs."));
    }
    let mut api = Resource::new("AWS::ApiGatewayV2::Api", &declared.logical_id, declared.attributes.clone());
    api.depends_on = declared.depends_on.clone();
    api.set("ProtocolType", "WEBSOCKET").set("Tags", marked(declared, true));
    for name in SAME {
        api.set(name, declared.value(name));
    }
    api.set("Name", declared.get("Name").cloned().unwrap_or_else(|| json!(declared.logical_id)));
    let (parts, route_ids) = routes::expand(declared, &stage_name)?;
    let stage = stage(declared, &api, stage_name, route_ids);
    let of_domain = domain::expand(declared, &stage)?;
    let mut resources = vec![api];
    resources.extend(parts);
    resources.push(stage);
    resources.extend(of_domain);
    Ok(resources)
}

/// Who made a resource, and the API's own tags where the resource carries them.
fn marked(declared: &Declared, own: bool) -> Map {
    let own = declared.get("Tags").filter(|_| own).and_then(Value::as_object);
    let mut all = own.cloned().unwrap_or_default();
    all.insert("websocketapi:createdBy".to_owned(), json!("SAM"));
    all
}

/// Whether what is made around the API carries its tags.
fn propagates(declared: &Declared) -> bool {
    declared.get("PropagateTags").is_some_and(truthy)
}

/// The key of a route as a part of a logical id: the first letter large, all others small.
fn capitalized(key: &str) -> String {
    let mut kept = key.chars().filter(|character| *character != '$');
    let first = kept.next().into_iter().flat_map(char::to_uppercase);
    first.chain(kept.flat_map(char::to_lowercase)).collect()
}

fn stage(declared: &Declared, api: &Resource, name: Value, routes: Vec<String>) -> Resource {
    let part = match name.as_str() {
        Some("default") => "Default",
        Some(name) => name,
        None => "",
    };
    let id = format!("{}{part}Stage", declared.logical_id);
    let mut stage = Resource::new("AWS::ApiGatewayV2::Stage", id, declared.inherited());
    // Settings of a route can be made once there is the route.
    stage.depends_on = declared.meant("RouteSettings").map(|_| json!(routes));
    stage
        .set("ApiId", api.reference())
        .set("AutoDeploy", true)
        .set("StageName", name)
        .set("Tags", marked(declared, propagates(declared)));
    for name in OF_STAGE {
        stage.set(name, declared.value(name));
    }
    stage
}
