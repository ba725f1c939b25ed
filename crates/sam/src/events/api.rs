//! `Api`: a method of a REST API.

use tidegate_yaml::{Map, Value, json};

use super::api_auth::{self, Method, api_id};
use super::{Target, permission};
use crate::definition::integration::{LambdaIntegration, RESPONSE_STREAM};
use crate::definition::requests::RequestParameter;
use crate::definition::{Swagger, add_timeout, arn_path, has_integration, normal_method, without_last_slash};
use crate::errors::{Cause, Stop};
use crate::implicit_api::{IMPLICIT_REST_API, MANAGED};
use crate::intrinsics::sub;
use crate::logical_id;
use crate::properties::{Check, Declared, Property, Schema};
use crate::python_text::truthy;
use crate::python2::{Dict, Node, Text};
use crate::resource::Resource;
use crate::scope::Scope;

pub(super) const SCHEMA: Schema = Schema {
    type_name: "Api",
    tables: &[&[
        Property::required("Path", Check::Str),
        Property::required("Method", Check::Str),
        Property::required("RestApiId", Check::Str),
        Property::optional("Stage", Check::Str),
        Property::optional("Auth", Check::Map),
        Property::optional("RequestModel", Check::Map),
        Property::optional("RequestParameters", Check::List),
        Property::optional("TimeoutInMillis", Check::Int),
        Property::optional("ResponseTransferMode", Check::Str),
    ]],
};

/// The API that an event belongs to.
pub(crate) struct Link<'s> {
    pub(crate) api_id: &'s str,
    pub(crate) properties: Map,
    /// The stage by which the permission is told apart.
    pub(crate) stage: Node,
}

/// Finds the API of an event; none where another stack has it.
pub(crate) fn linked<'e>(event: &'e Declared, source: &Map) -> Result<Option<Link<'e>>, Stop> {
    let Some(api_id) = api_id(event.get("RestApiId")) else { return Ok(None) };
    let Some(Value::Object(api)) = source.get(api_id) else {
        let message = "RestApiId property of Api event must reference a valid resource in the same template.";
        return Err(Cause::event(&event.relative_id, message).into());
    };
    let properties = match api.get("Properties") {
        None => Map::new(),
        Some(Value::Object(properties)) => properties.clone(),
        Some(_) => return Err(Cause::resource(api_id, "Attribute 'Properties' should be a map.").into()),
    };
    let stage = match properties.get("StageName") {
        Some(Value::String(name)) if name.is_empty() => {
            return Err(Cause::resource(api_id, "StageName cannot be empty.").into());
        }
        Some(Value::String(name)) if api_id != IMPLICIT_REST_API => Text::written(name),
        Some(Value::String(name)) => Text::made(name),
        _ => Text::made("Stage"),
    };
    Ok(Some(Link { api_id, properties, stage: stage.into() }))
}

pub(super) fn link(event: &Declared, source: &Map) -> Result<(), Stop> {
    linked(event, source).map(|_| ())
}

pub(super) fn expand(
    event: Declared,
    target: &mut Target<'_>,
    scope: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let text = |name: &str| Text::written(event.get(name).and_then(Value::as_str).unwrap_or_default());
    let path = text("Path");
    let method = path.same(text("Method").as_str().to_lowercase());
    let link = linked(&event, scope.source)?;
    let suffix = link.as_ref().map_or_else(|| "AllStages".to_owned(), |link| link.stage.display());
    let permission = permission_of(&event, target, scope, (&path, &method), &suffix);
    let Some(link) = link else { return Ok(vec![permission]) };
    let said = |name: &str| link.properties.get(name).is_some_and(truthy);
    let place = Method {
        api_id: link.api_id,
        event_id: &event.relative_id,
        path: &path,
        method: &method,
        stage: link.stage.clone(),
    };
    let api_auth = link.properties.get("Auth").cloned().unwrap_or_default();
    if said(MANAGED) || said("MergeDefinitions") {
        let before = path_of(scope, &place);
        if let Err(stop) = integrate(&event, target, scope, &place, &link) {
            restore(scope, &place, before);
            return Err(stop);
        }
    }
    let auth = Node::written(&event.value("Auth"));
    if auth.meant("OverrideApiAuth").is_some() && scope.definitions.get(link.api_id).is_some_and(Node::truthy)
    {
        if ["Authorizer", "ApiKeyRequired", "ResourcePolicy"].iter().all(|name| auth.meant(name).is_none()) {
            return Err(place.wrong(
                "Must define one of: Authorizer, ApiKeyRequired or ResourcePolicy when using the OverrideApiAuth \
                 property.",
            ));
        }
        let api_auth = Node::written(&scope.parameters.resolved(&api_auth)?);
        let mut swagger = Swagger::open(scope.definitions.get_mut(link.api_id))?;
        api_auth::add(&mut swagger, &place, &auth, &api_auth)?;
        swagger.close();
    }
    Ok(vec![permission])
}

