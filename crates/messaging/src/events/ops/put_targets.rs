//! `PutTargets`.

use std::collections::BTreeSet;

use tidegate_api::events::{PutTargets, PutTargetsRequest, PutTargetsResponse, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_rule;
use crate::events::Events;
use crate::events::bus::RuleName;
use crate::events::errors::invalid;
use crate::events::rows::{RULES, TargetRow};

/// AWS: how many targets a rule has at most.
const MOST: usize = 5;

impl Handle<PutTargets> for Events {
    fn needs(&self, look: &Look, input: &PutTargetsRequest) -> Result<Needs, Failure> {
        let needs = on_rule(look, &input.rule, input.event_bus_name.as_deref(), "events:PutTargets");
        let needs =
            needs.with_all("events:TargetArn", input.targets.iter().map(|one| one.arn.clone()).collect());
        let roles: BTreeSet<&String> = input.targets.iter().filter_map(|one| one.role_arn.as_ref()).collect();
        Ok(roles.into_iter().fold(needs, |needs, role| needs.pass_role(role, "events.amazonaws.com")))
    }

    async fn handle(&self, cx: &Cx, input: PutTargetsRequest) -> Result<PutTargetsResponse, Failure> {
        let rule = RuleName::of(cx, &input.rule, input.event_bus_name.as_deref());
        let targets = input.targets.into_iter().map(TargetRow::of).collect::<Result<Vec<_>, _>>()?;
        let ids: BTreeSet<&String> = targets.iter().map(|target| &target.id).collect();
        if ids.len() < targets.len() {
            return Err(invalid("The Ids of the targets of a request must be different.").into());
        }
        cx.answer(move |tx| {
            let mut row = rule.row(tx)?;
            for target in targets {
                match row.targets.iter_mut().find(|kept| kept.id == target.id) {
                    Some(kept) => *kept = target,
                    None => row.targets.push(target),
                }
            }
            if row.targets.len() > MOST {
                let words = "The requested resource exceeds the maximum number allowed.";
                return Err(error::limit_exceeded_exception(words).into());
            }
            tx.put(&RULES, &rule.key(), &row)?;
            Ok(PutTargetsResponse { failed_entry_count: Some(0), failed_entries: Some(Vec::new()) })
        })
        .await
    }
}
