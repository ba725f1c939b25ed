//! The audit record: who, action, resource, decision, and the statement that decided.

use serde::{Deserialize, Serialize};
use tidegate_api::OperationModel;
use tidegate_core::cx::PendingRow;
use tidegate_core::{Cx, Fault, Timestamp};
use tidegate_policy::Effect;
use tidegate_store::{Key, Series, StoreLook, Table};

use crate::may::Answered;

/// Decisions on commands: committed with what they allowed.
pub(crate) const COMMANDS: Table<DecisionRow> = Table::new(COMMANDS_NAME);
const COMMANDS_NAME: &str = "gate_decisions";
/// Decisions on reads and on the data plane, and denials: batched, so that nobody can fill a disk unsigned.
pub(crate) const OTHERS: Series<DecisionRow> = Series::new(OTHERS_NAME);
const OTHERS_NAME: &str = "gate_other_decisions";

/// One decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DecisionRow {
    /// The clock's time.
    pub time: Timestamp,
    /// The request's id.
    pub request_id: String,
    /// Who asked.
    pub principal_arn: String,
    /// The service's module name.
    pub service: String,
    /// The operation.
    pub operation: String,
    /// The IAM action.
    pub action: String,
    /// The resource's ARN, or `*`.
    pub resource: String,
    /// `Allow`, `ExplicitDeny` or `ImplicitDeny`.
    pub decision: String,
    /// Why, in AWS's words.
    pub reason: String,
    /// The policy that decided, where one did.
    pub policy_id: Option<String>,
    /// The statement that decided, as JSON, where one did.
    pub statement: Option<String>,
}

/// The rows of a call's decisions.
pub(crate) fn rows(
    cx: &Cx,
    model: &OperationModel,
    answered: &[Answered<'_>],
    free: Option<&str>,
) -> Vec<DecisionRow> {
    let base = |action: &str, resource: &str, decision: &str, reason: String| DecisionRow {
        time: cx.clock().now(),
        request_id: cx.request_id().to_owned(),
        principal_arn: cx.caller().arn(cx.place()),
        service: model.service.name.to_owned(),
        operation: model.name.to_owned(),
        action: action.to_owned(),
        resource: resource.to_owned(),
        decision: decision.to_owned(),
        reason,
        policy_id: None,
        statement: None,
    };
    if let Some(reason) = free {
        let action = format!("{}:{}", model.service.iam_prefix, model.name);
        return vec![base(&action, "*", "Allow", reason.to_owned())];
    }
    answered
        .iter()
        .map(|one| {
            let effect = match one.decision.effect {
                Effect::Allow => "Allow",
                Effect::ExplicitDeny => "ExplicitDeny",
                Effect::ImplicitDeny => "ImplicitDeny",
            };
            let deciding = one.decision.deciding.as_ref();
            DecisionRow {
                policy_id: deciding.map(|deciding| deciding.policy.to_string()),
                statement: deciding.map(|deciding| deciding.statement.to_string()),
                ..base(
                    &one.need.action,
                    &one.need.resource,
                    effect,
                    one.decision.reason.sentence(&one.need.action),
                )
            }
        })
        .collect()
}

/// The rows as they commit with a command.
pub(crate) fn pending(cx: &Cx, rows: &[DecisionRow]) -> Result<Vec<PendingRow>, Fault> {
    rows.iter()
        .enumerate()
        .map(|(ordinal, row)| {
            let key = Key::of(cx.place())
                .and_number(row.time.millis().unsigned_abs())
                .and(&row.request_id)
                .and(ordinal);
            let (time, value) = (row.time, encode(row)?);
            Ok(PendingRow { table: COMMANDS_NAME, key: key.to_string(), time, value })
        })
        .collect()
}

/// Appends rows behind the answer.
pub(crate) fn append(cx: &Cx, rows: &[DecisionRow]) -> Result<(), Fault> {
    rows.iter().try_for_each(|row| append_one(cx, row.time, encode(row)?))
}

/// Appends rows that nobody committed: those of reads, and of a command that wrote nothing.
pub(crate) fn append_left(cx: &Cx, rows: Vec<PendingRow>) -> Result<(), Fault> {
    rows.into_iter().try_for_each(|row| append_one(cx, row.time, row.value))
}

/// Appends a row under the time of its decision: whoever asks for a span of time asks for that.
fn append_one(cx: &Cx, time: Timestamp, text: String) -> Result<(), Fault> {
    cx.store().telemetry().append_text(OTHERS_NAME, Key::of(cx.place()).to_string(), time, text)
}

fn encode(row: &DecisionRow) -> Result<String, Fault> {
    serde_json::to_string(row).map_err(|error| Fault::because("encoding a decision", error))
}
