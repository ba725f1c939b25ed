//! `AWS::Serverless::StateMachine`: the state machine, its role, its version and alias, and what starts it.

mod api;
mod definition;
mod events;

use tidegate_yaml::{Map, Value, json};

use crate::errors::Stop;
use crate::iam::{self, Role};
use crate::intrinsics::get_att;
use crate::policies;
use crate::properties::{Check, Declared, Property, STR_OR_MAP, Schema};
use crate::resource::Resource;
use crate::scope::Scope;
use crate::tags;

pub(crate) const SCHEMA: Schema = Schema {
    type_name: "AWS::Serverless::StateMachine",
    tables: &[&[
        Property::optional("Definition", Check::Map),
        Property::optional("DefinitionUri", STR_OR_MAP),
        Property::optional("Logging", Check::Map),
        Property::optional("Role", Check::Str),
        Property::passed("RolePath"),
        Property::optional("DefinitionSubstitutions", Check::Map),
        Property::optional("Events", Check::MapOf(&STR_OR_MAP)),
        Property::optional("Name", Check::Str),
        Property::optional("Type", Check::Str),
        Property::optional("Tags", Check::Map),
        Property::optional("PropagateTags", Check::Bool),
        Property::optional("Policies", Check::OneOf(&[Check::Str, Check::Map, Check::ListOf(&STR_OR_MAP)])),
        Property::optional("Tracing", Check::Map),
        Property::optional("PermissionsBoundary", Check::Str),
        Property::passed("AutoPublishAlias"),
        Property::passed("DeploymentPreference"),
        Property::optional("UseAliasAsEventTarget", Check::Bool),
    ]],
};

const CREATED_BY: (&str, &str) = ("stateMachine:createdBy", "SAM");

/// The resources that a state machine becomes.
pub(crate) fn expand(declared: &Declared, scope: &mut Scope<'_>) -> Result<Vec<Resource>, Stop> {
    events::link_all(declared, scope.source)?;
    let mut machine =
        Resource::new("AWS::StepFunctions::StateMachine", &declared.logical_id, declared.attributes.clone());
    machine.depends_on = declared.depends_on.clone();
    definition::set(declared, &mut machine)?;
    let mut resources = Vec::new();
    match (declared.meant("Role"), declared.meant("Policies")) {
        (Some(_), Some(_)) => {
            let message =
                "Specify either 'Role' or 'Policies' (but not both at the same time) or neither of them";
            return Err(declared.wrong(message));
        }
        (Some(role), None) => {
            machine.set("RoleArn", role.clone());
        }
        (None, _) => {
            let role = execution_role(declared, scope)?.into_resource();
            machine.set("RoleArn", role.arn());
            resources.push(role);
        }
    }
    machine
        .set("StateMachineName", declared.value("Name"))
        .set("StateMachineType", declared.value("Type"))
        .set("LoggingConfiguration", declared.value("Logging"))
        .set("TracingConfiguration", declared.value("Tracing"))
        .set("Tags", own_tags(declared));
    let traffic = traffic(declared, &machine)?;
    let alias = traffic.last().filter(|_| declared.meant("UseAliasAsEventTarget").is_some());
    let made = events::expand_all(declared, alias.unwrap_or(&machine), scope)?;
    resources.extend(traffic);
    resources.extend(made);
    resources.insert(0, machine);
    if let (Some(Value::Object(tags)), Some(_)) = (declared.meant("Tags"), declared.meant("PropagateTags")) {
        resources.iter_mut().for_each(|resource| resource.replace_tags(tags));
    }
    Ok(resources)
}

fn own_tags(declared: &Declared) -> Vec<Value> {
    let mut all = vec![json!({"Key": CREATED_BY.0, "Value": CREATED_BY.1})];
    if let Some(Value::Object(own)) = declared.meant("Tags") {
        all.extend(tags::list(own));
    }
    all
}

fn execution_role(declared: &Declared, scope: &Scope<'_>) -> Result<Role, Stop> {
    let mut role = Role {
        logical_id: format!("{}Role", declared.logical_id),
        attributes: declared.inherited(),
        assume_role_policy_document: iam::trust("states.amazonaws.com"),
        managed_policy_arns: Some(Vec::new()),
        path: declared.value("RolePath"),
        permissions_boundary: declared.value("PermissionsBoundary"),
        tags: Value::Array(own_tags(declared)),
        ..Role::default()
    };
    let mut given = policies::entries(declared.get("Policies"));
    if declared.get("Tracing").is_some_and(|tracing| tracing.get("Enabled") == Some(&Value::Bool(true))) {
        // AWS: the oldest partition keeps the older policy's name.
        let aws = scope.cx.partition == "aws";
        given.push(json!(if aws { "AWSXrayWriteOnlyAccess" } else { "AWSXRayDaemonWriteAccess" }));
    }
    policies::grant_all(&mut role, &declared.logical_id, Some(&Value::Array(given)), scope.cx)?;
    Ok(role)
}

/// The version and the alias that follows it.
fn traffic(declared: &Declared, machine: &Resource) -> Result<Vec<Resource>, Stop> {
    let Some(alias_name) = declared.meant("AutoPublishAlias") else {
        for (name, given) in [
            ("UseAliasAsEventTarget", declared.meant("UseAliasAsEventTarget")),
            ("DeploymentPreference", declared.meant("DeploymentPreference")),
        ] {
            if given.is_some() {
                let message = format!("'{name}' requires 'AutoPublishAlias' property to be specified.");
                return Err(declared.wrong(message));
            }
        }
        return Ok(Vec::new());
    };
    let mut attributes = declared.inherited();
    // The version that is replaced must outlive the shift of traffic.
    for policy in ["DeletionPolicy", "UpdateReplacePolicy"] {
        attributes.entry(policy).or_insert_with(|| json!("Retain"));
    }
    let mut version = Resource::new(
        "AWS::StepFunctions::StateMachineVersion",
        format!("{}Version", declared.logical_id),
        attributes,
    );
    version
        .set("StateMachineArn", machine.reference())
        .set("StateMachineRevisionId", get_att(&machine.logical_id, "StateMachineRevisionId"));
    let mut preference = match declared.meant("DeploymentPreference") {
        Some(Value::Object(given)) => given.clone(),
        _ => Map::from_iter([("Type".to_owned(), json!("ALL_AT_ONCE"))]),
    };
    preference.insert("StateMachineVersionArn".to_owned(), version.reference());
    let name = crate::python_text::display(alias_name);
    let mut alias = Resource::new(
        "AWS::StepFunctions::StateMachineAlias",
        format!("{}Alias{name}", declared.logical_id),
        declared.inherited(),
    );
    alias.set("Name", alias_name.clone()).set("DeploymentPreference", preference);
    Ok(vec![version, alias])
}
