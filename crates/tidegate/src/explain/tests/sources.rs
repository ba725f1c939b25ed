//! Sources, approvals, and what a pipeline's own role may not do.

use serde_json::json;

use super::world::{
    ADA, EXECUTION, FailedAction, PIPELINE, PIPELINE_ROLE, World, execution, failed_at, failed_deploy,
};
use super::{Case, CauseKind, LinkKind};

const CONNECTION: &str =
    "arn:aws:codestar-connections:us-east-1:123456789012:connection/7f0c2c1e-1111-4222-8333-444455556666";

fn source(message: &str) -> World {
    let configuration =
        json!({"ConnectionArn": CONNECTION, "FullRepositoryId": "ada/hello", "BranchName": "main"});
    failed_at(
        World::default(),
        &FailedAction {
            stage: "Source",
            name: "Source",
            provider: "CodeStarSourceConnection",
            configuration,
            code: "JobFailed",
            message,
            external: None,
        },
    )
}

fn unavailable(message: &str) -> String {
    format!(
        "{message} (Service: tidegate, Operation: ResolveRevision, Error Code: ResourceUnavailableException, Status Code: 400, Request ID: r-1)"
    )
}

pub fn cases() -> Vec<Case> {
    let pending = format!(
        "Connection is not available: {CONNECTION} is PENDING. Complete the connection's handshake and start the pipeline again."
    );
    let no_repository = format!(
        "Connection {CONNECTION} leads to no repository named ada/hello: name its git URL with `tidegate connect`."
    );
    let who = "is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/hello-cloudformation because no identity-based policy allows the iam:PassRole action";
    let denied = format!(
        "User: {PIPELINE_ROLE} {who} (Service: cloudformation, Operation: CreateChangeSet, Error Code: AccessDenied, Status Code: 403, Request ID: r-pass)"
    );
    let approval = failed_at(
        World::default(),
        &FailedAction {
            stage: "Approve",
            name: "Release",
            provider: "Manual",
            configuration: json!({}),
            code: "JobFailed",
            message: "The approval was rejected: the price list is not final",
            external: None,
        },
    )
    .decision(
        880,
        "r-approval",
        (
            ADA,
            "codepipeline:PutApprovalResult",
            "arn:aws:codepipeline:us-east-1:123456789012:hello-pipeline/Approve/Release",
        ),
        ("Allow", "allowed by an identity-based policy"),
    );
    vec![
        Case {
            name: "connection pending",
            world: source(&unavailable(&pending)).answer("GetConnection", CONNECTION, json!({"Connection": {"ConnectionName": "hello-github", "ConnectionArn": CONNECTION, "ConnectionStatus": "PENDING"}})),
            id: EXECUTION,
            kind: CauseKind::ConnectionPending,
            says: &["hello-github", "handshake"],
            last: (LinkKind::Connection, "PENDING"),
            hint: "tidegate connect",
        },
        Case {
            name: "unknown repository",
            world: source(&unavailable(&no_repository)),
            id: PIPELINE,
            kind: CauseKind::RepositoryUnknown,
            says: &["ada/hello"],
            last: (LinkKind::Action, "a-failed"),
            hint: "FullRepositoryId",
        },
        Case {
            name: "unknown branch",
            world: source(&unavailable("https://example.org/ada/hello.git has no branch named main")),
            id: PIPELINE,
            kind: CauseKind::BranchUnknown,
            says: &["main", "ada/hello.git"],
            last: (LinkKind::Action, "a-failed"),
            hint: "BranchName",
        },
        Case {
            name: "the pipeline's role may not use the connection",
            world: source(&format!("User: {PIPELINE_ROLE} is not authorized to perform: codestar-connections:UseConnection on resource: {CONNECTION} because no identity-based policy allows the codestar-connections:UseConnection action (Service: tidegate, Operation: ResolveRevision, Error Code: AccessDeniedException, Status Code: 400, Request ID: r-use)"))
                .decision(20, "r-use", (PIPELINE_ROLE, "codestar-connections:UseConnection", CONNECTION), ("ImplicitDeny", "because no identity-based policy allows the codestar-connections:UseConnection action")),
            id: PIPELINE,
            kind: CauseKind::AccessDenied,
            says: &["role hello-pipeline", "codestar-connections:UseConnection"],
            last: (LinkKind::Denial, "r-use"),
            hint: "allow codestar-connections:UseConnection",
        },
        Case {
            name: "manual approval rejected",
            world: approval,
            id: EXECUTION,
            kind: CauseKind::ApprovalRejected,
            says: &["user ada", "the price list is not final"],
            last: (LinkKind::Call, "r-approval"),
            hint: "approver",
        },
        Case {
            name: "execution stopped by a person",
            world: execution(World::default(), "Stopped")
                .answer("ListActionExecutions", EXECUTION, json!({"actionExecutionDetails": []}))
                .decision(500, "r-stop", (ADA, "codepipeline:StopPipelineExecution", "arn:aws:codepipeline:us-east-1:123456789012:hello-pipeline"), ("Allow", "allowed by an identity-based policy")),
            id: EXECUTION,
            kind: CauseKind::StoppedByPerson,
            says: &["user ada", PIPELINE],
            last: (LinkKind::Call, "r-stop"),
            hint: "start the pipeline again",
        },
        Case {
            name: "PassRole denied",
            world: failed_deploy(World::default(), "PermissionError", &denied, None).decision(
                890, "r-pass", (PIPELINE_ROLE, "iam:PassRole", "arn:aws:iam::123456789012:role/hello-cloudformation"),
                ("ImplicitDeny", "because no identity-based policy allows the iam:PassRole action"),
            ),
            id: EXECUTION,
            kind: CauseKind::PassRoleDenied,
            says: &["role hello-pipeline", "role/hello-cloudformation"],
            last: (LinkKind::Denial, "r-pass"),
            hint: "allow iam:PassRole on arn:aws:iam::123456789012:role/hello-cloudformation in a policy of the role hello-pipeline",
        },
        Case {
            name: "an explicit deny",
            world: failed_deploy(World::default(), "PermissionError", &format!("User: {PIPELINE_ROLE} is not authorized to perform: cloudformation:CreateChangeSet on resource: arn:aws:cloudformation:us-east-1:123456789012:stack/hello-stack/* with an explicit deny in an identity-based policy (Service: cloudformation, Operation: CreateChangeSet, Error Code: AccessDenied, Status Code: 403, Request ID: r-deny)"), None)
                .decision(890, "r-deny", (PIPELINE_ROLE, "cloudformation:CreateChangeSet", "arn:aws:cloudformation:us-east-1:123456789012:stack/hello-stack/*"), ("ExplicitDeny", "with an explicit deny in an identity-based policy"))
                .statement("arn:aws:iam::123456789012:policy/freeze", &json!({"Sid": "Freeze", "Effect": "Deny", "Action": "cloudformation:*", "Resource": "*"})),
            id: PIPELINE,
            kind: CauseKind::AccessDenied,
            says: &["policy/freeze", "Freeze"],
            last: (LinkKind::Denial, "r-deny"),
            hint: "narrow or remove that statement of arn:aws:iam::123456789012:policy/freeze",
        },
    ]
}
