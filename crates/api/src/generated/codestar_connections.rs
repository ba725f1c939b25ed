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
structure! { Connection S_Connection
    connection_name: Option<String> = "ConnectionName",
    connection_arn: Option<String> = "ConnectionArn",
    provider_type: Option<ProviderType> = "ProviderType",
    owner_account_id: Option<String> = "OwnerAccountId",
    connection_status: Option<ConnectionStatus> = "ConnectionStatus",
    host_arn: Option<String> = "HostArn",
 }
enumeration! { ConnectionStatus S_ConnectionStatus: Pending = "PENDING", Available = "AVAILABLE", Error = "ERROR", }
structure! { CreateConnectionInput S_CreateConnectionInput
    provider_type: Option<ProviderType> = "ProviderType",
    connection_name: String = "ConnectionName",
    tags: Option<Vec<Tag>> = "Tags",
    host_arn: Option<String> = "HostArn",
 }
structure! { CreateConnectionOutput S_CreateConnectionOutput
    connection_arn: String = "ConnectionArn",
    tags: Option<Vec<Tag>> = "Tags",
 }
structure! { DeleteConnectionInput S_DeleteConnectionInput
    connection_arn: String = "ConnectionArn",
 }
structure! { DeleteConnectionOutput S_DeleteConnectionOutput }
structure! { GetConnectionInput S_GetConnectionInput
    connection_arn: String = "ConnectionArn",
 }
structure! { GetConnectionOutput S_GetConnectionOutput
    connection: Option<Connection> = "Connection",
 }
structure! { LimitExceededException S_LimitExceededException
    message: Option<String> = "Message",
 }
structure! { ListConnectionsInput S_ListConnectionsInput
    provider_type_filter: Option<ProviderType> = "ProviderTypeFilter",
    host_arn_filter: Option<String> = "HostArnFilter",
    max_results: Option<i32> = "MaxResults",
    next_token: Option<String> = "NextToken",
 }
structure! { ListConnectionsOutput S_ListConnectionsOutput
    connections: Option<Vec<Connection>> = "Connections",
    next_token: Option<String> = "NextToken",
 }
structure! { ListTagsForResourceInput S_ListTagsForResourceInput
    resource_arn: String = "ResourceArn",
 }
structure! { ListTagsForResourceOutput S_ListTagsForResourceOutput
    tags: Option<Vec<Tag>> = "Tags",
 }
enumeration! { ProviderType S_ProviderType: Bitbucket = "Bitbucket", GitHub = "GitHub", GitHubEnterpriseServer = "GitHubEnterpriseServer", GitLab = "GitLab", GitLabSelfManaged = "GitLabSelfManaged", }
structure! { ResourceNotFoundException S_ResourceNotFoundException
    message: Option<String> = "Message",
 }
structure! { ResourceUnavailableException S_ResourceUnavailableException
    message: Option<String> = "Message",
 }
structure! { Tag S_Tag
    key: String = "Key",
    value: String = "Value",
 }
structure! { TagResourceInput S_TagResourceInput
    resource_arn: String = "ResourceArn",
    tags: Vec<Tag> = "Tags",
 }
structure! { TagResourceOutput S_TagResourceOutput }
structure! { UntagResourceInput S_UntagResourceInput
    resource_arn: String = "ResourceArn",
    tag_keys: Vec<String> = "TagKeys",
 }
