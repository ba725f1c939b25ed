//! `UntagResource`.

use tidegate_api::cloudwatch::{UntagResource, UntagResourceInput, UntagResourceOutput, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::cloudwatch::CloudWatch;
use crate::cloudwatch::rows::{Row, of_arn};

impl Handle<UntagResource> for CloudWatch {
    fn needs(&self, _look: &Look, input: &UntagResourceInput) -> Result<Needs, Failure> {
        let keys = input.tag_keys.clone();
        Ok(Needs::one("cloudwatch:UntagResource", &input.resource_arn).with_all("aws:TagKeys", keys))
    }

    async fn handle(&self, cx: &Cx, input: UntagResourceInput) -> Result<UntagResourceOutput, Failure> {
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let found = Row::get(tx, &place, of_arn(&input.resource_arn).unwrap_or_default())?;
            let mut row = found.ok_or_else(|| {
                error::resource_not_found_exception("The specified resource does not exist.")
            })?;
            row.tags().retain(|key, _| !input.tag_keys.contains(key));
            row.put(tx, &place)?;
            Ok(UntagResourceOutput::default())
        })
        .await
    }
}
