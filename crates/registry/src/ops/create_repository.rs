//! `CreateRepository`.

use tidegate_api::ecr::{
    CreateRepository, CreateRepositoryRequest, CreateRepositoryResponse, EncryptionConfiguration,
    EncryptionType, ImageScanningConfiguration, ImageTagMutability,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::Ecr;
use crate::errors::{exists, unsupported};
use crate::repository::{Repository, check_name, tags, told};
use crate::rows::{REPOSITORIES, RepositoryRow};

impl Handle<CreateRepository> for Ecr {
    fn needs(&self, look: &Look, input: &CreateRepositoryRequest) -> Result<Needs, Failure> {
        let repository = Repository::of(look, input.registry_id.as_ref(), &input.repository_name);
        Ok(told(
            repository.needs(look, "ecr:CreateRepository")?,
            &tags(input.tags.clone().unwrap_or_default()),
        ))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: CreateRepositoryRequest,
    ) -> Result<CreateRepositoryResponse, Failure> {
        let repository = Repository::of(cx, input.registry_id.as_ref(), &input.repository_name);

        check_name(&repository.name)?;
        if input.image_tag_mutability_exclusion_filters.is_some() {
            return Err(unsupported("imageTagMutabilityExclusionFilters").into());
        }
        let encryption = input
            .encryption_configuration
            .unwrap_or(EncryptionConfiguration { encryption_type: EncryptionType::Aes256, kms_key: None });
        if encryption.encryption_type != EncryptionType::Aes256 {
            return Err(unsupported("An encryptionType other than AES256").into());
        }
        let row = RepositoryRow {
            created: cx.clock().now(),
            mutability: input.image_tag_mutability.unwrap_or(ImageTagMutability::Mutable),
            scanning: input
                .image_scanning_configuration
                .unwrap_or(ImageScanningConfiguration { scan_on_push: Some(false) }),
            encryption,
            policy: None,
            lifecycle_policy: None,
            tags: tags(input.tags.unwrap_or_default()),
        };
        cx.answer(move |tx| {
            if !tx.insert(&REPOSITORIES, &repository.key(), &row)? {
                return Err(exists(&repository).into());
            }
            Ok(CreateRepositoryResponse { repository: Some(repository.shown(row)) })
        })
        .await
    }
}
