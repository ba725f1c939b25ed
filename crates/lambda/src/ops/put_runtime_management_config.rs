//! `PutRuntimeManagementConfig`: a function runs on the interpreter that this machine has, as `Auto` says.

use tidegate_api::lambda::{
    PutRuntimeManagementConfig, PutRuntimeManagementConfigRequest, PutRuntimeManagementConfigResponse,
    UpdateRuntimeOn,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::get_runtime_management_config::qualified;
use crate::errors::refuse;
use crate::names::FunctionName;
use crate::{Lambda, lookup};

impl Handle<PutRuntimeManagementConfig> for Lambda {
    fn needs(&self, look: &Look, input: &PutRuntimeManagementConfigRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:PutRuntimeManagementConfig", name.qualified_arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutRuntimeManagementConfigRequest,
    ) -> Result<PutRuntimeManagementConfigResponse, Failure> {
        refuse(input.update_runtime_on != UpdateRuntimeOn::Auto, "UpdateRuntimeOn other than Auto")?;
        refuse(input.runtime_version_arn.is_some(), "RuntimeVersionArn")?;
        let name = FunctionName::parse(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        cx.read(|rows| lookup::find(rows, &name))?;
        Ok(PutRuntimeManagementConfigResponse {
            update_runtime_on: UpdateRuntimeOn::Auto,
            function_arn: qualified(&name),
            runtime_version_arn: None,
        })
    }
}
