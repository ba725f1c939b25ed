//! `SetAlarmState`.

use tidegate_api::cloudwatch::{SetAlarmState, SetAlarmStateInput, SetAlarmStateOutput, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::cloudwatch::CloudWatch;
use crate::cloudwatch::rows::{Row, alarm_arn};
use crate::cloudwatch::transition::{Change, set_state};

impl Handle<SetAlarmState> for CloudWatch {
    fn needs(&self, look: &Look, input: &SetAlarmStateInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudwatch:SetAlarmState", alarm_arn(look, &input.alarm_name)))
    }

    async fn handle(&self, cx: &Cx, input: SetAlarmStateInput) -> Result<SetAlarmStateOutput, Failure> {
        let data = match input.state_reason_data.as_deref().map(serde_json::from_str).transpose() {
            Ok(data) => data,
            Err(_) => return Err(error::invalid_format_fault("StateReasonData must be valid JSON").into()),
        };
        // What was due before this is not to undo it afterwards.
        self.evaluator.refresh(cx).await?;
        let change =
            Change { state: input.state_value, reason: input.state_reason, data, time: cx.clock().now() };
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let found = Row::get(tx, &place, &input.alarm_name)?;
            let mut row = found.ok_or_else(|| error::resource_not_found(""))?;
            set_state(tx, &place, &mut row, change)?;
            Ok(SetAlarmStateOutput::default())
        })
        .await
    }
}
