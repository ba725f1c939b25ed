//! `ListDecisions`: the audit record, newest first.

use tidegate_api::tidegate::{ListDecisions, ListDecisionsInput, ListDecisionsOutput};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs, Timestamp};
use tidegate_store::{Key, Order, Reads, StoreLook};

use super::Audit;
use crate::audit::{COMMANDS, DecisionRow, OTHERS};

/// Rows looked at for one answer; a narrower time range finds older ones.
const LOOKED_AT: usize = 20_000;

impl Handle<ListDecisions> for Audit {
    fn needs(&self, _look: &Look, _input: &ListDecisionsInput) -> Result<Needs, Failure> {
        Ok(Needs::one("tidegate:ListDecisions", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListDecisionsInput) -> Result<ListDecisionsOutput, Failure> {
        if input.next_token.is_some() {
            return Err(tidegate_api::tidegate::error::invalid_input_exception(
                "NextToken is not one that ListDecisions gave: ask with EndTime set to the oldest time seen instead.",
            )
            .into());
        }
        let prefix = Key::of(cx.place());
        let from = input.start_time.unwrap_or(Timestamp::from_millis(0));
        let until = input.end_time.unwrap_or(Timestamp::from_millis(i64::MAX));
        cx.store().telemetry().flush().await?;
        let mut rows: Vec<DecisionRow> = cx
            .store()
            .telemetry()
            .range(&OTHERS, &prefix, from, until, LOOKED_AT, Order::Backward)?
            .into_iter()
            .map(|(_, _, _, row)| row)
            .collect();
        let commands = cx.read(|stored| stored.page(&COMMANDS, &prefix, None, LOOKED_AT, true))?;
        rows.extend(commands.into_iter().map(|(_, row): (Key, DecisionRow)| row));
        rows.retain(|row| wanted(&input, from, until, row));
        rows.sort_by_key(|row| std::cmp::Reverse(row.time));
        rows.truncate(usize::try_from(input.max_results.unwrap_or(100)).unwrap_or(100));
        let decisions = rows.into_iter().map(shape).collect::<Result<Vec<_>, Fault>>()?;
        Ok(ListDecisionsOutput { decisions, next_token: None })
    }
}

fn wanted(input: &ListDecisionsInput, from: Timestamp, until: Timestamp, row: &DecisionRow) -> bool {
    let matches = |asked: &Option<String>, value: &str| asked.as_deref().is_none_or(|asked| asked == value);
    row.time >= from
        && row.time < until
        && matches(&input.principal_arn, &row.principal_arn)
        && matches(&input.action, &row.action)
        && matches(&input.resource, &row.resource)
        && matches(&input.request_id, &row.request_id)
        && (matches(&input.decision, &row.decision)
            || (input.decision.as_deref() == Some("Deny") && row.decision.ends_with("Deny")))
}

fn shape(row: DecisionRow) -> Result<tidegate_api::tidegate::Decision, Fault> {
    Ok(tidegate_api::tidegate::Decision {
        time: row.time,
        request_id: Some(row.request_id),
        principal_arn: row.principal_arn,
        service: row.service,
        operation: row.operation,
        action: row.action,
        resource: row.resource,
        decision: row.decision,
        reason: row.reason,
        policy_id: row.policy_id,
        statement: row.statement,
    })
}
