//! `ListImages`: of a repository that is there, and holds none.

use tidegate_api::ecr::{ListImages, ListImagesRequest, ListImagesResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Ecr;
use crate::repository::Repository;

impl Handle<ListImages> for Ecr {
    fn needs(&self, look: &Look, input: &ListImagesRequest) -> Result<Needs, Failure> {
        Repository::of(look, input.registry_id.as_ref(), &input.repository_name).needs(look, "ecr:ListImages")
    }

    async fn handle(&self, cx: &Cx, input: ListImagesRequest) -> Result<ListImagesResponse, Failure> {
        let repository = Repository::of(cx, input.registry_id.as_ref(), &input.repository_name);

        cx.read(|rows| repository.row(rows))?;
        Ok(ListImagesResponse { image_ids: Some(Vec::new()), next_token: None })
    }
}
