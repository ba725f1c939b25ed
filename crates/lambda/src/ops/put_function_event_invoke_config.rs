//! `PutFunctionEventInvokeConfig`: says anew what is done with asynchronous invocations.

use tidegate_api::lambda::{
    FunctionEventInvokeConfig, PutFunctionEventInvokeConfig, PutFunctionEventInvokeConfigRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::Lambda;
use crate::event_config::{self, Asked};
use crate::names::FunctionName;
use crate::rows::{EVENT_CONFIGS, EventConfigRow, LATEST, event_config_key};

impl Handle<PutFunctionEventInvokeConfig> for Lambda {
    fn needs(&self, look: &Look, input: &PutFunctionEventInvokeConfigRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:PutFunctionEventInvokeConfig", name.qualified_arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutFunctionEventInvokeConfigRequest,
    ) -> Result<FunctionEventInvokeConfig, Failure> {
        let (place, now) = (cx.place().clone(), cx.clock().now());
        cx.answer(move |tx| {
            let name = event_config::existing(tx, &place, &input.function_name, input.qualifier.as_deref())?;
            let asked = Asked {
                retries: input.maximum_retry_attempts,
                age: input.maximum_event_age_in_seconds,
                destinations: input.destination_config,
            };
            asked.check(&name)?;
            let row = EventConfigRow {
                qualifier: name.qualifier.clone().unwrap_or_else(|| LATEST.to_owned()),
                retries: asked.retries,
                age: asked.age,
                on_success: asked.on_success(),
                on_failure: asked.on_failure(),
                modified: now,
            };
            let key = event_config_key(&name.place, &name.name, name.qualifier.as_deref());
            tx.put(&EVENT_CONFIGS, &key, &row)?;
            Ok(event_config::shown(&name, &row))
        })
        .await
    }
}