structure! { UntagResourceOutput S_UntagResourceOutput }
pub(crate) static S_AccountId: Schema = Schema { name: "AccountId", kind: K::String, min: Some(12.0), max: Some(12.0), pattern: Some("[0-9]{12}"), ..Schema::BLANK };
pub(crate) static S_AmazonResourceName: Schema = Schema { name: "AmazonResourceName", kind: K::String, min: Some(1.0), max: Some(1011.0), pattern: Some("arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+"), ..Schema::BLANK };
pub(crate) static S_Connection: Schema = Schema { name: "Connection", kind: K::Structure { members: &[
    Member { name: "ConnectionName", target: &S_ConnectionName, wire: "ConnectionName", ..Member::BLANK },
    Member { name: "ConnectionArn", target: &S_ConnectionArn, wire: "ConnectionArn", ..Member::BLANK },
    Member { name: "ProviderType", target: &S_ProviderType, wire: "ProviderType", ..Member::BLANK },
    Member { name: "OwnerAccountId", target: &S_AccountId, wire: "OwnerAccountId", ..Member::BLANK },
    Member { name: "ConnectionStatus", target: &S_ConnectionStatus, wire: "ConnectionStatus", ..Member::BLANK },
    Member { name: "HostArn", target: &S_HostArn, wire: "HostArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ConnectionArn: Schema = Schema { name: "ConnectionArn", kind: K::String, min: Some(0.0), max: Some(256.0), pattern: Some("arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+"), ..Schema::BLANK };
pub(crate) static S_ConnectionList: Schema = Schema { name: "ConnectionList", kind: K::List { item: &S_Connection, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ConnectionName: Schema = Schema { name: "ConnectionName", kind: K::String, min: Some(1.0), max: Some(32.0), pattern: Some("[\\s\\S]*"), ..Schema::BLANK };
pub(crate) static S_ConnectionStatus: Schema = Schema { name: "ConnectionStatus", kind: K::Enum { values: ConnectionStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_CreateConnectionInput: Schema = Schema { name: "CreateConnectionInput", kind: K::Structure { members: &[
    Member { name: "ProviderType", target: &S_ProviderType, wire: "ProviderType", ..Member::BLANK },
    Member { name: "ConnectionName", target: &S_ConnectionName, required: true, wire: "ConnectionName", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
    Member { name: "HostArn", target: &S_HostArn, wire: "HostArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateConnectionOutput: Schema = Schema { name: "CreateConnectionOutput", kind: K::Structure { members: &[
    Member { name: "ConnectionArn", target: &S_ConnectionArn, required: true, wire: "ConnectionArn", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteConnectionInput: Schema = Schema { name: "DeleteConnectionInput", kind: K::Structure { members: &[
    Member { name: "ConnectionArn", target: &S_ConnectionArn, required: true, wire: "ConnectionArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteConnectionOutput: Schema = Schema { name: "DeleteConnectionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ErrorMessage: Schema = Schema { name: "ErrorMessage", kind: K::String, max: Some(600.0), ..Schema::BLANK };
pub(crate) static S_GetConnectionInput: Schema = Schema { name: "GetConnectionInput", kind: K::Structure { members: &[
    Member { name: "ConnectionArn", target: &S_ConnectionArn, required: true, wire: "ConnectionArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetConnectionOutput: Schema = Schema { name: "GetConnectionOutput", kind: K::Structure { members: &[
    Member { name: "Connection", target: &S_Connection, wire: "Connection", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_HostArn: Schema = Schema { name: "HostArn", kind: K::String, min: Some(0.0), max: Some(256.0), pattern: Some("arn:aws(-[\\w]+)*:codestar-connections:.+:[0-9]{12}:host\\/.+"), ..Schema::BLANK };
pub(crate) static S_LimitExceededException: Schema = Schema { name: "LimitExceededException", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListConnectionsInput: Schema = Schema { name: "ListConnectionsInput", kind: K::Structure { members: &[
    Member { name: "ProviderTypeFilter", target: &S_ProviderType, wire: "ProviderTypeFilter", ..Member::BLANK },
    Member { name: "HostArnFilter", target: &S_HostArn, wire: "HostArnFilter", ..Member::BLANK },
    Member { name: "MaxResults", target: &S_MaxResults, wire: "MaxResults", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListConnectionsOutput: Schema = Schema { name: "ListConnectionsOutput", kind: K::Structure { members: &[
    Member { name: "Connections", target: &S_ConnectionList, wire: "Connections", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceInput: Schema = Schema { name: "ListTagsForResourceInput", kind: K::Structure { members: &[
    Member { name: "ResourceArn", target: &S_AmazonResourceName, required: true, wire: "ResourceArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceOutput: Schema = Schema { name: "ListTagsForResourceOutput", kind: K::Structure { members: &[
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MaxResults: Schema = Schema { name: "MaxResults", kind: K::Integer, min: Some(0.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_NextToken: Schema = Schema { name: "NextToken", kind: K::String, min: Some(1.0), max: Some(1024.0), pattern: Some("^.*$"), ..Schema::BLANK };
pub(crate) static S_ProviderType: Schema = Schema { name: "ProviderType", kind: K::Enum { values: ProviderType::VALUES }, ..Schema::BLANK };
pub(crate) static S_ResourceNotFoundException: Schema = Schema { name: "ResourceNotFoundException", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceUnavailableException: Schema = Schema { name: "ResourceUnavailableException", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Tag: Schema = Schema { name: "Tag", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_TagKey, required: true, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_TagValue, required: true, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagKey: Schema = Schema { name: "TagKey", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_TagKeyList: Schema = Schema { name: "TagKeyList", kind: K::List { item: &S_TagKey, item_name: "", flattened: false }, min: Some(0.0), max: Some(200.0), ..Schema::BLANK };
pub(crate) static S_TagList: Schema = Schema { name: "TagList", kind: K::List { item: &S_Tag, item_name: "", flattened: false }, min: Some(0.0), max: Some(200.0), ..Schema::BLANK };
pub(crate) static S_TagResourceInput: Schema = Schema { name: "TagResourceInput", kind: K::Structure { members: &[
    Member { name: "ResourceArn", target: &S_AmazonResourceName, required: true, wire: "ResourceArn", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, required: true, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagResourceOutput: Schema = Schema { name: "TagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TagValue: Schema = Schema { name: "TagValue", kind: K::String, min: Some(0.0), max: Some(256.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_UntagResourceInput: Schema = Schema { name: "UntagResourceInput", kind: K::Structure { members: &[
    Member { name: "ResourceArn", target: &S_AmazonResourceName, required: true, wire: "ResourceArn", ..Member::BLANK },
    Member { name: "TagKeys", target: &S_TagKeyList, required: true, wire: "TagKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceOutput: Schema = Schema { name: "UntagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
static E_LimitExceededException: ErrorModel = ErrorModel { shape: &S_LimitExceededException, code: "LimitExceededException", status: 400, sender_fault: true };
static E_ResourceNotFoundException: ErrorModel = ErrorModel { shape: &S_ResourceNotFoundException, code: "ResourceNotFoundException", status: 400, sender_fault: true };
static E_ResourceUnavailableException: ErrorModel = ErrorModel { shape: &S_ResourceUnavailableException, code: "ResourceUnavailableException", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `LimitExceededException`.
    pub fn limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_LimitExceededException, message.into()) }
    /// `ResourceNotFoundException`.
    pub fn resource_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceNotFoundException, message.into()) }
    /// `ResourceUnavailableException`.
    pub fn resource_unavailable_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceUnavailableException, message.into()) }
}
operation! { CreateConnection O_CreateConnection CreateConnectionInput CreateConnectionOutput }
static O_CreateConnection: OperationModel = OperationModel { service: &SERVICE, name: "CreateConnection", method: "POST", uri: "/", status: 200, input: &S_CreateConnectionInput, output: &S_CreateConnectionOutput, has_output: true, errors: &[&E_LimitExceededException, &E_ResourceNotFoundException, &E_ResourceUnavailableException], ..OperationModel::BLANK };
operation! { GetConnection O_GetConnection GetConnectionInput GetConnectionOutput }
static O_GetConnection: OperationModel = OperationModel { service: &SERVICE, name: "GetConnection", method: "POST", uri: "/", status: 200, input: &S_GetConnectionInput, output: &S_GetConnectionOutput, has_output: true, errors: &[&E_ResourceNotFoundException, &E_ResourceUnavailableException], ..OperationModel::BLANK };
operation! { ListConnections O_ListConnections ListConnectionsInput ListConnectionsOutput }
static O_ListConnections: OperationModel = OperationModel { service: &SERVICE, name: "ListConnections", method: "POST", uri: "/", status: 200, input: &S_ListConnectionsInput, output: &S_ListConnectionsOutput, has_output: true, errors: &[&E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { DeleteConnection O_DeleteConnection DeleteConnectionInput DeleteConnectionOutput }
static O_DeleteConnection: OperationModel = OperationModel { service: &SERVICE, name: "DeleteConnection", method: "POST", uri: "/", status: 200, input: &S_DeleteConnectionInput, output: &S_DeleteConnectionOutput, has_output: true, errors: &[&E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { TagResource O_TagResource TagResourceInput TagResourceOutput }
static O_TagResource: OperationModel = OperationModel { service: &SERVICE, name: "TagResource", method: "POST", uri: "/", status: 200, input: &S_TagResourceInput, output: &S_TagResourceOutput, has_output: true, errors: &[&E_ResourceNotFoundException, &E_LimitExceededException], ..OperationModel::BLANK };
operation! { UntagResource O_UntagResource UntagResourceInput UntagResourceOutput }
static O_UntagResource: OperationModel = OperationModel { service: &SERVICE, name: "UntagResource", method: "POST", uri: "/", status: 200, input: &S_UntagResourceInput, output: &S_UntagResourceOutput, has_output: true, errors: &[&E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { ListTagsForResource O_ListTagsForResource ListTagsForResourceInput ListTagsForResourceOutput }
static O_ListTagsForResource: OperationModel = OperationModel { service: &SERVICE, name: "ListTagsForResource", method: "POST", uri: "/", status: 200, input: &S_ListTagsForResourceInput, output: &S_ListTagsForResourceOutput, has_output: true, errors: &[&E_ResourceNotFoundException], ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "codestar-connections", id: "CodeStar connections", signing_name: "codestar-connections", iam_prefix: "codestar-connections", endpoint_prefix: "codestar-connections", protocols: &[ProtocolName::Json], target_prefix: Some("com.amazonaws.codestar.connections.CodeStar_connections_20191201"), json_version: Some("1.0"), xml_namespace: None, api_version: "2019-12-01", query_compatible: false, operations: &[&O_CreateConnection, &O_GetConnection, &O_ListConnections, &O_DeleteConnection, &O_TagResource, &O_UntagResource, &O_ListTagsForResource] };
