// Generated from models/ by `cargo xtask gen`; do not edit.
#![allow(missing_docs, non_upper_case_globals, unused_imports, clippy::all)]
use std::collections::BTreeMap;
use bytes::Bytes;
use crate::model::{ErrorModel, OperationModel, ProtocolName, ServiceModel};
use crate::schema::{Kind, Location, Member, Schema, TimeFormat};
use crate::shape::{enumeration, operation, structure};
use crate::timestamp::Timestamp;
use Kind as K;
use Location as L;
use TimeFormat as T;
structure! { AdvanceClockInput S_AdvanceClockInput
    advance_seconds: i32 = "advance_seconds",
 }
structure! { AdvanceClockOutput S_AdvanceClockOutput
    now: Option<Timestamp> = "now",
 }
structure! { CompleteConnectionInput S_CompleteConnectionInput
    connection_arn: String = "ConnectionArn",
    repositories: Option<BTreeMap<String, String>> = "Repositories",
 }
structure! { CompleteConnectionOutput S_CompleteConnectionOutput
    connection_status: Option<String> = "ConnectionStatus",
 }
structure! { CreateSignInLinkInput S_CreateSignInLinkInput
    valid_seconds: Option<i32> = "ValidSeconds",
 }
structure! { CreateSignInLinkOutput S_CreateSignInLinkOutput
    url: String = "Url",
    valid_seconds: i32 = "ValidSeconds",
 }
structure! { Decision S_Decision
    time: Timestamp = "Time",
    request_id: Option<String> = "RequestId",
    principal_arn: String = "PrincipalArn",
    service: String = "Service",
    operation: String = "Operation",
    action: String = "Action",
    resource: String = "Resource",
    decision: String = "Decision",
    reason: String = "Reason",
    policy_id: Option<String> = "PolicyId",
    statement: Option<String> = "Statement",
 }
structure! { DeploymentAlreadyCompletedException S_DeploymentAlreadyCompletedException
    message: Option<String> = "message",
 }
structure! { DeploymentDoesNotExistException S_DeploymentDoesNotExistException
    message: Option<String> = "message",
 }
structure! { DeploymentIdRequiredException S_DeploymentIdRequiredException
    message: Option<String> = "message",
 }
structure! { DescribeEngineInput S_DescribeEngineInput }
structure! { DescribeEngineOutput S_DescribeEngineOutput
    version: String = "Version",
    account: String = "Account",
    region: String = "Region",
    clock: String = "Clock",
    now: Timestamp = "Now",
    isolation: Option<String> = "Isolation",
    ephemeral: Option<bool> = "Ephemeral",
    data_directory: Option<String> = "DataDirectory",
    process_id: Option<i32> = "ProcessId",
 }
structure! { FetchSourceInput S_FetchSourceInput
    connection_arn: String = "ConnectionArn",
    full_repository_id: String = "FullRepositoryId",
    commit_id: String = "CommitId",
 }
structure! { FetchSourceOutput S_FetchSourceOutput
    archive: Bytes = "Archive",
 }
structure! { GetVerdictInput S_GetVerdictInput
    function_name: String = "FunctionName",
    name: String = "Name",
 }
structure! { GetVerdictOutput S_GetVerdictOutput
    outcome: VerdictOutcome = "Outcome",
    reason: String = "Reason",
    stable_version: String = "StableVersion",
    canary_version: String = "CanaryVersion",
    since: Timestamp = "Since",
    routing: bool = "Routing",
    evidence: f64 = "Evidence",
    p_value: f64 = "PValue",
    canary: VersionTally = "Canary",
    stable: VersionTally = "Stable",
    sample_ratio_doubted: bool = "SampleRatioDoubted",
 }
structure! { InvalidDeploymentIdException S_InvalidDeploymentIdException
    message: Option<String> = "message",
 }
structure! { InvalidInputException S_InvalidInputException
    message: Option<String> = "message",
 }
structure! { InvokeFunctionUrlInput S_InvokeFunctionUrlInput
    url_id: String = "UrlId",
    method: String = "Method",
    path: String = "Path",
    query: String = "Query",
    headers: BTreeMap<String, String> = "Headers",
    access_key_id: Option<String> = "AccessKeyId",
    body: Option<Bytes> = "Body",
 }
structure! { InvokeFunctionUrlOutput S_InvokeFunctionUrlOutput
    status_code: i32 = "StatusCode",
    headers: BTreeMap<String, String> = "Headers",
    cookies: Option<Vec<String>> = "Cookies",
    body: Option<Bytes> = "Body",
 }
