//! What the properties of an HTTP API change in its definition.

use tidegate_yaml::{Map, json};

use super::{Api, CREATED_BY, DEFAULT_STAGE, authorizer};
use crate::definition::http::{OpenApi, default_title};
use crate::errors::{Cause, Stop};
use crate::python2::{Dict, Node, Text};

/// The entries of `CorsConfiguration` with how a definition names them.
const CORS: [(&str, &str); 6] = [
    ("AllowOrigins", "allowOrigins"),
    ("AllowHeaders", "allowHeaders"),
    ("AllowMethods", "allowMethods"),
    ("ExposeHeaders", "exposeHeaders"),
    ("MaxAge", "maxAge"),
    ("AllowCredentials", "allowCredentials"),
];
const AUTH: [&str; 3] = ["Authorizers", "DefaultAuthorizer", "EnableIamAuthorizer"];

/// Puts into the definition what the other properties say.
pub(super) fn edit(api: &mut Api<'_>) -> Result<(), Stop> {
    add_cors(api)?;
    add_auth(api)?;
    add_tags(api)?;
    if let Some(disabled) = api.declared.get("DisableExecuteApiEndpoint").map(Node::written) {
        if !api.has_definition() {
            let message = "DisableExecuteApiEndpoint works only within 'DefinitionBody' property.";
            return Err(api.wrong(message));
        }
        OpenApi::open(api.definition.as_mut())?.disable_endpoint(&disabled)?;
    }
    add_title(api)?;
    add_description(api)?;
    if api.meant("FailOnWarnings").is_some()
        && let Some(definition) = api.definition.as_mut().and_then(Node::as_dict_mut)
        && let Some(paths) = definition.get_mut("paths").and_then(Node::as_dict_mut)
        && let Some(default) = paths.remove(DEFAULT_STAGE)
    {
        paths.insert(Text::made(format!("/{DEFAULT_STAGE}")), default);
    }
    Ok(())
}

fn is_valid(api: &Api<'_>) -> bool {
    api.definition.as_ref().is_some_and(OpenApi::is_valid)
}

fn add_cors(api: &mut Api<'_>) -> Result<(), Stop> {
    let Some(given) = api.meant("CorsConfiguration") else { return Ok(()) };
    if !api.has_definition() {
        let message = "Cors works only with inline OpenApi specified in 'DefinitionBody' property.";
        return Err(api.wrong(message));
    }
    let everywhere = || Node::List(vec!["*".into()]);
    let mut headers = Dict::ordered();
    let mut whole = None;
    match &given {
        Node::Bool(_) => headers.insert("allowOrigins", everywhere()),
        Node::Dict(_) if given.as_intrinsic().is_some() => whole = Some(given.clone()),
        Node::Dict(said) => {
            let known = |key: &str| CORS.iter().any(|(name, _)| *name == key);
            if let Some(unknown) = said.keys().iter().find(|key| !known(key.as_str())) {
                return Err(api.wrong(format!("Invalid key '{}' for 'Cors' property.", unknown.as_str())));
            }
            whole = said.get("AllowOrigins").filter(|origins| origins.as_intrinsic().is_some()).cloned();
            for (name, header) in CORS {
                let said = said.get(name).filter(|node| match name {
                    "MaxAge" => !node.is_null(),
                    "AllowCredentials" => matches!(node, Node::Bool(true)),
                    _ => node.truthy(),
                });
                if let Some(said) = said {
                    headers.insert(header, said.clone());
                }
            }
        }
        _ => return Err(api.wrong("Invalid value for 'Cors' property.")),
    }
    if !is_valid(api) {
        let message = "Unable to add Cors configuration because 'DefinitionBody' does not contain a valid OpenApi definition.";
        return Err(api.wrong(message));
    }
    if headers.contains("allowCredentials") && headers.get("allowOrigins") == Some(&everywhere()) {
        return Err(api.wrong(
            "Unable to add Cors configuration because 'AllowCredentials' can not be true when 'AllowOrigin' is \
             \"'*'\" or not set.",
        ));
    }
    OpenApi::open(api.definition.as_mut())?.add_cors(headers, whole.as_ref())
}

