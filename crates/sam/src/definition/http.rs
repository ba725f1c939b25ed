//! The definition of an HTTP API, opened for editing.

use super::{
    ANY_METHOD, DISABLE_ENDPOINT, ENDPOINT_CONFIGURATION, INTEGRATION, SERVERS, add_path, contents,
    contents_mut, has_integration, invalid, is_open_api_3, items_mut, methods_at, normal_method,
    not_a_method, not_a_path, set_in_integration,
};
use crate::errors::{Cause, Stop};
use crate::python2::{Dict, Node, Text};

pub(crate) const DEFAULT_PATH: &str = "$default";
const CORS: &str = "x-amazon-apigateway-cors";
const TAG_VALUE: &str = "x-amazon-apigateway-tag-value";
const SECURITY: &str = "security";

/// The definition of an HTTP API being edited.
pub(crate) struct OpenApi<'d> {
    doc: &'d mut Dict,
}

impl<'d> OpenApi<'d> {
    /// Opens a definition; the message of what it lacks otherwise.
    pub(crate) fn open(definition: Option<&'d mut Node>) -> Result<OpenApi<'d>, Stop> {
        let definition = definition.filter(|definition| OpenApi::is_valid(definition));
        let Some(doc) = definition.and_then(Node::as_dict_mut) else {
            return Err(invalid(
                "Invalid OpenApi document. Invalid values or missing keys for 'openapi' or 'paths' in 'DefinitionBody'.",
            ));
        };
        if doc
            .get("components")
            .is_some_and(|components| !components.is_null() && components.as_dict().is_none())
        {
            return Err(invalid("Invalid OpenApi document: The value of 'components' should be a map"));
        }
        Ok(OpenApi { doc })
    }

    pub(crate) fn is_valid(definition: &Node) -> bool {
        definition.get("paths").is_some_and(|paths| paths.as_dict().is_some())
            && definition.meant("openapi").is_some_and(is_open_api_3)
    }

    /// The definition that a managed API starts from.
    pub(crate) fn skeleton() -> Node {
        Node::dict([
            ("openapi", "3.0.1".into()),
            ("info", Node::dict([("version", "1.0".into()), ("title", default_title())])),
            ("paths", Dict::default().into()),
        ])
    }

    pub(crate) fn paths(&self) -> Result<&Dict, Stop> {
        self.doc.get("paths").and_then(Node::as_dict).ok_or_else(no_paths)
    }

    pub(crate) fn paths_mut(&mut self) -> Result<&mut Dict, Stop> {
        self.doc.get_mut("paths").and_then(Node::as_dict_mut).ok_or_else(no_paths)
    }

    /// Whether the method is answered by the function under every condition.
    pub(crate) fn is_answered_by(&self, path: &str, method: &str, function: &str) -> Result<bool, Stop> {
        let method = Text::made(method);
        let paths = self.paths()?;
        if !has_integration(paths, path, &method)? {
            return Ok(false);
        }
        let name = normal_method(&method);
        for item in super::items(paths, path)? {
            let Some(definition) = item.get(name.as_str()) else { return Ok(false) };
            for definition in contents(definition)? {
                let integration = definition.get(INTEGRATION).unwrap_or(&Node::Null);
                if integration.as_dict().is_none() {
                    return Err(invalid(format!(
                        "Value of '{INTEGRATION}' must be a dictionary according to Swagger spec."
                    )));
                }
                let Some(uri @ Node::Dict(_)) = integration.get("uri") else { return Ok(false) };
                for uri in contents(uri)? {
                    let text = uri.get("Fn::Sub").and_then(Node::as_str).unwrap_or_default();
                    if function_of(text) != Some(function) {
                        return Ok(false);
                    }
                }
            }
        }
        Ok(true)
    }

    /// Has a method answered by a function, unless something answers it.
    pub(crate) fn add_lambda_integration(
        &mut self,
        path: &Text,
        method: &Text,
        uri: Node,
        condition: Option<&Text>,
    ) -> Result<(), Stop> {
        let method = normal_method(method);
        let paths = self.paths_mut()?;
        if has_integration(paths, path.as_str(), &method)? {
            return Ok(());
        }
        add_path(paths, path, &method)?;
        let under = |node: Node| match condition {
            Some(condition) => Node::conditional(condition.clone(), node),
            None => node,
        };
        let uri = under(uri);
        let Some(item) = paths.get_mut(path.as_str()) else { return Ok(()) };
        for item in contents_mut(item)? {
            let item = item.as_dict_mut().ok_or_else(|| not_a_path(path.as_str()))?;
            let Some(definition) = item.get_mut(method.as_str()) else { continue };
            if definition.is_null() {
                *definition = Dict::default().into();
            }
            let Some(entries) = definition.as_dict_mut() else { return Err(not_a_path(path.as_str())) };
            let integration = Node::dict([
                ("type", "aws_proxy".into()),
                ("httpMethod", "POST".into()),
                ("payloadFormatVersion", "2.0".into()),
                ("uri", uri.clone()),
            ]);
            entries.insert(INTEGRATION, integration);
            if path.as_str() == DEFAULT_PATH && method.as_str() == ANY_METHOD {
                entries.insert("isDefaultRoute", true);
            }
            if !entries.contains("responses") {
                entries.insert("responses", Dict::default());
            }
            let whole = std::mem::take(definition);
            *definition = under(whole);
        }
        Ok(())
    }

    /// Declares the parameters in a path.
    pub(crate) fn add_path_parameters(
        &mut self,
        path: &str,
        method: &Text,
        parameters: &[&str],
    ) -> Result<(), Stop> {
        for definition in methods_at(self.paths_mut()?, path, method)? {
            if !definition.contains("parameters") {
                definition.insert("parameters", Node::List(Vec::new()));
            }
            let Some(Node::List(known)) = definition.get_mut("parameters") else { continue };
            for name in parameters {
                let same =
                    known.iter_mut().find(|known| known.get("name").and_then(Node::as_str) == Some(name));
                match same.and_then(Node::as_dict_mut) {
                    Some(parameter) => {
                        parameter.insert("in", "path");
                        parameter.insert("required", true);
                    }
                    None => known.push(Node::dict([
                        ("name", Text::written(*name).into()),
                        ("in", "path".into()),
                        ("required", true.into()),
                    ])),
                }
            }
        }
        Ok(())
    }

    /// Sets the version of the events that the function gets.
    pub(crate) fn set_payload_format_version(
        &mut self,
        path: &str,
        method: &Text,
        version: &Node,
    ) -> Result<(), Stop> {
        set_in_integration(self.paths_mut()?, path, method, "payloadFormatVersion", version)
    }

    /// Defines authorizers.
    pub(crate) fn define_authorizers(&mut self, authorizers: Dict) {
        let mut schemes = self
            .doc
            .meant("components")
            .and_then(|components| components.meant("securitySchemes"))
            .and_then(Node::as_dict)
            .cloned()
            .unwrap_or_default();
        for (name, scheme) in authorizers.iter() {
            schemes.insert(name.clone(), scheme.clone());
        }
        if schemes.is_empty() {
            return;
        }
        if self.doc.meant("components").is_none() {
            self.doc.insert("components", Dict::default());
        }
        if let Some(components) = self.doc.get_mut("components").and_then(Node::as_dict_mut) {
            components.insert("securitySchemes", schemes);
        }
    }

    /// Has the methods of a path ask for the default authorizer, unless they say something themselves.
    pub(crate) fn set_default_authorizer(
        &mut self,
        path: &str,
        default: &Text,
        scopes: &Node,
    ) -> Result<(), Stop> {
        for item in items_mut(self.paths_mut()?, path)? {
            let names: Vec<String> = item.keys().iter().map(|name| name.as_str().to_owned()).collect();
            for (name, method) in item.entries_mut() {
                let normal = normal_method(name);
                if matches!(normal.as_str(), "parameters" | "options") {
                    continue;
                }
                if !names.iter().any(|known| known == normal.as_str()) {
                    let message =
                        format!("Could not find {} in {path} within DefinitionBody.", normal.as_str());
                    return Err(invalid(message));
                }
                for definition in contents_mut(method)? {
                    let integrated = super::has_integration_itself(definition);
                    let Some(definition) = definition.as_dict_mut() else {
                        return Err(not_a_method(path, name.as_str()));
                    };
                    if !integrated || definition.meant(SECURITY).is_some() {
                        continue;
                    }
                    let mut security = Dict::ordered();
                    security.insert(default.clone(), scopes.clone());
                    definition.insert(SECURITY, Node::List(vec![security.into()]));
                }
            }
        }
        Ok(())
    }

    /// Has a method ask for an authorizer.
    pub(crate) fn add_auth(
        &mut self,
        path: &str,
        method: &Text,
        name: &Text,
        authorizers: Option<&Node>,
        scopes: Option<&Node>,
    ) -> Result<(), Stop> {
        for definition in methods_at(self.paths_mut()?, path, method)? {
            let mut asked = Node::List(Vec::new());
            if !matches!(name.as_str(), "NONE" | "AWS_IAM") {
                let known = authorizers.and_then(|all| all.get(name.as_str()));
                if known.is_some_and(|known| known.as_dict().is_none()) {
                    let message = format!("Type of authorizer '{}' must be a dictionary", name.as_str());
                    return Err(invalid(message));
                }
                let own = known.and_then(|known| known.get("AuthorizationScopes"));
                let scopes = scopes.filter(|scopes| scopes.truthy()).or(own);
                if let Some(scopes) = scopes.filter(|scopes| scopes.truthy())
                    && known.is_some_and(Node::truthy)
                {
                    asked = scopes.clone();
                }
            }
            let mut added = Dict::ordered();
            added.insert(name.clone(), asked);
            let mut security = match definition.get(SECURITY) {
                None => Vec::new(),
                Some(Node::List(existing)) => existing.clone(),
                Some(_) => {
                    let message =
                        format!("Type of security for path {path} method {} must be a list", method.as_str());
                    return Err(invalid(message));
                }
            };
            security.push(added.into());
            definition.insert(SECURITY, Node::List(security));
        }
        Ok(())
    }

    /// Tags the API.
    pub(crate) fn add_tags(&mut self, tags: &Dict) -> Result<(), Stop> {
        let mut all = match self.doc.meant("tags") {
            None => Vec::new(),
            Some(Node::List(all)) => all.clone(),
            Some(wrong) => {
                return Err(invalid(format!(
                    "Tags in OpenApi DefinitionBody needs to be a list. {} is a {} not a list.",
                    wrong.plain(),
                    wrong.type_name()
                )));
            }
        };
        for (name, value) in tags.iter() {
            let same =
                all.iter_mut().find(|tag| tag.get("name").and_then(Node::as_str) == Some(name.as_str()));
            match same.and_then(Node::as_dict_mut) {
                Some(tag) => tag.insert(TAG_VALUE, value.clone()),
                None => all.push(Node::dict([("name", name.clone().into()), (TAG_VALUE, value.clone())])),
            }
        }
        if !all.is_empty() {
            self.doc.insert("tags", Node::List(all));
        }
        Ok(())
    }

    /// Says on each server whether the API's own endpoint is closed.
    pub(crate) fn disable_endpoint(&mut self, disabled: &Node) -> Result<(), Stop> {
        let mut servers = match self.doc.get(SERVERS) {
            Some(Node::List(servers)) => servers.clone(),
            _ => vec![Dict::default().into()],
        };
        for server in &mut servers {
            let Some(server) = server.as_dict_mut() else {
                return Err(invalid(format!(
                    "Value of '{SERVERS}' item must be a dictionary according to Swagger spec."
                )));
            };
            if let Some(configuration) = server.entry_dict(ENDPOINT_CONFIGURATION) {
                configuration.insert(DISABLE_ENDPOINT, disabled.clone());
            }
        }
        self.doc.insert(SERVERS, Node::List(servers));
        Ok(())
    }

    /// Sets what browsers are told; `whole` is an intrinsic function in place of all of it.
    pub(crate) fn add_cors(&mut self, headers: Dict, whole: Option<&Node>) -> Result<(), Stop> {
        let mut cors = match self.doc.get(CORS) {
            None => Dict::default(),
            Some(Node::Dict(cors)) => (**cors).clone(),
            Some(_) => {
                return Err(invalid(format!(
                    "Value of '{CORS}' must be a dictionary according to Swagger spec."
                )));
            }
        };
        let renamed = whole.map(with_small_names);
        let added = renamed.as_ref().and_then(Node::as_dict).unwrap_or(&headers);
        for (name, value) in added.iter() {
            cors.insert(name.clone(), value.clone());
        }
        self.doc.insert(CORS, cors);
        Ok(())
    }

    pub(crate) fn set_info(&mut self, name: &str, value: &Node) {
        if self.doc.meant("info").is_none() {
            self.doc.insert("info", Dict::default());
        }
        if let Some(info) = self.doc.get_mut("info").and_then(Node::as_dict_mut) {
            info.insert(name, value.clone());
        }
    }
}

/// The title of an API that nobody named.
pub(crate) fn default_title() -> Node {
    Node::dict([("Ref", "AWS::StackName".into())])
}

/// The small first letters that a definition writes in place of the template's large ones.
fn with_small_names(node: &Node) -> Node {
    const NAMES: [&str; 6] =
        ["AllowOrigins", "AllowHeaders", "AllowMethods", "ExposeHeaders", "MaxAge", "AllowCredentials"];
    let small = |text: &str| {
        NAMES.iter().fold(text.to_owned(), |text, name| {
            let (first, rest) = name.split_at(1);
            text.replace(name, &format!("{}{rest}", first.to_lowercase()))
        })
    };
    match node {
        Node::Text(text) => text.same(small(text.as_str())).into(),
        Node::List(items) => Node::List(items.iter().map(with_small_names).collect()),
        Node::Dict(dict) => {
            let mut renamed = Dict::default();
            for (key, value) in dict.iter() {
                renamed.insert(key.same(small(key.as_str())), with_small_names(value));
            }
            renamed.into()
        }
        other => other.clone(),
    }
}

/// The function that an integration's URI names: `…/${Function.Arn}/…`.
fn function_of(uri: &str) -> Option<&str> {
    let end = uri.find(".Arn")?;
    let start = uri[..end].rfind(|c: char| !c.is_ascii_alphanumeric()).map_or(0, |before| before + 1);
    Some(&uri[start..end]).filter(|name| !name.is_empty())
}

fn no_paths() -> Stop {
    Cause::template("Value of paths must be a dictionary according to Swagger spec.").into()
}
