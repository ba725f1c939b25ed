//! `GetFunctionCodeSigningConfig`: the configuration that the packages of a function are held against, if any.

use tidegate_api::lambda::{
    GetFunctionCodeSigningConfig, GetFunctionCodeSigningConfigRequest, GetFunctionCodeSigningConfigResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::concurrency::whole_function;
use crate::names::FunctionName;
use crate::{Lambda, lookup};

impl Handle<GetFunctionCodeSigningConfig> for Lambda {
    fn needs(&self, look: &Look, input: &GetFunctionCodeSigningConfigRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:GetFunctionCodeSigningConfig", name.arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetFunctionCodeSigningConfigRequest,
    ) -> Result<GetFunctionCodeSigningConfigResponse, Failure> {
        let name = whole_function(cx.place(), &input.function_name)?;
        let row = cx.read(|rows| lookup::function(rows, &name))?;
        let function_name = row.signing.as_ref().map(|_| row.name);
        Ok(GetFunctionCodeSigningConfigResponse { code_signing_config_arn: row.signing, function_name })
    }
}