/// The path of a method as its API has it.
fn path_of(scope: &Scope<'_>, place: &Method<'_>) -> Option<Node> {
    scope.definitions.get(place.api_id)?.get("paths")?.get(place.path.as_str()).cloned()
}

/// Makes a path what it was: a wrong event leaves nothing behind.
fn restore(scope: &mut Scope<'_>, place: &Method<'_>, before: Option<Node>) {
    let definition = scope.definitions.get_mut(place.api_id).and_then(Node::as_dict_mut);
    let paths = definition.and_then(|definition| definition.get_mut("paths"));
    if let Some(paths) = paths.and_then(Node::as_dict_mut) {
        match before {
            Some(before) => paths.insert(place.path.clone(), before),
            None => {
                paths.remove(place.path.as_str());
            }
        }
    }
}

fn permission_of(
    event: &Declared,
    target: &Target<'_>,
    scope: &Scope<'_>,
    (path, method): (&Text, &Text),
    suffix: &str,
) -> Resource {
    let path = arn_path(without_last_slash(path.as_str()));
    let verb = if method.as_str() == "any" { "*".to_owned() } else { method.as_str().to_uppercase() };
    let arn = scope.cx.arn("execute-api", &format!("${{__ApiId__}}/${{__Stage__}}/{verb}{path}"));
    let source = sub(&arn, json!({"__ApiId__": event.value("RestApiId"), "__Stage__": "*"}));
    let mut permission =
        permission::from_source(&event.logical_id, target.function, "apigateway.amazonaws.com", source);
    permission.logical_id = if !suffix.is_empty() && suffix.chars().all(char::is_alphanumeric) {
        format!("{}Permission{suffix}", event.logical_id)
    } else {
        logical_id::generate(&format!("{}Permission", event.logical_id), &json!(suffix), None)
    };
    permission
}

/// How a definition names the function that answers a method.
pub(super) fn function_uri(function: &Resource, partition: &str, streams: bool) -> Node {
    let (version, end) = if streams {
        ("2021-11-15", "response-streaming-invocations")
    } else {
        ("2015-03-31", "invocations")
    };
    let is_alias = function.type_name == "AWS::Lambda::Alias";
    let name = if is_alias {
        format!("${{{}}}", function.logical_id)
    } else {
        format!("${{{}.Arn}}", function.logical_id)
    };
    let arn =
        format!("arn:{partition}:apigateway:${{AWS::Region}}:lambda:path/{version}/functions/{name}/{end}");
    let arn = if is_alias { Text::made(arn) } else { Text::written(arn) };
    Node::dict([("Fn::Sub", arn.into())])
}

/// The condition under which a function exists.
pub(super) fn condition_of(function: &Resource) -> Option<Text> {
    function.attributes.get("Condition").and_then(Value::as_str).map(Text::written)
}

