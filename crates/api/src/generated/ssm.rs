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
structure! { AddTagsToResourceRequest S_AddTagsToResourceRequest
    resource_type: ResourceTypeForTagging = "ResourceType",
    resource_id: String = "ResourceId",
    tags: Vec<Tag> = "Tags",
 }
structure! { AddTagsToResourceResult S_AddTagsToResourceResult }
structure! { DeleteParameterRequest S_DeleteParameterRequest
    name: String = "Name",
 }
structure! { DeleteParameterResult S_DeleteParameterResult }
structure! { DeleteParametersRequest S_DeleteParametersRequest
    names: Vec<String> = "Names",
 }
structure! { DeleteParametersResult S_DeleteParametersResult
    deleted_parameters: Option<Vec<String>> = "DeletedParameters",
    invalid_parameters: Option<Vec<String>> = "InvalidParameters",
 }
structure! { DescribeParametersRequest S_DescribeParametersRequest
    filters: Option<Vec<ParametersFilter>> = "Filters",
    parameter_filters: Option<Vec<ParameterStringFilter>> = "ParameterFilters",
    max_results: Option<i32> = "MaxResults",
    next_token: Option<String> = "NextToken",
    shared: Option<bool> = "Shared",
 }
structure! { DescribeParametersResult S_DescribeParametersResult
    parameters: Option<Vec<ParameterMetadata>> = "Parameters",
    next_token: Option<String> = "NextToken",
 }
structure! { GetParameterHistoryRequest S_GetParameterHistoryRequest
    name: String = "Name",
    with_decryption: Option<bool> = "WithDecryption",
    max_results: Option<i32> = "MaxResults",
    next_token: Option<String> = "NextToken",
 }
structure! { GetParameterHistoryResult S_GetParameterHistoryResult
    parameters: Option<Vec<ParameterHistory>> = "Parameters",
    next_token: Option<String> = "NextToken",
 }
structure! { GetParameterRequest S_GetParameterRequest
    name: String = "Name",
    with_decryption: Option<bool> = "WithDecryption",
 }
structure! { GetParameterResult S_GetParameterResult
    parameter: Option<Parameter> = "Parameter",
 }
structure! { GetParametersByPathRequest S_GetParametersByPathRequest
    path: String = "Path",
    recursive: Option<bool> = "Recursive",
    parameter_filters: Option<Vec<ParameterStringFilter>> = "ParameterFilters",
    with_decryption: Option<bool> = "WithDecryption",
    max_results: Option<i32> = "MaxResults",
    next_token: Option<String> = "NextToken",
 }
structure! { GetParametersByPathResult S_GetParametersByPathResult
    parameters: Option<Vec<Parameter>> = "Parameters",
    next_token: Option<String> = "NextToken",
 }
structure! { GetParametersRequest S_GetParametersRequest
    names: Vec<String> = "Names",
    with_decryption: Option<bool> = "WithDecryption",
 }
structure! { GetParametersResult S_GetParametersResult
    parameters: Option<Vec<Parameter>> = "Parameters",
    invalid_parameters: Option<Vec<String>> = "InvalidParameters",
 }
structure! { HierarchyLevelLimitExceededException S_HierarchyLevelLimitExceededException
    message: Option<String> = "message",
 }
structure! { HierarchyTypeMismatchException S_HierarchyTypeMismatchException
    message: Option<String> = "message",
 }
structure! { IncompatiblePolicyException S_IncompatiblePolicyException
    message: Option<String> = "message",
 }
structure! { InternalServerError S_InternalServerError
    message: Option<String> = "Message",
 }
structure! { InvalidAllowedPatternException S_InvalidAllowedPatternException
    message: Option<String> = "message",
 }
structure! { InvalidFilterKey S_InvalidFilterKey }
structure! { InvalidFilterOption S_InvalidFilterOption
    message: Option<String> = "message",
 }
structure! { InvalidFilterValue S_InvalidFilterValue
    message: Option<String> = "Message",
 }
structure! { InvalidKeyId S_InvalidKeyId
    message: Option<String> = "message",
 }
structure! { InvalidNextToken S_InvalidNextToken
    message: Option<String> = "Message",
 }
structure! { InvalidPolicyAttributeException S_InvalidPolicyAttributeException
    message: Option<String> = "message",
 }
structure! { InvalidPolicyTypeException S_InvalidPolicyTypeException
    message: Option<String> = "message",
 }
structure! { InvalidResourceId S_InvalidResourceId }
structure! { InvalidResourceType S_InvalidResourceType }
structure! { LabelParameterVersionRequest S_LabelParameterVersionRequest
    name: String = "Name",
    parameter_version: Option<i64> = "ParameterVersion",
    labels: Vec<String> = "Labels",
 }
structure! { LabelParameterVersionResult S_LabelParameterVersionResult
    invalid_labels: Option<Vec<String>> = "InvalidLabels",
    parameter_version: Option<i64> = "ParameterVersion",
 }
structure! { ListTagsForResourceRequest S_ListTagsForResourceRequest
    resource_type: ResourceTypeForTagging = "ResourceType",
    resource_id: String = "ResourceId",
 }
structure! { ListTagsForResourceResult S_ListTagsForResourceResult
    tag_list: Option<Vec<Tag>> = "TagList",
 }
structure! { Parameter S_Parameter
    name: Option<String> = "Name",
    r#type: Option<ParameterType> = "Type",
    value: Option<String> = "Value",
    version: Option<i64> = "Version",
    selector: Option<String> = "Selector",
    source_result: Option<String> = "SourceResult",
    last_modified_date: Option<Timestamp> = "LastModifiedDate",
    arn: Option<String> = "ARN",
    data_type: Option<String> = "DataType",
 }
structure! { ParameterAlreadyExists S_ParameterAlreadyExists
    message: Option<String> = "message",
 }
