//! `EnableRule`.

use tidegate_api::events::{EnableRule, EnableRuleOutput, EnableRuleRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::{on_rule, put_rule};
use crate::events::Events;
use crate::events::bus::RuleName;

impl Handle<EnableRule> for Events {
    fn needs(&self, look: &Look, input: &EnableRuleRequest) -> Result<Needs, Failure> {
        Ok(on_rule(look, &input.name, input.event_bus_name.as_deref(), "events:EnableRule"))
    }

    async fn handle(&self, cx: &Cx, input: EnableRuleRequest) -> Result<EnableRuleOutput, Failure> {
        let rule = RuleName::of(cx, &input.name, input.event_bus_name.as_deref());
        let now = cx.clock().now();
        cx.answer(move |tx| {
            let mut row = rule.row(tx)?;
            row.disabled = false;
            put_rule(tx, &rule, &mut row, now)?;
            Ok(EnableRuleOutput::default())
        })
        .await
    }
}
