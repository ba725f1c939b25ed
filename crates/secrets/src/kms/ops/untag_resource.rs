//! `UntagResource`.

use tidegate_api::kms::{UntagResource, UntagResourceOutput, UntagResourceRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{change, on_key};
use crate::kms::Kms;
use crate::kms::key::KeyRef;

impl Handle<UntagResource> for Kms {
    fn needs(&self, look: &Look, input: &UntagResourceRequest) -> Result<Needs, Failure> {
        let needs = on_key(look, &input.key_id, "kms:UntagResource")?;
        Ok(needs.with_all("aws:TagKeys", input.tag_keys.clone()))
    }

    async fn handle(&self, cx: &Cx, input: UntagResourceRequest) -> Result<UntagResourceOutput, Failure> {
        let found = KeyRef::find(cx, &input.key_id)?;
        change(cx, found, move |key, row| {
            row.check_stays(&key.arn())?;
            row.tags.retain(|name, _| !input.tag_keys.contains(name));
            Ok(UntagResourceOutput::default())
        })
        .await
    }
}
