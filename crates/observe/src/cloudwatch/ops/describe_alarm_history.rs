//! `DescribeAlarmHistory`.

use tidegate_api::cloudwatch::{
    AlarmHistoryItem, AlarmType, DescribeAlarmHistory, DescribeAlarmHistoryInput, DescribeAlarmHistoryOutput,
    ScanBy, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::cloudwatch::rows::{HISTORY, alarm_arn, alarm_key};
use crate::cloudwatch::{CloudWatch, only};

const HONOURED: &[&str] = &[
    "AlarmName",
    "AlarmTypes",
    "EndDate",
    "HistoryItemType",
    "MaxRecords",
    "NextToken",
    "ScanBy",
    "StartDate",
];
/// AWS: history is kept for 30 days.
const KEPT: i64 = 30 * 24 * 3_600_000;

impl Handle<DescribeAlarmHistory> for CloudWatch {
    fn needs(&self, look: &Look, input: &DescribeAlarmHistoryInput) -> Result<Needs, Failure> {
        let alarm = input.alarm_name.as_deref().unwrap_or("*");
        Ok(Needs::one("cloudwatch:DescribeAlarmHistory", alarm_arn(look, alarm)))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DescribeAlarmHistoryInput,
    ) -> Result<DescribeAlarmHistoryOutput, Failure> {
        only(&input, HONOURED)?;
        self.evaluator.refresh(cx).await?;
        let skip: usize = match &input.next_token {
            None => 0,
            Some(token) => {
                token.parse().map_err(|_| error::invalid_next_token("The token provided is invalid."))?
            }
        };
        let limit = input.max_records.and_then(|most| usize::try_from(most).ok()).unwrap_or(100);
        let prefix = match &input.alarm_name {
            Some(name) => alarm_key(cx.place(), name),
            None => Key::of(cx.place()),
        };
        let kept = cx.clock().now().plus_millis(-KEPT);
        let mut found: Vec<AlarmHistoryItem> = cx
            .read(|rows| rows.scan(&HISTORY, &prefix))?
            .into_iter()
            .map(|(_, item)| item)
            .filter(|item| item.timestamp.is_some_and(|time| time >= kept) && wanted(item, &input))
            .collect();
        found.sort_by_key(|item| item.timestamp);
        if input.scan_by != Some(ScanBy::TimestampAscending) {
            found.reverse();
        }
        let more = found.len() > skip + limit;
        let shown = found.into_iter().skip(skip).take(limit).collect();
        let next_token = more.then(|| (skip + limit).to_string());
        Ok(DescribeAlarmHistoryOutput { alarm_history_items: Some(shown), next_token })
    }
}

fn wanted(item: &AlarmHistoryItem, input: &DescribeAlarmHistoryInput) -> bool {
    let types = input.alarm_types.as_deref().unwrap_or_default();
    input.history_item_type.as_ref().is_none_or(|kind| item.history_item_type.as_ref() == Some(kind))
        && input.start_date.is_none_or(|start| item.timestamp.is_some_and(|time| time >= start))
        && input.end_date.is_none_or(|end| item.timestamp.is_some_and(|time| time <= end))
        && item.alarm_type.as_ref().is_some_and(|kind| {
            // AWS: without types, only metric alarms are told of.
            if types.is_empty() { *kind == AlarmType::MetricAlarm } else { types.contains(kind) }
        })
}
