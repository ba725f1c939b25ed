//! `TagResource`.

use tidegate_api::ecr::{TagResource, TagResourceRequest, TagResourceResponse, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::change;
use crate::Ecr;
use crate::repository::{Repository, tags, told};

impl Handle<TagResource> for Ecr {
    fn needs(&self, look: &Look, input: &TagResourceRequest) -> Result<Needs, Failure> {
        let needs = Repository::given(&input.resource_arn)?.needs(look, "ecr:TagResource")?;
        Ok(told(needs, &tags(input.tags.clone())))
    }

    async fn handle(&self, cx: &Cx, input: TagResourceRequest) -> Result<TagResourceResponse, Failure> {
        change(cx, Repository::given(&input.resource_arn)?, move |_, row| {
            row.tags.extend(tags(input.tags));
            if row.tags.len() > 50 {
                return Err(error::too_many_tags_exception("A repository has at most 50 tags.").into());
            }
            Ok(TagResourceResponse {})
        })
        .await
    }
}
