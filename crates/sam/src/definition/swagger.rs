//! The definition of a REST API, opened for editing.

use super::{DISABLE_ENDPOINT, ENDPOINT_CONFIGURATION, SERVERS, invalid, is_open_api_3, items};
use crate::errors::Stop;
use crate::python2::{Dict, Node, Text};

const SECURITY_DEFINITIONS: &str = "securityDefinitions";
const GATEWAY_RESPONSES: &str = "x-amazon-apigateway-gateway-responses";
pub(super) const POLICY: &str = "x-amazon-apigateway-policy";

/// A definition being edited. What is set beside the paths goes into it when it is closed.
pub(crate) struct Swagger<'d> {
    pub(super) doc: &'d mut Dict,
    pub(super) security_definitions: Node,
    gateway_responses: Dict,
    pub(super) resource_policy: Dict,
    definitions: Dict,
}

impl<'d> Swagger<'d> {
    /// Opens a definition, which has to be one.
    pub(crate) fn open(definition: Option<&'d mut Node>) -> Result<Swagger<'d>, Stop> {
        let refused = || {
            invalid(
                "Invalid Swagger document or the Swagger document is not explicitly defined in 'DefinitionBody'.",
            )
        };
        let definition = definition.filter(|definition| Swagger::is_valid(definition)).ok_or_else(refused)?;
        definition.recopy();
        let doc = definition.as_dict_mut().ok_or_else(refused)?;
        let part = |name: &str| doc.meant(name).and_then(Node::as_dict).cloned().unwrap_or_default();
        let swagger = Swagger {
            security_definitions: doc
                .meant(SECURITY_DEFINITIONS)
                .cloned()
                .unwrap_or_else(|| Dict::default().into()),
            gateway_responses: part(GATEWAY_RESPONSES),
            resource_policy: part(POLICY),
            definitions: part("definitions"),
            doc,
        };
        if swagger.is_written() {
            for path in swagger.path_names()? {
                items(swagger.paths()?, path.as_str())?;
            }
        }
        Ok(swagger)
    }

    /// Whether the definition stands in the template: what the transform itself starts from has the form it needs.
    fn is_written(&self) -> bool {
        self.doc.iter().any(|(key, _)| key.as_str() == "paths" && key.is_written())
    }

    /// Ends the editing.
    pub(crate) fn close(self) {
        if self.security_definitions.truthy() {
            self.doc.insert(SECURITY_DEFINITIONS, self.security_definitions);
        }
        for (name, part) in [(GATEWAY_RESPONSES, self.gateway_responses), ("definitions", self.definitions)] {
            if !part.is_empty() {
                self.doc.insert(name, part);
            }
        }
        self.doc.recopy();
    }

    /// Whether a value is a definition.
    pub(crate) fn is_valid(definition: &Node) -> bool {
        let paths = definition.get("paths").and_then(Node::as_dict);
        paths.is_some()
            && (definition.meant("swagger").is_some()
                || definition.meant("openapi").is_some_and(is_open_api_3))
    }

    /// The definition that a managed API starts from.
    pub(crate) fn skeleton() -> Node {
        let title = Node::dict([("Ref", "AWS::StackName".into())]);
        Node::dict([
            ("swagger", "2.0".into()),
            ("info", Node::dict([("version", "1.0".into()), ("title", title)])),
            ("paths", Dict::default().into()),
        ])
    }

    pub(crate) fn paths(&self) -> Result<&Dict, Stop> {
        self.doc.get("paths").and_then(Node::as_dict).ok_or_else(no_paths)
    }

    pub(crate) fn paths_mut(&mut self) -> Result<&mut Dict, Stop> {
        self.doc.get_mut("paths").and_then(Node::as_dict_mut).ok_or_else(no_paths)
    }

    /// The names of the paths, as they are now.
    pub(crate) fn path_names(&self) -> Result<Vec<Text>, Stop> {
        Ok(self.paths()?.keys())
    }

    /// Says whether the API's own endpoint is closed: in OpenAPI 3 of each server.
    pub(crate) fn disable_endpoint(&mut self, disabled: &Node) -> Result<(), Stop> {
        if !self.doc.meant("openapi").is_some_and(is_open_api_3) {
            return super::set_deep(self.doc, ENDPOINT_CONFIGURATION, DISABLE_ENDPOINT, disabled.clone())
                .map_err(|detail| invalid(format!("Invalid OpenAPI definition: {detail}.")));
        }
        let mut servers = match self.doc.get(SERVERS) {
            Some(Node::List(servers)) => servers.clone(),
            _ => vec![Dict::default().into()],
        };
        for (index, server) in servers.iter_mut().enumerate() {
            let set = match server.as_dict_mut() {
                Some(server) => {
                    super::set_deep(server, ENDPOINT_CONFIGURATION, DISABLE_ENDPOINT, disabled.clone())
                }
                None => Err("It should be a map".to_owned()),
            };
            set.map_err(|detail| {
                invalid(format!("Invalid OpenAPI definition of '{SERVERS}[{index}]': {detail}."))
            })?;
        }
        self.doc.insert(SERVERS, Node::List(servers));
        Ok(())
    }

    /// Sets the responses that the gateway itself gives.
    pub(crate) fn add_gateway_responses(&mut self, responses: Dict) {
        for (kind, response) in responses.iter() {
            self.gateway_responses.insert(kind.clone(), response.clone());
        }
    }

    /// Sets the schemas of bodies.
    pub(crate) fn add_models(&mut self, models: &Dict) -> Result<(), Stop> {
        for (name, schema) in models.iter() {
            if schema.meant("type").is_none() {
                return Err(invalid("'Models' schema is missing 'type'."));
            }
            self.definitions.insert(name.same(name.as_str().to_lowercase()), schema.clone());
        }
        Ok(())
    }

    /// Sets the media types that are binary; `~1` stands for a slash in them.
    pub(crate) fn add_binary_media_types(&mut self, types: &Node) {
        self.doc.insert("x-amazon-apigateway-binary-media-types", with_slashes(types));
    }
}

fn no_paths() -> Stop {
    invalid("Value of paths must be a dictionary according to Swagger spec.")
}

fn with_slashes(node: &Node) -> Node {
    match node {
        Node::Text(text) => Text::written(text.as_str().replace("~1", "/")).into(),
        Node::List(items) => Node::List(items.iter().map(with_slashes).collect()),
        Node::Dict(entries) => {
            let mut replaced = Dict::default();
            for (key, item) in entries.iter() {
                replaced.insert(Text::written(key.as_str().replace("~1", "/")), with_slashes(item));
            }
            replaced.into()
        }
        other => other.clone(),
    }
}
