//! `UntagResource`.

use tidegate_api::secretsmanager::{UntagResource, UntagResourceOutput, UntagResourceRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::change;
use crate::secretsmanager::Secrets;
use crate::secretsmanager::secret::Secret;

impl Handle<UntagResource> for Secrets {
    fn needs(&self, look: &Look, input: &UntagResourceRequest) -> Result<Needs, Failure> {
        let (_, needs) = Secret::needs(look, &input.secret_id, "secretsmanager:UntagResource")?;
        Ok(needs.with_all("aws:TagKeys", input.tag_keys.clone()))
    }

    async fn handle(&self, cx: &Cx, input: UntagResourceRequest) -> Result<UntagResourceOutput, Failure> {
        let secret = Secret::of(cx, &input.secret_id)?;
        change(cx, secret, move |_, row| {
            row.tags.retain(|key, _| !input.tag_keys.contains(key));
            Ok(UntagResourceOutput::default())
        })
        .await
    }
}
