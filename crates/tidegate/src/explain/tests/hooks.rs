//! Lifecycle hooks.

use serde_json::json;

use super::deployments::{DEPLOYMENT, Ended, deployed};
use super::world::{EXECUTION, World};
use super::{Case, CauseKind, LinkKind};

const HOOK: &str = "CodeDeployHook_hello-tests";
const GROUP: &str = "/aws/lambda/CodeDeployHook_hello-tests";
const STREAM: &str = "2026/01/01/[$LATEST]89ab";
const HOOK_ROLE: &str = "arn:aws:sts::123456789012:assumed-role/hello-tests-role/CodeDeployHook_hello-tests";
const REPORT: &str = "codedeploy:PutLifecycleEventHookExecutionStatus";
const GROUP_ARN: &str = "arn:aws:codedeploy:us-east-1:123456789012:deploymentgroup:hello-app/hello-group";
const NOT_ALLOWED: &str =
    "because no identity-based policy allows the codedeploy:PutLifecycleEventHookExecutionStatus action";
const START: &str = "START RequestId: 5 Version: $LATEST";
const END: &str = "END RequestId: 5";

fn hook(message: &str) -> World {
    deployed(&Ended {
        status: "Failed",
        code: "HOOK_EXECUTION_FAILURE",
        message,
        event: "BeforeAllowTraffic",
    })
}

fn verdict(lines: &[&str]) -> World {
    hook(&format!("The BeforeAllowTraffic hook {HOOK} reported that it failed."))
        .log(GROUP, STREAM, 131, lines)
}

fn silent() -> World {
    hook(&format!("The BeforeAllowTraffic hook {HOOK} reported no status within 3600 seconds.")).answer(
        "GetFunctionConfiguration",
        HOOK,
        json!({"FunctionName": HOOK, "Role": "arn:aws:iam::123456789012:role/hello-tests-role"}),
    )
}

