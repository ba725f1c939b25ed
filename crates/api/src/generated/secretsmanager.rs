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
structure! { CreateSecretRequest S_CreateSecretRequest
    name: String = "Name",
    client_request_token: Option<String> = "ClientRequestToken",
    description: Option<String> = "Description",
    kms_key_id: Option<String> = "KmsKeyId",
    secret_binary: Option<Bytes> = "SecretBinary",
    secret_string: Option<String> = "SecretString",
    tags: Option<Vec<Tag>> = "Tags",
    add_replica_regions: Option<Vec<ReplicaRegionType>> = "AddReplicaRegions",
    force_overwrite_replica_secret: Option<bool> = "ForceOverwriteReplicaSecret",
    r#type: Option<String> = "Type",
    cross_account_primary_arn: Option<String> = "CrossAccountPrimaryARN",
 }
structure! { CreateSecretResponse S_CreateSecretResponse
    arn: Option<String> = "ARN",
    name: Option<String> = "Name",
    version_id: Option<String> = "VersionId",
    replication_status: Option<Vec<ReplicationStatusType>> = "ReplicationStatus",
 }
structure! { CrossAccountPrimaryType S_CrossAccountPrimaryType
    primary_secret_arn: Option<String> = "PrimarySecretARN",
    replication_status: Option<StatusType> = "ReplicationStatus",
    status_message: Option<String> = "StatusMessage",
 }
structure! { CrossAccountReplicaEntry S_CrossAccountReplicaEntry
    replica_secret_arn: Option<String> = "ReplicaSecretARN",
    replication_role_arn: Option<String> = "ReplicationRoleARN",
    replication_status: Option<StatusType> = "ReplicationStatus",
    status_message: Option<String> = "StatusMessage",
 }
structure! { DecryptionFailure S_DecryptionFailure
    message: Option<String> = "Message",
 }
structure! { DeleteResourcePolicyRequest S_DeleteResourcePolicyRequest
    secret_id: String = "SecretId",
    policy_name: Option<String> = "PolicyName",
 }
structure! { DeleteResourcePolicyResponse S_DeleteResourcePolicyResponse
    arn: Option<String> = "ARN",
    name: Option<String> = "Name",
    policy_name: Option<String> = "PolicyName",
 }
structure! { DeleteSecretRequest S_DeleteSecretRequest
    secret_id: String = "SecretId",
    recovery_window_in_days: Option<i64> = "RecoveryWindowInDays",
    force_delete_without_recovery: Option<bool> = "ForceDeleteWithoutRecovery",
 }
structure! { DeleteSecretResponse S_DeleteSecretResponse
    arn: Option<String> = "ARN",
    name: Option<String> = "Name",
    deletion_date: Option<Timestamp> = "DeletionDate",
 }
structure! { DescribeSecretRequest S_DescribeSecretRequest
    secret_id: String = "SecretId",
 }
structure! { DescribeSecretResponse S_DescribeSecretResponse
    arn: Option<String> = "ARN",
    name: Option<String> = "Name",
    r#type: Option<String> = "Type",
    description: Option<String> = "Description",
    kms_key_id: Option<String> = "KmsKeyId",
    rotation_enabled: Option<bool> = "RotationEnabled",
    rotation_lambda_arn: Option<String> = "RotationLambdaARN",
    rotation_rules: Option<RotationRulesType> = "RotationRules",
    external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>> = "ExternalSecretRotationMetadata",
    external_secret_rotation_role_arn: Option<String> = "ExternalSecretRotationRoleArn",
    last_rotated_date: Option<Timestamp> = "LastRotatedDate",
    last_changed_date: Option<Timestamp> = "LastChangedDate",
    last_accessed_date: Option<Timestamp> = "LastAccessedDate",
    deleted_date: Option<Timestamp> = "DeletedDate",
    next_rotation_date: Option<Timestamp> = "NextRotationDate",
    tags: Option<Vec<Tag>> = "Tags",
    version_ids_to_stages: Option<BTreeMap<String, Vec<String>>> = "VersionIdsToStages",
    owning_service: Option<String> = "OwningService",
    created_date: Option<Timestamp> = "CreatedDate",
    primary_region: Option<String> = "PrimaryRegion",
    replication_status: Option<Vec<ReplicationStatusType>> = "ReplicationStatus",
    cross_account_primary: Option<CrossAccountPrimaryType> = "CrossAccountPrimary",
    cross_account_replicas: Option<Vec<CrossAccountReplicaEntry>> = "CrossAccountReplicas",
 }
structure! { EncryptionFailure S_EncryptionFailure
    message: Option<String> = "Message",
 }
structure! { ExternalSecretRotationMetadataItem S_ExternalSecretRotationMetadataItem
    key: Option<String> = "Key",
    value: Option<String> = "Value",
 }
structure! { Filter S_Filter
    key: Option<FilterNameStringType> = "Key",
    values: Option<Vec<String>> = "Values",
 }
enumeration! { FilterNameStringType S_FilterNameStringType: Description = "description", Name = "name", TagKey = "tag-key", TagValue = "tag-value", PrimaryRegion = "primary-region", OwningService = "owning-service", All = "all", }
structure! { GetRandomPasswordRequest S_GetRandomPasswordRequest
    password_length: Option<i64> = "PasswordLength",
    exclude_characters: Option<String> = "ExcludeCharacters",
    exclude_numbers: Option<bool> = "ExcludeNumbers",
    exclude_punctuation: Option<bool> = "ExcludePunctuation",
    exclude_uppercase: Option<bool> = "ExcludeUppercase",
    exclude_lowercase: Option<bool> = "ExcludeLowercase",
    include_space: Option<bool> = "IncludeSpace",
    require_each_included_type: Option<bool> = "RequireEachIncludedType",
 }
structure! { GetRandomPasswordResponse S_GetRandomPasswordResponse
    random_password: Option<String> = "RandomPassword",
 }
structure! { GetResourcePolicyRequest S_GetResourcePolicyRequest
    secret_id: String = "SecretId",
    policy_name: Option<String> = "PolicyName",
 }
structure! { GetResourcePolicyResponse S_GetResourcePolicyResponse
    arn: Option<String> = "ARN",
    name: Option<String> = "Name",
    resource_policy: Option<String> = "ResourcePolicy",
    policy_name: Option<String> = "PolicyName",
 }
structure! { GetSecretValueRequest S_GetSecretValueRequest
    secret_id: String = "SecretId",
    version_id: Option<String> = "VersionId",
    version_stage: Option<String> = "VersionStage",
 }
structure! { GetSecretValueResponse S_GetSecretValueResponse
    arn: Option<String> = "ARN",
    name: Option<String> = "Name",
    version_id: Option<String> = "VersionId",
    secret_binary: Option<Bytes> = "SecretBinary",
    secret_string: Option<String> = "SecretString",
    version_stages: Option<Vec<String>> = "VersionStages",
    created_date: Option<Timestamp> = "CreatedDate",
 }
structure! { InternalServiceError S_InternalServiceError
    message: Option<String> = "Message",
 }
structure! { InvalidNextTokenException S_InvalidNextTokenException
    message: Option<String> = "Message",
 }
structure! { InvalidParameterException S_InvalidParameterException
    message: Option<String> = "Message",
 }
structure! { InvalidRequestException S_InvalidRequestException
    message: Option<String> = "Message",
 }
structure! { LimitExceededException S_LimitExceededException
    message: Option<String> = "Message",
 }
structure! { ListSecretVersionIdsRequest S_ListSecretVersionIdsRequest
    secret_id: String = "SecretId",
    max_results: Option<i32> = "MaxResults",
    next_token: Option<String> = "NextToken",
    include_deprecated: Option<bool> = "IncludeDeprecated",
 }
