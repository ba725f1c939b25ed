//! `ListTargetsByRule`.

use tidegate_api::events::{ListTargetsByRule, ListTargetsByRuleRequest, ListTargetsByRuleResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::{cut, on_rule};
use crate::events::Events;
use crate::events::bus::RuleName;

impl Handle<ListTargetsByRule> for Events {
    fn needs(&self, look: &Look, input: &ListTargetsByRuleRequest) -> Result<Needs, Failure> {
        Ok(on_rule(look, &input.rule, input.event_bus_name.as_deref(), "events:ListTargetsByRule"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListTargetsByRuleRequest,
    ) -> Result<ListTargetsByRuleResponse, Failure> {
        let rule = RuleName::of(cx, &input.rule, input.event_bus_name.as_deref());
        let row = cx.read(|rows| rule.row(rows))?;
        let mut all: Vec<_> = row.targets.iter().map(|target| (target.id.clone(), target.shown())).collect();
        all.sort_by(|(one, _), (other, _)| one.cmp(other));
        let (targets, next_token) = cut(all, input.limit, input.next_token.as_deref())?;
        Ok(ListTargetsByRuleResponse { targets: Some(targets), next_token })
    }
}
