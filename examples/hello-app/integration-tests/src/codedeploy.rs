//! Adapter: the lifecycle event that waits for a verdict.

use serde::{Deserialize, Serialize};

use crate::aws::{Aws, Request};

/// What CodeDeploy gives a hook, and what it wants back with the verdict.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Hook {
    /// The deployment.
    pub deployment_id: String,
    /// This run of the hook.
    pub lifecycle_event_hook_execution_id: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Verdict<'v> {
    deployment_id: &'v str,
    lifecycle_event_hook_execution_id: &'v str,
    status: &'static str,
}

impl Hook {
    /// Reports the verdict; without one the deployment would wait for an hour.
    pub fn report(&self, aws: &Aws, succeeded: bool) -> Result<(), String> {
        let verdict = Verdict {
            deployment_id: &self.deployment_id,
            lifecycle_event_hook_execution_id: &self.lifecycle_event_hook_execution_id,
            status: if succeeded { "Succeeded" } else { "Failed" },
        };
        let body = serde_json::to_vec(&verdict).map_err(|error| error.to_string())?;
        let answer = aws.post(&Request {
            service: "codedeploy",
            path: "/",
            content_type: "application/x-amz-json-1.1",
            target: Some("CodeDeploy_20141006.PutLifecycleEventHookExecutionStatus"),
            body: &body,
        })?;
        if answer.status == 200 { Ok(()) } else { Err(format!("CodeDeploy gave {}: {}", answer.status, answer.body)) }
    }
}
