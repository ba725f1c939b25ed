//! `DisableAlarmActions`.

use tidegate_api::cloudwatch::{DisableAlarmActions, DisableAlarmActionsInput, DisableAlarmActionsOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::cloudwatch::CloudWatch;
use crate::cloudwatch::ops::actions_enabled::{needs, switch};

impl Handle<DisableAlarmActions> for CloudWatch {
    fn needs(&self, look: &Look, input: &DisableAlarmActionsInput) -> Result<Needs, Failure> {
        Ok(needs(look, "cloudwatch:DisableAlarmActions", &input.alarm_names))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DisableAlarmActionsInput,
    ) -> Result<DisableAlarmActionsOutput, Failure> {
        let (place, now) = (cx.place().clone(), cx.clock().now());
        cx.answer(move |tx| {
            switch(tx, &place, &input.alarm_names, false, now)?;
            Ok(DisableAlarmActionsOutput::default())
        })
        .await
    }
}
