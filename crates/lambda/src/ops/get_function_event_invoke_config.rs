//! `GetFunctionEventInvokeConfig`: what is done with asynchronous invocations.

use tidegate_api::lambda::{
    FunctionEventInvokeConfig, GetFunctionEventInvokeConfig, GetFunctionEventInvokeConfigRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Lambda;
use crate::event_config;
use crate::names::FunctionName;

impl Handle<GetFunctionEventInvokeConfig> for Lambda {
    fn needs(&self, look: &Look, input: &GetFunctionEventInvokeConfigRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:GetFunctionEventInvokeConfig", name.qualified_arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetFunctionEventInvokeConfigRequest,
    ) -> Result<FunctionEventInvokeConfig, Failure> {
        let name = FunctionName::parse(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        let row = cx.read(|rows| event_config::get(rows, &name))?;
        Ok(event_config::shown(&name, &row))
    }
}
