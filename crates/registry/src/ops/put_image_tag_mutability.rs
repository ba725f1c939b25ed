//! `PutImageTagMutability`.

use tidegate_api::ecr::{PutImageTagMutability, PutImageTagMutabilityRequest, PutImageTagMutabilityResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::change;
use crate::Ecr;
use crate::errors::unsupported;
use crate::repository::Repository;

impl Handle<PutImageTagMutability> for Ecr {
    fn needs(&self, look: &Look, input: &PutImageTagMutabilityRequest) -> Result<Needs, Failure> {
        Repository::of(look, input.registry_id.as_ref(), &input.repository_name)
            .needs(look, "ecr:PutImageTagMutability")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutImageTagMutabilityRequest,
    ) -> Result<PutImageTagMutabilityResponse, Failure> {
        let repository = Repository::of(cx, input.registry_id.as_ref(), &input.repository_name);

        if input.image_tag_mutability_exclusion_filters.is_some() {
            return Err(unsupported("imageTagMutabilityExclusionFilters").into());
        }
        change(cx, repository, move |repository, row| {
            row.mutability = input.image_tag_mutability;
            Ok(PutImageTagMutabilityResponse {
                registry_id: Some(repository.place.account.clone()),
                repository_name: Some(repository.name.clone()),
                image_tag_mutability: Some(row.mutability.clone()),
                image_tag_mutability_exclusion_filters: None,
            })
        })
        .await
    }
}
