//! `ListTagsForResource`.

use tidegate_api::ServiceError;
use tidegate_api::ssm::{
    ListTagsForResource, ListTagsForResourceRequest, ListTagsForResourceResult, Tag, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use super::{check_type, on_parameter};
use crate::ssm::Ssm;
use crate::ssm::name::Name;
use crate::ssm::rows::PARAMETERS;

impl Handle<ListTagsForResource> for Ssm {
    fn needs(&self, look: &Look, input: &ListTagsForResourceRequest) -> Result<Needs, Failure> {
        check_type(&input.resource_type)?;
        Ok(on_parameter(look, &Name::of(look, &input.resource_id), "ssm:ListTagsForResource"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResult, Failure> {
        let name = Name::of(cx, &input.resource_id);
        let row = cx.read(|rows| rows.get(&PARAMETERS, &name.key()))?.ok_or_else(no_resource)?;
        let tags = row.tags.into_iter().map(|(key, value)| Tag { key, value });
        Ok(ListTagsForResourceResult { tag_list: Some(tags.collect()) })
    }
}

/// There is nothing of that id.
pub(super) fn no_resource() -> ServiceError {
    error::invalid_resource_id(
        "The resource ID is not valid. Verify that you entered the correct ID and try again.",
    )
}
