//! The routes of a WebSocket API, who may take them, and the functions behind them.

use tidegate_yaml::{Map, Value, json};

use super::capitalized;
use crate::errors::Stop;
use crate::intrinsics::reference;
use crate::properties::Declared;
use crate::python_text::truthy;
use crate::resource::Resource;

const CONNECT: &str = "$connect";
/// The keys of routes that are no words.
const SPECIAL: [&str; 3] = [CONNECT, "$disconnect", "$default"];
/// Properties of a route that are as they are given.
const SAME: [&str; 6] = [
    "ApiKeyRequired",
    "ModelSelectionExpression",
    "OperationName",
    "RequestModels",
    "RequestParameters",
    "RouteResponseSelectionExpression",
];

/// The resources of all routes, and the logical ids of the routes.
pub(super) fn expand(declared: &Declared, stage: &Value) -> Result<(Vec<Resource>, Vec<String>), Stop> {
    let routes = declared.get("Routes").and_then(Value::as_object).cloned().unwrap_or_default();
    if routes.is_empty() {
        return Err(declared.wrong("WebSocket API must have at least one route."));
    }
    let auth = auth(declared, &routes)?;
    let (mut resources, mut ids) = (Vec::new(), Vec::new());
    if auth.get("AuthType").is_some_and(|kind| kind == "CUSTOM") {
        resources.extend(authorizer(declared, &auth));
    }
    for (key, given) in &routes {
        if !SPECIAL.contains(&key.as_str()) && !key.chars().all(char::is_alphanumeric) {
            return Err(declared.wrong(format!(
                "Route key '{key}' must be alphanumeric. Only $connect, $disconnect, and $default special routes are \
                 supported."
            )));
        }
        let Value::Object(given) = given else {
            return Err(declared.wrong(format!("Property 'Routes.{key}' should be a map.")));
        };
        let Some(function) = given.get("FunctionArn").filter(|function| truthy(function)) else {
            return Err(declared.wrong("Route must have associated function."));
        };
        if let Some(unknown) = given.keys().find(|name| {
            !SAME.contains(&name.as_str()) && *name != "FunctionArn" && *name != "IntegrationTimeout"
        }) {
            return Err(declared.wrong(format!("Property 'Routes.{key}.{unknown}' is invalid.")));
        }
        let made = route(declared, key, given, function, &auth);
        ids.push(made[0].logical_id.clone());
        resources.extend(made);
        resources.push(permission(declared, key, function, stage));
    }
    Ok((resources, ids))
}

/// How callers prove who they are when they connect.
fn auth(declared: &Declared, routes: &Map) -> Result<Map, Stop> {
    let Some(Value::Object(auth)) = declared.meant("Auth") else { return Ok(Map::new()) };
    let others = auth.keys().any(|name| name != "AuthType");
    let kind = match auth.get("AuthType") {
        Some(Value::String(kind)) => kind.to_ascii_uppercase(),
        _ => {
            return Err(declared.wrong("AuthType must be specified for additional auth configurations."));
        }
    };
    if !routes.contains_key(CONNECT) {
        return Err(declared.wrong("Authorization is only available if there is a $connect route."));
    }
    match kind.as_str() {
        "NONE" if others => Err(declared.wrong("No additional configurations supported for AuthType NONE.")),
        "CUSTOM" if !auth.contains_key("AuthArn") => {
            Err(declared.wrong("AuthArn must be specified if AuthType is CUSTOM."))
        }
        "AWS_IAM" if others => {
            Err(declared.wrong("No additional configurations supported for AuthType AWS_IAM."))
        }
        // AWS checks a type in any case, but only this one makes it one.
        "CUSTOM" | "AWS_IAM" if auth.get("AuthType").is_some_and(|given| *given == kind) => Ok(auth.clone()),
        "CUSTOM" | "AWS_IAM" | "NONE" => Ok(Map::from_iter([("AuthType".to_owned(), json!("NONE"))])),
        _ => Err(declared.wrong("AuthType is not one of AWS_IAM, CUSTOM or NONE.")),
    }
}

