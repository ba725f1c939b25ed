//! Deployments: the lifecycle event that failed, and the hook, alarm, call or person behind it.

use tidegate_api::codedeploy::{
    DeploymentCreator, DeploymentInfo, DeploymentStatus, ErrorCode, GetDeployment, GetDeploymentInput,
    GetDeploymentTarget, GetDeploymentTargetInput, LambdaFunctionInfo, LambdaTarget, LifecycleEvent,
    LifecycleEventStatus, ListDeploymentTargets, ListDeploymentTargetsInput, ListDeployments,
    ListDeploymentsInput,
};

use super::cause::{CauseKind as K, Found, found};
use super::evidence::{Evidence, Unread};
use super::trail::{LinkKind, Window};
use super::walk::{Trouble, Walk};
use super::words::{self, between};

/// The end of a shift, as its decisions are recorded a moment later.
const SLACK: i64 = 1000;

/// A deployment that ended badly, as far as it was read.
pub struct Failed {
    /// Its id.
    pub id: String,
    /// What `GetDeployment` says.
    pub info: DeploymentInfo,
    /// The function and its versions.
    pub function: LambdaFunctionInfo,
    /// The lifecycle event that failed.
    pub event: Option<LifecycleEvent>,
    /// The error's code.
    pub code: ErrorCode,
    /// The error's words.
    pub message: String,
}

impl Failed {
    /// From its creation to its end.
    pub fn window(&self) -> Window {
        Window::new(self.info.create_time, self.info.complete_time)
    }

    /// From the failed event's beginning to its end.
    pub fn event_window(&self) -> Window {
        let whole = self.window();
        let event = self.event.clone().unwrap_or_default();
        Window::new(event.start_time.or(whole.from), event.end_time.or(whole.until))
    }

    /// The name of the failed event.
    pub fn event_name(&self) -> &str {
        self.event.as_ref().and_then(|event| event.lifecycle_event_name.as_deref()).unwrap_or_default()
    }

    /// Whether it failed before anything was done.
    pub fn before_start(&self) -> bool {
        self.info.start_time.is_none() || self.event_name() == "Start"
    }
}

