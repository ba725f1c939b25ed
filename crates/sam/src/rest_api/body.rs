//! What the properties of an API change in its definition.

use std::sync::OnceLock;

use regex::Regex;

use super::{Api, authorizer, gateway_response};
use crate::definition::cors::Cors;
use crate::definition::security::Scoped;
use crate::definition::{Swagger, is_open_api_3};
use crate::errors::{Cause, Stop};
use crate::python2::{Dict, Node, Text};

const CORS: [&str; 5] = ["AllowMethods", "AllowHeaders", "AllowOrigin", "MaxAge", "AllowCredentials"];
const AUTH: [&str; 8] = [
    "Authorizers",
    "DefaultAuthorizer",
    "InvokeRole",
    "AddDefaultAuthorizerToCorsPreflight",
    "AddApiKeyRequiredToCorsPreflight",
    "ApiKeyRequired",
    "ResourcePolicy",
    "UsagePlan",
];
/// Any origin.
const EVERYWHERE: &str = "'*'";

/// Checks which properties go together.
pub(super) fn check(api: &Api<'_>) -> Result<(), Stop> {
    if api.meant("DefinitionUri").is_some() {
        if api.has_definition() {
            let message = "Specify either 'DefinitionUri' or 'DefinitionBody' property and not both.";
            return Err(api.wrong(message));
        }
        if api.meant("MergeDefinitions").is_some() {
            let message = "Cannot set 'MergeDefinitions' to True when using `DefinitionUri`.";
            return Err(api.wrong(message));
        }
    }
    static PATTERN: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = PATTERN.get_or_init(|| Regex::new(r"\A[2-3](\.\d)(\.\d)?\n?\z").ok());
    match (api.meant("OpenApiVersion"), pattern) {
        (Some(version), Some(pattern)) if !pattern.is_match(&version.display()) => {
            Err(api.wrong("The OpenApiVersion value must be of the format '3.0.0'."))
        }
        _ => Ok(()),
    }
}

/// Puts into the definition what the other properties say.
pub(super) fn edit(api: &mut Api<'_>) -> Result<(), Stop> {
    add_cors(api)?;
    add_auth(api)?;
    gateway_response::add(api)?;
    if let Some(types) = api.meant("BinaryMediaTypes").filter(|_| api.has_definition()) {
        let mut swagger = Swagger::open(api.definition.as_mut())?;
        swagger.add_binary_media_types(&types);
        swagger.close();
    }
    add_models(api)?;
    let Some(disabled) = api.declared.get("DisableExecuteApiEndpoint").map(Node::written) else {
        return Ok(());
    };
    if !api.has_definition() {
        let message = "DisableExecuteApiEndpoint works only within 'DefinitionBody' property.";
        return Err(api.wrong(message));
    }
    let mut swagger = Swagger::open(api.definition.as_mut())?;
    swagger.disable_endpoint(&disabled)?;
    swagger.close();
    Ok(())
}

/// Says that a property needs a definition in the template.
fn needs_definition(api: &Api<'_>, property: &str) -> Result<(), Stop> {
    if !api.has_definition() {
        return Err(api.wrong(format!(
            "{property} works only with inline Swagger specified in 'DefinitionBody' property."
        )));
    }
    Ok(())
}

fn needs_valid(api: &Api<'_>, what: &str) -> Result<(), Stop> {
    if api.definition.as_ref().is_some_and(Swagger::is_valid) {
        return Ok(());
    }
    Err(api.wrong(format!(
        "Unable to add {what} because 'DefinitionBody' does not contain a valid Swagger definition."
    )))
}

