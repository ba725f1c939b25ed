//! `ListTagsForResource`.

use tidegate_api::cloudwatch::{
    ListTagsForResource, ListTagsForResourceInput, ListTagsForResourceOutput, Tag,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::cloudwatch::CloudWatch;
use crate::cloudwatch::rows::{Row, of_arn};

impl Handle<ListTagsForResource> for CloudWatch {
    fn needs(&self, _look: &Look, input: &ListTagsForResourceInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudwatch:ListTagsForResource", &input.resource_arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, Failure> {
        let name = of_arn(&input.resource_arn).unwrap_or_default();
        let row = cx.read(|rows| Row::get(rows, cx.place(), name))?;
        // AWS: what does not exist has no tags.
        let tags = row.map(|mut row| std::mem::take(row.tags())).unwrap_or_default();
        let tags = tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
        Ok(ListTagsForResourceOutput { tags: Some(tags) })
    }
}
