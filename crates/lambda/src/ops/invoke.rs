//! `Invoke`: runs a function, queues an event for it, or only asks whether one may.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use tidegate_api::lambda::{InvocationRequest, InvocationResponse, InvocationType, Invoke, LogType};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use crate::errors::{function_not_found, refuse, validation};
use crate::invoke::{Request, attempt, check_payload, queue, run};
use crate::names::FunctionName;
use crate::rows::{EVENTS, EventRow, LATEST};
use crate::{Invoker, lookup};

impl Handle<Invoke> for Invoker {
    fn needs(&self, look: &Look, input: &InvocationRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:InvokeFunction", name.qualified_arn()))
    }

    async fn handle(&self, cx: &Cx, input: InvocationRequest) -> Result<InvocationResponse, Failure> {
        refuse(input.durable_execution_name.is_some(), "DurableExecutionName")?;
        refuse(input.tenant_id.is_some(), "TenantId")?;
        let name = FunctionName::parse(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        let kind = input.invocation_type.clone().unwrap_or(InvocationType::RequestResponse);
        let payload = input.payload.clone().unwrap_or_default();
        check_payload(&payload, kind == InvocationType::Event)?;
        match kind {
            InvocationType::RequestResponse => self.now(cx, name, input, payload).await,
            InvocationType::Event => self.later(cx, name, input, payload).await,
            InvocationType::DryRun => {
                cx.read(|rows| lookup::find(rows, &name)).map_err(|error| missing(error, &name))?;
                Ok(InvocationResponse { status_code: Some(204), ..InvocationResponse::default() })
            }
            InvocationType::Unrecognized(other) => Err(validation(format!(
                "Value '{other}' at 'invocationType' failed to satisfy constraint: Member must satisfy enum value set: [Event, RequestResponse, DryRun]"
            ))),
        }
    }
}

impl Invoker {
    async fn now(
        &self,
        cx: &Cx,
        name: FunctionName,
        input: InvocationRequest,
        payload: Bytes,
    ) -> Result<InvocationResponse, Failure> {
        let target = attempt::target(&self.0, cx, name.clone()).map_err(|error| missing(error, &name))?;
        let executed_version = target.version.clone();
        let request = Request {
            id: cx.request_id().to_owned(),
            payload,
            client_context: decoded(input.client_context)?,
            sink: None,
        };
        let done = run(&self.0, cx, target, request).await?;
        Ok(InvocationResponse {
            status_code: Some(200),
            function_error: done.error.map(str::to_owned),
            log_result: (input.log_type == Some(LogType::Tail)).then(|| STANDARD.encode(&done.tail)),
            payload: Some(done.payload),
            executed_version: Some(executed_version),
            durable_execution_arn: None,
        })
    }

    /// An event is acknowledged once it is durable.
    async fn later(
        &self,
        cx: &Cx,
        name: FunctionName,
        input: InvocationRequest,
        payload: Bytes,
    ) -> Result<InvocationResponse, Failure> {
        let row = EventRow {
            place: name.place.clone(),
            function: name.name.clone(),
            qualifier: name.qualifier.clone(),
            request_id: cx.request_id().to_owned(),
            payload: STANDARD.encode(&payload),
            client_context: decoded(input.client_context)?,
            attempts: 0,
            due: cx.clock().now(),
            accepted: Some(cx.clock().now()),
            throttles: 0,
        };
        let answer = cx
            .answer(move |tx| {
                lookup::find(tx, &name).map_err(|error| missing(error, &name))?;
                tx.put(&EVENTS, &queue::event_key(&row.place, &row.request_id), &row)?;
                Ok(InvocationResponse { status_code: Some(202), ..InvocationResponse::default() })
            })
            .await?;
        self.0.queued.notify_one();
        Ok(answer)
    }
}

/// AWS names a missing function by its `$LATEST` here.
pub(super) fn missing(error: Failure, name: &FunctionName) -> Failure {
    match error {
        Failure::Modeled(error) if error.is("ResourceNotFoundException") && name.qualifier.is_none() => {
            function_not_found(&name.at(LATEST).qualified_arn())
        }
        other => other,
    }
}

/// The client context travels as base64 and reaches the function as JSON.
pub(super) fn decoded(given: Option<String>) -> Result<Option<String>, Failure> {
    let Some(text) = given else { return Ok(None) };
    let context = STANDARD.decode(&text).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let object =
        |text: &String| serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text).is_ok();
    context.filter(object).map(Some).ok_or_else(|| {
        tidegate_api::lambda::error::invalid_request_content_exception(
            "Client context must be a valid Base64-encoded JSON object.",
        )
        .with("Type", "User")
        .into()
    })
}
