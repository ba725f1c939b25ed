//! `ListTagsForResource`.

use tidegate_api::ecr::{ListTagsForResource, ListTagsForResourceRequest, ListTagsForResourceResponse, Tag};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Ecr;
use crate::repository::Repository;

impl Handle<ListTagsForResource> for Ecr {
    fn needs(&self, look: &Look, input: &ListTagsForResourceRequest) -> Result<Needs, Failure> {
        Repository::given(&input.resource_arn)?.needs(look, "ecr:ListTagsForResource")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, Failure> {
        let row = cx.read(|rows| Repository::given(&input.resource_arn)?.row(rows))?;
        let tags = row.tags.into_iter().map(|(key, value)| Tag { key, value });
        Ok(ListTagsForResourceResponse { tags: Some(tags.collect()) })
    }
}
