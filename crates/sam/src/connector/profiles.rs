//! Which resources can be connected, and what a connection is made of.
//!
//! A text with `${SourceArn}`, `${DestinationName}` and the like stands for that value of the resource, alone as it is
//! and otherwise within an `Fn::Sub`.

use super::endpoint::Side;

/// What a source may do with a destination.
pub(super) struct Profile {
    pub(super) source: &'static str,
    pub(super) destination: &'static str,
    pub(super) grant: Grant,
    pub(super) depended_by: Option<Dependent>,
}

/// Who is told of the connection, and in which document.
pub(super) enum Grant {
    /// A managed policy of one side's role.
    Role {
        of: Side,
        read: &'static [Statement],
        write: &'static [Statement],
        /// The only ways to ask for them; empty where any will do.
        combinations: &'static [&'static [&'static str]],
    },
    /// A permission of the destination, which is a function.
    Function { principal: &'static str, source_arn: &'static str, source_account: bool },
    /// A policy of the destination, which is a topic.
    Topic { principal: &'static str },
    /// A policy of the destination, which is a queue.
    Queue { principal: &'static str },
}

/// One statement of a role's policy.
pub(super) struct Statement {
    pub(super) actions: &'static [&'static str],
    pub(super) resources: &'static [&'static str],
}

/// What must not be created before the connection.
#[derive(Clone, Copy)]
pub(super) enum Dependent {
    /// The source itself.
    Source,
    /// The mappings that poll the source for the destination.
    EventSourceMappings,
}

pub(super) const BUCKET: &str = "AWS::S3::Bucket";
pub(super) const BUS: &str = "AWS::Events::EventBus";
pub(super) const DATA_SOURCE: &str = "AWS::AppSync::DataSource";
pub(super) const FUNCTION: &str = "AWS::Lambda::Function";
pub(super) const GRAPHQL: &str = "AWS::AppSync::GraphQLApi";
pub(super) const HTTP_API: &str = "AWS::ApiGatewayV2::Api";
pub(super) const MACHINE: &str = "AWS::StepFunctions::StateMachine";
pub(super) const PLACES: &str = "AWS::Location::PlaceIndex";
pub(super) const QUEUE: &str = "AWS::SQS::Queue";
pub(super) const REST_API: &str = "AWS::ApiGateway::RestApi";
pub(super) const RULE: &str = "AWS::Events::Rule";
pub(super) const TABLE: &str = "AWS::DynamoDB::Table";
pub(super) const TOPIC: &str = "AWS::SNS::Topic";

const SOURCE: &[&str] = &["${SourceArn}"];
const DESTINATION: &[&str] = &["${DestinationArn}"];
const EXECUTIONS: &[&str] =
    &["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${DestinationName}:*"];
const STEP_FUNCTIONS_RULE: &[&str] = &[
    "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule",
];
const TABLE_AND_INDEXES: &[&str] = &["${DestinationArn}", "${DestinationArn}/index/*"];
const BUCKET_AND_OBJECTS: &[&str] = &["${DestinationArn}", "${DestinationArn}/*"];
const API_CALLS: &str = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${SourceResourceId}/${SourceQualifier}";
const GRAPHQL_CALLS: &str =
    "arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/${SourceResourceId}";

const READ_TABLE: &[Statement] = &[Statement {
    actions: &[
        "dynamodb:GetItem",
        "dynamodb:Query",
        "dynamodb:Scan",
        "dynamodb:BatchGetItem",
        "dynamodb:ConditionCheckItem",
        "dynamodb:PartiQLSelect",
    ],
    resources: TABLE_AND_INDEXES,
}];
const WRITE_TABLE: &[Statement] = &[Statement {
    actions: &[
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
        "dynamodb:DeleteItem",
        "dynamodb:BatchWriteItem",
        "dynamodb:PartiQLDelete",
        "dynamodb:PartiQLInsert",
        "dynamodb:PartiQLUpdate",
    ],
    resources: TABLE_AND_INDEXES,
}];
const READ_BUCKET: &[Statement] = &[Statement {
    actions: &[
        "s3:GetObject",
        "s3:GetObjectAcl",
        "s3:GetObjectLegalHold",
        "s3:GetObjectRetention",
        "s3:GetObjectTorrent",
        "s3:GetObjectVersion",
        "s3:GetObjectVersionAcl",
        "s3:GetObjectVersionForReplication",
        "s3:GetObjectVersionTorrent",
        "s3:ListBucket",
        "s3:ListBucketMultipartUploads",
        "s3:ListBucketVersions",
        "s3:ListMultipartUploadParts",
    ],
    resources: BUCKET_AND_OBJECTS,
}];
const WRITE_BUCKET: &[Statement] = &[Statement {
    actions: &[
        "s3:AbortMultipartUpload",
        "s3:DeleteObject",
        "s3:DeleteObjectVersion",
        "s3:PutObject",
        "s3:PutObjectLegalHold",
        "s3:PutObjectRetention",
        "s3:RestoreObject",
    ],
    resources: BUCKET_AND_OBJECTS,
}];
const PUT_EVENTS: &[Statement] = &[Statement { actions: &["events:PutEvents"], resources: DESTINATION }];
const PUBLISH: &[Statement] = &[Statement { actions: &["sns:Publish"], resources: DESTINATION }];
const INVOKE: &[Statement] =
    &[Statement { actions: &["lambda:InvokeAsync", "lambda:InvokeFunction"], resources: DESTINATION }];
const INVOKE_ANY_VERSION: &[Statement] = &[Statement {
    actions: &["lambda:InvokeAsync", "lambda:InvokeFunction"],
    resources: &["${DestinationArn}", "${DestinationArn}:*"],
}];
const SEND: &[Statement] = &[Statement { actions: &["sqs:SendMessage"], resources: DESTINATION }];
const READ_QUEUE: &[Statement] =
    &[Statement { actions: &["sqs:ReceiveMessage", "sqs:GetQueueAttributes"], resources: DESTINATION }];
const WRITE_QUEUE: &[Statement] = &[Statement {
    actions: &["sqs:DeleteMessage", "sqs:SendMessage", "sqs:ChangeMessageVisibility", "sqs:PurgeQueue"],
    resources: DESTINATION,
}];
const FIND_PLACES: &[Statement] = &[Statement {
    actions: &[
        "geo:DescribePlaceIndex",
        "geo:GetPlace",
        "geo:SearchPlaceIndexForPosition",
        "geo:SearchPlaceIndexForSuggestions",
        "geo:SearchPlaceIndexForText",
    ],
    resources: DESTINATION,
}];
const START: &[Statement] = &[Statement { actions: &["states:StartExecution"], resources: DESTINATION }];
const READ_MACHINE: &[Statement] = &[
    Statement { actions: &["states:DescribeStateMachine", "states:ListExecutions"], resources: DESTINATION },
    Statement {
        actions: &[
            "states:DescribeExecution",
            "states:DescribeStateMachineForExecution",
            "states:GetExecutionHistory",
        ],
        resources: EXECUTIONS,
    },
];
const WRITE_MACHINE: &[Statement] = &[
    Statement { actions: &["states:StartExecution", "states:StartSyncExecution"], resources: DESTINATION },
    Statement { actions: &["states:StopExecution"], resources: EXECUTIONS },
];
const AWAIT_MACHINE: &[Statement] = &[
    Statement { actions: &["states:DescribeExecution"], resources: EXECUTIONS },
    Statement { actions: &["events:DescribeRule"], resources: STEP_FUNCTIONS_RULE },
];
const RUN_MACHINE: &[Statement] = &[
    Statement { actions: &["states:StartExecution"], resources: DESTINATION },
    Statement { actions: &["states:StopExecution"], resources: EXECUTIONS },
    Statement { actions: &["events:PutTargets", "events:PutRule"], resources: STEP_FUNCTIONS_RULE },
];
const POLL_QUEUE: &[Statement] =
    &[Statement { actions: &["sqs:ReceiveMessage", "sqs:GetQueueAttributes"], resources: SOURCE }];
const FINISH_MESSAGES: &[Statement] = &[Statement { actions: &["sqs:DeleteMessage"], resources: SOURCE }];
const READ_STREAM: &[Statement] = &[Statement {
    actions: &[
        "dynamodb:DescribeStream",
        "dynamodb:GetRecords",
        "dynamodb:GetShardIterator",
        "dynamodb:ListStreams",
    ],
    resources: &["${SourceArn}/stream/*"],
}];

/// Every connection there is.
pub(super) const PROFILES: &[Profile] = &[
    call(REST_API, "apigateway.amazonaws.com", API_CALLS),
    call(HTTP_API, "apigateway.amazonaws.com", API_CALLS),
    call(GRAPHQL, "appsync.amazonaws.com", GRAPHQL_CALLS),
    call(RULE, "events.amazonaws.com", "${SourceArn}"),
    call(TOPIC, "sns.amazonaws.com", "${SourceArn}"),
    Profile {
        grant: Grant::Function {
            principal: "s3.amazonaws.com",
            source_arn: "${SourceArn}",
            source_account: true,
        },
        ..call(BUCKET, "", "")
    },
    role(DATA_SOURCE, TABLE, READ_TABLE, WRITE_TABLE),
    role(DATA_SOURCE, BUS, &[], PUT_EVENTS),
    role(DATA_SOURCE, FUNCTION, &[], INVOKE_ANY_VERSION),
    role(RULE, BUS, &[], PUT_EVENTS),
    role(RULE, MACHINE, &[], START),
    Profile {
        source: RULE,
        destination: TOPIC,
        grant: Grant::Topic { principal: "events.amazonaws.com" },
        depended_by: None,
    },
    to_queue(RULE, "events.amazonaws.com"),
    to_queue(TOPIC, "sns.amazonaws.com"),
    role(FUNCTION, BUCKET, READ_BUCKET, WRITE_BUCKET),
    role(FUNCTION, BUS, &[], PUT_EVENTS),
    role(FUNCTION, FUNCTION, &[], INVOKE),
    role(FUNCTION, MACHINE, READ_MACHINE, WRITE_MACHINE),
    role(FUNCTION, PLACES, FIND_PLACES, &[]),
    role(FUNCTION, QUEUE, READ_QUEUE, WRITE_QUEUE),
    role(FUNCTION, TABLE, READ_TABLE, WRITE_TABLE),
    role(FUNCTION, TOPIC, &[], PUBLISH),
    role(MACHINE, BUCKET, READ_BUCKET, WRITE_BUCKET),
    role(MACHINE, BUS, &[], PUT_EVENTS),
    role(MACHINE, FUNCTION, &[], INVOKE),
    role(MACHINE, QUEUE, &[], SEND),
    role(MACHINE, TABLE, READ_TABLE, WRITE_TABLE),
    role(MACHINE, TOPIC, &[], PUBLISH),
    Profile {
        source: MACHINE,
        destination: MACHINE,
        grant: Grant::Role {
            of: Side::Source,
            read: AWAIT_MACHINE,
            write: RUN_MACHINE,
            combinations: &[&["Read"], &["Read", "Write"]],
        },
        depended_by: Some(Dependent::Source),
    },
    polled(QUEUE, POLL_QUEUE, FINISH_MESSAGES),
    polled(TABLE, READ_STREAM, &[]),
];

const fn role(
    source: &'static str,
    destination: &'static str,
    read: &'static [Statement],
    write: &'static [Statement],
) -> Profile {
    let grant = Grant::Role { of: Side::Source, read, write, combinations: &[] };
    Profile { source, destination, grant, depended_by: None }
}

/// A source that Lambda polls as the function's role; what it must both read and write is only granted together.
const fn polled(source: &'static str, read: &'static [Statement], write: &'static [Statement]) -> Profile {
    let combinations: &[&[&str]] = if write.is_empty() { &[] } else { &[&["Read", "Write"]] };
    let grant = Grant::Role { of: Side::Destination, read, write, combinations };
    Profile { source, destination: FUNCTION, grant, depended_by: Some(Dependent::EventSourceMappings) }
}

const fn call(source: &'static str, principal: &'static str, source_arn: &'static str) -> Profile {
    let grant = Grant::Function { principal, source_arn, source_account: false };
    Profile { source, destination: FUNCTION, grant, depended_by: None }
}

const fn to_queue(source: &'static str, principal: &'static str) -> Profile {
    Profile { source, destination: QUEUE, grant: Grant::Queue { principal }, depended_by: None }
}

/// The profile of two types.
pub(super) fn find(source: &str, destination: &str) -> Option<&'static Profile> {
    PROFILES.iter().find(|profile| profile.source == source && profile.destination == destination)
}

impl Profile {
    /// The permissions that may be asked for, in AWS's order.
    pub(super) fn permissions(&self) -> Vec<&'static str> {
        match &self.grant {
            Grant::Role { read, write, .. } => [("Read", read), ("Write", write)]
                .into_iter()
                .filter(|(_, statements)| !statements.is_empty())
                .map(|(name, _)| name)
                .collect(),
            _ => vec!["Write"],
        }
    }
}
