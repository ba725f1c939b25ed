//! What is known of a deployment: each part is an answer of the API, or the words of its refusal.

use tidegate_api::cloudwatch::{
    AlarmHistoryItem, DescribeAlarmHistory, DescribeAlarmHistoryInput, DescribeAlarms, DescribeAlarmsInput,
    HistoryItemType,
};
use tidegate_api::codedeploy::{
    BatchGetDeploymentTargets, BatchGetDeploymentTargetsInput, DeploymentInfo, GetDeploymentConfig,
    GetDeploymentConfigInput, GetDeploymentGroup, GetDeploymentGroupInput, LambdaTarget, LifecycleEvent,
    ListDeploymentTargets, ListDeploymentTargetsInput, TrafficRoutingConfig,
};
use tidegate_api::tidegate::{GetVerdict, GetVerdictInput, GetVerdictOutput};
use tidegate_core::{CallError, Timestamp};
use tokio::join;

use crate::visit::{Trouble, Visit, is_absence};

/// What is known of a deployment beside itself.
pub(crate) struct Evidence {
    pub(crate) function: String,
    pub(crate) alias: String,
    pub(crate) current: String,
    pub(crate) target: String,
    pub(crate) weight: Option<f64>,
    pub(crate) events: Vec<LifecycleEvent>,
    pub(crate) routing: Option<TrafficRoutingConfig>,
    pub(crate) alarms: Vec<WatchedAlarm>,
    pub(crate) verdict: Result<GetVerdictOutput, String>,
}

/// An alarm that can stop the deployment.
pub(crate) struct WatchedAlarm {
    pub(crate) name: String,
    pub(crate) state: String,
    pub(crate) reason: String,
    pub(crate) since: Option<Timestamp>,
    pub(crate) changes: Vec<AlarmHistoryItem>,
}

/// Asks for all of it.
pub(crate) async fn gather(
    visit: &Visit,
    id: &str,
    deployment: &DeploymentInfo,
) -> Result<Evidence, Trouble> {
    let target = target(visit, id).await?.unwrap_or_default();
    let function = target.lambda_function_info.unwrap_or_default();
    let (name, alias) =
        (function.function_name.unwrap_or_default(), function.function_alias.unwrap_or_default());
    let (routing, alarms, verdict) =
        join!(routing(visit, deployment), alarms(visit, deployment), verdict(visit, &name, &alias));
    let mut evidence = Evidence {
        function: name,
        alias,
        current: function.current_version.unwrap_or_default(),
        target: function.target_version.unwrap_or_default(),
        weight: function.target_version_weight,
        events: target.lifecycle_events.unwrap_or_default(),
        routing: routing?,
        alarms: alarms?,
        verdict,
    };
    // The verdict is on the alias's newest canary, which need not be this deployment's.
    if evidence.verdict.as_ref().is_ok_and(|verdict| !is_about(verdict, &evidence.target, deployment)) {
        evidence.verdict = Err("The newest verdict on this alias is about another deployment.".to_owned());
    }
    Ok(evidence)
}

fn is_about(verdict: &GetVerdictOutput, target: &str, deployment: &DeploymentInfo) -> bool {
    verdict.canary_version == target
        && deployment.create_time.is_none_or(|created| created <= verdict.since)
        && deployment.complete_time.is_none_or(|completed| verdict.since <= completed)
}

async fn target(visit: &Visit, id: &str) -> Result<Option<LambdaTarget>, CallError> {
    let input = ListDeploymentTargetsInput { deployment_id: id.to_owned(), ..Default::default() };
    let target_ids = visit.call::<ListDeploymentTargets>(input).await?.target_ids.unwrap_or_default();
    if target_ids.is_empty() {
        return Ok(None);
    }
    let input = BatchGetDeploymentTargetsInput { deployment_id: id.to_owned(), target_ids };
    let targets = visit.call::<BatchGetDeploymentTargets>(input).await?.deployment_targets;
    Ok(targets.unwrap_or_default().into_iter().find_map(|target| target.lambda_target))
}