/// Has the method answered by the function.
fn integrate(
    event: &Declared,
    target: &Target<'_>,
    scope: &mut Scope<'_>,
    place: &Method<'_>,
    link: &Link<'_>,
) -> Result<(), Stop> {
    if !scope.definitions.contains_key(link.api_id) {
        return Ok(());
    }
    let merges = link.properties.get("MergeDefinitions").is_some_and(truthy);
    let api_auth = scope.parameters.resolved(&link.properties.get("Auth").cloned().unwrap_or_default())?;
    let mut apart = merges.then(Swagger::skeleton);
    let definition = apart.as_mut().or_else(|| scope.definitions.get_mut(link.api_id));
    let mut swagger = Swagger::open(definition)?;
    let method = place.method;
    if has_integration(swagger.paths()?, place.path.as_str(), method)? {
        return Err(place.wrong(format!(
            "API method \"{}\" defined multiple times for path \"{}\".",
            method.as_str(),
            place.path.as_str()
        )));
    }
    let auth = Node::written(&event.value("Auth"));
    let none = Dict::default();
    let method_auth = match &auth {
        Node::Dict(auth) => auth,
        other if other.truthy() => {
            return Err(Cause::event_should_be(place.event_id, "Auth", "map").into());
        }
        _ => &none,
    };
    let api_auth = Node::written(&api_auth);
    let of_api = match &api_auth {
        Node::Dict(auth) => auth,
        other if other.truthy() => return Err(Cause::should_be(link.api_id, "Auth", "map").into()),
        _ => &none,
    };
    let mode = event.get("ResponseTransferMode").and_then(Value::as_str);
    swagger.add_lambda_integration(&LambdaIntegration {
        path: place.path,
        method,
        uri: function_uri(target.function, &scope.cx.partition, mode == Some(RESPONSE_STREAM)),
        method_auth,
        api_auth: of_api,
        condition: condition_of(target.function),
        response_transfer_mode: mode,
        partition: &scope.cx.partition,
    })?;
    if auth.truthy() {
        api_auth::add(&mut swagger, place, &auth, &api_auth)?;
    }
    if let Some(timeout) = event.meant("TimeoutInMillis") {
        add_timeout(swagger.paths_mut()?, place.path.as_str(), method, &Node::written(timeout))?;
    }
    add_model(&mut swagger, event, place, link)?;
    add_parameters(&mut swagger, event, place)?;
    swagger.close();
    match apart {
        Some(made) => merge(scope, place, &made),
        None => Ok(()),
    }
}

/// The model that the event wants requests to be of.
fn add_model(
    swagger: &mut Swagger<'_>,
    event: &Declared,
    place: &Method<'_>,
    link: &Link<'_>,
) -> Result<(), Stop> {
    let Some(given) = event.meant("RequestModel") else { return Ok(()) };
    let request = Node::written(given);
    let Some(model) = request.meant("Model") else { return Ok(()) };
    let shown = format!("RequestModel [{}]", model.plain());
    let models = link.properties.get("Models").filter(|models| truthy(models));
    let Some(models) = models else {
        return Err(place.unable(&shown, "because the related API does not define any Models."));
    };
    let Some(models) = models.as_object() else {
        return Err(place.unable(&shown, "because the related API Models defined is of invalid type."));
    };
    let Some(name) = model.as_text() else {
        return Err(place.unable(&shown, "because the related API does not contain valid Models."));
    };
    if !models.get(name.as_str()).is_some_and(truthy) {
        return Err(place.unable(&shown, "because it wasn't defined in the API's Models."));
    }
    let said = |name: &str| request.get(name).filter(|node| !node.is_null());
    swagger.add_request_model(place.path.as_str(), place.method, name, said("Required"))?;
    let (body, parameters) = (said("ValidateBody"), said("ValidateParameters"));
    if body.is_none() && parameters.is_none() {
        return Ok(());
    }
    let truth = |said: Option<&Node>| match said {
        None => Ok(false),
        Some(Node::Bool(truth)) => Ok(*truth),
        Some(_) => Err(place.wrong(format!(
            "Unable to set Validator to {shown} on API method [{}] for path [{}] ValidateBody and \
             ValidateParameters must be a boolean type, strings or intrinsics are not supported.",
            place.method.as_str(),
            place.path.as_str()
        ))),
    };
    swagger.add_request_validator(place.path.as_str(), place.method, truth(body)?, truth(parameters)?)
}

const REQUEST_PLACES: [&str; 3] =
    ["method.request.querystring.", "method.request.path.", "method.request.header."];

