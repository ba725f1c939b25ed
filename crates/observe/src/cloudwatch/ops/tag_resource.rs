//! `TagResource`.

use tidegate_api::cloudwatch::{TagResource, TagResourceInput, TagResourceOutput, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::cloudwatch::CloudWatch;
use crate::cloudwatch::rows::{Row, of_arn};

impl Handle<TagResource> for CloudWatch {
    fn needs(&self, _look: &Look, input: &TagResourceInput) -> Result<Needs, Failure> {
        let keys = input.tags.iter().map(|tag| tag.key.clone()).collect();
        Ok(Needs::one("cloudwatch:TagResource", &input.resource_arn).with_all("aws:TagKeys", keys))
    }

    async fn handle(&self, cx: &Cx, input: TagResourceInput) -> Result<TagResourceOutput, Failure> {
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let found = Row::get(tx, &place, of_arn(&input.resource_arn).unwrap_or_default())?;
            let mut row = found.ok_or_else(|| {
                error::resource_not_found_exception("The specified resource does not exist.")
            })?;
            row.tags().extend(input.tags.into_iter().map(|tag| (tag.key, tag.value)));
            row.put(tx, &place)?;
            Ok(TagResourceOutput::default())
        })
        .await
    }
}
