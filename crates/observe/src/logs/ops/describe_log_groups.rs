//! `DescribeLogGroups`.

use tidegate_api::logs::{
    DescribeLogGroups, DescribeLogGroupsRequest, DescribeLogGroupsResponse, LogGroup, LogGroupClass, error,
};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::logs::rows::{EVENTS, GROUPS, Group, group_key};
use crate::logs::{Logs, names, only};

const HONOURED: &[&str] =
    &["limit", "logGroupClass", "logGroupNamePattern", "logGroupNamePrefix", "nextToken"];
/// What AWS counts for an event beside its message.
const OVERHEAD: u64 = 26;

impl Handle<DescribeLogGroups> for Logs {
    fn needs(&self, look: &Look, _input: &DescribeLogGroupsRequest) -> Result<Needs, Failure> {
        Ok(names::on_group(look, "logs:DescribeLogGroups", ""))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DescribeLogGroupsRequest,
    ) -> Result<DescribeLogGroupsResponse, Failure> {
        only(&input, HONOURED)?;
        let (prefix, pattern) =
            (input.log_group_name_prefix.as_deref(), input.log_group_name_pattern.as_deref());
        if prefix.is_some() && pattern.is_some() {
            const WHY: &str =
                "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.";
            return Err(error::invalid_parameter_exception(WHY).into());
        }
        let standard = input.log_group_class.as_ref().is_none_or(|class| *class == LogGroupClass::Standard);
        let limit = usize::try_from(input.limit.unwrap_or(50)).unwrap_or(50);
        let after = input.next_token.unwrap_or_default();
        let rows = cx.read(|rows| rows.scan(&GROUPS, &Key::of(cx.place())))?;
        // AWS: a pattern is looked for in any case, a prefix as it is written.
        let lower = pattern.map(str::to_lowercase);
        let mut found: Vec<Group> = rows
            .into_iter()
            .map(|(_, group)| group)
            .filter(|group| standard && group.name > after)
            .filter(|group| prefix.is_none_or(|prefix| group.name.starts_with(prefix)))
            .filter(|group| lower.as_ref().is_none_or(|lower| group.name.to_lowercase().contains(lower)))
            .collect();
        let more = found.len() > limit;
        found.truncate(limit);
        let next_token = found.last().filter(|_| more).map(|group| group.name.clone());
        cx.store().telemetry().flush().await?;
        let groups = found.into_iter().map(|group| shape(cx, group)).collect::<Result<Vec<_>, _>>()?;
        Ok(DescribeLogGroupsResponse { log_groups: Some(groups), next_token })
    }
}

fn shape(cx: &Cx, group: Group) -> Result<LogGroup, Fault> {
    let since = group.kept_since(cx.clock().now());
    let key = group_key(cx.place(), &group.name);
    let (events, bytes) = cx.store().telemetry().measure(&EVENTS, &key, since, "message")?;
    let arn = names::group_arn(cx.place(), &group.name);
    Ok(LogGroup {
        creation_time: Some(group.created.0),
        retention_in_days: group.retention_in_days,
        metric_filter_count: i32::try_from(group.metric_filters.len()).ok(),
        arn: Some(format!("{arn}:*")),
        log_group_arn: Some(arn),
        stored_bytes: i64::try_from(bytes + events * OVERHEAD).ok(),
        log_group_class: Some(LogGroupClass::Standard),
        deletion_protection_enabled: Some(false),
        log_group_name: Some(group.name),
        ..LogGroup::default()
    })
}
