//! Deployments: alarms, the alias, people and other deployments.

use serde_json::{Value, json};

use super::world::{ADA, EXECUTION, STACK, World, at, failed_release};
use super::{Case, CauseKind, LinkKind};

pub const DEPLOYMENT: &str = "d-ABC123XYZ";
const UNDOING: &str = "d-UND0ING00";
const ALARM: &str = "hello-errors";
const CODEDEPLOY: &str = "arn:aws:sts::123456789012:assumed-role/hello-codedeploy/d-ABC123XYZ";
const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:hello";

/// How a deployment ended.
pub struct Ended<'a> {
    pub status: &'a str,
    pub code: &'a str,
    pub message: &'a str,
    /// The lifecycle event that failed.
    pub event: &'a str,
}

/// The deployment of a release that failed between 120 and 700 seconds.
pub fn deployed(ended: &Ended<'_>) -> World {
    let how = if ended.status == "Stopped" { "was stopped" } else { "failed" };
    let reason = format!("CodeDeploy deployment {DEPLOYMENT} {how}: {}: {}", ended.code, ended.message);
    deployment(failed_release("HelloFunctionAliaslive", "AWS::Lambda::Alias", &reason), ended)
}

fn deployment(world: World, ended: &Ended<'_>) -> World {
    let names = ["Start", "BeforeAllowTraffic", "AllowTraffic", "AfterAllowTraffic", "End"];
    let failed = names.iter().position(|name| *name == ended.event).unwrap();
    let events: Vec<Value> = names
        .iter()
        .enumerate()
        .map(|(index, name)| match index.cmp(&failed) {
            std::cmp::Ordering::Less => json!({"lifecycleEventName": name, "status": "Succeeded", "startTime": at(121), "endTime": at(122)}),
            std::cmp::Ordering::Equal => json!({"lifecycleEventName": name, "status": "Failed", "startTime": at(130), "endTime": at(699),
                "diagnostics": {"errorCode": "ScriptFailed", "message": ended.message}}),
            std::cmp::Ordering::Greater => json!({"lifecycleEventName": name, "status": "Skipped"}),
        })
        .collect();
    let weight = if ended.event == "AllowTraffic" { 0.1 } else { 0.0 };
    let mut info = json!({"deploymentId": DEPLOYMENT, "applicationName": "hello-app", "deploymentGroupName": "hello-group",
        "status": ended.status, "creator": "CloudFormation", "createTime": at(120), "completeTime": at(700),
        "errorInformation": {"code": ended.code, "message": ended.message}});
    if failed > 0 {
        info["startTime"] = at(121);
        info["rollbackInfo"] =
            json!({"rollbackDeploymentId": UNDOING, "rollbackMessage": "Rolling back to version 3."});
    }
    let target = json!({"deploymentTarget": {"deploymentTargetType": "LambdaTarget", "lambdaTarget": {
        "deploymentId": DEPLOYMENT, "targetId": "hello:live", "status": "Failed", "lifecycleEvents": events,
        "lambdaFunctionInfo": {"functionName": "hello", "functionAlias": "live", "currentVersion": "3", "targetVersion": "4",
            "targetVersionWeight": weight}}}});
    world
        .answer("GetDeployment", DEPLOYMENT, json!({"deploymentInfo": info}))
        .answer(
            "GetDeployment",
            UNDOING,
            json!({"deploymentInfo": {"deploymentId": UNDOING, "status": "Succeeded"}}),
        )
        .answer("ListDeploymentTargets", DEPLOYMENT, json!({"targetIds": ["hello:live"]}))
        .answer("GetDeploymentTarget", DEPLOYMENT, target)
}

fn activated() -> String {
    format!(
        "One or more alarms have been activated according to the Amazon CloudWatch metrics you selected, and the affected deployments have been stopped. Activated alarms: <{ALARM}>"
    )
}

