//! `ListTags`: the tags of a function, a mapping or a code signing configuration.

use tidegate_api::lambda::{ListTags, ListTagsRequest, ListTagsResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Lambda;
use crate::tags::Tagged;

impl Handle<ListTags> for Lambda {
    fn needs(&self, _: &Look, input: &ListTagsRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("lambda:ListTags", &input.resource))
    }

    async fn handle(&self, cx: &Cx, input: ListTagsRequest) -> Result<ListTagsResponse, Failure> {
        let tagged = Tagged::parse(cx.place(), &input.resource)?;
        Ok(ListTagsResponse { tags: Some(cx.read(|rows| tagged.tags(rows))?) })
    }
}
