//! `BatchGetApplicationRevisions`: those that are known; how many are not stands in the error message.

use tidegate_api::codedeploy::{
    BatchGetApplicationRevisions, BatchGetApplicationRevisionsInput, BatchGetApplicationRevisionsOutput,
    error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{CodeDeploy, names, revisions, rows};

const MOST: usize = 25;

impl Handle<BatchGetApplicationRevisions> for CodeDeploy {
    fn needs(&self, look: &Look, input: &BatchGetApplicationRevisionsInput) -> Result<Needs, Failure> {
        names::application(&input.application_name)?;
        let action = "codedeploy:BatchGetApplicationRevisions";
        names::needs_application(look, action, &input.application_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: BatchGetApplicationRevisionsInput,
    ) -> Result<BatchGetApplicationRevisionsOutput, Failure> {
        if input.revisions.is_empty() {
            return Err(error::revision_required_exception("Revisions are required").into());
        }
        if input.revisions.len() > MOST {
            return Err(error::batch_limit_exceeded_exception(format!("At most {MOST} revisions")).into());
        }
        let name = input.application_name;
        let asked = input.revisions.into_iter().map(revisions::check).collect::<Result<Vec<_>, _>>()?;
        let found = cx.read(|rows| {
            rows::application(rows, cx.place(), &name)?;
            let infos = asked.iter().map(|location| revisions::info(rows, cx.place(), &name, location));
            Ok::<_, Failure>(infos.collect::<Result<Vec<_>, _>>()?)
        })?;
        let missing = found.iter().filter(|info| info.is_none()).count();
        let error_message =
            (missing > 0).then(|| format!("The application {name} does not know {missing} of the revisions"));
        Ok(BatchGetApplicationRevisionsOutput {
            application_name: Some(name),
            error_message,
            revisions: Some(found.into_iter().flatten().collect()),
        })
    }
}
