//! The command line's client: the same shapes and protocols as the gate, used the other way round, over signed HTTP.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client as Http;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tidegate_api::protocol::{self, HttpRequest, HttpResponse};
use tidegate_api::sigv4::Signer;
use tidegate_api::tidegate::{DescribeEngine, DescribeEngineInput};
use tidegate_api::{Operation, ServiceError, Shape};
use tidegate_core::{Ids, wall};

use crate::cli::{Advised, Stop};
use crate::home::Home;

/// How long one call may take; a synchronous invocation takes at most fifteen minutes.
const LIMIT: Duration = Duration::from_secs(16 * 60);

/// A client of one engine, signing as one principal.
pub struct Client {
    url: String,
    region: String,
    access_key: String,
    secret: String,
    session_token: Option<String>,
    http: Http<HttpConnector, Full<Bytes>>,
    ids: Ids,
}

/// A call that did not succeed.
#[derive(Debug, thiserror::Error)]
pub enum CallFailure {
    /// The engine answered with an error.
    #[error("{operation}: {error}")]
    Answered {
        /// The operation.
        operation: &'static str,
        /// The error.
        error: ServiceError,
    },
    /// No answer came.
    #[error("{operation} at {url}: {why}")]
    Unreachable {
        /// The operation.
        operation: &'static str,
        /// The engine's URL.
        url: String,
        /// What went wrong.
        why: String,
    },
}

impl CallFailure {
    /// Whether the engine answered with this error code.
    pub fn is(&self, code: &str) -> bool {
        matches!(self, Self::Answered { error, .. } if error.code == code)
    }

    /// The error's message.
    pub fn message(&self) -> &str {
        match self {
            Self::Answered { error, .. } => &error.message,
            Self::Unreachable { why, .. } => why,
        }
    }
}

impl From<CallFailure> for Stop {
    fn from(failure: CallFailure) -> Self {
        match &failure {
            CallFailure::Answered { error, .. } => answered(failure.to_string(), &error.code),
            CallFailure::Unreachable { .. } => Self::Failed(failure.into()),
        }
    }
}

/// The engine's negative answer, with a hint where its code leads somewhere.
pub fn answered(why: String, code: &str) -> Stop {
    let hint = match code {
        "PipelineNotFoundException" => "`tidegate status` shows the pipelines there are",
        "ResourceNotFoundException" => {
            "`tidegate logs` shows the log groups, `tidegate status` the pipelines"
        }
        "AccessDenied" | "AccessDeniedException" => {
            "`tidegate access --denied` shows the decision and what it follows from"
        }
        _ => return Stop::No(why),
    };
    Stop::advised(why, hint)
}

impl Client {
    /// A client that signs with these keys.
    pub fn signed(
        url: &str,
        region: &str,
        access_key: &str,
        secret: &str,
        session_token: Option<&str>,
    ) -> Self {
        Self {
            url: url.trim_end_matches('/').to_owned(),
            region: region.to_owned(),
            access_key: access_key.to_owned(),
            secret: secret.to_owned(),
            session_token: session_token.map(str::to_owned),
            http: Http::builder(TokioExecutor::new()).build_http(),
            ids: Ids::random(),
        }
    }

    /// A client of the engine that runs on `home`, as its user `admin`; fails when none answers.
    pub async fn of_running(home: &Home) -> Result<Self> {
        let Some(running) = home.running()? else {
            let why = format!("no engine runs on {}", home.folder().display());
            bail!(Advised { why, hint: "start one with `tidegate serve`, or `tidegate up DIR`".to_owned() });
        };
        let keys = home.admin_keys()?;
        let client = Self::signed(&running.url, &running.region, &keys.id, &keys.secret, None);
        client
            .call::<DescribeEngine>(DescribeEngineInput::default())
            .await
            .with_context(|| format!("asking the engine of {}", home.folder().display()))?;
        Ok(client)
    }

    /// Where the engine answers.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The region that is signed for.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// Calls an operation.
    pub async fn call<O: Operation>(&self, input: O::Input) -> Result<O::Output, CallFailure> {
        let model = O::MODEL;
        let unreachable =
            |why: String| CallFailure::Unreachable { operation: model.name, url: self.url.clone(), why };
        let spoken = protocol::for_client(model.service);
        let tokens = || self.ids.uuid();
        let mut request = spoken
            .encode_request(model, &input.to_value(), &tokens)
            .map_err(|malformed| unreachable(malformed.to_string()))?;
        let host = self.url.split_once("://").map_or(self.url.as_str(), |(_, host)| host).to_owned();
        let signer = Signer {
            access_key: &self.access_key,
            secret: &self.secret,
            session_token: self.session_token.as_deref(),
            region: &self.region,
            service: model.service.signing_name,
        };
        signer.sign(&mut request, &host, wall::now());
        let response = match wall::timeout(LIMIT, self.send(request)).await {
            Ok(response) => response.map_err(|error| unreachable(format!("{error:#}")))?,
            Err(elapsed) => return Err(unreachable(elapsed.to_string())),
        };
        let tree = spoken
            .decode_response(model, &response)
            .map_err(|error| CallFailure::Answered { operation: model.name, error })?;
        O::Output::from_value(tree)
            .map_err(|error| unreachable(format!("the answer is not understood: {error}")))
    }

    async fn send(&self, request: HttpRequest) -> Result<HttpResponse> {
        let query = if request.query.is_empty() { String::new() } else { format!("?{}", request.query) };
        let mut built = http::Request::builder()
            .method(request.method)
            .uri(format!("{}{}{query}", self.url, request.path))
            .body(Full::new(request.body))
            .context("building the request")?;
        *built.headers_mut() = request.headers;
        let (parts, body) = self.http.request(built).await.context("no answer")?.into_parts();
        let body = body.collect().await.context("reading the answer")?.to_bytes();
        Ok(HttpResponse { status: parts.status, headers: parts.headers, body })
    }
}
