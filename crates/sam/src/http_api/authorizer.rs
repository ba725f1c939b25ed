//! `Auth.Authorizers` of an HTTP API: tokens, a function, or IAM.

use super::{Api, permission};
use crate::errors::{Cause, Stop};
use crate::python2::{Dict, Node, Text};
use crate::resource::Resource;
use crate::rest_api::authorizer::invocations;

const AUTHORIZER: &str = "x-amazon-apigateway-authorizer";
/// Each property of an authorizer with the kinds that know it, and how AWS says so.
const PROPERTIES: [(&str, bool, &str); 9] = [
    ("AuthorizationScopes", true, "OAuth2 Authorizer"),
    ("JwtConfiguration", true, "OAuth2 Authorizer"),
    ("IdentitySource", true, "OAuth2 Authorizer. For Lambda Authorizer, use the 'Identity' property instead"),
    ("FunctionArn", false, "Lambda Authorizer"),
    ("FunctionInvokeRole", false, "Lambda Authorizer"),
    ("Identity", false, "Lambda Authorizer"),
    ("AuthorizerPayloadFormatVersion", false, "Lambda Authorizer"),
    ("EnableSimpleResponses", false, "Lambda Authorizer"),
    ("EnableFunctionDefaultPermissions", false, "Lambda Authorizer"),
];
const IDENTITY_SOURCES: [(&str, &str); 4] = [
    ("$request.header.", "Headers"),
    ("$request.querystring.", "QueryStrings"),
    ("$stageVariables.", "StageVariables"),
    ("$context.", "Context"),
];

/// An authorizer as it is declared; nothing is declared of IAM.
pub(super) struct Authorizer {
    pub(super) name: Text,
    given: Option<Dict>,
}

/// The authorizers of an API.
pub(super) fn all(api: &Api<'_>) -> Result<Vec<Authorizer>, Stop> {
    let mut all = Vec::new();
    if matches!(api.auth.get("EnableIamAuthorizer"), Some(Node::Bool(true))) {
        all.push(Authorizer { name: Text::made("AWS_IAM"), given: None });
    }
    let Some(declared) = api.auth.meant("Authorizers") else { return Ok(all) };
    let should_be_map =
        |property: String| Stop::from(Cause::should_be(&api.declared.logical_id, &property, "map"));
    let Some(declared) = declared.as_dict() else { return Err(should_be_map("Auth.Authorizers".to_owned())) };
    for (name, given) in declared.iter() {
        let Node::Dict(given) = given else {
            return Err(should_be_map(format!("Auth.Authorizers.{}", name.as_str())));
        };
        check(api, name.as_str(), given)?;
        all.retain(|known| known.name.as_str() != name.as_str());
        all.push(Authorizer { name: name.clone(), given: Some((**given).clone()) });
    }
    Ok(all)
}