structure! { ParameterHistory S_ParameterHistory
    name: Option<String> = "Name",
    r#type: Option<ParameterType> = "Type",
    key_id: Option<String> = "KeyId",
    last_modified_date: Option<Timestamp> = "LastModifiedDate",
    last_modified_user: Option<String> = "LastModifiedUser",
    description: Option<String> = "Description",
    value: Option<String> = "Value",
    allowed_pattern: Option<String> = "AllowedPattern",
    version: Option<i64> = "Version",
    labels: Option<Vec<String>> = "Labels",
    tier: Option<ParameterTier> = "Tier",
    policies: Option<Vec<ParameterInlinePolicy>> = "Policies",
    data_type: Option<String> = "DataType",
 }
structure! { ParameterInlinePolicy S_ParameterInlinePolicy
    policy_text: Option<String> = "PolicyText",
    policy_type: Option<String> = "PolicyType",
    policy_status: Option<String> = "PolicyStatus",
 }
structure! { ParameterLimitExceeded S_ParameterLimitExceeded
    message: Option<String> = "message",
 }
structure! { ParameterMaxVersionLimitExceeded S_ParameterMaxVersionLimitExceeded
    message: Option<String> = "message",
 }
structure! { ParameterMetadata S_ParameterMetadata
    name: Option<String> = "Name",
    arn: Option<String> = "ARN",
    r#type: Option<ParameterType> = "Type",
    key_id: Option<String> = "KeyId",
    last_modified_date: Option<Timestamp> = "LastModifiedDate",
    last_modified_user: Option<String> = "LastModifiedUser",
    description: Option<String> = "Description",
    allowed_pattern: Option<String> = "AllowedPattern",
    version: Option<i64> = "Version",
    tier: Option<ParameterTier> = "Tier",
    policies: Option<Vec<ParameterInlinePolicy>> = "Policies",
    data_type: Option<String> = "DataType",
 }
structure! { ParameterNotFound S_ParameterNotFound
    message: Option<String> = "message",
 }
structure! { ParameterPatternMismatchException S_ParameterPatternMismatchException
    message: Option<String> = "message",
 }
structure! { ParameterStringFilter S_ParameterStringFilter
    key: String = "Key",
    option: Option<String> = "Option",
    values: Option<Vec<String>> = "Values",
 }
enumeration! { ParameterTier S_ParameterTier: Standard = "Standard", Advanced = "Advanced", IntelligentTiering = "Intelligent-Tiering", }
enumeration! { ParameterType S_ParameterType: String = "String", StringList = "StringList", SecureString = "SecureString", }
structure! { ParameterVersionLabelLimitExceeded S_ParameterVersionLabelLimitExceeded
    message: Option<String> = "message",
 }
structure! { ParameterVersionNotFound S_ParameterVersionNotFound
    message: Option<String> = "message",
 }
structure! { ParametersFilter S_ParametersFilter
    key: ParametersFilterKey = "Key",
    values: Vec<String> = "Values",
 }
enumeration! { ParametersFilterKey S_ParametersFilterKey: Name = "Name", Type = "Type", KeyId = "KeyId", }
structure! { PoliciesLimitExceededException S_PoliciesLimitExceededException
    message: Option<String> = "message",
 }
structure! { PutParameterRequest S_PutParameterRequest
    name: String = "Name",
    description: Option<String> = "Description",
    value: String = "Value",
    r#type: Option<ParameterType> = "Type",
    key_id: Option<String> = "KeyId",
    overwrite: Option<bool> = "Overwrite",
    allowed_pattern: Option<String> = "AllowedPattern",
    tags: Option<Vec<Tag>> = "Tags",
    tier: Option<ParameterTier> = "Tier",
    policies: Option<String> = "Policies",
    data_type: Option<String> = "DataType",
 }
structure! { PutParameterResult S_PutParameterResult
    version: Option<i64> = "Version",
    tier: Option<ParameterTier> = "Tier",
 }
structure! { RemoveTagsFromResourceRequest S_RemoveTagsFromResourceRequest
    resource_type: ResourceTypeForTagging = "ResourceType",
    resource_id: String = "ResourceId",
    tag_keys: Vec<String> = "TagKeys",
 }
structure! { RemoveTagsFromResourceResult S_RemoveTagsFromResourceResult }
enumeration! { ResourceTypeForTagging S_ResourceTypeForTagging: Document = "Document", ManagedInstance = "ManagedInstance", MaintenanceWindow = "MaintenanceWindow", Parameter = "Parameter", PatchBaseline = "PatchBaseline", OpsItem = "OpsItem", OpsMetadata = "OpsMetadata", Automation = "Automation", Association = "Association", CloudConnector = "CloudConnector", }
structure! { Tag S_Tag
    key: String = "Key",
    value: String = "Value",
 }
structure! { TooManyTagsError S_TooManyTagsError }
structure! { TooManyUpdates S_TooManyUpdates
    message: Option<String> = "Message",
 }
structure! { UnlabelParameterVersionRequest S_UnlabelParameterVersionRequest
    name: String = "Name",
    parameter_version: i64 = "ParameterVersion",
    labels: Vec<String> = "Labels",
 }
structure! { UnlabelParameterVersionResult S_UnlabelParameterVersionResult
    removed_labels: Option<Vec<String>> = "RemovedLabels",
    invalid_labels: Option<Vec<String>> = "InvalidLabels",
 }
structure! { UnsupportedParameterType S_UnsupportedParameterType
    message: Option<String> = "message",
 }
