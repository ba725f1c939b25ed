//! `AWS::Serverless::CapacityProvider`: instances for functions, and the role that operates them.

use tidegate_yaml::{Map, Value, json};

use crate::errors::Stop;
use crate::iam::{self, Role};
use crate::properties::{Check, Declared, Property, STR_OR_MAP, Schema};
use crate::python_text::truthy;
use crate::resource::Resource;
use crate::scope::Scope;
use crate::tags;

pub(crate) const SCHEMA: Schema = Schema {
    type_name: "AWS::Serverless::CapacityProvider",
    tables: &[&[
        Property::optional("CapacityProviderName", STR_OR_MAP),
        Property::required("VpcConfig", Check::Map),
        Property::optional("OperatorRole", STR_OR_MAP),
        Property::optional("Tags", Check::Map),
        Property::optional("PropagateTags", Check::Bool),
        Property::optional("InstanceRequirements", Check::Map),
        Property::optional("ScalingConfig", Check::Map),
        Property::passed("KmsKeyArn"),
    ]],
};

const OPERATOR_POLICY: &str = "AWSLambdaManagedEC2ResourceOperator";

/// What a map of the provider may hold, and what CloudFormation calls it.
type Names = [(&'static str, &'static str)];
const VPC: &Names = &[("SubnetIds", "SubnetIds"), ("SecurityGroupIds", "SecurityGroupIds")];
const INSTANCES: &Names = &[
    ("Architectures", "Architectures"),
    ("AllowedTypes", "AllowedInstanceTypes"),
    ("ExcludedTypes", "ExcludedInstanceTypes"),
];

/// The provider, and its role unless it names one.
pub(crate) fn expand(declared: &Declared, scope: &Scope<'_>) -> Result<Vec<Resource>, Stop> {
    let mut provider =
        Resource::new("AWS::Lambda::CapacityProvider", &declared.logical_id, declared.attributes.clone());
    provider.depends_on = declared.depends_on.clone();
    let vpc = part(declared, "VpcConfig", VPC)?;
    if !vpc.get("SubnetIds").is_some_and(truthy) {
        return Err(declared.wrong("Property 'VpcConfig.SubnetIds' is required."));
    }
    let own_tags = tags::marked(declared)?;
    let mut resources = Vec::new();
    let role_arn = match declared.meant("OperatorRole") {
        Some(arn) => arn.clone(),
        None => {
            let role = operator_role(declared, scope, &own_tags).into_resource();
            let arn = role.arn();
            resources.push(role);
            arn
        }
    };
    provider
        .set("CapacityProviderName", declared.value("CapacityProviderName"))
        .set("VpcConfig", vpc)
        .set("PermissionsConfig", json!({"CapacityProviderOperatorRoleArn": role_arn}))
        .set("Tags", own_tags)
        .set("KmsKeyArn", declared.value("KmsKeyArn"));
    if declared.meant("InstanceRequirements").is_some() {
        provider.set("InstanceRequirements", instances(declared)?);
    }
    if declared.meant("ScalingConfig").is_some() {
        provider.set("CapacityProviderScalingConfig", scaling(declared)?);
    }
    resources.insert(0, provider);
    Ok(resources)
}

/// A map of the provider under CloudFormation's names.
fn part(declared: &Declared, property: &str, names: &Names) -> Result<Map, Stop> {
    let given = declared.get(property).and_then(Value::as_object);
    let mut made = Map::new();
    for (name, value) in given.into_iter().flatten() {
        let Some((_, new_name)) = names.iter().find(|(known, _)| known == name) else {
            let message = format!("property {name} not defined for {property}");
            return Err(declared.wrong(message));
        };
        made.insert((*new_name).to_owned(), value.clone());
    }
    Ok(made)
}

fn instances(declared: &Declared) -> Result<Map, Stop> {
    let made = part(declared, "InstanceRequirements", INSTANCES)?;
    if made.contains_key("AllowedInstanceTypes") && made.contains_key("ExcludedInstanceTypes") {
        let message = "Cannot specify 'InstanceRequirements.AllowedTypes' and 'InstanceRequirements.ExcludedTypes' together.";
        return Err(declared.wrong(message));
    }
    Ok(made)
}

fn scaling(declared: &Declared) -> Result<Map, Stop> {
    let names = [("MaxVCpuCount", "MaxVCpuCount"), ("AverageCPUUtilization", "AverageCPUUtilization")];
    let mut made = part(declared, "ScalingConfig", &names)?;
    if let Some(target) = made.shift_remove("AverageCPUUtilization") {
        let policy = json!({
            "PredefinedMetricType": "LambdaCapacityProviderAverageCPUUtilization",
            "TargetValue": target,
        });
        made.insert("ScalingMode".to_owned(), json!("Manual"));
        made.insert("ScalingPolicies".to_owned(), json!([policy]));
    }
    Ok(made)
}

fn operator_role(declared: &Declared, scope: &Scope<'_>, own_tags: &[Value]) -> Role {
    let propagated = declared.meant("PropagateTags").is_some();
    let count = if propagated { own_tags.len() } else { 1 };
    Role {
        logical_id: format!("{}OperatorRole", declared.logical_id),
        attributes: declared.inherited(),
        assume_role_policy_document: iam::trust("lambda.amazonaws.com"),
        managed_policy_arns: Some(vec![json!(scope.cx.aws_managed_policy(OPERATOR_POLICY))]),
        tags: Value::Array(own_tags.iter().take(count).cloned().collect()),
        ..Role::default()
    }
}
