//! `UntagResource`.

use tidegate_api::logs::{UntagResource, UntagResourceOutput, UntagResourceRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::logs::rows::{GROUPS, group, group_key};
use crate::logs::{Logs, names};

impl Handle<UntagResource> for Logs {
    fn needs(&self, _look: &Look, input: &UntagResourceRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("logs:UntagResource", input.resource_arn.trim_end_matches(":*"))
            .with_all("aws:TagKeys", input.tag_keys.clone()))
    }

    async fn handle(&self, cx: &Cx, input: UntagResourceRequest) -> Result<UntagResourceOutput, Failure> {
        let name = names::tagged(&input.resource_arn)?;
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let mut row = group(tx, &place, &name)?;
            row.tags.retain(|key, _| !input.tag_keys.contains(key));
            tx.put(&GROUPS, &group_key(&place, &name), &row)?;
            Ok(UntagResourceOutput::default())
        })
        .await
    }
}
