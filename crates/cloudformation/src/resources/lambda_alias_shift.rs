//! `UpdatePolicy.CodeDeployLambdaAliasUpdate`: an alias moves to another version by a CodeDeploy deployment.

use serde_json::{Value, json};
use tidegate_api::codedeploy::{self, DeploymentStatus};
use tidegate_api::lambda;
use tidegate_core::inferred;

use super::{Job, Made, Trouble, Turn};
use crate::rows::Physical;
use crate::template::scope::text;

const ALL_AT_ONCE: &str = "CodeDeployDefault.LambdaAllAtOnce";

/// Starts the deployment, or looks how far it came; `None` when the alias is where it should be.
pub async fn shift(job: &Job<'_>, current: &Physical) -> Result<Option<Turn>, Trouble> {
    let begun = job.memo.and_then(|memo| memo.get("deployment")).and_then(Value::as_str);
    if let Some(id) = begun.filter(|_| job.cancelled) {
        return stop(job, id).await;
    }
    let (begun, awaited) = match begun {
        Some(id) => match under_way(job, id).await? {
            Some(awaited) => (Some(id.to_owned()), Some(awaited)),
            None => return Ok(None),
        },
        None => match start(job).await? {
            Start::Begun(id) => (Some(id.clone()), Some(id)),
            Start::Busy => (None, None),
            Start::Needless => return Ok(None),
        },
    };
    Ok(Some(Turn::Wait {
        made: Some(Made { id: current.id.clone(), attributes: current.attributes.clone() }),
        memo: begun.map_or(json!({}), |id| json!({"deployment": id})),
        pause: inferred::CLOUDFORMATION_DEPLOYMENT_POLL,
        topic: awaited.map(|id| format!("deployment\t{id}")),
    }))
}

/// Stops a deployment whose stack operation is given up, and waits until it and what undoes it have ended.
async fn stop(job: &Job<'_>, id: &str) -> Result<Option<Turn>, Trouble> {
    let asked = job.memo.is_some_and(|memo| memo.get("stopping").is_some());
    if !asked {
        let input =
            codedeploy::StopDeploymentInput { deployment_id: id.to_owned(), auto_rollback_enabled: None };
        match job.call::<codedeploy::StopDeployment>(input).await {
            Err(Trouble::Call(error)) if error.code == "DeploymentAlreadyCompletedException" => {}
            answer => {
                answer?;
            }
        }
    }
    let awaited = under_way(job, id).await?;
    Ok(awaited.map(|awaited| Turn::Stopping {
        memo: json!({"deployment": id, "stopping": true}),
        pause: inferred::CLOUDFORMATION_DEPLOYMENT_POLL,
        topic: Some(format!("deployment\t{awaited}")),
    }))
}

/// What came of the wish to begin a deployment.
enum Start {
    /// It runs, under this id.
    Begun(String),
    /// Another one is still under way in the group, and a rollback waits for its turn.
    Busy,
    /// The alias is where it should be.
    Needless,
}

async fn start(job: &Job<'_>) -> Result<Start, Trouble> {
    let (function, alias) = (job.required("FunctionName")?, job.required("Name")?);
    let target = job.required("FunctionVersion")?;
    let input = lambda::GetAliasRequest { function_name: function.clone(), name: alias.clone() };
    let found = job.call::<lambda::GetAlias>(input).await?;
    let weights =
        found.routing_config.and_then(|routing| routing.additional_version_weights).unwrap_or_default();
    let now = found.function_version.unwrap_or_default();
    if now == target {
        // A stopped deployment may have left a weight, with which CodeDeploy would refuse to begin another.
        if !weights.is_empty() {
            let input = lambda::UpdateAliasRequest {
                function_name: function,
                name: alias,
                routing_config: Some(lambda::AliasRoutingConfiguration::default()),
                ..Default::default()
            };
            job.call::<lambda::UpdateAlias>(input).await?;
        }
        return Ok(Start::Needless);
    }
    let policy = &job.update_policy["CodeDeployLambdaAliasUpdate"];
    let member = |name: &str| policy.get(name).and_then(text);
    let content = app_spec(&function, &alias, &now, &target, &hooks(policy, job.rolling_back)).to_string();
    let mut input = codedeploy::CreateDeploymentInput {
        application_name: member("ApplicationName").unwrap_or_default(),
        deployment_group_name: member("DeploymentGroupName"),
        revision: Some(codedeploy::RevisionLocation {
            revision_type: Some("AppSpecContent".into()),
            app_spec_content: Some(codedeploy::AppSpecContent { content: Some(content), sha256: None }),
            ..Default::default()
        }),
        description: Some(format!("Deployment of {} in stack {}", job.logical_id, job.stack_id)),
        ..Default::default()
    };
    if job.rolling_back {
        // A rollback returns all traffic at once, and no alarm may stop it.
        input.description = Some(format!("Rollback of {} in stack {}", job.logical_id, job.stack_id));
        input.deployment_config_name = Some(ALL_AT_ONCE.to_owned());
        input.override_alarm_configuration =
            Some(codedeploy::AlarmConfiguration { enabled: Some(false), ..Default::default() });
        input.auto_rollback_configuration =
            Some(codedeploy::AutoRollbackConfiguration { enabled: Some(false), ..Default::default() });
    }
    match job.call::<codedeploy::CreateDeployment>(input).await {
        Ok(made) => made
            .deployment_id
            .map(Start::Begun)
            .ok_or_else(|| Trouble::Refused("CreateDeployment answered without a deployment id".into())),
        Err(Trouble::Call(error)) if job.rolling_back && error.code == "DeploymentLimitExceededException" => {
            Ok(Start::Busy)
        }
        Err(trouble) => Err(trouble),
    }
}