structure! { ListSecretVersionIdsResponse S_ListSecretVersionIdsResponse
    versions: Option<Vec<SecretVersionsListEntry>> = "Versions",
    next_token: Option<String> = "NextToken",
    arn: Option<String> = "ARN",
    name: Option<String> = "Name",
 }
structure! { ListSecretsRequest S_ListSecretsRequest
    include_planned_deletion: Option<bool> = "IncludePlannedDeletion",
    max_results: Option<i32> = "MaxResults",
    next_token: Option<String> = "NextToken",
    filters: Option<Vec<Filter>> = "Filters",
    sort_order: Option<SortOrderType> = "SortOrder",
    sort_by: Option<SortByType> = "SortBy",
 }
structure! { ListSecretsResponse S_ListSecretsResponse
    secret_list: Option<Vec<SecretListEntry>> = "SecretList",
    next_token: Option<String> = "NextToken",
 }
structure! { MalformedPolicyDocumentException S_MalformedPolicyDocumentException
    message: Option<String> = "Message",
 }
structure! { PreconditionNotMetException S_PreconditionNotMetException
    message: Option<String> = "Message",
 }
structure! { PublicPolicyException S_PublicPolicyException
    message: Option<String> = "Message",
 }
structure! { PutResourcePolicyRequest S_PutResourcePolicyRequest
    secret_id: String = "SecretId",
    resource_policy: String = "ResourcePolicy",
    policy_name: Option<String> = "PolicyName",
    block_public_policy: Option<bool> = "BlockPublicPolicy",
 }
structure! { PutResourcePolicyResponse S_PutResourcePolicyResponse
    arn: Option<String> = "ARN",
    name: Option<String> = "Name",
    policy_name: Option<String> = "PolicyName",
 }
structure! { PutSecretValueRequest S_PutSecretValueRequest
    secret_id: String = "SecretId",
    client_request_token: Option<String> = "ClientRequestToken",
    secret_binary: Option<Bytes> = "SecretBinary",
    secret_string: Option<String> = "SecretString",
    version_stages: Option<Vec<String>> = "VersionStages",
    rotation_token: Option<String> = "RotationToken",
 }
structure! { PutSecretValueResponse S_PutSecretValueResponse
    arn: Option<String> = "ARN",
    name: Option<String> = "Name",
    version_id: Option<String> = "VersionId",
    version_stages: Option<Vec<String>> = "VersionStages",
 }
structure! { ReplicaRegionType S_ReplicaRegionType
    region: Option<String> = "Region",
    kms_key_id: Option<String> = "KmsKeyId",
 }
structure! { ReplicationStatusType S_ReplicationStatusType
    region: Option<String> = "Region",
    kms_key_id: Option<String> = "KmsKeyId",
    status: Option<StatusType> = "Status",
    status_message: Option<String> = "StatusMessage",
    last_accessed_date: Option<Timestamp> = "LastAccessedDate",
 }
structure! { ResourceExistsException S_ResourceExistsException
    message: Option<String> = "Message",
 }
structure! { ResourceNotFoundException S_ResourceNotFoundException
    message: Option<String> = "Message",
 }
structure! { RestoreSecretRequest S_RestoreSecretRequest
    secret_id: String = "SecretId",
 }
structure! { RestoreSecretResponse S_RestoreSecretResponse
    arn: Option<String> = "ARN",
    name: Option<String> = "Name",
 }
structure! { RotationRulesType S_RotationRulesType
    automatically_after_days: Option<i64> = "AutomaticallyAfterDays",
    duration: Option<String> = "Duration",
    schedule_expression: Option<String> = "ScheduleExpression",
 }
structure! { SecretListEntry S_SecretListEntry
    arn: Option<String> = "ARN",
    name: Option<String> = "Name",
    r#type: Option<String> = "Type",
    description: Option<String> = "Description",
    kms_key_id: Option<String> = "KmsKeyId",
    rotation_enabled: Option<bool> = "RotationEnabled",
    rotation_lambda_arn: Option<String> = "RotationLambdaARN",
    rotation_rules: Option<RotationRulesType> = "RotationRules",
    external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>> = "ExternalSecretRotationMetadata",
    external_secret_rotation_role_arn: Option<String> = "ExternalSecretRotationRoleArn",
    last_rotated_date: Option<Timestamp> = "LastRotatedDate",
    last_changed_date: Option<Timestamp> = "LastChangedDate",
    last_accessed_date: Option<Timestamp> = "LastAccessedDate",
    deleted_date: Option<Timestamp> = "DeletedDate",
    next_rotation_date: Option<Timestamp> = "NextRotationDate",
    tags: Option<Vec<Tag>> = "Tags",
    secret_versions_to_stages: Option<BTreeMap<String, Vec<String>>> = "SecretVersionsToStages",
    owning_service: Option<String> = "OwningService",
    created_date: Option<Timestamp> = "CreatedDate",
    primary_region: Option<String> = "PrimaryRegion",
 }
structure! { SecretVersionsListEntry S_SecretVersionsListEntry
    version_id: Option<String> = "VersionId",
    version_stages: Option<Vec<String>> = "VersionStages",
    last_accessed_date: Option<Timestamp> = "LastAccessedDate",
    created_date: Option<Timestamp> = "CreatedDate",
    kms_key_ids: Option<Vec<String>> = "KmsKeyIds",
 }
enumeration! { SortByType S_SortByType: CreatedDate = "created-date", LastAccessedDate = "last-accessed-date", LastChangedDate = "last-changed-date", Name = "name", }
enumeration! { SortOrderType S_SortOrderType: Asc = "asc", Desc = "desc", }
enumeration! { StatusType S_StatusType: InSync = "InSync", Failed = "Failed", InProgress = "InProgress", Pending = "Pending", Detached = "Detached", }
structure! { Tag S_Tag
    key: Option<String> = "Key",
    value: Option<String> = "Value",
 }
structure! { TagResourceRequest S_TagResourceRequest
    secret_id: String = "SecretId",
    tags: Vec<Tag> = "Tags",
 }
structure! { UntagResourceRequest S_UntagResourceRequest
    secret_id: String = "SecretId",
    tag_keys: Vec<String> = "TagKeys",
 }
structure! { UpdateSecretRequest S_UpdateSecretRequest
    secret_id: String = "SecretId",
    client_request_token: Option<String> = "ClientRequestToken",
    description: Option<String> = "Description",
    kms_key_id: Option<String> = "KmsKeyId",
    secret_binary: Option<Bytes> = "SecretBinary",
    secret_string: Option<String> = "SecretString",
    r#type: Option<String> = "Type",
 }
structure! { UpdateSecretResponse S_UpdateSecretResponse
    arn: Option<String> = "ARN",
    name: Option<String> = "Name",
    version_id: Option<String> = "VersionId",
 }
structure! { UpdateSecretVersionStageRequest S_UpdateSecretVersionStageRequest
    secret_id: String = "SecretId",
    version_stage: String = "VersionStage",
    remove_from_version_id: Option<String> = "RemoveFromVersionId",
    move_to_version_id: Option<String> = "MoveToVersionId",
 }
structure! { UpdateSecretVersionStageResponse S_UpdateSecretVersionStageResponse
    arn: Option<String> = "ARN",
    name: Option<String> = "Name",
 }
