//! Safe deployments: the CodeDeploy application, role and groups behind `DeploymentPreference`.

use tidegate_yaml::{Map, Value, json};

use crate::context::Context;
use crate::errors::{Cause, Stop};
use crate::iam;
use crate::intrinsics::{any_of, get_att, if_operands, is_if, is_intrinsic, is_no_value, reference, sub};
use crate::python_text::truthy;
use crate::resource::Resource;
use crate::tags;

const APPLICATION: &str = "ServerlessDeploymentApplication";
const SERVICE_ROLE: &str = "CodeDeployServiceRole";
const CONDITION: &str = "ServerlessCodeDeployCondition";
/// The configurations that CodeDeploy has under `CodeDeployDefault.Lambda…`; other names are the user's own.
const PREDEFINED: [&str; 9] = [
    "Canary10Percent5Minutes",
    "Canary10Percent10Minutes",
    "Canary10Percent15Minutes",
    "Canary10Percent30Minutes",
    "Linear10PercentEvery1Minute",
    "Linear10PercentEvery2Minutes",
    "Linear10PercentEvery3Minutes",
    "Linear10PercentEvery10Minutes",
    "AllAtOnce",
];

/// One function's preference; only the enabled ones have any fields.
#[derive(Clone, Debug, Default)]
struct Preference {
    enabled: bool,
    deployment_type: Value,
    pre_traffic_hook: Value,
    post_traffic_hook: Value,
    alarms: Value,
    role: Value,
    trigger_configurations: Value,
    condition: Option<String>,
    tags: Map,
    propagate_tags: bool,
}

/// The function a preference belongs to, as far as it matters here.
pub(crate) struct Owner<'a> {
    pub(crate) logical_id: &'a str,
    pub(crate) condition: Option<&'a Value>,
    pub(crate) tags: Option<&'a Value>,
    pub(crate) propagate_tags: bool,
}

/// The preferences of all functions of a template.
#[derive(Default)]
pub(crate) struct DeploymentPreferences {
    preferences: Vec<(String, Preference)>,
}

impl DeploymentPreferences {
    /// Adds a function's preference; true when it is enabled. `passthrough` gives the function's condition to the
    /// deployment group as well.
    pub(crate) fn add(&mut self, owner: &Owner<'_>, given: &Map, passthrough: bool) -> Result<bool, Stop> {
        let preference = read(owner, given, passthrough)?;
        let enabled = preference.enabled;
        self.preferences.push((owner.logical_id.to_owned(), preference));
        Ok(enabled)
    }

    /// The update policy that binds a function's alias to its deployment group.
    pub(crate) fn update_policy(&self, logical_id: &str) -> Value {
        let mut update = Map::new();
        update.insert("ApplicationName".to_owned(), reference(APPLICATION));
        update.insert("DeploymentGroupName".to_owned(), reference(&group_id(logical_id)));
        if let Some((_, preference)) = self.preferences.iter().find(|(id, _)| id == logical_id) {
            for (name, hook) in [
                ("BeforeAllowTrafficHook", &preference.pre_traffic_hook),
                ("AfterAllowTrafficHook", &preference.post_traffic_hook),
            ] {
                if !hook.is_null() && *hook != json!({"Ref": null}) {
                    update.insert(name.to_owned(), hook.clone());
                }
            }
        }
        json!({"CodeDeployLambdaAliasUpdate": update})
    }

    /// The resources that all groups share, and the groups; conditions that they need are added to `conditions`.
    pub(crate) fn resources(
        &self,
        cx: &Context,
        conditions: Option<&mut Map>,
    ) -> Vec<Result<Resource, Cause>> {
        if !self.enabled().any(|_| true) {
            return Vec::new();
        }
        let condition = self.shared_condition(conditions);
        let mut resources = vec![Ok(self.application(condition.as_ref()))];
        if self.enabled().any(|(_, preference)| !truthy(&preference.role)) {
            resources.push(Ok(self.service_role(cx, condition.as_ref())));
        }
        resources.extend(self.enabled().map(|(logical_id, preference)| group(logical_id, preference)));
        resources
    }

    fn enabled(&self) -> impl Iterator<Item = (&String, &Preference)> {
        self.preferences
            .iter()
            .filter(|(_, preference)| preference.enabled)
            .map(|(id, preference)| (id, preference))
    }

