//! Stacks and change sets.

use serde_json::json;

use super::world::{
    EXECUTION, PIPELINE, STACK, STACK_ID, World, at, event, failed_deploy, failed_release, stack,
};
use super::{Case, CauseKind, LinkKind};

const ROLE: &str = "arn:aws:sts::123456789012:assumed-role/hello-cloudformation/AWSCloudFormation";
const KIND: &str = "AWS::CloudFormation::Stack";
const CHANGE_SET: &str =
    "arn:aws:cloudformation:us-east-1:123456789012:changeSet/release/0f0e0d0c-1111-4222-8333-444455556666";

fn refused(code: &str, message: &str) -> World {
    let message = format!(
        "{message} (Service: cloudformation, Operation: CreateChangeSet, Error Code: {code}, Status Code: 400, Request ID: r-1)"
    );
    failed_deploy(World::default(), "JobFailed", &message, None)
}

fn change_set(reason: &str) -> World {
    let message = format!("The change set ended as FAILED. {reason}");
    failed_deploy(World::default(), "JobFailed", &message, Some(CHANGE_SET)).answer("DescribeChangeSet", CHANGE_SET, json!({
        "ChangeSetName": "release", "ChangeSetId": CHANGE_SET, "StackId": STACK_ID, "StackName": STACK, "Status": "FAILED",
        "ExecutionStatus": "UNAVAILABLE", "StatusReason": reason, "CreationTime": at(400)}))
}

fn handler(message: &str, service: &str, operation: &str, code: &str, handler: &str) -> String {
    format!(
        "Resource handler returned message: \"{message} (Service: {service}, Operation: {operation}, Error Code: {code}, Status Code: 400, Request ID: r-{operation})\" (HandlerErrorCode: {handler})"
    )
}

