//! `ListRuleNamesByTarget`.

use tidegate_api::events::{
    ListRuleNamesByTarget, ListRuleNamesByTargetRequest, ListRuleNamesByTargetResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use super::cut;
use crate::events::Events;
use crate::events::bus::{Bus, RuleName};
use crate::events::rows::RULES;

impl Handle<ListRuleNamesByTarget> for Events {
    fn needs(&self, look: &Look, input: &ListRuleNamesByTargetRequest) -> Result<Needs, Failure> {
        let bus = Bus::of(look, input.event_bus_name.as_deref());
        Ok(Needs::one("events:ListRuleNamesByTarget", RuleName { bus, name: "*".to_owned() }.arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListRuleNamesByTargetRequest,
    ) -> Result<ListRuleNamesByTargetResponse, Failure> {
        let bus = Bus::of(cx, input.event_bus_name.as_deref());
        let rows = cx.read(|rows| {
            bus.row(rows)?;
            Ok::<_, Failure>(rows.scan(&RULES, &bus.key())?)
        })?;
        let having =
            rows.into_iter().filter(|(_, row)| row.targets.iter().any(|one| one.arn == input.target_arn));
        let all = having.map(|(key, _)| (key.last().to_owned(), key.last().to_owned())).collect();
        let (names, next_token) = cut(all, input.limit, input.next_token.as_deref())?;
        Ok(ListRuleNamesByTargetResponse { rule_names: Some(names), next_token })
    }
}