/// The alarm with a history in which it turned red at an instant.
fn alarmed(world: World, seconds: i64, reason: &str, data: Value) -> World {
    let mut new = json!({"stateValue": "ALARM", "stateReason": reason});
    if !data.is_null() {
        new["stateReasonData"] = data;
    }
    let item = json!({"AlarmName": ALARM, "AlarmType": "MetricAlarm", "Timestamp": at(seconds), "HistoryItemType": "StateUpdate",
        "HistorySummary": "Alarm updated from OK to ALARM", "HistoryData": json!({"version": "1.0", "newState": new}).to_string()});
    world
        .answer("DescribeAlarmHistory", ALARM, json!({"AlarmHistoryItems": [item]}))
        .answer("DescribeAlarms", ALARM, json!({"MetricAlarms": [{"AlarmName": ALARM, "Namespace": "AWS/Lambda", "MetricName": "Errors",
            "Statistic": "Sum", "Period": 60, "Threshold": 0.0, "StateValue": "ALARM",
            "Dimensions": [{"Name": "FunctionName", "Value": "hello"}, {"Name": "Resource", "Value": "hello:live"}]}]}))
}

fn points() -> Value {
    json!({"version": "1.0", "threshold": 0.0, "period": 60, "statistic": "Sum", "recentDatapoints": [3.0],
        "evaluatedDatapoints": [{"timestamp": "2026-01-01T00:10:00.000+0000", "sampleCount": 6.0, "value": 3.0}]})
}

const CROSSED: &str =
    "Threshold Crossed: 1 datapoint [3.0 (01/01/26 00:10:00)] was greater than the threshold (0.0).";

fn red(lines: &[&str]) -> World {
    let ended =
        Ended { status: "Stopped", code: "ALARM_ACTIVE", message: &activated(), event: "AllowTraffic" };
    let world = alarmed(deployed(&ended), 660, CROSSED, points());
    world.log("/aws/lambda/hello", "2026/01/01/[3]0123", 610, &["[ERROR] of the old version"]).log(
        "/aws/lambda/hello",
        "2026/01/01/[4]4567",
        620,
        lines,
    )
}

/// The same, but what the deployment watches is a composite alarm above it.
fn composite(world: World) -> World {
    let child = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:hello-child";
    let reason = format!("{child} transitioned to ALARM at Thursday 01 January, 2026 00:11:00 UTC");
    let item = |name: &str, reason: &str, data: Value| {
        let new = json!({"stateValue": "ALARM", "stateReason": reason, "stateReasonData": data});
        json!({"AlarmHistoryItems": [{"AlarmName": name, "Timestamp": at(660), "HistoryItemType": "StateUpdate",
            "HistorySummary": "Alarm updated from OK to ALARM", "HistoryData": json!({"newState": new}).to_string()}]})
    };
    let data = json!({"triggeringAlarms": [{"arn": child, "state": {"value": "ALARM"}}]});
    world.answer("DescribeAlarmHistory", ALARM, item(ALARM, &reason, data)).answer(
        "DescribeAlarmHistory",
        "hello-child",
        item("hello-child", CROSSED, points()),
    )
}

