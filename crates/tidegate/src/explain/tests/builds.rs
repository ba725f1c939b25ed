//! Builds.

use serde_json::{Value, json};

use super::world::{ADA, EXECUTION, FailedAction, World, at, failed_at};
use super::{Case, CauseKind, LinkKind};

const BUILD: &str = "hello-build:0a1b2c3d-4444-4555-8666-777788889999";
const GROUP: &str = "/aws/codebuild/hello-build";
const STREAM: &str = "0a1b2c3d-4444-4555-8666-777788889999";
const BUILD_ROLE: &str =
    "arn:aws:sts::123456789012:assumed-role/hello-build/AWSCodeBuild-0a1b2c3d-4444-4555-8666-777788889999";

fn build(status: &str, phase: &str, code: &str, message: &str) -> Value {
    let passed = |name: &str| json!({"phaseType": name, "phaseStatus": "SUCCEEDED", "startTime": at(20), "endTime": at(30)});
    json!({"builds": [{
        "id": BUILD, "buildNumber": 7, "projectName": "hello-build", "buildStatus": status, "buildComplete": true,
        "startTime": at(20), "endTime": at(800), "timeoutInMinutes": 30, "currentPhase": "COMPLETED",
        "serviceRole": "arn:aws:iam::123456789012:role/hello-build",
        "logs": {"groupName": GROUP, "streamName": STREAM},
        "phases": [passed("SUBMITTED"), passed("QUEUED"), passed("PROVISIONING"),
            {"phaseType": phase, "phaseStatus": status, "startTime": at(30), "endTime": at(790),
             "contexts": [{"statusCode": code, "message": message}]}],
    }]})
}

fn failed(phase: &str, code: &str, message: &str) -> World {
    let summary =
        format!("Build terminated with state: FAILED. Phase: {phase}, Code: {code}, Message: {message}");
    let world = failed_at(
        World::default(),
        &FailedAction {
            stage: "Build",
            name: "Build",
            provider: "CodeBuild",
            configuration: json!({"ProjectName": "hello-build"}),
            code: "JobFailed",
            message: &summary,
            external: Some(BUILD),
        },
    );
    world.answer("BatchGetBuilds", BUILD, build("FAILED", phase, code, message))
}

fn command(text: &str, status: i32, printed: &[&str]) -> World {
    let message = format!("Error while executing command: {text}. Reason: exit status {status}");
    let (begun, ended) = (
        format!("[Container] 2026/01/01 00:01:00 Running command {text}"),
        format!(
            "[Container] 2026/01/01 00:02:00 Command did not exit successfully {text} exit status {status}"
        ),
    );
    let mut lines = vec![
        "[Container] 2026/01/01 00:00:50 Running command make deps",
        "error: an earlier one that was tolerated",
        begun.as_str(),
    ];
    lines.extend(printed);
    lines.push(&ended);
    failed("BUILD", "COMMAND_EXECUTION_ERROR", &message).log(GROUP, STREAM, 40, &lines)
}

