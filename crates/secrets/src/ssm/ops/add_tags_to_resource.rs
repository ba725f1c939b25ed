//! `AddTagsToResource`.

use tidegate_api::ssm::{AddTagsToResource, AddTagsToResourceRequest, AddTagsToResourceResult, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use super::list_tags_for_resource::no_resource;
use super::{check_type, on_parameter};
use crate::ssm::Ssm;
use crate::ssm::name::Name;
use crate::ssm::rows::PARAMETERS;

impl Handle<AddTagsToResource> for Ssm {
    fn needs(&self, look: &Look, input: &AddTagsToResourceRequest) -> Result<Needs, Failure> {
        check_type(&input.resource_type)?;
        Ok(on_parameter(look, &Name::of(look, &input.resource_id), "ssm:AddTagsToResource"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: AddTagsToResourceRequest,
    ) -> Result<AddTagsToResourceResult, Failure> {
        let name = Name::of(cx, &input.resource_id);
        cx.answer(move |tx| {
            let mut row = tx.get(&PARAMETERS, &name.key())?.ok_or_else(no_resource)?;
            row.tags.extend(input.tags.into_iter().map(|tag| (tag.key, tag.value)));
            if row.tags.len() > 50 {
                return Err(error::too_many_tags_error("").into());
            }
            tx.put(&PARAMETERS, &name.key(), &row)?;
            Ok(AddTagsToResourceResult::default())
        })
        .await
    }
}
