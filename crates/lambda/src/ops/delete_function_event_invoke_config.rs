//! `DeleteFunctionEventInvokeConfig`: asynchronous invocations are handled as usual again.

use tidegate_api::lambda::{
    DeleteFunctionEventInvokeConfig, DeleteFunctionEventInvokeConfigOutput,
    DeleteFunctionEventInvokeConfigRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::Lambda;
use crate::event_config;
use crate::names::FunctionName;
use crate::rows::{EVENT_CONFIGS, event_config_key};

impl Handle<DeleteFunctionEventInvokeConfig> for Lambda {
    fn needs(&self, look: &Look, input: &DeleteFunctionEventInvokeConfigRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:DeleteFunctionEventInvokeConfig", name.qualified_arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteFunctionEventInvokeConfigRequest,
    ) -> Result<DeleteFunctionEventInvokeConfigOutput, Failure> {
        let name = FunctionName::parse(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        cx.answer(move |tx| {
            event_config::get(tx, &name)?;
            let key = event_config_key(&name.place, &name.name, name.qualifier.as_deref());
            tx.delete(&EVENT_CONFIGS, &key)?;
            Ok(DeleteFunctionEventInvokeConfigOutput::default())
        })
        .await
    }
}
