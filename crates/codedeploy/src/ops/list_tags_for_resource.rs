//! `ListTagsForResource`.

use tidegate_api::codedeploy::{
    ListTagsForResource, ListTagsForResourceInput, ListTagsForResourceOutput, Tag,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::pages::page;
use crate::tags::Tagged;
use crate::{CodeDeploy, names};

impl Handle<ListTagsForResource> for CodeDeploy {
    fn needs(&self, look: &Look, input: &ListTagsForResourceInput) -> Result<Needs, Failure> {
        names::needs_tagged(look, "codedeploy:ListTagsForResource", &input.resource_arn)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, Failure> {
        let tagged = Tagged::of(cx.place(), &input.resource_arn)?;
        let tags = cx.read(|rows| tagged.tags(rows, cx.place()))?;
        let key = |tag: &Tag| tag.key.clone().unwrap_or_default();
        let (keys, next_token) = page(tags.iter().map(key).collect(), input.next_token.as_deref())?;
        let shown = tags.into_iter().filter(|tag| keys.contains(&key(tag))).collect();
        Ok(ListTagsForResourceOutput { tags: Some(shown), next_token })
    }
}
