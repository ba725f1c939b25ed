//! Paths of the engine that are not AWS operations: the Runtime API, container credentials, console pages.

use async_trait::async_trait;
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use crate::failure::Fault;

/// A request below an endpoint's prefix.
#[derive(Clone, Debug)]
pub struct EndpointRequest {
    /// The method.
    pub method: Method,
    /// The path after the prefix, without a leading slash, as sent.
    pub path: String,
    /// The query string as sent, without `?`.
    pub query: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

/// The answer to an [`EndpointRequest`].
#[derive(Clone, Debug)]
pub struct EndpointResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

/// Serves the paths below one prefix. Its own secret in the path (a capability) says who asks; it may not act with more
/// rights than that capability stands for.
#[async_trait]
pub trait Endpoint: Send + Sync {
    /// Answers one request.
    async fn serve(&self, request: EndpointRequest) -> Result<EndpointResponse, Fault>;
}

impl EndpointResponse {
    /// An answer with a body and its content type.
    pub fn new(status: StatusCode, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static(content_type));
        Self { status, headers, body: body.into() }
    }
}
