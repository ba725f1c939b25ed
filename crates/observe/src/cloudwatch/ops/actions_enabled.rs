//! What `EnableAlarmActions` and `DisableAlarmActions` have in common.

use serde_json::json;
use tidegate_api::cloudwatch::HistoryItemType;
use tidegate_core::{Failure, Look, Needs, Place, Timestamp};
use tidegate_store::{Reads, Tx};

use crate::cloudwatch::rows::{ALARMS, alarm_arn, alarm_key, note};

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
        let key = alarm_key(place, name);
        let Some(mut alarm) = tx.get(&ALARMS, &key)? else { continue };
        if alarm.shape.actions_enabled == Some(enabled) {
            continue;
        }
        alarm.shape.actions_enabled = Some(enabled);
        tx.put(&ALARMS, &key, &alarm)?;
        let data = json!({"version": "1.0", "type": "Update", "updatedAlarm": {"ActionsEnabled": enabled}});
        let summary = format!("Alarm \"{name}\" updated");
        note(tx, place, name, (HistoryItemType::ConfigurationUpdate, summary, data), now)?;
    }
    Ok(())
}
