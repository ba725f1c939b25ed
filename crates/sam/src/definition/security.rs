//! Who may call the methods of a REST API: authorizers, IAM and API keys in its definition.

use super::{Swagger, contents_mut, invalid, items_mut, methods_at, normal_method, not_a_method};
use crate::errors::{Cause, Stop};
use crate::python2::{Dict, Node, Text};

const IAM: &str = "AWS_IAM";
const API_KEY: &str = "api_key";
/// Marks a method that needs no key although its API asks for one.
const NO_API_KEY: &str = "api_key_false";
/// Marks a method that has no authorizer although its API has a default one.
const NONE: &str = "NONE";
const SECURITY: &str = "security";
const OPTIONS: &str = "options";
/// Entries of a path that are no methods.
const NOT_METHODS: [&str; 3] = ["summary", "description", "parameters"];

/// An authorizer that methods may name.
pub(crate) struct Scoped<'a> {
    pub(crate) name: &'a Text,
    /// The scopes that a caller needs where a method says none.
    pub(crate) scopes: Node,
}

impl Swagger<'_> {
    /// Defines an authorizer.
    pub(crate) fn define_authorizer(&mut self, name: &Text, definition: Dict) -> Result<(), Stop> {
        self.definitions_mut()?.insert(name.clone(), definition);
        Ok(())
    }

    fn definitions_mut(&mut self) -> Result<&mut Dict, Stop> {
        let wrong = || Cause::template("securityDefinitions must be a dictionary.").into();
        self.security_definitions.as_dict_mut().ok_or_else(wrong)
    }

    fn define_iam(&mut self) -> Result<(), Stop> {
        let iam = Node::dict([
            ("x-amazon-apigateway-authtype", "awsSigv4".into()),
            ("type", "apiKey".into()),
            ("name", "Authorization".into()),
            ("in", "header".into()),
        ]);
        let all = self.definitions_mut()?;
        if !all.contains(IAM) {
            all.update(Dict::of([(IAM, iam)]));
        }
        Ok(())
    }

    /// Defines the API key.
    pub(crate) fn define_api_key(&mut self) -> Result<(), Stop> {
        let key =
            Node::dict([("type", "apiKey".into()), ("name", "x-api-key".into()), ("in", "header".into())]);
        let all = self.definitions_mut()?;
        if !all.contains(API_KEY) {
            all.update(Dict::of([(API_KEY, key)]));
        }
        Ok(())
    }

    /// Has the methods of a path ask for the default authorizer, unless they have one or want none.
    pub(crate) fn set_default_authorizer(
        &mut self,
        path: &str,
        default: &Text,
        authorizers: &[Scoped<'_>],
        also_preflight: bool,
    ) -> Result<(), Stop> {
        let named = |security: &Dict| {
            security.contains(IAM) || authorizers.iter().any(|known| security.contains(known.name.as_str()))
        };
        let mut uses_iam = false;
        for (method, definition) in methods_mut(self.paths_mut()?, path)? {
            if !also_preflight && method == OPTIONS {
                continue;
            }
            let existing = existing_security(definition, path, &method)?;
            let (of_authorizers, mut others): (Vec<Node>, Vec<Node>) =
                existing.into_iter().partition(|security| security.as_dict().is_some_and(named));
            let none = others
                .iter()
                .position(|security| security.as_dict().is_some_and(|security| security.contains(NONE)));
            let chosen = match none {
                Some(index) => {
                    others.remove(index);
                    Vec::new()
                }
                None if !of_authorizers.is_empty() => of_authorizers,
                None => {
                    let known =
                        authorizers.iter().rev().find(|known| known.name.as_str() == default.as_str());
                    let mut security = Dict::default();
                    security.insert(
                        default.clone(),
                        known.map_or_else(|| Node::List(Vec::new()), |known| known.scopes.clone()),
                    );
                    vec![security.into()]
                }
            };
            others.extend(chosen);
            if !others.is_empty() {
                uses_iam |= first_is_iam(&others);
                definition.insert(SECURITY, Node::List(others));
            }
        }
        if uses_iam { self.define_iam() } else { Ok(()) }
    }

    /// Has the methods of a path ask for an API key, unless they say that they need none.
    pub(crate) fn set_default_api_key(&mut self, path: &str, also_preflight: bool) -> Result<(), Stop> {
        for (method, definition) in methods_mut(self.paths_mut()?, path)? {
            let existing = existing_security(definition, path, &method)?;
            let of_key = |security: &Node| {
                security.as_dict().is_some_and(|all| all.contains(API_KEY) || all.contains(NO_API_KEY))
            };
            let (keys, others): (Vec<Node>, Vec<Node>) = existing.iter().cloned().partition(of_key);
            let refused = keys.iter().any(|key| key.as_dict().is_some_and(|key| key.contains(NO_API_KEY)));
            let mut security = others;
            if !refused && (method != OPTIONS || also_preflight) {
                security.push(Node::dict([(API_KEY, Node::List(Vec::new()))]));
            }
            if security != existing {
                definition.insert(SECURITY, Node::List(security));
            }
        }
        Ok(())
    }

    /// Has a method ask for what its event says.
    pub(crate) fn add_auth(
        &mut self,
        path: &str,
        method: &Text,
        auth: &Node,
        authorizers: Option<&Node>,
    ) -> Result<(), Stop> {
        if let Some(name) = auth.meant("Authorizer").and_then(Node::as_text) {
            self.set_authorizer(path, method, name, authorizers, auth.get("AuthorizationScopes"))?;
        }
        match auth.get("ApiKeyRequired").filter(|required| !required.is_null()) {
            Some(required) => self.set_api_key(path, method, required.truthy()),
            None => Ok(()),
        }
    }

    fn set_authorizer(
        &mut self,
        path: &str,
        method: &Text,
        name: &Text,
        authorizers: Option<&Node>,
        scopes: Option<&Node>,
    ) -> Result<(), Stop> {
        let known = authorizers.filter(|all| name.as_str() != NONE && all.truthy());
        let known =
            known.map(|all| all.get(name.as_str()).cloned().unwrap_or_else(|| Dict::default().into()));
        let mut uses_iam = false;
        for definition in methods_at(self.paths_mut()?, path, method)? {
            let mut security = existing_list(definition, path, method.as_str())?;
            let mut asked = Node::List(Vec::new());
            if let Some(known) = &known {
                if known.as_dict().is_none() {
                    let message = format!("Type of authorizer '{}' must be a dictionary", name.as_str());
                    return Err(invalid(message));
                }
                let declared = authorizers.and_then(|all| all.get(name.as_str())).is_some();
                let own = known.get("AuthorizationScopes");
                if let Some(scopes) = scopes.or(own).filter(|scopes| declared && !scopes.is_null()) {
                    asked = scopes.clone();
                }
            }
            let mut added = Dict::default();
            added.insert(name.clone(), asked);
            security.push(added.into());
            uses_iam |= first_is_iam(&security);
            definition.insert(SECURITY, Node::List(security));
        }
        if uses_iam { self.define_iam() } else { Ok(()) }
    }

    fn set_api_key(&mut self, path: &str, method: &Text, required: bool) -> Result<(), Stop> {
        let mut any = false;
        for definition in methods_at(self.paths_mut()?, path, method)? {
            let mut security = existing_list(definition, path, method.as_str())?;
            let name = if required { API_KEY } else { NO_API_KEY };
            security.push(Node::dict([(name, Node::List(Vec::new()))]));
            definition.insert(SECURITY, Node::List(security));
            any = true;
        }
        if any && required { self.define_api_key() } else { Ok(()) }
    }
}

