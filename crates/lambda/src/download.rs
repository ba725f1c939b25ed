//! Where `GetFunction` says that a package can be fetched: an unguessable address, good for ten minutes.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use async_trait::async_trait;
use http::{Method, StatusCode};
use tidegate_core::{Cx, Endpoint, EndpointRequest, EndpointResponse, Fault, Timestamp, wall};
use tidegate_store::{BlobId, StoreLook};

use crate::Lambda;

/// The path below which packages are fetched.
pub(crate) const PREFIX: &str = "/_lambda/code/";
/// AWS: "a presigned URL that is valid for 10 minutes".
const GOOD_FOR_MILLIS: i64 = 600_000;

/// The addresses given out.
#[derive(Default)]
pub(crate) struct Downloads(Mutex<HashMap<String, Offer>>);

struct Offer {
    expires: Timestamp,
    path: std::path::PathBuf,
}

impl Downloads {
    /// An address for a package.
    pub(crate) fn offer(&self, cx: &Cx, blob: &BlobId) -> String {
        let secret = cx.ids().hex(48);
        let now = wall::now();
        let path = cx.store().blobs().path(blob);
        let mut offers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        offers.retain(|_, offer| offer.expires > now);
        offers.insert(secret.clone(), Offer { expires: now.plus_millis(GOOD_FOR_MILLIS), path });
        format!("{}{PREFIX}{secret}", cx.ports().endpoint_url())
    }

    fn find(&self, secret: &str) -> Option<std::path::PathBuf> {
        let offers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        offers.get(secret).filter(|offer| offer.expires > wall::now()).map(|offer| offer.path.clone())
    }
}

#[async_trait]
impl Endpoint for Lambda {
    async fn serve(&self, request: EndpointRequest) -> Result<EndpointResponse, Fault> {
        let path = (request.method == Method::GET).then(|| self.downloads.find(&request.path)).flatten();
        let Some(path) = path else {
            return Ok(EndpointResponse::new(StatusCode::FORBIDDEN, "text/plain", "Request has expired\n"));
        };
        let bytes = tokio::fs::read(&path)
            .await
            .map_err(|error| Fault::because("reading a deployment package", error))?;
        Ok(EndpointResponse::new(StatusCode::OK, "application/zip", bytes))
    }
}
