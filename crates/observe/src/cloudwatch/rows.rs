//! What is stored: alarms with their state, and their history.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tidegate_api::Timestamp;
use tidegate_api::cloudwatch::{AlarmHistoryItem, AlarmType, HistoryItemType, MetricAlarm, StateValue};
use tidegate_core::{Fault, Look, Place};
use tidegate_store::{Key, Reads, Table, Tx};

/// Alarms by place and name.
pub const ALARMS: Table<Alarm> = Table::new("cloudwatch_alarms");
/// Items of history by place, alarm and time.
pub const HISTORY: Table<AlarmHistoryItem> = Table::append_only("cloudwatch_alarm_history");
/// The places that ever had an alarm: where the evaluator looks for them.
pub const PLACES: Table<Place> = Table::new("cloudwatch_places");

/// A metric alarm as it is described, with its tags.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Alarm {
    pub shape: MetricAlarm,
    pub tags: BTreeMap<String, String>,
}

/// A change of state, with its reason.
#[derive(Clone, Debug)]
pub struct Change {
    pub state: StateValue,
    pub reason: String,
    pub data: Option<Value>,
    pub time: Timestamp,
}

/// What the keys of places begin with.
pub fn all_places() -> Key {
    Key::raw("places")
}

/// The key of an alarm.
pub fn alarm_key(place: &Place, name: &str) -> Key {
    Key::of(place).and(name)
}

/// The ARN of an alarm.
pub fn alarm_arn(look: &Look, name: &str) -> String {
    look.place().arn("cloudwatch", format!("alarm:{name}")).to_string()
}

/// The name of the alarm that an ARN means.
pub fn of_arn(arn: &str) -> Option<&str> {
    arn.splitn(6, ':').nth(5)?.strip_prefix("alarm:")
}

/// Writes an alarm's new state, its history, and announces it to whoever waits.
pub fn set_state(tx: &mut Tx<'_>, place: &Place, alarm: &mut Alarm, change: Change) -> Result<(), Fault> {
    let shape = &mut alarm.shape;
    let (Some(name), Some(old)) = (shape.alarm_name.clone(), shape.state_value.clone()) else {
        return Err(Fault::new("an alarm without a name or a state is stored"));
    };
    if old != change.state {
        let state = |value: &StateValue, reason: &str, data: Option<&Value>| {
            let mut state = json!({"stateValue": value.as_str(), "stateReason": reason});
            if let Some(data) = data {
                state["stateReasonData"] = data.clone();
            }
            state
        };
        let old_data = shape.state_reason_data.as_deref().and_then(|text| serde_json::from_str(text).ok());
        let data = json!({
            "version": "1.0",
            "oldState": state(&old, shape.state_reason.as_deref().unwrap_or_default(), old_data.as_ref()),
            "newState": state(&change.state, &change.reason, change.data.as_ref()),
        });
        let summary = format!("Alarm updated from {old} to {}", change.state);
        note(tx, place, &name, (HistoryItemType::StateUpdate, summary, data), change.time)?;
        shape.state_transitioned_timestamp = Some(change.time);
    }
    shape.state_value = Some(change.state);
    shape.state_reason = Some(change.reason);
    shape.state_reason_data = change.data.map(|data| data.to_string());
    shape.state_updated_timestamp = Some(change.time);
    tx.put(&ALARMS, &alarm_key(place, &name), alarm)?;
    tx.nudge(format!("alarm\t{name}"));
    Ok(())
}

/// Writes an item of an alarm's history.
pub fn note(
    tx: &mut Tx<'_>,
    place: &Place,
    name: &str,
    (kind, summary, data): (HistoryItemType, String, Value),
    time: Timestamp,
) -> Result<(), Fault> {
    let item = AlarmHistoryItem {
        alarm_name: Some(name.to_owned()),
        alarm_type: Some(AlarmType::MetricAlarm),
        timestamp: Some(time),
        history_item_type: Some(kind),
        history_summary: Some(summary),
        history_data: Some(data.to_string()),
        ..AlarmHistoryItem::default()
    };
    let moment = alarm_key(place, name).and_number(time.0.unsigned_abs());
    let before = tx.scan(&HISTORY, &moment)?.len();
    tx.put(&HISTORY, &moment.and_number(u64::try_from(before).unwrap_or(u64::MAX)), &item)
}
