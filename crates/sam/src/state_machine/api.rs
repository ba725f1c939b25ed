//! `Api`: a method of a REST API that starts the state machine.

use tidegate_yaml::{Map, Value, json};

use crate::definition::integration::StateMachineIntegration;
use crate::definition::{Swagger, has_integration};
use crate::errors::Stop;
use crate::events::api::linked;
use crate::events::api_auth::{self, Method};
use crate::implicit_api::MANAGED;
use crate::properties::{Check, Declared, Property, Schema};
use crate::python_text::truthy;
use crate::python2::{Node, Text};
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
        Property::strict("UnescapeMappingTemplate", false, Check::Bool),
    ]],
};

pub(super) fn link(event: &Declared, source: &Map) -> Result<(), Stop> {
    linked(event, source).map(|_| ())
}

/// Has the method start the state machine in a role of its own.
pub(super) fn expand(
    event: &Declared,
    target: &Resource,
    machine: &Declared,
    scope: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let role = super::events::role(event, target, "apigateway.amazonaws.com", machine).into_resource();
    let text = |name: &str| Text::written(event.get(name).and_then(Value::as_str).unwrap_or_default());
    let path = text("Path");
    let method = path.same(text("Method").as_str().to_lowercase());
    let Some(link) = linked(event, scope.source)? else { return Ok(vec![role]) };
    let managed = link.properties.get(MANAGED).is_some_and(truthy);
    if !managed || !scope.definitions.contains_key(link.api_id) {
        return Ok(vec![role]);
    }
    // An event of a state machine has no stage of its own: AWS writes what the template says, which is nothing.
    let place = Method {
        api_id: link.api_id,
        event_id: &event.relative_id,
        path: &path,
        method: &method,
        stage: Node::written(&event.value("Stage")),
    };
    let api_auth = scope.parameters.resolved(&link.properties.get("Auth").cloned().unwrap_or_default())?;
    let mut swagger = Swagger::open(scope.definitions.get_mut(link.api_id))?;
    if has_integration(swagger.paths()?, path.as_str(), &method)? {
        return Err(place.wrong(format!(
            "API method \"{}\" defined multiple times for path \"{}\".",
            method.as_str(),
            path.as_str()
        )));
    }
    let uri = "arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution";
    swagger.add_state_machine_integration(&StateMachineIntegration {
        path: &path,
        method: &method,
        uri: Node::dict([("Fn::Sub", uri.into())]),
        credentials: role_arn(&role),
        request_templates: request_templates(target, event.meant("UnescapeMappingTemplate").is_some()),
        condition: target.attributes.get("Condition").and_then(Value::as_str).map(Text::written),
    })?;
    if let Some(auth) = event.meant("Auth") {
        api_auth::add(&mut swagger, &place, &Node::written(auth), &Node::written(&api_auth))?;
    }
    swagger.close();
    Ok(vec![role])
}

fn role_arn(role: &Resource) -> Node {
    let logical_id = Text::made(&role.logical_id);
    Node::dict([("Fn::GetAtt", Node::List(vec![logical_id.into(), "Arn".into()]))])
}

/// The request becomes the input of the execution.
fn request_templates(target: &Resource, unescaped: bool) -> Node {
    let machine = format!("${{{}}}", target.logical_id);
    let template = if unescaped {
        format!(
            "{{\"input\": \"$util.escapeJavaScript($input.json('$')).replaceAll(\"\\\\'\",\"'\")\", \
             \"stateMachineArn\": \"{machine}\"}}"
        )
    } else {
        format!(
            "{{\"input\": {}, \"stateMachineArn\": {}}}",
            json!("$util.escapeJavaScript($input.json('$'))"),
            json!(machine)
        )
    };
    Node::dict([("application/json", Node::dict([("Fn::Sub", Text::made(template).into())]))])
}
