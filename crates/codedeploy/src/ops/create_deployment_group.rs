//! `CreateDeploymentGroup`.

use tidegate_api::codedeploy::{
    ComputePlatform, CreateDeploymentGroup, CreateDeploymentGroupInput, CreateDeploymentGroupOutput,
    DeploymentGroupInfo, OutdatedInstancesStrategy, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use crate::plan::PRINCIPAL;
use crate::rows::{self, GROUPS, GroupRow, group_key};
use crate::{CodeDeploy, alarms, groups, names, tags, traffic, triggers};

impl Handle<CreateDeploymentGroup> for CodeDeploy {
    fn needs(&self, look: &Look, input: &CreateDeploymentGroupInput) -> Result<Needs, Failure> {
        let (application, group) = (&input.application_name, &input.deployment_group_name);
        names::application(application)?;
        names::group(group)?;
        if input.service_role_arn.is_empty() {
            return Err(error::role_required_exception("A service role ARN is required").into());
        }
        let needs = names::needs_group(look, "codedeploy:CreateDeploymentGroup", application, group)?;
        Ok(names::requested_tags(needs, input.tags.as_ref()).pass_role(&input.service_role_arn, PRINCIPAL))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: CreateDeploymentGroupInput,
    ) -> Result<CreateDeploymentGroupOutput, Failure> {
        refuse(&input)?;
        tags::check_given(input.tags.as_ref())?;
        alarms::check(input.alarm_configuration.as_ref())?;
        triggers::check(input.trigger_configurations.as_ref())?;
        groups::check_rollback(input.auto_rollback_configuration.as_ref())?;
        groups::check_style(input.deployment_style.as_ref())?;
        let config = input.deployment_config_name.clone().unwrap_or_else(|| traffic::DEFAULT.to_owned());
        cx.read(|rows| {
            rows::application(rows, cx.place(), &input.application_name)?;
            traffic::config(rows, cx.place(), &config)
        })?;
        let arn = format!("deploymentgroup:{}/{}", input.application_name, input.deployment_group_name);
        let arn = cx.place().arn("codedeploy", arn).to_string();
        groups::check_role(cx, &input.service_role_arn, &arn).await?;
        let (id, key) =
            (cx.ids().uuid(), group_key(cx.place(), &input.application_name, &input.deployment_group_name));
        let (place, row) = (cx.place().clone(), row(input, config, &id));
        cx.answer(move |tx| {
            let name = |name: &Option<String>| name.clone().unwrap_or_default();
            rows::application(tx, &place, &name(&row.shape.application_name))?;
            if !tx.insert(&GROUPS, &key, &row)? {
                let text = format!(
                    "Deployment group name already exists: {}",
                    name(&row.shape.deployment_group_name)
                );
                return Err(error::deployment_group_already_exists_exception(text).into());
            }
            Ok(CreateDeploymentGroupOutput { deployment_group_id: Some(id) })
        })
        .await
    }
}

fn refuse(input: &CreateDeploymentGroupInput) -> Result<(), Failure> {
    names::refuse(&[
        ("ec2TagFilters", names::some(input.ec2_tag_filters.as_ref())),
        ("onPremisesInstanceTagFilters", names::some(input.on_premises_instance_tag_filters.as_ref())),
        ("autoScalingGroups", names::some(input.auto_scaling_groups.as_ref())),
        (
            "outdatedInstancesStrategy",
            input.outdated_instances_strategy == Some(OutdatedInstancesStrategy::Ignore),
        ),
        ("blueGreenDeploymentConfiguration", input.blue_green_deployment_configuration.is_some()),
        ("loadBalancerInfo", input.load_balancer_info.is_some()),
        ("ec2TagSet", input.ec2_tag_set.is_some()),
        ("ecsServices", names::some(input.ecs_services.as_ref())),
        ("onPremisesTagSet", input.on_premises_tag_set.is_some()),
        ("ec2DeploymentOptions", input.ec2_deployment_options.is_some()),
        ("terminationHookEnabled", input.termination_hook_enabled == Some(true)),
    ])
}

fn row(input: CreateDeploymentGroupInput, config: String, id: &str) -> GroupRow {
    let shape = DeploymentGroupInfo {
        application_name: Some(input.application_name),
        deployment_group_id: Some(id.to_owned()),
        deployment_group_name: Some(input.deployment_group_name),
        deployment_config_name: Some(config),
        service_role_arn: Some(input.service_role_arn),
        trigger_configurations: input.trigger_configurations.filter(|triggers| !triggers.is_empty()),
        alarm_configuration: input.alarm_configuration,
        auto_rollback_configuration: input.auto_rollback_configuration,
        deployment_style: Some(groups::style()),
        compute_platform: Some(ComputePlatform::Lambda),
        ..DeploymentGroupInfo::default()
    };
    GroupRow { shape, tags: input.tags.unwrap_or_default(), active: None }
}