fn hooks(policy: &Value, rolling_back: bool) -> Vec<Value> {
    if rolling_back && !inferred::CLOUDFORMATION_ROLLBACK_RUNS_HOOKS {
        return Vec::new();
    }
    [("BeforeAllowTraffic", "BeforeAllowTrafficHook"), ("AfterAllowTraffic", "AfterAllowTrafficHook")]
        .into_iter()
        .filter_map(|(event, member)| Some(json!({event: policy.get(member).and_then(text)?})))
        .collect()
}

fn app_spec(function: &str, alias: &str, now: &str, target: &str, hooks: &[Value]) -> Value {
    let properties =
        json!({"Name": function, "Alias": alias, "CurrentVersion": now, "TargetVersion": target});
    let mut spec = json!({
        "version": 0.0,
        "Resources": [{"LambdaAlias": {"Type": "AWS::Lambda::Function", "Properties": properties}}],
    });
    if !hooks.is_empty() {
        spec["Hooks"] = hooks.into();
    }
    spec
}

/// The deployment that is still under way: `id`, or the one that undoes it; `None` after success.
///
/// One that failed or was stopped is trouble, but not before its own rollback has ended: until then the alias is
/// CodeDeploy's, and the stack's rollback would reach for it at the same time.
async fn under_way(job: &Job<'_>, id: &str) -> Result<Option<String>, Trouble> {
    let info = deployment(job, id).await?;
    let how = match &info.status {
        Some(DeploymentStatus::Succeeded) => return Ok(None),
        Some(DeploymentStatus::Failed) => "failed",
        Some(DeploymentStatus::Stopped) => "was stopped",
        _ => return Ok(Some(id.to_owned())),
    };
    let undoing = info.rollback_info.as_ref().and_then(|rollback| rollback.rollback_deployment_id.clone());
    if let Some(undoing) = undoing
        && !has_ended(deployment(job, &undoing).await?.status.as_ref())
    {
        return Ok(Some(undoing));
    }
    let error = info.error_information.unwrap_or_default();
    let code = error.code.map(|code| code.to_string()).unwrap_or_default();
    let message = error.message.unwrap_or_default();
    Err(Trouble::Refused(format!("CodeDeploy deployment {id} {how}: {code}: {message}")))
}

async fn deployment(job: &Job<'_>, id: &str) -> Result<codedeploy::DeploymentInfo, Trouble> {
    let input = codedeploy::GetDeploymentInput { deployment_id: id.to_owned() };
    Ok(job.call::<codedeploy::GetDeployment>(input).await?.deployment_info.unwrap_or_default())
}

fn has_ended(status: Option<&DeploymentStatus>) -> bool {
    use DeploymentStatus::{Failed, Stopped, Succeeded};
    matches!(status, Some(Failed | Stopped | Succeeded))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_app_spec_names_versions_and_hooks() {
        let policy = json!({"BeforeAllowTrafficHook": "CodeDeployHook_test"});
        let spec = app_spec("f", "live", "1", "2", &hooks(&policy, false));
        assert_eq!(spec["Resources"][0]["LambdaAlias"]["Properties"]["TargetVersion"], "2");
        assert_eq!(spec["Hooks"], json!([{"BeforeAllowTraffic": "CodeDeployHook_test"}]));
        assert!(app_spec("f", "live", "2", "1", &hooks(&policy, true)).get("Hooks").is_none());
    }
}
