//! `DeleteRepository`, which needs no `force`: there is never an image in one.

use tidegate_api::ecr::{DeleteRepository, DeleteRepositoryRequest, DeleteRepositoryResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::Ecr;
use crate::repository::Repository;
use crate::rows::REPOSITORIES;

impl Handle<DeleteRepository> for Ecr {
    fn needs(&self, look: &Look, input: &DeleteRepositoryRequest) -> Result<Needs, Failure> {
        Repository::of(look, input.registry_id.as_ref(), &input.repository_name)
            .needs(look, "ecr:DeleteRepository")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteRepositoryRequest,
    ) -> Result<DeleteRepositoryResponse, Failure> {
        let repository = Repository::of(cx, input.registry_id.as_ref(), &input.repository_name);

        cx.answer(move |tx| {
            let row = repository.row(tx)?;
            tx.delete(&REPOSITORIES, &repository.key())?;
            Ok(DeleteRepositoryResponse { repository: Some(repository.shown(row)) })
        })
        .await
    }
}