fn add_cors(api: &mut Api<'_>) -> Result<(), Stop> {
    let Some(given) = api.meant("Cors") else { return Ok(()) };
    needs_definition(api, "Cors")?;
    let mut cors = Cors {
        allow_origin: EVERYWHERE.into(),
        allow_headers: Node::Null,
        allow_methods: Node::Null,
        max_age: Node::Null,
        allow_credentials: false,
    };
    match &given {
        Node::Dict(said) if given.as_intrinsic().is_none() => {
            if let Some(unknown) = said.keys().iter().find(|key| !CORS.contains(&key.as_str())) {
                return Err(api.wrong(format!("Invalid key '{}' for 'Cors' property.", unknown.as_str())));
            }
            let part = |name: &str| said.get(name).cloned();
            cors = Cors {
                allow_origin: part("AllowOrigin").unwrap_or(cors.allow_origin),
                allow_headers: part("AllowHeaders").unwrap_or_default(),
                allow_methods: part("AllowMethods").unwrap_or_default(),
                max_age: part("MaxAge").unwrap_or_default(),
                allow_credentials: matches!(said.get("AllowCredentials"), Some(Node::Bool(true))),
            };
        }
        Node::Text(_) | Node::Dict(_) => cors.allow_origin = given.clone(),
        _ => return Err(api.wrong("Invalid value for 'Cors' property")),
    }
    needs_valid(api, "Cors configuration")?;
    if cors.allow_credentials && cors.allow_origin.as_str() == Some(EVERYWHERE) {
        return Err(api.wrong(
            "Unable to add Cors configuration because 'AllowCredentials' can not be true when 'AllowOrigin' is \
             \"'*'\" or not set",
        ));
    }
    let id = api.id().to_owned();
    let mut swagger = Swagger::open(api.definition.as_mut())?;
    let mut seen: Vec<String> = Vec::new();
    for path in swagger.path_names()? {
        let path = path.as_str();
        let normal = if path == "/" { path } else { path.trim_end_matches('/') };
        if seen.iter().any(|known| known == normal) {
            continue;
        }
        seen.push(normal.to_owned());
        swagger.add_cors(path, &cors).map_err(|stop| match stop {
            Stop::Cause(Cause::Template { message }) => Cause::resource(&id, message_of(&message)).into(),
            other => other,
        })?;
    }
    swagger.close();
    Ok(())
}

fn message_of(message: &str) -> String {
    Cause::template(message).to_string()
}

fn add_auth(api: &mut Api<'_>) -> Result<(), Stop> {
    if !api.auth.truthy() {
        return Ok(());
    }
    needs_definition(api, "Auth")?;
    let auth = api.auth.as_dict().cloned().unwrap_or_default();
    if auth.keys().iter().any(|key| !AUTH.contains(&key.as_str())) {
        return Err(api.wrong("Invalid value for 'Auth' property"));
    }
    needs_valid(api, "Auth configuration")?;
    let authorizers = authorizer::all(api, auth.get("DefaultAuthorizer"))?;
    let mut definitions = Vec::with_capacity(authorizers.len());
    for authorizer in &authorizers {
        definitions.push((authorizer.name.clone(), authorizer.definition(api)?));
    }
    let default = default_authorizer(api, &auth, &authorizers)?;
    let stage = api.stage_name.clone();
    let mut swagger = Swagger::open(api.definition.as_mut())?;
    for (name, definition) in definitions {
        swagger.define_authorizer(&name, definition)?;
    }
    let preflight = |name: &str| auth.get(name).is_none_or(Node::truthy);
    if let Some(default) = default {
        let scoped: Vec<Scoped<'_>> =
            authorizers.iter().map(|known| Scoped { name: &known.name, scopes: known.scopes() }).collect();
        for path in swagger.path_names()? {
            let also = preflight("AddDefaultAuthorizerToCorsPreflight");
            swagger.set_default_authorizer(path.as_str(), &default, &scoped, also)?;
        }
    }
    if auth.meant("ApiKeyRequired").is_some() {
        swagger.define_api_key()?;
        for path in swagger.path_names()? {
            swagger.set_default_api_key(path.as_str(), preflight("AddApiKeyRequiredToCorsPreflight"))?;
        }
    }
    if let Some(policy) = auth.meant("ResourcePolicy") {
        add_resource_policy(&mut swagger, policy, &stage)?;
    }
    swagger.close();
    postprocess(api)
}

fn default_authorizer(
    api: &Api<'_>,
    auth: &Dict,
    authorizers: &[authorizer::Authorizer],
) -> Result<Option<Text>, Stop> {
    let Some(default) = auth.meant("DefaultAuthorizer").filter(|_| !authorizers.is_empty()) else {
        return Ok(None);
    };
    let Some(name) = default.as_text() else { return Err(api.wrong("DefaultAuthorizer is not a string.")) };
    let known = authorizers.iter().any(|known| known.name.as_str() == name.as_str());
    if !known && name.as_str() != authorizer::IAM {
        return Err(api.wrong(format!(
            "Unable to set DefaultAuthorizer because '{}' was not defined in 'Authorizers'.",
            name.as_str()
        )));
    }
    Ok(Some(name.clone()))
}

