//! Changes of state: the alarm, its history, its actions, the composite alarms above it, and whoever waits, in one
//! transaction.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tidegate_api::Timestamp;
use tidegate_api::cloudwatch::{HistoryItemType, StateValue};
use tidegate_core::{Fault, Place};
use tidegate_store::{Key, Reads, Tx};

use crate::cloudwatch::alarm_rule::{self, Condition};
use crate::cloudwatch::notify::{self, Changed};
use crate::cloudwatch::rows::{COMPOSITES, Composite, Row, note};

/// A change of state, with its reason.
#[derive(Clone, Debug)]
pub struct Change {
    pub state: StateValue,
    pub reason: String,
    pub data: Option<Value>,
    pub time: Timestamp,
}

/// Writes an alarm's new state with all that follows from it.
pub fn set_state(tx: &mut Tx<'_>, place: &Place, row: &mut Row, change: Change) -> Result<(), Fault> {
    if alter(tx, place, row, change)? { propagate(tx, place, row) } else { Ok(()) }
}

/// Writes one alarm's state; whether it is another one than before.
fn alter(tx: &mut Tx<'_>, place: &Place, row: &mut Row, change: Change) -> Result<bool, Fault> {
    let (name, kind) = (row.name().to_owned(), row.kind());
    let stated = row.stated();
    let old = stated.value.clone().ok_or_else(|| Fault::new("an alarm without a state is stored"))?;
    let transition = old != change.state;
    if transition {
        let state = |value: &StateValue, reason: &str, data: Option<&Value>| {
            let mut state = json!({"stateValue": value.as_str(), "stateReason": reason});
            if let Some(data) = data {
                state["stateReasonData"] = data.clone();
            }
            state
        };
        let old_data = stated.data.as_deref().and_then(|text| serde_json::from_str(text).ok());
        let data = json!({
            "version": "1.0",
            "oldState": state(&old, stated.reason.as_deref().unwrap_or_default(), old_data.as_ref()),
            "newState": state(&change.state, &change.reason, change.data.as_ref()),
        });
        let summary = format!("Alarm updated from {old} to {}", change.state);
        let item = (HistoryItemType::StateUpdate, summary, data);
        note(tx, place, (&name, kind.clone()), item, change.time)?;
        if *stated.enabled != Some(false) {
            let topics = stated.actions(&change.state).to_vec();
            let changed = Changed {
                old: old.as_str(),
                new: change.state.as_str(),
                reason: &change.reason,
                time: change.time,
            };
            notify::start(tx, place, row, &topics, &changed)?;
        }
        *row.stated().transitioned = Some(change.time);
    }
    let stated = row.stated();
    *stated.value = Some(change.state);
    *stated.reason = Some(change.reason);
    *stated.data = change.data.map(|data| data.to_string());
    *stated.updated = Some(change.time);
    row.put(tx, place)?;
    tx.nudge(format!("alarm\t{name}"));
    Ok(transition)
}

/// Evaluates the composite alarms that depend on a changed one, and those that depend on them. Each gets its final
/// state at once: one that depends on an alarm both directly and through another does not pass through a state in
/// which only one of the two has changed.
fn propagate(tx: &mut Tx<'_>, place: &Place, changed: &mut Row) -> Result<(), Fault> {
    let composites: Vec<Composite> =
        tx.scan(&COMPOSITES, &Key::of(place))?.into_iter().map(|(_, row)| row).collect();
    let mut all = Vec::with_capacity(composites.len());
    for composite in composites {
        let rule = stored_rule(&composite)?;
        all.push((Row::Composite(composite), rule));
    }
    let origin = changed.name().to_owned();
    let mut states = States::of(tx, place, &all)?;
    let mut left = states.settle(&origin, &mut all);
    let mut causes = vec![(origin, cause(changed)?)];
    // Each after one that it depends on and that has changed; the first one has, and in a circle it must do for all.
    while !left.is_empty() {
        let caused = left.iter().enumerate().find_map(|(index, name)| {
            let (_, rule) = all.iter().find(|(row, _)| row.name() == name)?;
            let names = rule.alarms();
            Some((index, causes.iter().find(|(child, _)| names.contains(child.as_str()))?.1.clone()))
        });
        let (index, cause_of) = caused.unwrap_or_else(|| (0, causes[0].1.clone()));
        let name = left.remove(index);
        let Some((row, _)) = all.iter_mut().find(|(row, _)| *row.name() == name) else { continue };
        let Some(state) = states.0.remove(&name) else { continue };
        alter(tx, place, row, transitioned(state, &cause_of))?;
        causes.push((name, cause(row)?));
    }
    Ok(())
}

