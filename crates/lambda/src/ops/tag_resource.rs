//! `TagResource`: sets tags of a function.

use tidegate_api::lambda::{TagResource, TagResourceOutput, TagResourceRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::create_function::check_tags;
use super::list_tags::tagged;
use crate::rows::{FUNCTIONS, function_key};
use crate::{Lambda, lookup};

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
        let name = tagged(cx.place(), &input.resource)?;
        cx.answer(move |tx| {
            let mut row = lookup::function(tx, &name)?;
            row.tags.extend(input.tags);
            check_tags(&row.tags)?;
            tx.put(&FUNCTIONS, &function_key(&name.place, &name.name), &row)?;
            Ok(TagResourceOutput::default())
        })
        .await
    }
}
