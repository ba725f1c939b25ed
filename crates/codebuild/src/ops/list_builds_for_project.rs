//! `ListBuildsForProject`, newest first unless asked otherwise.

use tidegate_api::codebuild::{
    ListBuildsForProject, ListBuildsForProjectInput, ListBuildsForProjectOutput,
    error::resource_not_found_exception,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use super::Builds;
use super::list_builds::{ids, page};
use crate::rows::{PROJECTS, project_arn, project_key};

impl Handle<ListBuildsForProject> for Builds {
    fn needs(&self, look: &Look, input: &ListBuildsForProjectInput) -> Result<Needs, Failure> {
        Ok(Needs::one("codebuild:ListBuildsForProject", project_arn(look.place(), &input.project_name)))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListBuildsForProjectInput,
    ) -> Result<ListBuildsForProjectOutput, Failure> {
        let key = project_key(cx.place(), &input.project_name);
        if cx.read(|rows| rows.get(&PROJECTS, &key))?.is_none() {
            let arn = project_arn(cx.place(), &input.project_name);
            return Err(
                resource_not_found_exception(format!("The provided project {arn} does not exist")).into()
            );
        }
        let (ids, next_token) = page(ids(cx, &key, input.sort_order)?, input.next_token.as_deref())?;
        Ok(ListBuildsForProjectOutput { ids: Some(ids), next_token })
    }
}
