//! `DeleteAlarms`.

use serde_json::json;
use tidegate_api::cloudwatch::{DeleteAlarms, DeleteAlarmsInput, DeleteAlarmsOutput, HistoryItemType};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::cloudwatch::CloudWatch;
use crate::cloudwatch::rows::{ALARMS, alarm_arn, alarm_key, note};

impl Handle<DeleteAlarms> for CloudWatch {
    fn needs(&self, look: &Look, input: &DeleteAlarmsInput) -> Result<Needs, Failure> {
        let none = Needs::none("a request that names no alarm deletes none");
        Ok(input
            .alarm_names
            .iter()
            .fold(none, |needs, name| needs.and("cloudwatch:DeleteAlarms", alarm_arn(look, name))))
    }

    async fn handle(&self, cx: &Cx, input: DeleteAlarmsInput) -> Result<DeleteAlarmsOutput, Failure> {
        let (place, now) = (cx.place().clone(), cx.clock().now());
        cx.answer(move |tx| {
            // AWS: names without an alarm are passed over, the others deleted.
            for name in &input.alarm_names {
                if tx.delete(&ALARMS, &alarm_key(&place, name))? {
                    let (summary, data) =
                        (format!("Alarm \"{name}\" deleted"), json!({"version": "1.0", "type": "Delete"}));
                    note(tx, &place, name, (HistoryItemType::ConfigurationUpdate, summary, data), now)?;
                    tx.nudge(format!("alarm\t{name}"));
                }
            }
            Ok(DeleteAlarmsOutput::default())
        })
        .await
    }
}
