//! `CreateDeployment`: the row and its plan, in one transaction.

use tidegate_api::codedeploy::{
    ComputePlatform, CreateDeployment, CreateDeploymentInput, CreateDeploymentOutput, DeploymentCreator,
    DeploymentInfo, DeploymentMode, DeploymentOverview, DeploymentStatus, FileExistsBehavior, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_core::{Place, Timestamp};
use tidegate_store::{Reads, StoreCx};
use tidegate_verdict::OnInconclusive;

use crate::appspec::AppSpec;
use crate::origin::Origin;
use crate::rows::{
    self, DEPLOYMENTS, DEPLOYMENTS_BY_TIME, DeploymentRow, GROUPS, GroupRow, group_key, put_deployment,
};
use crate::{CodeDeploy, alarms, groups, lifecycle, names, plan, revisions, rollback, tags, traffic};

impl Handle<CreateDeployment> for CodeDeploy {
    fn needs(&self, look: &Look, input: &CreateDeploymentInput) -> Result<Needs, Failure> {
        names::application(&input.application_name)?;
        let group = input.deployment_group_name.as_deref().unwrap_or_default();
        names::group(group)?;
        names::needs_group(look, "codedeploy:CreateDeployment", &input.application_name, group)
    }

    async fn handle(
        &self,
        cx: &Cx,
        mut input: CreateDeploymentInput,
    ) -> Result<CreateDeploymentOutput, Failure> {
        check(&input)?;
        let revision = input.revision.take();
        let revision =
            revision.ok_or_else(|| error::revision_required_exception("A revision is required"))?;
        let revision = revisions::check(revision)?;
        let spec = AppSpec::read(cx, &revision).await?;
        input.revision = Some(revision.clone());
        let (place, now, caller) = (cx.place().clone(), cx.clock().now(), cx.caller().clone());
        let (id, origin) = (format!("d-{}", cx.ids().upper(9)), Origin::of(cx)?);
        cx.answer(move |tx| {
            let name = input.deployment_group_name.clone().unwrap_or_default();
            let mut group = rows::group(tx, &place, &input.application_name, &name)?;
            if let Some(active) = &group.active
                && tx
                    .get(&DEPLOYMENTS, &rows::deployment_key(&place, active))?
                    .is_some_and(|row| !row.has_ended())
            {
                let text =
                    format!("The Deployment Group '{name}' already has an active Deployment '{active}'");
                return Err(error::deployment_limit_exceeded_exception(text).into());
            }
            let config =
                input.deployment_config_name.clone().or_else(|| group.shape.deployment_config_name.clone());
            let config = config.unwrap_or_else(|| traffic::DEFAULT.to_owned());
            let routing = traffic::config(tx, &place, &config)?.traffic_routing_config.unwrap_or_default();
            let application = input.application_name.clone();
            let key = group_key(&place, &application, &name);
            let of = rows::application(tx, &place, &application)?.tags;
            let on_inconclusive = tags::on_inconclusive(&group.tags, &of)?;
            let given =
                Given { place: &place, id: &id, origin, config, spec, group: &group, on_inconclusive, now };
            let row = row(given, input);
            tidegate_flow::start(
                tx,
                &plan::of_deployment(&place, caller, &row, &traffic::schedule(&routing)),
                now,
            )?;
            put_deployment(tx, &place, &row)?;
            revisions::used(tx, &place, &application, &revision, now)?;
            tx.put(&DEPLOYMENTS_BY_TIME, &rollback::time_key(&place, now, &id), &id)?;
            group.active = Some(id.clone());
            group.shape.last_attempted_deployment = Some(row.last());
            tx.put(&GROUPS, &key, &group)?;
            Ok(CreateDeploymentOutput { deployment_id: Some(id) })
        })
        .await
    }
}

fn check(input: &CreateDeploymentInput) -> Result<(), Failure> {
    names::refuse(&[
        ("ignoreApplicationStopFailures", input.ignore_application_stop_failures == Some(true)),
        ("targetInstances", input.target_instances.is_some()),
        ("updateOutdatedInstancesOnly", input.update_outdated_instances_only == Some(true)),
        (
            "fileExistsBehavior",
            input
                .file_exists_behavior
                .as_ref()
                .is_some_and(|behavior| *behavior != FileExistsBehavior::Disallow),
        ),
        (
            "deploymentMode",
            input.deployment_mode.as_ref().is_some_and(|mode| *mode != DeploymentMode::Standard),
        ),
        ("ec2DeploymentOptions", input.ec2_deployment_options.is_some()),
    ])?;
    names::description(input.description.as_deref())?;
    alarms::check(input.override_alarm_configuration.as_ref())?;
    groups::check_rollback(input.auto_rollback_configuration.as_ref())
}

struct Given<'g> {
    place: &'g Place,
    id: &'g str,
    origin: Origin,
    config: String,
    spec: AppSpec,
    group: &'g GroupRow,
    on_inconclusive: OnInconclusive,
    now: Timestamp,
}

fn row(given: Given<'_>, input: CreateDeploymentInput) -> DeploymentRow {
    let Given {
        place,
        id,
        origin: Origin { creator, external_id },
        config,
        spec,
        group,
        on_inconclusive,
        now,
    } = given;
    // The way back of a stack must not be held up by an alarm that is still red.
    let watches = creator != DeploymentCreator::CloudFormationRollback;
    let alarms =
        input.override_alarm_configuration.clone().or_else(|| group.shape.alarm_configuration.clone());
    let shape = DeploymentInfo {
        application_name: Some(input.application_name),
        deployment_group_name: input.deployment_group_name,
        deployment_config_name: Some(config),
        deployment_id: Some(id.to_owned()),
        previous_revision: group.shape.target_revision.clone(),
        revision: input.revision,
        status: Some(DeploymentStatus::Created),
        create_time: Some(now),
        deployment_overview: Some(DeploymentOverview { pending: Some(1), ..DeploymentOverview::default() }),
        description: input.description,
        creator: Some(creator),
        external_id,
        auto_rollback_configuration: input
            .auto_rollback_configuration
            .or_else(|| group.shape.auto_rollback_configuration.clone()),
        deployment_style: Some(groups::style()),
        compute_platform: Some(ComputePlatform::Lambda),
        override_alarm_configuration: input.override_alarm_configuration,
        ..DeploymentInfo::default()
    };
    DeploymentRow {
        target: lifecycle::pending(place, id, &spec, now),
        shape,
        app_spec: spec,
        service_role_arn: group.shape.service_role_arn.clone().unwrap_or_default(),
        alarms: alarms.filter(|_| watches),
        hooks: Default::default(),
        defect: None,
        rollback_on_stop: None,
        on_inconclusive: if watches { on_inconclusive } else { OnInconclusive::Continue },
        group_id: group.shape.deployment_group_id.clone().unwrap_or_default(),
    }
}
