//! The path of one request: route, who, the body that was meant, decode, answer, encode.

use tidegate_api::protocol::HttpRequest;
use tidegate_api::{HttpResponse, OperationModel, Protocol, ServiceError, route, unknown_parameters};
use tidegate_core::{Caller, Cx, Fault, Origin, Pieces, Place, wall};

use crate::answer::Answer;
use crate::body;
use crate::call::{FrontDoor, as_service_error};
use crate::function_url;
use crate::who::{Identity, NotIdentified, identify};

/// Answers one request from `address`; `engine` gives the place of requests that name none.
pub(crate) async fn answer(gate: &FrontDoor, engine: &Cx, address: &str, request: HttpRequest) -> Answer {
    if let Some(target) = function_url::Target::of(&request) {
        return function_url::answer(gate, engine, address, request, target).await;
    }
    // A bucket in the host name moves into the path; the signature is over what was sent.
    let moved = route::path_style(&request);
    let routed = match route::route(moved.as_ref().unwrap_or(&request)) {
        Ok(routed) => routed,
        Err(unrouted) => {
            let id = engine.ids().uuid();
            return unrouted.protocol.encode_error(unrouted.service, &unrouted.error, &id).into();
        }
    };
    let (op, protocol) = (routed.operation, routed.protocol);
    let origin = origin(address, &request);
    let (cx, chain) = match identified(gate, engine, &request, protocol) {
        Ok(Identity { caller, region, chain }) => (context(engine, caller, region, origin), chain),
        Err(not) => {
            let id = engine.ids().uuid();
            let error = refused(op, protocol, not, &id);
            return protocol.encode_error(op.service, &error, &id).into();
        }
    };
    let pieces = Pieces::default();
    let cx = cx.in_pieces(pieces.clone());
    let id = cx.request_id().to_owned();
    let request = moved.unwrap_or(request);
    match handle(gate, cx, op, protocol, request, chain, &id).await {
        Ok(response) => Answer { response, rest: pieces.take() },
        Err(error) => protocol.encode_error(op.service, &error, &id).into(),
    }
}

fn identified(
    gate: &FrontDoor,
    engine: &Cx,
    request: &HttpRequest,
    protocol: &dyn Protocol,
) -> Result<Identity, NotIdentified> {
    let credentials = gate.registry().credentials_of_keys();
    let credentials =
        credentials.ok_or_else(|| NotIdentified::Fault(Fault::new("nobody finds the owners of keys")))?;
    identify(credentials.as_ref(), engine.look(), request, protocol.name(), wall::now())
}

fn refused(op: &OperationModel, protocol: &dyn Protocol, not: NotIdentified, id: &str) -> ServiceError {
    match not {
        NotIdentified::Refused(refusal) => refusal.error(protocol.name()),
        NotIdentified::Fault(fault) => as_service_error(op, fault.into(), id),
    }
}

/// A call takes place in the account of whoever asks and in the region that was signed.
pub(crate) fn origin(address: &str, request: &HttpRequest) -> Origin {
    let header = |name| request.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    Origin {
        ip: Some(address.to_owned()),
        user_agent: header(http::header::USER_AGENT),
        referer: header(http::header::REFERER),
    }
}

fn context(engine: &Cx, caller: Caller, region: Option<String>, origin: Origin) -> Cx {
    let home = engine.place();
    let account = caller.account().unwrap_or(&home.account).to_owned();
    let place = Place::new(account, region.unwrap_or_else(|| home.region.clone()));
    Cx::new(engine.ports().clone(), place, caller).from_origin(origin)
}

async fn handle(
    gate: &FrontDoor,
    cx: Cx,
    op: &'static OperationModel,
    protocol: &dyn Protocol,
    request: HttpRequest,
    chain: Option<crate::chunked::Chain>,
    id: &str,
) -> Result<HttpResponse, ServiceError> {
    let request = body::meant(op, request, chain)?;
    let decoded = protocol.decode_request(op, &request)?;
    if !decoded.unknown.is_empty() {
        return Err(unknown_parameters(op, &decoded.unknown));
    }
    let output =
        gate.answer(cx, op, decoded.input).await.map_err(|failure| as_service_error(op, failure, id))?;
    protocol.encode_response(op, &output, id).map_err(|malformed| {
        let fault = Fault::because(format!("encoding the answer of {}", op.name), malformed);
        as_service_error(op, fault.into(), id)
    })
}
