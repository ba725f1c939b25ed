//! `InvokeWithResponseStream`: runs a function, and passes its answer on as it comes.

use bytes::{Bytes, BytesMut};
use tidegate_api::lambda::{
    InvokeWithResponseStream, InvokeWithResponseStreamRequest, InvokeWithResponseStreamResponse, LogType,
    ResponseStreamingInvocationType,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;
use tokio::sync::mpsc;

use super::invoke::{decoded, missing};
use crate::errors::{refuse, validation};
use crate::invoke::stream::{Begun, Streaming, begin};
use crate::invoke::{Request, attempt, check_payload, frames};
use crate::names::FunctionName;
use crate::{Invoker, lookup};

/// AWS: the type of an answer in frames.
const FRAMES: &str = "application/vnd.amazon.eventstream";

impl Handle<InvokeWithResponseStream> for Invoker {
    fn needs(&self, look: &Look, input: &InvokeWithResponseStreamRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:InvokeFunction", name.qualified_arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: InvokeWithResponseStreamRequest,
    ) -> Result<InvokeWithResponseStreamResponse, Failure> {
        refuse(input.tenant_id.is_some(), "TenantId")?;
        let name = FunctionName::parse(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        let payload = input.payload.unwrap_or_default();
        check_payload(&payload, false)?;
        match input.invocation_type {
            None | Some(ResponseStreamingInvocationType::RequestResponse) => {}
            Some(ResponseStreamingInvocationType::DryRun) => {
                cx.read(|rows| lookup::find(rows, &name)).map_err(|error| missing(error, &name))?;
                let status_code = Some(204);
                return Ok(InvokeWithResponseStreamResponse { status_code, ..Default::default() });
            }
            Some(ResponseStreamingInvocationType::Unrecognized(other)) => {
                return Err(validation(format!(
                    "Value '{other}' at 'invocationType' failed to satisfy constraint: Member must satisfy enum value set: [RequestResponse, DryRun]"
                )));
            }
        }
        let with_log = input.log_type == Some(LogType::Tail);
        let target = attempt::target(&self.0, cx, name.clone()).map_err(|error| missing(error, &name))?;
        let executed_version = Some(target.version.clone());
        let client_context = decoded(input.client_context)?;
        let request = Request { id: cx.request_id().to_owned(), payload, client_context, sink: None };
        let event_stream = match begin(&self.0, cx, target, request).await? {
            Begun::Ended(done) => Some(frames::whole(&done, with_log)),
            Begun::Streams(answer) => passed_on(cx, answer, with_log).await,
        };
        Ok(InvokeWithResponseStreamResponse {
            status_code: Some(200),
            executed_version,
            event_stream,
            response_stream_content_type: Some(FRAMES.to_owned()),
        })
    }
}

/// Passes an answer on while it comes; the engine's own calls get it whole.
async fn passed_on(cx: &Cx, answer: Streaming, with_log: bool) -> Option<Bytes> {
    if let Some(pieces) = cx.pieces() {
        tokio::spawn(tell(answer, pieces.begin(), with_log));
        return None;
    }
    let (sender, mut told) = mpsc::channel(1);
    tokio::spawn(tell(answer, sender, with_log));
    let mut all = BytesMut::new();
    while let Some(frame) = told.recv().await {
        all.extend_from_slice(&frame);
    }
    Some(all.freeze())
}

async fn tell(mut answer: Streaming, reader: mpsc::Sender<Bytes>, with_log: bool) {
    while let Some(piece) = answer.next().await {
        if reader.send(frames::chunk(&piece)).await.is_err() {
            // The reader has gone; the function goes on to its end.
            break;
        }
    }
    match answer.end().await {
        Ok(done) => {
            if reader.send(frames::complete(&done, with_log)).await.is_err() {
                tracing::debug!("nobody read the end of a streamed answer");
            }
        }
        Err(failure) => tracing::error!(?failure, "a streamed answer broke off"),
    }
}
