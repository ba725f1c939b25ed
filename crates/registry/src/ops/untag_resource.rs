//! `UntagResource`.

use tidegate_api::ecr::{UntagResource, UntagResourceRequest, UntagResourceResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::change;
use crate::Ecr;
use crate::repository::Repository;

impl Handle<UntagResource> for Ecr {
    fn needs(&self, look: &Look, input: &UntagResourceRequest) -> Result<Needs, Failure> {
        let needs = Repository::given(&input.resource_arn)?.needs(look, "ecr:UntagResource")?;
        Ok(needs.with_all("aws:TagKeys", input.tag_keys.clone()))
    }

    async fn handle(&self, cx: &Cx, input: UntagResourceRequest) -> Result<UntagResourceResponse, Failure> {
        change(cx, Repository::given(&input.resource_arn)?, move |_, row| {
            row.tags.retain(|key, _| !input.tag_keys.contains(key));
            Ok(UntagResourceResponse {})
        })
        .await
    }
}
