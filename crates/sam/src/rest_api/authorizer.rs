//! `Auth.Authorizers`: who decides about a caller: a function, a Cognito user pool, or IAM.

use tidegate_yaml::json;

use super::Api;
use crate::errors::Stop;
use crate::intrinsics::{reference, sub};
use crate::python2::{Dict, Node, Text};
use crate::resource::Resource;

const AUTHORIZER: &str = "x-amazon-apigateway-authorizer";
pub(super) const IAM: &str = "AWS_IAM";
/// The parts of a request that identify a caller, with how a definition names them.
const IDENTITY_SOURCES: [(&str, &str); 4] = [
    ("Headers", "method.request.header."),
    ("QueryStrings", "method.request.querystring."),
    ("StageVariables", "stageVariables."),
    ("Context", "context."),
];

/// An authorizer as it is declared; nothing is declared of IAM.
pub(super) struct Authorizer {
    pub(super) name: Text,
    given: Option<Dict>,
}

/// The authorizers of an API in the order of its definition.
pub(super) fn all(api: &Api<'_>, default: Option<&Node>) -> Result<Vec<Authorizer>, Stop> {
    let mut named = Dict::default();
    if let Some(name) = default.and_then(Node::as_text).filter(|name| name.as_str() == IAM) {
        named.insert(name.clone(), Node::Null);
    }
    if let Some(declared) = api.auth.meant("Authorizers") {
        let Some(declared) = declared.as_dict() else {
            return Err(api.should_be("Auth.Authorizers", "map"));
        };
        for (name, given) in declared.iter() {
            let Node::Dict(given) = given else {
                return Err(api.should_be(&format!("Auth.Authorizers.{}", name.as_str()), "map"));
            };
            check(api, name, given)?;
            named.insert(name.clone(), (**given).clone());
        }
    }
    let made =
        |(name, given): (&Text, &Node)| Authorizer { name: name.clone(), given: given.as_dict().cloned() };
    Ok(named.iter().map(made).collect())
}

fn check(api: &Api<'_>, name: &Text, given: &Dict) -> Result<(), Stop> {
    let name = name.as_str();
    let kind = given.get("FunctionPayloadType").filter(|kind| !kind.is_null());
    if let Some(kind) = kind.filter(|kind| !matches!(kind.as_str(), Some("TOKEN" | "REQUEST"))) {
        return Err(
            api.wrong(format!("{name} Authorizer has invalid 'FunctionPayloadType': {}.", kind.plain()))
        );
    }
    if kind.and_then(Node::as_str) == Some("REQUEST") && lacks_identity(api, name, given)? {
        return Err(api.wrong(format!(
            "{name} Authorizer must specify Identity with at least one of Headers, QueryStrings, StageVariables, or \
             Context."
        )));
    }
    let said = |property: &str| given.get(property).filter(|node| !node.is_null());
    if said("AuthorizationScopes").is_some_and(|scopes| scopes.as_list().is_none()) {
        return Err(api.should_be(&format!("Authorizers.{name}.AuthorizationScopes"), "list"));
    }
    match said("DisableFunctionDefaultPermissions") {
        None | Some(Node::Bool(_)) => Ok(()),
        Some(_) => {
            Err(api.should_be(&format!("Authorizers.{name}.DisableFunctionDefaultPermissions"), "boolean"))
        }
    }
}

/// Whether a request has nothing that identifies a caller, which only an authorizer without cache may do.
fn lacks_identity(api: &Api<'_>, name: &str, given: &Dict) -> Result<bool, Stop> {
    let Some(identity) = given.meant("Identity") else { return Ok(true) };
    let Some(identity) = identity.as_dict() else {
        return Err(api.should_be(&format!("Authorizer.{name}.Identity"), "map"));
    };
    let lacks = IDENTITY_SOURCES.iter().all(|(property, _)| identity.meant(property).is_none());
    let seconds = match identity.get("ReauthorizeEvery") {
        Some(Node::Number(number)) => number.as_f64().map(|seconds| seconds as i64),
        Some(Node::Text(text)) => text.as_str().trim().parse().ok(),
        Some(Node::Bool(truth)) => Some(i64::from(*truth)),
        _ => None,
    };
    Ok(lacks && seconds.is_none_or(|seconds| seconds > 0))
}

impl Authorizer {
    fn meant(&self, name: &str) -> Option<&Node> {
        self.given.as_ref()?.meant(name)
    }

    /// The scopes that a caller needs by default.
    pub(super) fn scopes(&self) -> Node {
        let scopes = self.given.as_ref().and_then(|given| given.get("AuthorizationScopes"));
        scopes.filter(|scopes| !scopes.is_null()).cloned().unwrap_or_else(|| Node::List(Vec::new()))
    }

