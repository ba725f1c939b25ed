//! `GetApplicationRevision`.

use tidegate_api::codedeploy::{
    GetApplicationRevision, GetApplicationRevisionInput, GetApplicationRevisionOutput, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{CodeDeploy, names, revisions, rows};

impl Handle<GetApplicationRevision> for CodeDeploy {
    fn needs(&self, look: &Look, input: &GetApplicationRevisionInput) -> Result<Needs, Failure> {
        names::application(&input.application_name)?;
        let action = "codedeploy:GetApplicationRevision";
        names::needs_application(look, action, &input.application_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetApplicationRevisionInput,
    ) -> Result<GetApplicationRevisionOutput, Failure> {
        let (location, name) = (revisions::check(input.revision)?, input.application_name);
        let found = cx.read(|rows| {
            rows::application(rows, cx.place(), &name)?;
            Ok::<_, Failure>(revisions::info(rows, cx.place(), &name, &location)?)
        })?;
        let found = found.ok_or_else(|| {
            let text = format!("The application {name} does not know this revision");
            error::revision_does_not_exist_exception(text)
        })?;
        Ok(GetApplicationRevisionOutput {
            application_name: Some(name),
            revision: found.revision_location,
            revision_info: found.generic_revision_info,
        })
    }
}
