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
structure! { AssumeRoleRequest S_AssumeRoleRequest
    role_arn: String = "RoleArn",
    role_session_name: String = "RoleSessionName",
    policy_arns: Option<Vec<PolicyDescriptorType>> = "PolicyArns",
    policy: Option<String> = "Policy",
    duration_seconds: Option<i32> = "DurationSeconds",
    tags: Option<Vec<Tag>> = "Tags",
    transitive_tag_keys: Option<Vec<String>> = "TransitiveTagKeys",
    external_id: Option<String> = "ExternalId",
    serial_number: Option<String> = "SerialNumber",
    token_code: Option<String> = "TokenCode",
    source_identity: Option<String> = "SourceIdentity",
    provided_contexts: Option<Vec<ProvidedContext>> = "ProvidedContexts",
    minimum_session_token_size: Option<i32> = "MinimumSessionTokenSize",
 }
structure! { AssumeRoleResponse S_AssumeRoleResponse
    credentials: Option<Credentials> = "Credentials",
    assumed_role_user: Option<AssumedRoleUser> = "AssumedRoleUser",
    packed_policy_size: Option<i32> = "PackedPolicySize",
    source_identity: Option<String> = "SourceIdentity",
    session_token_utilization: Option<i32> = "SessionTokenUtilization",
    session_token_size: Option<i32> = "SessionTokenSize",
 }
structure! { AssumedRoleUser S_AssumedRoleUser
    assumed_role_id: String = "AssumedRoleId",
    arn: String = "Arn",
 }
structure! { Credentials S_Credentials
    access_key_id: String = "AccessKeyId",
    secret_access_key: String = "SecretAccessKey",
    session_token: String = "SessionToken",
    expiration: Timestamp = "Expiration",
 }
structure! { ExpiredTokenException S_ExpiredTokenException
    message: Option<String> = "message",
 }
structure! { GetCallerIdentityRequest S_GetCallerIdentityRequest }
structure! { GetCallerIdentityResponse S_GetCallerIdentityResponse
    user_id: Option<String> = "UserId",
    account: Option<String> = "Account",
    arn: Option<String> = "Arn",
 }
structure! { MalformedPolicyDocumentException S_MalformedPolicyDocumentException
    message: Option<String> = "message",
 }
structure! { PackedPolicyTooLargeException S_PackedPolicyTooLargeException
    message: Option<String> = "message",
 }
structure! { PolicyDescriptorType S_PolicyDescriptorType
    arn: Option<String> = "arn",
 }
structure! { ProvidedContext S_ProvidedContext
    provider_arn: Option<String> = "ProviderArn",
    context_assertion: Option<String> = "ContextAssertion",
 }
structure! { RegionDisabledException S_RegionDisabledException
    message: Option<String> = "message",
 }
structure! { Tag S_Tag
    key: String = "Key",
    value: String = "Value",
 }
