//! The grammar of identity policies: inline, managed and session policies.

use serde_json::{Map, Value};

use super::{
    STATEMENT_FIELDS, VERSIONS, condition, has_duplicate_sid, list, statements, syntax, unknown_field,
};
use crate::condition::Condition;
use crate::document::{Kind, Malformed};

const VENDOR: &str = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
const LEGACY: &str = "The policy failed legacy parsing";
const SID: &str = "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*";

pub(super) fn check(kind: Kind, document: &Value) -> Result<(), Malformed> {
    let top = document.as_object().ok_or_else(|| syntax(kind))?;
    if unknown_field(top, &["Version", "Id", "Statement"]).is_some()
        || top.get("Id").is_some_and(|id| !id.is_string())
    {
        return Err(syntax(kind));
    }
    check_version(kind, top)?;
    let statements = statements(document).filter(|list| !list.is_empty()).ok_or_else(|| syntax(kind))?;
    for statement in &statements {
        check_shape(kind, statement)?;
    }
    if has_duplicate_sid(&statements) {
        return Err(Malformed::new("Statement IDs (SID) in a single policy must be unique."));
    }
    for statement in &statements {
        check_actions(kind, statement)?;
        check_resources(kind, statement)?;
    }
    Ok(())
}

fn check_version(kind: Kind, top: &Map<String, Value>) -> Result<(), Malformed> {
    let version = top.get("Version");
    let known =
        version.is_none_or(|version| version.as_str().is_some_and(|version| VERSIONS.contains(&version)));
    if !known {
        return Err(syntax(kind));
    }
    if kind == Kind::Managed && version.and_then(Value::as_str) != Some("2012-10-17") {
        return Err(Malformed::new("Policy document must be version 2012-10-17 or greater."));
    }
    Ok(())
}

fn check_shape(kind: Kind, statement: &Map<String, Value>) -> Result<(), Malformed> {
    if statement.contains_key("Principal") || statement.contains_key("NotPrincipal") {
        return Err(Malformed::new("Policy document should not specify a principal."));
    }
    if unknown_field(statement, &STATEMENT_FIELDS).is_some() {
        return Err(syntax(kind));
    }
    if !matches!(statement.get("Effect").and_then(Value::as_str), Some("Allow" | "Deny")) {
        return Err(syntax(kind));
    }
    match statement.get("Sid") {
        None => {}
        Some(Value::String(sid)) if sid.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {}
        Some(Value::String(_)) => return Err(Malformed::new(SID)),
        Some(_) => return Err(syntax(kind)),
    }
    if let Some(block) = statement.get("Condition") {
        Condition::compile_block(block, true).map_err(|error| condition(kind, &error))?;
    }
    Ok(())
}

/// The texts of one of two members that exclude each other.
fn either(
    kind: Kind,
    statement: &Map<String, Value>,
    member: &str,
    negation: &str,
    missing: &str,
) -> Result<Vec<String>, Malformed> {
    let value = Value::Object(statement.clone());
    let texts = match (list(&value, member), list(&value, negation)) {
        (Some(_), Some(_)) => return Err(syntax(kind)),
        (Some(texts), None) | (None, Some(texts)) => texts.ok_or_else(|| syntax(kind))?,
        (None, None) => Vec::new(),
    };
    if texts.is_empty() { Err(Malformed::new(missing)) } else { Ok(texts) }
}

fn check_actions(kind: Kind, statement: &Map<String, Value>) -> Result<(), Malformed> {
    let actions = either(kind, statement, "Action", "NotAction", "Policy statement must contain actions.")?;
    for action in actions.iter().filter(|action| action.as_str() != "*") {
        let (vendor, name) = action.split_once(':').ok_or_else(|| Malformed::new(VENDOR))?;
        let is_vendor = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
        if vendor != "*" && (vendor.is_empty() || !vendor.bytes().all(is_vendor)) {
            return Err(Malformed::new(format!("Vendor {vendor} is not valid")));
        }
        if name.is_empty() || name.contains(':') {
            return Err(Malformed::new("Actions/Condition can contain only one colon."));
        }
    }
    Ok(())
}

fn check_resources(kind: Kind, statement: &Map<String, Value>) -> Result<(), Malformed> {
    let resources =
        either(kind, statement, "Resource", "NotResource", "Policy statement must contain resources.")?;
    resources
        .iter()
        .filter(|resource| resource.as_str() != "*")
        .try_for_each(|resource| check_resource(resource))
}

fn check_resource(resource: &str) -> Result<(), Malformed> {
    if !resource.contains(':') {
        return Err(Malformed::new(format!("Resource {resource} must be in ARN format or \"*\".")));
    }
    let mut fields = resource.splitn(6, ':');
    let first = fields.next().unwrap_or_default();
    let mut field = || fields.next().unwrap_or("*");
    let (partition, service, region, account, path) = (field(), field(), field(), field(), field());
    if first != "arn" || !is_partition(partition) {
        return Err(Malformed::new(format!(
            "Partition \"{partition}\" is not valid for resource \"arn:{partition}:{service}:{region}:{account}:{path}\"."
        )));
    }
    if service.is_empty() || (resource.contains("::") && resource.matches(':').count() < 5) {
        return Err(Malformed::new(LEGACY));
    }
    if service.contains(['*', '?']) && service != "*" {
        return Err(Malformed::new("Resource vendor must be fully qualified and cannot contain regexes."));
    }
    if service == "iam" && !region.is_empty() && region != "*" {
        return Err(Malformed::new(format!("IAM resource {resource} cannot contain region information.")));
    }
    if service == "s3" && !region.is_empty() && region != "*" && !path.starts_with("accesspoint/") {
        return Err(Malformed::new(format!("Resource {resource} can not contain region information.")));
    }
    Ok(())
}

fn is_partition(partition: &str) -> bool {
    partition.contains('*')
        || partition == "aws"
        || partition.strip_prefix("aws-").is_some_and(|rest| !rest.is_empty())
}
