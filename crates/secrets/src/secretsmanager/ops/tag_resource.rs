//! `TagResource`.

use tidegate_api::secretsmanager::{TagResource, TagResourceOutput, TagResourceRequest, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::change;
use crate::secretsmanager::Secrets;
use crate::secretsmanager::secret::{Secret, tags, told};

impl Handle<TagResource> for Secrets {
    fn needs(&self, look: &Look, input: &TagResourceRequest) -> Result<Needs, Failure> {
        let (_, needs) = Secret::needs(look, &input.secret_id, "secretsmanager:TagResource")?;
        Ok(told(needs, &tags(input.tags.clone())))
    }

    async fn handle(&self, cx: &Cx, input: TagResourceRequest) -> Result<TagResourceOutput, Failure> {
        let secret = Secret::of(cx, &input.secret_id)?;
        change(cx, secret, move |_, row| {
            row.tags.extend(tags(input.tags));
            if row.tags.len() > 50 {
                return Err(error::limit_exceeded_exception("A secret has at most 50 tags.").into());
            }
            Ok(TagResourceOutput::default())
        })
        .await
    }
}
