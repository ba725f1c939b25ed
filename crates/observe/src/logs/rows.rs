//! What is stored: groups and streams in the control database, events in telemetry.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tidegate_api::ServiceError;
use tidegate_api::logs::{MetricFilter, SubscriptionFilter, error};
use tidegate_core::{Failure, Place, Timestamp};
use tidegate_store::{Key, Reads, Series, Table};

/// Log groups by place and name.
pub const GROUPS: Table<Group> = Table::new("logs_groups");
/// Log streams by place, group and name.
pub const STREAMS: Table<Stream> = Table::new("logs_streams");
/// Events by place, group and stream.
pub const EVENTS: Series<Event> = Series::new("logs_events");

/// A log group.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Group {
    pub name: String,
    pub created: Timestamp,
    pub retention_in_days: Option<i32>,
    pub tags: BTreeMap<String, String>,
    /// What makes metrics of its events, by name.
    #[serde(default)]
    pub metric_filters: Vec<MetricFilter>,
    /// What is sent on of its events, by name.
    #[serde(default)]
    pub subscription_filters: Vec<SubscriptionFilter>,
}

/// A log stream.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stream {
    pub name: String,
    pub created: Timestamp,
}

/// A log event; its time and order come with it from telemetry.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Event {
    pub message: String,
    pub ingested: Timestamp,
}

impl Group {
    /// The time before which events have expired.
    pub fn kept_since(&self, now: Timestamp) -> Timestamp {
        match self.retention_in_days {
            Some(days) => now.plus_millis(-i64::from(days) * 86_400_000),
            None => Timestamp::from_millis(0),
        }
    }
}

/// Refuses a name of a group that is too long.
pub fn check_name(name: &str) -> Result<(), ServiceError> {
    if name.len() <= 512 {
        return Ok(());
    }
    Err(error::invalid_parameter_exception(
        "Invalid LogGroup or LogStream, both must have length less than or equal to 512.",
    ))
}

/// The key of a group, and what the keys of its streams and events begin with.
pub fn group_key(place: &Place, group: &str) -> Key {
    Key::of(place).and(group)
}

/// The key of a stream and of its events.
pub fn stream_key(place: &Place, group: &str, stream: &str) -> Key {
    group_key(place, group).and(stream)
}

/// The group, which must exist.
pub fn group(rows: &impl Reads, place: &Place, name: &str) -> Result<Group, Failure> {
    Ok(rows.get(&GROUPS, &group_key(place, name))?.ok_or_else(no_such_group)?)
}

/// The stream, which must exist, and its group.
pub fn stream(rows: &impl Reads, place: &Place, group: &str, name: &str) -> Result<(Group, Stream), Failure> {
    let row = self::group(rows, place, group)?;
    let stream = rows
        .get(&STREAMS, &stream_key(place, group, name))?
        .ok_or_else(|| error::resource_not_found_exception("The specified log stream does not exist."))?;
    Ok((row, stream))
}

/// `ResourceNotFoundException` of a group.
pub fn no_such_group() -> ServiceError {
    error::resource_not_found_exception("The specified log group does not exist.")
}