structure! { ListDecisionsInput S_ListDecisionsInput
    principal_arn: Option<String> = "PrincipalArn",
    action: Option<String> = "Action",
    resource: Option<String> = "Resource",
    decision: Option<String> = "Decision",
    request_id: Option<String> = "RequestId",
    start_time: Option<Timestamp> = "StartTime",
    end_time: Option<Timestamp> = "EndTime",
    max_results: Option<i32> = "MaxResults",
    next_token: Option<String> = "NextToken",
 }
structure! { ListDecisionsOutput S_ListDecisionsOutput
    decisions: Vec<Decision> = "Decisions",
    next_token: Option<String> = "NextToken",
 }
structure! { PromoteDeploymentInput S_PromoteDeploymentInput
    deployment_id: String = "DeploymentId",
 }
structure! { PromoteDeploymentOutput S_PromoteDeploymentOutput
    deployment_id: Option<String> = "DeploymentId",
 }
structure! { ResetInput S_ResetInput }
structure! { ResetOutput S_ResetOutput }
structure! { ResolveRevisionInput S_ResolveRevisionInput
    connection_arn: String = "ConnectionArn",
    full_repository_id: String = "FullRepositoryId",
    branch_name: String = "BranchName",
 }
structure! { ResourceNotFoundException S_ResourceNotFoundException
    message: Option<String> = "message",
 }
structure! { ResourceUnavailableException S_ResourceUnavailableException
    message: Option<String> = "message",
 }
structure! { Revision S_Revision
    commit_id: String = "CommitId",
    commit_message: Option<String> = "CommitMessage",
    author_date: Option<String> = "AuthorDate",
    author_name: Option<String> = "AuthorName",
 }
enumeration! { VerdictOutcome S_VerdictOutcome: Regression = "REGRESSION", NoEvidenceOfHarm = "NO_EVIDENCE_OF_HARM", Inconclusive = "INCONCLUSIVE", }
structure! { VersionTally S_VersionTally
    requests: i64 = "Requests",
    errors: i64 = "Errors",
 }
