//! `GetApplication`.

use tidegate_api::codedeploy::{GetApplication, GetApplicationInput, GetApplicationOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{CodeDeploy, names, rows};

impl Handle<GetApplication> for CodeDeploy {
    fn needs(&self, look: &Look, input: &GetApplicationInput) -> Result<Needs, Failure> {
        names::application(&input.application_name)?;
        names::needs_application(look, "codedeploy:GetApplication", &input.application_name)
    }

    async fn handle(&self, cx: &Cx, input: GetApplicationInput) -> Result<GetApplicationOutput, Failure> {
        let row = cx.read(|rows| rows::application(rows, cx.place(), &input.application_name))?;
        Ok(GetApplicationOutput { application: Some(row.shape) })
    }
}