fn add_auth(api: &mut Api<'_>) -> Result<(), Stop> {
    if !api.auth.truthy() {
        return Ok(());
    }
    if !api.has_definition() {
        let message = "Auth works only with inline OpenApi specified in the 'DefinitionBody' property.";
        return Err(api.wrong(message));
    }
    let auth = api.auth.as_dict().cloned().unwrap_or_default();
    if auth.keys().iter().any(|key| !AUTH.contains(&key.as_str())) {
        return Err(api.wrong("Invalid value for 'Auth' property"));
    }
    if !is_valid(api) {
        let message = "Unable to add Auth configuration because 'DefinitionBody' does not contain a valid OpenApi definition.";
        return Err(api.wrong(message));
    }
    let authorizers = authorizer::all(api)?;
    let mut schemes = Dict::ordered();
    for authorizer in &authorizers {
        schemes.insert(authorizer.name.clone(), authorizer.definition(api)?);
    }
    let default = auth.meant("DefaultAuthorizer").filter(|default| !default.is_no_value());
    let default = match default {
        None => None,
        Some(Node::Text(name)) => {
            let known = authorizers.iter().find(|known| known.name.as_str() == name.as_str());
            let Some(known) = known else {
                return Err(api.wrong(format!(
                    "Unable to set DefaultAuthorizer because '{}' was not defined in 'Authorizers'.",
                    name.as_str()
                )));
            };
            Some((name.clone(), known.scopes()))
        }
        Some(_) => {
            let property = "Auth.DefaultAuthorizer";
            return Err(Cause::should_be(&api.declared.logical_id, property, "string").into());
        }
    };
    let mut editor = OpenApi::open(api.definition.as_mut())?;
    editor.define_authorizers(schemes);
    if let Some((name, scopes)) = default {
        for path in editor.paths()?.keys() {
            editor.set_default_authorizer(path.as_str(), &name, &scopes)?;
        }
    }
    Ok(())
}

fn add_tags(api: &mut Api<'_>) -> Result<(), Stop> {
    let tagged = api.tags.is_some();
    if tagged && !api.has_definition() {
        let message = "Tags works only with inline OpenApi specified in the 'DefinitionBody' property.";
        return Err(api.wrong(message));
    }
    if !api.has_definition() {
        return Ok(());
    }
    if !is_valid(api) {
        let message =
            "Unable to add `Tags` because 'DefinitionBody' does not contain a valid OpenApi definition.";
        return if tagged { Err(api.wrong(message)) } else { Ok(()) };
    }
    let tags = api.tags.get_or_insert_with(Map::new);
    tags.insert(CREATED_BY.to_owned(), json!("SAM"));
    let mut all = Dict::ordered();
    for (name, value) in tags.iter() {
        all.insert(Text::written(name), Node::written(value));
    }
    OpenApi::open(api.definition.as_mut())?.add_tags(&all)
}

/// What a path below the definition's root holds; the sentence of what is no map on the way.
fn info<'d>(api: &'d Api<'_>, name: &str) -> Result<Option<&'d Node>, String> {
    match api.definition.as_ref().and_then(|definition| definition.get("info")) {
        None | Some(Node::Null) => Ok(None),
        Some(Node::Dict(info)) => Ok(info.get(name)),
        Some(_) => Err("The value of 'info' should be a map".to_owned()),
    }
}

fn add_title(api: &mut Api<'_>) -> Result<(), Stop> {
    let Some(name) = api.meant("Name") else { return Ok(()) };
    if !api.has_definition() {
        let message = "Name works only with inline OpenApi specified in the 'DefinitionBody' property.";
        return Err(api.wrong(message));
    }
    let title =
        info(api, "title").map_err(|detail| api.wrong(format!("Invalid 'DefinitionBody': {detail}.")))?;
    if title != Some(&default_title()) {
        return Err(api.wrong(
            "Unable to set Name because it is already defined within inline OpenAPI specified in the \
             'DefinitionBody' property.",
        ));
    }
    OpenApi::open(api.definition.as_mut())?.set_info("title", &name);
    Ok(())
}

fn add_description(api: &mut Api<'_>) -> Result<(), Stop> {
    let Some(description) = api.meant("Description") else { return Ok(()) };
    if !api.has_definition() {
        let message =
            "Description works only with inline OpenApi specified in the 'DefinitionBody' property.";
        return Err(api.wrong(message));
    }
    let given = info(api, "description")
        .map_err(|detail| api.wrong(format!("Invalid 'DefinitionBody': {detail}'.")))?;
    if given.is_some_and(Node::truthy) {
        return Err(api.wrong(
            "Unable to set Description because it is already defined within inline OpenAPI specified in the \
             'DefinitionBody' property.",
        ));
    }
    OpenApi::open(api.definition.as_mut())?.set_info("description", &description);
    Ok(())
}
