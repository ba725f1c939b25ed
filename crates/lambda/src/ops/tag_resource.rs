//! `TagResource`: sets tags of a function, a mapping or a code signing configuration.

use tidegate_api::lambda::{TagResource, TagResourceOutput, TagResourceRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::Lambda;
use crate::errors::invalid;
use crate::tags::Tagged;

impl Handle<TagResource> for Lambda {
    fn needs(&self, _: &Look, input: &TagResourceRequest) -> Result<Needs, Failure> {
        let keys = input.tags.keys().cloned().collect();
        let mut needs = Needs::one("lambda:TagResource", &input.resource).with_all("aws:TagKeys", keys);
        for (key, value) in &input.tags {
            needs = needs.with(format!("aws:RequestTag/{key}"), value);
        }
        Ok(needs)
    }

    async fn handle(&self, cx: &Cx, input: TagResourceRequest) -> Result<TagResourceOutput, Failure> {
        if input.tags.is_empty() {
            return Err(invalid("An error occurred and the request cannot be processed."));
        }
        let tagged = Tagged::parse(cx.place(), &input.resource)?;
        cx.answer(move |tx| {
            let mut tags = tagged.tags(tx)?;
            tags.extend(input.tags);
            tagged.set(tx, tags)?;
            Ok(TagResourceOutput::default())
        })
        .await
    }
}
