//! Resource policies: what `AddPermission` writes, and what the gate asks.

use serde_json::{Map, Value, json};
use tidegate_api::lambda::AddPermissionRequest;
use tidegate_core::{Arn, Failure, Fault, Look, PolicySource, ResourcePolicies};
use tidegate_store::{Reads, StoreLook, Tx};

use crate::Lambda;
use crate::errors::{invalid, not_found};
use crate::names::FunctionName;
use crate::rows::{
    ALIASES, FUNCTIONS, LATEST, POLICIES, PolicyRow, VERSIONS, alias_key, function_key, policy_key,
    version_key,
};
use crate::{layers, lookup};

impl ResourcePolicies for Lambda {
    fn resource_policy(&self, look: &Look, arn: &str) -> Result<Option<PolicySource>, Fault> {
        self.memory.policy(look, arn, || read_policy(look, arn))
    }
}

fn read_policy(look: &Look, arn: &str) -> Result<Option<PolicySource>, Fault> {
    let Ok(parsed) = arn.parse::<Arn>() else { return Ok(None) };
    if let Some((layer, number)) = layers::parse_version(arn) {
        let row = look.read(|rows| layers::find(rows, &layer, number))?;
        return Ok(row.and_then(|row| row.policy).map(|policy| PolicySource {
            id: "layer version".into(),
            document: policy.document().to_string().into(),
        }));
    }
    let mut parts = parsed.resource.split(':');
    let (Some("function"), Some(name), qualifier) = (parts.next(), parts.next(), parts.next()) else {
        return Ok(None);
    };
    let place = tidegate_core::Place::new(&parsed.account, &parsed.region);
    // What is asked of $LATEST by name is decided by the policy of the function itself.
    let qualifier = qualifier.filter(|qualifier| *qualifier != LATEST);
    let row: Option<PolicyRow> =
        look.read(|rows| rows.get(&POLICIES, &policy_key(&place, name, qualifier)))?;
    Ok(row.map(|row| PolicySource { id: "function".into(), document: row.document().to_string().into() }))
}

/// The statement that a request asks for.
pub(crate) fn statement(input: &AddPermissionRequest, name: &FunctionName) -> Result<Value, Failure> {
    let mut statement = Map::new();
    statement.insert("Sid".to_owned(), json!(input.statement_id));
    statement.insert("Effect".to_owned(), json!("Allow"));
    statement.insert("Principal".to_owned(), principal(&input.principal, name)?);
    statement.insert("Action".to_owned(), json!(input.action));
    statement.insert("Resource".to_owned(), json!(name.qualified_arn()));
    let mut equals = Map::new();
    let mut insert = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            equals.insert(key.to_owned(), json!(value));
        }
    };
    insert("AWS:SourceAccount", input.source_account.clone());
    insert("aws:PrincipalOrgID", input.principal_org_id.clone());
    insert("lambda:EventSourceToken", input.event_source_token.clone());
    insert("lambda:FunctionUrlAuthType", input.function_url_auth_type.as_ref().map(ToString::to_string));
    let mut condition = Map::new();
    if !equals.is_empty() {
        condition.insert("StringEquals".to_owned(), Value::Object(equals));
    }
    if let Some(arn) = &input.source_arn {
        condition.insert("ArnLike".to_owned(), json!({"AWS:SourceArn": arn}));
    }
    if let Some(url) = input.invoked_via_function_url {
        condition.insert("Bool".to_owned(), json!({"lambda:InvokedViaFunctionUrl": url.to_string()}));
    }
    if !condition.is_empty() {
        statement.insert("Condition".to_owned(), Value::Object(condition));
    }
    Ok(Value::Object(statement))
}

fn principal(text: &str, name: &FunctionName) -> Result<Value, Failure> {
    let is_account = text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    if text == "*" {
        Ok(json!("*"))
    } else if is_account {
        Ok(json!({"AWS": format!("arn:{}:iam::{text}:root", name.place.partition())}))
    } else if text.parse::<Arn>().is_ok_and(|arn| arn.service == "iam" || arn.service == "sts") {
        Ok(json!({"AWS": text}))
    } else if is_service(text) {
        Ok(json!({"Service": text}))
    } else {
        Err(invalid("The provided principal was invalid. Please check the principal and try again."))
    }
}

/// The services of AWS have names under its own domains.
fn is_service(text: &str) -> bool {
    let name = text.strip_suffix(".amazonaws.com").or_else(|| text.strip_suffix(".amazonaws.com.cn"));
    let name = name.or_else(|| text.strip_suffix(".amazon.com"));
    name.is_some_and(|name| !name.is_empty() && !name.contains(['/', ':']))
}

/// The revision that a change of a policy is held against: its own, or before there is one that of the function, version
/// or alias to which it is attached.
pub(crate) fn revision(
    rows: &impl Reads,
    name: &FunctionName,
    policy: Option<&PolicyRow>,
) -> Result<String, Failure> {
    if let Some(policy) = policy {
        return Ok(policy.revision.clone());
    }
    let Some(qualifier) = &name.qualifier else { return Ok(lookup::function(rows, name)?.latest.revision) };
    match lookup::published(rows, name, qualifier)? {
        Some(version) => Ok(version.edition.revision),
        None => Ok(lookup::alias(rows, name, qualifier)?.revision),
    }
}

/// Gives what a policy is attached to the revision of the policy that has changed.
pub(crate) fn revise(tx: &mut Tx<'_>, name: &FunctionName, fresh: String) -> Result<(), Failure> {
    let Some(qualifier) = &name.qualifier else {
        let mut row = lookup::function(tx, name)?;
        row.latest.revision = fresh;
        return Ok(tx.put(&FUNCTIONS, &function_key(&name.place, &name.name), &row)?);
    };
    if let Some(mut version) = lookup::published(tx, name, qualifier)? {
        version.edition.revision = fresh;
        let key = version_key(&name.place, &name.name, version.number);
        return Ok(tx.put(&VERSIONS, &key, &version)?);
    }
    let mut alias = lookup::alias(tx, name, qualifier)?;
    alias.revision = fresh;
    Ok(tx.put(&ALIASES, &alias_key(&name.place, &name.name, qualifier), &alias)?)
}

/// Checks that what a policy is attached to exists; a missing alias and a missing version are worded differently.
pub(crate) fn check_target(rows: &impl Reads, name: &FunctionName) -> Result<(), Failure> {
    let Some(qualifier) = &name.qualifier else {
        return lookup::function(rows, name).map(|_| ());
    };
    if qualifier == LATEST {
        return Err(invalid("We currently do not support adding policies for $LATEST."));
    }
    lookup::function(rows, &FunctionName { qualifier: None, ..name.clone() })?;
    let is_alias = !qualifier.bytes().all(|byte| byte.is_ascii_digit()) && !qualifier.contains('$');
    match lookup::find(rows, name) {
        Err(_) if is_alias => Err(not_found(format!("Cannot find alias arn: {}", name.qualified_arn()))),
        other => other.map(|_| ()),
    }
}
