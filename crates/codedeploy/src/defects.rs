//! Why a deployment ends badly: a code of AWS's closed list, and words.

use serde::{Deserialize, Serialize};
use tidegate_api::codedeploy::{ErrorCode, ErrorInformation};
use tidegate_core::CallError;

/// Why a deployment ends badly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Defect {
    /// One of AWS's codes.
    pub code: ErrorCode,
    /// What the user reads.
    pub message: String,
    /// Whether it is a hook's silence.
    #[serde(default)]
    pub timed_out: bool,
    /// Whether a rollback belongs to it, whatever the group says of rollbacks.
    #[serde(default)]
    pub rolls_back: bool,
}

impl Defect {
    /// A code and words for it.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), timed_out: false, rolls_back: false }
    }

    /// A hook that said nothing in its time.
    pub fn late(message: impl Into<String>) -> Self {
        Self { timed_out: true, ..Self::new(ErrorCode::HookExecutionFailure, message) }
    }

    /// What the verdict on the canary, or its silence, means under the policy that its group was given: a red alarm with
    /// a rollback of its own.
    pub fn of_verdict(message: impl Into<String>) -> Self {
        Self { rolls_back: true, ..Self::new(ErrorCode::AlarmActive, message) }
    }

    /// What a failed call to Lambda or CloudWatch means; the call's words are kept.
    pub fn of_call(error: &CallError) -> Self {
        let code = if error.is_denied() {
            ErrorCode::IamRolePermissions
        } else if error.is_transient() {
            ErrorCode::Throttled
        } else if error.code.starts_with("ResourceNotFound") {
            ErrorCode::InvalidLambdaFunction
        } else if error.service == "lambda" {
            ErrorCode::InvalidLambdaConfiguration
        } else {
            ErrorCode::InternalError
        };
        Self::new(code, error.to_string())
    }

    /// What the driver's own reason means, where a step could not speak for itself: its role could not be assumed, it
    /// ran out of time, or the engine kept failing.
    pub fn of_reason(reason: &str) -> Self {
        let code = if reason.contains("Error Code: AccessDenied") {
            ErrorCode::IamRolePermissions
        } else if reason.contains("Operation: AssumeRole") || reason.contains("Error Code: NoSuchEntity") {
            ErrorCode::IamRoleMissing
        } else if reason.contains("Error Code: Throttl") || reason.contains("TooManyRequests") {
            ErrorCode::Throttled
        } else if reason.contains("timed out") {
            ErrorCode::Timeout
        } else {
            ErrorCode::InternalError
        };
        Self::new(code, reason)
    }

    /// As `GetDeployment` shows it.
    pub fn shape(&self) -> ErrorInformation {
        ErrorInformation { code: Some(self.code.clone()), message: Some(self.message.clone()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(service: &'static str, code: &str) -> ErrorCode {
        let error = CallError {
            service,
            operation: "UpdateAlias",
            code: code.into(),
            message: "no".into(),
            status: 400,
            request_id: "r".into(),
        };
        Defect::of_call(&error).code
    }

    #[test]
    fn a_failed_call_becomes_a_code_of_the_closed_list() {
        assert_eq!(call("lambda", "AccessDeniedException"), ErrorCode::IamRolePermissions);
        assert_eq!(call("lambda", "ResourceNotFoundException"), ErrorCode::InvalidLambdaFunction);
        assert_eq!(call("lambda", "InvalidParameterValueException"), ErrorCode::InvalidLambdaConfiguration);
        assert_eq!(call("lambda", "TooManyRequestsException"), ErrorCode::Throttled);
        assert_eq!(Defect::of_reason("The operation timed out after 1 seconds.").code, ErrorCode::Timeout);
    }
}
