//! What a template needs to be told that it may do.

use serde_json::Value;
use tidegate_api::cloudformation::{self, Capability};
use tidegate_core::Failure;

use super::Template;
use crate::macros;

const NAMED: [(&str, &str); 8] = [
    ("AWS::IAM::AccessKey", ""),
    ("AWS::IAM::Group", "GroupName"),
    ("AWS::IAM::InstanceProfile", "InstanceProfileName"),
    ("AWS::IAM::UserToGroupAddition", ""),
    ("AWS::IAM::Role", "RoleName"),
    ("AWS::IAM::ManagedPolicy", "ManagedPolicyName"),
    ("AWS::IAM::Policy", ""),
    ("AWS::IAM::User", "UserName"),
];

/// The capabilities that a template needs, and AWS's sentence on why.
pub fn required(template: &Template) -> (Vec<Capability>, Option<String>) {
    let iam: Vec<_> = template
        .resources
        .iter()
        .filter_map(|resource| {
            let (_, name) = NAMED.iter().find(|(kind, _)| *kind == resource.resource_type)?;
            Some((resource.resource_type.clone(), resource.properties.get(*name).is_some()))
        })
        .collect();
    if iam.is_empty() {
        return (Vec::new(), None);
    }
    let mut types: Vec<String> = iam.iter().map(|(kind, _)| kind.clone()).collect();
    types.dedup();
    let reason = format!("The following resource(s) require capabilities: [{}]", types.join(", "));
    let capability = if iam.iter().any(|(_, named)| *named) {
        Capability::CapabilityNamedIam
    } else {
        Capability::CapabilityIam
    };
    (vec![capability], Some(reason))
}

/// Refuses an operation that was not told what it needs to be told.
pub fn check(raw: &Value, template: &Template, given: &[Capability], expands: bool) -> Result<(), Failure> {
    let has = |one: &Capability| given.contains(one);
    let mut missing: Vec<Capability> = required(template).0;
    if missing.first() == Some(&Capability::CapabilityIam) && has(&Capability::CapabilityNamedIam) {
        missing.clear();
    }
    let transforms = macros::has_any(raw);
    if transforms && expands {
        missing.push(Capability::CapabilityAutoExpand);
    }
    missing.retain(|one| !has(one));
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.iter().map(Capability::as_str).collect::<Vec<_>>().join(", ");
    Err(cloudformation::error::insufficient_capabilities_exception(format!(
        "Requires capabilities : [{names}]"
    ))
    .into())
}
