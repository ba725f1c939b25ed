//! `SetAlarmState`.

use tidegate_api::cloudwatch::{SetAlarmState, SetAlarmStateInput, SetAlarmStateOutput, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use crate::cloudwatch::CloudWatch;
use crate::cloudwatch::rows::{ALARMS, Change, alarm_arn, alarm_key, set_state};

impl Handle<SetAlarmState> for CloudWatch {
    fn needs(&self, look: &Look, input: &SetAlarmStateInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudwatch:SetAlarmState", alarm_arn(look, &input.alarm_name)))
    }

    async fn handle(&self, cx: &Cx, input: SetAlarmStateInput) -> Result<SetAlarmStateOutput, Failure> {
        let data = match input.state_reason_data.as_deref().map(serde_json::from_str).transpose() {
            Ok(data) => data,
            Err(_) => return Err(error::invalid_format_fault("StateReasonData must be valid JSON").into()),
        };
        let change =
            Change { state: input.state_value, reason: input.state_reason, data, time: cx.clock().now() };
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let found = tx.get(&ALARMS, &alarm_key(&place, &input.alarm_name))?;
            let mut alarm = found.ok_or_else(|| error::resource_not_found(""))?;
            set_state(tx, &place, &mut alarm, change)?;
            Ok(SetAlarmStateOutput::default())
        })
        .await
    }
}
