//! `ListRules`.

use tidegate_api::events::{ListRules, ListRulesRequest, ListRulesResponse, Rule};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use super::cut;
use super::describe_rule::state;
use crate::events::Events;
use crate::events::bus::{Bus, RuleName};
use crate::events::rows::RULES;

impl Handle<ListRules> for Events {
    fn needs(&self, look: &Look, input: &ListRulesRequest) -> Result<Needs, Failure> {
        let bus = Bus::of(look, input.event_bus_name.as_deref());
        Ok(Needs::one("events:ListRules", RuleName { bus, name: "*".to_owned() }.arn()))
    }

    async fn handle(&self, cx: &Cx, input: ListRulesRequest) -> Result<ListRulesResponse, Failure> {
        let bus = Bus::of(cx, input.event_bus_name.as_deref());
        let rows = cx.read(|rows| {
            bus.row(rows)?;
            Ok::<_, Failure>(rows.scan(&RULES, &bus.key())?)
        })?;
        let beginning = input.name_prefix.unwrap_or_default();
        let wanted = rows.into_iter().filter(|(key, _)| key.last().starts_with(&beginning));
        let shown = wanted.map(|(key, row)| {
            let rule = RuleName { bus: bus.clone(), name: key.last().to_owned() };
            let shown = Rule {
                arn: Some(rule.arn()),
                state: Some(state(&row)),
                event_pattern: row.pattern,
                description: row.description,
                schedule_expression: row.schedule,
                role_arn: row.role_arn,
                managed_by: None,
                event_bus_name: Some(rule.bus.name),
                name: Some(rule.name.clone()),
            };
            (rule.name, shown)
        });
        let (rules, next_token) = cut(shown.collect(), input.limit, input.next_token.as_deref())?;
        Ok(ListRulesResponse { rules: Some(rules), next_token })
    }
}
