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
structure! { CreateRepositoryRequest S_CreateRepositoryRequest
    registry_id: Option<String> = "registryId",
    repository_name: String = "repositoryName",
    tags: Option<Vec<Tag>> = "tags",
    image_tag_mutability: Option<ImageTagMutability> = "imageTagMutability",
    image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>> = "imageTagMutabilityExclusionFilters",
    image_scanning_configuration: Option<ImageScanningConfiguration> = "imageScanningConfiguration",
    encryption_configuration: Option<EncryptionConfiguration> = "encryptionConfiguration",
 }
structure! { CreateRepositoryResponse S_CreateRepositoryResponse
    repository: Option<Repository> = "repository",
 }
structure! { DeleteLifecyclePolicyRequest S_DeleteLifecyclePolicyRequest
    registry_id: Option<String> = "registryId",
    repository_name: String = "repositoryName",
 }
structure! { DeleteLifecyclePolicyResponse S_DeleteLifecyclePolicyResponse
    registry_id: Option<String> = "registryId",
    repository_name: Option<String> = "repositoryName",
    lifecycle_policy_text: Option<String> = "lifecyclePolicyText",
    last_evaluated_at: Option<Timestamp> = "lastEvaluatedAt",
 }
structure! { DeleteRepositoryPolicyRequest S_DeleteRepositoryPolicyRequest
    registry_id: Option<String> = "registryId",
    repository_name: String = "repositoryName",
 }
structure! { DeleteRepositoryPolicyResponse S_DeleteRepositoryPolicyResponse
    registry_id: Option<String> = "registryId",
    repository_name: Option<String> = "repositoryName",
    policy_text: Option<String> = "policyText",
 }
structure! { DeleteRepositoryRequest S_DeleteRepositoryRequest
    registry_id: Option<String> = "registryId",
    repository_name: String = "repositoryName",
    force: Option<bool> = "force",
 }
structure! { DeleteRepositoryResponse S_DeleteRepositoryResponse
    repository: Option<Repository> = "repository",
 }
structure! { DescribeRepositoriesRequest S_DescribeRepositoriesRequest
    registry_id: Option<String> = "registryId",
    repository_names: Option<Vec<String>> = "repositoryNames",
    next_token: Option<String> = "nextToken",
    max_results: Option<i32> = "maxResults",
 }
structure! { DescribeRepositoriesResponse S_DescribeRepositoriesResponse
    repositories: Option<Vec<Repository>> = "repositories",
    next_token: Option<String> = "nextToken",
 }
structure! { EncryptionConfiguration S_EncryptionConfiguration
    encryption_type: EncryptionType = "encryptionType",
    kms_key: Option<String> = "kmsKey",
 }
enumeration! { EncryptionType S_EncryptionType: Aes256 = "AES256", Kms = "KMS", KmsDsse = "KMS_DSSE", }
structure! { GetLifecyclePolicyRequest S_GetLifecyclePolicyRequest
    registry_id: Option<String> = "registryId",
    repository_name: String = "repositoryName",
 }
structure! { GetLifecyclePolicyResponse S_GetLifecyclePolicyResponse
    registry_id: Option<String> = "registryId",
    repository_name: Option<String> = "repositoryName",
    lifecycle_policy_text: Option<String> = "lifecyclePolicyText",
    last_evaluated_at: Option<Timestamp> = "lastEvaluatedAt",
 }
structure! { GetRepositoryPolicyRequest S_GetRepositoryPolicyRequest
    registry_id: Option<String> = "registryId",
    repository_name: String = "repositoryName",
 }
structure! { GetRepositoryPolicyResponse S_GetRepositoryPolicyResponse
    registry_id: Option<String> = "registryId",
    repository_name: Option<String> = "repositoryName",
    policy_text: Option<String> = "policyText",
 }
structure! { ImageIdentifier S_ImageIdentifier
    image_digest: Option<String> = "imageDigest",
    image_tag: Option<String> = "imageTag",
 }
structure! { ImageScanningConfiguration S_ImageScanningConfiguration
    scan_on_push: Option<bool> = "scanOnPush",
 }
enumeration! { ImageStatusFilter S_ImageStatusFilter: Active = "ACTIVE", Archived = "ARCHIVED", Activating = "ACTIVATING", Any = "ANY", }
enumeration! { ImageTagMutability S_ImageTagMutability: Mutable = "MUTABLE", Immutable = "IMMUTABLE", ImmutableWithExclusion = "IMMUTABLE_WITH_EXCLUSION", MutableWithExclusion = "MUTABLE_WITH_EXCLUSION", }
structure! { ImageTagMutabilityExclusionFilter S_ImageTagMutabilityExclusionFilter
    filter_type: ImageTagMutabilityExclusionFilterType = "filterType",
    filter: String = "filter",
 }
enumeration! { ImageTagMutabilityExclusionFilterType S_ImageTagMutabilityExclusionFilterType: Wildcard = "WILDCARD", }
structure! { InvalidParameterException S_InvalidParameterException
    message: Option<String> = "message",
 }
