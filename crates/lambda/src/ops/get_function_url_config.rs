//! `GetFunctionUrlConfig`: the URL of a function or an alias.

use tidegate_api::lambda::{GetFunctionUrlConfig, GetFunctionUrlConfigRequest, GetFunctionUrlConfigResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{Lambda, urls};

impl Handle<GetFunctionUrlConfig> for Lambda {
    fn needs(&self, look: &Look, input: &GetFunctionUrlConfigRequest) -> Result<Needs, Failure> {
        let name = urls::name(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:GetFunctionUrlConfig", name.qualified_arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetFunctionUrlConfigRequest,
    ) -> Result<GetFunctionUrlConfigResponse, Failure> {
        let name = urls::name(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        let row = cx.read(|rows| urls::existing(rows, &name))?;
        let shown = urls::shown(cx, &name, &row);
        Ok(GetFunctionUrlConfigResponse {
            function_url: shown.function_url,
            function_arn: shown.function_arn,
            auth_type: shown.auth_type,
            cors: shown.cors,
            creation_time: shown.creation_time,
            last_modified_time: shown.last_modified_time,
            invoke_mode: shown.invoke_mode,
        })
    }
}
