//! What answers a method of a REST API: a function, or the start of a state machine.

use super::{
    INTEGRATION, Swagger, add_path, contents_mut, has_integration, invalid, normal_method, not_a_path,
};
use crate::errors::Stop;
use crate::python2::{Dict, Node, Text};

/// How a role is said to be no role.
const NONE: &str = "NONE";
const CALLER_CREDENTIALS: &str = "CALLER_CREDENTIALS";
/// How a function is asked to answer in parts.
pub(crate) const RESPONSE_STREAM: &str = "RESPONSE_STREAM";

/// The integration of a method with a function.
pub(crate) struct LambdaIntegration<'a> {
    pub(crate) path: &'a Text,
    pub(crate) method: &'a Text,
    pub(crate) uri: Node,
    /// The authorisation that the event asks for.
    pub(crate) method_auth: &'a Dict,
    /// The authorisation of the API.
    pub(crate) api_auth: &'a Dict,
    pub(crate) condition: Option<Text>,
    pub(crate) response_transfer_mode: Option<&'a str>,
    pub(crate) partition: &'a str,
}

/// The integration of a method with the start of a state machine.
pub(crate) struct StateMachineIntegration<'a> {
    pub(crate) path: &'a Text,
    pub(crate) method: &'a Text,
    pub(crate) uri: Node,
    pub(crate) credentials: Node,
    pub(crate) request_templates: Node,
    pub(crate) condition: Option<Text>,
}

impl Swagger<'_> {
    pub(crate) fn add_lambda_integration(&mut self, integration: &LambdaIntegration<'_>) -> Result<(), Stop> {
        let mut made = Dict::of([
            ("type", "aws_proxy".into()),
            ("httpMethod", "POST".into()),
            ("uri", under(integration.condition.as_ref(), integration.uri.clone())),
        ]);
        if integration.response_transfer_mode == Some(RESPONSE_STREAM) {
            made.insert("responseTransferMode", "STREAM");
        }
        if let Some(credentials) = credentials(integration) {
            made.insert("credentials", credentials);
        }
        let twice = |path: &str, method: &str| {
            invalid(format!("Lambda integration already exists on Path={path}, Method={method}"))
        };
        self.integrate(
            (integration.path, integration.method),
            &made,
            &Dict::default(),
            integration.condition.as_ref(),
            twice,
        )
    }

    pub(crate) fn add_state_machine_integration(
        &mut self,
        integration: &StateMachineIntegration<'_>,
    ) -> Result<(), Stop> {
        let status = |code: &str| Node::dict([("statusCode", code.into())]);
        let described = |text: &str| Node::dict([("description", text.into())]);
        let mut made = Dict::of([
            ("type", "aws".into()),
            ("httpMethod", "POST".into()),
            ("uri", under(integration.condition.as_ref(), integration.uri.clone())),
            ("responses", Node::dict([("200", status("200")), ("400", status("400"))])),
            ("credentials", integration.credentials.clone()),
        ]);
        made.update(Dict::of([("requestTemplates", integration.request_templates.clone())]));
        let responses = Dict::of([("200", described("OK")), ("400", described("Bad Request"))]);
        let twice = |path: &str, method: &str| {
            invalid(format!("Integration already exists on Path={path}, Method={method}"))
        };
        self.integrate(
            (integration.path, integration.method),
            &made,
            &responses,
            integration.condition.as_ref(),
            twice,
        )
    }

    fn integrate(
        &mut self,
        (path, method): (&Text, &Text),
        integration: &Dict,
        responses: &Dict,
        condition: Option<&Text>,
        twice: impl Fn(&str, &str) -> Stop,
    ) -> Result<(), Stop> {
        let method = normal_method(method);
        let paths = self.paths_mut()?;
        if has_integration(paths, path.as_str(), &method)? {
            return Err(twice(path.as_str(), method.as_str()));
        }
        add_path(paths, path, &method)?;
        let Some(item) = paths.get_mut(path.as_str()) else { return Ok(()) };
        for item in contents_mut(item)? {
            let item = item.as_dict_mut().ok_or_else(|| not_a_path(path.as_str()))?;
            let Some(definition) = item.get_mut(method.as_str()) else { continue };
            let Some(entries) = definition.as_dict_mut() else { return Err(not_a_path(path.as_str())) };
            entries.insert(INTEGRATION, integration.clone());
            if !entries.contains("responses") {
                entries.insert("responses", responses.clone());
            }
            let whole = std::mem::take(definition);
            *definition = under(condition, whole);
        }
        Ok(())
    }
}

fn under(condition: Option<&Text>, node: Node) -> Node {
    match condition {
        Some(condition) => Node::conditional(condition.clone(), node),
        None => node,
    }
}

/// The role in which a method that IAM guards calls its function: by default the caller's own.
fn credentials(integration: &LambdaIntegration<'_>) -> Option<Node> {
    let is_iam = |node: Option<&Node>| node.and_then(Node::as_str) == Some("AWS_IAM");
    let of_method = is_iam(integration.method_auth.get("Authorizer"));
    let of_api = is_iam(integration.api_auth.get("DefaultAuthorizer")) && integration.method_auth.is_empty();
    if !of_method && !of_api {
        return None;
    }
    let role = |auth: &Dict| {
        let role = auth.get("InvokeRole")?;
        Some(if role.truthy() { role.clone() } else { NONE.into() })
    };
    let role = role(integration.method_auth).or_else(|| role(integration.api_auth));
    match role {
        Some(role) if role.as_str() == Some(NONE) => None,
        Some(role) if role.as_str() != Some(CALLER_CREDENTIALS) => Some(role),
        _ => Some(Node::Text(Text::made(format!("arn:{}:iam::*:user/*", integration.partition)))),
    }
}
