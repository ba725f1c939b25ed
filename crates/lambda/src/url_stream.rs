//! Answers of function URLs that come in pieces.
//!
//! AWS: <https://docs.aws.amazon.com/lambda/latest/dg/config-rs-invoke-furls.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use serde_json::Value;
use tidegate_api::tidegate::InvokeFunctionUrlOutput;
use tidegate_core::{Cx, Failure};
use tokio::sync::mpsc;

use crate::Lambda;
use crate::invoke::stream::{Begun, Streaming, begin};
use crate::invoke::{Request, Target};

/// AWS: an answer of this type begins with its status and headers, in JSON.
const WITH_PRELUDE: &str = "application/vnd.awslambda.http-integration-response";
/// What ends them.
const PRELUDE_END: &[u8] = &[0; 8];
/// The longest that they may be.
const LONGEST_PRELUDE: usize = 64 << 10;

/// Invokes a function for its URL, and passes its answer on as it comes.
pub(crate) async fn answer(
    lambda: &Arc<Lambda>,
    cx: &Cx,
    target: Target,
    request: Request,
) -> Result<InvokeFunctionUrlOutput, Failure> {
    let mut answer = match begin(lambda, cx, target, request).await? {
        Begun::Ended(done) if done.error.is_some() => return Ok(broken()),
        // AWS does not look into an answer that was to come in pieces and did not.
        Begun::Ended(done) => return Ok(plain("application/json", done.payload)),
        Begun::Streams(answer) => answer,
    };
    let content_type = answer.content_type.take().unwrap_or_else(|| "application/octet-stream".to_owned());
    let mut output = if content_type == WITH_PRELUDE {
        let Some(output) = prelude(&mut answer).await else {
            finish(answer, None).await;
            return Ok(broken());
        };
        output
    } else {
        plain(&content_type, Bytes::new())
    };
    if let Some(pieces) = cx.pieces() {
        tokio::spawn(finish(answer, Some(pieces.begin())));
        return Ok(output);
    }
    let mut whole = BytesMut::from(output.body.take().unwrap_or_default());
    while let Some(piece) = answer.next().await {
        whole.extend_from_slice(&piece);
    }
    finish(answer, None).await;
    Ok(InvokeFunctionUrlOutput { body: Some(whole.freeze()), ..output })
}

/// Reads status and headers, and what came of the body with them.
async fn prelude(answer: &mut Streaming) -> Option<InvokeFunctionUrlOutput> {
    let mut have = BytesMut::new();
    let end = loop {
        if let Some(end) = have.windows(PRELUDE_END.len()).position(|window| window == PRELUDE_END) {
            break end;
        }
        if have.len() > LONGEST_PRELUDE {
            return None;
        }
        have.extend_from_slice(&answer.next().await?);
    };
    let told: Value = serde_json::from_slice(&have[..end]).ok()?;
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut headers = BTreeMap::new();
    for (name, value) in told.get("headers").and_then(Value::as_object).into_iter().flatten() {
        headers.insert(name.to_ascii_lowercase(), text(value));
    }
    let cookies = told.get("cookies").and_then(Value::as_array);
    let status = told.get("statusCode").map_or(Some(200), Value::as_i64)?;
    Some(InvokeFunctionUrlOutput {
        status_code: i32::try_from(status).ok().filter(|status| (100..600).contains(status))?,
        headers,
        cookies: cookies.map(|list| list.iter().map(text).collect()),
        body: Some(have.split_off(end + PRELUDE_END.len()).freeze()),
    })
}

/// Passes the rest on, where there is who reads it, and waits for the function's end.
async fn finish(mut answer: Streaming, reader: Option<mpsc::Sender<Bytes>>) {
    if let Some(reader) = reader {
        while let Some(piece) = answer.next().await {
            if reader.send(piece).await.is_err() {
                break;
            }
        }
    }
    if let Err(failure) = answer.end().await {
        tracing::error!(?failure, "the streamed answer of a function's URL broke off");
    }
}

fn plain(content_type: &str, body: Bytes) -> InvokeFunctionUrlOutput {
    InvokeFunctionUrlOutput {
        status_code: 200,
        headers: [("content-type".to_owned(), content_type.to_owned())].into(),
        body: Some(body),
        ..Default::default()
    }
}

fn broken() -> InvokeFunctionUrlOutput {
    let body = Bytes::from_static(b"Internal Server Error");
    InvokeFunctionUrlOutput { status_code: 502, ..plain("application/json", body) }
}
