//! `DescribeRule`.

use tidegate_api::events::{DescribeRule, DescribeRuleRequest, DescribeRuleResponse, RuleState};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::on_rule;
use crate::events::Events;
use crate::events::bus::RuleName;
use crate::events::rows::RuleRow;

impl Handle<DescribeRule> for Events {
    fn needs(&self, look: &Look, input: &DescribeRuleRequest) -> Result<Needs, Failure> {
        Ok(on_rule(look, &input.name, input.event_bus_name.as_deref(), "events:DescribeRule"))
    }

    async fn handle(&self, cx: &Cx, input: DescribeRuleRequest) -> Result<DescribeRuleResponse, Failure> {
        let rule = RuleName::of(cx, &input.name, input.event_bus_name.as_deref());
        let row = cx.read(|rows| rule.row(rows))?;
        Ok(DescribeRuleResponse {
            arn: Some(rule.arn()),
            name: Some(rule.name),
            state: Some(state(&row)),
            event_pattern: row.pattern,
            schedule_expression: row.schedule,
            description: row.description,
            role_arn: row.role_arn,
            managed_by: None,
            event_bus_name: Some(rule.bus.name),
            created_by: Some(row.created_by),
        })
    }
}

/// Whether a rule is at work.
pub(super) fn state(row: &RuleRow) -> RuleState {
    if row.disabled { RuleState::Disabled } else { RuleState::Enabled }
}
