//! Where custom resources and those who signal wait conditions answer: addresses that nobody can guess.
//!
//! AWS gives them as presigned URLs of a bucket of its own. Here the address names who waits and carries a secret that
//! stands in the waiting step's memo, or in the handle's physical id, and nowhere else; what is put there becomes a signal
//! to the plan, so that it is journalled before it is acknowledged.

use std::sync::Weak;

use async_trait::async_trait;
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tidegate_core::{Caller, Cx, Endpoint, EndpointRequest, EndpointResponse, Fault, Place, Ports};
use tidegate_flow::{Status, plan_view, signal};
use tidegate_store::{Reads, StoreLook};

use crate::plans;
use crate::rows::{self, RESOURCES, stack_key};

/// The path below which answers are taken.
pub const PREFIX: &str = "/_tidegate/cloudformation-response/";
/// AWS: the longest answer of a custom resource, in bytes.
const LONGEST: usize = 4096;

/// The signal with which a plan is told the answer to a request.
pub fn answer_signal(request: &str) -> String {
    format!("response {request}")
}

/// The signal with which a plan is told what was sent to a handle's address.
pub fn handle_signal(logical_id: &str) -> String {
    format!("handle {logical_id}")
}

/// Where the answer to a custom resource's request is taken.
pub fn answer_url(cx: &Cx, plan: &str, step: &str, secret: &str) -> String {
    format!("{}{PREFIX}{plan}/{step}/{secret}", cx.ports().endpoint_url())
}

/// Where signals for a wait condition are taken.
pub fn handle_url(cx: &Cx, stack: &str, logical_id: &str, secret: &str) -> String {
    let Place { account, region, .. } = cx.place();
    format!("{}{PREFIX}{account}/{region}/{stack}/{logical_id}/{secret}", cx.ports().endpoint_url())
}

/// The endpoint; it does not keep the engine alive that it belongs to.
pub struct Responses(pub Weak<Ports>);

/// Whom an answer is for.
struct Addressee {
    place: Place,
    plan: String,
    signal: String,
}

#[async_trait]
impl Endpoint for Responses {
    async fn serve(&self, request: EndpointRequest) -> Result<EndpointResponse, Fault> {
        let ports = self.0.upgrade().ok_or_else(|| Fault::new("the engine is stopping"))?;
        let cx = Cx::new(ports, Place::new("000000000000", "us-east-1"), Caller::Anonymous);
        let addressee = if request.method == Method::PUT { addressee(&cx, &request.path)? } else { None };
        let Some(Addressee { place, plan, signal: name }) = addressee else {
            return Ok(EndpointResponse::new(StatusCode::FORBIDDEN, "text/plain", "Request has expired\n"));
        };
        let value = read(&request.body);
        let now = cx.clock().now();
        let told = cx
            .at(place)
            .store()
            .write(move |tx| Ok(signal(tx, &plan, &name, value, now)?))
            .await
            .map_err(|failure| Fault::new(format!("keeping an answer: {failure:?}")))?;
        Ok(if told {
            EndpointResponse::new(StatusCode::OK, "text/plain", "")
        } else {
            EndpointResponse::new(StatusCode::FORBIDDEN, "text/plain", "Request has expired\n")
        })
    }
}

/// What was answered, or what is wrong with it.
fn read(body: &[u8]) -> Value {
    if body.len() > LONGEST {
        return json!({"wrong": "Response object is too long."});
    }
    match serde_json::from_slice::<Value>(body) {
        Ok(Value::Object(answer)) => json!({"answer": answer}),
        _ => json!({"wrong": "Response object is not a JSON object."}),
    }
}

fn addressee(cx: &Cx, path: &str) -> Result<Option<Addressee>, Fault> {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        [plan, step, secret] => waiting_step(cx, plan, step, secret),
        [account, region, stack, logical_id, _] => {
            let url = format!("{}{PREFIX}{path}", cx.ports().endpoint_url());
            handle(cx, Place::new(*account, *region), stack, logical_id, &url)
        }
        _ => Ok(None),
    }
}

/// The step that waits under this secret.
fn waiting_step(cx: &Cx, plan: &str, step: &str, secret: &str) -> Result<Option<Addressee>, Fault> {
    let Some(view) = cx.read(|rows| plan_view(rows, plan))? else { return Ok(None) };
    let state = view.state()?;
    let Status::Waiting { memo, .. } = state.status(step) else { return Ok(None) };
    let memo = &memo["memo"];
    Ok((memo["secret"] == secret).then(|| Addressee {
        place: view.plan.place.clone(),
        plan: plan.to_owned(),
        signal: answer_signal(memo["request"].as_str().unwrap_or_default()),
    }))
}

/// The running operation of the stack that has this handle.
fn handle(
    cx: &Cx,
    place: Place,
    uuid: &str,
    logical_id: &str,
    url: &str,
) -> Result<Option<Addressee>, Fault> {
    let key = stack_key(&place, uuid).and(logical_id);
    cx.read(|snapshot| {
        let row = snapshot.get(&RESOURCES, &key)?;
        let Some(_) = row.and_then(|row| row.current).filter(|current| current.id == url) else {
            return Ok(None);
        };
        let stack = rows::stack(snapshot, &place, uuid)?;
        let kind = if stack.previous.is_some() { "update" } else { "create" };
        let (plan, signal) = (plans::id(&stack, kind), handle_signal(logical_id));
        Ok(Some(Addressee { place: place.clone(), plan, signal }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_a_short_json_object() {
        assert_eq!(read(br#"{"Status": "SUCCESS"}"#)["answer"]["Status"], "SUCCESS");
        assert_eq!(read(b"[1]")["wrong"], "Response object is not a JSON object.");
        assert_eq!(read(&[b'x'; 4097])["wrong"], "Response object is too long.");
    }
}
