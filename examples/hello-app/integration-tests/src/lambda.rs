//! Adapter: one version of the deployed function, asked through Lambda.

use crate::application::Application;
use crate::aws::{Aws, Request};

/// A version of the function, by its ARN.
pub struct DeployedVersion<'a> {
    /// The ARN, version included.
    pub arn: String,
    /// How AWS is reached.
    pub aws: &'a Aws,
}

impl Application for DeployedVersion<'_> {
    async fn answer(&self) -> Result<String, String> {
        let path = format!("/2015-03-31/functions/{}/invocations", self.arn.replace(':', "%3A"));
        let request =
            Request { service: "lambda", path: &path, content_type: "application/json", target: None, body: b"{}" };
        let answer = self.aws.post(&request)?;
        if answer.status != 200 {
            return Err(format!("invoking {} gave {}: {}", self.arn, answer.status, answer.body));
        }
        if let Some(kind) = answer.function_error {
            return Err(format!("{} failed ({kind}): {}", self.arn, answer.body));
        }
        serde_json::from_str(&answer.body).map_err(|error| format!("'{}' is not a JSON string: {error}", answer.body))
    }
}
