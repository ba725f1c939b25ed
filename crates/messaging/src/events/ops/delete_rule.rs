//! `DeleteRule`: a rule without targets; one that is gone is no error.

use tidegate_api::events::{DeleteRule, DeleteRuleOutput, DeleteRuleRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use super::on_rule;
use crate::events::Events;
use crate::events::bus::RuleName;
use crate::events::errors::invalid;
use crate::events::rows::RULES;

impl Handle<DeleteRule> for Events {
    fn needs(&self, look: &Look, input: &DeleteRuleRequest) -> Result<Needs, Failure> {
        Ok(on_rule(look, &input.name, input.event_bus_name.as_deref(), "events:DeleteRule"))
    }

    // AWS: `Force` is about rules that a service manages, of which there are none here.
    async fn handle(&self, cx: &Cx, input: DeleteRuleRequest) -> Result<DeleteRuleOutput, Failure> {
        let rule = RuleName::of(cx, &input.name, input.event_bus_name.as_deref());
        cx.answer(move |tx| {
            rule.bus.row(tx)?;
            let row = tx.get(&RULES, &rule.key())?;
            if row.is_some_and(|row| !row.targets.is_empty()) {
                return Err(invalid("Rule can't be deleted since it has targets.").into());
            }
            tx.delete(&RULES, &rule.key())?;
            tx.nudge(rule.topic());
            Ok(DeleteRuleOutput::default())
        })
        .await
    }
}
