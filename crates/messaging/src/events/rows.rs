//! What is stored of buses and rules.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tidegate_core::Timestamp;
use tidegate_store::Table;

/// Buses, by place and name; the default one has a row only once something of it was changed.
pub(crate) const BUSES: Table<BusRow> = Table::new("events_buses");
/// Rules, by place, bus and name.
pub(crate) const RULES: Table<RuleRow> = Table::new("events_rules");

/// A bus.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct BusRow {
    pub description: Option<String>,
    pub policy: Option<String>,
    pub tags: BTreeMap<String, String>,
    /// When it was made; the default bus was always there.
    pub created: Option<Timestamp>,
    pub modified: Option<Timestamp>,
}

/// A rule.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct RuleRow {
    pub pattern: Option<String>,
    pub schedule: Option<String>,
    pub disabled: bool,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub tags: BTreeMap<String, String>,
    pub targets: Vec<TargetRow>,
    /// The account of who made it.
    pub created_by: String,
    /// Counts the changes of its schedule: what waits for an older one ends.
    pub generation: u64,
}

/// A target.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct TargetRow {
    pub id: String,
    pub arn: String,
    pub role_arn: Option<String>,
    pub input: Option<String>,
    pub input_path: Option<String>,
    pub transformer: Option<Transformer>,
    pub message_group_id: Option<String>,
    pub dead_letters: Option<String>,
    pub attempts: Option<i32>,
    pub age: Option<i32>,
}

/// What makes an input of an event.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Transformer {
    pub paths: Option<BTreeMap<String, String>>,
    pub template: String,
}