impl<E: Evidence> Walk<'_, E> {
    /// Explains a deployment.
    pub async fn of_deployment(&mut self, id: &str) -> Result<Found, Trouble> {
        let input = GetDeploymentInput { deployment_id: id.to_owned() };
        let info = self.find::<GetDeployment>(input).await?.and_then(|found| found.deployment_info);
        let Some(info) = info else { return Err(Trouble::Absent(format!("there is no deployment {id}"))) };
        if let Some(well) = healthy(id, &info) {
            return Err(Trouble::Healthy(well));
        }
        let target = self.target(id).await?.unwrap_or_default();
        let failed_event = |event: &&LifecycleEvent| event.status == Some(LifecycleEventStatus::Failed);
        let event = target.lifecycle_events.iter().flatten().find(failed_event).cloned();
        let error = info.error_information.clone().unwrap_or_default();
        let failed = Failed {
            id: id.to_owned(),
            function: target.lambda_function_info.unwrap_or_default(),
            event,
            code: error.code.unwrap_or_default(),
            message: error.message.unwrap_or_default(),
            info,
        };
        self.link_deployment(&failed).await?;
        self.of_error(&failed).await
    }

    async fn link_deployment(&mut self, failed: &Failed) -> Result<(), Unread> {
        let info = &failed.info;
        let status = info.status.as_ref().map(ToString::to_string).unwrap_or_default();
        let back = self.rollback_of(info).await?;
        let what = format!("{status}{back}: {}: {}", failed.code, failed.message);
        self.link(LinkKind::Deployment, &failed.id, info.complete_time, what);
        if let Some(event) = &failed.event {
            let said = event.diagnostics.as_ref().and_then(|said| said.message.clone()).unwrap_or_default();
            let said =
                if said == failed.message || said.is_empty() { String::new() } else { format!(": {said}") };
            let what = format!("Failed{said}{}", weight(&failed.function));
            let id = format!("{}/{}", failed.id, failed.event_name());
            self.link(LinkKind::LifecycleEvent, id, event.end_time, what);
        }
        Ok(())
    }

    /// What became of the rollback: one that failed returned nothing.
    async fn rollback_of(&mut self, info: &DeploymentInfo) -> Result<String, Unread> {
        let Some(id) = info.rollback_info.as_ref().and_then(|back| back.rollback_deployment_id.clone())
        else {
            return Ok(String::new());
        };
        let input = GetDeploymentInput { deployment_id: id.clone() };
        let shown = self.glimpse::<GetDeployment>(input).await?.and_then(|found| found.deployment_info);
        Ok(match shown.and_then(|shown| shown.status) {
            Some(DeploymentStatus::Succeeded) => format!(", rolled back by {id}"),
            Some(status) => format!(", and its rollback {id} is {status}"),
            None => format!(", its rollback is {id}"),
        })
    }

    async fn target(&mut self, id: &str) -> Result<Option<LambdaTarget>, Unread> {
        let input = ListDeploymentTargetsInput { deployment_id: id.to_owned(), ..Default::default() };
        let listed = self.glimpse::<ListDeploymentTargets>(input).await?;
        let Some(target) = listed.and_then(|listed| listed.target_ids).and_then(|ids| ids.into_iter().next())
        else {
            return Ok(None);
        };
        let input = GetDeploymentTargetInput { deployment_id: id.to_owned(), target_id: target };
        let target =
            self.glimpse::<GetDeploymentTarget>(input).await?.and_then(|found| found.deployment_target);
        Ok(target.and_then(|target| target.lambda_target))
    }

    async fn of_error(&mut self, failed: &Failed) -> Result<Found, Trouble> {
        let window = failed.window().widened(SLACK);
        match &failed.code {
            ErrorCode::AlarmActive => self.of_alarms(failed).await,
            ErrorCode::HookExecutionFailure => self.of_hook(failed).await,
            ErrorCode::ManualStop => self.of_stop(failed).await,
            ErrorCode::IamRolePermissions | ErrorCode::IamRoleMissing => self.of_role(failed).await,
            _ if failed.message.contains("routes traffic to two versions") => {
                self.of_split_alias(failed).await
            }
            _ if failed.message.contains("points at version") => self.of_moved_alias(failed).await,
            ErrorCode::InternalError => Ok(found(
                K::EngineFault,
                words::said(&failed.message),
                "deploy again; if it stays, look at the engine's log",
            )),
            _ => self.of_message(&failed.message, window).await,
        }
    }

    /// Its role was refused something; when that is reading the alarms, the alarms are what could not be read.
    async fn of_role(&mut self, failed: &Failed) -> Result<Found, Trouble> {
        let (mut cause, hint) = self.of_message(&failed.message, failed.window().widened(SLACK)).await?;
        if failed.message.contains("alarms of the deployment group could not be read") {
            cause.what = format!("the alarms could not be read, which stops a deployment: {}", cause.what);
            cause.kind = K::AlarmUnreadable;
        } else if cause.kind == K::LastWords && failed.code == ErrorCode::IamRoleMissing {
            let hint =
                "make sure that the group's service role exists and lets codedeploy.amazonaws.com assume it";
            return Ok(found(K::RoleUnusable, cause.what, hint));
        } else if failed.event_name() == "AllowTraffic" {
            cause.what = format!("moving the traffic: {}", cause.what);
        }
        Ok((cause, hint))
    }

    async fn of_stop(&mut self, failed: &Failed) -> Result<Found, Trouble> {
        let info = &failed.info;
        let group = info.application_name.as_deref().zip(info.deployment_group_name.as_deref());
        let window = failed.window().widened(SLACK);
        let calls = self.calls("codedeploy:StopDeployment", None, window).await?;
        let of_group = |resource: &str| {
            group.is_none_or(|(application, group)| resource.ends_with(&format!(":{application}/{group}")))
        };
        let call = calls.into_iter().find(|call| of_group(&call.resource));
        let who = call.as_ref().map(|call| words::principal(&call.principal_arn));
        if let Some(call) = &call {
            self.link_call(call);
        }
        let left = match info.rollback_info.as_ref().and_then(|back| back.rollback_deployment_id.as_ref()) {
            Some(_) => "",
            None => ", without a rollback: the alias may still have two versions",
        };
        let what = format!("{} stopped the deployment{left}", who.unwrap_or_else(|| "somebody".to_owned()));
        let hint = if left.is_empty() {
            "deploy again when it may go on".to_owned()
        } else {
            format!("remove the weight of {}, then deploy again", alias(&failed.function))
        };
        Ok(found(K::StoppedByPerson, what, hint))
    }

    /// The alias was not where the AppSpec says: somebody else's `UpdateAlias` moved it.
    async fn of_moved_alias(&mut self, failed: &Failed) -> Result<Found, Trouble> {
        let now = between(&failed.message, "points at version ", ",").unwrap_or("another version").to_owned();
        let alias = alias(&failed.function);
        let window = Window::new(None, failed.info.complete_time).widened(SLACK);
        let mover = self.mover(&alias, window).await?;
        let function = words::function_name(&alias);
        let by = mover.map_or(String::new(), |who| {
            format!("; the last UpdateAlias on {function} outside of a deployment was made by {who}")
        });
        let expected = failed.function.current_version.as_deref().unwrap_or("?");
        let what =
            format!("the alias {alias} pointed at version {now}, where version {expected} was expected{by}");
        let hint = format!(
            "point {alias} back at version {expected}, or deploy from version {now}; leave the alias to CodeDeploy"
        );
        Ok(found(K::AliasMoved, what, hint))
    }

    /// Who updated an alias last, other than a deployment. AWS decides on the function, whichever alias is updated.
    async fn mover(&mut self, alias: &str, window: Window) -> Result<Option<String>, Unread> {
        let calls = self.calls("lambda:UpdateAlias", None, window).await?;
        let function = format!(":function:{}", words::function_name(alias));
        let qualified = format!(":function:{alias}");
        let call = calls.into_iter().find(|call| {
            let session = call.principal_arn.rsplit('/').next().unwrap_or_default();
            let on_it = call.resource.ends_with(&function) || call.resource.ends_with(&qualified);
            on_it && !session.starts_with("d-")
        });
        Ok(call.map(|call| {
            self.link_call(&call);
            words::principal(&call.principal_arn)
        }))
    }

    /// The alias still had two versions: an earlier deployment left them.
    async fn of_split_alias(&mut self, failed: &Failed) -> Result<Found, Trouble> {
        let alias = alias(&failed.function);
        let input = ListDeploymentsInput {
            application_name: failed.info.application_name.clone(),
            deployment_group_name: failed.info.deployment_group_name.clone(),
            include_only_statuses: Some(vec![DeploymentStatus::Stopped, DeploymentStatus::Failed]),
            ..Default::default()
        };
        let listed = self
            .glimpse::<ListDeployments>(input)
            .await?
            .and_then(|listed| listed.deployments)
            .unwrap_or_default();
        let mut by = String::new();
        for earlier in listed.iter().filter(|earlier| **earlier != failed.id).take(3) {
            let input = GetDeploymentInput { deployment_id: earlier.clone() };
            let Some(info) =
                self.glimpse::<GetDeployment>(input).await?.and_then(|found| found.deployment_info)
            else {
                continue;
            };
            let earlier_in_time = info.complete_time <= failed.info.complete_time;
            let back = info.rollback_info.as_ref().and_then(|back| back.rollback_deployment_id.as_ref());
            if earlier_in_time && back.is_none() {
                let status = info.status.map(|status| status.to_string()).unwrap_or_default();
                self.link(
                    LinkKind::Deployment,
                    earlier,
                    info.complete_time,
                    format!("{status} without a rollback"),
                );
                by = format!(", which {earlier} left when it was {}", status.to_lowercase());
                break;
            }
        }
        let what = format!("the alias {alias} still routes traffic to two versions{by}");
        let (function, name) = alias.split_once(':').unwrap_or((&alias, ""));
        let command = format!("aws lambda update-alias --function-name {function} --name {name}");
        let hint = format!(
            "remove the weight ({command} --routing-config AdditionalVersionWeights={{}}), then deploy again"
        );
        Ok(found(K::AliasSplit, what, hint))
    }
}

fn healthy(id: &str, info: &DeploymentInfo) -> Option<String> {
    let status = info.status.clone().unwrap_or_default();
    if matches!(status, DeploymentStatus::Failed | DeploymentStatus::Stopped) {
        return None;
    }
    let undone = info.rollback_info.as_ref().and_then(|back| back.rollback_triggering_deployment_id.clone());
    Some(match (undone, &info.creator) {
        (Some(undone), Some(DeploymentCreator::CodeDeployRollback)) => {
            format!("the deployment {id} is {status}: it rolls {undone} back, which is what to ask about")
        }
        _ => format!("the deployment {id} is {status}"),
    })
}

fn weight(function: &LambdaFunctionInfo) -> String {
    match (&function.target_version, function.target_version_weight) {
        (Some(version), Some(weight)) if weight > 0.0 => {
            format!("; version {version} had {:.0} % of the traffic", weight * 100.0)
        }
        _ => String::new(),
    }
}

/// An alias by function and name.
pub fn alias(function: &LambdaFunctionInfo) -> String {
    let name = words::function_name(function.function_name.as_deref().unwrap_or_default());
    format!("{name}:{}", function.function_alias.as_deref().unwrap_or_default())
}