pub(crate) static S_AddTagsToResourceRequest: Schema = Schema { name: "AddTagsToResourceRequest", kind: K::Structure { members: &[
    Member { name: "ResourceType", target: &S_ResourceTypeForTagging, required: true, wire: "ResourceType", ..Member::BLANK },
    Member { name: "ResourceId", target: &S_ResourceId, required: true, wire: "ResourceId", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, required: true, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AddTagsToResourceResult: Schema = Schema { name: "AddTagsToResourceResult", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_AllowedPattern: Schema = Schema { name: "AllowedPattern", kind: K::String, min: Some(0.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_Boolean: Schema = Schema { name: "Boolean", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_DateTime: Schema = Schema { name: "DateTime", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_DeleteParameterRequest: Schema = Schema { name: "DeleteParameterRequest", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_PSParameterName, required: true, wire: "Name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteParameterResult: Schema = Schema { name: "DeleteParameterResult", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteParametersRequest: Schema = Schema { name: "DeleteParametersRequest", kind: K::Structure { members: &[
    Member { name: "Names", target: &S_ParameterNameList, required: true, wire: "Names", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteParametersResult: Schema = Schema { name: "DeleteParametersResult", kind: K::Structure { members: &[
    Member { name: "DeletedParameters", target: &S_ParameterNameList, wire: "DeletedParameters", ..Member::BLANK },
    Member { name: "InvalidParameters", target: &S_ParameterNameList, wire: "InvalidParameters", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeParametersRequest: Schema = Schema { name: "DescribeParametersRequest", kind: K::Structure { members: &[
    Member { name: "Filters", target: &S_ParametersFilterList, wire: "Filters", ..Member::BLANK },
    Member { name: "ParameterFilters", target: &S_ParameterStringFilterList, wire: "ParameterFilters", ..Member::BLANK },
    Member { name: "MaxResults", target: &S_MaxResults, wire: "MaxResults", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
    Member { name: "Shared", target: &S_Boolean, wire: "Shared", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeParametersResult: Schema = Schema { name: "DescribeParametersResult", kind: K::Structure { members: &[
    Member { name: "Parameters", target: &S_ParameterMetadataList, wire: "Parameters", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetParameterHistoryRequest: Schema = Schema { name: "GetParameterHistoryRequest", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_PSParameterName, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "WithDecryption", target: &S_Boolean, wire: "WithDecryption", ..Member::BLANK },
    Member { name: "MaxResults", target: &S_MaxResults, wire: "MaxResults", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetParameterHistoryResult: Schema = Schema { name: "GetParameterHistoryResult", kind: K::Structure { members: &[
    Member { name: "Parameters", target: &S_ParameterHistoryList, wire: "Parameters", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetParameterRequest: Schema = Schema { name: "GetParameterRequest", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_PSParameterName, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "WithDecryption", target: &S_Boolean, wire: "WithDecryption", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetParameterResult: Schema = Schema { name: "GetParameterResult", kind: K::Structure { members: &[
    Member { name: "Parameter", target: &S_Parameter, wire: "Parameter", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetParametersByPathMaxResults: Schema = Schema { name: "GetParametersByPathMaxResults", kind: K::Integer, min: Some(1.0), max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_GetParametersByPathRequest: Schema = Schema { name: "GetParametersByPathRequest", kind: K::Structure { members: &[
    Member { name: "Path", target: &S_PSParameterName, required: true, wire: "Path", ..Member::BLANK },
    Member { name: "Recursive", target: &S_Boolean, wire: "Recursive", ..Member::BLANK },
    Member { name: "ParameterFilters", target: &S_ParameterStringFilterList, wire: "ParameterFilters", ..Member::BLANK },
    Member { name: "WithDecryption", target: &S_Boolean, wire: "WithDecryption", ..Member::BLANK },
    Member { name: "MaxResults", target: &S_GetParametersByPathMaxResults, wire: "MaxResults", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetParametersByPathResult: Schema = Schema { name: "GetParametersByPathResult", kind: K::Structure { members: &[
    Member { name: "Parameters", target: &S_ParameterList, wire: "Parameters", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetParametersRequest: Schema = Schema { name: "GetParametersRequest", kind: K::Structure { members: &[
    Member { name: "Names", target: &S_ParameterNameList, required: true, wire: "Names", ..Member::BLANK },
    Member { name: "WithDecryption", target: &S_Boolean, wire: "WithDecryption", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetParametersResult: Schema = Schema { name: "GetParametersResult", kind: K::Structure { members: &[
    Member { name: "Parameters", target: &S_ParameterList, wire: "Parameters", ..Member::BLANK },
    Member { name: "InvalidParameters", target: &S_ParameterNameList, wire: "InvalidParameters", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_HierarchyLevelLimitExceededException: Schema = Schema { name: "HierarchyLevelLimitExceededException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_HierarchyTypeMismatchException: Schema = Schema { name: "HierarchyTypeMismatchException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_IncompatiblePolicyException: Schema = Schema { name: "IncompatiblePolicyException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InternalServerError: Schema = Schema { name: "InternalServerError", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidAllowedPatternException: Schema = Schema { name: "InvalidAllowedPatternException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidFilterKey: Schema = Schema { name: "InvalidFilterKey", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidFilterOption: Schema = Schema { name: "InvalidFilterOption", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidFilterValue: Schema = Schema { name: "InvalidFilterValue", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidKeyId: Schema = Schema { name: "InvalidKeyId", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidNextToken: Schema = Schema { name: "InvalidNextToken", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidPolicyAttributeException: Schema = Schema { name: "InvalidPolicyAttributeException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidPolicyTypeException: Schema = Schema { name: "InvalidPolicyTypeException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidResourceId: Schema = Schema { name: "InvalidResourceId", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidResourceType: Schema = Schema { name: "InvalidResourceType", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_KeyList: Schema = Schema { name: "KeyList", kind: K::List { item: &S_TagKey, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_LabelParameterVersionRequest: Schema = Schema { name: "LabelParameterVersionRequest", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_PSParameterName, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "ParameterVersion", target: &S_PSParameterVersion, wire: "ParameterVersion", ..Member::BLANK },
    Member { name: "Labels", target: &S_ParameterLabelList, required: true, wire: "Labels", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LabelParameterVersionResult: Schema = Schema { name: "LabelParameterVersionResult", kind: K::Structure { members: &[
    Member { name: "InvalidLabels", target: &S_ParameterLabelList, wire: "InvalidLabels", ..Member::BLANK },
    Member { name: "ParameterVersion", target: &S_PSParameterVersion, wire: "ParameterVersion", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceRequest: Schema = Schema { name: "ListTagsForResourceRequest", kind: K::Structure { members: &[
    Member { name: "ResourceType", target: &S_ResourceTypeForTagging, required: true, wire: "ResourceType", ..Member::BLANK },
    Member { name: "ResourceId", target: &S_ResourceId, required: true, wire: "ResourceId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceResult: Schema = Schema { name: "ListTagsForResourceResult", kind: K::Structure { members: &[
    Member { name: "TagList", target: &S_TagList, wire: "TagList", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MaxResults: Schema = Schema { name: "MaxResults", kind: K::Integer, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_NextToken: Schema = Schema { name: "NextToken", kind: K::String, ..Schema::BLANK };
pub(crate) static S_PSParameterName: Schema = Schema { name: "PSParameterName", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_PSParameterSelector: Schema = Schema { name: "PSParameterSelector", kind: K::String, min: Some(0.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_PSParameterValue: Schema = Schema { name: "PSParameterValue", kind: K::String, is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_PSParameterVersion: Schema = Schema { name: "PSParameterVersion", kind: K::Long, ..Schema::BLANK };
pub(crate) static S_Parameter: Schema = Schema { name: "Parameter", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_PSParameterName, wire: "Name", ..Member::BLANK },
    Member { name: "Type", target: &S_ParameterType, wire: "Type", ..Member::BLANK },
    Member { name: "Value", target: &S_PSParameterValue, wire: "Value", ..Member::BLANK },
    Member { name: "Version", target: &S_PSParameterVersion, wire: "Version", ..Member::BLANK },
    Member { name: "Selector", target: &S_PSParameterSelector, wire: "Selector", ..Member::BLANK },
    Member { name: "SourceResult", target: &S_String, wire: "SourceResult", ..Member::BLANK },
    Member { name: "LastModifiedDate", target: &S_DateTime, wire: "LastModifiedDate", ..Member::BLANK },
    Member { name: "ARN", target: &S_String, wire: "ARN", ..Member::BLANK },
    Member { name: "DataType", target: &S_ParameterDataType, wire: "DataType", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParameterAlreadyExists: Schema = Schema { name: "ParameterAlreadyExists", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParameterDataType: Schema = Schema { name: "ParameterDataType", kind: K::String, min: Some(0.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_ParameterDescription: Schema = Schema { name: "ParameterDescription", kind: K::String, min: Some(0.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_ParameterHistory: Schema = Schema { name: "ParameterHistory", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_PSParameterName, wire: "Name", ..Member::BLANK },
    Member { name: "Type", target: &S_ParameterType, wire: "Type", ..Member::BLANK },
    Member { name: "KeyId", target: &S_ParameterKeyId, wire: "KeyId", ..Member::BLANK },
    Member { name: "LastModifiedDate", target: &S_DateTime, wire: "LastModifiedDate", ..Member::BLANK },
    Member { name: "LastModifiedUser", target: &S_String, wire: "LastModifiedUser", ..Member::BLANK },
    Member { name: "Description", target: &S_ParameterDescription, wire: "Description", ..Member::BLANK },
    Member { name: "Value", target: &S_PSParameterValue, wire: "Value", ..Member::BLANK },
    Member { name: "AllowedPattern", target: &S_AllowedPattern, wire: "AllowedPattern", ..Member::BLANK },
    Member { name: "Version", target: &S_PSParameterVersion, wire: "Version", ..Member::BLANK },
    Member { name: "Labels", target: &S_ParameterLabelList, wire: "Labels", ..Member::BLANK },
    Member { name: "Tier", target: &S_ParameterTier, wire: "Tier", ..Member::BLANK },
    Member { name: "Policies", target: &S_ParameterPolicyList, wire: "Policies", ..Member::BLANK },
    Member { name: "DataType", target: &S_ParameterDataType, wire: "DataType", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParameterHistoryList: Schema = Schema { name: "ParameterHistoryList", kind: K::List { item: &S_ParameterHistory, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ParameterInlinePolicy: Schema = Schema { name: "ParameterInlinePolicy", kind: K::Structure { members: &[
    Member { name: "PolicyText", target: &S_String, wire: "PolicyText", ..Member::BLANK },
    Member { name: "PolicyType", target: &S_String, wire: "PolicyType", ..Member::BLANK },
    Member { name: "PolicyStatus", target: &S_String, wire: "PolicyStatus", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParameterKeyId: Schema = Schema { name: "ParameterKeyId", kind: K::String, min: Some(1.0), max: Some(256.0), pattern: Some("^([a-zA-Z0-9:/_-]+)$"), ..Schema::BLANK };
pub(crate) static S_ParameterLabel: Schema = Schema { name: "ParameterLabel", kind: K::String, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_ParameterLabelList: Schema = Schema { name: "ParameterLabelList", kind: K::List { item: &S_ParameterLabel, item_name: "", flattened: false }, min: Some(1.0), max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_ParameterLimitExceeded: Schema = Schema { name: "ParameterLimitExceeded", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParameterList: Schema = Schema { name: "ParameterList", kind: K::List { item: &S_Parameter, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ParameterMaxVersionLimitExceeded: Schema = Schema { name: "ParameterMaxVersionLimitExceeded", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParameterMetadata: Schema = Schema { name: "ParameterMetadata", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_PSParameterName, wire: "Name", ..Member::BLANK },
    Member { name: "ARN", target: &S_String, wire: "ARN", ..Member::BLANK },
    Member { name: "Type", target: &S_ParameterType, wire: "Type", ..Member::BLANK },
    Member { name: "KeyId", target: &S_ParameterKeyId, wire: "KeyId", ..Member::BLANK },
    Member { name: "LastModifiedDate", target: &S_DateTime, wire: "LastModifiedDate", ..Member::BLANK },
    Member { name: "LastModifiedUser", target: &S_String, wire: "LastModifiedUser", ..Member::BLANK },
    Member { name: "Description", target: &S_ParameterDescription, wire: "Description", ..Member::BLANK },
    Member { name: "AllowedPattern", target: &S_AllowedPattern, wire: "AllowedPattern", ..Member::BLANK },
    Member { name: "Version", target: &S_PSParameterVersion, wire: "Version", ..Member::BLANK },
    Member { name: "Tier", target: &S_ParameterTier, wire: "Tier", ..Member::BLANK },
    Member { name: "Policies", target: &S_ParameterPolicyList, wire: "Policies", ..Member::BLANK },
    Member { name: "DataType", target: &S_ParameterDataType, wire: "DataType", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParameterMetadataList: Schema = Schema { name: "ParameterMetadataList", kind: K::List { item: &S_ParameterMetadata, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ParameterNameList: Schema = Schema { name: "ParameterNameList", kind: K::List { item: &S_PSParameterName, item_name: "", flattened: false }, min: Some(1.0), max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_ParameterNotFound: Schema = Schema { name: "ParameterNotFound", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParameterPatternMismatchException: Schema = Schema { name: "ParameterPatternMismatchException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParameterPolicies: Schema = Schema { name: "ParameterPolicies", kind: K::String, min: Some(1.0), max: Some(4096.0), ..Schema::BLANK };
pub(crate) static S_ParameterPolicyList: Schema = Schema { name: "ParameterPolicyList", kind: K::List { item: &S_ParameterInlinePolicy, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ParameterStringFilter: Schema = Schema { name: "ParameterStringFilter", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_ParameterStringFilterKey, required: true, wire: "Key", ..Member::BLANK },
    Member { name: "Option", target: &S_ParameterStringQueryOption, wire: "Option", ..Member::BLANK },
    Member { name: "Values", target: &S_ParameterStringFilterValueList, wire: "Values", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParameterStringFilterKey: Schema = Schema { name: "ParameterStringFilterKey", kind: K::String, min: Some(1.0), max: Some(132.0), pattern: Some("^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$"), ..Schema::BLANK };
pub(crate) static S_ParameterStringFilterList: Schema = Schema { name: "ParameterStringFilterList", kind: K::List { item: &S_ParameterStringFilter, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ParameterStringFilterValue: Schema = Schema { name: "ParameterStringFilterValue", kind: K::String, min: Some(1.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_ParameterStringFilterValueList: Schema = Schema { name: "ParameterStringFilterValueList", kind: K::List { item: &S_ParameterStringFilterValue, item_name: "", flattened: false }, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_ParameterStringQueryOption: Schema = Schema { name: "ParameterStringQueryOption", kind: K::String, min: Some(1.0), max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_ParameterTier: Schema = Schema { name: "ParameterTier", kind: K::Enum { values: ParameterTier::VALUES }, ..Schema::BLANK };
pub(crate) static S_ParameterType: Schema = Schema { name: "ParameterType", kind: K::Enum { values: ParameterType::VALUES }, ..Schema::BLANK };
pub(crate) static S_ParameterVersionLabelLimitExceeded: Schema = Schema { name: "ParameterVersionLabelLimitExceeded", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParameterVersionNotFound: Schema = Schema { name: "ParameterVersionNotFound", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParametersFilter: Schema = Schema { name: "ParametersFilter", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_ParametersFilterKey, required: true, wire: "Key", ..Member::BLANK },
    Member { name: "Values", target: &S_ParametersFilterValueList, required: true, wire: "Values", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParametersFilterKey: Schema = Schema { name: "ParametersFilterKey", kind: K::Enum { values: ParametersFilterKey::VALUES }, ..Schema::BLANK };
pub(crate) static S_ParametersFilterList: Schema = Schema { name: "ParametersFilterList", kind: K::List { item: &S_ParametersFilter, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ParametersFilterValue: Schema = Schema { name: "ParametersFilterValue", kind: K::String, min: Some(1.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_ParametersFilterValueList: Schema = Schema { name: "ParametersFilterValueList", kind: K::List { item: &S_ParametersFilterValue, item_name: "", flattened: false }, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_PoliciesLimitExceededException: Schema = Schema { name: "PoliciesLimitExceededException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutParameterRequest: Schema = Schema { name: "PutParameterRequest", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_PSParameterName, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "Description", target: &S_ParameterDescription, wire: "Description", ..Member::BLANK },
    Member { name: "Value", target: &S_PSParameterValue, required: true, wire: "Value", ..Member::BLANK },
    Member { name: "Type", target: &S_ParameterType, wire: "Type", ..Member::BLANK },
    Member { name: "KeyId", target: &S_ParameterKeyId, wire: "KeyId", ..Member::BLANK },
    Member { name: "Overwrite", target: &S_Boolean, wire: "Overwrite", ..Member::BLANK },
    Member { name: "AllowedPattern", target: &S_AllowedPattern, wire: "AllowedPattern", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
    Member { name: "Tier", target: &S_ParameterTier, wire: "Tier", ..Member::BLANK },
    Member { name: "Policies", target: &S_ParameterPolicies, wire: "Policies", ..Member::BLANK },
    Member { name: "DataType", target: &S_ParameterDataType, wire: "DataType", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutParameterResult: Schema = Schema { name: "PutParameterResult", kind: K::Structure { members: &[
    Member { name: "Version", target: &S_PSParameterVersion, wire: "Version", ..Member::BLANK },
    Member { name: "Tier", target: &S_ParameterTier, wire: "Tier", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RemoveTagsFromResourceRequest: Schema = Schema { name: "RemoveTagsFromResourceRequest", kind: K::Structure { members: &[
    Member { name: "ResourceType", target: &S_ResourceTypeForTagging, required: true, wire: "ResourceType", ..Member::BLANK },
    Member { name: "ResourceId", target: &S_ResourceId, required: true, wire: "ResourceId", ..Member::BLANK },
    Member { name: "TagKeys", target: &S_KeyList, required: true, wire: "TagKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RemoveTagsFromResourceResult: Schema = Schema { name: "RemoveTagsFromResourceResult", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ResourceId: Schema = Schema { name: "ResourceId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ResourceTypeForTagging: Schema = Schema { name: "ResourceTypeForTagging", kind: K::Enum { values: ResourceTypeForTagging::VALUES }, ..Schema::BLANK };
pub(crate) static S_String: Schema = Schema { name: "String", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Tag: Schema = Schema { name: "Tag", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_TagKey, required: true, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_TagValue, required: true, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagKey: Schema = Schema { name: "TagKey", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), ..Schema::BLANK };
pub(crate) static S_TagList: Schema = Schema { name: "TagList", kind: K::List { item: &S_Tag, item_name: "", flattened: false }, max: Some(1000.0), ..Schema::BLANK };
pub(crate) static S_TagValue: Schema = Schema { name: "TagValue", kind: K::String, min: Some(0.0), max: Some(256.0), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), ..Schema::BLANK };
pub(crate) static S_TooManyTagsError: Schema = Schema { name: "TooManyTagsError", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TooManyUpdates: Schema = Schema { name: "TooManyUpdates", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UnlabelParameterVersionRequest: Schema = Schema { name: "UnlabelParameterVersionRequest", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_PSParameterName, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "ParameterVersion", target: &S_PSParameterVersion, required: true, wire: "ParameterVersion", ..Member::BLANK },
    Member { name: "Labels", target: &S_ParameterLabelList, required: true, wire: "Labels", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UnlabelParameterVersionResult: Schema = Schema { name: "UnlabelParameterVersionResult", kind: K::Structure { members: &[
    Member { name: "RemovedLabels", target: &S_ParameterLabelList, wire: "RemovedLabels", ..Member::BLANK },
    Member { name: "InvalidLabels", target: &S_ParameterLabelList, wire: "InvalidLabels", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UnsupportedParameterType: Schema = Schema { name: "UnsupportedParameterType", kind: K::Structure { members: &[
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
static E_HierarchyLevelLimitExceededException: ErrorModel = ErrorModel { shape: &S_HierarchyLevelLimitExceededException, code: "HierarchyLevelLimitExceededException", status: 400, sender_fault: true };
static E_HierarchyTypeMismatchException: ErrorModel = ErrorModel { shape: &S_HierarchyTypeMismatchException, code: "HierarchyTypeMismatchException", status: 400, sender_fault: true };
static E_IncompatiblePolicyException: ErrorModel = ErrorModel { shape: &S_IncompatiblePolicyException, code: "IncompatiblePolicyException", status: 400, sender_fault: true };
static E_InternalServerError: ErrorModel = ErrorModel { shape: &S_InternalServerError, code: "InternalServerError", status: 500, sender_fault: false };
static E_InvalidAllowedPatternException: ErrorModel = ErrorModel { shape: &S_InvalidAllowedPatternException, code: "InvalidAllowedPatternException", status: 400, sender_fault: true };
static E_InvalidFilterKey: ErrorModel = ErrorModel { shape: &S_InvalidFilterKey, code: "InvalidFilterKey", status: 400, sender_fault: true };
static E_InvalidFilterOption: ErrorModel = ErrorModel { shape: &S_InvalidFilterOption, code: "InvalidFilterOption", status: 400, sender_fault: true };
static E_InvalidFilterValue: ErrorModel = ErrorModel { shape: &S_InvalidFilterValue, code: "InvalidFilterValue", status: 400, sender_fault: true };
static E_InvalidKeyId: ErrorModel = ErrorModel { shape: &S_InvalidKeyId, code: "InvalidKeyId", status: 400, sender_fault: true };
static E_InvalidNextToken: ErrorModel = ErrorModel { shape: &S_InvalidNextToken, code: "InvalidNextToken", status: 400, sender_fault: true };
static E_InvalidPolicyAttributeException: ErrorModel = ErrorModel { shape: &S_InvalidPolicyAttributeException, code: "InvalidPolicyAttributeException", status: 400, sender_fault: true };
static E_InvalidPolicyTypeException: ErrorModel = ErrorModel { shape: &S_InvalidPolicyTypeException, code: "InvalidPolicyTypeException", status: 400, sender_fault: true };
static E_InvalidResourceId: ErrorModel = ErrorModel { shape: &S_InvalidResourceId, code: "InvalidResourceId", status: 400, sender_fault: true };
static E_InvalidResourceType: ErrorModel = ErrorModel { shape: &S_InvalidResourceType, code: "InvalidResourceType", status: 400, sender_fault: true };
static E_ParameterAlreadyExists: ErrorModel = ErrorModel { shape: &S_ParameterAlreadyExists, code: "ParameterAlreadyExists", status: 400, sender_fault: true };
static E_ParameterLimitExceeded: ErrorModel = ErrorModel { shape: &S_ParameterLimitExceeded, code: "ParameterLimitExceeded", status: 400, sender_fault: true };
static E_ParameterMaxVersionLimitExceeded: ErrorModel = ErrorModel { shape: &S_ParameterMaxVersionLimitExceeded, code: "ParameterMaxVersionLimitExceeded", status: 400, sender_fault: true };
static E_ParameterNotFound: ErrorModel = ErrorModel { shape: &S_ParameterNotFound, code: "ParameterNotFound", status: 400, sender_fault: true };
static E_ParameterPatternMismatchException: ErrorModel = ErrorModel { shape: &S_ParameterPatternMismatchException, code: "ParameterPatternMismatchException", status: 400, sender_fault: true };
static E_ParameterVersionLabelLimitExceeded: ErrorModel = ErrorModel { shape: &S_ParameterVersionLabelLimitExceeded, code: "ParameterVersionLabelLimitExceeded", status: 400, sender_fault: true };
static E_ParameterVersionNotFound: ErrorModel = ErrorModel { shape: &S_ParameterVersionNotFound, code: "ParameterVersionNotFound", status: 400, sender_fault: true };
static E_PoliciesLimitExceededException: ErrorModel = ErrorModel { shape: &S_PoliciesLimitExceededException, code: "PoliciesLimitExceededException", status: 400, sender_fault: true };
static E_TooManyTagsError: ErrorModel = ErrorModel { shape: &S_TooManyTagsError, code: "TooManyTagsError", status: 400, sender_fault: true };
static E_TooManyUpdates: ErrorModel = ErrorModel { shape: &S_TooManyUpdates, code: "TooManyUpdates", status: 400, sender_fault: true };
static E_UnsupportedParameterType: ErrorModel = ErrorModel { shape: &S_UnsupportedParameterType, code: "UnsupportedParameterType", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `HierarchyLevelLimitExceededException`.
    pub fn hierarchy_level_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_HierarchyLevelLimitExceededException, message.into()) }
    /// `HierarchyTypeMismatchException`.
    pub fn hierarchy_type_mismatch_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_HierarchyTypeMismatchException, message.into()) }
    /// `IncompatiblePolicyException`.
    pub fn incompatible_policy_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_IncompatiblePolicyException, message.into()) }
    /// `InternalServerError`.
    pub fn internal_server_error(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InternalServerError, message.into()) }
    /// `InvalidAllowedPatternException`.
    pub fn invalid_allowed_pattern_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidAllowedPatternException, message.into()) }
    /// `InvalidFilterKey`.
    pub fn invalid_filter_key(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidFilterKey, message.into()) }
    /// `InvalidFilterOption`.
    pub fn invalid_filter_option(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidFilterOption, message.into()) }
    /// `InvalidFilterValue`.
    pub fn invalid_filter_value(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidFilterValue, message.into()) }
    /// `InvalidKeyId`.
    pub fn invalid_key_id(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidKeyId, message.into()) }
    /// `InvalidNextToken`.
    pub fn invalid_next_token(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidNextToken, message.into()) }
    /// `InvalidPolicyAttributeException`.
    pub fn invalid_policy_attribute_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidPolicyAttributeException, message.into()) }
    /// `InvalidPolicyTypeException`.
    pub fn invalid_policy_type_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidPolicyTypeException, message.into()) }
    /// `InvalidResourceId`.
    pub fn invalid_resource_id(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidResourceId, message.into()) }
    /// `InvalidResourceType`.
    pub fn invalid_resource_type(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidResourceType, message.into()) }
    /// `ParameterAlreadyExists`.
    pub fn parameter_already_exists(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ParameterAlreadyExists, message.into()) }
    /// `ParameterLimitExceeded`.
    pub fn parameter_limit_exceeded(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ParameterLimitExceeded, message.into()) }
    /// `ParameterMaxVersionLimitExceeded`.
    pub fn parameter_max_version_limit_exceeded(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ParameterMaxVersionLimitExceeded, message.into()) }
    /// `ParameterNotFound`.
    pub fn parameter_not_found(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ParameterNotFound, message.into()) }
    /// `ParameterPatternMismatchException`.
    pub fn parameter_pattern_mismatch_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ParameterPatternMismatchException, message.into()) }
    /// `ParameterVersionLabelLimitExceeded`.
    pub fn parameter_version_label_limit_exceeded(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ParameterVersionLabelLimitExceeded, message.into()) }
    /// `ParameterVersionNotFound`.
    pub fn parameter_version_not_found(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ParameterVersionNotFound, message.into()) }
    /// `PoliciesLimitExceededException`.
    pub fn policies_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PoliciesLimitExceededException, message.into()) }
    /// `TooManyTagsError`.
    pub fn too_many_tags_error(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TooManyTagsError, message.into()) }
    /// `TooManyUpdates`.
    pub fn too_many_updates(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TooManyUpdates, message.into()) }
    /// `UnsupportedParameterType`.
    pub fn unsupported_parameter_type(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_UnsupportedParameterType, message.into()) }
}
operation! { PutParameter O_PutParameter PutParameterRequest PutParameterResult }
static O_PutParameter: OperationModel = OperationModel { service: &SERVICE, name: "PutParameter", method: "POST", uri: "/", status: 200, input: &S_PutParameterRequest, output: &S_PutParameterResult, has_output: true, errors: &[&E_InternalServerError, &E_InvalidKeyId, &E_ParameterLimitExceeded, &E_TooManyUpdates, &E_ParameterAlreadyExists, &E_HierarchyLevelLimitExceededException, &E_HierarchyTypeMismatchException, &E_InvalidAllowedPatternException, &E_ParameterMaxVersionLimitExceeded, &E_ParameterPatternMismatchException, &E_UnsupportedParameterType, &E_PoliciesLimitExceededException, &E_InvalidPolicyTypeException, &E_InvalidPolicyAttributeException, &E_IncompatiblePolicyException], ..OperationModel::BLANK };
operation! { GetParameter O_GetParameter GetParameterRequest GetParameterResult }
static O_GetParameter: OperationModel = OperationModel { service: &SERVICE, name: "GetParameter", method: "POST", uri: "/", status: 200, input: &S_GetParameterRequest, output: &S_GetParameterResult, has_output: true, errors: &[&E_InternalServerError, &E_InvalidKeyId, &E_ParameterNotFound, &E_ParameterVersionNotFound], ..OperationModel::BLANK };
operation! { GetParameters O_GetParameters GetParametersRequest GetParametersResult }
static O_GetParameters: OperationModel = OperationModel { service: &SERVICE, name: "GetParameters", method: "POST", uri: "/", status: 200, input: &S_GetParametersRequest, output: &S_GetParametersResult, has_output: true, errors: &[&E_InvalidKeyId, &E_InternalServerError], ..OperationModel::BLANK };
operation! { GetParametersByPath O_GetParametersByPath GetParametersByPathRequest GetParametersByPathResult }
static O_GetParametersByPath: OperationModel = OperationModel { service: &SERVICE, name: "GetParametersByPath", method: "POST", uri: "/", status: 200, input: &S_GetParametersByPathRequest, output: &S_GetParametersByPathResult, has_output: true, errors: &[&E_InternalServerError, &E_InvalidFilterKey, &E_InvalidFilterOption, &E_InvalidFilterValue, &E_InvalidKeyId, &E_InvalidNextToken], ..OperationModel::BLANK };
operation! { GetParameterHistory O_GetParameterHistory GetParameterHistoryRequest GetParameterHistoryResult }
static O_GetParameterHistory: OperationModel = OperationModel { service: &SERVICE, name: "GetParameterHistory", method: "POST", uri: "/", status: 200, input: &S_GetParameterHistoryRequest, output: &S_GetParameterHistoryResult, has_output: true, errors: &[&E_InternalServerError, &E_ParameterNotFound, &E_InvalidNextToken, &E_InvalidKeyId], ..OperationModel::BLANK };
operation! { DescribeParameters O_DescribeParameters DescribeParametersRequest DescribeParametersResult }
static O_DescribeParameters: OperationModel = OperationModel { service: &SERVICE, name: "DescribeParameters", method: "POST", uri: "/", status: 200, input: &S_DescribeParametersRequest, output: &S_DescribeParametersResult, has_output: true, errors: &[&E_InternalServerError, &E_InvalidFilterKey, &E_InvalidFilterOption, &E_InvalidFilterValue, &E_InvalidNextToken], ..OperationModel::BLANK };
operation! { DeleteParameter O_DeleteParameter DeleteParameterRequest DeleteParameterResult }
static O_DeleteParameter: OperationModel = OperationModel { service: &SERVICE, name: "DeleteParameter", method: "POST", uri: "/", status: 200, input: &S_DeleteParameterRequest, output: &S_DeleteParameterResult, has_output: true, errors: &[&E_InternalServerError, &E_ParameterNotFound], ..OperationModel::BLANK };
operation! { DeleteParameters O_DeleteParameters DeleteParametersRequest DeleteParametersResult }
static O_DeleteParameters: OperationModel = OperationModel { service: &SERVICE, name: "DeleteParameters", method: "POST", uri: "/", status: 200, input: &S_DeleteParametersRequest, output: &S_DeleteParametersResult, has_output: true, errors: &[&E_InternalServerError], ..OperationModel::BLANK };
operation! { LabelParameterVersion O_LabelParameterVersion LabelParameterVersionRequest LabelParameterVersionResult }
static O_LabelParameterVersion: OperationModel = OperationModel { service: &SERVICE, name: "LabelParameterVersion", method: "POST", uri: "/", status: 200, input: &S_LabelParameterVersionRequest, output: &S_LabelParameterVersionResult, has_output: true, errors: &[&E_InternalServerError, &E_TooManyUpdates, &E_ParameterNotFound, &E_ParameterVersionNotFound, &E_ParameterVersionLabelLimitExceeded], ..OperationModel::BLANK };
operation! { UnlabelParameterVersion O_UnlabelParameterVersion UnlabelParameterVersionRequest UnlabelParameterVersionResult }
static O_UnlabelParameterVersion: OperationModel = OperationModel { service: &SERVICE, name: "UnlabelParameterVersion", method: "POST", uri: "/", status: 200, input: &S_UnlabelParameterVersionRequest, output: &S_UnlabelParameterVersionResult, has_output: true, errors: &[&E_InternalServerError, &E_TooManyUpdates, &E_ParameterNotFound, &E_ParameterVersionNotFound], ..OperationModel::BLANK };
operation! { AddTagsToResource O_AddTagsToResource AddTagsToResourceRequest AddTagsToResourceResult }
static O_AddTagsToResource: OperationModel = OperationModel { service: &SERVICE, name: "AddTagsToResource", method: "POST", uri: "/", status: 200, input: &S_AddTagsToResourceRequest, output: &S_AddTagsToResourceResult, has_output: true, errors: &[&E_InvalidResourceType, &E_InvalidResourceId, &E_InternalServerError, &E_TooManyTagsError, &E_TooManyUpdates], ..OperationModel::BLANK };
operation! { RemoveTagsFromResource O_RemoveTagsFromResource RemoveTagsFromResourceRequest RemoveTagsFromResourceResult }
static O_RemoveTagsFromResource: OperationModel = OperationModel { service: &SERVICE, name: "RemoveTagsFromResource", method: "POST", uri: "/", status: 200, input: &S_RemoveTagsFromResourceRequest, output: &S_RemoveTagsFromResourceResult, has_output: true, errors: &[&E_InvalidResourceType, &E_InvalidResourceId, &E_InternalServerError, &E_TooManyUpdates], ..OperationModel::BLANK };
operation! { ListTagsForResource O_ListTagsForResource ListTagsForResourceRequest ListTagsForResourceResult }
static O_ListTagsForResource: OperationModel = OperationModel { service: &SERVICE, name: "ListTagsForResource", method: "POST", uri: "/", status: 200, input: &S_ListTagsForResourceRequest, output: &S_ListTagsForResourceResult, has_output: true, errors: &[&E_InvalidResourceType, &E_InvalidResourceId, &E_InternalServerError], ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "ssm", id: "SSM", signing_name: "ssm", iam_prefix: "ssm", endpoint_prefix: "ssm", protocols: &[ProtocolName::Json], target_prefix: Some("AmazonSSM"), json_version: Some("1.1"), xml_namespace: None, api_version: "2014-11-06", query_compatible: false, operations: &[&O_PutParameter, &O_GetParameter, &O_GetParameters, &O_GetParametersByPath, &O_GetParameterHistory, &O_DescribeParameters, &O_DeleteParameter, &O_DeleteParameters, &O_LabelParameterVersion, &O_UnlabelParameterVersion, &O_AddTagsToResource, &O_RemoveTagsFromResource, &O_ListTagsForResource] };
