//! The function's execution role, made unless the function names one.

use tidegate_yaml::{Value, json};

use super::lambda_function::traces;
use crate::errors::Stop;
use crate::iam::{self, Role};
use crate::intrinsics::{conditional, get_att, if_operands, is_if, is_no_value, not};
use crate::policies;
use crate::properties::Declared;
use crate::python_text::display;
use crate::resource::Resource;
use crate::scope::Scope;
use crate::tags;

/// The role as the function's properties want it. It is built, and its policies checked, even where the function
/// names a role of its own.
pub(crate) fn construct(
    function: &Declared,
    invoke_policies: Vec<Value>,
    scope: &Scope<'_>,
) -> Result<Role, Stop> {
    let mut role = Role {
        logical_id: format!("{}Role", function.logical_id),
        attributes: function.inherited(),
        assume_role_policy_document: function
            .get("AssumeRolePolicyDocument")
            .cloned()
            .unwrap_or_else(|| iam::trust("lambda.amazonaws.com")),
        managed_policy_arns: Some(managed_policies(function, scope)?),
        path: function.value("RolePath"),
        permissions_boundary: function.value("PermissionsBoundary"),
        tags: Value::Array(tags::marked(function)?),
        ..Role::default()
    };
    if let Some(queue) = function.meant("DeadLetterQueue") {
        let action = if queue["Type"] == "SQS" { "sqs:SendMessage" } else { "sns:Publish" };
        role.policies.push(iam::dead_letter_queue(action, &queue["TargetArn"]));
    }
    role.policies.extend(invoke_policies);
    policies::grant_all(&mut role, &function.logical_id, function.get("Policies"), scope.cx)?;
    Ok(role)
}

fn managed_policies(function: &Declared, scope: &Scope<'_>) -> Result<Vec<Value>, Stop> {
    let basic = match function.meant("DurableConfig") {
        Some(_) => "service-role/AWSLambdaBasicDurableExecutionRolePolicy",
        None => "service-role/AWSLambdaBasicExecutionRole",
    };
    let mut paths = vec![basic];
    if traces(&mut function.clone(), scope)? {
        // AWS: the oldest partition keeps the older policy's name.
        paths.push(if scope.cx.partition == "aws" {
            "AWSXrayWriteOnlyAccess"
        } else {
            "AWSXRayDaemonWriteAccess"
        });
    }
    if function.meant("VpcConfig").is_some() {
        paths.push("service-role/AWSLambdaVPCAccessExecutionRole");
    }
    Ok(paths.into_iter().map(|path| json!(scope.cx.aws_managed_policy(path))).collect())
}

/// Gives the function its role: the made one, its own, or under an `Fn::If` one or the other. True when the made role
/// is needed.
pub(crate) fn assign(
    function: &Declared,
    lambda: &mut Resource,
    role: &mut Role,
    scope: &mut Scope<'_>,
) -> Result<bool, Stop> {
    let made = get_att(&role.logical_id, "Arn");
    let Some(own) = lambda.properties.get_mut("Role") else {
        lambda.set("Role", made);
        return Ok(true);
    };
    if !is_if(own) {
        return Ok(false);
    }
    let resolved = scope.parameters.resolve(own)?;
    let [condition, then, otherwise] = if_operands(&resolved)
        .map_err(|message| function.wrong(format!("Malformed 'Role' property: {message}.")))?;
    match (is_no_value(then), is_no_value(otherwise)) {
        (true, true) => lambda.set("Role", made),
        (true, false) => {
            role.attributes.insert("Condition".to_owned(), condition.clone());
            lambda.set("Role", conditional(condition, made, Some(otherwise.clone())))
        }
        (false, true) => {
            let name = &display(condition);
            let negated = format!("NOT{name}");
            role.attributes.insert("Condition".to_owned(), json!(negated));
            scope.conditions.insert(negated, not(condition));
            lambda.set("Role", conditional(condition, then.clone(), Some(made)))
        }
        (false, false) => return Ok(false),
    };
    Ok(true)
}
