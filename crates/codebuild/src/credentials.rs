//! The container endpoint: a build's processes ask it for the role's temporary credentials.
//!
//! AWS: <https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html>

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use async_trait::async_trait;
use http::StatusCode;
use serde_json::json;
use tidegate_api::sts::{AssumeRole, AssumeRoleRequest};
use tidegate_core::{Cx, Endpoint, EndpointRequest, EndpointResponse, Fault};

/// Where the endpoint lies.
pub(crate) const PREFIX: &str = "/_tidegate/credentials/";

/// The builds that may ask, by their secret.
#[derive(Default)]
pub(crate) struct ContainerCredentials(Mutex<HashMap<String, Build>>);

#[derive(Clone)]
struct Build {
    /// Acts as the service `codebuild.amazonaws.com`.
    cx: Cx,
    role_arn: String,
    session_name: String,
}

impl ContainerCredentials {
    /// Lets a build ask under a new secret, until [`ContainerCredentials::close`].
    pub(crate) fn open(&self, cx: Cx, role_arn: &str, session_name: &str) -> String {
        let secret = cx.ids().alphanumeric(40);
        let build = Build { cx, role_arn: role_arn.to_owned(), session_name: session_name.to_owned() };
        self.lock().insert(secret.clone(), build);
        secret
    }

    /// Takes the secret back.
    pub(crate) fn close(&self, secret: &str) {
        self.lock().remove(secret);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Build>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Endpoint for ContainerCredentials {
    async fn serve(&self, request: EndpointRequest) -> Result<EndpointResponse, Fault> {
        let answer = |status, value: serde_json::Value| {
            Ok(EndpointResponse::new(status, "application/json", value.to_string()))
        };
        let Some(build) = self.lock().get(&request.path).cloned() else {
            return answer(
                StatusCode::NOT_FOUND,
                json!({"code": "NotFound", "message": "no build asks under this path"}),
            );
        };
        let input = AssumeRoleRequest {
            role_arn: build.role_arn.clone(),
            role_session_name: build.session_name.clone(),
            ..Default::default()
        };
        match build.cx.call::<AssumeRole>(input).await {
            Ok(given) => {
                let credentials =
                    given.credentials.ok_or_else(|| Fault::new("AssumeRole gave no credentials"))?;
                answer(
                    StatusCode::OK,
                    json!({
                        "RoleArn": build.role_arn,
                        "AccessKeyId": credentials.access_key_id,
                        "SecretAccessKey": credentials.secret_access_key,
                        "Token": credentials.session_token,
                        "Expiration": credentials.expiration.iso8601(),
                    }),
                )
            }
            Err(error) => {
                answer(StatusCode::FORBIDDEN, json!({"code": error.code, "message": error.message}))
            }
        }
    }
}