/// What a composite alarm's change says of the alarm that caused it.
fn transitioned(state: StateValue, (arn, value, time): &Cause) -> Change {
    let moment = time.strftime("%A %d %B, %Y %H:%M:%S UTC");
    Change {
        state,
        reason: format!("{arn} transitioned to {value} at {moment}"),
        data: Some(json!({"triggeringAlarms": [triggering(arn, value, *time)]})),
        time: *time,
    }
}

/// Evaluates a composite alarm that was just put; `done` is `created` or `updated`.
pub fn evaluate_composite(
    tx: &mut Tx<'_>,
    place: &Place,
    composite: Composite,
    done: &str,
    time: Timestamp,
) -> Result<(), Fault> {
    let rule = stored_rule(&composite)?;
    let mut row = Row::Composite(composite);
    let mut children = BTreeMap::new();
    for name in rule.alarms() {
        if let Some(mut child) = Row::get(tx, place, name)? {
            children.insert(name, cause(&mut child)?);
        }
    }
    let state = worth(&rule, &|name| children.get(name).map(|(_, state, _)| state.clone()));
    if row.stated().value.as_ref() == Some(&state) {
        return Ok(());
    }
    let triggering: Vec<Value> =
        children.values().map(|(arn, state, time)| triggering(arn, state, *time)).collect();
    let change = Change {
        reason: format!("{} was {done} and its alarm rule evaluates to {state}", row.stated().arn),
        data: Some(json!({"triggeringAlarms": triggering})),
        state,
        time,
    };
    set_state(tx, place, &mut row, change)
}

/// The states of all alarms that a rule names, and of the composite alarms themselves.
struct States(BTreeMap<String, StateValue>);

impl States {
    fn of(tx: &Tx<'_>, place: &Place, all: &[(Row, Condition)]) -> Result<Self, Fault> {
        let mut states = BTreeMap::new();
        let names: BTreeSet<&str> = all.iter().flat_map(|(_, rule)| rule.alarms()).collect();
        for name in names {
            if let Some(state) = Row::get(tx, place, name)?.and_then(|mut row| row.stated().value.clone()) {
                states.insert(name.to_owned(), state);
            }
        }
        for (row, _) in all {
            if let Some(state) = row.clone().stated().value.clone() {
                states.insert(row.name().to_owned(), state);
            }
        }
        Ok(Self(states))
    }

    /// Evaluates until nothing moves; the composite alarms that are in another state now. Rules that depend on one
    /// another in a circle need not settle: each gets as many turns as there are rules.
    fn settle(&mut self, origin: &str, all: &mut [(Row, Condition)]) -> Vec<String> {
        let mut moved = BTreeSet::from([origin.to_owned()]);
        for _ in 0..=all.len() {
            let before = self.0.clone();
            for (row, rule) in all.iter() {
                let name = row.name();
                if name == origin || !rule.alarms().iter().any(|child| moved.contains(*child)) {
                    continue;
                }
                let state = worth(rule, &|name| self.0.get(name).cloned());
                if self.0.insert(name.to_owned(), state.clone()) != Some(state) {
                    moved.insert(name.to_owned());
                }
            }
            if self.0 == before {
                break;
            }
        }
        let changed = |row: &mut Row| {
            let state = self.0.get(row.name()).cloned();
            row.name() != origin && *row.stated().value != state
        };
        all.iter_mut().filter_map(|(row, _)| changed(row).then(|| row.name().to_owned())).collect()
    }
}

fn stored_rule(composite: &Composite) -> Result<Condition, Fault> {
    alarm_rule::parse(composite.shape.alarm_rule.as_deref().unwrap_or_default())
        .map_err(|why| Fault::new(format!("a stored alarm rule cannot be read: {why}")))
}

fn worth(rule: &Condition, state: &impl Fn(&str) -> Option<StateValue>) -> StateValue {
    if rule.holds(state) { StateValue::Alarm } else { StateValue::Ok }
}

/// The ARN of an alarm that changed, its state, and since when.
type Cause = (String, StateValue, Timestamp);

fn cause(row: &mut Row) -> Result<Cause, Fault> {
    let stated = row.stated();
    match (stated.value.clone(), *stated.updated) {
        (Some(value), Some(updated)) => Ok((stated.arn.to_owned(), value, updated)),
        _ => Err(Fault::new("an alarm without a state is stored")),
    }
}

fn triggering(arn: &str, state: &StateValue, time: Timestamp) -> Value {
    let timestamp = time.strftime("%Y-%m-%dT%H:%M:%S.%3f+0000");
    json!({"arn": arn, "state": {"value": state.as_str(), "timestamp": timestamp}})
}