    /// What is shared exists under a condition only if every group does.
    fn shared_condition(&self, conditions: Option<&mut Map>) -> Option<String> {
        let mut names: Vec<String> = Vec::new();
        for (_, preference) in self.enabled() {
            let name = preference.condition.as_ref()?;
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        if names.len() == 1 {
            return names.pop();
        }
        if let Some(conditions) = conditions {
            conditions.extend(any_of(names, CONDITION));
        }
        Some(CONDITION.to_owned())
    }

    fn shared_tags(&self) -> Map {
        let propagated = self.enabled().filter(|(_, preference)| preference.propagate_tags);
        propagated.flat_map(|(_, preference)| preference.tags.clone()).collect()
    }

    fn shared(&self, type_name: &'static str, logical_id: &str, condition: Option<&String>) -> Resource {
        let mut resource = Resource::new(type_name, logical_id, Map::new());
        if let Some(condition) = condition {
            resource.attributes.insert("Condition".to_owned(), json!(condition));
        }
        let tags = self.shared_tags();
        if !tags.is_empty() {
            resource.set("Tags", tags::list(&tags));
        }
        resource
    }

    fn application(&self, condition: Option<&String>) -> Resource {
        let mut application = self.shared("AWS::CodeDeploy::Application", APPLICATION, condition);
        application.set("ComputePlatform", "Lambda");
        application
    }

    fn service_role(&self, cx: &Context, condition: Option<&String>) -> Resource {
        let mut role = self.shared("AWS::IAM::Role", SERVICE_ROLE, condition);
        // AWS: the isolated partitions have only the limited policy.
        let policy = match cx.partition.as_str() {
            "aws-iso" | "aws-iso-b" => "service-role/AWSCodeDeployRoleForLambdaLimited",
            _ => "service-role/AWSCodeDeployRoleForLambda",
        };
        role.set("AssumeRolePolicyDocument", iam::trust("codedeploy.amazonaws.com"));
        role.set("ManagedPolicyArns", vec![cx.aws_managed_policy(policy)]);
        role
    }
}

fn group_id(logical_id: &str) -> String {
    format!("{logical_id}DeploymentGroup")
}

fn read(owner: &Owner<'_>, given: &Map, passthrough: bool) -> Result<Preference, Stop> {
    let enabled = given
        .get("Enabled")
        .is_none_or(|value| truthy(value) && !matches!(value.as_str(), Some("false" | "False")));
    if !enabled {
        return Ok(Preference::default());
    }
    let wrong = |message: &str| Stop::from(Cause::resource(owner.logical_id, message));
    let Some(deployment_type) = given.get("Type") else {
        return Err(wrong("'DeploymentPreference' is missing required Property 'Type'"));
    };
    let hooks = match given.get("Hooks") {
        None => Map::new(),
        Some(Value::Object(hooks)) => hooks.clone(),
        Some(_) => return Err(wrong("'Hooks' property of 'DeploymentPreference' must be a dictionary")),
    };
    let value = |map: &Map, name: &str| map.get(name).cloned().unwrap_or_default();
    let tags =
        owner.tags.filter(|_| owner.propagate_tags).and_then(Value::as_object).cloned().unwrap_or_default();
    Ok(Preference {
        enabled,
        deployment_type: deployment_type.clone(),
        pre_traffic_hook: value(&hooks, "PreTraffic"),
        post_traffic_hook: value(&hooks, "PostTraffic"),
        alarms: value(given, "Alarms"),
        role: value(given, "Role"),
        trigger_configurations: value(given, "TriggerConfigurations"),
        condition: owner.condition.filter(|_| passthrough).and_then(Value::as_str).map(str::to_owned),
        tags,
        propagate_tags: owner.propagate_tags,
    })
}

fn group(logical_id: &str, preference: &Preference) -> Result<Resource, Cause> {
    let mut group = Resource::new("AWS::CodeDeploy::DeploymentGroup", group_id(logical_id), Map::new());
    if let Some(condition) = &preference.condition {
        group.attributes.insert("Condition".to_owned(), json!(condition));
    }
    let role = if truthy(&preference.role) { preference.role.clone() } else { get_att(SERVICE_ROLE, "Arn") };
    group
        .set(
            "AlarmConfiguration",
            alarms(&preference.alarms).map_err(|message| Cause::resource(logical_id, message))?,
        )
        .set("ApplicationName", reference(APPLICATION))
        .set(
            "AutoRollbackConfiguration",
            json!({
                "Enabled": true,
                "Events": ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"],
            }),
        )
        .set("DeploymentConfigName", config_name(&preference.deployment_type, None))
        .set(
            "DeploymentStyle",
            json!({"DeploymentType": "BLUE_GREEN", "DeploymentOption": "WITH_TRAFFIC_CONTROL"}),
        )
        .set("ServiceRoleArn", role);
    if truthy(&preference.trigger_configurations) {
        group.set("TriggerConfigurations", preference.trigger_configurations.clone());
    }
    if !preference.tags.is_empty() {
        group.set("Tags", tags::list(&preference.tags));
    }
    Ok(group)
}

/// The alarm configuration of a list of alarms, or of each branch of an `Fn::If` between two.
fn alarms(alarms: &Value) -> Result<Value, String> {
    if !truthy(alarms) || is_no_value(alarms) {
        return Ok(Value::Null);
    }
    if is_if(alarms) {
        let [condition, then, otherwise] = if_operands(alarms)?;
        return Ok(
            json!({"Fn::If": [condition, alarm_configuration(then)?, alarm_configuration(otherwise)?]}),
        );
    }
    alarm_configuration(alarms)
}

fn alarm_configuration(alarms: &Value) -> Result<Value, String> {
    let alarms = alarms.as_array().ok_or_else(|| "Alarms must be a list".to_owned())?;
    if alarms.first().is_none_or(is_no_value) {
        return Ok(json!({}));
    }
    let named: Vec<Value> = alarms.iter().map(|alarm| json!({"Name": alarm})).collect();
    Ok(json!({"Enabled": true, "Alarms": named}))
}

/// The configuration's full name where it is a predefined one, also inside intrinsic functions.
fn config_name(value: &Value, inside: Option<&str>) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| config_name(item, None)).collect(),
        Value::Object(entries) if is_intrinsic(value) => {
            let replaced = entries.iter().map(|(name, item)| (name.clone(), config_name(item, Some(name))));
            Value::Object(replaced.collect())
        }
        Value::String(name) if PREDEFINED.contains(&name.as_str()) => {
            let full = "CodeDeployDefault.Lambda${ConfigName}";
            match inside {
                Some("Fn::Sub") => json!([full, {"ConfigName": name}]),
                _ => sub(full, json!({"ConfigName": name})),
            }
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use tidegate_yaml::{Map, json};

    use super::{DeploymentPreferences, Owner, alarms, config_name};
    use crate::Context;

    #[test]
    fn disabled_preferences_make_nothing() {
        for enabled in [json!(false), json!("false"), json!("False")] {
            let mut preferences = DeploymentPreferences::default();
            let owner = Owner { logical_id: "Fn", condition: None, tags: None, propagate_tags: false };
            let given = Map::from_iter([("Enabled".to_owned(), enabled)]);
            assert!(!preferences.add(&owner, &given, false).expect("reads"));
            assert!(preferences.resources(&Context::default(), None).is_empty());
        }
    }

    #[test]
    fn distributes_alarms_over_both_branches() {
        let both = json!({"Fn::If": ["C", ["a"], [{"Ref": "AWS::NoValue"}]]});
        assert_eq!(
            alarms(&both).expect("alarms"),
            json!({"Fn::If": ["C", {"Enabled": true, "Alarms": [{"Name": "a"}]}, {}]})
        );
        assert!(alarms(&json!("a")).is_err());
    }

    #[test]
    fn spells_out_predefined_configurations_only() {
        assert_eq!(config_name(&json!("Mine"), None), json!("Mine"));
        assert_eq!(
            config_name(&json!({"Fn::If": ["C", "AllAtOnce", "Mine"]}), None),
            json!({"Fn::If": ["C", {"Fn::Sub": ["CodeDeployDefault.Lambda${ConfigName}", {"ConfigName": "AllAtOnce"}]}, "Mine"]})
        );
    }
}