/// The parameters that the event wants requests to have.
fn add_parameters(swagger: &mut Swagger<'_>, event: &Declared, place: &Method<'_>) -> Result<(), Stop> {
    let Some(Value::Array(given)) = event.meant("RequestParameters") else { return Ok(()) };
    let wrong =
        |detail: &str| place.wrong(format!("Invalid value for 'RequestParameters' property. {detail}"));
    let mut parameters = Vec::with_capacity(given.len());
    for parameter in given {
        let parameter = Node::written(parameter);
        let first = parameter.as_dict().and_then(|dict| dict.iter().next());
        let (name, settings) = match (&parameter, first) {
            (Node::Text(name), _) => (name.clone(), None),
            (_, Some((name, settings))) => (name.clone(), Some(settings.clone())),
            _ => return Err(wrong("Property must be either a string or an object")),
        };
        if !REQUEST_PLACES.iter().any(|start| name.as_str().starts_with(start)) {
            return Err(wrong(
                "Keys must be in the format 'method.request.[querystring|path|header].{value}', e.g \
                 'method.request.header.Authorization'.",
            ));
        }
        let known = |key: &Text| matches!(key.as_str(), "Required" | "Caching");
        let right = settings.as_ref().is_none_or(|settings| {
            settings.as_dict().is_some_and(|settings| settings.keys().iter().all(known))
        });
        if !right {
            return Err(wrong("Values must be an object, e.g { Required: true, Caching: false }"));
        }
        let said = |name: &str| settings.as_ref().and_then(|settings| settings.get(name)).cloned();
        parameters.push(RequestParameter {
            name,
            required: said("Required").unwrap_or(Node::Bool(false)),
            caching: said("Caching").unwrap_or(Node::Bool(false)),
        });
    }
    swagger.add_request_parameters(place.path.as_str(), place.method, &parameters)
}

/// Puts what was made for the method over what the template's own definition says of it.
fn merge(scope: &mut Scope<'_>, place: &Method<'_>, made: &Node) -> Result<(), Stop> {
    let definition = scope.definitions.get_mut(place.api_id).and_then(Node::as_dict_mut);
    let Some(definition) = definition else { return Ok(()) };
    let (path, method) = (place.path, place.method);
    let generated = made
        .get("paths")
        .and_then(|paths| paths.get(path.as_str()))
        .and_then(|item| item.get(normal_method(method).as_str()));
    let Some(Node::Dict(generated)) = generated else { return Ok(()) };
    let invalid = |place_of_value: &str| {
        let detail = if place_of_value.is_empty() {
            "It should be a map".to_owned()
        } else {
            format!("The value of '{place_of_value}' should be a map")
        };
        Stop::from(Cause::resource(place.api_id, format!("Property 'DefinitionBody' is invalid: {detail}")))
    };
    if !definition.get("paths").is_some_and(Node::truthy) {
        return Ok(());
    }
    let paths = definition.get_mut("paths").and_then(Node::as_dict_mut);
    let Some(paths) = paths else { return Err(invalid("")) };
    let own = match paths.get(path.as_str()) {
        None | Some(Node::Null) => Node::Null,
        Some(Node::Dict(item)) => item.get(method.as_str()).cloned().unwrap_or_default(),
        Some(_) => return Err(invalid(path.as_str())),
    };
    let mut merged = Dict::ordered();
    match &own {
        Node::Dict(own) => own.iter().for_each(|(key, value)| merged.insert(key.clone(), value.clone())),
        other if other.truthy() => {
            let property = format!("DefinitionBody.paths.{}.{}", path.as_str(), method.as_str());
            return Err(Cause::should_be(place.api_id, &property, "map").into());
        }
        _ => {}
    }
    generated.iter().for_each(|(key, value)| merged.insert(key.clone(), value.clone()));
    if !paths.contains(path.as_str()) {
        paths.insert(path.clone(), Dict::ordered());
    }
    if let Some(item) = paths.get_mut(path.as_str()).and_then(Node::as_dict_mut) {
        item.insert(method.clone(), merged);
    }
    Ok(())
}
