//! Editing the OpenAPI definition of an API: its paths and methods, with `Fn::If` around any of them.

pub(crate) mod cors;
pub(crate) mod http;
pub(crate) mod integration;
pub(crate) mod requests;
pub(crate) mod resource_policy;
pub(crate) mod security;
mod swagger;

pub(crate) use swagger::Swagger;

use std::collections::HashMap;
use std::sync::OnceLock;

use regex::Regex;

use crate::errors::{Cause, Stop};
use crate::python2::{Dict, Node, Text};

pub(crate) const INTEGRATION: &str = "x-amazon-apigateway-integration";
pub(crate) const ANY_METHOD: &str = "x-amazon-apigateway-any-method";
const SERVERS: &str = "servers";
const ENDPOINT_CONFIGURATION: &str = "x-amazon-apigateway-endpoint-configuration";
const DISABLE_ENDPOINT: &str = "disableExecuteApiEndpoint";
const IF: &str = "Fn::If";

/// The definitions of the APIs of a template, while events still add to them, by the API's logical id.
pub(crate) type Definitions = HashMap<String, Node>;

/// What is wrong with a definition ends the whole transform.
fn invalid(message: impl Into<String>) -> Stop {
    Stop::document(Cause::template(message))
}

/// Whether a definition says that it is of OpenAPI 3.
pub(crate) fn is_open_api_3(version: &Node) -> bool {
    static PATTERN: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = PATTERN.get_or_init(|| Regex::new(r"\A3(\.\d)(\.\d)?\n?\z").ok());
    pattern.as_ref().is_some_and(|pattern| pattern.is_match(&version.display()))
}

/// The alternatives of an `Fn::If`, or the one thing itself.
fn contents(item: &Node) -> Result<Vec<&Node>, Stop> {
    match item.get(IF) {
        None => Ok(vec![item]),
        Some(Node::List(parts)) => Ok(parts.iter().skip(1).filter(|part| !part.is_no_value()).collect()),
        Some(_) => Err(invalid(format!("Value of {IF} must be a list."))),
    }
}

fn contents_mut(item: &mut Node) -> Result<Vec<&mut Node>, Stop> {
    if item.get(IF).is_none() {
        return Ok(vec![item]);
    }
    match item.as_dict_mut().and_then(|dict| dict.get_mut(IF)) {
        Some(Node::List(parts)) => Ok(parts.iter_mut().skip(1).filter(|part| !part.is_no_value()).collect()),
        _ => Err(invalid(format!("Value of {IF} must be a list."))),
    }
}

fn not_a_path(path: &str) -> Stop {
    invalid(format!("Value of '{path}' path must be a dictionary according to Swagger spec."))
}

fn not_a_method(path: &str, method: &str) -> Stop {
    invalid(format!("Definition of method '{method}' for path '{path}' should be a map."))
}

/// The path's items; the path itself if it stands under no condition.
fn items<'d>(paths: &'d Dict, path: &str) -> Result<Vec<&'d Dict>, Stop> {
    let all = paths.get(path).map(contents).transpose()?.unwrap_or_default();
    all.into_iter().map(|item| item.as_dict().ok_or_else(|| not_a_path(path))).collect()
}

fn items_mut<'d>(paths: &'d mut Dict, path: &str) -> Result<Vec<&'d mut Dict>, Stop> {
    let all = paths.get_mut(path).map(contents_mut).transpose()?.unwrap_or_default();
    all.into_iter().map(|item| item.as_dict_mut().ok_or_else(|| not_a_path(path))).collect()
}

/// A method as it stands in a definition: in small letters, `any` by the name of API Gateway.
pub(crate) fn normal_method(method: &Text) -> Text {
    let lower = method.as_str().to_lowercase();
    if lower == "any" { Text::made(ANY_METHOD) } else { method.same(lower) }
}

fn has_integration_itself(method: &Node) -> bool {
    method.meant(INTEGRATION).is_some()
}

