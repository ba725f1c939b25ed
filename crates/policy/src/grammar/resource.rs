//! The grammar of trust policies and of the policies of resources.

use serde_json::{Map, Value};

use super::{
    STATEMENT_FIELDS, VERSIONS, condition, has_duplicate_sid, list, statements, syntax, unknown_field,
};
use crate::condition::Condition;
use crate::document::{Kind, Malformed};
use crate::principal::account_of;

pub(super) fn check(kind: Kind, document: &Value) -> Result<(), Malformed> {
    let top = document.as_object().ok_or_else(|| syntax(kind))?;
    if let Some(field) = unknown_field(top, &["Version", "Id", "Statement"]) {
        return Err(Malformed::new(format!("Unknown field {field}")));
    }
    if top.get("Id").is_some_and(|id| !id.is_string()) {
        return Err(syntax(kind));
    }
    let version = top.get("Version");
    if !version.is_none_or(|version| version.as_str().is_some_and(|version| VERSIONS.contains(&version))) {
        return Err(Malformed::new("The policy must contain a valid version string"));
    }
    if !top.contains_key("Statement") && kind == Kind::Resource {
        return Err(Malformed::new("Missing required field Statement"));
    }
    let empty = || Malformed::new("Could not parse the policy: Statement is empty!");
    let statements = match top.get("Statement") {
        None => return Err(empty()),
        Some(_) => statements(document).ok_or_else(|| syntax(kind))?,
    };
    if statements.is_empty() {
        return Err(empty());
    }
    for statement in &statements {
        check_statement(kind, statement)?;
    }
    if has_duplicate_sid(&statements) {
        return Err(Malformed::new("The Statement Ids in the policy are not unique"));
    }
    Ok(())
}

fn check_statement(kind: Kind, statement: &Map<String, Value>) -> Result<(), Malformed> {
    if let Some(field) = unknown_field(statement, &STATEMENT_FIELDS) {
        return Err(Malformed::new(format!("Unknown field {field}")));
    }
    if statement.get("Sid").is_some_and(|sid| !sid.is_string()) {
        return Err(syntax(kind));
    }
    match statement.get("Effect") {
        None => return Err(missing("Effect")),
        Some(Value::String(effect)) if effect == "Allow" || effect == "Deny" => {}
        Some(Value::String(effect)) => return Err(Malformed::new(format!("Invalid effect: {effect}"))),
        Some(_) => return Err(syntax(kind)),
    }
    check_principal(kind, statement)?;
    if let Some(block) = statement.get("Condition") {
        Condition::compile_block(block, true).map_err(|error| condition(kind, &error))?;
    }
    check_actions(kind, statement)?;
    check_resources(kind, statement)
}

fn missing(field: &str) -> Malformed {
    Malformed::new(format!("Missing required field {field}"))
}

fn check_principal(kind: Kind, statement: &Map<String, Value>) -> Result<(), Malformed> {
    let element = match (statement.get("Principal"), statement.get("NotPrincipal")) {
        (Some(_), Some(_)) => return Err(syntax(kind)),
        (None, None) => return Err(missing("Principal")),
        (None, Some(_)) if statement.get("Effect").and_then(Value::as_str) == Some("Allow") => {
            return Err(Malformed::new("Allow with NotPrincipal is not allowed."));
        }
        (None, Some(_)) if kind == Kind::Trust => {
            return Err(Malformed::new("AssumeRole policy must not contain NotPrincipal field."));
        }
        (Some(element), None) | (None, Some(element)) => element,
    };
    match element {
        Value::String(_) if kind == Kind::Trust => Err(Malformed::new("Principal must be a JSON object.")),
        Value::String(text) if text == "*" => Ok(()),
        Value::Object(kinds) if kinds.is_empty() => {
            Err(Malformed::new("Missing required field Principal cannot be empty!"))
        }
        Value::Object(kinds) => {
            kinds.iter().try_for_each(|(name, values)| check_principals(kind, name, values))
        }
        _ => Err(syntax(kind)),
    }
}

