//! `PutRule`: a rule, or other words of one; its targets stay.

use tidegate_api::ServiceError;
use tidegate_api::events::{PutRule, PutRuleRequest, PutRuleResponse, RuleState};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use super::{on_rule, put_rule, tags, told};
use crate::events::Events;
use crate::events::bus::{DEFAULT, RuleName, check_name};
use crate::events::errors::{invalid, invalid_pattern, unsupported};
use crate::events::rows::{RULES, RuleRow};
use crate::events::schedule::Schedule;
use tidegate_pattern as pattern;

impl Handle<PutRule> for Events {
    fn needs(&self, look: &Look, input: &PutRuleRequest) -> Result<Needs, Failure> {
        let needs = on_rule(look, &input.name, input.event_bus_name.as_deref(), "events:PutRule");
        let needs = told(needs, &tags(input.tags.clone().unwrap_or_default()));
        Ok(match &input.role_arn {
            Some(role) => needs.pass_role(role, "events.amazonaws.com"),
            None => needs,
        })
    }

    async fn handle(&self, cx: &Cx, input: PutRuleRequest) -> Result<PutRuleResponse, Failure> {
        let rule = RuleName::of(cx, &input.name, input.event_bus_name.as_deref());
        check(&rule, &input)?;
        let (now, account) = (cx.clock().now(), cx.caller().account().unwrap_or_default().to_owned());
        cx.answer(move |tx| {
            rule.bus.row(tx)?;
            let before = tx.get(&RULES, &rule.key())?;
            let mut row = RuleRow {
                pattern: input.event_pattern,
                schedule: input.schedule_expression,
                disabled: input.state == Some(RuleState::Disabled),
                description: input.description,
                role_arn: input.role_arn,
                ..before.unwrap_or_else(|| RuleRow {
                    tags: tags(input.tags.unwrap_or_default()),
                    created_by: account,
                    ..RuleRow::default()
                })
            };
            put_rule(tx, &rule, &mut row, now)?;
            Ok(PutRuleResponse { rule_arn: Some(rule.arn()) })
        })
        .await
    }
}

fn check(rule: &RuleName, input: &PutRuleRequest) -> Result<(), ServiceError> {
    check_name("Name", &rule.name)?;
    if input.event_pattern.is_none() && input.schedule_expression.is_none() {
        return Err(invalid("Parameter(s) EventPattern or ScheduleExpression must be specified."));
    }
    if let Some(text) = &input.event_pattern {
        pattern::parse(text).map_err(|reason| invalid_pattern(&reason))?;
    }
    if let Some(text) = &input.schedule_expression {
        Schedule::parse(text).ok_or_else(|| invalid("Parameter ScheduleExpression is not valid."))?;
        if rule.bus.name != DEFAULT {
            return Err(invalid("ScheduleExpression is supported only on the default event bus."));
        }
    }
    match &input.state {
        None | Some(RuleState::Enabled | RuleState::Disabled) => Ok(()),
        Some(other) => Err(unsupported(&format!("State {other}"))),
    }
}
