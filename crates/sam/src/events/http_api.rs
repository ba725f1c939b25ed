//! `HttpApi`: a route of an HTTP API.

use std::sync::OnceLock;

use regex::Regex;
use tidegate_yaml::{Map, Value, json};

use super::api::{condition_of, function_uri};
use super::api_auth::{Method, api_id, not_text};
use super::{Target, permission};
use crate::definition::http::{DEFAULT_PATH, OpenApi};
use crate::definition::{ANY_METHOD, add_timeout, has_integration, without_last_slash};
use crate::errors::{Cause, Stop};
use crate::implicit_api::MANAGED;
use crate::intrinsics::sub;
use crate::properties::{Check, Declared, Property, Schema};
use crate::python_text::truthy;
use crate::python2::{Node, Text};
use crate::resource::Resource;
use crate::scope::Scope;

pub(super) const SCHEMA: Schema = Schema {
    type_name: "HttpApi",
    tables: &[&[
        Property::optional("Path", Check::Str),
        Property::optional("Method", Check::Str),
        Property::optional("ApiId", Check::Str),
        Property::optional("Stage", Check::Str),
        Property::optional("Auth", Check::Map),
        Property::optional("TimeoutInMillis", Check::Int),
        Property::optional("RouteSettings", Check::Map),
        Property::optional("PayloadFormatVersion", Check::Str),
    ]],
};

/// The partition, which the engine fills in.
const PARTITION: &str = "${AWS::Partition}";

pub(super) fn expand(
    event: Declared,
    target: &mut Target<'_>,
    scope: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let text = |name: &str| Text::written(event.get(name).and_then(Value::as_str).unwrap_or_default());
    let path = text("Path");
    let method = path.same(text("Method").as_str().to_lowercase());
    let api_id = api_id(event.get("ApiId")).unwrap_or_default().to_owned();
    let properties = match scope.source.get(&api_id).and_then(|api| api.get("Properties")) {
        Some(Value::Object(properties)) => properties.clone(),
        _ => Map::new(),
    };
    let place = Method {
        api_id: &api_id,
        event_id: &event.relative_id,
        path: &path,
        method: &method,
        stage: Node::Null,
    };
    let permission = permission_of(&event, target, scope, &place)?;
    integrate(&event, target, scope, &place, &properties)?;
    Ok(permission.into_iter().collect())
}

/// The permission to call the function; none where that of the default route covers it.
fn permission_of(
    event: &Declared,
    target: &Target<'_>,
    scope: &mut Scope<'_>,
    place: &Method<'_>,
) -> Result<Option<Resource>, Stop> {
    let definition = scope.definitions.get_mut(place.api_id).filter(|definition| definition.truthy());
    let editor = match definition {
        None => None,
        definition => Some(OpenApi::open(definition).map_err(|stop| of_api(stop, place.api_id))?),
    };
    let mut path = without_last_slash(place.path.as_str());
    if path == DEFAULT_PATH {
        path = "";
    } else if let Some(editor) = editor
        && editor.is_answered_by(DEFAULT_PATH, ANY_METHOD, &target.function.logical_id)?
    {
        return Ok(None);
    }
    let path = arn_path(path);
    let verb = match place.method.as_str() {
        "any" | ANY_METHOD => "*".to_owned(),
        other => other.to_uppercase(),
    };
    let start = format!("arn:{PARTITION}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}");
    let is_default = place.method.as_str() == "any" && path == format!("/{DEFAULT_PATH}");
    let route = if is_default { path } else { format!("/{verb}{path}") };
    let arn = format!("{start}:${{__ApiId__}}/${{__Stage__}}{route}");
    let source = sub(&arn, json!({"__ApiId__": event.value("ApiId"), "__Stage__": "*"}));
    Ok(Some(permission::from_source(&event.logical_id, target.function, "apigateway.amazonaws.com", source)))
}

/// A definition that is none is an error of its API.
fn of_api(stop: Stop, api_id: &str) -> Stop {
    match stop {
        Stop::Document(error) => {
            let shown: Vec<String> = error.causes().iter().map(Cause::to_string).collect();
            Cause::resource(api_id, shown.join(" ")).into()
        }
        other => other,
    }
}

/// A path as it stands in the ARN of an API: parameters become wildcards, greedy ones only by the name `proxy`.
fn arn_path(path: &str) -> String {
    static PATTERN: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = PATTERN.get_or_init(|| Regex::new(r"\{([a-zA-Z0-9._-]+|proxy\+)\}").ok());
    pattern.as_ref().map_or_else(|| path.to_owned(), |pattern| pattern.replace_all(path, "*").into_owned())
}