fn check_principals(kind: Kind, name: &str, values: &Value) -> Result<(), Malformed> {
    let values = match values {
        Value::String(text) => vec![text.as_str()],
        Value::Array(items) => {
            items.iter().map(Value::as_str).collect::<Option<Vec<_>>>().ok_or_else(|| syntax(kind))?
        }
        _ => return Err(syntax(kind)),
    };
    if values.is_empty() {
        return Err(Malformed::new("Missing required field Principal cannot be empty!"));
    }
    for value in values {
        let known = match name {
            "AWS" => value == "*" || account_of(value).is_some() || is_entity(value),
            "Service" => is_service(value),
            "Federated" => !value.is_empty(),
            "CanonicalUser" => kind == Kind::Resource,
            _ => false,
        };
        if !known {
            return Err(invalid_principal(kind, name, value));
        }
    }
    Ok(())
}

/// AWS's message for a principal that does not exist.
fn invalid_principal(kind: Kind, name: &str, value: &str) -> Malformed {
    match (kind, name) {
        (Kind::Resource, _) => Malformed::new("Invalid principal in policy"),
        (_, "Service") => Malformed::new(format!("Invalid principal in policy: \"SERVICE\":\"{value}\"")),
        _ => Malformed::new(format!("Invalid principal in policy: \"{name}\":\"{value}\"")),
    }
}

/// The ARN of a user, a role or a session; wildcards are not allowed within it.
fn is_entity(value: &str) -> bool {
    let fields: Vec<&str> = value.splitn(6, ':').collect();
    let ["arn", partition, service, "", account, resource] = fields.as_slice() else { return false };
    let named = match *service {
        "iam" => resource.starts_with("user/") || resource.starts_with("role/"),
        "sts" => resource.starts_with("assumed-role/") || resource.starts_with("federated-user/"),
        _ => false,
    };
    named && !resource.contains('*') && !partition.is_empty() && account_of(account).is_some()
}

/// A service principal by its form; AWS knows its services by name, and a name of another form is none.
fn is_service(value: &str) -> bool {
    [".amazonaws.com", ".amazonaws.com.cn", ".aws.internal"].iter().any(|suffix| {
        value.strip_suffix(suffix).is_some_and(|name| {
            !name.is_empty()
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
        })
    })
}

fn check_actions(kind: Kind, statement: &Map<String, Value>) -> Result<(), Malformed> {
    let value = Value::Object(statement.clone());
    let actions = match (list(&value, "Action"), list(&value, "NotAction")) {
        (Some(_), Some(_)) => return Err(syntax(kind)),
        (Some(names), None) | (None, Some(names)) => names.ok_or_else(|| syntax(kind))?,
        (None, None) => Vec::new(),
    };
    if actions.is_empty() {
        return Err(missing("Action"));
    }
    match kind {
        Kind::Trust if actions.iter().any(|action| !action.to_ascii_lowercase().starts_with("sts:")) => {
            Err(Malformed::new("AssumeRole policy may only specify STS AssumeRole actions."))
        }
        Kind::Resource if actions.iter().any(|action| action != "*" && !action.contains(':')) => {
            Err(Malformed::new("Policy has invalid action"))
        }
        _ => Ok(()),
    }
}

fn check_resources(kind: Kind, statement: &Map<String, Value>) -> Result<(), Malformed> {
    if kind == Kind::Trust {
        return if statement.contains_key("Resource") {
            Err(Malformed::new("Has prohibited field Resource"))
        } else if statement.contains_key("NotResource") {
            Err(Malformed::new("AssumeRole policy must not contain resources."))
        } else {
            Ok(())
        };
    }
    let value = Value::Object(statement.clone());
    let resources = match (list(&value, "Resource"), list(&value, "NotResource")) {
        (Some(_), Some(_)) => return Err(syntax(kind)),
        (Some(patterns), None) | (None, Some(patterns)) => patterns.ok_or_else(|| syntax(kind))?,
        (None, None) => Vec::new(),
    };
    if resources.is_empty() {
        return Err(missing("Resource"));
    }
    if resources.iter().any(|resource| resource != "*" && !resource.starts_with("arn:")) {
        return Err(Malformed::new("Policy has invalid resource"));
    }
    Ok(())
}