/// `None` where what is asked for is gone by now.
fn unless_gone<T>(answer: Result<T, CallError>) -> Result<Option<T>, CallError> {
    match answer {
        Ok(answer) => Ok(Some(answer)),
        Err(error) if is_absence(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

async fn routing(
    visit: &Visit,
    deployment: &DeploymentInfo,
) -> Result<Option<TrafficRoutingConfig>, CallError> {
    let Some(name) = deployment.deployment_config_name.clone() else { return Ok(None) };
    let input = GetDeploymentConfigInput { deployment_config_name: name };
    let found = unless_gone(visit.call::<GetDeploymentConfig>(input).await)?;
    Ok(found.and_then(|found| found.deployment_config_info).and_then(|config| config.traffic_routing_config))
}

async fn alarms(visit: &Visit, deployment: &DeploymentInfo) -> Result<Vec<WatchedAlarm>, CallError> {
    let names = alarm_names(visit, deployment).await?;
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let input = DescribeAlarmsInput { alarm_names: Some(names.clone()), ..Default::default() };
    let described = visit.call::<DescribeAlarms>(input).await?;
    let metric = described.metric_alarms.unwrap_or_default().into_iter().map(|alarm| {
        (alarm.alarm_name, alarm.state_value, alarm.state_reason, alarm.state_updated_timestamp)
    });
    let composite = described.composite_alarms.unwrap_or_default().into_iter().map(|alarm| {
        (alarm.alarm_name, alarm.state_value, alarm.state_reason, alarm.state_updated_timestamp)
    });
    let mut watched = Vec::new();
    for (name, state, reason, since) in metric.chain(composite) {
        let name = name.unwrap_or_default();
        watched.push(WatchedAlarm {
            changes: changes(visit, &name, deployment).await?,
            name,
            state: state.map(|state| state.to_string()).unwrap_or_default(),
            reason: reason.unwrap_or_default(),
            since,
        });
    }
    for name in names {
        if !watched.iter().any(|alarm| alarm.name == name) {
            let reason = "There is no such alarm.".to_owned();
            watched.push(WatchedAlarm {
                name,
                state: "gone".into(),
                reason,
                since: None,
                changes: Vec::new(),
            });
        }
    }
    Ok(watched)
}

async fn alarm_names(visit: &Visit, deployment: &DeploymentInfo) -> Result<Vec<String>, CallError> {
    if let Some(own) = &deployment.override_alarm_configuration {
        return Ok(own.alarms.iter().flatten().filter_map(|alarm| alarm.name.clone()).collect());
    }
    let (Some(application), Some(group)) = (&deployment.application_name, &deployment.deployment_group_name)
    else {
        return Ok(Vec::new());
    };
    let input = GetDeploymentGroupInput {
        application_name: application.clone(),
        deployment_group_name: group.clone(),
    };
    let group = unless_gone(visit.call::<GetDeploymentGroup>(input).await)?;
    let configuration =
        group.and_then(|group| group.deployment_group_info).and_then(|group| group.alarm_configuration);
    Ok(configuration
        .filter(|configuration| configuration.enabled != Some(false))
        .and_then(|configuration| configuration.alarms)
        .unwrap_or_default()
        .into_iter()
        .filter_map(|alarm| alarm.name)
        .collect())
}

async fn changes(
    visit: &Visit,
    name: &str,
    deployment: &DeploymentInfo,
) -> Result<Vec<AlarmHistoryItem>, CallError> {
    let input = DescribeAlarmHistoryInput {
        alarm_name: Some(name.to_owned()),
        history_item_type: Some(HistoryItemType::StateUpdate),
        start_date: deployment.create_time,
        end_date: deployment.complete_time.map(|time| time.plus_millis(60_000)),
        max_records: Some(20),
        ..Default::default()
    };
    Ok(visit.call::<DescribeAlarmHistory>(input).await?.alarm_history_items.unwrap_or_default())
}

async fn verdict(visit: &Visit, function: &str, alias: &str) -> Result<GetVerdictOutput, String> {
    let input = GetVerdictInput { function_name: function.to_owned(), name: alias.to_owned() };
    visit.call::<GetVerdict>(input).await.map_err(|error| error.message)
}