fn invocations(name: &str, function: &Value) -> Value {
    let text = format!(
        "arn:${{AWS::Partition}}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{{name}}}/invocations"
    );
    json!({"Fn::Sub": [text, {name: function}]})
}

fn authorizer_id(declared: &Declared) -> String {
    format!("{}ConnectAuthorizer", declared.logical_id)
}

/// The authorizer, and the permission to invoke it unless a role is given that has it.
fn authorizer(declared: &Declared, auth: &Map) -> Vec<Resource> {
    let (id, attributes) = (authorizer_id(declared), declared.inherited());
    let part = |name: &str| auth.get(name).cloned();
    let function = part("AuthArn").unwrap_or_default();
    let mut authorizer = Resource::new("AWS::ApiGatewayV2::Authorizer", &id, attributes.clone());
    authorizer
        .set("ApiId", reference(&declared.logical_id))
        .set("AuthorizerType", "REQUEST")
        .set("AuthorizerUri", invocations("AuthArn", &function))
        .set("AuthorizerCredentialsArn", part("InvokeRole").unwrap_or_default())
        .set("IdentitySource", part("IdentitySource").unwrap_or_default())
        .set("Name", part("Name").unwrap_or_else(|| json!(id)));
    let mut made = vec![authorizer];
    if part("InvokeRole").is_none() {
        let id = format!("{}AuthorizerPermission", declared.logical_id);
        let mut permission = Resource::new("AWS::Lambda::Permission", id, attributes);
        let source = json!({"Fn::Sub": [
            "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*",
            {"__ApiId__": reference(&declared.logical_id)},
        ]});
        permission
            .set("Action", "lambda:InvokeFunction")
            .set("FunctionName", function)
            .set("Principal", "apigateway.amazonaws.com")
            .set("SourceArn", source);
        made.push(permission);
    }
    made
}

fn route(declared: &Declared, key: &str, given: &Map, function: &Value, auth: &Map) -> [Resource; 2] {
    let prefix = format!("{}{}", declared.logical_id, capitalized(key));
    let attributes = declared.inherited();
    let mut integration =
        Resource::new("AWS::ApiGatewayV2::Integration", format!("{prefix}Integration"), attributes.clone());
    integration
        .set("ApiId", reference(&declared.logical_id))
        .set("IntegrationType", "AWS_PROXY")
        .set("IntegrationUri", invocations("FunctionArn", function))
        .set("TimeoutInMillis", given.get("IntegrationTimeout").cloned().unwrap_or_default());
    let mut route = Resource::new("AWS::ApiGatewayV2::Route", format!("{prefix}Route"), attributes);
    route
        .set("ApiId", reference(&declared.logical_id))
        .set("RouteKey", key)
        .set("Target", json!({"Fn::Join": ["/", ["integrations", integration.reference()]]}));
    for name in SAME {
        route.set(name, given.get(name).cloned().unwrap_or_default());
    }
    if let Some(kind) = auth.get("AuthType").filter(|_| key == CONNECT) {
        route.set("AuthorizationType", kind.clone());
        if kind == "CUSTOM" {
            route.set("AuthorizerId", reference(&authorizer_id(declared)));
        }
    }
    [route, integration]
}

fn permission(declared: &Declared, key: &str, function: &Value, stage: &Value) -> Resource {
    let id = format!("{}{}Permission", declared.logical_id, capitalized(key));
    let mut permission = Resource::new("AWS::Lambda::Permission", id, declared.inherited());
    let start = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:";
    let source = match stage.as_str() {
        Some(stage) => {
            json!({"Fn::Sub": format!("{start}${{{}.ApiId}}/{stage}/{key}", declared.logical_id)})
        }
        None => json!({"Fn::Sub": [
            format!("{start}${{{}.ApiId}}/${{__Stage__}}/{key}", declared.logical_id),
            {"__Stage__": stage},
        ]}),
    };
    permission
        .set("Action", "lambda:InvokeFunction")
        .set("FunctionName", function.clone())
        .set("Principal", "apigateway.amazonaws.com")
        .set("SourceArn", source);
    permission
}
