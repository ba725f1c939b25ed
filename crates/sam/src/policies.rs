//! The `Policies` property: managed policies, statements and policy templates, and the role they end up in.

use tidegate_yaml::{Value, json};

use crate::context::Context;
use crate::errors::{Cause, Stop};
use crate::iam::Role;
use crate::intrinsics::{if_operands, is_if, is_intrinsic, is_no_value};
use crate::policy_templates;
use crate::python_text::truthy;

/// What kind of policy an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name, an ARN, or an intrinsic function that comes to one.
    Managed,
    /// A policy document.
    Statement,
    /// A policy template with its parameters.
    Template,
    /// None of these.
    Unknown,
}

/// The entries of a `Policies` property.
pub(crate) fn entries(policies: Option<&Value>) -> Vec<Value> {
    match policies {
        Some(Value::Array(entries)) => entries.clone(),
        Some(single) if truthy(single) => vec![single.clone()],
        _ => Vec::new(),
    }
}

/// The kind of an entry; templates are recognised where they may still occur.
pub(crate) fn kind_of(policy: &Value, with_templates: bool) -> Result<Kind, Stop> {
    if policy.is_string() {
        return Ok(Kind::Managed);
    }
    if is_if(policy) {
        return kind_of_if(policy, with_templates);
    }
    if is_intrinsic(policy) {
        return Ok(Kind::Managed);
    }
    match policy.as_object() {
        Some(document) if document.contains_key("Statement") => Ok(Kind::Statement),
        Some(_) if with_templates && policy_templates::named_by(policy).is_some() => Ok(Kind::Template),
        _ => Ok(Kind::Unknown),
    }
}

fn kind_of_if(policy: &Value, with_templates: bool) -> Result<Kind, Stop> {
    let [_, then, otherwise] = if_operands(policy).map_err(Cause::template)?;
    let (then_kind, otherwise_kind) = (kind_of(then, with_templates)?, kind_of(otherwise, with_templates)?);
    if then_kind == otherwise_kind || is_no_value(otherwise) {
        return Ok(then_kind);
    }
    if is_no_value(then) {
        return Ok(otherwise_kind);
    }
    Err(Cause::template(
        "Different policy types within the same Fn::If statement is unsupported. Separate different policy types into \
         different Fn::If statements",
    )
    .into())
}

/// Adds a resource's policies to the role that is made for it.
pub(crate) fn grant_all(
    role: &mut Role,
    resource: &str,
    policies: Option<&Value>,
    cx: &Context,
) -> Result<(), Stop> {
    for (index, policy) in entries(policies).into_iter().enumerate() {
        match kind_of(&policy, false)? {
            Kind::Statement => {
                let name = format!("{}Policy{index}", role.logical_id);
                let named = |document: &Value| json!({"PolicyName": name, "PolicyDocument": document});
                role.policies.push(convert(&policy, |value| !is_no_value(value), named));
            }
            Kind::Managed => {
                let arn = |value: &Value| {
                    value.as_str().map_or_else(|| value.clone(), |name| json!(managed_arn(name, cx)))
                };
                role.attach(convert(&policy, Value::is_string, arn));
            }
            Kind::Template | Kind::Unknown => {
                let message = format!("Policy at index {index} in the 'Policies' property is not valid");
                return Err(Cause::resource(resource, message).into());
            }
        }
    }
    Ok(())
}

/// Converts a value, or both branches of an `Fn::If` where they are convertible.
fn convert(
    value: &Value,
    convertible: impl Fn(&Value) -> bool,
    conversion: impl Fn(&Value) -> Value,
) -> Value {
    let branch = |value: &Value| if convertible(value) { conversion(value) } else { value.clone() };
    match if_operands(value) {
        Ok([condition, then, otherwise]) if is_if(value) => {
            json!({"Fn::If": [condition, branch(then), branch(otherwise)]})
        }
        _ => conversion(value),
    }
}

/// The ARN of a managed policy by name; what no policy is called stays as it is.
fn managed_arn(name: &str, cx: &Context) -> String {
    cx.managed_policies.get(name).cloned().unwrap_or_else(|| name.to_owned())
}
