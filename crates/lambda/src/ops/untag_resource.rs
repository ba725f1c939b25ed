//! `UntagResource`: takes tags off a function; those it does not have are no error.

use tidegate_api::lambda::{UntagResource, UntagResourceOutput, UntagResourceRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::list_tags::tagged;
use crate::rows::{FUNCTIONS, function_key};
use crate::{Lambda, lookup};

impl Handle<UntagResource> for Lambda {
    fn needs(&self, _: &Look, input: &UntagResourceRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("lambda:UntagResource", &input.resource)
            .with_all("aws:TagKeys", input.tag_keys.clone()))
    }

    async fn handle(&self, cx: &Cx, input: UntagResourceRequest) -> Result<UntagResourceOutput, Failure> {
        let name = tagged(cx.place(), &input.resource)?;
        cx.answer(move |tx| {
            let mut row = lookup::function(tx, &name)?;
            row.tags.retain(|key, _| !input.tag_keys.contains(key));
            tx.put(&FUNCTIONS, &function_key(&name.place, &name.name), &row)?;
            Ok(UntagResourceOutput::default())
        })
        .await
    }
}
