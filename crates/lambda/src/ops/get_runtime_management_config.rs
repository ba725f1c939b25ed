//! `GetRuntimeManagementConfig`: how a function gets another version of its runtime: always `Auto` here.

use tidegate_api::lambda::{
    GetRuntimeManagementConfig, GetRuntimeManagementConfigRequest, GetRuntimeManagementConfigResponse,
    UpdateRuntimeOn,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::names::FunctionName;
use crate::rows::LATEST;
use crate::{Lambda, lookup};

impl Handle<GetRuntimeManagementConfig> for Lambda {
    fn needs(&self, look: &Look, input: &GetRuntimeManagementConfigRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:GetRuntimeManagementConfig", name.qualified_arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetRuntimeManagementConfigRequest,
    ) -> Result<GetRuntimeManagementConfigResponse, Failure> {
        let name = FunctionName::parse(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        cx.read(|rows| lookup::find(rows, &name))?;
        Ok(GetRuntimeManagementConfigResponse {
            update_runtime_on: Some(UpdateRuntimeOn::Auto),
            function_arn: Some(qualified(&name)),
            runtime_version_arn: None,
        })
    }
}

/// AWS: the answer names the version, `$LATEST` where none was asked for.
pub(super) fn qualified(name: &FunctionName) -> String {
    name.at(name.qualifier.as_deref().unwrap_or(LATEST)).qualified_arn()
}
