//! `GatewayResponses`: what the API answers where no function does.

use super::{Api, map_of};
use crate::definition::Swagger;
use crate::errors::Stop;
use crate::python2::{Dict, Node, Text};

const PROPERTIES: [&str; 3] = ["ResponseParameters", "ResponseTemplates", "StatusCode"];
/// The kinds of parameters, with how a definition names them.
const PARAMETERS: [(&str, &str); 3] =
    [("Headers", "header."), ("Paths", "path."), ("QueryStrings", "querystring.")];

/// Puts the responses into the definition.
pub(super) fn add(api: &mut Api<'_>) -> Result<(), Stop> {
    let Some(given) = api.meant("GatewayResponses") else { return Ok(()) };
    if !api.has_definition() {
        let message =
            "GatewayResponses works only with inline Swagger specified in 'DefinitionBody' property.";
        return Err(api.wrong(message));
    }
    let given = given.as_dict().cloned().unwrap_or_default();
    given.iter().try_for_each(|(name, response)| check(api, name, response))?;
    if !api.definition.as_ref().is_some_and(Swagger::is_valid) {
        let message = "Unable to add Auth configuration because 'DefinitionBody' does not contain a valid Swagger definition.";
        return Err(api.wrong(message));
    }
    let mut named = Dict::default();
    for (name, response) in given.iter() {
        check_parts(api, name, response)?;
        named.insert(name.clone(), response.clone());
    }
    let mut made = Dict::default();
    for (name, response) in named.iter() {
        made.insert(name.clone(), definition(api, response)?);
    }
    let mut swagger = Swagger::open(api.definition.as_mut())?;
    swagger.add_gateway_responses(made);
    swagger.close();
    Ok(())
}

fn check(api: &Api<'_>, name: &Text, response: &Node) -> Result<(), Stop> {
    if response.as_intrinsic().is_some() {
        return Err(api.wrong(
            "Unable to set GatewayResponses attribute because intrinsic functions are not supported for this field.",
        ));
    }
    let Some(entries) = response.as_dict() else {
        return Err(api.wrong(format!(
            "Invalid property type '{}' for GatewayResponses. Expected an object of type 'GatewayResponse'.",
            response.type_name()
        )));
    };
    match entries.keys().iter().find(|key| !PROPERTIES.contains(&key.as_str())) {
        None => Ok(()),
        Some(unknown) => Err(api.wrong(format!(
            "Invalid property '{}' in 'GatewayResponses' property '{}'.",
            unknown.as_str(),
            name.as_str()
        ))),
    }
}

fn check_parts(api: &Api<'_>, name: &Text, response: &Node) -> Result<(), Stop> {
    let property = format!("GatewayResponses.{}.ResponseParameters", name.as_str());
    let parameters = response.meant("ResponseParameters");
    let parameters = map_of(parameters, || api.should_be(&property, "map"))?;
    let known = |key: &str| PARAMETERS.iter().any(|(kind, _)| *kind == key);
    if let Some(unknown) = parameters.and_then(|all| all.keys().into_iter().find(|key| !known(key.as_str())))
    {
        return Err(api.wrong(format!("Invalid gateway response parameter '{}'", unknown.as_str())));
    }
    let Some(status) = response.meant("StatusCode").map(Node::display) else { return Ok(()) };
    if !(1..=3).contains(&status.len()) || !status.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(api.wrong("Property 'StatusCode' must be numeric"));
    }
    Ok(())
}

fn definition(api: &Api<'_>, response: &Node) -> Result<Dict, Stop> {
    let given = response.meant("ResponseParameters");
    let mut parameters = Dict::default();
    for (kind, prefix) in PARAMETERS {
        let part = given.and_then(|given| given.get(kind));
        let part = map_of(part, || api.should_be(&format!("ResponseParameters.{kind}"), "map"))?;
        for (key, value) in part.into_iter().flat_map(Dict::iter) {
            parameters.insert(key.same(format!("gatewayresponse.{prefix}{}", key.as_str())), value.clone());
        }
    }
    let templates = response.meant("ResponseTemplates").cloned().unwrap_or_else(|| Dict::default().into());
    let mut made = Dict::of([("responseParameters", parameters.into()), ("responseTemplates", templates)]);
    if let Some(status) = response.get("StatusCode").filter(|status| !status.is_null()) {
        let status = status.display();
        if !status.is_empty() {
            made.insert("statusCode", Text::made(status));
        }
    }
    Ok(made)
}