pub fn cases() -> Vec<Case> {
    let denied = format!(
        "An error occurred (AccessDenied) when calling the PutObject operation: User: {BUILD_ROLE} is not authorized to perform: s3:PutObject on resource: \"arn:aws:s3:::elsewhere/app.zip\" because no identity-based policy allows the s3:PutObject action"
    );
    let put = (BUILD_ROLE, "s3:PutObject", "arn:aws:s3:::elsewhere/app.zip");
    let because = ("ImplicitDeny", "because no identity-based policy allows the s3:PutObject action");
    vec![
        Case {
            name: "build command failed",
            world: command("cargo build --release", 101, &["   Compiling hello v0.1.0", "error[E0425]: cannot find value `price` in this scope", "error: could not compile `hello`"]),
            id: EXECUTION,
            kind: CauseKind::CommandFailed,
            says: &["cargo build --release", "exit status 101", "cannot find value `price`"],
            last: (LinkKind::LogLine, "error[E0425]"),
            hint: "make that command succeed",
        },
        Case {
            name: "a test of the build failed",
            world: command("cargo test", 101, &["test answers ... ok", "test gives_the_price ... FAILED", "error: test failed, to rerun pass `--lib`"]),
            id: BUILD,
            kind: CauseKind::CommandFailed,
            says: &["cargo test", "gives_the_price"],
            last: (LinkKind::LogLine, "gives_the_price"),
            hint: "make the test gives_the_price pass",
        },
        Case {
            name: "buildspec missing",
            world: failed("DOWNLOAD_SOURCE", "YAML_FILE_ERROR", "YAML file does not exist: buildspec.yml (entity not found)"),
            id: BUILD,
            kind: CauseKind::BuildspecMissing,
            says: &["buildspec.yml"],
            last: (LinkKind::Phase, "DOWNLOAD_SOURCE"),
            hint: "commit the buildspec",
        },
        Case {
            name: "buildspec invalid",
            world: failed("DOWNLOAD_SOURCE", "YAML_FILE_ERROR", "phases/biuld is not supported: known here are install, pre_build, build, post_build"),
            id: EXECUTION,
            kind: CauseKind::BuildspecInvalid,
            says: &["phases/biuld"],
            last: (LinkKind::Phase, "phases/biuld"),
            hint: "correct the buildspec",
        },
        Case {
            name: "build timeout",
            world: World::default().answer("BatchGetBuilds", BUILD, build("TIMED_OUT", "BUILD", "BUILD_TIMED_OUT", "Build has timed out.")),
            id: BUILD,
            kind: CauseKind::BuildTimedOut,
            says: &["30 minutes"],
            last: (LinkKind::Phase, "BUILD_TIMED_OUT"),
            hint: "TimeoutInMinutes",
        },
        Case {
            name: "engine killed during a build",
            world: command("aws s3 mb s3://hello-scratch", 1, &["make_bucket failed: s3://hello-scratch An error occurred (BucketAlreadyOwnedByYou) when calling the CreateBucket operation"])
                .log(GROUP, STREAM, 31, &[
                    "[Container] 2026/01/01 00:00:31 Running command aws s3 mb s3://hello-scratch",
                    "make_bucket: hello-scratch",
                    "[Container] 2026/01/01 00:00:33 Running command make",
                    "[Container] 2026/01/01 00:00:35 The engine stopped while this build ran; its processes are lost and it begins again",
                ]),
            id: EXECUTION,
            kind: CauseKind::EngineStopped,
            says: &["engine stopped", "aws s3 mb"],
            last: (LinkKind::LogLine, "The engine stopped while this build ran"),
            hint: "retry the stage",
        },
        Case {
            name: "a command that failed after the engine was killed, and would have failed before",
            world: command("make", 2, &["error: no rule"]).log(GROUP, STREAM, 31, &[
                "[Container] 2026/01/01 00:00:31 Running command make",
                "[Container] 2026/01/01 00:00:35 The engine stopped while this build ran; its processes are lost and it begins again",
            ]),
            id: BUILD,
            kind: CauseKind::CommandFailed,
            says: &["`make` failed with exit status 2", "no rule"],
            last: (LinkKind::LogLine, "error: no rule"),
            hint: "make that command succeed",
        },
        Case {
            name: "AccessDenied in the build",
            world: command("aws s3 cp app.zip s3://elsewhere/", 1, &["upload failed: ./app.zip", &denied]).decision(45, "r-put", put, because),
            id: EXECUTION,
            kind: CauseKind::AccessDenied,
            says: &["role hello-build", "s3:PutObject", "arn:aws:s3:::elsewhere/app.zip"],
            last: (LinkKind::Denial, "r-put"),
            hint: "allow s3:PutObject on arn:aws:s3:::elsewhere/app.zip in a policy of the role hello-build",
        },
        Case {
            name: "a client in the build that only says Access Denied",
            world: command("aws s3 cp app.zip s3://elsewhere/", 1, &["upload failed: ./app.zip An error occurred (AccessDenied) when calling the PutObject operation: Access Denied"]).decision(45, "r-put", put, because),
            id: BUILD,
            kind: CauseKind::AccessDenied,
            says: &["role hello-build", "s3:PutObject"],
            last: (LinkKind::Denial, "r-put"),
            hint: "allow s3:PutObject",
        },
        Case {
            name: "artifact missing",
            world: failed("UPLOAD_ARTIFACTS", "CLIENT_ERROR", "no matching artifact paths found for packaged.yml"),
            id: EXECUTION,
            kind: CauseKind::ArtifactMissing,
            says: &["packaged.yml"],
            last: (LinkKind::Phase, "UPLOAD_ARTIFACTS"),
            hint: "artifacts/files",
        },
        Case {
            name: "build stopped by a person",
            world: World::default()
                .answer("BatchGetBuilds", BUILD, build("STOPPED", "BUILD", "BUILD_STOPPED", "Build was stopped."))
                .decision(700, "r-stop", (ADA, "codebuild:StopBuild", "arn:aws:codebuild:us-east-1:123456789012:project/hello-build"), ("Allow", "allowed by an identity-based policy")),
            id: BUILD,
            kind: CauseKind::StoppedByPerson,
            says: &["user ada", BUILD],
            last: (LinkKind::Call, "r-stop"),
            hint: "start the stage again",
        },
    ]
}
