//! `RemoveTagsFromResource`.

use tidegate_api::ssm::{
    RemoveTagsFromResource, RemoveTagsFromResourceRequest, RemoveTagsFromResourceResult,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use super::list_tags_for_resource::no_resource;
use super::{check_type, on_parameter};
use crate::ssm::Ssm;
use crate::ssm::name::Name;
use crate::ssm::rows::PARAMETERS;

impl Handle<RemoveTagsFromResource> for Ssm {
    fn needs(&self, look: &Look, input: &RemoveTagsFromResourceRequest) -> Result<Needs, Failure> {
        check_type(&input.resource_type)?;
        Ok(on_parameter(look, &Name::of(look, &input.resource_id), "ssm:RemoveTagsFromResource"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: RemoveTagsFromResourceRequest,
    ) -> Result<RemoveTagsFromResourceResult, Failure> {
        let name = Name::of(cx, &input.resource_id);
        cx.answer(move |tx| {
            let mut row = tx.get(&PARAMETERS, &name.key())?.ok_or_else(no_resource)?;
            row.tags.retain(|key, _| !input.tag_keys.contains(key));
            tx.put(&PARAMETERS, &name.key(), &row)?;
            Ok(RemoveTagsFromResourceResult::default())
        })
        .await
    }
}