    /// The authorizer as the definition says it.
    pub(super) fn definition(&self, api: &Api<'_>) -> Result<Dict, Stop> {
        let is_pool = self.meant("UserPoolArn").is_some();
        let is_request = self.meant("FunctionPayloadType").and_then(Node::as_str) == Some("REQUEST");
        let kind = match (&self.given, is_pool) {
            (None, _) => "awsSigv4",
            (Some(_), true) => "cognito_user_pools",
            (Some(_), false) => "custom",
        };
        let header =
            if self.given.is_some() && !is_pool && is_request { "Unused".into() } else { self.header(api)? };
        let mut made = Dict::of([
            ("type", "apiKey".into()),
            ("name", header),
            ("in", "header".into()),
            ("x-amazon-apigateway-authtype", kind.into()),
        ]);
        if self.given.is_none() {
            return Ok(made);
        }
        let mut authorizer = if is_pool { self.of_pool() } else { self.of_function(api, is_request)? };
        if (is_pool || !is_request)
            && let Some(expression) = self.meant("Identity").and_then(|all| all.meant("ValidationExpression"))
        {
            authorizer.insert("identityValidationExpression", expression.clone());
        }
        made.insert(AUTHORIZER, authorizer);
        Ok(made)
    }

    /// The header that a caller shows.
    fn header(&self, api: &Api<'_>) -> Result<Node, Stop> {
        let Some(identity) = self.meant("Identity") else { return Ok("Authorization".into()) };
        if identity.as_dict().is_none() {
            return Err(api.wrong(
                "Auth.Authorizers.<Authorizer>.Identity must be a dict (LambdaTokenAuthorizationIdentity, \
                 LambdaRequestAuthorizationIdentity or CognitoAuthorizationIdentity).",
            ));
        }
        Ok(identity.meant("Header").cloned().unwrap_or_else(|| "Authorization".into()))
    }

    fn of_pool(&self) -> Dict {
        let pools = match self.meant("UserPoolArn") {
            Some(Node::List(pools)) => pools.clone(),
            Some(one) => vec![one.clone()],
            None => Vec::new(),
        };
        Dict::of([("type", "cognito_user_pools".into()), ("providerARNs", Node::List(pools))])
    }

    fn of_function(&self, api: &Api<'_>, is_request: bool) -> Result<Dict, Stop> {
        let mut made = Dict::of([("type", if is_request { "request" } else { "token" }.into())]);
        let function = self.given.as_ref().and_then(|given| given.get("FunctionArn"));
        made.insert("authorizerUri", invocations(api.partition, function.cloned().unwrap_or_default()));
        let identity = self.meant("Identity");
        if let Some(seconds) = identity.and_then(|all| all.get("ReauthorizeEvery"))
            && !seconds.is_null()
        {
            made.insert("authorizerResultTtlInSeconds", seconds.clone());
        }
        if let Some(role) = self.meant("FunctionInvokeRole").filter(|role| role.as_str() != Some("NONE")) {
            made.insert("authorizerCredentials", role.clone());
        }
        if let Some(identity) = identity.filter(|_| is_request) {
            let source = self.identity_source(api, identity)?;
            if !source.as_str().is_empty() {
                made.insert("identitySource", source);
            }
        }
        Ok(made)
    }

    fn identity_source(&self, api: &Api<'_>, identity: &Node) -> Result<Text, Stop> {
        let mut all = Vec::new();
        for (property, prefix) in IDENTITY_SOURCES {
            let Some(values) = identity.meant(property) else { continue };
            let path = format!("Auth.Authorizers.{}.Identity.{property}", self.name.as_str());
            let Some(values) = values.as_list() else { return Err(api.should_be(&path, "list")) };
            for (index, value) in values.iter().enumerate() {
                let Some(value) = value.as_str() else {
                    return Err(api.should_be(&format!("{path}[{index}]"), "string"));
                };
                all.push(format!("{prefix}{value}"));
            }
        }
        let joined = all.join(", ");
        Ok(if all.is_empty() { Text::made(joined) } else { Text::written(joined) })
    }
}

/// How a definition names the function of an authorizer.
pub(crate) fn invocations(partition: &str, function: Node) -> Node {
    let arn = format!(
        "arn:{partition}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/${{__FunctionArn__}}/invocations"
    );
    Node::sub(Text::made(arn), Node::dict([("__FunctionArn__", function)]))
}

/// The permissions of the API to ask the functions that authorize.
pub(super) fn permissions(api: &Api<'_>, partition: &str) -> Result<Vec<Resource>, Stop> {
    let mut made = Vec::new();
    if !api.auth.truthy() {
        return Ok(made);
    }
    for authorizer in all(api, None)? {
        let Some(function) = authorizer.meant("FunctionArn") else { continue };
        if authorizer.meant("DisableFunctionDefaultPermissions").is_some() {
            continue;
        }
        let id = format!("{}{}AuthorizerPermission", api.id(), authorizer.name.as_str());
        made.push(permission(&id, api.declared.inherited(), function, api.id(), partition));
    }
    Ok(made)
}

/// The permission of an API to ask a function.
pub(crate) fn permission(
    id: &str,
    attributes: tidegate_yaml::Map,
    function: &Node,
    api_id: &str,
    partition: &str,
) -> Resource {
    let arn = format!(
        "arn:{partition}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{__ApiId__}}/authorizers/*"
    );
    let mut permission = Resource::new("AWS::Lambda::Permission", id, attributes);
    permission
        .set("Action", "lambda:InvokeFunction")
        .set("FunctionName", function.to_value())
        .set("Principal", "apigateway.amazonaws.com")
        .set("SourceArn", sub(&arn, json!({"__ApiId__": reference(api_id)})));
    permission
}