pub fn cases() -> Vec<Case> {
    let points_at = "The alias live of the function hello points at version 7, but CurrentVersion is 3.";
    let denial = format!(
        "User: {CODEDEPLOY} is not authorized to perform: lambda:UpdateAlias on resource: {FUNCTION} because no identity-based policy allows the lambda:UpdateAlias action (Service: lambda, Operation: UpdateAlias, Error Code: AccessDeniedException, Status Code: 403, Request ID: r-alias)"
    );
    let unread = format!(
        "The alarms of the deployment group could not be read: User: {CODEDEPLOY} is not authorized to perform: cloudwatch:DescribeAlarms on resource: * because no identity-based policy allows the cloudwatch:DescribeAlarms action (Service: cloudwatch, Operation: DescribeAlarms, Error Code: AccessDenied, Status Code: 403, Request ID: r-alarms)"
    );
    let failed = |code, message, event| deployed(&Ended { status: "Failed", code, message, event });
    let active = "The Deployment Group 'hello-group' already has an active Deployment 'd-000000ADA' (Service: codedeploy, Operation: CreateDeployment, Error Code: DeploymentLimitExceededException, Status Code: 400, Request ID: r-2)";
    vec![
        Case {
            name: "alarm red during the canary",
            world: red(&["START RequestId: 1 Version: 4", "[ERROR] ZeroDivisionError: division by zero", "END RequestId: 1"]),
            id: DEPLOYMENT,
            kind: CauseKind::AlarmRaised,
            says: &[ALARM, "version 4", "3.0 at 2026-01-01T00:10:00", "division by zero"],
            last: (LinkKind::LogLine, "ZeroDivisionError"),
            hint: "version 4",
        },
        Case {
            name: "alarm red during the canary, of a function that logs nothing",
            world: red(&[]),
            id: EXECUTION,
            kind: CauseKind::AlarmRaised,
            says: &[ALARM, "3.0 at", "Sum of Errors{FunctionName=hello,Resource=hello:live}"],
            last: (LinkKind::Datapoints, "3.0 at 2026-01-01T00:10:00"),
            hint: "deploy the next version",
        },
        Case {
            name: "a composite alarm red during the canary",
            world: composite(red(&[])),
            id: DEPLOYMENT,
            kind: CauseKind::AlarmRaised,
            says: &["hello-child", "3.0 at 2026-01-01T00:10:00"],
            last: (LinkKind::Datapoints, "3.0"),
            hint: "version 4",
        },
        Case {
            name: "missing bootstrap in the package",
            world: red(&["INIT_START Runtime Version: provided:al2023.v1", "RequestId: 1 Error: Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]\nRuntime.InvalidEntrypoint"]),
            id: EXECUTION,
            kind: CauseKind::BootstrapMissing,
            says: &["hello", "bootstrap"],
            last: (LinkKind::LogLine, "Runtime.InvalidEntrypoint"),
            hint: "root of the package",
        },
        Case {
            name: "memory exceeded at function init",
            world: red(&["INIT_REPORT Init Duration: 812.03 ms\tPhase: init\tStatus: error\tError Type: Runtime.ExitError", "RequestId: 1 Error: Runtime exited with error: signal: killed\nRuntime.ExitError", "REPORT RequestId: 1\tDuration: 900.11 ms\tBilled Duration: 901 ms\tMemory Size: 128 MB\tMax Memory Used: 128 MB\t\tStatus: error\tError Type: Runtime.ExitError"]),
            id: DEPLOYMENT,
            kind: CauseKind::MemoryExceeded,
            says: &["hello", "128 MB", "starting"],
            last: (LinkKind::LogLine, "signal: killed"),
            hint: "MemorySize",
        },
        Case {
            name: "alarm red before the start",
            world: alarmed(failed("ALARM_ACTIVE", &activated(), "Start"), 60, CROSSED, points()),
            id: STACK,
            kind: CauseKind::AlarmRedBefore,
            says: &[ALARM, "before the deployment began"],
            last: (LinkKind::Datapoints, "3.0"),
            hint: "overrideAlarmConfiguration",
        },
        Case {
            name: "alarm missing",
            world: failed("ALARM_ACTIVE", "The alarm hello-errors of the deployment group does not exist.", "Start"),
            id: DEPLOYMENT,
            kind: CauseKind::AlarmMissing,
            says: &[ALARM],
            last: (LinkKind::LifecycleEvent, "d-ABC123XYZ/Start"),
            hint: "create hello-errors",
        },
        Case {
            name: "alarms cannot be read",
            world: failed("IAM_ROLE_PERMISSIONS", &unread, "AllowTraffic").decision(
                698, "r-alarms", (CODEDEPLOY, "cloudwatch:DescribeAlarms", "*"),
                ("ImplicitDeny", "because no identity-based policy allows the cloudwatch:DescribeAlarms action"),
            ),
            id: DEPLOYMENT,
            kind: CauseKind::AlarmUnreadable,
            says: &["cloudwatch:DescribeAlarms", "role hello-codedeploy"],
            last: (LinkKind::Denial, "r-alarms"),
            hint: "allow cloudwatch:DescribeAlarms",
        },
        Case {
            name: "an alarm that a person set",
            world: alarmed(deployed(&Ended { status: "Stopped", code: "ALARM_ACTIVE", message: &activated(), event: "AllowTraffic" }), 660, "a drill", Value::Null)
                .decision(660, "r-set", (ADA, "cloudwatch:SetAlarmState", "arn:aws:cloudwatch:us-east-1:123456789012:alarm:hello-errors"), ("Allow", "allowed by an identity-based policy")),
            id: DEPLOYMENT,
            kind: CauseKind::AlarmSetByHand,
            says: &["user ada", "a drill"],
            last: (LinkKind::Call, "r-set"),
            hint: "return to OK",
        },
        Case {
            name: "AccessDenied on UpdateAlias during the shift",
            world: failed("IAM_ROLE_PERMISSIONS", &denial, "AllowTraffic").decision(
                699, "r-alias", (CODEDEPLOY, "lambda:UpdateAlias", FUNCTION),
                ("ImplicitDeny", "because no identity-based policy allows the lambda:UpdateAlias action"),
            ),
            id: EXECUTION,
            kind: CauseKind::AccessDenied,
            says: &["moving the traffic", "lambda:UpdateAlias", "role hello-codedeploy"],
            last: (LinkKind::Denial, "r-alias"),
            hint: "allow lambda:UpdateAlias",
        },
        Case {
            name: "stopped by a person",
            world: deployed(&Ended { status: "Stopped", code: "MANUAL_STOP", message: "The deployment was stopped.", event: "AllowTraffic" })
                .decision(690, "r-stop", (ADA, "codedeploy:StopDeployment", "arn:aws:codedeploy:us-east-1:123456789012:deploymentgroup:hello-app/hello-group"), ("Allow", "allowed by an identity-based policy"))
                .decision(691, "r-other", ("arn:aws:iam::123456789012:user/bob", "codedeploy:StopDeployment", "arn:aws:codedeploy:us-east-1:123456789012:deploymentgroup:other-app/other"), ("Allow", "allowed by an identity-based policy")),
            id: EXECUTION,
            kind: CauseKind::StoppedByPerson,
            says: &["user ada"],
            last: (LinkKind::Call, "r-stop"),
            hint: "deploy again",
        },
        Case {
            name: "alias moved by someone else",
            world: failed("INVALID_LAMBDA_CONFIGURATION", points_at, "Start")
                .decision(60, "r-move", (ADA, "lambda:UpdateAlias", "arn:aws:lambda:us-east-1:123456789012:function:hello"), ("Allow", "allowed by an identity-based policy"))
                .decision(70, "r-deploy", (CODEDEPLOY, "lambda:UpdateAlias", "arn:aws:lambda:us-east-1:123456789012:function:hello"), ("Allow", "allowed by an identity-based policy")),
            id: DEPLOYMENT,
            kind: CauseKind::AliasMoved,
            says: &["user ada", "hello:live", "version 7", "version 3"],
            last: (LinkKind::Call, "r-move"),
            hint: "point hello:live back at version 3",
        },
        Case {
            name: "an alias that still has two versions",
            world: failed("INVALID_LAMBDA_CONFIGURATION", "The alias live of the function hello routes traffic to two versions. Remove the weight of the additional version before you deploy again.", "Start")
                .answer("ListDeployments", "hello-group", json!({"deployments": [DEPLOYMENT, "d-000000ADA"]}))
                .answer("GetDeployment", "d-000000ADA", json!({"deploymentInfo": {"deploymentId": "d-000000ADA", "status": "Stopped", "completeTime": at(50)}})),
            id: DEPLOYMENT,
            kind: CauseKind::AliasSplit,
            says: &["hello:live", "d-000000ADA"],
            last: (LinkKind::Deployment, "d-000000ADA"),
            hint: "remove the weight",
        },
        Case {
            name: "second deployment active",
            world: failed_release("HelloFunctionAliaslive", "AWS::Lambda::Alias", &format!("Resource handler returned message: \"{active}\" (HandlerErrorCode: ServiceLimitExceeded)"))
                .answer("GetDeployment", "d-000000ADA", json!({"deploymentInfo": {"deploymentId": "d-000000ADA", "status": "InProgress", "creator": "user", "deploymentGroupName": "hello-group", "createTime": at(50)}}))
                .decision(50, "r-create", (ADA, "codedeploy:CreateDeployment", "arn:aws:codedeploy:us-east-1:123456789012:deploymentgroup:hello-app/hello-group"), ("Allow", "allowed by an identity-based policy")),
            id: EXECUTION,
            kind: CauseKind::DeploymentActive,
            says: &["d-000000ADA", "user ada", "hello-group"],
            last: (LinkKind::Call, "r-create"),
            hint: "wait until d-000000ADA has ended",
        },
    ]
}