fn path_parameters(path: &str) -> Vec<&str> {
    static PATTERN: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = PATTERN.get_or_init(|| Regex::new(r"\{(.*?)\}").ok());
    let found = pattern.iter().flat_map(|pattern| pattern.captures_iter(path));
    found.filter_map(|captures| captures.get(1)).map(|name| name.as_str()).collect()
}

/// Has the route answered by the function.
fn integrate(
    event: &Declared,
    target: &Target<'_>,
    scope: &mut Scope<'_>,
    place: &Method<'_>,
    api: &Map,
) -> Result<(), Stop> {
    if !scope.definitions.contains_key(place.api_id) {
        return Ok(());
    }
    let mut editor = OpenApi::open(scope.definitions.get_mut(place.api_id))?;
    let path = place.path.as_str();
    let managed = api.get(MANAGED).is_some_and(truthy);
    if managed && has_integration(editor.paths()?, path, place.method)? {
        return Err(place.wrong(format!(
            "API method '{}' defined multiple times for path '{path}'.",
            place.method.as_str()
        )));
    }
    let uri = function_uri(target.function, PARTITION, false);
    let condition = condition_of(target.function);
    editor.add_lambda_integration(place.path, place.method, uri, condition.as_ref())?;
    if let Some(auth) = event.meant("Auth") {
        add_auth(&mut editor, place, &Node::written(auth), api)?;
    }
    if let Some(timeout) = event.meant("TimeoutInMillis") {
        add_timeout(editor.paths_mut()?, path, place.method, &Node::written(timeout))?;
    }
    let parameters = path_parameters(path);
    if !parameters.is_empty() {
        editor.add_path_parameters(path, place.method, &parameters)?;
    }
    match event.meant("PayloadFormatVersion") {
        Some(version) => editor.set_payload_format_version(path, place.method, &Node::written(version)),
        None => Ok(()),
    }
}

/// Has the route ask for the authorizer that the event names, or for the default one with the event's scopes.
fn add_auth(editor: &mut OpenApi<'_>, place: &Method<'_>, auth: &Node, api: &Map) -> Result<(), Stop> {
    let api_auth = match api.get("Auth") {
        None => Node::dict([]),
        Some(given @ Value::Object(_)) => Node::written(given),
        Some(_) => return Err(Cause::should_be(place.api_id, "Auth", "map").into()),
    };
    let default = api_auth.meant("DefaultAuthorizer");
    let Some(authorizer) = auth.meant("Authorizer").or(default) else {
        return Err(place.wrong(
            "'Auth' section requires either an explicit 'Authorizer' set or a 'DefaultAuthorizer' configured on the \
             HttpApi.",
        ));
    };
    let authorizers = api_auth.get("Authorizers");
    check_authorizer(place, authorizer, &api_auth)?;
    let scopes = auth.get("AuthorizationScopes");
    if scopes.is_some_and(|scopes| scopes.truthy() && scopes.as_list().is_none()) {
        return Err(place.unable("Authorizer", "because 'AuthorizationScopes' must be a list of strings."));
    }
    match authorizer.as_text() {
        Some(name) => editor.add_auth(place.path.as_str(), place.method, name, authorizers, scopes),
        None => Err(not_text(place, authorizer)),
    }
}

fn check_authorizer(place: &Method<'_>, authorizer: &Node, api_auth: &Node) -> Result<(), Stop> {
    let has_iam = matches!(api_auth.get("EnableIamAuthorizer"), Some(Node::Bool(true)));
    let authorizers = api_auth.get("Authorizers");
    match authorizer.as_str() {
        Some("NONE") if api_auth.meant("DefaultAuthorizer").is_none() => Err(place.unable(
            "Authorizer",
            "because 'NONE' is only a valid value when a DefaultAuthorizer on the API is specified.",
        )),
        Some("NONE") => Ok(()),
        Some("AWS_IAM") if has_iam => Ok(()),
        named => {
            // AWS: of an API that says nothing of authorisation, the authorizers are none; of others they are unknown.
            let none = Node::dict([]);
            let authorizers = if api_auth.truthy() { authorizers } else { Some(&none) };
            let (Some(name), Some(Node::Dict(all))) = (named, authorizers) else {
                return Err(not_text(place, authorizer));
            };
            let shown = format!("Authorizer [{name}]");
            if all.is_empty() {
                return Err(place.unable(&shown, "because the related API does not define any Authorizers."));
            }
            if all.meant(name).is_none() {
                return Err(place.unable(&shown, "because it wasn't defined in the API's Authorizers."));
            }
            Ok(())
        }
    }
}
