//! The authorisation that an event asks of a method of its REST API.

use tidegate_yaml::Value;

use crate::definition::Swagger;
use crate::errors::{Cause, Stop};
use crate::python2::{Node, Text};

/// A method of an API, as an event names it.
pub(crate) struct Method<'a> {
    pub(crate) api_id: &'a str,
    pub(crate) event_id: &'a str,
    pub(crate) path: &'a Text,
    /// In small letters.
    pub(crate) method: &'a Text,
    pub(crate) stage: Node,
}

impl Method<'_> {
    pub(crate) fn wrong(&self, message: impl Into<String>) -> Stop {
        Cause::event(self.event_id, message).into()
    }

    /// Says why something cannot be set on the method.
    pub(crate) fn unable(&self, what: &str, why: &str) -> Stop {
        self.wrong(format!(
            "Unable to set {what} on API method [{}] for path [{}] {why}",
            self.method.as_str(),
            self.path.as_str()
        ))
    }
}

/// Puts an event's `Auth` into the definition of its API; `api_auth` is what the API says.
pub(crate) fn add(
    swagger: &mut Swagger<'_>,
    method: &Method<'_>,
    auth: &Node,
    api_auth: &Node,
) -> Result<(), Stop> {
    check_authorizer(method, auth, api_auth)?;
    check_scopes(method, auth)?;
    let key = auth.get("ApiKeyRequired").filter(|required| !required.is_null());
    if key.is_some_and(|key| !key.truthy()) && api_auth.meant("ApiKeyRequired").is_none() {
        return Err(method.unable(
            "ApiKeyRequired [False]",
            "because the related API does not specify any ApiKeyRequired.",
        ));
    }
    if auth.meant("Authorizer").is_some() || key.is_some() {
        swagger.add_auth(method.path.as_str(), method.method, auth, api_auth.get("Authorizers"))?;
    }
    if let Some(policy) = auth.meant("ResourcePolicy") {
        let Some(policy) = policy.as_dict() else {
            return Err(Cause::should_be(method.event_id, "Auth.ResourcePolicy", "map").into());
        };
        swagger.add_resource_policy(policy, method.path, &method.stage)?;
        if let Some(statements) = policy.meant("CustomStatements") {
            swagger.add_custom_statements(statements);
        }
    }
    Ok(())
}

fn check_authorizer(method: &Method<'_>, auth: &Node, api_auth: &Node) -> Result<(), Stop> {
    let Some(authorizer) = auth.meant("Authorizer") else { return Ok(()) };
    let authorizers = api_auth.get("Authorizers").filter(|all| all.truthy());
    if authorizers.is_some_and(|all| all.as_dict().is_none()) {
        return Err(Cause::should_be(method.api_id, "Auth.Authorizers", "map").into());
    }
    match authorizer.as_str() {
        Some("AWS_IAM") => Ok(()),
        Some("NONE") if api_auth.meant("DefaultAuthorizer").is_none() => Err(method.unable(
            "Authorizer",
            "because 'NONE' is only a valid value when a DefaultAuthorizer on the API is specified.",
        )),
        Some("NONE") => Ok(()),
        named => {
            let shown = format!("Authorizer [{}]", authorizer.plain());
            let Some(all) = authorizers else {
                return Err(method.unable(&shown, "because the related API does not define any Authorizers."));
            };
            let Some(name) = named else { return Err(not_text(method, authorizer)) };
            if all.meant(name).is_none() {
                return Err(method.unable(&shown, "because it wasn't defined in the API's Authorizers."));
            }
            Ok(())
        }
    }
}

/// Says that an authorizer is not a name, or that there are no authorizers by name.
pub(crate) fn not_text(method: &Method<'_>, authorizer: &Node) -> Stop {
    method.wrong(format!(
        "Unable to set Authorizer [{}] on API method [{}] for path [{}]. The method authorizer must be a string with \
         a corresponding dict entry in the api authorizer.",
        authorizer.plain(),
        method.method.as_str(),
        method.path.as_str()
    ))
}

fn check_scopes(method: &Method<'_>, auth: &Node) -> Result<(), Stop> {
    let Some(scopes) = auth.meant("AuthorizationScopes") else { return Ok(()) };
    if scopes.as_list().is_none() {
        return Err(Cause::event_should_be(method.event_id, "Auth.AuthorizationScopes", "list").into());
    }
    if auth.meant("Authorizer").is_none() {
        return Err(method.wrong("AuthorizationScopes works only when Authorizer is set"));
    }
    Ok(())
}

/// The API that an event names: the logical id of a `Ref`, or the value as it is.
pub(crate) fn api_id(given: Option<&Value>) -> Option<&str> {
    let given = given?;
    given.get("Ref").unwrap_or(given).as_str()
}