structure! { TagResourceOutput S_TagResourceOutput }
structure! { UntagResourceOutput S_UntagResourceOutput }
pub(crate) static S_AddReplicaRegionListType: Schema = Schema { name: "AddReplicaRegionListType", kind: K::List { item: &S_ReplicaRegionType, item_name: "", flattened: false }, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_AutomaticallyRotateAfterDaysType: Schema = Schema { name: "AutomaticallyRotateAfterDaysType", kind: K::Long, min: Some(1.0), max: Some(1000.0), ..Schema::BLANK };
pub(crate) static S_BooleanType: Schema = Schema { name: "BooleanType", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_ClientRequestTokenType: Schema = Schema { name: "ClientRequestTokenType", kind: K::String, min: Some(32.0), max: Some(64.0), ..Schema::BLANK };
pub(crate) static S_CreateSecretRequest: Schema = Schema { name: "CreateSecretRequest", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_NameType, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "ClientRequestToken", target: &S_ClientRequestTokenType, wire: "ClientRequestToken", idempotency_token: true, ..Member::BLANK },
    Member { name: "Description", target: &S_DescriptionType, wire: "Description", ..Member::BLANK },
    Member { name: "KmsKeyId", target: &S_KmsKeyIdType, wire: "KmsKeyId", ..Member::BLANK },
    Member { name: "SecretBinary", target: &S_SecretBinaryType, wire: "SecretBinary", ..Member::BLANK },
    Member { name: "SecretString", target: &S_SecretStringType, wire: "SecretString", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagListType, wire: "Tags", ..Member::BLANK },
    Member { name: "AddReplicaRegions", target: &S_AddReplicaRegionListType, wire: "AddReplicaRegions", ..Member::BLANK },
    Member { name: "ForceOverwriteReplicaSecret", target: &S_BooleanType, wire: "ForceOverwriteReplicaSecret", ..Member::BLANK },
    Member { name: "Type", target: &S_MedeaTypeType, wire: "Type", ..Member::BLANK },
    Member { name: "CrossAccountPrimaryARN", target: &S_SecretARNType, wire: "CrossAccountPrimaryARN", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateSecretResponse: Schema = Schema { name: "CreateSecretResponse", kind: K::Structure { members: &[
    Member { name: "ARN", target: &S_SecretARNType, wire: "ARN", ..Member::BLANK },
    Member { name: "Name", target: &S_SecretNameType, wire: "Name", ..Member::BLANK },
    Member { name: "VersionId", target: &S_SecretVersionIdType, wire: "VersionId", ..Member::BLANK },
    Member { name: "ReplicationStatus", target: &S_ReplicationStatusListType, wire: "ReplicationStatus", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreatedDateType: Schema = Schema { name: "CreatedDateType", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_CrossAccountPrimaryType: Schema = Schema { name: "CrossAccountPrimaryType", kind: K::Structure { members: &[
    Member { name: "PrimarySecretARN", target: &S_SecretARNType, wire: "PrimarySecretARN", ..Member::BLANK },
    Member { name: "ReplicationStatus", target: &S_StatusType, wire: "ReplicationStatus", ..Member::BLANK },
    Member { name: "StatusMessage", target: &S_StatusMessageType, wire: "StatusMessage", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CrossAccountReplicaEntry: Schema = Schema { name: "CrossAccountReplicaEntry", kind: K::Structure { members: &[
    Member { name: "ReplicaSecretARN", target: &S_SecretARNType, wire: "ReplicaSecretARN", ..Member::BLANK },
    Member { name: "ReplicationRoleARN", target: &S_RoleARNType, wire: "ReplicationRoleARN", ..Member::BLANK },
    Member { name: "ReplicationStatus", target: &S_StatusType, wire: "ReplicationStatus", ..Member::BLANK },
    Member { name: "StatusMessage", target: &S_StatusMessageType, wire: "StatusMessage", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CrossAccountReplicaListType: Schema = Schema { name: "CrossAccountReplicaListType", kind: K::List { item: &S_CrossAccountReplicaEntry, item_name: "", flattened: false }, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_DecryptionFailure: Schema = Schema { name: "DecryptionFailure", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteResourcePolicyRequest: Schema = Schema { name: "DeleteResourcePolicyRequest", kind: K::Structure { members: &[
    Member { name: "SecretId", target: &S_SecretIdType, required: true, wire: "SecretId", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_ResourcePolicyNameType, wire: "PolicyName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteResourcePolicyResponse: Schema = Schema { name: "DeleteResourcePolicyResponse", kind: K::Structure { members: &[
    Member { name: "ARN", target: &S_SecretARNType, wire: "ARN", ..Member::BLANK },
    Member { name: "Name", target: &S_NameType, wire: "Name", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_ResourcePolicyNameType, wire: "PolicyName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteSecretRequest: Schema = Schema { name: "DeleteSecretRequest", kind: K::Structure { members: &[
    Member { name: "SecretId", target: &S_SecretIdType, required: true, wire: "SecretId", ..Member::BLANK },
    Member { name: "RecoveryWindowInDays", target: &S_RecoveryWindowInDaysType, wire: "RecoveryWindowInDays", ..Member::BLANK },
    Member { name: "ForceDeleteWithoutRecovery", target: &S_BooleanType, wire: "ForceDeleteWithoutRecovery", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteSecretResponse: Schema = Schema { name: "DeleteSecretResponse", kind: K::Structure { members: &[
    Member { name: "ARN", target: &S_SecretARNType, wire: "ARN", ..Member::BLANK },
    Member { name: "Name", target: &S_SecretNameType, wire: "Name", ..Member::BLANK },
    Member { name: "DeletionDate", target: &S_DeletionDateType, wire: "DeletionDate", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeletedDateType: Schema = Schema { name: "DeletedDateType", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_DeletionDateType: Schema = Schema { name: "DeletionDateType", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_DescribeSecretRequest: Schema = Schema { name: "DescribeSecretRequest", kind: K::Structure { members: &[
    Member { name: "SecretId", target: &S_SecretIdType, required: true, wire: "SecretId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeSecretResponse: Schema = Schema { name: "DescribeSecretResponse", kind: K::Structure { members: &[
    Member { name: "ARN", target: &S_SecretARNType, wire: "ARN", ..Member::BLANK },
    Member { name: "Name", target: &S_SecretNameType, wire: "Name", ..Member::BLANK },
    Member { name: "Type", target: &S_MedeaTypeType, wire: "Type", ..Member::BLANK },
    Member { name: "Description", target: &S_DescriptionType, wire: "Description", ..Member::BLANK },
    Member { name: "KmsKeyId", target: &S_KmsKeyIdType, wire: "KmsKeyId", ..Member::BLANK },
    Member { name: "RotationEnabled", target: &S_RotationEnabledType, wire: "RotationEnabled", ..Member::BLANK },
    Member { name: "RotationLambdaARN", target: &S_RotationLambdaARNType, wire: "RotationLambdaARN", ..Member::BLANK },
    Member { name: "RotationRules", target: &S_RotationRulesType, wire: "RotationRules", ..Member::BLANK },
    Member { name: "ExternalSecretRotationMetadata", target: &S_ExternalSecretRotationMetadataType, wire: "ExternalSecretRotationMetadata", ..Member::BLANK },
    Member { name: "ExternalSecretRotationRoleArn", target: &S_RoleARNType, wire: "ExternalSecretRotationRoleArn", ..Member::BLANK },
    Member { name: "LastRotatedDate", target: &S_LastRotatedDateType, wire: "LastRotatedDate", ..Member::BLANK },
    Member { name: "LastChangedDate", target: &S_LastChangedDateType, wire: "LastChangedDate", ..Member::BLANK },
    Member { name: "LastAccessedDate", target: &S_LastAccessedDateType, wire: "LastAccessedDate", ..Member::BLANK },
    Member { name: "DeletedDate", target: &S_DeletedDateType, wire: "DeletedDate", ..Member::BLANK },
    Member { name: "NextRotationDate", target: &S_NextRotationDateType, wire: "NextRotationDate", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagListType, wire: "Tags", ..Member::BLANK },
    Member { name: "VersionIdsToStages", target: &S_SecretVersionsToStagesMapType, wire: "VersionIdsToStages", ..Member::BLANK },
    Member { name: "OwningService", target: &S_OwningServiceType, wire: "OwningService", ..Member::BLANK },
    Member { name: "CreatedDate", target: &S_TimestampType, wire: "CreatedDate", ..Member::BLANK },
    Member { name: "PrimaryRegion", target: &S_RegionType, wire: "PrimaryRegion", ..Member::BLANK },
    Member { name: "ReplicationStatus", target: &S_ReplicationStatusListType, wire: "ReplicationStatus", ..Member::BLANK },
    Member { name: "CrossAccountPrimary", target: &S_CrossAccountPrimaryType, wire: "CrossAccountPrimary", ..Member::BLANK },
    Member { name: "CrossAccountReplicas", target: &S_CrossAccountReplicaListType, wire: "CrossAccountReplicas", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescriptionType: Schema = Schema { name: "DescriptionType", kind: K::String, max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_DurationType: Schema = Schema { name: "DurationType", kind: K::String, min: Some(2.0), max: Some(3.0), pattern: Some("[0-9]+h"), ..Schema::BLANK };
pub(crate) static S_EncryptionFailure: Schema = Schema { name: "EncryptionFailure", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ErrorMessage: Schema = Schema { name: "ErrorMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ExcludeCharactersType: Schema = Schema { name: "ExcludeCharactersType", kind: K::String, min: Some(0.0), max: Some(4096.0), ..Schema::BLANK };
pub(crate) static S_ExcludeLowercaseType: Schema = Schema { name: "ExcludeLowercaseType", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_ExcludeNumbersType: Schema = Schema { name: "ExcludeNumbersType", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_ExcludePunctuationType: Schema = Schema { name: "ExcludePunctuationType", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_ExcludeUppercaseType: Schema = Schema { name: "ExcludeUppercaseType", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_ExternalSecretRotationMetadataItem: Schema = Schema { name: "ExternalSecretRotationMetadataItem", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_ExternalSecretRotationMetadataItemKeyType, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_ExternalSecretRotationMetadataItemValueType, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ExternalSecretRotationMetadataItemKeyType: Schema = Schema { name: "ExternalSecretRotationMetadataItemKeyType", kind: K::String, min: Some(1.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_ExternalSecretRotationMetadataItemValueType: Schema = Schema { name: "ExternalSecretRotationMetadataItemValueType", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_ExternalSecretRotationMetadataType: Schema = Schema { name: "ExternalSecretRotationMetadataType", kind: K::List { item: &S_ExternalSecretRotationMetadataItem, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Filter: Schema = Schema { name: "Filter", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_FilterNameStringType, wire: "Key", ..Member::BLANK },
    Member { name: "Values", target: &S_FilterValuesStringList, wire: "Values", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FilterNameStringType: Schema = Schema { name: "FilterNameStringType", kind: K::Enum { values: FilterNameStringType::VALUES }, ..Schema::BLANK };
pub(crate) static S_FilterValueStringType: Schema = Schema { name: "FilterValueStringType", kind: K::String, max: Some(512.0), pattern: Some("^\\!?[a-zA-Z0-9 :_@\\/\\+\\=\\.\\-\\!]*$"), ..Schema::BLANK };
pub(crate) static S_FilterValuesStringList: Schema = Schema { name: "FilterValuesStringList", kind: K::List { item: &S_FilterValueStringType, item_name: "", flattened: false }, min: Some(1.0), max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_FiltersListType: Schema = Schema { name: "FiltersListType", kind: K::List { item: &S_Filter, item_name: "", flattened: false }, max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_GetRandomPasswordRequest: Schema = Schema { name: "GetRandomPasswordRequest", kind: K::Structure { members: &[
    Member { name: "PasswordLength", target: &S_PasswordLengthType, wire: "PasswordLength", ..Member::BLANK },
    Member { name: "ExcludeCharacters", target: &S_ExcludeCharactersType, wire: "ExcludeCharacters", ..Member::BLANK },
    Member { name: "ExcludeNumbers", target: &S_ExcludeNumbersType, wire: "ExcludeNumbers", ..Member::BLANK },
    Member { name: "ExcludePunctuation", target: &S_ExcludePunctuationType, wire: "ExcludePunctuation", ..Member::BLANK },
    Member { name: "ExcludeUppercase", target: &S_ExcludeUppercaseType, wire: "ExcludeUppercase", ..Member::BLANK },
    Member { name: "ExcludeLowercase", target: &S_ExcludeLowercaseType, wire: "ExcludeLowercase", ..Member::BLANK },
    Member { name: "IncludeSpace", target: &S_IncludeSpaceType, wire: "IncludeSpace", ..Member::BLANK },
    Member { name: "RequireEachIncludedType", target: &S_RequireEachIncludedTypeType, wire: "RequireEachIncludedType", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetRandomPasswordResponse: Schema = Schema { name: "GetRandomPasswordResponse", kind: K::Structure { members: &[
    Member { name: "RandomPassword", target: &S_RandomPasswordType, wire: "RandomPassword", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetResourcePolicyRequest: Schema = Schema { name: "GetResourcePolicyRequest", kind: K::Structure { members: &[
    Member { name: "SecretId", target: &S_SecretIdType, required: true, wire: "SecretId", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_ResourcePolicyNameType, wire: "PolicyName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetResourcePolicyResponse: Schema = Schema { name: "GetResourcePolicyResponse", kind: K::Structure { members: &[
    Member { name: "ARN", target: &S_SecretARNType, wire: "ARN", ..Member::BLANK },
    Member { name: "Name", target: &S_NameType, wire: "Name", ..Member::BLANK },
    Member { name: "ResourcePolicy", target: &S_NonEmptyResourcePolicyType, wire: "ResourcePolicy", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_ResourcePolicyNameType, wire: "PolicyName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetSecretValueRequest: Schema = Schema { name: "GetSecretValueRequest", kind: K::Structure { members: &[
    Member { name: "SecretId", target: &S_SecretIdType, required: true, wire: "SecretId", ..Member::BLANK },
    Member { name: "VersionId", target: &S_SecretVersionIdType, wire: "VersionId", ..Member::BLANK },
    Member { name: "VersionStage", target: &S_SecretVersionStageType, wire: "VersionStage", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetSecretValueResponse: Schema = Schema { name: "GetSecretValueResponse", kind: K::Structure { members: &[
    Member { name: "ARN", target: &S_SecretARNType, wire: "ARN", ..Member::BLANK },
    Member { name: "Name", target: &S_SecretNameType, wire: "Name", ..Member::BLANK },
    Member { name: "VersionId", target: &S_SecretVersionIdType, wire: "VersionId", ..Member::BLANK },
    Member { name: "SecretBinary", target: &S_SecretBinaryType, wire: "SecretBinary", ..Member::BLANK },
    Member { name: "SecretString", target: &S_SecretStringType, wire: "SecretString", ..Member::BLANK },
    Member { name: "VersionStages", target: &S_SecretVersionStagesType, wire: "VersionStages", ..Member::BLANK },
    Member { name: "CreatedDate", target: &S_CreatedDateType, wire: "CreatedDate", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_IncludeSpaceType: Schema = Schema { name: "IncludeSpaceType", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_InternalServiceError: Schema = Schema { name: "InternalServiceError", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidNextTokenException: Schema = Schema { name: "InvalidNextTokenException", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidParameterException: Schema = Schema { name: "InvalidParameterException", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidRequestException: Schema = Schema { name: "InvalidRequestException", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KmsKeyIdListType: Schema = Schema { name: "KmsKeyIdListType", kind: K::List { item: &S_KmsKeyIdType, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_KmsKeyIdType: Schema = Schema { name: "KmsKeyIdType", kind: K::String, min: Some(0.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_LastAccessedDateType: Schema = Schema { name: "LastAccessedDateType", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_LastChangedDateType: Schema = Schema { name: "LastChangedDateType", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_LastRotatedDateType: Schema = Schema { name: "LastRotatedDateType", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_LimitExceededException: Schema = Schema { name: "LimitExceededException", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListSecretVersionIdsRequest: Schema = Schema { name: "ListSecretVersionIdsRequest", kind: K::Structure { members: &[
    Member { name: "SecretId", target: &S_SecretIdType, required: true, wire: "SecretId", ..Member::BLANK },
    Member { name: "MaxResults", target: &S_MaxResultsType, wire: "MaxResults", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextTokenType, wire: "NextToken", ..Member::BLANK },
    Member { name: "IncludeDeprecated", target: &S_BooleanType, wire: "IncludeDeprecated", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListSecretVersionIdsResponse: Schema = Schema { name: "ListSecretVersionIdsResponse", kind: K::Structure { members: &[
    Member { name: "Versions", target: &S_SecretVersionsListType, wire: "Versions", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextTokenType, wire: "NextToken", ..Member::BLANK },
    Member { name: "ARN", target: &S_SecretARNType, wire: "ARN", ..Member::BLANK },
    Member { name: "Name", target: &S_SecretNameType, wire: "Name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListSecretsRequest: Schema = Schema { name: "ListSecretsRequest", kind: K::Structure { members: &[
    Member { name: "IncludePlannedDeletion", target: &S_BooleanType, wire: "IncludePlannedDeletion", ..Member::BLANK },
    Member { name: "MaxResults", target: &S_MaxResultsType, wire: "MaxResults", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextTokenType, wire: "NextToken", ..Member::BLANK },
    Member { name: "Filters", target: &S_FiltersListType, wire: "Filters", ..Member::BLANK },
    Member { name: "SortOrder", target: &S_SortOrderType, wire: "SortOrder", ..Member::BLANK },
    Member { name: "SortBy", target: &S_SortByType, wire: "SortBy", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListSecretsResponse: Schema = Schema { name: "ListSecretsResponse", kind: K::Structure { members: &[
    Member { name: "SecretList", target: &S_SecretListType, wire: "SecretList", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextTokenType, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MalformedPolicyDocumentException: Schema = Schema { name: "MalformedPolicyDocumentException", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MaxResultsType: Schema = Schema { name: "MaxResultsType", kind: K::Integer, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_MedeaTypeType: Schema = Schema { name: "MedeaTypeType", kind: K::String, min: Some(0.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_NameType: Schema = Schema { name: "NameType", kind: K::String, min: Some(1.0), max: Some(512.0), ..Schema::BLANK };
pub(crate) static S_NextRotationDateType: Schema = Schema { name: "NextRotationDateType", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_NextTokenType: Schema = Schema { name: "NextTokenType", kind: K::String, min: Some(1.0), max: Some(4096.0), ..Schema::BLANK };
pub(crate) static S_NonEmptyResourcePolicyType: Schema = Schema { name: "NonEmptyResourcePolicyType", kind: K::String, min: Some(1.0), max: Some(20480.0), ..Schema::BLANK };
pub(crate) static S_OwningServiceType: Schema = Schema { name: "OwningServiceType", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_PasswordLengthType: Schema = Schema { name: "PasswordLengthType", kind: K::Long, min: Some(1.0), max: Some(4096.0), ..Schema::BLANK };
pub(crate) static S_PreconditionNotMetException: Schema = Schema { name: "PreconditionNotMetException", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PublicPolicyException: Schema = Schema { name: "PublicPolicyException", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutResourcePolicyRequest: Schema = Schema { name: "PutResourcePolicyRequest", kind: K::Structure { members: &[
    Member { name: "SecretId", target: &S_SecretIdType, required: true, wire: "SecretId", ..Member::BLANK },
    Member { name: "ResourcePolicy", target: &S_NonEmptyResourcePolicyType, required: true, wire: "ResourcePolicy", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_ResourcePolicyNameType, wire: "PolicyName", ..Member::BLANK },
    Member { name: "BlockPublicPolicy", target: &S_BooleanType, wire: "BlockPublicPolicy", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutResourcePolicyResponse: Schema = Schema { name: "PutResourcePolicyResponse", kind: K::Structure { members: &[
    Member { name: "ARN", target: &S_SecretARNType, wire: "ARN", ..Member::BLANK },
    Member { name: "Name", target: &S_NameType, wire: "Name", ..Member::BLANK },
    Member { name: "PolicyName", target: &S_ResourcePolicyNameType, wire: "PolicyName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutSecretValueRequest: Schema = Schema { name: "PutSecretValueRequest", kind: K::Structure { members: &[
    Member { name: "SecretId", target: &S_SecretIdType, required: true, wire: "SecretId", ..Member::BLANK },
    Member { name: "ClientRequestToken", target: &S_ClientRequestTokenType, wire: "ClientRequestToken", idempotency_token: true, ..Member::BLANK },
    Member { name: "SecretBinary", target: &S_SecretBinaryType, wire: "SecretBinary", ..Member::BLANK },
    Member { name: "SecretString", target: &S_SecretStringType, wire: "SecretString", ..Member::BLANK },
    Member { name: "VersionStages", target: &S_SecretVersionStagesType, wire: "VersionStages", ..Member::BLANK },
    Member { name: "RotationToken", target: &S_RotationTokenType, wire: "RotationToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutSecretValueResponse: Schema = Schema { name: "PutSecretValueResponse", kind: K::Structure { members: &[
    Member { name: "ARN", target: &S_SecretARNType, wire: "ARN", ..Member::BLANK },
    Member { name: "Name", target: &S_SecretNameType, wire: "Name", ..Member::BLANK },
    Member { name: "VersionId", target: &S_SecretVersionIdType, wire: "VersionId", ..Member::BLANK },
    Member { name: "VersionStages", target: &S_SecretVersionStagesType, wire: "VersionStages", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RandomPasswordType: Schema = Schema { name: "RandomPasswordType", kind: K::String, min: Some(0.0), max: Some(4096.0), is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_RecoveryWindowInDaysType: Schema = Schema { name: "RecoveryWindowInDaysType", kind: K::Long, ..Schema::BLANK };
pub(crate) static S_RegionType: Schema = Schema { name: "RegionType", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("^([a-z]+-)+\\d+$"), ..Schema::BLANK };
pub(crate) static S_ReplicaRegionType: Schema = Schema { name: "ReplicaRegionType", kind: K::Structure { members: &[
    Member { name: "Region", target: &S_RegionType, wire: "Region", ..Member::BLANK },
    Member { name: "KmsKeyId", target: &S_KmsKeyIdType, wire: "KmsKeyId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ReplicationStatusListType: Schema = Schema { name: "ReplicationStatusListType", kind: K::List { item: &S_ReplicationStatusType, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ReplicationStatusType: Schema = Schema { name: "ReplicationStatusType", kind: K::Structure { members: &[
    Member { name: "Region", target: &S_RegionType, wire: "Region", ..Member::BLANK },
    Member { name: "KmsKeyId", target: &S_KmsKeyIdType, wire: "KmsKeyId", ..Member::BLANK },
    Member { name: "Status", target: &S_StatusType, wire: "Status", ..Member::BLANK },
    Member { name: "StatusMessage", target: &S_StatusMessageType, wire: "StatusMessage", ..Member::BLANK },
    Member { name: "LastAccessedDate", target: &S_LastAccessedDateType, wire: "LastAccessedDate", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RequireEachIncludedTypeType: Schema = Schema { name: "RequireEachIncludedTypeType", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_ResourceExistsException: Schema = Schema { name: "ResourceExistsException", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceNotFoundException: Schema = Schema { name: "ResourceNotFoundException", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourcePolicyNameType: Schema = Schema { name: "ResourcePolicyNameType", kind: K::String, min: Some(1.0), max: Some(64.0), pattern: Some("[0-9A-Za-z\\-\\_]+"), ..Schema::BLANK };
pub(crate) static S_RestoreSecretRequest: Schema = Schema { name: "RestoreSecretRequest", kind: K::Structure { members: &[
    Member { name: "SecretId", target: &S_SecretIdType, required: true, wire: "SecretId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RestoreSecretResponse: Schema = Schema { name: "RestoreSecretResponse", kind: K::Structure { members: &[
    Member { name: "ARN", target: &S_SecretARNType, wire: "ARN", ..Member::BLANK },
    Member { name: "Name", target: &S_SecretNameType, wire: "Name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RoleARNType: Schema = Schema { name: "RoleARNType", kind: K::String, min: Some(20.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_RotationEnabledType: Schema = Schema { name: "RotationEnabledType", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_RotationLambdaARNType: Schema = Schema { name: "RotationLambdaARNType", kind: K::String, min: Some(0.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_RotationRulesType: Schema = Schema { name: "RotationRulesType", kind: K::Structure { members: &[
    Member { name: "AutomaticallyAfterDays", target: &S_AutomaticallyRotateAfterDaysType, wire: "AutomaticallyAfterDays", ..Member::BLANK },
    Member { name: "Duration", target: &S_DurationType, wire: "Duration", ..Member::BLANK },
    Member { name: "ScheduleExpression", target: &S_ScheduleExpressionType, wire: "ScheduleExpression", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RotationTokenType: Schema = Schema { name: "RotationTokenType", kind: K::String, min: Some(36.0), max: Some(256.0), pattern: Some("^[a-zA-Z0-9\\-]+$"), is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_ScheduleExpressionType: Schema = Schema { name: "ScheduleExpressionType", kind: K::String, min: Some(1.0), max: Some(256.0), pattern: Some("[0-9A-Za-z\\(\\)#\\?\\*\\-\\/, ]+"), ..Schema::BLANK };
pub(crate) static S_SecretARNType: Schema = Schema { name: "SecretARNType", kind: K::String, min: Some(20.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_SecretBinaryType: Schema = Schema { name: "SecretBinaryType", kind: K::Blob, min: Some(1.0), max: Some(65536.0), is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_SecretIdType: Schema = Schema { name: "SecretIdType", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_SecretListEntry: Schema = Schema { name: "SecretListEntry", kind: K::Structure { members: &[
    Member { name: "ARN", target: &S_SecretARNType, wire: "ARN", ..Member::BLANK },
    Member { name: "Name", target: &S_SecretNameType, wire: "Name", ..Member::BLANK },
    Member { name: "Type", target: &S_MedeaTypeType, wire: "Type", ..Member::BLANK },
    Member { name: "Description", target: &S_DescriptionType, wire: "Description", ..Member::BLANK },
    Member { name: "KmsKeyId", target: &S_KmsKeyIdType, wire: "KmsKeyId", ..Member::BLANK },
    Member { name: "RotationEnabled", target: &S_RotationEnabledType, wire: "RotationEnabled", ..Member::BLANK },
    Member { name: "RotationLambdaARN", target: &S_RotationLambdaARNType, wire: "RotationLambdaARN", ..Member::BLANK },
    Member { name: "RotationRules", target: &S_RotationRulesType, wire: "RotationRules", ..Member::BLANK },
    Member { name: "ExternalSecretRotationMetadata", target: &S_ExternalSecretRotationMetadataType, wire: "ExternalSecretRotationMetadata", ..Member::BLANK },
    Member { name: "ExternalSecretRotationRoleArn", target: &S_RoleARNType, wire: "ExternalSecretRotationRoleArn", ..Member::BLANK },
    Member { name: "LastRotatedDate", target: &S_LastRotatedDateType, wire: "LastRotatedDate", ..Member::BLANK },
    Member { name: "LastChangedDate", target: &S_LastChangedDateType, wire: "LastChangedDate", ..Member::BLANK },
    Member { name: "LastAccessedDate", target: &S_LastAccessedDateType, wire: "LastAccessedDate", ..Member::BLANK },
    Member { name: "DeletedDate", target: &S_DeletedDateType, wire: "DeletedDate", ..Member::BLANK },
    Member { name: "NextRotationDate", target: &S_NextRotationDateType, wire: "NextRotationDate", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagListType, wire: "Tags", ..Member::BLANK },
    Member { name: "SecretVersionsToStages", target: &S_SecretVersionsToStagesMapType, wire: "SecretVersionsToStages", ..Member::BLANK },
    Member { name: "OwningService", target: &S_OwningServiceType, wire: "OwningService", ..Member::BLANK },
    Member { name: "CreatedDate", target: &S_TimestampType, wire: "CreatedDate", ..Member::BLANK },
    Member { name: "PrimaryRegion", target: &S_RegionType, wire: "PrimaryRegion", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SecretListType: Schema = Schema { name: "SecretListType", kind: K::List { item: &S_SecretListEntry, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_SecretNameType: Schema = Schema { name: "SecretNameType", kind: K::String, min: Some(1.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_SecretStringType: Schema = Schema { name: "SecretStringType", kind: K::String, min: Some(1.0), max: Some(65536.0), is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_SecretVersionIdType: Schema = Schema { name: "SecretVersionIdType", kind: K::String, min: Some(32.0), max: Some(64.0), ..Schema::BLANK };
pub(crate) static S_SecretVersionStageType: Schema = Schema { name: "SecretVersionStageType", kind: K::String, min: Some(1.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_SecretVersionStagesType: Schema = Schema { name: "SecretVersionStagesType", kind: K::List { item: &S_SecretVersionStageType, item_name: "", flattened: false }, min: Some(1.0), max: Some(20.0), ..Schema::BLANK };
pub(crate) static S_SecretVersionsListEntry: Schema = Schema { name: "SecretVersionsListEntry", kind: K::Structure { members: &[
    Member { name: "VersionId", target: &S_SecretVersionIdType, wire: "VersionId", ..Member::BLANK },
    Member { name: "VersionStages", target: &S_SecretVersionStagesType, wire: "VersionStages", ..Member::BLANK },
    Member { name: "LastAccessedDate", target: &S_LastAccessedDateType, wire: "LastAccessedDate", ..Member::BLANK },
    Member { name: "CreatedDate", target: &S_CreatedDateType, wire: "CreatedDate", ..Member::BLANK },
    Member { name: "KmsKeyIds", target: &S_KmsKeyIdListType, wire: "KmsKeyIds", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SecretVersionsListType: Schema = Schema { name: "SecretVersionsListType", kind: K::List { item: &S_SecretVersionsListEntry, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_SecretVersionsToStagesMapType: Schema = Schema { name: "SecretVersionsToStagesMapType", kind: K::Map { key: &S_SecretVersionIdType, value: &S_SecretVersionStagesType, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_SortByType: Schema = Schema { name: "SortByType", kind: K::Enum { values: SortByType::VALUES }, ..Schema::BLANK };
pub(crate) static S_SortOrderType: Schema = Schema { name: "SortOrderType", kind: K::Enum { values: SortOrderType::VALUES }, ..Schema::BLANK };
pub(crate) static S_StatusMessageType: Schema = Schema { name: "StatusMessageType", kind: K::String, min: Some(1.0), max: Some(4096.0), ..Schema::BLANK };
pub(crate) static S_StatusType: Schema = Schema { name: "StatusType", kind: K::Enum { values: StatusType::VALUES }, ..Schema::BLANK };
pub(crate) static S_Tag: Schema = Schema { name: "Tag", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_TagKeyType, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_TagValueType, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagKeyListType: Schema = Schema { name: "TagKeyListType", kind: K::List { item: &S_TagKeyType, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagKeyType: Schema = Schema { name: "TagKeyType", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_TagListType: Schema = Schema { name: "TagListType", kind: K::List { item: &S_Tag, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagResourceRequest: Schema = Schema { name: "TagResourceRequest", kind: K::Structure { members: &[
    Member { name: "SecretId", target: &S_SecretIdType, required: true, wire: "SecretId", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagListType, required: true, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagValueType: Schema = Schema { name: "TagValueType", kind: K::String, min: Some(0.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_TimestampType: Schema = Schema { name: "TimestampType", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_UntagResourceRequest: Schema = Schema { name: "UntagResourceRequest", kind: K::Structure { members: &[
    Member { name: "SecretId", target: &S_SecretIdType, required: true, wire: "SecretId", ..Member::BLANK },
    Member { name: "TagKeys", target: &S_TagKeyListType, required: true, wire: "TagKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateSecretRequest: Schema = Schema { name: "UpdateSecretRequest", kind: K::Structure { members: &[
    Member { name: "SecretId", target: &S_SecretIdType, required: true, wire: "SecretId", ..Member::BLANK },
    Member { name: "ClientRequestToken", target: &S_ClientRequestTokenType, wire: "ClientRequestToken", idempotency_token: true, ..Member::BLANK },
    Member { name: "Description", target: &S_DescriptionType, wire: "Description", ..Member::BLANK },
    Member { name: "KmsKeyId", target: &S_KmsKeyIdType, wire: "KmsKeyId", ..Member::BLANK },
    Member { name: "SecretBinary", target: &S_SecretBinaryType, wire: "SecretBinary", ..Member::BLANK },
    Member { name: "SecretString", target: &S_SecretStringType, wire: "SecretString", ..Member::BLANK },
    Member { name: "Type", target: &S_MedeaTypeType, wire: "Type", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateSecretResponse: Schema = Schema { name: "UpdateSecretResponse", kind: K::Structure { members: &[
    Member { name: "ARN", target: &S_SecretARNType, wire: "ARN", ..Member::BLANK },
    Member { name: "Name", target: &S_SecretNameType, wire: "Name", ..Member::BLANK },
    Member { name: "VersionId", target: &S_SecretVersionIdType, wire: "VersionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateSecretVersionStageRequest: Schema = Schema { name: "UpdateSecretVersionStageRequest", kind: K::Structure { members: &[
    Member { name: "SecretId", target: &S_SecretIdType, required: true, wire: "SecretId", ..Member::BLANK },
    Member { name: "VersionStage", target: &S_SecretVersionStageType, required: true, wire: "VersionStage", ..Member::BLANK },
    Member { name: "RemoveFromVersionId", target: &S_SecretVersionIdType, wire: "RemoveFromVersionId", ..Member::BLANK },
    Member { name: "MoveToVersionId", target: &S_SecretVersionIdType, wire: "MoveToVersionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateSecretVersionStageResponse: Schema = Schema { name: "UpdateSecretVersionStageResponse", kind: K::Structure { members: &[
    Member { name: "ARN", target: &S_SecretARNType, wire: "ARN", ..Member::BLANK },
    Member { name: "Name", target: &S_SecretNameType, wire: "Name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagResourceOutput: Schema = Schema { name: "TagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceOutput: Schema = Schema { name: "UntagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
static E_DecryptionFailure: ErrorModel = ErrorModel { shape: &S_DecryptionFailure, code: "DecryptionFailure", status: 400, sender_fault: true };
static E_EncryptionFailure: ErrorModel = ErrorModel { shape: &S_EncryptionFailure, code: "EncryptionFailure", status: 400, sender_fault: true };
static E_InternalServiceError: ErrorModel = ErrorModel { shape: &S_InternalServiceError, code: "InternalServiceError", status: 500, sender_fault: false };
static E_InvalidNextTokenException: ErrorModel = ErrorModel { shape: &S_InvalidNextTokenException, code: "InvalidNextTokenException", status: 400, sender_fault: true };
static E_InvalidParameterException: ErrorModel = ErrorModel { shape: &S_InvalidParameterException, code: "InvalidParameterException", status: 400, sender_fault: true };
static E_InvalidRequestException: ErrorModel = ErrorModel { shape: &S_InvalidRequestException, code: "InvalidRequestException", status: 400, sender_fault: true };
static E_LimitExceededException: ErrorModel = ErrorModel { shape: &S_LimitExceededException, code: "LimitExceededException", status: 400, sender_fault: true };
static E_MalformedPolicyDocumentException: ErrorModel = ErrorModel { shape: &S_MalformedPolicyDocumentException, code: "MalformedPolicyDocumentException", status: 400, sender_fault: true };
static E_PreconditionNotMetException: ErrorModel = ErrorModel { shape: &S_PreconditionNotMetException, code: "PreconditionNotMetException", status: 400, sender_fault: true };
static E_PublicPolicyException: ErrorModel = ErrorModel { shape: &S_PublicPolicyException, code: "PublicPolicyException", status: 400, sender_fault: true };
static E_ResourceExistsException: ErrorModel = ErrorModel { shape: &S_ResourceExistsException, code: "ResourceExistsException", status: 400, sender_fault: true };
static E_ResourceNotFoundException: ErrorModel = ErrorModel { shape: &S_ResourceNotFoundException, code: "ResourceNotFoundException", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `DecryptionFailure`.
    pub fn decryption_failure(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DecryptionFailure, message.into()) }
    /// `EncryptionFailure`.
    pub fn encryption_failure(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_EncryptionFailure, message.into()) }
    /// `InternalServiceError`.
    pub fn internal_service_error(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InternalServiceError, message.into()) }
    /// `InvalidNextTokenException`.
    pub fn invalid_next_token_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidNextTokenException, message.into()) }
    /// `InvalidParameterException`.
    pub fn invalid_parameter_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidParameterException, message.into()) }
    /// `InvalidRequestException`.
    pub fn invalid_request_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidRequestException, message.into()) }
    /// `LimitExceededException`.
    pub fn limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_LimitExceededException, message.into()) }
    /// `MalformedPolicyDocumentException`.
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_MalformedPolicyDocumentException, message.into()) }
    /// `PreconditionNotMetException`.
    pub fn precondition_not_met_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PreconditionNotMetException, message.into()) }
    /// `PublicPolicyException`.
    pub fn public_policy_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PublicPolicyException, message.into()) }
    /// `ResourceExistsException`.
    pub fn resource_exists_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceExistsException, message.into()) }
    /// `ResourceNotFoundException`.
    pub fn resource_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceNotFoundException, message.into()) }
}
operation! { CreateSecret O_CreateSecret CreateSecretRequest CreateSecretResponse }
static O_CreateSecret: OperationModel = OperationModel { service: &SERVICE, name: "CreateSecret", method: "POST", uri: "/", status: 200, input: &S_CreateSecretRequest, output: &S_CreateSecretResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_InvalidRequestException, &E_LimitExceededException, &E_EncryptionFailure, &E_ResourceExistsException, &E_ResourceNotFoundException, &E_MalformedPolicyDocumentException, &E_InternalServiceError, &E_PreconditionNotMetException, &E_DecryptionFailure], ..OperationModel::BLANK };
operation! { GetSecretValue O_GetSecretValue GetSecretValueRequest GetSecretValueResponse }
static O_GetSecretValue: OperationModel = OperationModel { service: &SERVICE, name: "GetSecretValue", method: "POST", uri: "/", status: 200, input: &S_GetSecretValueRequest, output: &S_GetSecretValueResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_InvalidParameterException, &E_InvalidRequestException, &E_DecryptionFailure, &E_InternalServiceError], ..OperationModel::BLANK };
operation! { PutSecretValue O_PutSecretValue PutSecretValueRequest PutSecretValueResponse }
static O_PutSecretValue: OperationModel = OperationModel { service: &SERVICE, name: "PutSecretValue", method: "POST", uri: "/", status: 200, input: &S_PutSecretValueRequest, output: &S_PutSecretValueResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_InvalidRequestException, &E_LimitExceededException, &E_EncryptionFailure, &E_ResourceExistsException, &E_ResourceNotFoundException, &E_InternalServiceError, &E_DecryptionFailure], ..OperationModel::BLANK };
operation! { UpdateSecret O_UpdateSecret UpdateSecretRequest UpdateSecretResponse }
static O_UpdateSecret: OperationModel = OperationModel { service: &SERVICE, name: "UpdateSecret", method: "POST", uri: "/", status: 200, input: &S_UpdateSecretRequest, output: &S_UpdateSecretResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_InvalidRequestException, &E_LimitExceededException, &E_EncryptionFailure, &E_ResourceExistsException, &E_ResourceNotFoundException, &E_MalformedPolicyDocumentException, &E_InternalServiceError, &E_PreconditionNotMetException, &E_DecryptionFailure], ..OperationModel::BLANK };
operation! { UpdateSecretVersionStage O_UpdateSecretVersionStage UpdateSecretVersionStageRequest UpdateSecretVersionStageResponse }
static O_UpdateSecretVersionStage: OperationModel = OperationModel { service: &SERVICE, name: "UpdateSecretVersionStage", method: "POST", uri: "/", status: 200, input: &S_UpdateSecretVersionStageRequest, output: &S_UpdateSecretVersionStageResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_InvalidParameterException, &E_InvalidRequestException, &E_LimitExceededException, &E_InternalServiceError], ..OperationModel::BLANK };
operation! { DescribeSecret O_DescribeSecret DescribeSecretRequest DescribeSecretResponse }
static O_DescribeSecret: OperationModel = OperationModel { service: &SERVICE, name: "DescribeSecret", method: "POST", uri: "/", status: 200, input: &S_DescribeSecretRequest, output: &S_DescribeSecretResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_InternalServiceError, &E_InvalidParameterException], ..OperationModel::BLANK };
operation! { ListSecrets O_ListSecrets ListSecretsRequest ListSecretsResponse }
static O_ListSecrets: OperationModel = OperationModel { service: &SERVICE, name: "ListSecrets", method: "POST", uri: "/", status: 200, input: &S_ListSecretsRequest, output: &S_ListSecretsResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_InvalidRequestException, &E_InvalidNextTokenException, &E_InternalServiceError], ..OperationModel::BLANK };
operation! { ListSecretVersionIds O_ListSecretVersionIds ListSecretVersionIdsRequest ListSecretVersionIdsResponse }
static O_ListSecretVersionIds: OperationModel = OperationModel { service: &SERVICE, name: "ListSecretVersionIds", method: "POST", uri: "/", status: 200, input: &S_ListSecretVersionIdsRequest, output: &S_ListSecretVersionIdsResponse, has_output: true, errors: &[&E_InvalidNextTokenException, &E_ResourceNotFoundException, &E_InternalServiceError, &E_InvalidParameterException], ..OperationModel::BLANK };
operation! { DeleteSecret O_DeleteSecret DeleteSecretRequest DeleteSecretResponse }
static O_DeleteSecret: OperationModel = OperationModel { service: &SERVICE, name: "DeleteSecret", method: "POST", uri: "/", status: 200, input: &S_DeleteSecretRequest, output: &S_DeleteSecretResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_InvalidParameterException, &E_InvalidRequestException, &E_InternalServiceError], ..OperationModel::BLANK };
operation! { RestoreSecret O_RestoreSecret RestoreSecretRequest RestoreSecretResponse }
static O_RestoreSecret: OperationModel = OperationModel { service: &SERVICE, name: "RestoreSecret", method: "POST", uri: "/", status: 200, input: &S_RestoreSecretRequest, output: &S_RestoreSecretResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_InvalidParameterException, &E_InvalidRequestException, &E_InternalServiceError], ..OperationModel::BLANK };
operation! { TagResource O_TagResource TagResourceRequest TagResourceOutput }
static O_TagResource: OperationModel = OperationModel { service: &SERVICE, name: "TagResource", method: "POST", uri: "/", status: 200, input: &S_TagResourceRequest, output: &S_TagResourceOutput, has_output: false, errors: &[&E_ResourceNotFoundException, &E_InvalidRequestException, &E_InvalidParameterException, &E_InternalServiceError], ..OperationModel::BLANK };
operation! { UntagResource O_UntagResource UntagResourceRequest UntagResourceOutput }
static O_UntagResource: OperationModel = OperationModel { service: &SERVICE, name: "UntagResource", method: "POST", uri: "/", status: 200, input: &S_UntagResourceRequest, output: &S_UntagResourceOutput, has_output: false, errors: &[&E_ResourceNotFoundException, &E_InvalidRequestException, &E_InvalidParameterException, &E_InternalServiceError], ..OperationModel::BLANK };
operation! { GetRandomPassword O_GetRandomPassword GetRandomPasswordRequest GetRandomPasswordResponse }
static O_GetRandomPassword: OperationModel = OperationModel { service: &SERVICE, name: "GetRandomPassword", method: "POST", uri: "/", status: 200, input: &S_GetRandomPasswordRequest, output: &S_GetRandomPasswordResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_InvalidRequestException, &E_InternalServiceError], ..OperationModel::BLANK };
operation! { PutResourcePolicy O_PutResourcePolicy PutResourcePolicyRequest PutResourcePolicyResponse }
static O_PutResourcePolicy: OperationModel = OperationModel { service: &SERVICE, name: "PutResourcePolicy", method: "POST", uri: "/", status: 200, input: &S_PutResourcePolicyRequest, output: &S_PutResourcePolicyResponse, has_output: true, errors: &[&E_MalformedPolicyDocumentException, &E_ResourceNotFoundException, &E_InvalidParameterException, &E_InternalServiceError, &E_InvalidRequestException, &E_PublicPolicyException], ..OperationModel::BLANK };
operation! { GetResourcePolicy O_GetResourcePolicy GetResourcePolicyRequest GetResourcePolicyResponse }
static O_GetResourcePolicy: OperationModel = OperationModel { service: &SERVICE, name: "GetResourcePolicy", method: "POST", uri: "/", status: 200, input: &S_GetResourcePolicyRequest, output: &S_GetResourcePolicyResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_InternalServiceError, &E_InvalidRequestException, &E_InvalidParameterException], ..OperationModel::BLANK };
operation! { DeleteResourcePolicy O_DeleteResourcePolicy DeleteResourcePolicyRequest DeleteResourcePolicyResponse }
static O_DeleteResourcePolicy: OperationModel = OperationModel { service: &SERVICE, name: "DeleteResourcePolicy", method: "POST", uri: "/", status: 200, input: &S_DeleteResourcePolicyRequest, output: &S_DeleteResourcePolicyResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_InternalServiceError, &E_InvalidRequestException, &E_InvalidParameterException], ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "secretsmanager", id: "Secrets Manager", signing_name: "secretsmanager", iam_prefix: "secretsmanager", endpoint_prefix: "secretsmanager", protocols: &[ProtocolName::Json], target_prefix: Some("secretsmanager"), json_version: Some("1.1"), xml_namespace: None, api_version: "2017-10-17", query_compatible: false, operations: &[&O_CreateSecret, &O_GetSecretValue, &O_PutSecretValue, &O_UpdateSecret, &O_UpdateSecretVersionStage, &O_DescribeSecret, &O_ListSecrets, &O_ListSecretVersionIds, &O_DeleteSecret, &O_RestoreSecret, &O_TagResource, &O_UntagResource, &O_GetRandomPassword, &O_PutResourcePolicy, &O_GetResourcePolicy, &O_DeleteResourcePolicy] };