structure! { InvalidTagParameterException S_InvalidTagParameterException
    message: Option<String> = "message",
 }
structure! { KmsException S_KmsException
    message: Option<String> = "message",
    kms_error: Option<String> = "kmsError",
 }
structure! { LifecyclePolicyNotFoundException S_LifecyclePolicyNotFoundException
    message: Option<String> = "message",
 }
structure! { LimitExceededException S_LimitExceededException
    message: Option<String> = "message",
 }
structure! { ListImagesFilter S_ListImagesFilter
    tag_status: Option<TagStatus> = "tagStatus",
    image_status: Option<ImageStatusFilter> = "imageStatus",
 }
structure! { ListImagesRequest S_ListImagesRequest
    registry_id: Option<String> = "registryId",
    repository_name: String = "repositoryName",
    next_token: Option<String> = "nextToken",
    max_results: Option<i32> = "maxResults",
    filter: Option<ListImagesFilter> = "filter",
 }
structure! { ListImagesResponse S_ListImagesResponse
    image_ids: Option<Vec<ImageIdentifier>> = "imageIds",
    next_token: Option<String> = "nextToken",
 }
structure! { ListTagsForResourceRequest S_ListTagsForResourceRequest
    resource_arn: String = "resourceArn",
 }
structure! { ListTagsForResourceResponse S_ListTagsForResourceResponse
    tags: Option<Vec<Tag>> = "tags",
 }
structure! { PutImageScanningConfigurationRequest S_PutImageScanningConfigurationRequest
    registry_id: Option<String> = "registryId",
    repository_name: String = "repositoryName",
    image_scanning_configuration: ImageScanningConfiguration = "imageScanningConfiguration",
 }
structure! { PutImageScanningConfigurationResponse S_PutImageScanningConfigurationResponse
    registry_id: Option<String> = "registryId",
    repository_name: Option<String> = "repositoryName",
    image_scanning_configuration: Option<ImageScanningConfiguration> = "imageScanningConfiguration",
 }
structure! { PutImageTagMutabilityRequest S_PutImageTagMutabilityRequest
    registry_id: Option<String> = "registryId",
    repository_name: String = "repositoryName",
    image_tag_mutability: ImageTagMutability = "imageTagMutability",
    image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>> = "imageTagMutabilityExclusionFilters",
 }
structure! { PutImageTagMutabilityResponse S_PutImageTagMutabilityResponse
    registry_id: Option<String> = "registryId",
    repository_name: Option<String> = "repositoryName",
    image_tag_mutability: Option<ImageTagMutability> = "imageTagMutability",
    image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>> = "imageTagMutabilityExclusionFilters",
 }
structure! { PutLifecyclePolicyRequest S_PutLifecyclePolicyRequest
    registry_id: Option<String> = "registryId",
    repository_name: String = "repositoryName",
    lifecycle_policy_text: String = "lifecyclePolicyText",
 }
structure! { PutLifecyclePolicyResponse S_PutLifecyclePolicyResponse
    registry_id: Option<String> = "registryId",
    repository_name: Option<String> = "repositoryName",
    lifecycle_policy_text: Option<String> = "lifecyclePolicyText",
 }
structure! { Repository S_Repository
    repository_arn: Option<String> = "repositoryArn",
    registry_id: Option<String> = "registryId",
    repository_name: Option<String> = "repositoryName",
    repository_uri: Option<String> = "repositoryUri",
    created_at: Option<Timestamp> = "createdAt",
    image_tag_mutability: Option<ImageTagMutability> = "imageTagMutability",
    image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>> = "imageTagMutabilityExclusionFilters",
    image_scanning_configuration: Option<ImageScanningConfiguration> = "imageScanningConfiguration",
    encryption_configuration: Option<EncryptionConfiguration> = "encryptionConfiguration",
 }
structure! { RepositoryAlreadyExistsException S_RepositoryAlreadyExistsException
    message: Option<String> = "message",
 }
structure! { RepositoryNotEmptyException S_RepositoryNotEmptyException
    message: Option<String> = "message",
 }
structure! { RepositoryNotFoundException S_RepositoryNotFoundException
    message: Option<String> = "message",
 }
structure! { RepositoryPolicyNotFoundException S_RepositoryPolicyNotFoundException
    message: Option<String> = "message",
 }
structure! { ServerException S_ServerException
    message: Option<String> = "message",
 }
structure! { SetRepositoryPolicyRequest S_SetRepositoryPolicyRequest
    registry_id: Option<String> = "registryId",
    repository_name: String = "repositoryName",
    policy_text: String = "policyText",
    force: Option<bool> = "force",
 }
structure! { SetRepositoryPolicyResponse S_SetRepositoryPolicyResponse
    registry_id: Option<String> = "registryId",
    repository_name: Option<String> = "repositoryName",
    policy_text: Option<String> = "policyText",
 }
structure! { Tag S_Tag
    key: String = "Key",
    value: String = "Value",
 }