fn check(api: &Api<'_>, name: &str, given: &Dict) -> Result<(), Stop> {
    if given.contains("OpenIdConnectUrl") {
        return Err(api.wrong(format!(
            "'OpenIdConnectUrl' is no longer a supported property for authorizer '{name}'. Please refer to the AWS \
             SAM documentation."
        )));
    }
    let said = |property: &str| given.get(property).filter(|node| !node.is_null());
    let jwt = said("JwtConfiguration").filter(|jwt| jwt.truthy());
    let should_be =
        |property: &str, kind: &str| Stop::from(Cause::should_be(&api.declared.logical_id, property, kind));
    if jwt.is_some_and(|jwt| jwt.as_dict().is_none()) {
        return Err(should_be("JwtConfiguration", "map"));
    }
    if said("AuthorizationScopes").is_some_and(|scopes| scopes.as_list().is_none()) {
        return Err(api.wrong("AuthorizationScopes must be a list."));
    }
    for (property, of_tokens, kind) in PROPERTIES {
        let given = if property == "JwtConfiguration" { jwt } else { said(property) };
        if given.is_some() && of_tokens != jwt.is_some() {
            return Err(api.wrong(format!("{property} is only supported for {kind}.")));
        }
    }
    let needs = |property: &str, kind: &str| {
        if said(property).is_some_and(Node::truthy) {
            return Ok(());
        }
        Err(api.wrong(format!("{name} {kind} Authorizer must define '{property}'.")))
    };
    if jwt.is_some() {
        needs("IdentitySource", "OAuth2")?;
    } else {
        needs("FunctionArn", "Lambda")?;
        needs("AuthorizerPayloadFormatVersion", "Lambda")?;
    }
    match said("EnableFunctionDefaultPermissions") {
        None | Some(Node::Bool(_)) => Ok(()),
        Some(_) => Err(should_be(&format!("Authorizers.{name}.EnableFunctionDefaultPermissions"), "boolean")),
    }
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
        let mut made = Dict::ordered();
        if self.given.is_none() {
            for (name, value) in [
                ("type", "apiKey"),
                ("name", "Authorization"),
                ("in", "header"),
                ("x-amazon-apigateway-authtype", "awsSigv4"),
            ] {
                made.insert(name, value);
            }
            return Ok(made);
        }
        let mut authorizer = Dict::ordered();
        if let Some(Node::Dict(jwt)) = self.meant("JwtConfiguration") {
            let mut small = Dict::ordered();
            for (key, value) in jwt.iter() {
                small.insert(key.same(key.as_str().to_lowercase()), value.clone());
            }
            authorizer.insert("jwtConfiguration", small);
            authorizer.insert("identitySource", self.meant("IdentitySource").cloned().unwrap_or_default());
            authorizer.insert("type", "jwt");
            made.insert("type", "oauth2");
        } else {
            self.of_function(api, &mut authorizer)?;
            for (name, value) in [("type", "apiKey"), ("name", "Unused"), ("in", "header")] {
                made.insert(name, value);
            }
        }
        made.insert(AUTHORIZER, authorizer);
        Ok(made)
    }

    fn of_function(&self, api: &Api<'_>, made: &mut Dict) -> Result<(), Stop> {
        let said = |name: &str| self.meant(name).cloned().unwrap_or_default();
        made.insert("type", "request");
        made.insert("authorizerUri", invocations(api.partition, said("FunctionArn")));
        if let Some(role) = self.meant("FunctionInvokeRole").filter(|role| role.as_str() != Some("NONE")) {
            made.insert("authorizerCredentials", role.clone());
        }
        if let Some(identity) = self.meant("Identity") {
            let Some(identity) = identity.as_dict() else {
                let property = format!("Auth.Authorizers.{}.Identity", self.name.as_str());
                return Err(Cause::should_be(&api.declared.logical_id, &property, "map").into());
            };
            if let Some(seconds) = identity.get("ReauthorizeEvery").filter(|seconds| !seconds.is_null()) {
                made.insert("authorizerResultTtlInSeconds", seconds.clone());
            }
            made.insert("identitySource", self.identity_source(api, identity)?);
        }
        made.insert("authorizerPayloadFormatVersion", said("AuthorizerPayloadFormatVersion"));
        if let Some(simple) = self.meant("EnableSimpleResponses") {
            made.insert("enableSimpleResponses", simple.clone());
        }
        Ok(())
    }

    fn identity_source(&self, api: &Api<'_>, identity: &Dict) -> Result<Node, Stop> {
        let mut all = Vec::new();
        for (prefix, property) in IDENTITY_SOURCES {
            let Some(values) = identity.meant(property) else { continue };
            let path = format!("Authorizers.{}.Identity.{property}", self.name.as_str());
            let wrong =
                |path: &str, kind: &str| Stop::from(Cause::should_be(&api.declared.logical_id, path, kind));
            let Some(values) = values.as_list() else { return Err(wrong(&path, "list")) };
            for (index, value) in values.iter().enumerate() {
                let Some(value) = value.as_str() else {
                    return Err(wrong(&format!("{path}[{index}]"), "string"));
                };
                all.push(Node::Text(Text::made(format!("{prefix}{value}"))));
            }
        }
        Ok(Node::List(all))
    }
}

/// The permissions of the API to ask the functions that authorize, where they are asked for.
pub(super) fn permissions(api: &Api<'_>) -> Result<Vec<Resource>, Stop> {
    let mut made = Vec::new();
    if !api.auth.truthy() {
        return Ok(made);
    }
    for authorizer in all(api)? {
        let asked = authorizer.meant("EnableFunctionDefaultPermissions").is_some();
        if let Some(function) = authorizer.meant("FunctionArn").filter(|_| asked) {
            made.push(permission(api, authorizer.name.as_str(), function));
        }
    }
    Ok(made)
}