pub fn cases() -> Vec<Case> {
    let report = (HOOK_ROLE, REPORT, GROUP_ARN);
    let denial = format!(
        "[ERROR] ClientError: An error occurred (AccessDeniedException) when calling the PutLifecycleEventHookExecutionStatus operation: User: {HOOK_ROLE} is not authorized to perform: {REPORT} on resource: {GROUP_ARN} {NOT_ALLOWED}"
    );
    let uninvoked =
        |why: &str| hook(&format!("The BeforeAllowTraffic hook check-it could not be invoked: {why}"));
    let invoke = (
        "arn:aws:sts::123456789012:assumed-role/hello-codedeploy/d-ABC123XYZ",
        "lambda:InvokeFunction",
        "arn:aws:lambda:us-east-1:123456789012:function:check-it",
    );
    let may_not_invoke = format!(
        "User: {} is not authorized to perform: lambda:InvokeFunction on resource: {} because no identity-based policy allows the lambda:InvokeFunction action (Service: lambda, Operation: Invoke, Error Code: AccessDeniedException, Status Code: 403, Request ID: r-invoke)",
        invoke.0, invoke.2
    );
    vec![
        Case {
            name: "hook said Failed",
            world: verdict(&[START, "test gives_the_same_answer_twice ... ok", "test says_hello ... FAILED: expected 'hello', got 'goodbye'", "FAILED: 1 of the tests failed: says_hello", END]),
            id: EXECUTION,
            kind: CauseKind::HookReportedFailure,
            says: &[HOOK, "says_hello", "expected 'hello', got 'goodbye'"],
            last: (LinkKind::LogLine, "says_hello ... FAILED"),
            hint: "make the test says_hello pass",
        },
        Case {
            name: "hook said Failed because a call of its was denied",
            world: verdict(&[START, &format!("[ERROR] ClientError: User: {HOOK_ROLE} is not authorized to perform: lambda:InvokeFunction on resource: arn:aws:lambda:us-east-1:123456789012:function:hello:4 because no identity-based policy allows the lambda:InvokeFunction action"), END])
                .decision(132, "r-ask", (HOOK_ROLE, "lambda:InvokeFunction", "arn:aws:lambda:us-east-1:123456789012:function:hello:4"), ("ImplicitDeny", "because no identity-based policy allows the lambda:InvokeFunction action")),
            id: DEPLOYMENT,
            kind: CauseKind::AccessDenied,
            says: &["role hello-tests-role", "lambda:InvokeFunction", "function:hello:4"],
            last: (LinkKind::Denial, "r-ask"),
            hint: "in a policy of the role hello-tests-role",
        },
        Case {
            name: "hook never answered",
            world: silent().log(GROUP, STREAM, 131, &[START, "all tests passed", END]),
            id: EXECUTION,
            kind: CauseKind::HookSilent,
            says: &[HOOK, "never called PutLifecycleEventHookExecutionStatus"],
            last: (LinkKind::LogLine, "END RequestId: 5"),
            hint: "on every path",
        },
        Case {
            name: "hook crashed",
            world: silent().log(GROUP, STREAM, 131, &[START, "RequestId: 5 Error: Runtime exited with error: exit status 1\nRuntime.ExitError", END]),
            id: DEPLOYMENT,
            kind: CauseKind::HookCrashed,
            says: &[HOOK, "exit status 1"],
            last: (LinkKind::LogLine, "exit status 1"),
            hint: "report Failed whatever happens",
        },
        Case {
            name: "hook raised an error",
            world: silent().log(GROUP, STREAM, 131, &[START, "[ERROR] KeyError: 'TABLE'\nTraceback (most recent call last):", END]),
            id: DEPLOYMENT,
            kind: CauseKind::HookCrashed,
            says: &[HOOK, "KeyError: 'TABLE'"],
            last: (LinkKind::LogLine, "KeyError"),
            hint: "report Failed whatever happens",
        },
        Case {
            name: "hook timed out as a function",
            world: silent().log(GROUP, STREAM, 131, &[START, "2026-01-01T00:02:14.000Z 5 Task timed out after 3.00 seconds\n", END]),
            id: EXECUTION,
            kind: CauseKind::HookTimedOut,
            says: &[HOOK, "3.00 seconds"],
            last: (LinkKind::LogLine, "Task timed out"),
            hint: "raise Timeout",
        },
        Case {
            name: "hook lacks permission to report",
            world: silent().log(GROUP, STREAM, 131, &[START, "test says_hello ... ok", &denial, END]).decision(133, "r-report", report, ("ImplicitDeny", NOT_ALLOWED)),
            id: EXECUTION,
            kind: CauseKind::HookMayNotReport,
            says: &[HOOK, REPORT, "role hello-tests-role"],
            last: (LinkKind::Denial, "r-report"),
            hint: "allow codedeploy:PutLifecycleEventHookExecutionStatus",
        },
        Case {
            name: "hook lacks permission to report, and does not say so",
            world: silent().log(GROUP, STREAM, 131, &[START, END]).decision(133, "r-report", report, ("ImplicitDeny", NOT_ALLOWED)),
            id: DEPLOYMENT,
            kind: CauseKind::HookMayNotReport,
            says: &[HOOK, REPORT],
            last: (LinkKind::Denial, "r-report"),
            hint: "allow codedeploy:PutLifecycleEventHookExecutionStatus",
        },
        Case {
            name: "hook function missing",
            world: uninvoked("Function not found: arn:aws:lambda:us-east-1:123456789012:function:check-it (Service: lambda, Operation: Invoke, Error Code: ResourceNotFoundException, Status Code: 404, Request ID: r-3)"),
            id: EXECUTION,
            kind: CauseKind::HookMissing,
            says: &["check-it", "does not exist"],
            last: (LinkKind::LifecycleEvent, "d-ABC123XYZ/BeforeAllowTraffic"),
            hint: "create that function",
        },
        Case {
            name: "hook may not be invoked",
            world: uninvoked(&may_not_invoke).decision(131, "r-invoke", invoke, ("ImplicitDeny", "because no identity-based policy allows the lambda:InvokeFunction action")),
            id: EXECUTION,
            kind: CauseKind::AccessDenied,
            says: &["could not be invoked", "lambda:InvokeFunction", "check-it"],
            last: (LinkKind::Denial, "r-invoke"),
            hint: "CodeDeployHook_",
        },
    ]
}
