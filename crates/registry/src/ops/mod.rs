//! One file per operation.

mod create_repository;
mod delete_lifecycle_policy;
mod delete_repository;
mod delete_repository_policy;
mod describe_repositories;
mod get_lifecycle_policy;
mod get_repository_policy;
mod list_images;
mod list_tags_for_resource;
mod put_image_scanning_configuration;
mod put_image_tag_mutability;
mod put_lifecycle_policy;
mod set_repository_policy;
mod tag_resource;
mod untag_resource;

use std::sync::Arc;

use tidegate_api::{Shape, ecr};
use tidegate_core::{Cx, Failure, Registry};
use tidegate_store::StoreCx;

use crate::Ecr;
use crate::repository::Repository;
use crate::rows::{REPOSITORIES, RepositoryRow};

/// Registers every operation.
pub(crate) fn register(registry: &mut Registry, service: &Arc<Ecr>) {
    macro_rules! operations {
        ($($operation:ident),* $(,)?) => {$( registry.operation::<ecr::$operation, _>(service); )*};
    }
    operations!(
        CreateRepository,
        DeleteLifecyclePolicy,
        DeleteRepository,
        DeleteRepositoryPolicy,
        DescribeRepositories,
        GetLifecyclePolicy,
        GetRepositoryPolicy,
        ListImages,
        ListTagsForResource,
        PutImageScanningConfiguration,
        PutImageTagMutability,
        PutLifecyclePolicy,
        SetRepositoryPolicy,
        TagResource,
        UntagResource,
    );
}

/// Changes the row of a repository.
async fn change<O: Shape + Send + 'static>(
    cx: &Cx,
    repository: Repository,
    change: impl FnOnce(&Repository, &mut RepositoryRow) -> Result<O, Failure> + Send + 'static,
) -> Result<O, Failure> {
    cx.answer(move |tx| {
        let mut row = repository.row(tx)?;
        let answer = change(&repository, &mut row)?;
        tx.put(&REPOSITORIES, &repository.key(), &row)?;
        Ok(answer)
    })
    .await
}
