//! `DeleteAlarms`.

use serde_json::json;
use tidegate_api::cloudwatch::{DeleteAlarms, DeleteAlarmsInput, DeleteAlarmsOutput, HistoryItemType};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, Place};
use tidegate_store::{Key, Reads, StoreCx, Tx};

use crate::cloudwatch::alarm_rule;
use crate::cloudwatch::rows::{COMPOSITES, Row, alarm_arn, note};
use crate::cloudwatch::{CloudWatch, invalid};

impl Handle<DeleteAlarms> for CloudWatch {
    fn needs(&self, look: &Look, input: &DeleteAlarmsInput) -> Result<Needs, Failure> {
        let none = Needs::none("a request that names no alarm deletes none");
        Ok(input
            .alarm_names
            .iter()
            .fold(none, |needs, name| needs.and("cloudwatch:DeleteAlarms", alarm_arn(look, name))))
    }

    async fn handle(&self, cx: &Cx, input: DeleteAlarmsInput) -> Result<DeleteAlarmsOutput, Failure> {
        self.evaluator.refresh(cx).await?;
        let (place, now) = (cx.place().clone(), cx.clock().now());
        cx.answer(move |tx| {
            let mut rows = Vec::new();
            for name in &input.alarm_names {
                // AWS: names without an alarm are passed over, the others deleted.
                rows.extend(Row::get(tx, &place, name)?);
            }
            deletable(tx, &place, &rows)?;
            for row in rows {
                row.delete(tx, &place)?;
                let name = row.name();
                let (summary, data) =
                    (format!("Alarm \"{name}\" deleted"), json!({"version": "1.0", "type": "Delete"}));
                let item = (HistoryItemType::ConfigurationUpdate, summary, data);
                note(tx, &place, (name, row.kind()), item, now)?;
                tx.nudge(format!("alarm\t{name}"));
            }
            Ok(DeleteAlarmsOutput::default())
        })
        .await
    }
}

/// AWS: all or none; one composite alarm at a time, and nothing that another composite alarm depends on.
fn deletable(tx: &Tx<'_>, place: &Place, rows: &[Row]) -> Result<(), Failure> {
    if rows.iter().filter(|row| matches!(row, Row::Composite(_))).count() > 1 {
        return Err(invalid("You can delete at most one composite alarm with one operation.").into());
    }
    for (_, composite) in tx.scan(&COMPOSITES, &Key::of(place))? {
        let name = composite.shape.alarm_name.as_deref().unwrap_or_default();
        if rows.iter().any(|row| row.name() == name) {
            continue;
        }
        let rule = alarm_rule::parse(composite.shape.alarm_rule.as_deref().unwrap_or_default());
        let needed = rule
            .iter()
            .flat_map(|rule| rule.alarms())
            .find(|child| rows.iter().any(|row| row.name() == *child));
        if let Some(child) = needed {
            let why = format!("Cannot delete {child} as there are composite alarm(s) depending on it.");
            return Err(invalid(why).into());
        }
    }
    Ok(())
}
