//! Alarms: the datapoints that they were judged by, and what the function logged meanwhile.

use serde_json::Value;
use tidegate_api::Timestamp;
use tidegate_api::cloudwatch::{
    AlarmHistoryItem, AlarmType, DescribeAlarmHistory, DescribeAlarmHistoryInput, DescribeAlarms,
    DescribeAlarmsInput, HistoryItemType, MetricAlarm, ScanBy,
};

use super::cause::{CauseKind as K, Found, found};
use super::deployment::Failed;
use super::evidence::{Evidence, Unread};
use super::hook;
use super::signs;
use super::trail::{LinkKind, Window};
use super::walk::{Trouble, Walk};
use super::words::{self, between};

/// Log lines are carried behind what they tell of.
const SLACK: i64 = 5000;
/// How far composite alarms are followed to the alarms below them.
const DEEPEST: usize = 5;

impl<E: Evidence> Walk<'_, E> {
    /// Explains a deployment that an alarm stopped.
    pub async fn of_alarms(&mut self, failed: &Failed) -> Result<Found, Trouble> {
        let missing = between(&failed.message, "The alarm ", " of the deployment group does not exist");
        if let Some(name) = missing {
            let what = format!("the alarm {name}, which the deployment group names, does not exist");
            let hint = format!(
                "create {name}, or take it out of the group's alarms (ignorePollAlarmFailure tolerates it)"
            );
            return Ok(found(K::AlarmMissing, what, hint));
        }
        let names = between(&failed.message, "<", ">").unwrap_or_default().to_owned();
        let names = if names.is_empty() { group_alarms(failed) } else { names };
        for name in names.split(", ").filter(|name| !name.is_empty()) {
            if let Some(found) = self.of_alarm(name, failed).await? {
                return Ok(found);
            }
        }
        self.of_message(&failed.message, failed.window()).await
    }

    async fn of_alarm(&mut self, name: &str, failed: &Failed) -> Result<Option<Found>, Trouble> {
        let Some(mut change) = self.turned_red(name, failed.info.complete_time).await? else {
            return self.of_alarm_without_history(name).await;
        };
        let mut name = name.to_owned();
        for _ in 0..DEEPEST {
            let reason = Said::of(&change).reason;
            let summary = change.history_summary.clone().unwrap_or_default();
            let id = format!("{name}@{}", change.timestamp.map(Timestamp::iso8601).unwrap_or_default());
            self.link(LinkKind::Alarm, id, change.timestamp, format!("{summary}: {reason}"));
            let Some(child) = child_of(&reason).filter(|child| *child != name) else { break };
            let before = change.timestamp.map(|time| time.plus_millis(1000));
            let Some(turned) = self.turned_red(&child, before).await? else { break };
            (name, change) = (child, turned);
        }
        self.of_change(&name, &change, failed).await.map(Some)
    }

    /// The last time that an alarm turned red before an instant.
    async fn turned_red(
        &mut self,
        name: &str,
        before: Option<Timestamp>,
    ) -> Result<Option<AlarmHistoryItem>, Unread> {
        let input = DescribeAlarmHistoryInput {
            alarm_name: Some(name.to_owned()),
            alarm_types: Some(vec![AlarmType::MetricAlarm, AlarmType::CompositeAlarm]),
            history_item_type: Some(HistoryItemType::StateUpdate),
            end_date: before,
            scan_by: Some(ScanBy::TimestampDescending),
            ..Default::default()
        };
        let items =
            self.glimpse::<DescribeAlarmHistory>(input).await?.and_then(|found| found.alarm_history_items);
        let red = |item: &AlarmHistoryItem| Said::of(item).state == "ALARM";
        Ok(items.unwrap_or_default().into_iter().find(red))
    }

    async fn of_change(
        &mut self,
        name: &str,
        change: &AlarmHistoryItem,
        failed: &Failed,
    ) -> Result<Found, Trouble> {
        let said = Said::of(change);
        let alarm = self.alarm_at(name, change.timestamp).await?.unwrap_or_default();
        if said.points.is_empty() && !said.reason.starts_with("Threshold Crossed") {
            return self.of_hand_set(name, change, &said.reason).await;
        }
        let metric = metric_of(&alarm);
        let points = said
            .points
            .iter()
            .map(|(time, value)| format!("{value} at {time}"))
            .collect::<Vec<_>>()
            .join(", ");
        if !said.points.is_empty() {
            let id = format!("{metric}@{}", said.points[0].0);
            self.link(
                LinkKind::Datapoints,
                id,
                change.timestamp,
                format!("{points}; threshold {}", said.threshold),
            );
        }
        let logged = self.logged(&alarm, &said, change, failed).await?;
        let before = failed.before_start();
        if let Some((cause, hint)) = logged.found.filter(|_| !before) {
            return Ok((cause, hint));
        }
        let line = logged.line.map(|line| format!("; the function logged: {line}")).unwrap_or_default();
        let said = format!("{metric} was {points} against a threshold of {}{line}", said.threshold);
        if before {
            let what = format!("the alarm {name} was red before the deployment began: {said}");
            let hint = "let the alarm return to OK first, or ship the fix with overrideAlarmConfiguration";
            return Ok(found(K::AlarmRedBefore, what, hint));
        }
        let version = failed.function.target_version.as_deref().unwrap_or("?");
        let what = format!("the alarm {name} went red while version {version} had traffic: {said}");
        Ok(found(
            K::AlarmRaised,
            what,
            format!("settle what version {version} does wrong, and deploy the next version"),
        ))
    }

    /// What the function logged in the time that the datapoints are of.
    async fn logged(
        &mut self,
        alarm: &MetricAlarm,
        said: &Said,
        change: &AlarmHistoryItem,
        failed: &Failed,
    ) -> Result<Logged, Unread> {
        let dimension = |name: &str| {
            let dimensions = alarm.dimensions.iter().flatten();
            dimensions.clone().find(|one| one.name == name).map(|one| one.value.clone())
        };
        let (Some("AWS/Lambda"), Some(function)) = (alarm.namespace.as_deref(), dimension("FunctionName"))
        else {
            return Ok(Logged::default());
        };
        let from = said.points.iter().filter_map(|(time, _)| Timestamp::parse(time)).min();
        let window = Window::new(from, change.timestamp).widened(SLACK);
        let group = format!("/aws/lambda/{function}");
        let version = dimension("ExecutedVersion")
            .or_else(|| failed.function.target_version.clone())
            .filter(|_| !failed.before_start());
        let mut lines = self.log(&group, None, window).await?;
        if let Some(version) = &version {
            lines.retain(|line| line.stream.contains(&format!("[{version}]")));
        }
        let Some((line, sign)) = signs::surest(&lines) else { return Ok(Logged::default()) };
        self.link_line(&group, line);
        let found = match &sign {
            signs::Sign::NoBootstrap | signs::Sign::OutOfMemory { .. } => {
                hook::function_failure(&function, &sign)
            }
            _ => None,
        };
        Ok(Logged { line: Some(words::said(&line.text).to_owned()), found })
    }

    async fn of_hand_set(
        &mut self,
        name: &str,
        change: &AlarmHistoryItem,
        reason: &str,
    ) -> Result<Found, Trouble> {
        let window = Window::new(change.timestamp, change.timestamp).widened(2000);
        let calls = self.calls("cloudwatch:SetAlarmState", None, window).await?;
        let call = calls.into_iter().find(|call| call.resource.ends_with(&format!(":alarm:{name}")));
        let Some(call) = call else {
            let what = format!("the alarm {name} went red: {reason}");
            return Ok(found(K::AlarmRaised, what, "settle what the alarm tells of, and deploy again"));
        };
        self.link_call(&call);
        let what =
            format!("{} set the alarm {name} to ALARM: {reason}", words::principal(&call.principal_arn));
        Ok(found(K::AlarmSetByHand, what, format!("let {name} return to OK, and deploy again")))
    }

    async fn of_alarm_without_history(&mut self, name: &str) -> Result<Option<Found>, Trouble> {
        let Some(alarm) = self.alarm(name).await? else {
            let what = format!("the alarm {name} was red, and does not exist any more");
            return Ok(Some(found(
                K::AlarmMissing,
                what,
                format!("create {name} again, or take it out of the group's alarms"),
            )));
        };
        let state = alarm.state_value.map(|state| state.to_string()).unwrap_or_default();
        let reason = alarm.state_reason.unwrap_or_default();
        self.link(LinkKind::Alarm, name, alarm.state_updated_timestamp, format!("is {state} now: {reason}"));
        let what = format!("the alarm {name} was red; its history does not say why");
        Ok(Some(found(K::AlarmRaised, what, "settle what the alarm tells of, and deploy again")))
    }

    /// An alarm as it was configured then: the rollback that it caused may have configured it anew.
    async fn alarm_at(&mut self, name: &str, then: Option<Timestamp>) -> Result<Option<MetricAlarm>, Unread> {
        let input = DescribeAlarmHistoryInput {
            alarm_name: Some(name.to_owned()),
            history_item_type: Some(HistoryItemType::ConfigurationUpdate),
            end_date: then,
            scan_by: Some(ScanBy::TimestampDescending),
            ..Default::default()
        };
        let items = self.glimpse::<DescribeAlarmHistory>(input).await?;
        let items = items.and_then(|found| found.alarm_history_items).unwrap_or_default();
        match items.iter().find_map(configured) {
            Some(alarm) => Ok(Some(alarm)),
            None => self.alarm(name).await,
        }
    }

    async fn alarm(&mut self, name: &str) -> Result<Option<MetricAlarm>, Unread> {
        let input = DescribeAlarmsInput { alarm_names: Some(vec![name.to_owned()]), ..Default::default() };
        let found = self.glimpse::<DescribeAlarms>(input).await?.and_then(|found| found.metric_alarms);
        Ok(found.unwrap_or_default().into_iter().next())
    }
}

