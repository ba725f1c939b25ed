//! `DeleteProject`: a project that is not there is deleted already, and its builds stay.

use tidegate_api::codebuild::{DeleteProject, DeleteProjectInput, DeleteProjectOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::Builds;
use crate::rows::{PROJECTS, project_arn, project_key};

impl Handle<DeleteProject> for Builds {
    fn needs(&self, look: &Look, input: &DeleteProjectInput) -> Result<Needs, Failure> {
        Ok(Needs::one("codebuild:DeleteProject", project_arn(look.place(), &input.name)))
    }

    async fn handle(&self, cx: &Cx, input: DeleteProjectInput) -> Result<DeleteProjectOutput, Failure> {
        let place = cx.place().clone();
        cx.answer(move |tx| {
            tx.delete(&PROJECTS, &project_key(&place, &input.name))?;
            Ok(DeleteProjectOutput::default())
        })
        .await
    }
}
