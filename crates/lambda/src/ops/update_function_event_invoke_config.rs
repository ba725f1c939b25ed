//! `UpdateFunctionEventInvokeConfig`: changes what is done with asynchronous invocations.

use tidegate_api::lambda::{
    FunctionEventInvokeConfig, UpdateFunctionEventInvokeConfig, UpdateFunctionEventInvokeConfigRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::Lambda;
use crate::event_config::{self, Asked};
use crate::names::FunctionName;
use crate::rows::{EVENT_CONFIGS, event_config_key};

impl Handle<UpdateFunctionEventInvokeConfig> for Lambda {
    fn needs(&self, look: &Look, input: &UpdateFunctionEventInvokeConfigRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:UpdateFunctionEventInvokeConfig", name.qualified_arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: UpdateFunctionEventInvokeConfigRequest,
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
            let mut row = event_config::get(tx, &name)?;
            row.retries = asked.retries.or(row.retries);
            row.age = asked.age.or(row.age);
            if asked.destinations.as_ref().is_some_and(|given| given.on_success.is_some()) {
                row.on_success = asked.on_success();
            }
            if asked.destinations.as_ref().is_some_and(|given| given.on_failure.is_some()) {
                row.on_failure = asked.on_failure();
            }
            row.modified = now;
            let key = event_config_key(&name.place, &name.name, name.qualifier.as_deref());
            tx.put(&EVENT_CONFIGS, &key, &row)?;
            Ok(event_config::shown(&name, &row))
        })
        .await
    }
}
