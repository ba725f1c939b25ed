//! `UntagResource`.

use tidegate_api::cloudwatch::{UntagResource, UntagResourceInput, UntagResourceOutput, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use crate::cloudwatch::CloudWatch;
use crate::cloudwatch::rows::{ALARMS, alarm_key, of_arn};

impl Handle<UntagResource> for CloudWatch {
    fn needs(&self, _look: &Look, input: &UntagResourceInput) -> Result<Needs, Failure> {
        let keys = input.tag_keys.clone();
        Ok(Needs::one("cloudwatch:UntagResource", &input.resource_arn).with_all("aws:TagKeys", keys))
    }

    async fn handle(&self, cx: &Cx, input: UntagResourceInput) -> Result<UntagResourceOutput, Failure> {
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let key = alarm_key(&place, of_arn(&input.resource_arn).unwrap_or_default());
            let mut alarm = tx.get(&ALARMS, &key)?.ok_or_else(|| {
                error::resource_not_found_exception("The specified resource does not exist.")
            })?;
            alarm.tags.retain(|key, _| !input.tag_keys.contains(key));
            tx.put(&ALARMS, &key, &alarm)?;
            Ok(UntagResourceOutput::default())
        })
        .await
    }
}
