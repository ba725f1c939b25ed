//! `DescribeAlarms`.

use tidegate_api::cloudwatch::{
    AlarmType, DescribeAlarms, DescribeAlarmsInput, DescribeAlarmsOutput, MetricAlarm,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::cloudwatch::rows::{ALARMS, alarm_arn};
use crate::cloudwatch::{CloudWatch, only};

const HONOURED: &[&str] =
    &["ActionPrefix", "AlarmNamePrefix", "AlarmNames", "AlarmTypes", "MaxRecords", "NextToken", "StateValue"];

impl Handle<DescribeAlarms> for CloudWatch {
    fn needs(&self, look: &Look, _input: &DescribeAlarmsInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudwatch:DescribeAlarms", alarm_arn(look, "*")))
    }

    async fn handle(&self, cx: &Cx, input: DescribeAlarmsInput) -> Result<DescribeAlarmsOutput, Failure> {
        only(&input, HONOURED)?;
        let limit = input.max_records.and_then(|most| usize::try_from(most).ok()).unwrap_or(50);
        let rows = cx.read(|rows| rows.scan(&ALARMS, &Key::of(cx.place())))?;
        let mut found: Vec<MetricAlarm> =
            rows.into_iter().map(|(_, alarm)| alarm.shape).filter(|alarm| wanted(alarm, &input)).collect();
        let more = found.len() > limit;
        found.truncate(limit);
        let next_token = found.last().filter(|_| more).and_then(|alarm| alarm.alarm_name.clone());
        Ok(DescribeAlarmsOutput {
            composite_alarms: Some(Vec::new()),
            metric_alarms: Some(found),
            log_alarms: Some(Vec::new()),
            next_token,
        })
    }
}

fn wanted(alarm: &MetricAlarm, input: &DescribeAlarmsInput) -> bool {
    let name = alarm.alarm_name.as_deref().unwrap_or_default();
    let actions = [&alarm.alarm_actions, &alarm.ok_actions, &alarm.insufficient_data_actions];
    let mut actions = actions.into_iter().flatten().flatten();
    input.alarm_names.as_ref().is_none_or(|names| names.is_empty() || names.iter().any(|one| one == name))
        && input.alarm_name_prefix.as_deref().is_none_or(|prefix| name.starts_with(prefix))
        && input.next_token.as_deref().is_none_or(|after| name > after)
        && input.state_value.as_ref().is_none_or(|state| alarm.state_value.as_ref() == Some(state))
        && input
            .alarm_types
            .as_ref()
            .is_none_or(|types| types.is_empty() || types.contains(&AlarmType::MetricAlarm))
        && input
            .action_prefix
            .as_deref()
            .is_none_or(|prefix| actions.any(|action| action.starts_with(prefix)))
}
