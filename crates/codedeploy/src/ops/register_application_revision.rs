//! `RegisterApplicationRevision`: makes a revision known before it is used.

use tidegate_api::codedeploy::{
    RegisterApplicationRevision, RegisterApplicationRevisionInput, RegisterApplicationRevisionOutput,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::{CodeDeploy, names, revisions, rows};

impl Handle<RegisterApplicationRevision> for CodeDeploy {
    fn needs(&self, look: &Look, input: &RegisterApplicationRevisionInput) -> Result<Needs, Failure> {
        names::application(&input.application_name)?;
        let action = "codedeploy:RegisterApplicationRevision";
        names::needs_application(look, action, &input.application_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: RegisterApplicationRevisionInput,
    ) -> Result<RegisterApplicationRevisionOutput, Failure> {
        names::description(input.description.as_deref())?;
        let location = revisions::check(input.revision)?;
        let (place, now, name) = (cx.place().clone(), cx.clock().now(), input.application_name);
        cx.answer(move |tx| {
            rows::application(tx, &place, &name)?;
            revisions::register(tx, &place, &name, location, input.description, now)?;
            Ok(RegisterApplicationRevisionOutput {})
        })
        .await
    }
}