pub(crate) static S_AssumeRoleRequest: Schema = Schema { name: "AssumeRoleRequest", kind: K::Structure { members: &[
    Member { name: "RoleArn", target: &S_arnType, required: true, wire: "RoleArn", ..Member::BLANK },
    Member { name: "RoleSessionName", target: &S_roleSessionNameType, required: true, wire: "RoleSessionName", ..Member::BLANK },
    Member { name: "PolicyArns", target: &S_policyDescriptorListType, wire: "PolicyArns", ..Member::BLANK },
    Member { name: "Policy", target: &S_unrestrictedSessionPolicyDocumentType, wire: "Policy", ..Member::BLANK },
    Member { name: "DurationSeconds", target: &S_roleDurationSecondsType, wire: "DurationSeconds", ..Member::BLANK },
    Member { name: "Tags", target: &S_tagListType, wire: "Tags", ..Member::BLANK },
    Member { name: "TransitiveTagKeys", target: &S_tagKeyListType, wire: "TransitiveTagKeys", ..Member::BLANK },
    Member { name: "ExternalId", target: &S_externalIdType, wire: "ExternalId", ..Member::BLANK },
    Member { name: "SerialNumber", target: &S_serialNumberType, wire: "SerialNumber", ..Member::BLANK },
    Member { name: "TokenCode", target: &S_tokenCodeType, wire: "TokenCode", ..Member::BLANK },
    Member { name: "SourceIdentity", target: &S_sourceIdentityType, wire: "SourceIdentity", ..Member::BLANK },
    Member { name: "ProvidedContexts", target: &S_ProvidedContextsListType, wire: "ProvidedContexts", ..Member::BLANK },
    Member { name: "MinimumSessionTokenSize", target: &S_minimumSessionTokenSizeType, wire: "MinimumSessionTokenSize", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AssumeRoleResponse: Schema = Schema { name: "AssumeRoleResponse", kind: K::Structure { members: &[
    Member { name: "Credentials", target: &S_Credentials, wire: "Credentials", ..Member::BLANK },
    Member { name: "AssumedRoleUser", target: &S_AssumedRoleUser, wire: "AssumedRoleUser", ..Member::BLANK },
    Member { name: "PackedPolicySize", target: &S_nonNegativeIntegerType, wire: "PackedPolicySize", ..Member::BLANK },
    Member { name: "SourceIdentity", target: &S_sourceIdentityType, wire: "SourceIdentity", ..Member::BLANK },
    Member { name: "SessionTokenUtilization", target: &S_sessionTokenUtilizationType, wire: "SessionTokenUtilization", ..Member::BLANK },
    Member { name: "SessionTokenSize", target: &S_sessionTokenSizeType, wire: "SessionTokenSize", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AssumedRoleUser: Schema = Schema { name: "AssumedRoleUser", kind: K::Structure { members: &[
    Member { name: "AssumedRoleId", target: &S_assumedRoleIdType, required: true, wire: "AssumedRoleId", ..Member::BLANK },
    Member { name: "Arn", target: &S_arnType, required: true, wire: "Arn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Credentials: Schema = Schema { name: "Credentials", kind: K::Structure { members: &[
    Member { name: "AccessKeyId", target: &S_accessKeyIdType, required: true, wire: "AccessKeyId", ..Member::BLANK },
    Member { name: "SecretAccessKey", target: &S_accessKeySecretType, required: true, wire: "SecretAccessKey", ..Member::BLANK },
    Member { name: "SessionToken", target: &S_tokenType, required: true, wire: "SessionToken", ..Member::BLANK },
    Member { name: "Expiration", target: &S_dateType, required: true, wire: "Expiration", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ExpiredTokenException: Schema = Schema { name: "ExpiredTokenException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_expiredIdentityTokenMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetCallerIdentityRequest: Schema = Schema { name: "GetCallerIdentityRequest", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_GetCallerIdentityResponse: Schema = Schema { name: "GetCallerIdentityResponse", kind: K::Structure { members: &[
    Member { name: "UserId", target: &S_userIdType, wire: "UserId", ..Member::BLANK },
    Member { name: "Account", target: &S_accountType, wire: "Account", ..Member::BLANK },
    Member { name: "Arn", target: &S_arnType, wire: "Arn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MalformedPolicyDocumentException: Schema = Schema { name: "MalformedPolicyDocumentException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_malformedPolicyDocumentMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PackedPolicyTooLargeException: Schema = Schema { name: "PackedPolicyTooLargeException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_packedPolicyTooLargeMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PolicyDescriptorType: Schema = Schema { name: "PolicyDescriptorType", kind: K::Structure { members: &[
    Member { name: "arn", target: &S_arnType, wire: "arn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ProvidedContext: Schema = Schema { name: "ProvidedContext", kind: K::Structure { members: &[
    Member { name: "ProviderArn", target: &S_arnType, wire: "ProviderArn", ..Member::BLANK },
    Member { name: "ContextAssertion", target: &S_contextAssertionType, wire: "ContextAssertion", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ProvidedContextsListType: Schema = Schema { name: "ProvidedContextsListType", kind: K::List { item: &S_ProvidedContext, item_name: "", flattened: false }, min: Some(1.0), max: Some(5.0), ..Schema::BLANK };
pub(crate) static S_RegionDisabledException: Schema = Schema { name: "RegionDisabledException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_regionDisabledMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Tag: Schema = Schema { name: "Tag", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_tagKeyType, required: true, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_tagValueType, required: true, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_accessKeyIdType: Schema = Schema { name: "accessKeyIdType", kind: K::String, min: Some(16.0), max: Some(128.0), pattern: Some("[\\w]*"), ..Schema::BLANK };
pub(crate) static S_accessKeySecretType: Schema = Schema { name: "accessKeySecretType", kind: K::String, is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_accountType: Schema = Schema { name: "accountType", kind: K::String, ..Schema::BLANK };
pub(crate) static S_arnType: Schema = Schema { name: "arnType", kind: K::String, min: Some(20.0), max: Some(2048.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+"), ..Schema::BLANK };
pub(crate) static S_assumedRoleIdType: Schema = Schema { name: "assumedRoleIdType", kind: K::String, min: Some(2.0), max: Some(193.0), pattern: Some("[\\w+=,.@:-]*"), ..Schema::BLANK };
pub(crate) static S_contextAssertionType: Schema = Schema { name: "contextAssertionType", kind: K::String, min: Some(4.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_dateType: Schema = Schema { name: "dateType", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_expiredIdentityTokenMessage: Schema = Schema { name: "expiredIdentityTokenMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_externalIdType: Schema = Schema { name: "externalIdType", kind: K::String, min: Some(2.0), max: Some(1224.0), pattern: Some("[\\w+=,.@:\\/-]*"), ..Schema::BLANK };
pub(crate) static S_malformedPolicyDocumentMessage: Schema = Schema { name: "malformedPolicyDocumentMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_minimumSessionTokenSizeType: Schema = Schema { name: "minimumSessionTokenSizeType", kind: K::Integer, min: Some(0.0), max: Some(4096.0), ..Schema::BLANK };
pub(crate) static S_nonNegativeIntegerType: Schema = Schema { name: "nonNegativeIntegerType", kind: K::Integer, min: Some(0.0), ..Schema::BLANK };
pub(crate) static S_packedPolicyTooLargeMessage: Schema = Schema { name: "packedPolicyTooLargeMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_policyDescriptorListType: Schema = Schema { name: "policyDescriptorListType", kind: K::List { item: &S_PolicyDescriptorType, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_regionDisabledMessage: Schema = Schema { name: "regionDisabledMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_roleDurationSecondsType: Schema = Schema { name: "roleDurationSecondsType", kind: K::Integer, min: Some(900.0), max: Some(43200.0), ..Schema::BLANK };
pub(crate) static S_roleSessionNameType: Schema = Schema { name: "roleSessionNameType", kind: K::String, min: Some(2.0), max: Some(64.0), pattern: Some("[\\w+=,.@-]*"), ..Schema::BLANK };
pub(crate) static S_serialNumberType: Schema = Schema { name: "serialNumberType", kind: K::String, min: Some(9.0), max: Some(256.0), pattern: Some("[\\w+=/:,.@-]*"), ..Schema::BLANK };
pub(crate) static S_sessionTokenSizeType: Schema = Schema { name: "sessionTokenSizeType", kind: K::Integer, min: Some(0.0), ..Schema::BLANK };
pub(crate) static S_sessionTokenUtilizationType: Schema = Schema { name: "sessionTokenUtilizationType", kind: K::Integer, min: Some(0.0), ..Schema::BLANK };
pub(crate) static S_sourceIdentityType: Schema = Schema { name: "sourceIdentityType", kind: K::String, min: Some(2.0), max: Some(64.0), pattern: Some("[\\w+=,.@-]*"), ..Schema::BLANK };
pub(crate) static S_tagKeyListType: Schema = Schema { name: "tagKeyListType", kind: K::List { item: &S_tagKeyType, item_name: "", flattened: false }, max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_tagKeyType: Schema = Schema { name: "tagKeyType", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"), ..Schema::BLANK };
pub(crate) static S_tagListType: Schema = Schema { name: "tagListType", kind: K::List { item: &S_Tag, item_name: "", flattened: false }, max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_tagValueType: Schema = Schema { name: "tagValueType", kind: K::String, min: Some(0.0), max: Some(256.0), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"), ..Schema::BLANK };
pub(crate) static S_tokenCodeType: Schema = Schema { name: "tokenCodeType", kind: K::String, min: Some(6.0), max: Some(6.0), pattern: Some("[\\d]*"), ..Schema::BLANK };
pub(crate) static S_tokenType: Schema = Schema { name: "tokenType", kind: K::String, ..Schema::BLANK };
pub(crate) static S_unrestrictedSessionPolicyDocumentType: Schema = Schema { name: "unrestrictedSessionPolicyDocumentType", kind: K::String, min: Some(1.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), ..Schema::BLANK };
pub(crate) static S_userIdType: Schema = Schema { name: "userIdType", kind: K::String, ..Schema::BLANK };
static E_ExpiredTokenException: ErrorModel = ErrorModel { shape: &S_ExpiredTokenException, code: "ExpiredTokenException", status: 400, sender_fault: true };
static E_MalformedPolicyDocumentException: ErrorModel = ErrorModel { shape: &S_MalformedPolicyDocumentException, code: "MalformedPolicyDocument", status: 400, sender_fault: true };
static E_PackedPolicyTooLargeException: ErrorModel = ErrorModel { shape: &S_PackedPolicyTooLargeException, code: "PackedPolicyTooLarge", status: 400, sender_fault: true };
static E_RegionDisabledException: ErrorModel = ErrorModel { shape: &S_RegionDisabledException, code: "RegionDisabledException", status: 403, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `ExpiredTokenException`.
    pub fn expired_token_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ExpiredTokenException, message.into()) }
    /// `MalformedPolicyDocumentException`.
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_MalformedPolicyDocumentException, message.into()) }
    /// `PackedPolicyTooLargeException`.
    pub fn packed_policy_too_large_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PackedPolicyTooLargeException, message.into()) }
    /// `RegionDisabledException`.
    pub fn region_disabled_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_RegionDisabledException, message.into()) }
}
operation! { GetCallerIdentity O_GetCallerIdentity GetCallerIdentityRequest GetCallerIdentityResponse }
static O_GetCallerIdentity: OperationModel = OperationModel { service: &SERVICE, name: "GetCallerIdentity", method: "POST", uri: "/", status: 200, input: &S_GetCallerIdentityRequest, output: &S_GetCallerIdentityResponse, has_output: true, errors: &[], result_wrapper: Some("GetCallerIdentityResult"), ..OperationModel::BLANK };
operation! { AssumeRole O_AssumeRole AssumeRoleRequest AssumeRoleResponse }
static O_AssumeRole: OperationModel = OperationModel { service: &SERVICE, name: "AssumeRole", method: "POST", uri: "/", status: 200, input: &S_AssumeRoleRequest, output: &S_AssumeRoleResponse, has_output: true, errors: &[&E_MalformedPolicyDocumentException, &E_PackedPolicyTooLargeException, &E_RegionDisabledException, &E_ExpiredTokenException], result_wrapper: Some("AssumeRoleResult"), ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "sts", id: "STS", signing_name: "sts", iam_prefix: "sts", endpoint_prefix: "sts", protocols: &[ProtocolName::Query], target_prefix: None, json_version: None, xml_namespace: Some("https://sts.amazonaws.com/doc/2011-06-15/"), api_version: "2011-06-15", query_compatible: false, operations: &[&O_GetCallerIdentity, &O_AssumeRole] };
