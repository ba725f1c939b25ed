//! One file per operation.

mod create_event_bus;
mod delete_event_bus;
mod delete_rule;
mod describe_event_bus;
mod describe_rule;
mod disable_rule;
mod enable_rule;
mod list_event_buses;
mod list_rule_names_by_target;
mod list_rules;
mod list_tags_for_resource;
mod list_targets_by_rule;
mod put_events;
mod put_permission;
mod put_rule;
mod put_targets;
mod remove_permission;
mod remove_targets;
mod tag_resource;
mod test_event_pattern;
mod untag_resource;

use std::collections::BTreeMap;
use std::sync::Arc;

use tidegate_api::events::{self, Tag};
use tidegate_api::{ServiceError, Timestamp};
use tidegate_core::{Failure, Look, Needs, Registry};
use tidegate_store::{Reads, StoreLook, Tx};

use super::Events;
use super::bus::{Bus, RuleName};
use super::errors::invalid;
use super::rows::{BUSES, RULES, RuleRow};
use super::tick;

/// Registers every operation.
pub(crate) fn register(registry: &mut Registry, service: &Arc<Events>) {
    macro_rules! operations {
        ($($operation:ident),* $(,)?) => {$( registry.operation::<events::$operation, _>(service); )*};
    }
    operations!(
        CreateEventBus,
        DeleteEventBus,
        DeleteRule,
        DescribeEventBus,
        DescribeRule,
        DisableRule,
        EnableRule,
        ListEventBuses,
        ListRuleNamesByTarget,
        ListRules,
        ListTagsForResource,
        ListTargetsByRule,
        PutEvents,
        PutPermission,
        PutRule,
        PutTargets,
        RemovePermission,
        RemoveTargets,
        TagResource,
        TestEventPattern,
        UntagResource,
    );
}

/// One action on a rule, with the tags that it has.
fn on_rule(look: &Look, name: &str, bus: Option<&str>, action: &'static str) -> Needs {
    let rule = RuleName::of(look, name, bus);
    let row = look.read(|rows| rows.get(&RULES, &rule.key())).ok().flatten();
    let needs = Needs::one(action, rule.arn());
    let needs = match &row {
        Some(row) => needs.with("events:creatorAccount", &row.created_by),
        None => needs,
    };
    let tags = row.map(|row| row.tags).unwrap_or_default();
    tags.iter().fold(needs, |needs, (key, value)| needs.with(format!("aws:ResourceTag/{key}"), value))
}

/// Writes a rule whose schedule may have changed: what waits for the older one ends, and the wait begins anew.
fn put_rule(tx: &mut Tx<'_>, rule: &RuleName, row: &mut RuleRow, now: Timestamp) -> Result<(), Failure> {
    row.generation += 1;
    tx.put(&RULES, &rule.key(), row)?;
    tick::start(tx, rule, row, now)?;
    tx.nudge(rule.topic());
    Ok(())
}

/// The tags of a list.
fn tags(list: Vec<Tag>) -> BTreeMap<String, String> {
    list.into_iter().map(|tag| (tag.key, tag.value)).collect()
}

/// What a request says of tags, as condition keys.
fn told(needs: Needs, tags: &BTreeMap<String, String>) -> Needs {
    let needs = needs.with_all("aws:TagKeys", tags.keys().cloned().collect());
    tags.iter().fold(needs, |needs, (key, value)| needs.with(format!("aws:RequestTag/{key}"), value))
}

/// What has tags.
enum Tagged {
    Bus(Bus),
    Rule(RuleName),
}

impl Tagged {
    fn of(look: &Look, arn: &str) -> Result<Self, ServiceError> {
        if let Some(rule) = RuleName::of_arn(arn) {
            return Ok(Self::Rule(rule));
        }
        if arn.contains(":event-bus/") {
            return Ok(Self::Bus(Bus::of(look, Some(arn))));
        }
        Err(invalid("Parameter ResourceArn is not valid. Reason: Provided Arn is not in correct format."))
    }

    /// The tags, of something that is there.
    fn tags(&self, rows: &impl Reads) -> Result<BTreeMap<String, String>, Failure> {
        Ok(match self {
            Self::Bus(bus) => bus.row(rows)?.tags,
            Self::Rule(rule) => rule.row(rows)?.tags,
        })
    }

    /// Writes the tags of something that is there.
    fn put(&self, tx: &mut Tx<'_>, tags: BTreeMap<String, String>) -> Result<(), Failure> {
        match self {
            Self::Bus(bus) => {
                let mut row = bus.row(tx)?;
                row.tags = tags;
                tx.put(&BUSES, &bus.key(), &row)?;
            }
            Self::Rule(rule) => {
                let mut row = rule.row(tx)?;
                row.tags = tags;
                tx.put(&RULES, &rule.key(), &row)?;
            }
        }
        Ok(())
    }
}

/// A page of a list that is at hand, and the token of the next one.
fn cut<T>(
    mut all: Vec<(String, T)>,
    limit: Option<i32>,
    token: Option<&str>,
) -> Result<(Vec<T>, Option<String>), Failure> {
    if let Some(token) = token {
        let after = hex::decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let after = after.ok_or_else(|| invalid("Parameter NextToken is not valid."))?;
        all.retain(|(name, _)| *name > after);
    }
    let size = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(100).clamp(1, 100);
    let more = all.len() > size;
    all.truncate(size);
    let next = all.last().filter(|_| more).map(|(name, _)| hex::encode(name));
    Ok((all.into_iter().map(|(_, one)| one).collect(), next))
}