structure! { TagResourceRequest S_TagResourceRequest
    resource_arn: String = "resourceArn",
    tags: Vec<Tag> = "tags",
 }
structure! { TagResourceResponse S_TagResourceResponse }
enumeration! { TagStatus S_TagStatus: Tagged = "TAGGED", Untagged = "UNTAGGED", Any = "ANY", }
structure! { TooManyTagsException S_TooManyTagsException
    message: Option<String> = "message",
 }
structure! { UntagResourceRequest S_UntagResourceRequest
    resource_arn: String = "resourceArn",
    tag_keys: Vec<String> = "tagKeys",
 }
structure! { UntagResourceResponse S_UntagResourceResponse }
structure! { ValidationException S_ValidationException
    message: Option<String> = "message",
 }
pub(crate) static S_Arn: Schema = Schema { name: "Arn", kind: K::String, ..Schema::BLANK };
pub(crate) static S_CreateRepositoryRequest: Schema = Schema { name: "CreateRepositoryRequest", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, required: true, wire: "repositoryName", ..Member::BLANK },
    Member { name: "tags", target: &S_TagList, wire: "tags", ..Member::BLANK },
    Member { name: "imageTagMutability", target: &S_ImageTagMutability, wire: "imageTagMutability", ..Member::BLANK },
    Member { name: "imageTagMutabilityExclusionFilters", target: &S_ImageTagMutabilityExclusionFilters, wire: "imageTagMutabilityExclusionFilters", ..Member::BLANK },
    Member { name: "imageScanningConfiguration", target: &S_ImageScanningConfiguration, wire: "imageScanningConfiguration", ..Member::BLANK },
    Member { name: "encryptionConfiguration", target: &S_EncryptionConfiguration, wire: "encryptionConfiguration", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateRepositoryResponse: Schema = Schema { name: "CreateRepositoryResponse", kind: K::Structure { members: &[
    Member { name: "repository", target: &S_Repository, wire: "repository", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreationTimestamp: Schema = Schema { name: "CreationTimestamp", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_DeleteLifecyclePolicyRequest: Schema = Schema { name: "DeleteLifecyclePolicyRequest", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, required: true, wire: "repositoryName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteLifecyclePolicyResponse: Schema = Schema { name: "DeleteLifecyclePolicyResponse", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, wire: "repositoryName", ..Member::BLANK },
    Member { name: "lifecyclePolicyText", target: &S_LifecyclePolicyText, wire: "lifecyclePolicyText", ..Member::BLANK },
    Member { name: "lastEvaluatedAt", target: &S_EvaluationTimestamp, wire: "lastEvaluatedAt", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteRepositoryPolicyRequest: Schema = Schema { name: "DeleteRepositoryPolicyRequest", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, required: true, wire: "repositoryName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteRepositoryPolicyResponse: Schema = Schema { name: "DeleteRepositoryPolicyResponse", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, wire: "repositoryName", ..Member::BLANK },
    Member { name: "policyText", target: &S_RepositoryPolicyText, wire: "policyText", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteRepositoryRequest: Schema = Schema { name: "DeleteRepositoryRequest", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, required: true, wire: "repositoryName", ..Member::BLANK },
    Member { name: "force", target: &S_ForceFlag, wire: "force", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteRepositoryResponse: Schema = Schema { name: "DeleteRepositoryResponse", kind: K::Structure { members: &[
    Member { name: "repository", target: &S_Repository, wire: "repository", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeRepositoriesRequest: Schema = Schema { name: "DescribeRepositoriesRequest", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryNames", target: &S_RepositoryNameList, wire: "repositoryNames", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
    Member { name: "maxResults", target: &S_MaxResults, wire: "maxResults", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeRepositoriesResponse: Schema = Schema { name: "DescribeRepositoriesResponse", kind: K::Structure { members: &[
    Member { name: "repositories", target: &S_RepositoryList, wire: "repositories", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EncryptionConfiguration: Schema = Schema { name: "EncryptionConfiguration", kind: K::Structure { members: &[
    Member { name: "encryptionType", target: &S_EncryptionType, required: true, wire: "encryptionType", ..Member::BLANK },
    Member { name: "kmsKey", target: &S_KmsKey, wire: "kmsKey", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EncryptionType: Schema = Schema { name: "EncryptionType", kind: K::Enum { values: EncryptionType::VALUES }, ..Schema::BLANK };
pub(crate) static S_EvaluationTimestamp: Schema = Schema { name: "EvaluationTimestamp", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_ExceptionMessage: Schema = Schema { name: "ExceptionMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ForceFlag: Schema = Schema { name: "ForceFlag", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_GetLifecyclePolicyRequest: Schema = Schema { name: "GetLifecyclePolicyRequest", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, required: true, wire: "repositoryName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetLifecyclePolicyResponse: Schema = Schema { name: "GetLifecyclePolicyResponse", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, wire: "repositoryName", ..Member::BLANK },
    Member { name: "lifecyclePolicyText", target: &S_LifecyclePolicyText, wire: "lifecyclePolicyText", ..Member::BLANK },
    Member { name: "lastEvaluatedAt", target: &S_EvaluationTimestamp, wire: "lastEvaluatedAt", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetRepositoryPolicyRequest: Schema = Schema { name: "GetRepositoryPolicyRequest", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, required: true, wire: "repositoryName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetRepositoryPolicyResponse: Schema = Schema { name: "GetRepositoryPolicyResponse", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, wire: "repositoryName", ..Member::BLANK },
    Member { name: "policyText", target: &S_RepositoryPolicyText, wire: "policyText", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ImageDigest: Schema = Schema { name: "ImageDigest", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ImageIdentifier: Schema = Schema { name: "ImageIdentifier", kind: K::Structure { members: &[
    Member { name: "imageDigest", target: &S_ImageDigest, wire: "imageDigest", ..Member::BLANK },
    Member { name: "imageTag", target: &S_ImageTag, wire: "imageTag", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ImageIdentifierList: Schema = Schema { name: "ImageIdentifierList", kind: K::List { item: &S_ImageIdentifier, item_name: "", flattened: false }, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_ImageScanningConfiguration: Schema = Schema { name: "ImageScanningConfiguration", kind: K::Structure { members: &[
    Member { name: "scanOnPush", target: &S_ScanOnPushFlag, wire: "scanOnPush", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ImageStatusFilter: Schema = Schema { name: "ImageStatusFilter", kind: K::Enum { values: ImageStatusFilter::VALUES }, ..Schema::BLANK };
pub(crate) static S_ImageTag: Schema = Schema { name: "ImageTag", kind: K::String, min: Some(1.0), max: Some(300.0), ..Schema::BLANK };
pub(crate) static S_ImageTagMutability: Schema = Schema { name: "ImageTagMutability", kind: K::Enum { values: ImageTagMutability::VALUES }, ..Schema::BLANK };
pub(crate) static S_ImageTagMutabilityExclusionFilter: Schema = Schema { name: "ImageTagMutabilityExclusionFilter", kind: K::Structure { members: &[
    Member { name: "filterType", target: &S_ImageTagMutabilityExclusionFilterType, required: true, wire: "filterType", ..Member::BLANK },
    Member { name: "filter", target: &S_ImageTagMutabilityExclusionFilterValue, required: true, wire: "filter", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ImageTagMutabilityExclusionFilterType: Schema = Schema { name: "ImageTagMutabilityExclusionFilterType", kind: K::Enum { values: ImageTagMutabilityExclusionFilterType::VALUES }, ..Schema::BLANK };
pub(crate) static S_ImageTagMutabilityExclusionFilterValue: Schema = Schema { name: "ImageTagMutabilityExclusionFilterValue", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("^[0-9a-zA-Z._*-]{1,128}$"), ..Schema::BLANK };
pub(crate) static S_ImageTagMutabilityExclusionFilters: Schema = Schema { name: "ImageTagMutabilityExclusionFilters", kind: K::List { item: &S_ImageTagMutabilityExclusionFilter, item_name: "", flattened: false }, min: Some(1.0), max: Some(5.0), ..Schema::BLANK };
pub(crate) static S_InvalidParameterException: Schema = Schema { name: "InvalidParameterException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidTagParameterException: Schema = Schema { name: "InvalidTagParameterException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KmsError: Schema = Schema { name: "KmsError", kind: K::String, ..Schema::BLANK };
pub(crate) static S_KmsException: Schema = Schema { name: "KmsException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
    Member { name: "kmsError", target: &S_KmsError, wire: "kmsError", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KmsKey: Schema = Schema { name: "KmsKey", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_LifecyclePolicyNotFoundException: Schema = Schema { name: "LifecyclePolicyNotFoundException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LifecyclePolicyText: Schema = Schema { name: "LifecyclePolicyText", kind: K::String, min: Some(100.0), max: Some(30720.0), ..Schema::BLANK };
pub(crate) static S_LimitExceededException: Schema = Schema { name: "LimitExceededException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListImagesFilter: Schema = Schema { name: "ListImagesFilter", kind: K::Structure { members: &[
    Member { name: "tagStatus", target: &S_TagStatus, wire: "tagStatus", ..Member::BLANK },
    Member { name: "imageStatus", target: &S_ImageStatusFilter, wire: "imageStatus", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListImagesRequest: Schema = Schema { name: "ListImagesRequest", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, required: true, wire: "repositoryName", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
    Member { name: "maxResults", target: &S_MaxResults, wire: "maxResults", ..Member::BLANK },
    Member { name: "filter", target: &S_ListImagesFilter, wire: "filter", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListImagesResponse: Schema = Schema { name: "ListImagesResponse", kind: K::Structure { members: &[
    Member { name: "imageIds", target: &S_ImageIdentifierList, wire: "imageIds", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceRequest: Schema = Schema { name: "ListTagsForResourceRequest", kind: K::Structure { members: &[
    Member { name: "resourceArn", target: &S_Arn, required: true, wire: "resourceArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceResponse: Schema = Schema { name: "ListTagsForResourceResponse", kind: K::Structure { members: &[
    Member { name: "tags", target: &S_TagList, wire: "tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MaxResults: Schema = Schema { name: "MaxResults", kind: K::Integer, min: Some(1.0), max: Some(1000.0), ..Schema::BLANK };
pub(crate) static S_NextToken: Schema = Schema { name: "NextToken", kind: K::String, ..Schema::BLANK };
pub(crate) static S_PutImageScanningConfigurationRequest: Schema = Schema { name: "PutImageScanningConfigurationRequest", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, required: true, wire: "repositoryName", ..Member::BLANK },
    Member { name: "imageScanningConfiguration", target: &S_ImageScanningConfiguration, required: true, wire: "imageScanningConfiguration", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutImageScanningConfigurationResponse: Schema = Schema { name: "PutImageScanningConfigurationResponse", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, wire: "repositoryName", ..Member::BLANK },
    Member { name: "imageScanningConfiguration", target: &S_ImageScanningConfiguration, wire: "imageScanningConfiguration", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutImageTagMutabilityRequest: Schema = Schema { name: "PutImageTagMutabilityRequest", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, required: true, wire: "repositoryName", ..Member::BLANK },
    Member { name: "imageTagMutability", target: &S_ImageTagMutability, required: true, wire: "imageTagMutability", ..Member::BLANK },
    Member { name: "imageTagMutabilityExclusionFilters", target: &S_ImageTagMutabilityExclusionFilters, wire: "imageTagMutabilityExclusionFilters", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutImageTagMutabilityResponse: Schema = Schema { name: "PutImageTagMutabilityResponse", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, wire: "repositoryName", ..Member::BLANK },
    Member { name: "imageTagMutability", target: &S_ImageTagMutability, wire: "imageTagMutability", ..Member::BLANK },
    Member { name: "imageTagMutabilityExclusionFilters", target: &S_ImageTagMutabilityExclusionFilters, wire: "imageTagMutabilityExclusionFilters", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutLifecyclePolicyRequest: Schema = Schema { name: "PutLifecyclePolicyRequest", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, required: true, wire: "repositoryName", ..Member::BLANK },
    Member { name: "lifecyclePolicyText", target: &S_LifecyclePolicyText, required: true, wire: "lifecyclePolicyText", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutLifecyclePolicyResponse: Schema = Schema { name: "PutLifecyclePolicyResponse", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, wire: "repositoryName", ..Member::BLANK },
    Member { name: "lifecyclePolicyText", target: &S_LifecyclePolicyText, wire: "lifecyclePolicyText", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RegistryId: Schema = Schema { name: "RegistryId", kind: K::String, pattern: Some("[0-9]{12}"), ..Schema::BLANK };
pub(crate) static S_Repository: Schema = Schema { name: "Repository", kind: K::Structure { members: &[
    Member { name: "repositoryArn", target: &S_Arn, wire: "repositoryArn", ..Member::BLANK },
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, wire: "repositoryName", ..Member::BLANK },
    Member { name: "repositoryUri", target: &S_Url, wire: "repositoryUri", ..Member::BLANK },
    Member { name: "createdAt", target: &S_CreationTimestamp, wire: "createdAt", ..Member::BLANK },
    Member { name: "imageTagMutability", target: &S_ImageTagMutability, wire: "imageTagMutability", ..Member::BLANK },
    Member { name: "imageTagMutabilityExclusionFilters", target: &S_ImageTagMutabilityExclusionFilters, wire: "imageTagMutabilityExclusionFilters", ..Member::BLANK },
    Member { name: "imageScanningConfiguration", target: &S_ImageScanningConfiguration, wire: "imageScanningConfiguration", ..Member::BLANK },
    Member { name: "encryptionConfiguration", target: &S_EncryptionConfiguration, wire: "encryptionConfiguration", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RepositoryAlreadyExistsException: Schema = Schema { name: "RepositoryAlreadyExistsException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RepositoryList: Schema = Schema { name: "RepositoryList", kind: K::List { item: &S_Repository, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_RepositoryName: Schema = Schema { name: "RepositoryName", kind: K::String, min: Some(2.0), max: Some(256.0), pattern: Some("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*"), ..Schema::BLANK };
pub(crate) static S_RepositoryNameList: Schema = Schema { name: "RepositoryNameList", kind: K::List { item: &S_RepositoryName, item_name: "", flattened: false }, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_RepositoryNotEmptyException: Schema = Schema { name: "RepositoryNotEmptyException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RepositoryNotFoundException: Schema = Schema { name: "RepositoryNotFoundException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RepositoryPolicyNotFoundException: Schema = Schema { name: "RepositoryPolicyNotFoundException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RepositoryPolicyText: Schema = Schema { name: "RepositoryPolicyText", kind: K::String, min: Some(0.0), max: Some(10240.0), ..Schema::BLANK };
pub(crate) static S_ScanOnPushFlag: Schema = Schema { name: "ScanOnPushFlag", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_ServerException: Schema = Schema { name: "ServerException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SetRepositoryPolicyRequest: Schema = Schema { name: "SetRepositoryPolicyRequest", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, required: true, wire: "repositoryName", ..Member::BLANK },
    Member { name: "policyText", target: &S_RepositoryPolicyText, required: true, wire: "policyText", ..Member::BLANK },
    Member { name: "force", target: &S_ForceFlag, wire: "force", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SetRepositoryPolicyResponse: Schema = Schema { name: "SetRepositoryPolicyResponse", kind: K::Structure { members: &[
    Member { name: "registryId", target: &S_RegistryId, wire: "registryId", ..Member::BLANK },
    Member { name: "repositoryName", target: &S_RepositoryName, wire: "repositoryName", ..Member::BLANK },
    Member { name: "policyText", target: &S_RepositoryPolicyText, wire: "policyText", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Tag: Schema = Schema { name: "Tag", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_TagKey, required: true, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_TagValue, required: true, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagKey: Schema = Schema { name: "TagKey", kind: K::String, ..Schema::BLANK };
pub(crate) static S_TagKeyList: Schema = Schema { name: "TagKeyList", kind: K::List { item: &S_TagKey, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagList: Schema = Schema { name: "TagList", kind: K::List { item: &S_Tag, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagResourceRequest: Schema = Schema { name: "TagResourceRequest", kind: K::Structure { members: &[
    Member { name: "resourceArn", target: &S_Arn, required: true, wire: "resourceArn", ..Member::BLANK },
    Member { name: "tags", target: &S_TagList, required: true, wire: "tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagResourceResponse: Schema = Schema { name: "TagResourceResponse", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TagStatus: Schema = Schema { name: "TagStatus", kind: K::Enum { values: TagStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_TagValue: Schema = Schema { name: "TagValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_TooManyTagsException: Schema = Schema { name: "TooManyTagsException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceRequest: Schema = Schema { name: "UntagResourceRequest", kind: K::Structure { members: &[
    Member { name: "resourceArn", target: &S_Arn, required: true, wire: "resourceArn", ..Member::BLANK },
    Member { name: "tagKeys", target: &S_TagKeyList, required: true, wire: "tagKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceResponse: Schema = Schema { name: "UntagResourceResponse", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_Url: Schema = Schema { name: "Url", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ValidationException: Schema = Schema { name: "ValidationException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
static E_InvalidParameterException: ErrorModel = ErrorModel { shape: &S_InvalidParameterException, code: "InvalidParameterException", status: 400, sender_fault: true };
static E_InvalidTagParameterException: ErrorModel = ErrorModel { shape: &S_InvalidTagParameterException, code: "InvalidTagParameterException", status: 400, sender_fault: true };
static E_KmsException: ErrorModel = ErrorModel { shape: &S_KmsException, code: "KmsException", status: 400, sender_fault: true };
static E_LifecyclePolicyNotFoundException: ErrorModel = ErrorModel { shape: &S_LifecyclePolicyNotFoundException, code: "LifecyclePolicyNotFoundException", status: 400, sender_fault: true };
static E_LimitExceededException: ErrorModel = ErrorModel { shape: &S_LimitExceededException, code: "LimitExceededException", status: 400, sender_fault: true };
static E_RepositoryAlreadyExistsException: ErrorModel = ErrorModel { shape: &S_RepositoryAlreadyExistsException, code: "RepositoryAlreadyExistsException", status: 400, sender_fault: true };
static E_RepositoryNotEmptyException: ErrorModel = ErrorModel { shape: &S_RepositoryNotEmptyException, code: "RepositoryNotEmptyException", status: 400, sender_fault: true };
static E_RepositoryNotFoundException: ErrorModel = ErrorModel { shape: &S_RepositoryNotFoundException, code: "RepositoryNotFoundException", status: 400, sender_fault: true };
static E_RepositoryPolicyNotFoundException: ErrorModel = ErrorModel { shape: &S_RepositoryPolicyNotFoundException, code: "RepositoryPolicyNotFoundException", status: 400, sender_fault: true };
static E_ServerException: ErrorModel = ErrorModel { shape: &S_ServerException, code: "ServerException", status: 500, sender_fault: false };
static E_TooManyTagsException: ErrorModel = ErrorModel { shape: &S_TooManyTagsException, code: "TooManyTagsException", status: 400, sender_fault: true };
static E_ValidationException: ErrorModel = ErrorModel { shape: &S_ValidationException, code: "ValidationException", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `InvalidParameterException`.
    pub fn invalid_parameter_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidParameterException, message.into()) }
    /// `InvalidTagParameterException`.
    pub fn invalid_tag_parameter_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidTagParameterException, message.into()) }
    /// `KmsException`.
    pub fn kms_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KmsException, message.into()) }
    /// `LifecyclePolicyNotFoundException`.
    pub fn lifecycle_policy_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_LifecyclePolicyNotFoundException, message.into()) }
    /// `LimitExceededException`.
    pub fn limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_LimitExceededException, message.into()) }
    /// `RepositoryAlreadyExistsException`.
    pub fn repository_already_exists_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_RepositoryAlreadyExistsException, message.into()) }
    /// `RepositoryNotEmptyException`.
    pub fn repository_not_empty_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_RepositoryNotEmptyException, message.into()) }
    /// `RepositoryNotFoundException`.
    pub fn repository_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_RepositoryNotFoundException, message.into()) }
    /// `RepositoryPolicyNotFoundException`.
    pub fn repository_policy_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_RepositoryPolicyNotFoundException, message.into()) }
    /// `ServerException`.
    pub fn server_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ServerException, message.into()) }
    /// `TooManyTagsException`.
    pub fn too_many_tags_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TooManyTagsException, message.into()) }
    /// `ValidationException`.
    pub fn validation_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ValidationException, message.into()) }
}
operation! { CreateRepository O_CreateRepository CreateRepositoryRequest CreateRepositoryResponse }
static O_CreateRepository: OperationModel = OperationModel { service: &SERVICE, name: "CreateRepository", method: "POST", uri: "/", status: 200, input: &S_CreateRepositoryRequest, output: &S_CreateRepositoryResponse, has_output: true, errors: &[&E_ServerException, &E_InvalidParameterException, &E_InvalidTagParameterException, &E_TooManyTagsException, &E_RepositoryAlreadyExistsException, &E_LimitExceededException, &E_KmsException], ..OperationModel::BLANK };
operation! { DeleteRepository O_DeleteRepository DeleteRepositoryRequest DeleteRepositoryResponse }
static O_DeleteRepository: OperationModel = OperationModel { service: &SERVICE, name: "DeleteRepository", method: "POST", uri: "/", status: 200, input: &S_DeleteRepositoryRequest, output: &S_DeleteRepositoryResponse, has_output: true, errors: &[&E_ServerException, &E_InvalidParameterException, &E_RepositoryNotFoundException, &E_RepositoryNotEmptyException, &E_KmsException], ..OperationModel::BLANK };
operation! { DescribeRepositories O_DescribeRepositories DescribeRepositoriesRequest DescribeRepositoriesResponse }
static O_DescribeRepositories: OperationModel = OperationModel { service: &SERVICE, name: "DescribeRepositories", method: "POST", uri: "/", status: 200, input: &S_DescribeRepositoriesRequest, output: &S_DescribeRepositoriesResponse, has_output: true, errors: &[&E_ServerException, &E_InvalidParameterException, &E_RepositoryNotFoundException], ..OperationModel::BLANK };
operation! { ListImages O_ListImages ListImagesRequest ListImagesResponse }
static O_ListImages: OperationModel = OperationModel { service: &SERVICE, name: "ListImages", method: "POST", uri: "/", status: 200, input: &S_ListImagesRequest, output: &S_ListImagesResponse, has_output: true, errors: &[&E_ServerException, &E_InvalidParameterException, &E_RepositoryNotFoundException], ..OperationModel::BLANK };
operation! { SetRepositoryPolicy O_SetRepositoryPolicy SetRepositoryPolicyRequest SetRepositoryPolicyResponse }
static O_SetRepositoryPolicy: OperationModel = OperationModel { service: &SERVICE, name: "SetRepositoryPolicy", method: "POST", uri: "/", status: 200, input: &S_SetRepositoryPolicyRequest, output: &S_SetRepositoryPolicyResponse, has_output: true, errors: &[&E_ServerException, &E_InvalidParameterException, &E_RepositoryNotFoundException], ..OperationModel::BLANK };
operation! { GetRepositoryPolicy O_GetRepositoryPolicy GetRepositoryPolicyRequest GetRepositoryPolicyResponse }
static O_GetRepositoryPolicy: OperationModel = OperationModel { service: &SERVICE, name: "GetRepositoryPolicy", method: "POST", uri: "/", status: 200, input: &S_GetRepositoryPolicyRequest, output: &S_GetRepositoryPolicyResponse, has_output: true, errors: &[&E_ServerException, &E_InvalidParameterException, &E_RepositoryNotFoundException, &E_RepositoryPolicyNotFoundException], ..OperationModel::BLANK };
operation! { DeleteRepositoryPolicy O_DeleteRepositoryPolicy DeleteRepositoryPolicyRequest DeleteRepositoryPolicyResponse }
static O_DeleteRepositoryPolicy: OperationModel = OperationModel { service: &SERVICE, name: "DeleteRepositoryPolicy", method: "POST", uri: "/", status: 200, input: &S_DeleteRepositoryPolicyRequest, output: &S_DeleteRepositoryPolicyResponse, has_output: true, errors: &[&E_ServerException, &E_InvalidParameterException, &E_RepositoryNotFoundException, &E_RepositoryPolicyNotFoundException], ..OperationModel::BLANK };
operation! { PutLifecyclePolicy O_PutLifecyclePolicy PutLifecyclePolicyRequest PutLifecyclePolicyResponse }
static O_PutLifecyclePolicy: OperationModel = OperationModel { service: &SERVICE, name: "PutLifecyclePolicy", method: "POST", uri: "/", status: 200, input: &S_PutLifecyclePolicyRequest, output: &S_PutLifecyclePolicyResponse, has_output: true, errors: &[&E_ServerException, &E_InvalidParameterException, &E_RepositoryNotFoundException, &E_ValidationException], ..OperationModel::BLANK };
operation! { GetLifecyclePolicy O_GetLifecyclePolicy GetLifecyclePolicyRequest GetLifecyclePolicyResponse }
static O_GetLifecyclePolicy: OperationModel = OperationModel { service: &SERVICE, name: "GetLifecyclePolicy", method: "POST", uri: "/", status: 200, input: &S_GetLifecyclePolicyRequest, output: &S_GetLifecyclePolicyResponse, has_output: true, errors: &[&E_ServerException, &E_InvalidParameterException, &E_RepositoryNotFoundException, &E_LifecyclePolicyNotFoundException, &E_ValidationException], ..OperationModel::BLANK };
operation! { DeleteLifecyclePolicy O_DeleteLifecyclePolicy DeleteLifecyclePolicyRequest DeleteLifecyclePolicyResponse }
static O_DeleteLifecyclePolicy: OperationModel = OperationModel { service: &SERVICE, name: "DeleteLifecyclePolicy", method: "POST", uri: "/", status: 200, input: &S_DeleteLifecyclePolicyRequest, output: &S_DeleteLifecyclePolicyResponse, has_output: true, errors: &[&E_ServerException, &E_InvalidParameterException, &E_RepositoryNotFoundException, &E_LifecyclePolicyNotFoundException, &E_ValidationException], ..OperationModel::BLANK };
operation! { PutImageTagMutability O_PutImageTagMutability PutImageTagMutabilityRequest PutImageTagMutabilityResponse }
static O_PutImageTagMutability: OperationModel = OperationModel { service: &SERVICE, name: "PutImageTagMutability", method: "POST", uri: "/", status: 200, input: &S_PutImageTagMutabilityRequest, output: &S_PutImageTagMutabilityResponse, has_output: true, errors: &[&E_ServerException, &E_InvalidParameterException, &E_RepositoryNotFoundException], ..OperationModel::BLANK };
operation! { PutImageScanningConfiguration O_PutImageScanningConfiguration PutImageScanningConfigurationRequest PutImageScanningConfigurationResponse }
static O_PutImageScanningConfiguration: OperationModel = OperationModel { service: &SERVICE, name: "PutImageScanningConfiguration", method: "POST", uri: "/", status: 200, input: &S_PutImageScanningConfigurationRequest, output: &S_PutImageScanningConfigurationResponse, has_output: true, errors: &[&E_ServerException, &E_InvalidParameterException, &E_RepositoryNotFoundException, &E_ValidationException], ..OperationModel::BLANK };
operation! { TagResource O_TagResource TagResourceRequest TagResourceResponse }
static O_TagResource: OperationModel = OperationModel { service: &SERVICE, name: "TagResource", method: "POST", uri: "/", status: 200, input: &S_TagResourceRequest, output: &S_TagResourceResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_InvalidTagParameterException, &E_TooManyTagsException, &E_RepositoryNotFoundException, &E_ServerException], ..OperationModel::BLANK };
operation! { UntagResource O_UntagResource UntagResourceRequest UntagResourceResponse }
static O_UntagResource: OperationModel = OperationModel { service: &SERVICE, name: "UntagResource", method: "POST", uri: "/", status: 200, input: &S_UntagResourceRequest, output: &S_UntagResourceResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_InvalidTagParameterException, &E_TooManyTagsException, &E_RepositoryNotFoundException, &E_ServerException], ..OperationModel::BLANK };
operation! { ListTagsForResource O_ListTagsForResource ListTagsForResourceRequest ListTagsForResourceResponse }
static O_ListTagsForResource: OperationModel = OperationModel { service: &SERVICE, name: "ListTagsForResource", method: "POST", uri: "/", status: 200, input: &S_ListTagsForResourceRequest, output: &S_ListTagsForResourceResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_RepositoryNotFoundException, &E_ServerException], ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "ecr", id: "ECR", signing_name: "ecr", iam_prefix: "ecr", endpoint_prefix: "api.ecr", protocols: &[ProtocolName::Json], target_prefix: Some("AmazonEC2ContainerRegistry_V20150921"), json_version: Some("1.1"), xml_namespace: None, api_version: "2015-09-21", query_compatible: false, operations: &[&O_CreateRepository, &O_DeleteRepository, &O_DescribeRepositories, &O_ListImages, &O_SetRepositoryPolicy, &O_GetRepositoryPolicy, &O_DeleteRepositoryPolicy, &O_PutLifecyclePolicy, &O_GetLifecyclePolicy, &O_DeleteLifecyclePolicy, &O_PutImageTagMutability, &O_PutImageScanningConfiguration, &O_TagResource, &O_UntagResource, &O_ListTagsForResource] };