fn first_is_iam(security: &[Node]) -> bool {
    security.first().and_then(Node::as_dict).is_some_and(|first| first.contains(IAM))
}

fn existing_list(definition: &Dict, path: &str, method: &str) -> Result<Vec<Node>, Stop> {
    match definition.get(SECURITY) {
        None => Ok(Vec::new()),
        Some(Node::List(existing)) => Ok(existing.clone()),
        Some(_) => Err(invalid(format!("Type of security for path {path} method {method} must be a list"))),
    }
}

fn existing_security(definition: &Dict, path: &str, method: &str) -> Result<Vec<Node>, Stop> {
    let existing = existing_list(definition, path, method)?;
    match existing.iter().find(|security| security.as_dict().is_none()) {
        None => Ok(existing),
        Some(wrong) => Err(invalid(format!(
            "{} in Security for path {path} method {method} is not a valid dictionary.",
            wrong.plain()
        ))),
    }
}

/// The methods of a path that have an integration, by their normal names.
fn methods_mut<'d>(paths: &'d mut Dict, path: &str) -> Result<Vec<(String, &'d mut Dict)>, Stop> {
    let mut found = Vec::new();
    for item in items_mut(paths, path)? {
        for (name, definition) in item.entries_mut() {
            if NOT_METHODS.contains(&name.as_str()) {
                continue;
            }
            for definition in contents_mut(definition)? {
                let integrated = super::has_integration_itself(definition);
                let Some(definition) = definition.as_dict_mut() else {
                    return Err(not_a_method(path, name.as_str()));
                };
                if integrated {
                    found.push((normal_method(name).as_str().to_owned(), definition));
                }
            }
        }
    }
    Ok(found)
}