pub fn cases() -> Vec<Case> {
    let denial = format!(
        "User: {ROLE} is not authorized to perform: lambda:CreateFunction on resource: arn:aws:lambda:us-east-1:123456789012:function:hello because no identity-based policy allows the lambda:CreateFunction action"
    );
    let taken = handler(
        "Function already exist: hello",
        "lambda",
        "CreateFunction",
        "ResourceConflictException",
        "AlreadyExists",
    );
    let full = handler(
        "The bucket you tried to delete is not empty",
        "s3",
        "DeleteBucket",
        "BucketNotEmpty",
        "InvalidRequest",
    );
    let gone = handler(
        "The role with name hello-old cannot be found.",
        "iam",
        "GetRole",
        "NoSuchEntity",
        "NotFound",
    );
    vec![
        Case {
            name: "template invalid",
            world: refused(
                "ValidationError",
                "Template format error: YAML not well-formed. (line 12, column 3): did not find expected key",
            ),
            id: EXECUTION,
            kind: CauseKind::TemplateInvalid,
            says: &["line 12, column 3"],
            last: (LinkKind::Action, "a-failed"),
            hint: "correct the template",
        },
        Case {
            name: "change set empty",
            world: change_set(
                "The submitted information didn't contain changes. Submit different information to create a change set.",
            ),
            id: EXECUTION,
            kind: CauseKind::ChangeSetEmpty,
            says: &["didn't contain changes"],
            last: (LinkKind::ChangeSet, CHANGE_SET),
            hint: "nothing needs to be deployed",
        },
        Case {
            name: "change set failed",
            world: change_set("Export hello-url is imported by another stack"),
            id: PIPELINE,
            kind: CauseKind::ChangeSetFailed,
            says: &["Export hello-url"],
            last: (LinkKind::ChangeSet, "FAILED"),
            hint: "make the change set anew",
        },
        Case {
            name: "CloudFormation's role denied on a resource",
            world: failed_release(
                "HelloFunction",
                "AWS::Lambda::Function",
                &handler(&denial, "lambda", "CreateFunction", "AccessDeniedException", "AccessDenied"),
            )
            .decision(
                799,
                "r-CreateFunction",
                (ROLE, "lambda:CreateFunction", "arn:aws:lambda:us-east-1:123456789012:function:hello"),
                ("ImplicitDeny", "because no identity-based policy allows the lambda:CreateFunction action"),
            ),
            id: EXECUTION,
            kind: CauseKind::AccessDenied,
            says: &["role hello-cloudformation", "lambda:CreateFunction"],
            last: (LinkKind::Denial, "r-CreateFunction"),
            hint: "in a policy of the role hello-cloudformation",
        },
        Case {
            name: "resource name conflict",
            world: failed_release("HelloFunction", "AWS::Lambda::Function", &taken),
            id: PIPELINE,
            kind: CauseKind::NameConflict,
            says: &["Function already exist: hello"],
            last: (LinkKind::StackEvent, "HelloFunction-UPDATE_FAILED-800"),
            hint: "let the stack choose the name",
        },
        Case {
            name: "parameter missing",
            world: refused("ValidationError", "Parameters: [Stage] must have values"),
            id: EXECUTION,
            kind: CauseKind::ParameterMissing,
            says: &["Stage"],
            last: (LinkKind::Action, "Stage"),
            hint: "give Stage a value",
        },
        Case {
            name: "capability missing",
            world: refused(
                "InsufficientCapabilitiesException",
                "Requires capabilities : [CAPABILITY_NAMED_IAM]",
            ),
            id: EXECUTION,
            kind: CauseKind::CapabilityMissing,
            says: &["CAPABILITY_NAMED_IAM"],
            last: (LinkKind::Action, "CAPABILITY_NAMED_IAM"),
            hint: "add CAPABILITY_NAMED_IAM",
        },
        Case {
            name: "a file that the build did not deliver",
            world: failed_deploy(
                World::default(),
                "JobFailed",
                "The artifact BuildOutput cannot be used: it has no file packaged.yml.",
                None,
            ),
            id: EXECUTION,
            kind: CauseKind::ArtifactMissing,
            says: &["BuildOutput", "packaged.yml"],
            last: (LinkKind::Action, "packaged.yml"),
            hint: "artifacts/files",
        },
        Case {
            name: "stack deletion failed",
            world: stack(
                World::default(),
                "DELETE_FAILED",
                vec![
                    event(0, STACK, KIND, "CREATE_IN_PROGRESS", "User Initiated"),
                    event(9, STACK, KIND, "CREATE_COMPLETE", ""),
                    event(20, STACK, KIND, "DELETE_IN_PROGRESS", "User Initiated"),
                    event(25, "Uploads", "AWS::S3::Bucket", "DELETE_FAILED", &full),
                    event(
                        26,
                        STACK,
                        KIND,
                        "DELETE_FAILED",
                        "The following resource(s) failed to delete: [Uploads]. ",
                    ),
                ],
            ),
            id: STACK,
            kind: CauseKind::DeleteFailed,
            says: &["Uploads", "not empty"],
            last: (LinkKind::StackEvent, "Uploads-DELETE_FAILED-25"),
            hint: "empty or free Uploads",
        },
        Case {
            name: "stack rollback failed",
            world: stack(
                World::default(),
                "UPDATE_ROLLBACK_FAILED",
                vec![
                    event(100, STACK, KIND, "UPDATE_IN_PROGRESS", "User Initiated"),
                    event(110, "HelloFunction", "AWS::Lambda::Function", "UPDATE_FAILED", &taken),
                    event(
                        111,
                        STACK,
                        KIND,
                        "UPDATE_ROLLBACK_IN_PROGRESS",
                        "The following resource(s) failed to update: [HelloFunction]. ",
                    ),
                    event(120, "HelloRole", "AWS::IAM::Role", "UPDATE_FAILED", &gone),
                    event(
                        121,
                        STACK,
                        KIND,
                        "UPDATE_ROLLBACK_FAILED",
                        "The following resource(s) failed to update: [HelloRole]. ",
                    ),
                ],
            ),
            id: STACK_ID,
            kind: CauseKind::RollbackFailed,
            says: &["HelloRole", "hello-old cannot be found"],
            last: (LinkKind::StackEvent, "HelloRole-UPDATE_FAILED-120"),
            hint: "HelloRole",
        },
        Case {
            name: "a stack that only deletion can help",
            world: stack(
                refused(
                    "ValidationError",
                    &format!("Stack:{STACK_ID} is in ROLLBACK_COMPLETE state and can not be updated."),
                ),
                "ROLLBACK_COMPLETE",
                vec![
                    event(0, STACK, KIND, "CREATE_IN_PROGRESS", "User Initiated"),
                    event(5, "HelloFunction", "AWS::Lambda::Function", "CREATE_FAILED", &taken),
                    event(
                        6,
                        STACK,
                        KIND,
                        "ROLLBACK_IN_PROGRESS",
                        "The following resource(s) failed to create: [HelloFunction]. Rollback requested by user.",
                    ),
                    event(9, STACK, KIND, "ROLLBACK_COMPLETE", ""),
                ],
            ),
            id: EXECUTION,
            kind: CauseKind::NameConflict,
            says: &["Function already exist: hello"],
            last: (LinkKind::StackEvent, "HelloFunction-CREATE_FAILED-5"),
            hint: "delete the stack hello-stack, which is ROLLBACK_COMPLETE",
        },
    ]
}
