//! What `EnableAlarmActions` and `DisableAlarmActions` have in common.

use serde_json::json;
use tidegate_api::cloudwatch::HistoryItemType;
use tidegate_core::{Failure, Look, Needs, Place, Timestamp};
use tidegate_store::Tx;

use crate::cloudwatch::rows::{Row, alarm_arn, note};

/// `action` on every alarm named.
pub fn needs(look: &Look, action: &'static str, names: &[String]) -> Needs {
    let none = Needs::none("a request that names no alarm changes none");
    names.iter().fold(none, |needs, name| needs.and(action, alarm_arn(look, name)))
}

/// Switches actions on or off. AWS: names without an alarm are passed over.
pub fn switch(
    tx: &mut Tx<'_>,
    place: &Place,
    names: &[String],
    enabled: bool,
    now: Timestamp,
) -> Result<(), Failure> {
    for name in names {
        let Some(mut row) = Row::get(tx, place, name)? else { continue };
        if *row.stated().enabled == Some(enabled) {
            continue;
        }
        *row.stated().enabled = Some(enabled);
        row.put(tx, place)?;
        let data = json!({"version": "1.0", "type": "Update", "updatedAlarm": {"ActionsEnabled": enabled}});
        let item = (HistoryItemType::ConfigurationUpdate, format!("Alarm \"{name}\" updated"), data);
        note(tx, place, (name, row.kind()), item, now)?;
    }
    Ok(())
}
