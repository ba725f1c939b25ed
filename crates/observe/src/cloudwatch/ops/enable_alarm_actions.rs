//! `EnableAlarmActions`.

use tidegate_api::cloudwatch::{EnableAlarmActions, EnableAlarmActionsInput, EnableAlarmActionsOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::cloudwatch::CloudWatch;
use crate::cloudwatch::ops::actions_enabled::{needs, switch};

impl Handle<EnableAlarmActions> for CloudWatch {
    fn needs(&self, look: &Look, input: &EnableAlarmActionsInput) -> Result<Needs, Failure> {
        Ok(needs(look, "cloudwatch:EnableAlarmActions", &input.alarm_names))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: EnableAlarmActionsInput,
    ) -> Result<EnableAlarmActionsOutput, Failure> {
        let (place, now) = (cx.place().clone(), cx.clock().now());
        cx.answer(move |tx| {
            switch(tx, &place, &input.alarm_names, true, now)?;
            Ok(EnableAlarmActionsOutput::default())
        })
        .await
    }
}