/// Whether the path has the method with an integration under every condition.
pub(crate) fn has_integration(paths: &Dict, path: &str, method: &Text) -> Result<bool, Stop> {
    if !paths.contains(path) {
        return Ok(false);
    }
    let method = normal_method(method);
    let name = method.as_str();
    let all = paths.get(path).map(contents).transpose()?.unwrap_or_default();
    if !name.is_empty() && !all.iter().all(|item| item.as_dict().is_some_and(|item| item.contains(name))) {
        return Ok(false);
    }
    for item in items(paths, path)? {
        let Some(definition @ Node::Dict(_)) = item.get(name) else { return Ok(false) };
        let mut any = false;
        for definition in contents(definition)? {
            any |= definition
                .as_dict()
                .ok_or_else(|| not_a_method(path, name))
                .map(|_| has_integration_itself(definition))?;
        }
        if !any {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Adds a path with a method unless they are there.
pub(crate) fn add_path(paths: &mut Dict, path: &Text, method: &Text) -> Result<(), Stop> {
    let method = normal_method(method);
    if !paths.contains(path.as_str()) {
        paths.insert(path.clone(), Dict::default());
    }
    let Some(item @ Node::Dict(_)) = paths.get_mut(path.as_str()) else {
        return Err(not_a_path(path.as_str()));
    };
    for item in contents_mut(item)? {
        let Some(item) = item.as_dict_mut() else { return Err(not_a_path(path.as_str())) };
        if !item.contains(method.as_str()) {
            item.insert(method.clone(), Dict::default());
        }
    }
    Ok(())
}

/// Puts a whole path under a condition.
pub(crate) fn make_conditional(paths: &mut Dict, path: &str, condition: Text) {
    if let Some(item) = paths.get_mut(path) {
        let before = std::mem::take(item);
        *item = Node::conditional(condition, before);
    }
}

/// The definitions of a method, as far as they have an integration.
fn methods_at<'d>(paths: &'d mut Dict, path: &str, method: &Text) -> Result<Vec<&'d mut Dict>, Stop> {
    let name = normal_method(method);
    let mut found = Vec::new();
    for item in items_mut(paths, path)? {
        let Some(definition) = item.get_mut(name.as_str()) else {
            return Err(not_a_method(path, method.as_str()));
        };
        for definition in contents_mut(definition)? {
            let integrated = has_integration_itself(definition);
            let Some(definition) = definition.as_dict_mut() else {
                return Err(not_a_method(path, method.as_str()));
            };
            if integrated {
                found.push(definition);
            }
        }
    }
    Ok(found)
}

/// Bounds the time of an integration, in milliseconds.
pub(crate) fn add_timeout(paths: &mut Dict, path: &str, method: &Text, timeout: &Node) -> Result<(), Stop> {
    set_in_integration(paths, path, method, "timeoutInMillis", timeout)
}

fn set_in_integration(
    paths: &mut Dict,
    path: &str,
    method: &Text,
    name: &str,
    value: &Node,
) -> Result<(), Stop> {
    for definition in methods_at(paths, path, method)? {
        if let Some(integration) = definition.get_mut(INTEGRATION).and_then(Node::as_dict_mut) {
            integration.insert(name, value.clone());
        }
    }
    Ok(())
}

/// A path as it stands in the ARN of an API: parameters become wildcards.
pub(crate) fn arn_path(path: &str) -> String {
    static PATTERN: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = PATTERN.get_or_init(|| Regex::new(r"\{([a-zA-Z0-9._-]+|[a-zA-Z0-9._-]+\+|proxy\+)\}").ok());
    pattern.as_ref().map_or_else(|| path.to_owned(), |pattern| pattern.replace_all(path, "*").into_owned())
}

/// A path without the slash at its end, which API Gateway drops.
pub(crate) fn without_last_slash(path: &str) -> &str {
    match path.strip_suffix('/') {
        Some(start) if !start.is_empty() && !path.contains('\n') => start,
        _ => path,
    }
}

/// Sets a value below maps that may not be there yet; the path of what is not a map, if one is not.
fn set_deep(dict: &mut Dict, outer: &str, inner: &str, value: Node) -> Result<(), String> {
    if !dict.contains(outer) {
        dict.insert(outer, Dict::ordered());
    }
    match dict.get_mut(outer).and_then(Node::as_dict_mut) {
        Some(configuration) => {
            configuration.insert(inner, value);
            Ok(())
        }
        None => Err(format!("The value of '{outer}' should be a map")),
    }
}
