//! `RemoveTargets`.

use tidegate_api::events::{
    RemoveTargets, RemoveTargetsRequest, RemoveTargetsResponse, RemoveTargetsResultEntry,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_rule;
use crate::events::Events;
use crate::events::bus::RuleName;
use crate::events::rows::RULES;

impl Handle<RemoveTargets> for Events {
    fn needs(&self, look: &Look, input: &RemoveTargetsRequest) -> Result<Needs, Failure> {
        Ok(on_rule(look, &input.rule, input.event_bus_name.as_deref(), "events:RemoveTargets"))
    }

    // AWS: `Force` is about rules that a service manages, of which there are none here.
    async fn handle(&self, cx: &Cx, input: RemoveTargetsRequest) -> Result<RemoveTargetsResponse, Failure> {
        let rule = RuleName::of(cx, &input.rule, input.event_bus_name.as_deref());
        cx.answer(move |tx| {
            let mut row = rule.row(tx)?;
            let missing = input.ids.iter().filter(|id| !row.targets.iter().any(|target| target.id == **id));
            let failed: Vec<_> = missing
                .map(|id| RemoveTargetsResultEntry {
                    target_id: Some(id.clone()),
                    error_code: Some("ResourceNotFoundException".to_owned()),
                    error_message: Some(format!(
                        "Rule {} does not have target(s) with ID(s): [{id}].",
                        rule.name
                    )),
                })
                .collect();
            row.targets.retain(|target| !input.ids.contains(&target.id));
            tx.put(&RULES, &rule.key(), &row)?;
            Ok(RemoveTargetsResponse {
                failed_entry_count: i32::try_from(failed.len()).ok(),
                failed_entries: Some(failed),
            })
        })
        .await
    }
}
