//! `UpdateDeploymentGroup`: what is given replaces what was; what is not given stays.

use tidegate_api::codedeploy::{
    OutdatedInstancesStrategy, UpdateDeploymentGroup, UpdateDeploymentGroupInput,
    UpdateDeploymentGroupOutput, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx, StoreLook};

use crate::plan::PRINCIPAL;
use crate::rows::{self, GROUPS, GroupRow, group_key};
use crate::{CodeDeploy, alarms, groups, names, renames, traffic, triggers};

impl Handle<UpdateDeploymentGroup> for CodeDeploy {
    fn needs(&self, look: &Look, input: &UpdateDeploymentGroupInput) -> Result<Needs, Failure> {
        let (application, group) = (&input.application_name, &input.current_deployment_group_name);
        names::application(application)?;
        names::group(group)?;
        input.new_deployment_group_name.as_deref().map_or(Ok(()), names::group)?;
        let needs = names::needs_group(look, "codedeploy:UpdateDeploymentGroup", application, group)?;
        Ok(match &input.service_role_arn {
            Some(role_arn) => needs.pass_role(role_arn, PRINCIPAL),
            None => needs,
        })
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: UpdateDeploymentGroupInput,
    ) -> Result<UpdateDeploymentGroupOutput, Failure> {
        refuse(&input)?;
        alarms::check(input.alarm_configuration.as_ref())?;
        triggers::check(input.trigger_configurations.as_ref())?;
        groups::check_rollback(input.auto_rollback_configuration.as_ref())?;
        groups::check_style(input.deployment_style.as_ref())?;
        let current = input.current_deployment_group_name.clone();
        cx.read(|rows| {
            rows::group(rows, cx.place(), &input.application_name, &current)?;
            match &input.deployment_config_name {
                Some(config) => traffic::config(rows, cx.place(), config).map(|_| ()),
                None => Ok(()),
            }
        })?;
        if let Some(role_arn) = &input.service_role_arn {
            let arn =
                cx.place().arn("codedeploy", format!("deploymentgroup:{}/{current}", input.application_name));
            groups::check_role(cx, role_arn, &arn.to_string()).await?;
        }
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let (application, new) =
                (input.application_name.clone(), input.new_deployment_group_name.clone());
            let mut row = rows::group(tx, &place, &application, &current)?;
            let key = group_key(&place, &application, new.as_deref().unwrap_or(&current));
            if new.as_ref().is_some_and(|new| *new != current) {
                if tx.get(&GROUPS, &key)?.is_some() {
                    let text = format!("Deployment group name already exists: {}", key.last());
                    return Err(error::deployment_group_already_exists_exception(text).into());
                }
                renames::group(tx, &place, &row, &application, (&current, key.last()))?;
                tx.delete(&GROUPS, &group_key(&place, &application, &current))?;
            }
            change(&mut row, input);
            tx.put(&GROUPS, &key, &row)?;
            Ok(UpdateDeploymentGroupOutput { hooks_not_cleaned_up: Some(Vec::new()) })
        })
        .await
    }
}

fn refuse(input: &UpdateDeploymentGroupInput) -> Result<(), Failure> {
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

fn change(row: &mut GroupRow, input: UpdateDeploymentGroupInput) {
    fn replace<T>(kept: &mut Option<T>, given: Option<T>) {
        if given.is_some() {
            *kept = given;
        }
    }
    let shape = &mut row.shape;
    replace(&mut shape.deployment_group_name, input.new_deployment_group_name);
    replace(&mut shape.deployment_config_name, input.deployment_config_name);
    replace(&mut shape.service_role_arn, input.service_role_arn);
    // AWS: triggers that are not named again are removed.
    replace(&mut shape.trigger_configurations, input.trigger_configurations);
    replace(&mut shape.alarm_configuration, input.alarm_configuration);
    replace(&mut shape.auto_rollback_configuration, input.auto_rollback_configuration);
}