#[derive(Default)]
struct Logged {
    /// The line that says most.
    line: Option<String>,
    /// What makes the function impossible.
    found: Option<Found>,
}

/// What an alarm's history says of a change.
#[derive(Debug, Default, PartialEq)]
struct Said {
    state: String,
    reason: String,
    threshold: String,
    /// Time and value of the datapoints that were evaluated.
    points: Vec<(String, String)>,
}

impl Said {
    fn of(item: &AlarmHistoryItem) -> Self {
        let data: Option<Value> =
            item.history_data.as_deref().and_then(|data| serde_json::from_str(data).ok());
        let Some(new) = data.as_ref().map(|data| &data["newState"]) else { return Self::default() };
        let words = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let nested = new["stateReasonData"].as_str().and_then(|data| serde_json::from_str(data).ok());
        let judged: &Value = nested.as_ref().unwrap_or_else(|| &new["stateReasonData"]);
        let point = |point: &Value| {
            let value = point.get("value").filter(|value| value.is_number())?;
            Some((words(&point["timestamp"]), value.to_string()))
        };
        Self {
            state: words(&new["stateValue"]),
            reason: words(&new["stateReason"]),
            threshold: judged["threshold"].to_string(),
            points: judged["evaluatedDatapoints"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(point)
                .collect(),
        }
    }
}

/// The alarm that a composite alarm's reason names.
fn child_of(reason: &str) -> Option<String> {
    let (before, _) = reason.split_once(" transitioned to ALARM")?;
    before.rsplit_once(":alarm:").map(|(_, name)| name.to_owned())
}

/// The configuration that an item of an alarm's history tells of.
fn configured(item: &AlarmHistoryItem) -> Option<MetricAlarm> {
    let mut data: Value = serde_json::from_str(item.history_data.as_deref()?).ok()?;
    let alarm =
        ["updatedAlarm", "createdAlarm"].into_iter().find_map(|key| Some(data.get_mut(key)?.take()))?;
    serde_json::from_value(alarm).ok()
}

fn metric_of(alarm: &MetricAlarm) -> String {
    let dimensions = alarm.dimensions.iter().flatten().map(|one| format!("{}={}", one.name, one.value));
    let dimensions = dimensions.collect::<Vec<_>>().join(",");
    let statistic = alarm.statistic.as_ref().map(|statistic| format!("{statistic} of ")).unwrap_or_default();
    let metric = alarm.metric_name.as_deref().unwrap_or("the metric");
    format!("{statistic}{metric}{{{dimensions}}}")
}

/// The alarms that the deployment was told to watch, for a message that names none.
fn group_alarms(failed: &Failed) -> String {
    let configured = failed.info.override_alarm_configuration.clone().unwrap_or_default();
    let names = configured.alarms.unwrap_or_default().into_iter().filter_map(|alarm| alarm.name);
    names.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn history_is_read_with_its_datapoints() {
        let data = serde_json::json!({"newState": {"stateValue": "ALARM", "stateReason": "Threshold Crossed: 1 datapoint",
            "stateReasonData": {"threshold": 0.0, "evaluatedDatapoints": [
                {"timestamp": "2026-01-01T00:01:00.000+0000", "sampleCount": 4.0, "value": 3.0},
                {"timestamp": "2026-01-01T00:00:00.000+0000"}]}}});
        let item = AlarmHistoryItem { history_data: Some(data.to_string()), ..Default::default() };
        let said = Said::of(&item);
        assert_eq!(said.points, [("2026-01-01T00:01:00.000+0000".to_owned(), "3.0".to_owned())]);
        assert_eq!((said.state.as_str(), said.threshold.as_str()), ("ALARM", "0.0"));
    }

    #[test]
    fn a_composite_alarm_names_its_child() {
        let reason = "arn:aws:cloudwatch:us-east-1:1:alarm:errors transitioned to ALARM at Friday";
        assert_eq!(child_of(reason).as_deref(), Some("errors"));
        assert_eq!(child_of("Threshold Crossed"), None);
    }
}
