//! What is stored: alarms of both kinds with their states, and their history.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tidegate_api::Timestamp;
use tidegate_api::cloudwatch::{
    AlarmHistoryItem, AlarmType, CompositeAlarm, HistoryItemType, MetricAlarm, StateValue,
};
use tidegate_core::{Fault, Look, Place};
use tidegate_store::{Key, Reads, Table, Tx};

/// Metric alarms by place and name.
pub const ALARMS: Table<Alarm> = Table::new("cloudwatch_alarms");
/// Composite alarms by place and name.
pub const COMPOSITES: Table<Composite> = Table::new("cloudwatch_composite_alarms");
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

/// A composite alarm as it is described, with its tags.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Composite {
    pub shape: CompositeAlarm,
    pub tags: BTreeMap<String, String>,
}

/// An alarm of either kind; the two share their names.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "few are held at a time, and none for long")]
pub enum Row {
    Metric(Alarm),
    Composite(Composite),
}

/// What both kinds have of a state.
pub struct Stated<'r> {
    pub arn: &'r str,
    pub enabled: &'r mut Option<bool>,
    pub value: &'r mut Option<StateValue>,
    pub reason: &'r mut Option<String>,
    pub data: &'r mut Option<String>,
    pub updated: &'r mut Option<Timestamp>,
    pub transitioned: &'r mut Option<Timestamp>,
    ok: &'r Option<Vec<String>>,
    alarm: &'r Option<Vec<String>>,
    insufficient_data: &'r Option<Vec<String>>,
}

impl<'r> Stated<'r> {
    /// The actions of all states.
    pub fn all_actions(&self) -> impl Iterator<Item = &'r String> + use<'r> {
        [self.ok, self.alarm, self.insufficient_data].into_iter().flatten().flatten()
    }

    /// The actions of a state.
    pub fn actions(&self, state: &StateValue) -> &[String] {
        let actions = match state {
            StateValue::Ok => self.ok,
            StateValue::Alarm => self.alarm,
            _ => self.insufficient_data,
        };
        actions.as_deref().unwrap_or_default()
    }
}

macro_rules! stated {
    ($shape:expr) => {{
        let shape = $shape;
        Stated {
            arn: shape.alarm_arn.as_deref().unwrap_or_default(),
            enabled: &mut shape.actions_enabled,
            value: &mut shape.state_value,
            reason: &mut shape.state_reason,
            data: &mut shape.state_reason_data,
            updated: &mut shape.state_updated_timestamp,
            transitioned: &mut shape.state_transitioned_timestamp,
            ok: &shape.ok_actions,
            alarm: &shape.alarm_actions,
            insufficient_data: &shape.insufficient_data_actions,
        }
    }};
}

impl Row {
    /// The alarm of this name.
    pub fn get(rows: &impl Reads, place: &Place, name: &str) -> Result<Option<Self>, Fault> {
        let key = alarm_key(place, name);
        if let Some(alarm) = rows.get(&ALARMS, &key)? {
            return Ok(Some(Self::Metric(alarm)));
        }
        Ok(rows.get(&COMPOSITES, &key)?.map(Self::Composite))
    }

    /// Writes it.
    pub fn put(&self, tx: &mut Tx<'_>, place: &Place) -> Result<(), Fault> {
        let key = alarm_key(place, self.name());
        match self {
            Self::Metric(alarm) => tx.put(&ALARMS, &key, alarm),
            Self::Composite(composite) => tx.put(&COMPOSITES, &key, composite),
        }
    }

    /// Deletes it.
    pub fn delete(&self, tx: &mut Tx<'_>, place: &Place) -> Result<(), Fault> {
        let key = alarm_key(place, self.name());
        match self {
            Self::Metric(_) => tx.delete(&ALARMS, &key).map(drop),
            Self::Composite(_) => tx.delete(&COMPOSITES, &key).map(drop),
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        let name = match self {
            Self::Metric(alarm) => &alarm.shape.alarm_name,
            Self::Composite(composite) => &composite.shape.alarm_name,
        };
        name.as_deref().unwrap_or_default()
    }

    /// Its kind, as history tells it.
    pub fn kind(&self) -> AlarmType {
        match self {
            Self::Metric(_) => AlarmType::MetricAlarm,
            Self::Composite(_) => AlarmType::CompositeAlarm,
        }
    }

    /// Its tags.
    pub fn tags(&mut self) -> &mut BTreeMap<String, String> {
        match self {
            Self::Metric(alarm) => &mut alarm.tags,
            Self::Composite(composite) => &mut composite.tags,
        }
    }

    /// Its state.
    pub fn stated(&mut self) -> Stated<'_> {
        match self {
            Self::Metric(alarm) => stated!(&mut alarm.shape),
            Self::Composite(composite) => stated!(&mut composite.shape),
        }
    }
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

/// Writes an item of an alarm's history.
pub fn note(
    tx: &mut Tx<'_>,
    place: &Place,
    (name, alarm_type): (&str, AlarmType),
    (kind, summary, data): (HistoryItemType, String, Value),
    time: Timestamp,
) -> Result<(), Fault> {
    let item = AlarmHistoryItem {
        alarm_name: Some(name.to_owned()),
        alarm_type: Some(alarm_type),
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
