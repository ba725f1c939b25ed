//! What is stored: applications, groups, custom configurations, and deployments.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tidegate_api::codedeploy::{
    AlarmConfiguration, ApplicationInfo, DeploymentConfigInfo, DeploymentGroupInfo, DeploymentInfo,
    DeploymentStatus, LambdaTarget, LastDeploymentInfo, Tag, error,
};
use tidegate_core::{Failure, Fault, Place, Timestamp};
use tidegate_store::{Key, Reads, Table, Tx};
use tidegate_verdict::OnInconclusive;

use crate::appspec::AppSpec;
use crate::defects::Defect;

/// Applications by name.
pub const APPLICATIONS: Table<ApplicationRow> = Table::new("codedeploy_applications");
/// Groups by application and name.
pub const GROUPS: Table<GroupRow> = Table::new("codedeploy_groups");
/// Custom deployment configurations by name.
pub const CONFIGS: Table<DeploymentConfigInfo> = Table::new("codedeploy_configs");
/// Deployments by id.
pub const DEPLOYMENTS: Table<DeploymentRow> = Table::new("codedeploy_deployments");
/// Ids of deployments by creation time and id.
pub const DEPLOYMENTS_BY_TIME: Table<String> = Table::new("codedeploy_deployments_by_time");

/// An application.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ApplicationRow {
    /// As `GetApplication` shows it.
    pub shape: ApplicationInfo,
    /// Its tags, which conditions of policies may ask for.
    pub tags: Vec<Tag>,
}

/// A deployment group.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct GroupRow {
    /// As `GetDeploymentGroup` shows it.
    pub shape: DeploymentGroupInfo,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// The deployment that runs, where one does.
    pub active: Option<String>,
}

/// One execution of a hook: from its registration to its verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HookExecution {
    /// The lifecycle event.
    pub event: String,
    /// The function that was invoked.
    pub function: String,
    /// When it is too late for a verdict.
    pub deadline: Timestamp,
    /// Whether it succeeded, once that was said.
    pub verdict: Option<bool>,
}

/// A deployment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DeploymentRow {
    /// As `GetDeployment` shows it.
    pub shape: DeploymentInfo,
    /// Its one target.
    pub target: LambdaTarget,
    /// What it does.
    pub app_spec: AppSpec,
    /// The role it acts as.
    pub service_role_arn: String,
    /// The alarms that stop it: the group's, or those given with the deployment.
    pub alarms: Option<AlarmConfiguration>,
    /// Hook executions by their ids.
    pub hooks: BTreeMap<String, HookExecution>,
    /// Why it ends badly, from the first step that knew.
    pub defect: Option<Defect>,
    /// Whether `StopDeployment` asked for a rollback, where it said so.
    pub rollback_on_stop: Option<bool>,
    /// What is done before the last move where the verdict on the canary is inconclusive.
    #[serde(default)]
    pub on_inconclusive: OnInconclusive,
    /// The id of its group, as events name it.
    #[serde(default)]
    pub group_id: String,
}

impl DeploymentRow {
    /// The deployment's id.
    pub fn id(&self) -> &str {
        self.shape.deployment_id.as_deref().unwrap_or_default()
    }

    /// Whether it has ended.
    pub fn has_ended(&self) -> bool {
        matches!(
            self.shape.status,
            Some(DeploymentStatus::Succeeded | DeploymentStatus::Failed | DeploymentStatus::Stopped)
        )
    }

    /// The new version's share, in percent, as it was last set.
    pub fn percent(&self) -> i32 {
        let function = self.target.lambda_function_info.as_ref();
        let weight = function.and_then(|function| function.target_version_weight).unwrap_or_default();
        (weight * 100.0).round() as i32
    }

    /// The name of its application and that of its group.
    pub fn group(&self) -> (&str, &str) {
        let shape = &self.shape;
        (
            shape.application_name.as_deref().unwrap_or_default(),
            shape.deployment_group_name.as_deref().unwrap_or_default(),
        )
    }

    /// As a group remembers it.
    pub fn last(&self) -> LastDeploymentInfo {
        LastDeploymentInfo {
            deployment_id: self.shape.deployment_id.clone(),
            status: self.shape.status.clone(),
            end_time: self.shape.complete_time,
            create_time: self.shape.create_time,
        }
    }
}

/// What waits for a deployment hears of it under this topic.
pub fn topic(deployment: &str) -> String {
    format!("deployment\t{deployment}")
}

/// The id of a deployment's plan.
pub fn plan_id(place: &Place, deployment: &str) -> String {
    format!("codedeploy-{}-{}-{deployment}", place.account, place.region)
}

/// Reads an application, or answers that there is none.
pub fn application(rows: &impl Reads, place: &Place, name: &str) -> Result<ApplicationRow, Failure> {
    rows.get(&APPLICATIONS, &Key::of(place).and(name))?.ok_or_else(|| {
        error::application_does_not_exist_exception(format!("No application found for name: {name}")).into()
    })
}

/// Reads a group of an existing application, or answers what is missing.
pub fn group(
    rows: &impl Reads,
    place: &Place,
    application_name: &str,
    name: &str,
) -> Result<GroupRow, Failure> {
    application(rows, place, application_name)?;
    rows.get(&GROUPS, &group_key(place, application_name, name))?.ok_or_else(|| {
        error::deployment_group_does_not_exist_exception(format!(
            "No Deployment Group found for name: {name}"
        ))
        .into()
    })
}

/// Reads a deployment, or answers that there is none.
pub fn deployment(rows: &impl Reads, place: &Place, id: &str) -> Result<DeploymentRow, Failure> {
    rows.get(&DEPLOYMENTS, &deployment_key(place, id))?.ok_or_else(|| {
        error::deployment_does_not_exist_exception(format!("The deployment {id} could not be found")).into()
    })
}

/// A group's key.
pub fn group_key(place: &Place, application: &str, group: &str) -> Key {
    Key::of(place).and(application).and(group)
}

/// A deployment's key.
pub fn deployment_key(place: &Place, id: &str) -> Key {
    Key::of(place).and(id)
}

/// Writes a deployment that changed and tells who waits for it.
pub fn put_deployment(tx: &mut Tx<'_>, place: &Place, row: &DeploymentRow) -> Result<(), Fault> {
    tx.put(&DEPLOYMENTS, &deployment_key(place, row.id()), row)?;
    tx.nudge(topic(row.id()));
    Ok(())
}

/// Changes a deployment in the transaction of a step.
pub fn change(
    tx: &mut Tx<'_>,
    place: &Place,
    id: &str,
    change: impl FnOnce(&mut DeploymentRow),
) -> Result<(), Failure> {
    let mut row = deployment(tx, place, id)?;
    change(&mut row);
    put_deployment(tx, place, &row)?;
    Ok(())
}