fn add_resource_policy(swagger: &mut Swagger<'_>, policy: &Node, stage: &Node) -> Result<(), Stop> {
    let Some(policy) = policy.as_dict() else {
        let message = "ResourcePolicy must be a map (ResourcePolicyStatement).";
        return Err(Stop::document(Cause::template(message)));
    };
    for path in swagger.path_names()? {
        swagger.add_resource_policy(policy, &path, stage)?;
    }
    if let Some(statements) = policy.meant("CustomStatements") {
        swagger.add_custom_statements(statements);
    }
    Ok(())
}

fn add_models(api: &mut Api<'_>) -> Result<(), Stop> {
    let Some(models) = api.meant("Models") else { return Ok(()) };
    needs_definition(api, "Models")?;
    needs_valid(api, "Models definitions")?;
    let models = models.as_dict().cloned().unwrap_or_default();
    if models.iter().any(|(_, model)| model.as_dict().is_none()) {
        return Err(api.wrong("Invalid value for 'Models' property"));
    }
    let mut swagger = Swagger::open(api.definition.as_mut())?;
    swagger.add_models(&models)?;
    swagger.close();
    postprocess(api)
}

/// What OpenAPI 3 says elsewhere than Swagger 2 did, where the definition is of OpenAPI 3.
pub(super) fn postprocess(api: &mut Api<'_>) -> Result<(), Stop> {
    let asked = api.meant("OpenApiVersion");
    let feature_toggles = api.feature_toggles;
    let Some(definition) = api.definition.as_mut().and_then(Node::as_dict_mut) else { return Ok(()) };
    if definition.get("swagger").is_some_and(|version| !version.is_null()) {
        return Ok(());
    }
    let own = definition.get("openapi").cloned();
    let version = match (own, asked) {
        (Some(own), _) if feature_toggles => Some(own),
        (Some(own), None) if !own.is_null() => Some(own),
        (_, asked) => asked,
    };
    if !version.is_some_and(|version| version.truthy() && is_open_api_3(&version)) {
        return Ok(());
    }
    for (from, to) in [("securityDefinitions", "securitySchemes"), ("definitions", "schemas")] {
        let Some(part) = definition.meant(from).cloned() else { continue };
        let mut components =
            definition.meant("components").and_then(Node::as_dict).cloned().unwrap_or_default();
        components.insert(to, part);
        definition.insert("components", components);
        definition.remove(from);
    }
    match definition.get_mut("paths").filter(|paths| paths.truthy()) {
        None => Ok(()),
        Some(paths) => match paths.as_dict_mut() {
            Some(paths) => postprocess_options(paths),
            None => Err(invalid("Value of paths must be a dictionary according to Swagger spec.".to_owned())),
        },
    }
}

fn invalid(message: String) -> Stop {
    Stop::document(Cause::template(message))
}

/// Preflight methods have no media types in OpenAPI 3, and their headers have schemas.
fn postprocess_options(paths: &mut Dict) -> Result<(), Stop> {
    for (path, item) in paths.entries_mut() {
        let path = path.as_str();
        let Some(item) = item.as_dict_mut() else {
            return Err(invalid(format!(
                "Value of '{path}' path must be a dictionary according to Swagger spec."
            )));
        };
        let Some(options) = item.get_mut("options").filter(|options| options.truthy()) else { continue };
        let Some(options) = options.as_dict_mut() else {
            return Err(invalid(format!(
                "Value of options method for path {path} must be a dictionary according to Swagger spec."
            )));
        };
        options.remove("produces");
        options.remove("consumes");
        let Some(responses) = options.get_mut("responses") else { continue };
        if responses.is_null() {
            continue;
        }
        let not_a_map = |place: &str| {
            let place = if place.is_empty() {
                "It should be a map".to_owned()
            } else {
                format!("The value of '{place}' should be a map")
            };
            invalid(format!("Invalid responses in options method for path {path}: {place}."))
        };
        let Some(responses) = responses.as_dict_mut() else { return Err(not_a_map("")) };
        let Some(ok) = responses.get_mut("200").filter(|ok| !ok.is_null()) else { continue };
        let Some(ok) = ok.as_dict_mut() else { return Err(not_a_map("200")) };
        let Some(headers) = ok.get_mut("headers").filter(|headers| headers.truthy()) else { continue };
        let Some(headers) = headers.as_dict_mut() else {
            return Err(invalid(format!(
                "Value of response's headers in options method for path {path} must be a dictionary according to \
                 Swagger spec."
            )));
        };
        for (_, header) in headers.entries_mut() {
            let before = std::mem::take(header);
            *header = Node::dict([("schema", before)]);
        }
    }
    Ok(())
}
