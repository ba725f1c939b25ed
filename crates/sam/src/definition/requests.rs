//! What a method of a REST API asks of its requests: parameters, a model of the body, a validator.

use super::{INTEGRATION, Swagger, is_open_api_3, methods_at};
use crate::errors::Stop;
use crate::python2::{Dict, Node, Text};

const VALIDATORS: &str = "x-amazon-apigateway-request-validators";
const VALIDATOR: &str = "x-amazon-apigateway-request-validator";
const CACHE_KEYS: &str = "cacheKeyParameters";

/// A parameter of a request: `method.request.header.Name` and so on.
pub(crate) struct RequestParameter {
    pub(crate) name: Text,
    pub(crate) required: Node,
    pub(crate) caching: Node,
}

impl Swagger<'_> {
    /// Says which model the body of a request is of.
    pub(crate) fn add_request_model(
        &mut self,
        path: &str,
        method: &Text,
        model: &Text,
        required: Option<&Node>,
    ) -> Result<(), Stop> {
        let name = model.same(model.as_str().to_lowercase());
        let reference =
            |start: &str| Node::dict([("$ref", Node::Text(Text::made(format!("{start}{}", name.as_str()))))]);
        let is_swagger = self.doc.get("swagger").is_some_and(|version| !version.is_null());
        let is_open_api = self.doc.meant("openapi").is_some_and(is_open_api_3);
        for definition in methods_at(self.paths_mut()?, path, method)? {
            if is_swagger {
                let mut parameter = Dict::of([
                    ("in", "body".into()),
                    ("name", name.clone().into()),
                    ("schema", reference("#/definitions/")),
                ]);
                if let Some(required) = required {
                    parameter.insert("required", required.clone());
                }
                append(definition, "parameters", parameter.into());
            } else if is_open_api {
                let mut body = Dict::ordered();
                let schema = Node::dict([("schema", reference("#/components/schemas/"))]);
                body.insert("content", Node::dict([("application/json", schema)]));
                if let Some(required) = required {
                    body.insert("required", required.clone());
                }
                definition.insert("requestBody", body);
            }
        }
        Ok(())
    }

    /// Has requests validated before they reach the function.
    pub(crate) fn add_request_validator(
        &mut self,
        path: &str,
        method: &Text,
        body: bool,
        parameters: bool,
    ) -> Result<(), Stop> {
        let name = match (body, parameters) {
            (true, true) => "body-and-params",
            (true, false) => "body-only",
            (false, true) => "params-only",
            (false, false) => "no-validation",
        };
        if self.doc.meant(VALIDATORS).is_none() {
            self.doc.insert(VALIDATORS, Dict::default());
        }
        if let Some(validators) = self.doc.get_mut(VALIDATORS).and_then(Node::as_dict_mut)
            && validators.meant(name).is_none()
        {
            let validator = Node::dict([
                ("validateRequestBody", body.into()),
                ("validateRequestParameters", parameters.into()),
            ]);
            validators.update(Dict::of([(name, validator)]));
        }
        for definition in methods_at(self.paths_mut()?, path, method)? {
            definition.update(Dict::of([(VALIDATOR, name.into())]));
        }
        Ok(())
    }

    /// Declares parameters of requests.
    pub(crate) fn add_request_parameters(
        &mut self,
        path: &str,
        method: &Text,
        parameters: &[RequestParameter],
    ) -> Result<(), Stop> {
        for definition in methods_at(self.paths_mut()?, path, method)? {
            if !definition.contains("parameters") {
                definition.insert("parameters", Node::List(Vec::new()));
            }
            for parameter in parameters {
                let place = parameter.name.as_str().replace("method.request.", "");
                let (location, name) = place.split_once('.').unwrap_or((&place, ""));
                let location = match location {
                    "querystring" => Text::made("query"),
                    other => parameter.name.same(other),
                };
                let made = Node::dict([
                    ("in", location.into()),
                    ("name", parameter.name.same(name).into()),
                    ("required", parameter.required.clone()),
                    ("type", "string".into()),
                ]);
                append(definition, "parameters", made);
                if let Some(integration) = definition.get_mut(INTEGRATION).and_then(Node::as_dict_mut)
                    && parameter.caching.truthy()
                {
                    append(integration, CACHE_KEYS, parameter.name.clone().into());
                }
            }
        }
        Ok(())
    }
}

/// Appends to a list, which is made if it is not there.
fn append(dict: &mut Dict, name: &str, item: Node) {
    match dict.get_mut(name) {
        Some(Node::List(items)) => items.push(item),
        _ => dict.insert(name, Node::List(vec![item])),
    }
}
