//! `ListTagsForResource`.

use tidegate_api::logs::{ListTagsForResource, ListTagsForResourceRequest, ListTagsForResourceResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::logs::rows::group;
use crate::logs::{Logs, names};

impl Handle<ListTagsForResource> for Logs {
    fn needs(&self, _look: &Look, input: &ListTagsForResourceRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("logs:ListTagsForResource", input.resource_arn.trim_end_matches(":*")))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, Failure> {
        let name = names::tagged(&input.resource_arn)?;
        let row = cx.read(|rows| group(rows, cx.place(), &name))?;
        Ok(ListTagsForResourceResponse { tags: Some(row.tags) })
    }
}
