//! `TagResource`.

use tidegate_api::logs::{TagResource, TagResourceOutput, TagResourceRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::logs::rows::{GROUPS, group, group_key};
use crate::logs::{Logs, names};

impl Handle<TagResource> for Logs {
    fn needs(&self, _look: &Look, input: &TagResourceRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("logs:TagResource", input.resource_arn.trim_end_matches(":*"))
            .with_all("aws:TagKeys", input.tags.keys().cloned().collect()))
    }

    async fn handle(&self, cx: &Cx, input: TagResourceRequest) -> Result<TagResourceOutput, Failure> {
        let name = names::tagged(&input.resource_arn)?;
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let mut row = group(tx, &place, &name)?;
            row.tags.extend(input.tags);
            tx.put(&GROUPS, &group_key(&place, &name), &row)?;
            Ok(TagResourceOutput::default())
        })
        .await
    }
}