pub(crate) static S_AdvanceClockInput: Schema = Schema { name: "AdvanceClockInput", kind: K::Structure { members: &[
    Member { name: "advance_seconds", target: &S_Integer, required: true, wire: "advance_seconds", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AdvanceClockOutput: Schema = Schema { name: "AdvanceClockOutput", kind: K::Structure { members: &[
    Member { name: "now", target: &S_Timestamp, wire: "now", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Blob: Schema = Schema { name: "Blob", kind: K::Blob, ..Schema::BLANK };
pub(crate) static S_Boolean: Schema = Schema { name: "Boolean", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_CompleteConnectionInput: Schema = Schema { name: "CompleteConnectionInput", kind: K::Structure { members: &[
    Member { name: "ConnectionArn", target: &S_String, required: true, wire: "ConnectionArn", ..Member::BLANK },
    Member { name: "Repositories", target: &S_RepositoryMap, wire: "Repositories", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CompleteConnectionOutput: Schema = Schema { name: "CompleteConnectionOutput", kind: K::Structure { members: &[
    Member { name: "ConnectionStatus", target: &S_String, wire: "ConnectionStatus", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CookieList: Schema = Schema { name: "CookieList", kind: K::List { item: &S_String, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_CreateSignInLinkInput: Schema = Schema { name: "CreateSignInLinkInput", kind: K::Structure { members: &[
    Member { name: "ValidSeconds", target: &S_SignInLinkSeconds, wire: "ValidSeconds", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateSignInLinkOutput: Schema = Schema { name: "CreateSignInLinkOutput", kind: K::Structure { members: &[
    Member { name: "Url", target: &S_String, required: true, wire: "Url", ..Member::BLANK },
    Member { name: "ValidSeconds", target: &S_Integer, required: true, wire: "ValidSeconds", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Decision: Schema = Schema { name: "Decision", kind: K::Structure { members: &[
    Member { name: "Time", target: &S_Timestamp, required: true, wire: "Time", ..Member::BLANK },
    Member { name: "RequestId", target: &S_String, wire: "RequestId", ..Member::BLANK },
    Member { name: "PrincipalArn", target: &S_String, required: true, wire: "PrincipalArn", ..Member::BLANK },
    Member { name: "Service", target: &S_String, required: true, wire: "Service", ..Member::BLANK },
    Member { name: "Operation", target: &S_String, required: true, wire: "Operation", ..Member::BLANK },
    Member { name: "Action", target: &S_String, required: true, wire: "Action", ..Member::BLANK },
    Member { name: "Resource", target: &S_String, required: true, wire: "Resource", ..Member::BLANK },
    Member { name: "Decision", target: &S_String, required: true, wire: "Decision", ..Member::BLANK },
    Member { name: "Reason", target: &S_String, required: true, wire: "Reason", ..Member::BLANK },
    Member { name: "PolicyId", target: &S_String, wire: "PolicyId", ..Member::BLANK },
    Member { name: "Statement", target: &S_String, wire: "Statement", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DecisionList: Schema = Schema { name: "DecisionList", kind: K::List { item: &S_Decision, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_DeploymentAlreadyCompletedException: Schema = Schema { name: "DeploymentAlreadyCompletedException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeploymentDoesNotExistException: Schema = Schema { name: "DeploymentDoesNotExistException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeploymentIdRequiredException: Schema = Schema { name: "DeploymentIdRequiredException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeEngineInput: Schema = Schema { name: "DescribeEngineInput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DescribeEngineOutput: Schema = Schema { name: "DescribeEngineOutput", kind: K::Structure { members: &[
    Member { name: "Version", target: &S_String, required: true, wire: "Version", ..Member::BLANK },
    Member { name: "Account", target: &S_String, required: true, wire: "Account", ..Member::BLANK },
    Member { name: "Region", target: &S_String, required: true, wire: "Region", ..Member::BLANK },
    Member { name: "Clock", target: &S_String, required: true, wire: "Clock", ..Member::BLANK },
    Member { name: "Now", target: &S_Timestamp, required: true, wire: "Now", ..Member::BLANK },
    Member { name: "Isolation", target: &S_String, wire: "Isolation", ..Member::BLANK },
    Member { name: "Ephemeral", target: &S_Boolean, wire: "Ephemeral", ..Member::BLANK },
    Member { name: "DataDirectory", target: &S_String, wire: "DataDirectory", ..Member::BLANK },
    Member { name: "ProcessId", target: &S_Integer, wire: "ProcessId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Double: Schema = Schema { name: "Double", kind: K::Double, ..Schema::BLANK };
pub(crate) static S_FetchSourceInput: Schema = Schema { name: "FetchSourceInput", kind: K::Structure { members: &[
    Member { name: "ConnectionArn", target: &S_String, required: true, wire: "ConnectionArn", ..Member::BLANK },
    Member { name: "FullRepositoryId", target: &S_String, required: true, wire: "FullRepositoryId", ..Member::BLANK },
    Member { name: "CommitId", target: &S_String, required: true, wire: "CommitId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FetchSourceOutput: Schema = Schema { name: "FetchSourceOutput", kind: K::Structure { members: &[
    Member { name: "Archive", target: &S_Blob, required: true, wire: "Archive", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetVerdictInput: Schema = Schema { name: "GetVerdictInput", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_String, required: true, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Name", target: &S_String, required: true, wire: "Name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetVerdictOutput: Schema = Schema { name: "GetVerdictOutput", kind: K::Structure { members: &[
    Member { name: "Outcome", target: &S_VerdictOutcome, required: true, wire: "Outcome", ..Member::BLANK },
    Member { name: "Reason", target: &S_String, required: true, wire: "Reason", ..Member::BLANK },
    Member { name: "StableVersion", target: &S_String, required: true, wire: "StableVersion", ..Member::BLANK },
    Member { name: "CanaryVersion", target: &S_String, required: true, wire: "CanaryVersion", ..Member::BLANK },
    Member { name: "Since", target: &S_Timestamp, required: true, wire: "Since", ..Member::BLANK },
    Member { name: "Routing", target: &S_Boolean, required: true, wire: "Routing", ..Member::BLANK },
    Member { name: "Evidence", target: &S_Double, required: true, wire: "Evidence", ..Member::BLANK },
    Member { name: "PValue", target: &S_Double, required: true, wire: "PValue", ..Member::BLANK },
    Member { name: "Canary", target: &S_VersionTally, required: true, wire: "Canary", ..Member::BLANK },
    Member { name: "Stable", target: &S_VersionTally, required: true, wire: "Stable", ..Member::BLANK },
    Member { name: "SampleRatioDoubted", target: &S_Boolean, required: true, wire: "SampleRatioDoubted", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_HeaderMap: Schema = Schema { name: "HeaderMap", kind: K::Map { key: &S_String, value: &S_String, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Integer: Schema = Schema { name: "Integer", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_InvalidDeploymentIdException: Schema = Schema { name: "InvalidDeploymentIdException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidInputException: Schema = Schema { name: "InvalidInputException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvokeFunctionUrlInput: Schema = Schema { name: "InvokeFunctionUrlInput", kind: K::Structure { members: &[
    Member { name: "UrlId", target: &S_String, required: true, wire: "UrlId", ..Member::BLANK },
    Member { name: "Method", target: &S_String, required: true, wire: "Method", ..Member::BLANK },
    Member { name: "Path", target: &S_String, required: true, wire: "Path", ..Member::BLANK },
    Member { name: "Query", target: &S_String, required: true, wire: "Query", ..Member::BLANK },
    Member { name: "Headers", target: &S_HeaderMap, required: true, wire: "Headers", ..Member::BLANK },
    Member { name: "AccessKeyId", target: &S_String, wire: "AccessKeyId", ..Member::BLANK },
    Member { name: "Body", target: &S_Blob, wire: "Body", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvokeFunctionUrlOutput: Schema = Schema { name: "InvokeFunctionUrlOutput", kind: K::Structure { members: &[
    Member { name: "StatusCode", target: &S_Integer, required: true, wire: "StatusCode", ..Member::BLANK },
    Member { name: "Headers", target: &S_HeaderMap, required: true, wire: "Headers", ..Member::BLANK },
    Member { name: "Cookies", target: &S_CookieList, wire: "Cookies", ..Member::BLANK },
    Member { name: "Body", target: &S_Blob, wire: "Body", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListDecisionsInput: Schema = Schema { name: "ListDecisionsInput", kind: K::Structure { members: &[
    Member { name: "PrincipalArn", target: &S_String, wire: "PrincipalArn", ..Member::BLANK },
    Member { name: "Action", target: &S_String, wire: "Action", ..Member::BLANK },
    Member { name: "Resource", target: &S_String, wire: "Resource", ..Member::BLANK },
    Member { name: "Decision", target: &S_String, wire: "Decision", ..Member::BLANK },
    Member { name: "RequestId", target: &S_String, wire: "RequestId", ..Member::BLANK },
    Member { name: "StartTime", target: &S_Timestamp, wire: "StartTime", ..Member::BLANK },
    Member { name: "EndTime", target: &S_Timestamp, wire: "EndTime", ..Member::BLANK },
    Member { name: "MaxResults", target: &S_MaxResults, wire: "MaxResults", ..Member::BLANK },
    Member { name: "NextToken", target: &S_String, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListDecisionsOutput: Schema = Schema { name: "ListDecisionsOutput", kind: K::Structure { members: &[
    Member { name: "Decisions", target: &S_DecisionList, required: true, wire: "Decisions", ..Member::BLANK },
    Member { name: "NextToken", target: &S_String, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Long: Schema = Schema { name: "Long", kind: K::Long, ..Schema::BLANK };
pub(crate) static S_MaxResults: Schema = Schema { name: "MaxResults", kind: K::Integer, min: Some(1.0), max: Some(1000.0), ..Schema::BLANK };
pub(crate) static S_PromoteDeploymentInput: Schema = Schema { name: "PromoteDeploymentInput", kind: K::Structure { members: &[
    Member { name: "DeploymentId", target: &S_String, required: true, wire: "DeploymentId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PromoteDeploymentOutput: Schema = Schema { name: "PromoteDeploymentOutput", kind: K::Structure { members: &[
    Member { name: "DeploymentId", target: &S_String, wire: "DeploymentId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RepositoryMap: Schema = Schema { name: "RepositoryMap", kind: K::Map { key: &S_String, value: &S_String, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ResetInput: Schema = Schema { name: "ResetInput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ResetOutput: Schema = Schema { name: "ResetOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ResolveRevisionInput: Schema = Schema { name: "ResolveRevisionInput", kind: K::Structure { members: &[
    Member { name: "ConnectionArn", target: &S_String, required: true, wire: "ConnectionArn", ..Member::BLANK },
    Member { name: "FullRepositoryId", target: &S_String, required: true, wire: "FullRepositoryId", ..Member::BLANK },
    Member { name: "BranchName", target: &S_String, required: true, wire: "BranchName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceNotFoundException: Schema = Schema { name: "ResourceNotFoundException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceUnavailableException: Schema = Schema { name: "ResourceUnavailableException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Revision: Schema = Schema { name: "Revision", kind: K::Structure { members: &[
    Member { name: "CommitId", target: &S_String, required: true, wire: "CommitId", ..Member::BLANK },
    Member { name: "CommitMessage", target: &S_String, wire: "CommitMessage", ..Member::BLANK },
    Member { name: "AuthorDate", target: &S_String, wire: "AuthorDate", ..Member::BLANK },
    Member { name: "AuthorName", target: &S_String, wire: "AuthorName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SignInLinkSeconds: Schema = Schema { name: "SignInLinkSeconds", kind: K::Integer, min: Some(1.0), max: Some(900.0), ..Schema::BLANK };
pub(crate) static S_String: Schema = Schema { name: "String", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Timestamp: Schema = Schema { name: "Timestamp", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_VerdictOutcome: Schema = Schema { name: "VerdictOutcome", kind: K::Enum { values: VerdictOutcome::VALUES }, ..Schema::BLANK };
pub(crate) static S_VersionTally: Schema = Schema { name: "VersionTally", kind: K::Structure { members: &[
    Member { name: "Requests", target: &S_Long, required: true, wire: "Requests", ..Member::BLANK },
    Member { name: "Errors", target: &S_Long, required: true, wire: "Errors", ..Member::BLANK },
] }, ..Schema::BLANK };
static E_DeploymentAlreadyCompletedException: ErrorModel = ErrorModel { shape: &S_DeploymentAlreadyCompletedException, code: "DeploymentAlreadyCompletedException", status: 400, sender_fault: true };
static E_DeploymentDoesNotExistException: ErrorModel = ErrorModel { shape: &S_DeploymentDoesNotExistException, code: "DeploymentDoesNotExistException", status: 400, sender_fault: true };
static E_DeploymentIdRequiredException: ErrorModel = ErrorModel { shape: &S_DeploymentIdRequiredException, code: "DeploymentIdRequiredException", status: 400, sender_fault: true };
static E_InvalidDeploymentIdException: ErrorModel = ErrorModel { shape: &S_InvalidDeploymentIdException, code: "InvalidDeploymentIdException", status: 400, sender_fault: true };
static E_InvalidInputException: ErrorModel = ErrorModel { shape: &S_InvalidInputException, code: "InvalidInputException", status: 400, sender_fault: true };
static E_ResourceNotFoundException: ErrorModel = ErrorModel { shape: &S_ResourceNotFoundException, code: "ResourceNotFoundException", status: 400, sender_fault: true };
static E_ResourceUnavailableException: ErrorModel = ErrorModel { shape: &S_ResourceUnavailableException, code: "ResourceUnavailableException", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `DeploymentAlreadyCompletedException`.
    pub fn deployment_already_completed_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentAlreadyCompletedException, message.into()) }
    /// `DeploymentDoesNotExistException`.
    pub fn deployment_does_not_exist_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentDoesNotExistException, message.into()) }
    /// `DeploymentIdRequiredException`.
    pub fn deployment_id_required_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentIdRequiredException, message.into()) }
    /// `InvalidDeploymentIdException`.
    pub fn invalid_deployment_id_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidDeploymentIdException, message.into()) }
    /// `InvalidInputException`.
    pub fn invalid_input_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidInputException, message.into()) }
    /// `ResourceNotFoundException`.
    pub fn resource_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceNotFoundException, message.into()) }
    /// `ResourceUnavailableException`.
    pub fn resource_unavailable_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceUnavailableException, message.into()) }
}
operation! { CompleteConnection O_CompleteConnection CompleteConnectionInput CompleteConnectionOutput }
static O_CompleteConnection: OperationModel = OperationModel { service: &SERVICE, name: "CompleteConnection", method: "POST", uri: "/", status: 200, input: &S_CompleteConnectionInput, output: &S_CompleteConnectionOutput, has_output: true, errors: &[&E_ResourceNotFoundException, &E_InvalidInputException], ..OperationModel::BLANK };
operation! { ResolveRevision O_ResolveRevision ResolveRevisionInput Revision }
static O_ResolveRevision: OperationModel = OperationModel { service: &SERVICE, name: "ResolveRevision", method: "POST", uri: "/", status: 200, input: &S_ResolveRevisionInput, output: &S_Revision, has_output: true, errors: &[&E_ResourceNotFoundException, &E_ResourceUnavailableException], ..OperationModel::BLANK };
operation! { FetchSource O_FetchSource FetchSourceInput FetchSourceOutput }
static O_FetchSource: OperationModel = OperationModel { service: &SERVICE, name: "FetchSource", method: "POST", uri: "/", status: 200, input: &S_FetchSourceInput, output: &S_FetchSourceOutput, has_output: true, errors: &[&E_ResourceNotFoundException, &E_ResourceUnavailableException], ..OperationModel::BLANK };
operation! { PromoteDeployment O_PromoteDeployment PromoteDeploymentInput PromoteDeploymentOutput }
static O_PromoteDeployment: OperationModel = OperationModel { service: &SERVICE, name: "PromoteDeployment", method: "POST", uri: "/", status: 200, input: &S_PromoteDeploymentInput, output: &S_PromoteDeploymentOutput, has_output: true, errors: &[&E_DeploymentIdRequiredException, &E_InvalidDeploymentIdException, &E_DeploymentDoesNotExistException, &E_DeploymentAlreadyCompletedException], ..OperationModel::BLANK };
operation! { GetVerdict O_GetVerdict GetVerdictInput GetVerdictOutput }
static O_GetVerdict: OperationModel = OperationModel { service: &SERVICE, name: "GetVerdict", method: "POST", uri: "/", status: 200, input: &S_GetVerdictInput, output: &S_GetVerdictOutput, has_output: true, errors: &[&E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { InvokeFunctionUrl O_InvokeFunctionUrl InvokeFunctionUrlInput InvokeFunctionUrlOutput }
static O_InvokeFunctionUrl: OperationModel = OperationModel { service: &SERVICE, name: "InvokeFunctionUrl", method: "POST", uri: "/", status: 200, input: &S_InvokeFunctionUrlInput, output: &S_InvokeFunctionUrlOutput, has_output: true, errors: &[&E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { ListDecisions O_ListDecisions ListDecisionsInput ListDecisionsOutput }
static O_ListDecisions: OperationModel = OperationModel { service: &SERVICE, name: "ListDecisions", method: "POST", uri: "/", status: 200, input: &S_ListDecisionsInput, output: &S_ListDecisionsOutput, has_output: true, errors: &[&E_InvalidInputException], ..OperationModel::BLANK };
operation! { DescribeEngine O_DescribeEngine DescribeEngineInput DescribeEngineOutput }
static O_DescribeEngine: OperationModel = OperationModel { service: &SERVICE, name: "DescribeEngine", method: "POST", uri: "/", status: 200, input: &S_DescribeEngineInput, output: &S_DescribeEngineOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { CreateSignInLink O_CreateSignInLink CreateSignInLinkInput CreateSignInLinkOutput }
static O_CreateSignInLink: OperationModel = OperationModel { service: &SERVICE, name: "CreateSignInLink", method: "POST", uri: "/", status: 200, input: &S_CreateSignInLinkInput, output: &S_CreateSignInLinkOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { AdvanceClock O_AdvanceClock AdvanceClockInput AdvanceClockOutput }
static O_AdvanceClock: OperationModel = OperationModel { service: &SERVICE, name: "AdvanceClock", method: "POST", uri: "/_tidegate/clock", status: 200, input: &S_AdvanceClockInput, output: &S_AdvanceClockOutput, has_output: true, errors: &[&E_InvalidInputException], ..OperationModel::BLANK };
operation! { Reset O_Reset ResetInput ResetOutput }
static O_Reset: OperationModel = OperationModel { service: &SERVICE, name: "Reset", method: "POST", uri: "/_tidegate/reset", status: 200, input: &S_ResetInput, output: &S_ResetOutput, has_output: true, errors: &[&E_InvalidInputException], ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "tidegate", id: "Tidegate", signing_name: "tidegate", iam_prefix: "tidegate", endpoint_prefix: "tidegate", protocols: &[ProtocolName::Json], target_prefix: Some("Tidegate_20261101"), json_version: Some("1.1"), xml_namespace: None, api_version: "2026-11-01", query_compatible: false, operations: &[&O_CompleteConnection, &O_ResolveRevision, &O_FetchSource, &O_PromoteDeployment, &O_GetVerdict, &O_InvokeFunctionUrl, &O_ListDecisions, &O_DescribeEngine, &O_CreateSignInLink, &O_AdvanceClock, &O_Reset] };
