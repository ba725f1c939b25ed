//! The keys of `sam package`: given by environment, or fetched as a build's tools fetch them.

use std::time::Duration;

use anyhow::{Context as _, anyhow};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Empty};
use hyper_util::client::legacy::Client as Http;
use hyper_util::rt::TokioExecutor;
use serde::Deserialize;
use tidegate_core::wall;

use super::{Environment, no};
use crate::cli::Stop;

/// How long the build's credentials may take to come.
const CREDENTIALS: Duration = Duration::from_secs(30);

/// The keys that uploads are signed with.
#[derive(Deserialize)]
pub(super) struct Keys {
    #[serde(rename = "AccessKeyId")]
    pub(super) id: String,
    #[serde(rename = "SecretAccessKey")]
    pub(super) secret: String,
    #[serde(rename = "Token")]
    pub(super) token: Option<String>,
}

impl Keys {
    /// The keys of the environment, or those that a build fetches.
    pub(super) async fn of(environment: Environment<'_>) -> Result<Self, Stop> {
        if let Some(id) = environment("AWS_ACCESS_KEY_ID") {
            let secret = environment("AWS_SECRET_ACCESS_KEY").ok_or_else(|| {
                no("sam package: AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not")
            })?;
            return Ok(Self { id, secret, token: environment("AWS_SESSION_TOKEN") });
        }
        let Some(url) = environment("AWS_CONTAINER_CREDENTIALS_FULL_URI") else {
            return Err(no("sam package: no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"));
        };
        let fetched = Self::fetch(&url, environment("AWS_CONTAINER_AUTHORIZATION_TOKEN"));
        let keys = wall::timeout(CREDENTIALS, fetched).await.map_err(|elapsed| anyhow!("{elapsed}"));
        Ok(keys.flatten().context("fetching credentials from AWS_CONTAINER_CREDENTIALS_FULL_URI")?)
    }

    async fn fetch(url: &str, token: Option<String>) -> anyhow::Result<Self> {
        let mut request = http::Request::get(url);
        if let Some(token) = token {
            request = request.header(http::header::AUTHORIZATION, token);
        }
        let client = Http::builder(TokioExecutor::new()).build_http::<Empty<Bytes>>();
        let (parts, body) = client.request(request.body(Empty::new())?).await?.into_parts();
        let body = body.collect().await?.to_bytes();
        if parts.status.is_success() {
            Ok(serde_json::from_slice(&body)?)
        } else {
            Err(anyhow!("{}: {}", parts.status, String::from_utf8_lossy(&body)))
        }
    }
}
