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
structure! { AbortIncompleteMultipartUpload S_AbortIncompleteMultipartUpload
    days_after_initiation: Option<i32> = "DaysAfterInitiation",
 }
structure! { AbortMultipartUploadOutput S_AbortMultipartUploadOutput
    request_charged: Option<RequestCharged> = "RequestCharged",
    version_id: Option<String> = "VersionId",
 }
structure! { AbortMultipartUploadRequest S_AbortMultipartUploadRequest
    bucket: String = "Bucket",
    key: String = "Key",
    upload_id: String = "UploadId",
    request_payer: Option<RequestPayer> = "RequestPayer",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    if_match_initiated_time: Option<Timestamp> = "IfMatchInitiatedTime",
 }
enumeration! { AnnotationDirective S_AnnotationDirective: Copy = "COPY", Exclude = "EXCLUDE", }
enumeration! { ArchiveStatus S_ArchiveStatus: ArchiveAccess = "ARCHIVE_ACCESS", DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS", }
structure! { BlockedEncryptionTypes S_BlockedEncryptionTypes
    encryption_type: Option<Vec<EncryptionType>> = "EncryptionType",
 }
structure! { Bucket S_Bucket
    name: Option<String> = "Name",
    creation_date: Option<Timestamp> = "CreationDate",
    bucket_region: Option<String> = "BucketRegion",
    bucket_arn: Option<String> = "BucketArn",
 }
structure! { BucketAlreadyExists S_BucketAlreadyExists }
structure! { BucketAlreadyOwnedByYou S_BucketAlreadyOwnedByYou }
enumeration! { BucketCannedACL S_BucketCannedACL: Private = "private", PublicRead = "public-read", PublicReadWrite = "public-read-write", AuthenticatedRead = "authenticated-read", }
structure! { BucketInfo S_BucketInfo
    data_redundancy: Option<DataRedundancy> = "DataRedundancy",
    r#type: Option<BucketType> = "Type",
 }
structure! { BucketLifecycleConfiguration S_BucketLifecycleConfiguration
    rules: Vec<LifecycleRule> = "Rules",
 }
enumeration! { BucketLocationConstraint S_BucketLocationConstraint: AfSouth1 = "af-south-1", ApEast1 = "ap-east-1", ApEast2 = "ap-east-2", ApNortheast1 = "ap-northeast-1", ApNortheast2 = "ap-northeast-2", ApNortheast3 = "ap-northeast-3", ApSouth1 = "ap-south-1", ApSouth2 = "ap-south-2", ApSoutheast1 = "ap-southeast-1", ApSoutheast2 = "ap-southeast-2", ApSoutheast3 = "ap-southeast-3", ApSoutheast4 = "ap-southeast-4", ApSoutheast5 = "ap-southeast-5", ApSoutheast6 = "ap-southeast-6", ApSoutheast7 = "ap-southeast-7", CaCentral1 = "ca-central-1", CaWest1 = "ca-west-1", CnNorth1 = "cn-north-1", CnNorthwest1 = "cn-northwest-1", Eu = "EU", EuCentral1 = "eu-central-1", EuCentral2 = "eu-central-2", EuNorth1 = "eu-north-1", EuSouth1 = "eu-south-1", EuSouth2 = "eu-south-2", EuWest1 = "eu-west-1", EuWest2 = "eu-west-2", EuWest3 = "eu-west-3", IlCentral1 = "il-central-1", MeCentral1 = "me-central-1", MeSouth1 = "me-south-1", MxCentral1 = "mx-central-1", SaEast1 = "sa-east-1", UsEast2 = "us-east-2", UsGovEast1 = "us-gov-east-1", UsGovWest1 = "us-gov-west-1", UsWest1 = "us-west-1", UsWest2 = "us-west-2", }
enumeration! { BucketNamespace S_BucketNamespace: AccountRegional = "account-regional", Global = "global", }
enumeration! { BucketType S_BucketType: Directory = "Directory", }
enumeration! { BucketVersioningStatus S_BucketVersioningStatus: Enabled = "Enabled", Suspended = "Suspended", }
enumeration! { ChecksumAlgorithm S_ChecksumAlgorithm: Crc32 = "CRC32", Crc32c = "CRC32C", Sha1 = "SHA1", Sha256 = "SHA256", Crc64nvme = "CRC64NVME", Sha512 = "SHA512", Md5 = "MD5", Xxhash64 = "XXHASH64", Xxhash3 = "XXHASH3", Xxhash128 = "XXHASH128", }
enumeration! { ChecksumMode S_ChecksumMode: Enabled = "ENABLED", }
enumeration! { ChecksumType S_ChecksumType: Composite = "COMPOSITE", FullObject = "FULL_OBJECT", }
structure! { CommonPrefix S_CommonPrefix
    prefix: Option<String> = "Prefix",
 }
structure! { CompleteMultipartUploadOutput S_CompleteMultipartUploadOutput
    location: Option<String> = "Location",
    bucket: Option<String> = "Bucket",
    key: Option<String> = "Key",
    expiration: Option<String> = "Expiration",
    e_tag: Option<String> = "ETag",
    checksum_crc32: Option<String> = "ChecksumCRC32",
    checksum_crc32_c: Option<String> = "ChecksumCRC32C",
    checksum_crc64_nvme: Option<String> = "ChecksumCRC64NVME",
    checksum_sha1: Option<String> = "ChecksumSHA1",
    checksum_sha256: Option<String> = "ChecksumSHA256",
    checksum_sha512: Option<String> = "ChecksumSHA512",
    checksum_md5: Option<String> = "ChecksumMD5",
    checksum_xxhash64: Option<String> = "ChecksumXXHASH64",
    checksum_xxhash3: Option<String> = "ChecksumXXHASH3",
    checksum_xxhash128: Option<String> = "ChecksumXXHASH128",
    checksum_type: Option<ChecksumType> = "ChecksumType",
    server_side_encryption: Option<ServerSideEncryption> = "ServerSideEncryption",
    version_id: Option<String> = "VersionId",
    ssekms_key_id: Option<String> = "SSEKMSKeyId",
    bucket_key_enabled: Option<bool> = "BucketKeyEnabled",
    request_charged: Option<RequestCharged> = "RequestCharged",
 }
structure! { CompleteMultipartUploadRequest S_CompleteMultipartUploadRequest
    bucket: String = "Bucket",
    key: String = "Key",
    multipart_upload: Option<CompletedMultipartUpload> = "MultipartUpload",
    upload_id: String = "UploadId",
    checksum_crc32: Option<String> = "ChecksumCRC32",
    checksum_crc32_c: Option<String> = "ChecksumCRC32C",
    checksum_crc64_nvme: Option<String> = "ChecksumCRC64NVME",
    checksum_sha1: Option<String> = "ChecksumSHA1",
    checksum_sha256: Option<String> = "ChecksumSHA256",
    checksum_sha512: Option<String> = "ChecksumSHA512",
    checksum_md5: Option<String> = "ChecksumMD5",
    checksum_xxhash64: Option<String> = "ChecksumXXHASH64",
    checksum_xxhash3: Option<String> = "ChecksumXXHASH3",
    checksum_xxhash128: Option<String> = "ChecksumXXHASH128",
    checksum_type: Option<ChecksumType> = "ChecksumType",
    mpu_object_size: Option<i64> = "MpuObjectSize",
    request_payer: Option<RequestPayer> = "RequestPayer",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    if_match: Option<String> = "IfMatch",
    if_none_match: Option<String> = "IfNoneMatch",
    sse_customer_algorithm: Option<String> = "SSECustomerAlgorithm",
    sse_customer_key: Option<String> = "SSECustomerKey",
    sse_customer_key_md5: Option<String> = "SSECustomerKeyMD5",
 }
structure! { CompletedMultipartUpload S_CompletedMultipartUpload
    parts: Option<Vec<CompletedPart>> = "Parts",
 }
structure! { CompletedPart S_CompletedPart
    e_tag: Option<String> = "ETag",
    checksum_crc32: Option<String> = "ChecksumCRC32",
    checksum_crc32_c: Option<String> = "ChecksumCRC32C",
    checksum_crc64_nvme: Option<String> = "ChecksumCRC64NVME",
    checksum_sha1: Option<String> = "ChecksumSHA1",
    checksum_sha256: Option<String> = "ChecksumSHA256",
    checksum_sha512: Option<String> = "ChecksumSHA512",
    checksum_md5: Option<String> = "ChecksumMD5",
    checksum_xxhash64: Option<String> = "ChecksumXXHASH64",
    checksum_xxhash3: Option<String> = "ChecksumXXHASH3",
    checksum_xxhash128: Option<String> = "ChecksumXXHASH128",
    part_number: Option<i32> = "PartNumber",
 }
structure! { CopyObjectOutput S_CopyObjectOutput
    copy_object_result: Option<CopyObjectResult> = "CopyObjectResult",
    expiration: Option<String> = "Expiration",
    copy_source_version_id: Option<String> = "CopySourceVersionId",
    version_id: Option<String> = "VersionId",
    server_side_encryption: Option<ServerSideEncryption> = "ServerSideEncryption",
    sse_customer_algorithm: Option<String> = "SSECustomerAlgorithm",
    sse_customer_key_md5: Option<String> = "SSECustomerKeyMD5",
    ssekms_key_id: Option<String> = "SSEKMSKeyId",
    ssekms_encryption_context: Option<String> = "SSEKMSEncryptionContext",
    bucket_key_enabled: Option<bool> = "BucketKeyEnabled",
    request_charged: Option<RequestCharged> = "RequestCharged",
 }
structure! { CopyObjectRequest S_CopyObjectRequest
    acl: Option<ObjectCannedACL> = "ACL",
    bucket: String = "Bucket",
    cache_control: Option<String> = "CacheControl",
    checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm",
    content_disposition: Option<String> = "ContentDisposition",
    content_encoding: Option<String> = "ContentEncoding",
    content_language: Option<String> = "ContentLanguage",
    content_type: Option<String> = "ContentType",
    copy_source: String = "CopySource",
    copy_source_if_match: Option<String> = "CopySourceIfMatch",
    copy_source_if_modified_since: Option<Timestamp> = "CopySourceIfModifiedSince",
    copy_source_if_none_match: Option<String> = "CopySourceIfNoneMatch",
    copy_source_if_unmodified_since: Option<Timestamp> = "CopySourceIfUnmodifiedSince",
    expires: Option<String> = "Expires",
    grant_full_control: Option<String> = "GrantFullControl",
    grant_read: Option<String> = "GrantRead",
    grant_read_acp: Option<String> = "GrantReadACP",
    grant_write_acp: Option<String> = "GrantWriteACP",
    if_match: Option<String> = "IfMatch",
    if_none_match: Option<String> = "IfNoneMatch",
    key: String = "Key",
    metadata: Option<BTreeMap<String, String>> = "Metadata",
    metadata_directive: Option<MetadataDirective> = "MetadataDirective",
    tagging_directive: Option<TaggingDirective> = "TaggingDirective",
    annotation_directive: Option<AnnotationDirective> = "AnnotationDirective",
    server_side_encryption: Option<ServerSideEncryption> = "ServerSideEncryption",
    storage_class: Option<StorageClass> = "StorageClass",
    website_redirect_location: Option<String> = "WebsiteRedirectLocation",
    sse_customer_algorithm: Option<String> = "SSECustomerAlgorithm",
    sse_customer_key: Option<String> = "SSECustomerKey",
    sse_customer_key_md5: Option<String> = "SSECustomerKeyMD5",
    ssekms_key_id: Option<String> = "SSEKMSKeyId",
    ssekms_encryption_context: Option<String> = "SSEKMSEncryptionContext",
    bucket_key_enabled: Option<bool> = "BucketKeyEnabled",
    copy_source_sse_customer_algorithm: Option<String> = "CopySourceSSECustomerAlgorithm",
    copy_source_sse_customer_key: Option<String> = "CopySourceSSECustomerKey",
    copy_source_sse_customer_key_md5: Option<String> = "CopySourceSSECustomerKeyMD5",
    request_payer: Option<RequestPayer> = "RequestPayer",
    tagging: Option<String> = "Tagging",
    object_lock_mode: Option<ObjectLockMode> = "ObjectLockMode",
    object_lock_retain_until_date: Option<Timestamp> = "ObjectLockRetainUntilDate",
    object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus> = "ObjectLockLegalHoldStatus",
    object_lock_event_hold: Option<ObjectLockEventHold> = "ObjectLockEventHold",
    object_lock_event_hold_duration_days: Option<i32> = "ObjectLockEventHoldDurationDays",
    object_lock_event_hold_duration_years: Option<i32> = "ObjectLockEventHoldDurationYears",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    expected_source_bucket_owner: Option<String> = "ExpectedSourceBucketOwner",
 }
structure! { CopyObjectResult S_CopyObjectResult
    e_tag: Option<String> = "ETag",
    last_modified: Option<Timestamp> = "LastModified",
    checksum_type: Option<ChecksumType> = "ChecksumType",
    checksum_crc32: Option<String> = "ChecksumCRC32",
    checksum_crc32_c: Option<String> = "ChecksumCRC32C",
    checksum_crc64_nvme: Option<String> = "ChecksumCRC64NVME",
    checksum_sha1: Option<String> = "ChecksumSHA1",
    checksum_sha256: Option<String> = "ChecksumSHA256",
    checksum_sha512: Option<String> = "ChecksumSHA512",
    checksum_md5: Option<String> = "ChecksumMD5",
    checksum_xxhash64: Option<String> = "ChecksumXXHASH64",
    checksum_xxhash3: Option<String> = "ChecksumXXHASH3",
    checksum_xxhash128: Option<String> = "ChecksumXXHASH128",
 }
structure! { CreateBucketConfiguration S_CreateBucketConfiguration
    location_constraint: Option<BucketLocationConstraint> = "LocationConstraint",
    location: Option<LocationInfo> = "Location",
    bucket: Option<BucketInfo> = "Bucket",
    tags: Option<Vec<Tag>> = "Tags",
 }
structure! { CreateBucketOutput S_CreateBucketOutput
    location: Option<String> = "Location",
    bucket_arn: Option<String> = "BucketArn",
 }
structure! { CreateBucketRequest S_CreateBucketRequest
    acl: Option<BucketCannedACL> = "ACL",
    bucket: String = "Bucket",
    create_bucket_configuration: Option<CreateBucketConfiguration> = "CreateBucketConfiguration",
    grant_full_control: Option<String> = "GrantFullControl",
    grant_read: Option<String> = "GrantRead",
    grant_read_acp: Option<String> = "GrantReadACP",
    grant_write: Option<String> = "GrantWrite",
    grant_write_acp: Option<String> = "GrantWriteACP",
    object_lock_enabled_for_bucket: Option<bool> = "ObjectLockEnabledForBucket",
    object_ownership: Option<ObjectOwnership> = "ObjectOwnership",
    bucket_namespace: Option<BucketNamespace> = "BucketNamespace",
 }
structure! { CreateMultipartUploadOutput S_CreateMultipartUploadOutput
    abort_date: Option<Timestamp> = "AbortDate",
    abort_rule_id: Option<String> = "AbortRuleId",
    bucket: Option<String> = "Bucket",
    key: Option<String> = "Key",
    upload_id: Option<String> = "UploadId",
    server_side_encryption: Option<ServerSideEncryption> = "ServerSideEncryption",
    sse_customer_algorithm: Option<String> = "SSECustomerAlgorithm",
    sse_customer_key_md5: Option<String> = "SSECustomerKeyMD5",
    ssekms_key_id: Option<String> = "SSEKMSKeyId",
    ssekms_encryption_context: Option<String> = "SSEKMSEncryptionContext",
    bucket_key_enabled: Option<bool> = "BucketKeyEnabled",
    request_charged: Option<RequestCharged> = "RequestCharged",
    checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm",
    checksum_type: Option<ChecksumType> = "ChecksumType",
    version_id: Option<String> = "VersionId",
 }
structure! { CreateMultipartUploadRequest S_CreateMultipartUploadRequest
    acl: Option<ObjectCannedACL> = "ACL",
    bucket: String = "Bucket",
    cache_control: Option<String> = "CacheControl",
    content_disposition: Option<String> = "ContentDisposition",
    content_encoding: Option<String> = "ContentEncoding",
    content_language: Option<String> = "ContentLanguage",
    content_type: Option<String> = "ContentType",
    expires: Option<String> = "Expires",
    grant_full_control: Option<String> = "GrantFullControl",
    grant_read: Option<String> = "GrantRead",
    grant_read_acp: Option<String> = "GrantReadACP",
    grant_write_acp: Option<String> = "GrantWriteACP",
    key: String = "Key",
    metadata: Option<BTreeMap<String, String>> = "Metadata",
    server_side_encryption: Option<ServerSideEncryption> = "ServerSideEncryption",
    storage_class: Option<StorageClass> = "StorageClass",
    website_redirect_location: Option<String> = "WebsiteRedirectLocation",
    sse_customer_algorithm: Option<String> = "SSECustomerAlgorithm",
    sse_customer_key: Option<String> = "SSECustomerKey",
    sse_customer_key_md5: Option<String> = "SSECustomerKeyMD5",
    ssekms_key_id: Option<String> = "SSEKMSKeyId",
    ssekms_encryption_context: Option<String> = "SSEKMSEncryptionContext",
    bucket_key_enabled: Option<bool> = "BucketKeyEnabled",
    request_payer: Option<RequestPayer> = "RequestPayer",
    tagging: Option<String> = "Tagging",
    object_lock_mode: Option<ObjectLockMode> = "ObjectLockMode",
    object_lock_retain_until_date: Option<Timestamp> = "ObjectLockRetainUntilDate",
    object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus> = "ObjectLockLegalHoldStatus",
    object_lock_event_hold: Option<ObjectLockEventHold> = "ObjectLockEventHold",
    object_lock_event_hold_duration_days: Option<i32> = "ObjectLockEventHoldDurationDays",
    object_lock_event_hold_duration_years: Option<i32> = "ObjectLockEventHoldDurationYears",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm",
    checksum_type: Option<ChecksumType> = "ChecksumType",
 }
enumeration! { DataRedundancy S_DataRedundancy: SingleAvailabilityZone = "SingleAvailabilityZone", SingleLocalZone = "SingleLocalZone", }
structure! { Delete S_Delete
    objects: Vec<ObjectIdentifier> = "Objects",
    quiet: Option<bool> = "Quiet",
 }
structure! { DeleteBucketLifecycleRequest S_DeleteBucketLifecycleRequest
    bucket: String = "Bucket",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { DeleteBucketPolicyRequest S_DeleteBucketPolicyRequest
    bucket: String = "Bucket",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { DeleteBucketRequest S_DeleteBucketRequest
    bucket: String = "Bucket",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { DeleteBucketTaggingRequest S_DeleteBucketTaggingRequest
    bucket: String = "Bucket",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { DeleteMarkerEntry S_DeleteMarkerEntry
    owner: Option<Owner> = "Owner",
    key: Option<String> = "Key",
    version_id: Option<String> = "VersionId",
    is_latest: Option<bool> = "IsLatest",
    last_modified: Option<Timestamp> = "LastModified",
 }
structure! { DeleteObjectOutput S_DeleteObjectOutput
    delete_marker: Option<bool> = "DeleteMarker",
    version_id: Option<String> = "VersionId",
    request_charged: Option<RequestCharged> = "RequestCharged",
 }
structure! { DeleteObjectRequest S_DeleteObjectRequest
    bucket: String = "Bucket",
    key: String = "Key",
    mfa: Option<String> = "MFA",
    version_id: Option<String> = "VersionId",
    request_payer: Option<RequestPayer> = "RequestPayer",
    bypass_governance_retention: Option<bool> = "BypassGovernanceRetention",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    if_match: Option<String> = "IfMatch",
    if_match_last_modified_time: Option<Timestamp> = "IfMatchLastModifiedTime",
    if_match_size: Option<i64> = "IfMatchSize",
 }
structure! { DeleteObjectTaggingOutput S_DeleteObjectTaggingOutput
    version_id: Option<String> = "VersionId",
 }
structure! { DeleteObjectTaggingRequest S_DeleteObjectTaggingRequest
    bucket: String = "Bucket",
    key: String = "Key",
    version_id: Option<String> = "VersionId",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { DeleteObjectsOutput S_DeleteObjectsOutput
    deleted: Option<Vec<DeletedObject>> = "Deleted",
    request_charged: Option<RequestCharged> = "RequestCharged",
    errors: Option<Vec<Error>> = "Errors",
 }
structure! { DeleteObjectsRequest S_DeleteObjectsRequest
    bucket: String = "Bucket",
    delete: Delete = "Delete",
    mfa: Option<String> = "MFA",
    request_payer: Option<RequestPayer> = "RequestPayer",
    bypass_governance_retention: Option<bool> = "BypassGovernanceRetention",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm",
 }
structure! { DeletedObject S_DeletedObject
    key: Option<String> = "Key",
    version_id: Option<String> = "VersionId",
    delete_marker: Option<bool> = "DeleteMarker",
    delete_marker_version_id: Option<String> = "DeleteMarkerVersionId",
 }
enumeration! { EncodingType S_EncodingType: Url = "url", }
enumeration! { EncryptionType S_EncryptionType: None = "NONE", SseC = "SSE-C", }
structure! { EncryptionTypeMismatch S_EncryptionTypeMismatch }
structure! { Error S_Error
    key: Option<String> = "Key",
    version_id: Option<String> = "VersionId",
    code: Option<String> = "Code",
    message: Option<String> = "Message",
 }
enumeration! { ExpirationStatus S_ExpirationStatus: Enabled = "Enabled", Disabled = "Disabled", }
structure! { GetBucketEncryptionOutput S_GetBucketEncryptionOutput
    server_side_encryption_configuration: Option<ServerSideEncryptionConfiguration> = "ServerSideEncryptionConfiguration",
 }
structure! { GetBucketEncryptionRequest S_GetBucketEncryptionRequest
    bucket: String = "Bucket",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { GetBucketLifecycleConfigurationOutput S_GetBucketLifecycleConfigurationOutput
    rules: Option<Vec<LifecycleRule>> = "Rules",
    transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize> = "TransitionDefaultMinimumObjectSize",
 }
structure! { GetBucketLifecycleConfigurationRequest S_GetBucketLifecycleConfigurationRequest
    bucket: String = "Bucket",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { GetBucketLocationOutput S_GetBucketLocationOutput
    location_constraint: Option<BucketLocationConstraint> = "LocationConstraint",
 }
structure! { GetBucketLocationRequest S_GetBucketLocationRequest
    bucket: String = "Bucket",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { GetBucketPolicyOutput S_GetBucketPolicyOutput
    policy: Option<String> = "Policy",
 }
structure! { GetBucketPolicyRequest S_GetBucketPolicyRequest
    bucket: String = "Bucket",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { GetBucketTaggingOutput S_GetBucketTaggingOutput
    tag_set: Vec<Tag> = "TagSet",
 }
structure! { GetBucketTaggingRequest S_GetBucketTaggingRequest
    bucket: String = "Bucket",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { GetBucketVersioningOutput S_GetBucketVersioningOutput
    status: Option<BucketVersioningStatus> = "Status",
    mfa_delete: Option<MFADeleteStatus> = "MFADelete",
 }
structure! { GetBucketVersioningRequest S_GetBucketVersioningRequest
    bucket: String = "Bucket",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { GetObjectOutput S_GetObjectOutput
    body: Option<Bytes> = "Body",
    delete_marker: Option<bool> = "DeleteMarker",
    accept_ranges: Option<String> = "AcceptRanges",
    expiration: Option<String> = "Expiration",
    restore: Option<String> = "Restore",
    last_modified: Option<Timestamp> = "LastModified",
    content_length: Option<i64> = "ContentLength",
    e_tag: Option<String> = "ETag",
    checksum_crc32: Option<String> = "ChecksumCRC32",
    checksum_crc32_c: Option<String> = "ChecksumCRC32C",
    checksum_crc64_nvme: Option<String> = "ChecksumCRC64NVME",
    checksum_sha1: Option<String> = "ChecksumSHA1",
    checksum_sha256: Option<String> = "ChecksumSHA256",
    checksum_sha512: Option<String> = "ChecksumSHA512",
    checksum_md5: Option<String> = "ChecksumMD5",
    checksum_xxhash64: Option<String> = "ChecksumXXHASH64",
    checksum_xxhash3: Option<String> = "ChecksumXXHASH3",
    checksum_xxhash128: Option<String> = "ChecksumXXHASH128",
    checksum_type: Option<ChecksumType> = "ChecksumType",
    missing_meta: Option<i32> = "MissingMeta",
    version_id: Option<String> = "VersionId",
    cache_control: Option<String> = "CacheControl",
    content_disposition: Option<String> = "ContentDisposition",
    content_encoding: Option<String> = "ContentEncoding",
    content_language: Option<String> = "ContentLanguage",
    content_range: Option<String> = "ContentRange",
    content_type: Option<String> = "ContentType",
    expires: Option<String> = "Expires",
    website_redirect_location: Option<String> = "WebsiteRedirectLocation",
    server_side_encryption: Option<ServerSideEncryption> = "ServerSideEncryption",
    metadata: Option<BTreeMap<String, String>> = "Metadata",
    sse_customer_algorithm: Option<String> = "SSECustomerAlgorithm",
    sse_customer_key_md5: Option<String> = "SSECustomerKeyMD5",
    ssekms_key_id: Option<String> = "SSEKMSKeyId",
    bucket_key_enabled: Option<bool> = "BucketKeyEnabled",
    storage_class: Option<StorageClass> = "StorageClass",
    request_charged: Option<RequestCharged> = "RequestCharged",
    replication_status: Option<ReplicationStatus> = "ReplicationStatus",
    parts_count: Option<i32> = "PartsCount",
    tag_count: Option<i32> = "TagCount",
    object_lock_mode: Option<ObjectLockMode> = "ObjectLockMode",
    object_lock_retain_until_date: Option<Timestamp> = "ObjectLockRetainUntilDate",
    object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus> = "ObjectLockLegalHoldStatus",
    object_lock_event_hold: Option<ObjectLockEventHold> = "ObjectLockEventHold",
    object_lock_event_hold_duration_days: Option<i32> = "ObjectLockEventHoldDurationDays",
    object_lock_event_hold_duration_years: Option<i32> = "ObjectLockEventHoldDurationYears",
 }
structure! { GetObjectRequest S_GetObjectRequest
    bucket: String = "Bucket",
    if_match: Option<String> = "IfMatch",
    if_modified_since: Option<Timestamp> = "IfModifiedSince",
    if_none_match: Option<String> = "IfNoneMatch",
    if_unmodified_since: Option<Timestamp> = "IfUnmodifiedSince",
    key: String = "Key",
    range: Option<String> = "Range",
    response_cache_control: Option<String> = "ResponseCacheControl",
    response_content_disposition: Option<String> = "ResponseContentDisposition",
    response_content_encoding: Option<String> = "ResponseContentEncoding",
    response_content_language: Option<String> = "ResponseContentLanguage",
    response_content_type: Option<String> = "ResponseContentType",
    response_expires: Option<Timestamp> = "ResponseExpires",
    version_id: Option<String> = "VersionId",
    sse_customer_algorithm: Option<String> = "SSECustomerAlgorithm",
    sse_customer_key: Option<String> = "SSECustomerKey",
    sse_customer_key_md5: Option<String> = "SSECustomerKeyMD5",
    request_payer: Option<RequestPayer> = "RequestPayer",
    part_number: Option<i32> = "PartNumber",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    checksum_mode: Option<ChecksumMode> = "ChecksumMode",
 }
structure! { GetObjectTaggingOutput S_GetObjectTaggingOutput
    version_id: Option<String> = "VersionId",
    tag_set: Vec<Tag> = "TagSet",
 }
structure! { GetObjectTaggingRequest S_GetObjectTaggingRequest
    bucket: String = "Bucket",
    key: String = "Key",
    version_id: Option<String> = "VersionId",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    request_payer: Option<RequestPayer> = "RequestPayer",
 }
structure! { GetPublicAccessBlockOutput S_GetPublicAccessBlockOutput
    public_access_block_configuration: Option<PublicAccessBlockConfiguration> = "PublicAccessBlockConfiguration",
 }
structure! { GetPublicAccessBlockRequest S_GetPublicAccessBlockRequest
    bucket: String = "Bucket",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { HeadBucketOutput S_HeadBucketOutput
    bucket_arn: Option<String> = "BucketArn",
    bucket_location_type: Option<LocationType> = "BucketLocationType",
    bucket_location_name: Option<String> = "BucketLocationName",
    bucket_region: Option<String> = "BucketRegion",
    access_point_alias: Option<bool> = "AccessPointAlias",
 }
structure! { HeadBucketRequest S_HeadBucketRequest
    bucket: String = "Bucket",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { HeadObjectOutput S_HeadObjectOutput
    delete_marker: Option<bool> = "DeleteMarker",
    accept_ranges: Option<String> = "AcceptRanges",
    expiration: Option<String> = "Expiration",
    restore: Option<String> = "Restore",
    archive_status: Option<ArchiveStatus> = "ArchiveStatus",
    last_modified: Option<Timestamp> = "LastModified",
    content_length: Option<i64> = "ContentLength",
    checksum_crc32: Option<String> = "ChecksumCRC32",
    checksum_crc32_c: Option<String> = "ChecksumCRC32C",
    checksum_crc64_nvme: Option<String> = "ChecksumCRC64NVME",
    checksum_sha1: Option<String> = "ChecksumSHA1",
    checksum_sha256: Option<String> = "ChecksumSHA256",
    checksum_sha512: Option<String> = "ChecksumSHA512",
    checksum_md5: Option<String> = "ChecksumMD5",
    checksum_xxhash64: Option<String> = "ChecksumXXHASH64",
    checksum_xxhash3: Option<String> = "ChecksumXXHASH3",
    checksum_xxhash128: Option<String> = "ChecksumXXHASH128",
    checksum_type: Option<ChecksumType> = "ChecksumType",
    e_tag: Option<String> = "ETag",
    missing_meta: Option<i32> = "MissingMeta",
    version_id: Option<String> = "VersionId",
    cache_control: Option<String> = "CacheControl",
    content_disposition: Option<String> = "ContentDisposition",
    content_encoding: Option<String> = "ContentEncoding",
    content_language: Option<String> = "ContentLanguage",
    content_type: Option<String> = "ContentType",
    content_range: Option<String> = "ContentRange",
    expires: Option<String> = "Expires",
    website_redirect_location: Option<String> = "WebsiteRedirectLocation",
    server_side_encryption: Option<ServerSideEncryption> = "ServerSideEncryption",
    metadata: Option<BTreeMap<String, String>> = "Metadata",
    sse_customer_algorithm: Option<String> = "SSECustomerAlgorithm",
    sse_customer_key_md5: Option<String> = "SSECustomerKeyMD5",
    ssekms_key_id: Option<String> = "SSEKMSKeyId",
    bucket_key_enabled: Option<bool> = "BucketKeyEnabled",
    storage_class: Option<StorageClass> = "StorageClass",
    request_charged: Option<RequestCharged> = "RequestCharged",
    replication_status: Option<ReplicationStatus> = "ReplicationStatus",
    parts_count: Option<i32> = "PartsCount",
    tag_count: Option<i32> = "TagCount",
    object_lock_mode: Option<ObjectLockMode> = "ObjectLockMode",
    object_lock_retain_until_date: Option<Timestamp> = "ObjectLockRetainUntilDate",
    object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus> = "ObjectLockLegalHoldStatus",
    object_lock_event_hold: Option<ObjectLockEventHold> = "ObjectLockEventHold",
    object_lock_event_hold_duration_days: Option<i32> = "ObjectLockEventHoldDurationDays",
    object_lock_event_hold_duration_years: Option<i32> = "ObjectLockEventHoldDurationYears",
 }
structure! { HeadObjectRequest S_HeadObjectRequest
    bucket: String = "Bucket",
    if_match: Option<String> = "IfMatch",
    if_modified_since: Option<Timestamp> = "IfModifiedSince",
    if_none_match: Option<String> = "IfNoneMatch",
    if_unmodified_since: Option<Timestamp> = "IfUnmodifiedSince",
    key: String = "Key",
    range: Option<String> = "Range",
    response_cache_control: Option<String> = "ResponseCacheControl",
    response_content_disposition: Option<String> = "ResponseContentDisposition",
    response_content_encoding: Option<String> = "ResponseContentEncoding",
    response_content_language: Option<String> = "ResponseContentLanguage",
    response_content_type: Option<String> = "ResponseContentType",
    response_expires: Option<Timestamp> = "ResponseExpires",
    version_id: Option<String> = "VersionId",
    sse_customer_algorithm: Option<String> = "SSECustomerAlgorithm",
    sse_customer_key: Option<String> = "SSECustomerKey",
    sse_customer_key_md5: Option<String> = "SSECustomerKeyMD5",
    request_payer: Option<RequestPayer> = "RequestPayer",
    part_number: Option<i32> = "PartNumber",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    checksum_mode: Option<ChecksumMode> = "ChecksumMode",
 }
structure! { Initiator S_Initiator
    id: Option<String> = "ID",
    display_name: Option<String> = "DisplayName",
 }
enumeration! { IntelligentTieringAccessTier S_IntelligentTieringAccessTier: ArchiveAccess = "ARCHIVE_ACCESS", DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS", }
structure! { InvalidObjectState S_InvalidObjectState
    storage_class: Option<StorageClass> = "StorageClass",
    access_tier: Option<IntelligentTieringAccessTier> = "AccessTier",
 }
structure! { InvalidRequest S_InvalidRequest }
structure! { InvalidWriteOffset S_InvalidWriteOffset }
structure! { LifecycleExpiration S_LifecycleExpiration
    date: Option<Timestamp> = "Date",
    days: Option<i32> = "Days",
    expired_object_delete_marker: Option<bool> = "ExpiredObjectDeleteMarker",
 }
structure! { LifecycleRule S_LifecycleRule
    expiration: Option<LifecycleExpiration> = "Expiration",
    id: Option<String> = "ID",
    prefix: Option<String> = "Prefix",
    filter: Option<LifecycleRuleFilter> = "Filter",
    status: ExpirationStatus = "Status",
    transitions: Option<Vec<Transition>> = "Transitions",
    noncurrent_version_transitions: Option<Vec<NoncurrentVersionTransition>> = "NoncurrentVersionTransitions",
    noncurrent_version_expiration: Option<NoncurrentVersionExpiration> = "NoncurrentVersionExpiration",
    abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload> = "AbortIncompleteMultipartUpload",
 }
structure! { LifecycleRuleAndOperator S_LifecycleRuleAndOperator
    prefix: Option<String> = "Prefix",
    tags: Option<Vec<Tag>> = "Tags",
    object_size_greater_than: Option<i64> = "ObjectSizeGreaterThan",
    object_size_less_than: Option<i64> = "ObjectSizeLessThan",
 }
structure! { LifecycleRuleFilter S_LifecycleRuleFilter
    prefix: Option<String> = "Prefix",
    tag: Option<Tag> = "Tag",
    object_size_greater_than: Option<i64> = "ObjectSizeGreaterThan",
    object_size_less_than: Option<i64> = "ObjectSizeLessThan",
    and: Option<LifecycleRuleAndOperator> = "And",
 }
structure! { ListBucketsOutput S_ListBucketsOutput
    buckets: Option<Vec<Bucket>> = "Buckets",
    owner: Option<Owner> = "Owner",
    continuation_token: Option<String> = "ContinuationToken",
    prefix: Option<String> = "Prefix",
 }
structure! { ListBucketsRequest S_ListBucketsRequest
    max_buckets: Option<i32> = "MaxBuckets",
    continuation_token: Option<String> = "ContinuationToken",
    prefix: Option<String> = "Prefix",
    bucket_region: Option<String> = "BucketRegion",
 }
structure! { ListMultipartUploadsOutput S_ListMultipartUploadsOutput
    bucket: Option<String> = "Bucket",
    key_marker: Option<String> = "KeyMarker",
    upload_id_marker: Option<String> = "UploadIdMarker",
    next_key_marker: Option<String> = "NextKeyMarker",
    prefix: Option<String> = "Prefix",
    delimiter: Option<String> = "Delimiter",
    next_upload_id_marker: Option<String> = "NextUploadIdMarker",
    max_uploads: Option<i32> = "MaxUploads",
    is_truncated: Option<bool> = "IsTruncated",
    uploads: Option<Vec<MultipartUpload>> = "Uploads",
    common_prefixes: Option<Vec<CommonPrefix>> = "CommonPrefixes",
    encoding_type: Option<EncodingType> = "EncodingType",
    request_charged: Option<RequestCharged> = "RequestCharged",
 }
structure! { ListMultipartUploadsRequest S_ListMultipartUploadsRequest
    bucket: String = "Bucket",
    delimiter: Option<String> = "Delimiter",
    encoding_type: Option<EncodingType> = "EncodingType",
    key_marker: Option<String> = "KeyMarker",
    max_uploads: Option<i32> = "MaxUploads",
    prefix: Option<String> = "Prefix",
    upload_id_marker: Option<String> = "UploadIdMarker",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    request_payer: Option<RequestPayer> = "RequestPayer",
 }
structure! { ListObjectVersionsOutput S_ListObjectVersionsOutput
    is_truncated: Option<bool> = "IsTruncated",
    key_marker: Option<String> = "KeyMarker",
    version_id_marker: Option<String> = "VersionIdMarker",
    next_key_marker: Option<String> = "NextKeyMarker",
    next_version_id_marker: Option<String> = "NextVersionIdMarker",
    versions: Option<Vec<ObjectVersion>> = "Versions",
    delete_markers: Option<Vec<DeleteMarkerEntry>> = "DeleteMarkers",
    name: Option<String> = "Name",
    prefix: Option<String> = "Prefix",
    delimiter: Option<String> = "Delimiter",
    max_keys: Option<i32> = "MaxKeys",
    common_prefixes: Option<Vec<CommonPrefix>> = "CommonPrefixes",
    encoding_type: Option<EncodingType> = "EncodingType",
    request_charged: Option<RequestCharged> = "RequestCharged",
 }
structure! { ListObjectVersionsRequest S_ListObjectVersionsRequest
    bucket: String = "Bucket",
    delimiter: Option<String> = "Delimiter",
    encoding_type: Option<EncodingType> = "EncodingType",
    key_marker: Option<String> = "KeyMarker",
    max_keys: Option<i32> = "MaxKeys",
    prefix: Option<String> = "Prefix",
    version_id_marker: Option<String> = "VersionIdMarker",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    request_payer: Option<RequestPayer> = "RequestPayer",
    optional_object_attributes: Option<Vec<OptionalObjectAttributes>> = "OptionalObjectAttributes",
 }
structure! { ListObjectsOutput S_ListObjectsOutput
    is_truncated: Option<bool> = "IsTruncated",
    marker: Option<String> = "Marker",
    next_marker: Option<String> = "NextMarker",
    contents: Option<Vec<Object>> = "Contents",
    name: Option<String> = "Name",
    prefix: Option<String> = "Prefix",
    delimiter: Option<String> = "Delimiter",
    max_keys: Option<i32> = "MaxKeys",
    common_prefixes: Option<Vec<CommonPrefix>> = "CommonPrefixes",
    encoding_type: Option<EncodingType> = "EncodingType",
    request_charged: Option<RequestCharged> = "RequestCharged",
 }
structure! { ListObjectsRequest S_ListObjectsRequest
    bucket: String = "Bucket",
    delimiter: Option<String> = "Delimiter",
    encoding_type: Option<EncodingType> = "EncodingType",
    marker: Option<String> = "Marker",
    max_keys: Option<i32> = "MaxKeys",
    prefix: Option<String> = "Prefix",
    request_payer: Option<RequestPayer> = "RequestPayer",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    optional_object_attributes: Option<Vec<OptionalObjectAttributes>> = "OptionalObjectAttributes",
 }
structure! { ListObjectsV2Output S_ListObjectsV2Output
    is_truncated: Option<bool> = "IsTruncated",
    contents: Option<Vec<Object>> = "Contents",
    name: Option<String> = "Name",
    prefix: Option<String> = "Prefix",
    delimiter: Option<String> = "Delimiter",
    max_keys: Option<i32> = "MaxKeys",
    common_prefixes: Option<Vec<CommonPrefix>> = "CommonPrefixes",
    encoding_type: Option<EncodingType> = "EncodingType",
    key_count: Option<i32> = "KeyCount",
    continuation_token: Option<String> = "ContinuationToken",
    next_continuation_token: Option<String> = "NextContinuationToken",
    start_after: Option<String> = "StartAfter",
    request_charged: Option<RequestCharged> = "RequestCharged",
 }
structure! { ListObjectsV2Request S_ListObjectsV2Request
    bucket: String = "Bucket",
    delimiter: Option<String> = "Delimiter",
    encoding_type: Option<EncodingType> = "EncodingType",
    max_keys: Option<i32> = "MaxKeys",
    prefix: Option<String> = "Prefix",
    continuation_token: Option<String> = "ContinuationToken",
    fetch_owner: Option<bool> = "FetchOwner",
    start_after: Option<String> = "StartAfter",
    request_payer: Option<RequestPayer> = "RequestPayer",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    optional_object_attributes: Option<Vec<OptionalObjectAttributes>> = "OptionalObjectAttributes",
 }
structure! { ListPartsOutput S_ListPartsOutput
    abort_date: Option<Timestamp> = "AbortDate",
    abort_rule_id: Option<String> = "AbortRuleId",
    bucket: Option<String> = "Bucket",
    key: Option<String> = "Key",
    upload_id: Option<String> = "UploadId",
    part_number_marker: Option<i32> = "PartNumberMarker",
    next_part_number_marker: Option<i32> = "NextPartNumberMarker",
    max_parts: Option<i32> = "MaxParts",
    is_truncated: Option<bool> = "IsTruncated",
    parts: Option<Vec<Part>> = "Parts",
    initiator: Option<Initiator> = "Initiator",
    owner: Option<Owner> = "Owner",
    storage_class: Option<StorageClass> = "StorageClass",
    request_charged: Option<RequestCharged> = "RequestCharged",
    checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm",
    checksum_type: Option<ChecksumType> = "ChecksumType",
    version_id: Option<String> = "VersionId",
 }
structure! { ListPartsRequest S_ListPartsRequest
    bucket: String = "Bucket",
    key: String = "Key",
    max_parts: Option<i32> = "MaxParts",
    part_number_marker: Option<i32> = "PartNumberMarker",
    upload_id: String = "UploadId",
    request_payer: Option<RequestPayer> = "RequestPayer",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    sse_customer_algorithm: Option<String> = "SSECustomerAlgorithm",
    sse_customer_key: Option<String> = "SSECustomerKey",
    sse_customer_key_md5: Option<String> = "SSECustomerKeyMD5",
 }
structure! { LocationInfo S_LocationInfo
    r#type: Option<LocationType> = "Type",
    name: Option<String> = "Name",
 }
enumeration! { LocationType S_LocationType: AvailabilityZone = "AvailabilityZone", LocalZone = "LocalZone", }
enumeration! { MFADelete S_MFADelete: Enabled = "Enabled", Disabled = "Disabled", }
enumeration! { MFADeleteStatus S_MFADeleteStatus: Enabled = "Enabled", Disabled = "Disabled", }
enumeration! { MetadataDirective S_MetadataDirective: Copy = "COPY", Replace = "REPLACE", }
structure! { MultipartUpload S_MultipartUpload
    upload_id: Option<String> = "UploadId",
    key: Option<String> = "Key",
    initiated: Option<Timestamp> = "Initiated",
    storage_class: Option<StorageClass> = "StorageClass",
    owner: Option<Owner> = "Owner",
    initiator: Option<Initiator> = "Initiator",
    checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm",
    checksum_type: Option<ChecksumType> = "ChecksumType",
    version_id: Option<String> = "VersionId",
 }
structure! { NoSuchBucket S_NoSuchBucket }
structure! { NoSuchKey S_NoSuchKey }
structure! { NoSuchUpload S_NoSuchUpload }
structure! { NoncurrentVersionExpiration S_NoncurrentVersionExpiration
    noncurrent_days: Option<i32> = "NoncurrentDays",
    newer_noncurrent_versions: Option<i32> = "NewerNoncurrentVersions",
 }
structure! { NoncurrentVersionTransition S_NoncurrentVersionTransition
    noncurrent_days: Option<i32> = "NoncurrentDays",
    storage_class: Option<TransitionStorageClass> = "StorageClass",
    newer_noncurrent_versions: Option<i32> = "NewerNoncurrentVersions",
 }
structure! { Object S_Object
    key: Option<String> = "Key",
    last_modified: Option<Timestamp> = "LastModified",
    e_tag: Option<String> = "ETag",
    checksum_algorithm: Option<Vec<ChecksumAlgorithm>> = "ChecksumAlgorithm",
    checksum_type: Option<ChecksumType> = "ChecksumType",
    size: Option<i64> = "Size",
    storage_class: Option<ObjectStorageClass> = "StorageClass",
    owner: Option<Owner> = "Owner",
    restore_status: Option<RestoreStatus> = "RestoreStatus",
 }
enumeration! { ObjectCannedACL S_ObjectCannedACL: Private = "private", PublicRead = "public-read", PublicReadWrite = "public-read-write", AuthenticatedRead = "authenticated-read", AwsExecRead = "aws-exec-read", BucketOwnerRead = "bucket-owner-read", BucketOwnerFullControl = "bucket-owner-full-control", }
structure! { ObjectIdentifier S_ObjectIdentifier
    key: String = "Key",
    version_id: Option<String> = "VersionId",
    e_tag: Option<String> = "ETag",
    last_modified_time: Option<Timestamp> = "LastModifiedTime",
    size: Option<i64> = "Size",
 }
enumeration! { ObjectLockEventHold S_ObjectLockEventHold: On = "ON", Off = "OFF", }
enumeration! { ObjectLockLegalHoldStatus S_ObjectLockLegalHoldStatus: On = "ON", Off = "OFF", }
enumeration! { ObjectLockMode S_ObjectLockMode: Governance = "GOVERNANCE", Compliance = "COMPLIANCE", }
structure! { ObjectNotInActiveTierError S_ObjectNotInActiveTierError }
enumeration! { ObjectOwnership S_ObjectOwnership: BucketOwnerPreferred = "BucketOwnerPreferred", ObjectWriter = "ObjectWriter", BucketOwnerEnforced = "BucketOwnerEnforced", }
enumeration! { ObjectStorageClass S_ObjectStorageClass: Standard = "STANDARD", ReducedRedundancy = "REDUCED_REDUNDANCY", Glacier = "GLACIER", StandardIa = "STANDARD_IA", OnezoneIa = "ONEZONE_IA", IntelligentTiering = "INTELLIGENT_TIERING", DeepArchive = "DEEP_ARCHIVE", Outposts = "OUTPOSTS", GlacierIr = "GLACIER_IR", Snow = "SNOW", ExpressOnezone = "EXPRESS_ONEZONE", FsxOpenzfs = "FSX_OPENZFS", FsxOntap = "FSX_ONTAP", AwsBackupWarm = "AWS_BACKUP_WARM", AwsBackupLowCostWarm = "AWS_BACKUP_LOW_COST_WARM", }
structure! { ObjectVersion S_ObjectVersion
    e_tag: Option<String> = "ETag",
    checksum_algorithm: Option<Vec<ChecksumAlgorithm>> = "ChecksumAlgorithm",
    checksum_type: Option<ChecksumType> = "ChecksumType",
    size: Option<i64> = "Size",
    storage_class: Option<ObjectVersionStorageClass> = "StorageClass",
    key: Option<String> = "Key",
    version_id: Option<String> = "VersionId",
    is_latest: Option<bool> = "IsLatest",
    last_modified: Option<Timestamp> = "LastModified",
    owner: Option<Owner> = "Owner",
    restore_status: Option<RestoreStatus> = "RestoreStatus",
 }
enumeration! { ObjectVersionStorageClass S_ObjectVersionStorageClass: Standard = "STANDARD", }
enumeration! { OptionalObjectAttributes S_OptionalObjectAttributes: RestoreStatus = "RestoreStatus", }
structure! { Owner S_Owner
    display_name: Option<String> = "DisplayName",
    id: Option<String> = "ID",
 }
structure! { Part S_Part
    part_number: Option<i32> = "PartNumber",
    last_modified: Option<Timestamp> = "LastModified",
    e_tag: Option<String> = "ETag",
    size: Option<i64> = "Size",
    checksum_crc32: Option<String> = "ChecksumCRC32",
    checksum_crc32_c: Option<String> = "ChecksumCRC32C",
    checksum_crc64_nvme: Option<String> = "ChecksumCRC64NVME",
    checksum_sha1: Option<String> = "ChecksumSHA1",
    checksum_sha256: Option<String> = "ChecksumSHA256",
    checksum_sha512: Option<String> = "ChecksumSHA512",
    checksum_md5: Option<String> = "ChecksumMD5",
    checksum_xxhash64: Option<String> = "ChecksumXXHASH64",
    checksum_xxhash3: Option<String> = "ChecksumXXHASH3",
    checksum_xxhash128: Option<String> = "ChecksumXXHASH128",
 }
structure! { PublicAccessBlockConfiguration S_PublicAccessBlockConfiguration
    block_public_acls: Option<bool> = "BlockPublicAcls",
    ignore_public_acls: Option<bool> = "IgnorePublicAcls",
    block_public_policy: Option<bool> = "BlockPublicPolicy",
    restrict_public_buckets: Option<bool> = "RestrictPublicBuckets",
 }
structure! { PutBucketEncryptionRequest S_PutBucketEncryptionRequest
    bucket: String = "Bucket",
    content_md5: Option<String> = "ContentMD5",
    checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm",
    server_side_encryption_configuration: ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { PutBucketLifecycleConfigurationOutput S_PutBucketLifecycleConfigurationOutput
    transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize> = "TransitionDefaultMinimumObjectSize",
 }
structure! { PutBucketLifecycleConfigurationRequest S_PutBucketLifecycleConfigurationRequest
    bucket: String = "Bucket",
    checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm",
    lifecycle_configuration: Option<BucketLifecycleConfiguration> = "LifecycleConfiguration",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize> = "TransitionDefaultMinimumObjectSize",
 }
structure! { PutBucketPolicyRequest S_PutBucketPolicyRequest
    bucket: String = "Bucket",
    content_md5: Option<String> = "ContentMD5",
    checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm",
    confirm_remove_self_bucket_access: Option<bool> = "ConfirmRemoveSelfBucketAccess",
    policy: String = "Policy",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { PutBucketTaggingRequest S_PutBucketTaggingRequest
    bucket: String = "Bucket",
    content_md5: Option<String> = "ContentMD5",
    checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm",
    tagging: Tagging = "Tagging",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { PutBucketVersioningRequest S_PutBucketVersioningRequest
    bucket: String = "Bucket",
    content_md5: Option<String> = "ContentMD5",
    checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm",
    mfa: Option<String> = "MFA",
    versioning_configuration: VersioningConfiguration = "VersioningConfiguration",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { PutObjectOutput S_PutObjectOutput
    expiration: Option<String> = "Expiration",
    e_tag: Option<String> = "ETag",
    checksum_crc32: Option<String> = "ChecksumCRC32",
    checksum_crc32_c: Option<String> = "ChecksumCRC32C",
    checksum_crc64_nvme: Option<String> = "ChecksumCRC64NVME",
    checksum_sha1: Option<String> = "ChecksumSHA1",
    checksum_sha256: Option<String> = "ChecksumSHA256",
    checksum_sha512: Option<String> = "ChecksumSHA512",
    checksum_md5: Option<String> = "ChecksumMD5",
    checksum_xxhash64: Option<String> = "ChecksumXXHASH64",
    checksum_xxhash3: Option<String> = "ChecksumXXHASH3",
    checksum_xxhash128: Option<String> = "ChecksumXXHASH128",
    checksum_type: Option<ChecksumType> = "ChecksumType",
    server_side_encryption: Option<ServerSideEncryption> = "ServerSideEncryption",
    version_id: Option<String> = "VersionId",
    sse_customer_algorithm: Option<String> = "SSECustomerAlgorithm",
    sse_customer_key_md5: Option<String> = "SSECustomerKeyMD5",
    ssekms_key_id: Option<String> = "SSEKMSKeyId",
    ssekms_encryption_context: Option<String> = "SSEKMSEncryptionContext",
    bucket_key_enabled: Option<bool> = "BucketKeyEnabled",
    size: Option<i64> = "Size",
    request_charged: Option<RequestCharged> = "RequestCharged",
 }
structure! { PutObjectRequest S_PutObjectRequest
    acl: Option<ObjectCannedACL> = "ACL",
    body: Option<Bytes> = "Body",
    bucket: String = "Bucket",
    cache_control: Option<String> = "CacheControl",
    content_disposition: Option<String> = "ContentDisposition",
    content_encoding: Option<String> = "ContentEncoding",
    content_language: Option<String> = "ContentLanguage",
    content_length: Option<i64> = "ContentLength",
    content_md5: Option<String> = "ContentMD5",
    content_type: Option<String> = "ContentType",
    checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm",
    checksum_crc32: Option<String> = "ChecksumCRC32",
    checksum_crc32_c: Option<String> = "ChecksumCRC32C",
    checksum_crc64_nvme: Option<String> = "ChecksumCRC64NVME",
    checksum_sha1: Option<String> = "ChecksumSHA1",
    checksum_sha256: Option<String> = "ChecksumSHA256",
    checksum_sha512: Option<String> = "ChecksumSHA512",
    checksum_md5: Option<String> = "ChecksumMD5",
    checksum_xxhash64: Option<String> = "ChecksumXXHASH64",
    checksum_xxhash3: Option<String> = "ChecksumXXHASH3",
    checksum_xxhash128: Option<String> = "ChecksumXXHASH128",
    expires: Option<String> = "Expires",
    if_match: Option<String> = "IfMatch",
    if_none_match: Option<String> = "IfNoneMatch",
    grant_full_control: Option<String> = "GrantFullControl",
    grant_read: Option<String> = "GrantRead",
    grant_read_acp: Option<String> = "GrantReadACP",
    grant_write_acp: Option<String> = "GrantWriteACP",
    key: String = "Key",
    write_offset_bytes: Option<i64> = "WriteOffsetBytes",
    metadata: Option<BTreeMap<String, String>> = "Metadata",
    server_side_encryption: Option<ServerSideEncryption> = "ServerSideEncryption",
    storage_class: Option<StorageClass> = "StorageClass",
    website_redirect_location: Option<String> = "WebsiteRedirectLocation",
    sse_customer_algorithm: Option<String> = "SSECustomerAlgorithm",
    sse_customer_key: Option<String> = "SSECustomerKey",
    sse_customer_key_md5: Option<String> = "SSECustomerKeyMD5",
    ssekms_key_id: Option<String> = "SSEKMSKeyId",
    ssekms_encryption_context: Option<String> = "SSEKMSEncryptionContext",
    bucket_key_enabled: Option<bool> = "BucketKeyEnabled",
    request_payer: Option<RequestPayer> = "RequestPayer",
    tagging: Option<String> = "Tagging",
    object_lock_mode: Option<ObjectLockMode> = "ObjectLockMode",
    object_lock_retain_until_date: Option<Timestamp> = "ObjectLockRetainUntilDate",
    object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus> = "ObjectLockLegalHoldStatus",
    object_lock_event_hold: Option<ObjectLockEventHold> = "ObjectLockEventHold",
    object_lock_event_hold_duration_days: Option<i32> = "ObjectLockEventHoldDurationDays",
    object_lock_event_hold_duration_years: Option<i32> = "ObjectLockEventHoldDurationYears",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { PutObjectTaggingOutput S_PutObjectTaggingOutput
    version_id: Option<String> = "VersionId",
 }
structure! { PutObjectTaggingRequest S_PutObjectTaggingRequest
    bucket: String = "Bucket",
    key: String = "Key",
    version_id: Option<String> = "VersionId",
    content_md5: Option<String> = "ContentMD5",
    checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm",
    tagging: Tagging = "Tagging",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
    request_payer: Option<RequestPayer> = "RequestPayer",
 }
structure! { PutPublicAccessBlockRequest S_PutPublicAccessBlockRequest
    bucket: String = "Bucket",
    content_md5: Option<String> = "ContentMD5",
    checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm",
    public_access_block_configuration: PublicAccessBlockConfiguration = "PublicAccessBlockConfiguration",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
enumeration! { ReplicationStatus S_ReplicationStatus: Complete = "COMPLETE", Pending = "PENDING", Failed = "FAILED", Replica = "REPLICA", Completed = "COMPLETED", }
enumeration! { RequestCharged S_RequestCharged: Requester = "requester", }
enumeration! { RequestPayer S_RequestPayer: Requester = "requester", }
structure! { RestoreStatus S_RestoreStatus
    is_restore_in_progress: Option<bool> = "IsRestoreInProgress",
    restore_expiry_date: Option<Timestamp> = "RestoreExpiryDate",
 }
enumeration! { ServerSideEncryption S_ServerSideEncryption: Aes256 = "AES256", AwsFsx = "aws:fsx", AwsBackup = "aws:backup", AwsKms = "aws:kms", AwsKmsDsse = "aws:kms:dsse", }
structure! { ServerSideEncryptionByDefault S_ServerSideEncryptionByDefault
    sse_algorithm: ServerSideEncryption = "SSEAlgorithm",
    kms_master_key_id: Option<String> = "KMSMasterKeyID",
 }
structure! { ServerSideEncryptionConfiguration S_ServerSideEncryptionConfiguration
    rules: Vec<ServerSideEncryptionRule> = "Rules",
 }
structure! { ServerSideEncryptionRule S_ServerSideEncryptionRule
    apply_server_side_encryption_by_default: Option<ServerSideEncryptionByDefault> = "ApplyServerSideEncryptionByDefault",
    bucket_key_enabled: Option<bool> = "BucketKeyEnabled",
    blocked_encryption_types: Option<BlockedEncryptionTypes> = "BlockedEncryptionTypes",
 }
enumeration! { StorageClass S_StorageClass: Standard = "STANDARD", ReducedRedundancy = "REDUCED_REDUNDANCY", StandardIa = "STANDARD_IA", OnezoneIa = "ONEZONE_IA", IntelligentTiering = "INTELLIGENT_TIERING", Glacier = "GLACIER", DeepArchive = "DEEP_ARCHIVE", Outposts = "OUTPOSTS", GlacierIr = "GLACIER_IR", Snow = "SNOW", ExpressOnezone = "EXPRESS_ONEZONE", FsxOpenzfs = "FSX_OPENZFS", FsxOntap = "FSX_ONTAP", AwsBackupWarm = "AWS_BACKUP_WARM", AwsBackupLowCostWarm = "AWS_BACKUP_LOW_COST_WARM", }
structure! { Tag S_Tag
    key: String = "Key",
    value: String = "Value",
 }
structure! { Tagging S_Tagging
    tag_set: Vec<Tag> = "TagSet",
 }
enumeration! { TaggingDirective S_TaggingDirective: Copy = "COPY", Replace = "REPLACE", }
structure! { TooManyParts S_TooManyParts }
structure! { Transition S_Transition
    date: Option<Timestamp> = "Date",
    days: Option<i32> = "Days",
    storage_class: Option<TransitionStorageClass> = "StorageClass",
 }
enumeration! { TransitionDefaultMinimumObjectSize S_TransitionDefaultMinimumObjectSize: VariesByStorageClass = "varies_by_storage_class", AllStorageClasses128k = "all_storage_classes_128K", }
enumeration! { TransitionStorageClass S_TransitionStorageClass: Glacier = "GLACIER", StandardIa = "STANDARD_IA", OnezoneIa = "ONEZONE_IA", IntelligentTiering = "INTELLIGENT_TIERING", DeepArchive = "DEEP_ARCHIVE", GlacierIr = "GLACIER_IR", }
structure! { UploadPartOutput S_UploadPartOutput
    server_side_encryption: Option<ServerSideEncryption> = "ServerSideEncryption",
    e_tag: Option<String> = "ETag",
    checksum_crc32: Option<String> = "ChecksumCRC32",
    checksum_crc32_c: Option<String> = "ChecksumCRC32C",
    checksum_crc64_nvme: Option<String> = "ChecksumCRC64NVME",
    checksum_sha1: Option<String> = "ChecksumSHA1",
    checksum_sha256: Option<String> = "ChecksumSHA256",
    checksum_sha512: Option<String> = "ChecksumSHA512",
    checksum_md5: Option<String> = "ChecksumMD5",
    checksum_xxhash64: Option<String> = "ChecksumXXHASH64",
    checksum_xxhash3: Option<String> = "ChecksumXXHASH3",
    checksum_xxhash128: Option<String> = "ChecksumXXHASH128",
    sse_customer_algorithm: Option<String> = "SSECustomerAlgorithm",
    sse_customer_key_md5: Option<String> = "SSECustomerKeyMD5",
    ssekms_key_id: Option<String> = "SSEKMSKeyId",
    bucket_key_enabled: Option<bool> = "BucketKeyEnabled",
    request_charged: Option<RequestCharged> = "RequestCharged",
    version_id: Option<String> = "VersionId",
 }
structure! { UploadPartRequest S_UploadPartRequest
    body: Option<Bytes> = "Body",
    bucket: String = "Bucket",
    content_length: Option<i64> = "ContentLength",
    content_md5: Option<String> = "ContentMD5",
    checksum_algorithm: Option<ChecksumAlgorithm> = "ChecksumAlgorithm",
    checksum_crc32: Option<String> = "ChecksumCRC32",
    checksum_crc32_c: Option<String> = "ChecksumCRC32C",
    checksum_crc64_nvme: Option<String> = "ChecksumCRC64NVME",
    checksum_sha1: Option<String> = "ChecksumSHA1",
    checksum_sha256: Option<String> = "ChecksumSHA256",
    checksum_sha512: Option<String> = "ChecksumSHA512",
    checksum_md5: Option<String> = "ChecksumMD5",
    checksum_xxhash64: Option<String> = "ChecksumXXHASH64",
    checksum_xxhash3: Option<String> = "ChecksumXXHASH3",
    checksum_xxhash128: Option<String> = "ChecksumXXHASH128",
    key: String = "Key",
    part_number: i32 = "PartNumber",
    upload_id: String = "UploadId",
    sse_customer_algorithm: Option<String> = "SSECustomerAlgorithm",
    sse_customer_key: Option<String> = "SSECustomerKey",
    sse_customer_key_md5: Option<String> = "SSECustomerKeyMD5",
    request_payer: Option<RequestPayer> = "RequestPayer",
    expected_bucket_owner: Option<String> = "ExpectedBucketOwner",
 }
structure! { VersioningConfiguration S_VersioningConfiguration
    mfa_delete: Option<MFADelete> = "MFADelete",
    status: Option<BucketVersioningStatus> = "Status",
 }
structure! { DeleteBucketOutput S_DeleteBucketOutput }
structure! { PutBucketVersioningOutput S_PutBucketVersioningOutput }
structure! { PutBucketPolicyOutput S_PutBucketPolicyOutput }
structure! { DeleteBucketPolicyOutput S_DeleteBucketPolicyOutput }
structure! { PutBucketEncryptionOutput S_PutBucketEncryptionOutput }
structure! { PutPublicAccessBlockOutput S_PutPublicAccessBlockOutput }
structure! { PutBucketTaggingOutput S_PutBucketTaggingOutput }
structure! { DeleteBucketTaggingOutput S_DeleteBucketTaggingOutput }
structure! { DeleteBucketLifecycleOutput S_DeleteBucketLifecycleOutput }
pub(crate) static S_AbortDate: Schema = Schema { name: "AbortDate", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_AbortIncompleteMultipartUpload: Schema = Schema { name: "AbortIncompleteMultipartUpload", kind: K::Structure { members: &[
    Member { name: "DaysAfterInitiation", target: &S_DaysAfterInitiation, wire: "DaysAfterInitiation", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AbortMultipartUploadOutput: Schema = Schema { name: "AbortMultipartUploadOutput", kind: K::Structure { members: &[
    Member { name: "RequestCharged", target: &S_RequestCharged, location: L::Header, wire: "x-amz-request-charged", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Header, wire: "x-amz-version-id", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AbortMultipartUploadRequest: Schema = Schema { name: "AbortMultipartUploadRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, required: true, location: L::Uri, wire: "Key", ..Member::BLANK },
    Member { name: "UploadId", target: &S_MultipartUploadId, required: true, location: L::Query, wire: "uploadId", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "IfMatchInitiatedTime", target: &S_IfMatchInitiatedTime, location: L::Header, wire: "x-amz-if-match-initiated-time", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AbortRuleId: Schema = Schema { name: "AbortRuleId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_AcceptRanges: Schema = Schema { name: "AcceptRanges", kind: K::String, ..Schema::BLANK };
pub(crate) static S_AccessPointAlias: Schema = Schema { name: "AccessPointAlias", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_AccountId: Schema = Schema { name: "AccountId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_AnnotationDirective: Schema = Schema { name: "AnnotationDirective", kind: K::Enum { values: AnnotationDirective::VALUES }, ..Schema::BLANK };
pub(crate) static S_ArchiveStatus: Schema = Schema { name: "ArchiveStatus", kind: K::Enum { values: ArchiveStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_BlockedEncryptionTypes: Schema = Schema { name: "BlockedEncryptionTypes", kind: K::Structure { members: &[
    Member { name: "EncryptionType", target: &S_EncryptionTypeList, wire: "EncryptionType", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Body: Schema = Schema { name: "Body", kind: K::Blob, ..Schema::BLANK };
pub(crate) static S_Bucket: Schema = Schema { name: "Bucket", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_BucketName, wire: "Name", ..Member::BLANK },
    Member { name: "CreationDate", target: &S_CreationDate, wire: "CreationDate", ..Member::BLANK },
    Member { name: "BucketRegion", target: &S_BucketRegion, wire: "BucketRegion", ..Member::BLANK },
    Member { name: "BucketArn", target: &S_S3RegionalOrS3ExpressBucketArnString, wire: "BucketArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BucketAlreadyExists: Schema = Schema { name: "BucketAlreadyExists", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_BucketAlreadyOwnedByYou: Schema = Schema { name: "BucketAlreadyOwnedByYou", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_BucketCannedACL: Schema = Schema { name: "BucketCannedACL", kind: K::Enum { values: BucketCannedACL::VALUES }, ..Schema::BLANK };
pub(crate) static S_BucketInfo: Schema = Schema { name: "BucketInfo", kind: K::Structure { members: &[
    Member { name: "DataRedundancy", target: &S_DataRedundancy, wire: "DataRedundancy", ..Member::BLANK },
    Member { name: "Type", target: &S_BucketType, wire: "Type", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BucketKeyEnabled: Schema = Schema { name: "BucketKeyEnabled", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_BucketLifecycleConfiguration: Schema = Schema { name: "BucketLifecycleConfiguration", kind: K::Structure { members: &[
    Member { name: "Rules", target: &S_LifecycleRules, required: true, wire: "Rule", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BucketLocationConstraint: Schema = Schema { name: "BucketLocationConstraint", kind: K::Enum { values: BucketLocationConstraint::VALUES }, ..Schema::BLANK };
pub(crate) static S_BucketLocationName: Schema = Schema { name: "BucketLocationName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_BucketName: Schema = Schema { name: "BucketName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_BucketNamespace: Schema = Schema { name: "BucketNamespace", kind: K::Enum { values: BucketNamespace::VALUES }, ..Schema::BLANK };
pub(crate) static S_BucketRegion: Schema = Schema { name: "BucketRegion", kind: K::String, ..Schema::BLANK };
pub(crate) static S_BucketType: Schema = Schema { name: "BucketType", kind: K::Enum { values: BucketType::VALUES }, ..Schema::BLANK };
pub(crate) static S_BucketVersioningStatus: Schema = Schema { name: "BucketVersioningStatus", kind: K::Enum { values: BucketVersioningStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_Buckets: Schema = Schema { name: "Buckets", kind: K::List { item: &S_Bucket, item_name: "Bucket", flattened: false }, ..Schema::BLANK };
pub(crate) static S_BypassGovernanceRetention: Schema = Schema { name: "BypassGovernanceRetention", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_CacheControl: Schema = Schema { name: "CacheControl", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ChecksumAlgorithm: Schema = Schema { name: "ChecksumAlgorithm", kind: K::Enum { values: ChecksumAlgorithm::VALUES }, ..Schema::BLANK };
pub(crate) static S_ChecksumAlgorithmList: Schema = Schema { name: "ChecksumAlgorithmList", kind: K::List { item: &S_ChecksumAlgorithm, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_ChecksumCRC32: Schema = Schema { name: "ChecksumCRC32", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ChecksumCRC32C: Schema = Schema { name: "ChecksumCRC32C", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ChecksumCRC64NVME: Schema = Schema { name: "ChecksumCRC64NVME", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ChecksumMD5: Schema = Schema { name: "ChecksumMD5", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ChecksumMode: Schema = Schema { name: "ChecksumMode", kind: K::Enum { values: ChecksumMode::VALUES }, ..Schema::BLANK };
pub(crate) static S_ChecksumSHA1: Schema = Schema { name: "ChecksumSHA1", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ChecksumSHA256: Schema = Schema { name: "ChecksumSHA256", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ChecksumSHA512: Schema = Schema { name: "ChecksumSHA512", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ChecksumType: Schema = Schema { name: "ChecksumType", kind: K::Enum { values: ChecksumType::VALUES }, ..Schema::BLANK };
pub(crate) static S_ChecksumXXHASH128: Schema = Schema { name: "ChecksumXXHASH128", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ChecksumXXHASH3: Schema = Schema { name: "ChecksumXXHASH3", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ChecksumXXHASH64: Schema = Schema { name: "ChecksumXXHASH64", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Code: Schema = Schema { name: "Code", kind: K::String, ..Schema::BLANK };
pub(crate) static S_CommonPrefix: Schema = Schema { name: "CommonPrefix", kind: K::Structure { members: &[
    Member { name: "Prefix", target: &S_Prefix, wire: "Prefix", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CommonPrefixList: Schema = Schema { name: "CommonPrefixList", kind: K::List { item: &S_CommonPrefix, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_CompleteMultipartUploadOutput: Schema = Schema { name: "CompleteMultipartUploadOutput", kind: K::Structure { members: &[
    Member { name: "Location", target: &S_Location, wire: "Location", ..Member::BLANK },
    Member { name: "Bucket", target: &S_BucketName, wire: "Bucket", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, wire: "Key", ..Member::BLANK },
    Member { name: "Expiration", target: &S_Expiration, location: L::Header, wire: "x-amz-expiration", ..Member::BLANK },
    Member { name: "ETag", target: &S_ETag, wire: "ETag", ..Member::BLANK },
    Member { name: "ChecksumCRC32", target: &S_ChecksumCRC32, wire: "ChecksumCRC32", ..Member::BLANK },
    Member { name: "ChecksumCRC32C", target: &S_ChecksumCRC32C, wire: "ChecksumCRC32C", ..Member::BLANK },
    Member { name: "ChecksumCRC64NVME", target: &S_ChecksumCRC64NVME, wire: "ChecksumCRC64NVME", ..Member::BLANK },
    Member { name: "ChecksumSHA1", target: &S_ChecksumSHA1, wire: "ChecksumSHA1", ..Member::BLANK },
    Member { name: "ChecksumSHA256", target: &S_ChecksumSHA256, wire: "ChecksumSHA256", ..Member::BLANK },
    Member { name: "ChecksumSHA512", target: &S_ChecksumSHA512, wire: "ChecksumSHA512", ..Member::BLANK },
    Member { name: "ChecksumMD5", target: &S_ChecksumMD5, wire: "ChecksumMD5", ..Member::BLANK },
    Member { name: "ChecksumXXHASH64", target: &S_ChecksumXXHASH64, wire: "ChecksumXXHASH64", ..Member::BLANK },
    Member { name: "ChecksumXXHASH3", target: &S_ChecksumXXHASH3, wire: "ChecksumXXHASH3", ..Member::BLANK },
    Member { name: "ChecksumXXHASH128", target: &S_ChecksumXXHASH128, wire: "ChecksumXXHASH128", ..Member::BLANK },
    Member { name: "ChecksumType", target: &S_ChecksumType, wire: "ChecksumType", ..Member::BLANK },
    Member { name: "ServerSideEncryption", target: &S_ServerSideEncryption, location: L::Header, wire: "x-amz-server-side-encryption", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Header, wire: "x-amz-version-id", ..Member::BLANK },
    Member { name: "SSEKMSKeyId", target: &S_SSEKMSKeyId, location: L::Header, wire: "x-amz-server-side-encryption-aws-kms-key-id", ..Member::BLANK },
    Member { name: "BucketKeyEnabled", target: &S_BucketKeyEnabled, location: L::Header, wire: "x-amz-server-side-encryption-bucket-key-enabled", ..Member::BLANK },
    Member { name: "RequestCharged", target: &S_RequestCharged, location: L::Header, wire: "x-amz-request-charged", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CompleteMultipartUploadRequest: Schema = Schema { name: "CompleteMultipartUploadRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, required: true, location: L::Uri, wire: "Key", ..Member::BLANK },
    Member { name: "MultipartUpload", target: &S_CompletedMultipartUpload, location: L::Payload, wire: "CompleteMultipartUpload", xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")), ..Member::BLANK },
    Member { name: "UploadId", target: &S_MultipartUploadId, required: true, location: L::Query, wire: "uploadId", ..Member::BLANK },
    Member { name: "ChecksumCRC32", target: &S_ChecksumCRC32, location: L::Header, wire: "x-amz-checksum-crc32", ..Member::BLANK },
    Member { name: "ChecksumCRC32C", target: &S_ChecksumCRC32C, location: L::Header, wire: "x-amz-checksum-crc32c", ..Member::BLANK },
    Member { name: "ChecksumCRC64NVME", target: &S_ChecksumCRC64NVME, location: L::Header, wire: "x-amz-checksum-crc64nvme", ..Member::BLANK },
    Member { name: "ChecksumSHA1", target: &S_ChecksumSHA1, location: L::Header, wire: "x-amz-checksum-sha1", ..Member::BLANK },
    Member { name: "ChecksumSHA256", target: &S_ChecksumSHA256, location: L::Header, wire: "x-amz-checksum-sha256", ..Member::BLANK },
    Member { name: "ChecksumSHA512", target: &S_ChecksumSHA512, location: L::Header, wire: "x-amz-checksum-sha512", ..Member::BLANK },
    Member { name: "ChecksumMD5", target: &S_ChecksumMD5, location: L::Header, wire: "x-amz-checksum-md5", ..Member::BLANK },
    Member { name: "ChecksumXXHASH64", target: &S_ChecksumXXHASH64, location: L::Header, wire: "x-amz-checksum-xxhash64", ..Member::BLANK },
    Member { name: "ChecksumXXHASH3", target: &S_ChecksumXXHASH3, location: L::Header, wire: "x-amz-checksum-xxhash3", ..Member::BLANK },
    Member { name: "ChecksumXXHASH128", target: &S_ChecksumXXHASH128, location: L::Header, wire: "x-amz-checksum-xxhash128", ..Member::BLANK },
    Member { name: "ChecksumType", target: &S_ChecksumType, location: L::Header, wire: "x-amz-checksum-type", ..Member::BLANK },
    Member { name: "MpuObjectSize", target: &S_MpuObjectSize, location: L::Header, wire: "x-amz-mp-object-size", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "IfMatch", target: &S_IfMatch, location: L::Header, wire: "If-Match", ..Member::BLANK },
    Member { name: "IfNoneMatch", target: &S_IfNoneMatch, location: L::Header, wire: "If-None-Match", ..Member::BLANK },
    Member { name: "SSECustomerAlgorithm", target: &S_SSECustomerAlgorithm, location: L::Header, wire: "x-amz-server-side-encryption-customer-algorithm", ..Member::BLANK },
    Member { name: "SSECustomerKey", target: &S_SSECustomerKey, location: L::Header, wire: "x-amz-server-side-encryption-customer-key", ..Member::BLANK },
    Member { name: "SSECustomerKeyMD5", target: &S_SSECustomerKeyMD5, location: L::Header, wire: "x-amz-server-side-encryption-customer-key-MD5", ..Member::BLANK },
] }, payload: Some("MultipartUpload"), ..Schema::BLANK };
pub(crate) static S_CompletedMultipartUpload: Schema = Schema { name: "CompletedMultipartUpload", kind: K::Structure { members: &[
    Member { name: "Parts", target: &S_CompletedPartList, wire: "Part", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CompletedPart: Schema = Schema { name: "CompletedPart", kind: K::Structure { members: &[
    Member { name: "ETag", target: &S_ETag, wire: "ETag", ..Member::BLANK },
    Member { name: "ChecksumCRC32", target: &S_ChecksumCRC32, wire: "ChecksumCRC32", ..Member::BLANK },
    Member { name: "ChecksumCRC32C", target: &S_ChecksumCRC32C, wire: "ChecksumCRC32C", ..Member::BLANK },
    Member { name: "ChecksumCRC64NVME", target: &S_ChecksumCRC64NVME, wire: "ChecksumCRC64NVME", ..Member::BLANK },
    Member { name: "ChecksumSHA1", target: &S_ChecksumSHA1, wire: "ChecksumSHA1", ..Member::BLANK },
    Member { name: "ChecksumSHA256", target: &S_ChecksumSHA256, wire: "ChecksumSHA256", ..Member::BLANK },
    Member { name: "ChecksumSHA512", target: &S_ChecksumSHA512, wire: "ChecksumSHA512", ..Member::BLANK },
    Member { name: "ChecksumMD5", target: &S_ChecksumMD5, wire: "ChecksumMD5", ..Member::BLANK },
    Member { name: "ChecksumXXHASH64", target: &S_ChecksumXXHASH64, wire: "ChecksumXXHASH64", ..Member::BLANK },
    Member { name: "ChecksumXXHASH3", target: &S_ChecksumXXHASH3, wire: "ChecksumXXHASH3", ..Member::BLANK },
    Member { name: "ChecksumXXHASH128", target: &S_ChecksumXXHASH128, wire: "ChecksumXXHASH128", ..Member::BLANK },
    Member { name: "PartNumber", target: &S_PartNumber, wire: "PartNumber", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CompletedPartList: Schema = Schema { name: "CompletedPartList", kind: K::List { item: &S_CompletedPart, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_ConfirmRemoveSelfBucketAccess: Schema = Schema { name: "ConfirmRemoveSelfBucketAccess", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_ContentDisposition: Schema = Schema { name: "ContentDisposition", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ContentEncoding: Schema = Schema { name: "ContentEncoding", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ContentLanguage: Schema = Schema { name: "ContentLanguage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ContentLength: Schema = Schema { name: "ContentLength", kind: K::Long, ..Schema::BLANK };
pub(crate) static S_ContentMD5: Schema = Schema { name: "ContentMD5", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ContentRange: Schema = Schema { name: "ContentRange", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ContentType: Schema = Schema { name: "ContentType", kind: K::String, ..Schema::BLANK };
pub(crate) static S_CopyObjectOutput: Schema = Schema { name: "CopyObjectOutput", kind: K::Structure { members: &[
    Member { name: "CopyObjectResult", target: &S_CopyObjectResult, location: L::Payload, wire: "CopyObjectResult", ..Member::BLANK },
    Member { name: "Expiration", target: &S_Expiration, location: L::Header, wire: "x-amz-expiration", ..Member::BLANK },
    Member { name: "CopySourceVersionId", target: &S_CopySourceVersionId, location: L::Header, wire: "x-amz-copy-source-version-id", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Header, wire: "x-amz-version-id", ..Member::BLANK },
    Member { name: "ServerSideEncryption", target: &S_ServerSideEncryption, location: L::Header, wire: "x-amz-server-side-encryption", ..Member::BLANK },
    Member { name: "SSECustomerAlgorithm", target: &S_SSECustomerAlgorithm, location: L::Header, wire: "x-amz-server-side-encryption-customer-algorithm", ..Member::BLANK },
    Member { name: "SSECustomerKeyMD5", target: &S_SSECustomerKeyMD5, location: L::Header, wire: "x-amz-server-side-encryption-customer-key-MD5", ..Member::BLANK },
    Member { name: "SSEKMSKeyId", target: &S_SSEKMSKeyId, location: L::Header, wire: "x-amz-server-side-encryption-aws-kms-key-id", ..Member::BLANK },
    Member { name: "SSEKMSEncryptionContext", target: &S_SSEKMSEncryptionContext, location: L::Header, wire: "x-amz-server-side-encryption-context", ..Member::BLANK },
    Member { name: "BucketKeyEnabled", target: &S_BucketKeyEnabled, location: L::Header, wire: "x-amz-server-side-encryption-bucket-key-enabled", ..Member::BLANK },
    Member { name: "RequestCharged", target: &S_RequestCharged, location: L::Header, wire: "x-amz-request-charged", ..Member::BLANK },
] }, payload: Some("CopyObjectResult"), ..Schema::BLANK };
pub(crate) static S_CopyObjectRequest: Schema = Schema { name: "CopyObjectRequest", kind: K::Structure { members: &[
    Member { name: "ACL", target: &S_ObjectCannedACL, location: L::Header, wire: "x-amz-acl", ..Member::BLANK },
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "CacheControl", target: &S_CacheControl, location: L::Header, wire: "Cache-Control", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithm, location: L::Header, wire: "x-amz-checksum-algorithm", ..Member::BLANK },
    Member { name: "ContentDisposition", target: &S_ContentDisposition, location: L::Header, wire: "Content-Disposition", ..Member::BLANK },
    Member { name: "ContentEncoding", target: &S_ContentEncoding, location: L::Header, wire: "Content-Encoding", ..Member::BLANK },
    Member { name: "ContentLanguage", target: &S_ContentLanguage, location: L::Header, wire: "Content-Language", ..Member::BLANK },
    Member { name: "ContentType", target: &S_ContentType, location: L::Header, wire: "Content-Type", ..Member::BLANK },
    Member { name: "CopySource", target: &S_CopySource, required: true, location: L::Header, wire: "x-amz-copy-source", ..Member::BLANK },
    Member { name: "CopySourceIfMatch", target: &S_CopySourceIfMatch, location: L::Header, wire: "x-amz-copy-source-if-match", ..Member::BLANK },
    Member { name: "CopySourceIfModifiedSince", target: &S_CopySourceIfModifiedSince, location: L::Header, wire: "x-amz-copy-source-if-modified-since", ..Member::BLANK },
    Member { name: "CopySourceIfNoneMatch", target: &S_CopySourceIfNoneMatch, location: L::Header, wire: "x-amz-copy-source-if-none-match", ..Member::BLANK },
    Member { name: "CopySourceIfUnmodifiedSince", target: &S_CopySourceIfUnmodifiedSince, location: L::Header, wire: "x-amz-copy-source-if-unmodified-since", ..Member::BLANK },
    Member { name: "Expires", target: &S_Expires, location: L::Header, wire: "Expires", ..Member::BLANK },
    Member { name: "GrantFullControl", target: &S_GrantFullControl, location: L::Header, wire: "x-amz-grant-full-control", ..Member::BLANK },
    Member { name: "GrantRead", target: &S_GrantRead, location: L::Header, wire: "x-amz-grant-read", ..Member::BLANK },
    Member { name: "GrantReadACP", target: &S_GrantReadACP, location: L::Header, wire: "x-amz-grant-read-acp", ..Member::BLANK },
    Member { name: "GrantWriteACP", target: &S_GrantWriteACP, location: L::Header, wire: "x-amz-grant-write-acp", ..Member::BLANK },
    Member { name: "IfMatch", target: &S_IfMatch, location: L::Header, wire: "If-Match", ..Member::BLANK },
    Member { name: "IfNoneMatch", target: &S_IfNoneMatch, location: L::Header, wire: "If-None-Match", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, required: true, location: L::Uri, wire: "Key", ..Member::BLANK },
    Member { name: "Metadata", target: &S_Metadata, location: L::Headers, wire: "x-amz-meta-", ..Member::BLANK },
    Member { name: "MetadataDirective", target: &S_MetadataDirective, location: L::Header, wire: "x-amz-metadata-directive", ..Member::BLANK },
    Member { name: "TaggingDirective", target: &S_TaggingDirective, location: L::Header, wire: "x-amz-tagging-directive", ..Member::BLANK },
    Member { name: "AnnotationDirective", target: &S_AnnotationDirective, location: L::Header, wire: "x-amz-object-annotation-directive", ..Member::BLANK },
    Member { name: "ServerSideEncryption", target: &S_ServerSideEncryption, location: L::Header, wire: "x-amz-server-side-encryption", ..Member::BLANK },
    Member { name: "StorageClass", target: &S_StorageClass, location: L::Header, wire: "x-amz-storage-class", ..Member::BLANK },
    Member { name: "WebsiteRedirectLocation", target: &S_WebsiteRedirectLocation, location: L::Header, wire: "x-amz-website-redirect-location", ..Member::BLANK },
    Member { name: "SSECustomerAlgorithm", target: &S_SSECustomerAlgorithm, location: L::Header, wire: "x-amz-server-side-encryption-customer-algorithm", ..Member::BLANK },
    Member { name: "SSECustomerKey", target: &S_SSECustomerKey, location: L::Header, wire: "x-amz-server-side-encryption-customer-key", ..Member::BLANK },
    Member { name: "SSECustomerKeyMD5", target: &S_SSECustomerKeyMD5, location: L::Header, wire: "x-amz-server-side-encryption-customer-key-MD5", ..Member::BLANK },
    Member { name: "SSEKMSKeyId", target: &S_SSEKMSKeyId, location: L::Header, wire: "x-amz-server-side-encryption-aws-kms-key-id", ..Member::BLANK },
    Member { name: "SSEKMSEncryptionContext", target: &S_SSEKMSEncryptionContext, location: L::Header, wire: "x-amz-server-side-encryption-context", ..Member::BLANK },
    Member { name: "BucketKeyEnabled", target: &S_BucketKeyEnabled, location: L::Header, wire: "x-amz-server-side-encryption-bucket-key-enabled", ..Member::BLANK },
    Member { name: "CopySourceSSECustomerAlgorithm", target: &S_CopySourceSSECustomerAlgorithm, location: L::Header, wire: "x-amz-copy-source-server-side-encryption-customer-algorithm", ..Member::BLANK },
    Member { name: "CopySourceSSECustomerKey", target: &S_CopySourceSSECustomerKey, location: L::Header, wire: "x-amz-copy-source-server-side-encryption-customer-key", ..Member::BLANK },
    Member { name: "CopySourceSSECustomerKeyMD5", target: &S_CopySourceSSECustomerKeyMD5, location: L::Header, wire: "x-amz-copy-source-server-side-encryption-customer-key-MD5", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
    Member { name: "Tagging", target: &S_TaggingHeader, location: L::Header, wire: "x-amz-tagging", ..Member::BLANK },
    Member { name: "ObjectLockMode", target: &S_ObjectLockMode, location: L::Header, wire: "x-amz-object-lock-mode", ..Member::BLANK },
    Member { name: "ObjectLockRetainUntilDate", target: &S_ObjectLockRetainUntilDate, location: L::Header, wire: "x-amz-object-lock-retain-until-date", ..Member::BLANK },
    Member { name: "ObjectLockLegalHoldStatus", target: &S_ObjectLockLegalHoldStatus, location: L::Header, wire: "x-amz-object-lock-legal-hold", ..Member::BLANK },
    Member { name: "ObjectLockEventHold", target: &S_ObjectLockEventHold, location: L::Header, wire: "x-amz-object-lock-event-hold", ..Member::BLANK },
    Member { name: "ObjectLockEventHoldDurationDays", target: &S_ObjectLockEventHoldDurationDays, location: L::Header, wire: "x-amz-object-lock-event-hold-duration-days", ..Member::BLANK },
    Member { name: "ObjectLockEventHoldDurationYears", target: &S_ObjectLockEventHoldDurationYears, location: L::Header, wire: "x-amz-object-lock-event-hold-duration-years", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "ExpectedSourceBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-source-expected-bucket-owner", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CopyObjectResult: Schema = Schema { name: "CopyObjectResult", kind: K::Structure { members: &[
    Member { name: "ETag", target: &S_ETag, wire: "ETag", ..Member::BLANK },
    Member { name: "LastModified", target: &S_LastModified, wire: "LastModified", ..Member::BLANK },
    Member { name: "ChecksumType", target: &S_ChecksumType, wire: "ChecksumType", ..Member::BLANK },
    Member { name: "ChecksumCRC32", target: &S_ChecksumCRC32, wire: "ChecksumCRC32", ..Member::BLANK },
    Member { name: "ChecksumCRC32C", target: &S_ChecksumCRC32C, wire: "ChecksumCRC32C", ..Member::BLANK },
    Member { name: "ChecksumCRC64NVME", target: &S_ChecksumCRC64NVME, wire: "ChecksumCRC64NVME", ..Member::BLANK },
    Member { name: "ChecksumSHA1", target: &S_ChecksumSHA1, wire: "ChecksumSHA1", ..Member::BLANK },
    Member { name: "ChecksumSHA256", target: &S_ChecksumSHA256, wire: "ChecksumSHA256", ..Member::BLANK },
    Member { name: "ChecksumSHA512", target: &S_ChecksumSHA512, wire: "ChecksumSHA512", ..Member::BLANK },
    Member { name: "ChecksumMD5", target: &S_ChecksumMD5, wire: "ChecksumMD5", ..Member::BLANK },
    Member { name: "ChecksumXXHASH64", target: &S_ChecksumXXHASH64, wire: "ChecksumXXHASH64", ..Member::BLANK },
    Member { name: "ChecksumXXHASH3", target: &S_ChecksumXXHASH3, wire: "ChecksumXXHASH3", ..Member::BLANK },
    Member { name: "ChecksumXXHASH128", target: &S_ChecksumXXHASH128, wire: "ChecksumXXHASH128", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CopySource: Schema = Schema { name: "CopySource", kind: K::String, pattern: Some("\\/?.+\\/.+"), ..Schema::BLANK };
pub(crate) static S_CopySourceIfMatch: Schema = Schema { name: "CopySourceIfMatch", kind: K::String, ..Schema::BLANK };
pub(crate) static S_CopySourceIfModifiedSince: Schema = Schema { name: "CopySourceIfModifiedSince", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_CopySourceIfNoneMatch: Schema = Schema { name: "CopySourceIfNoneMatch", kind: K::String, ..Schema::BLANK };
pub(crate) static S_CopySourceIfUnmodifiedSince: Schema = Schema { name: "CopySourceIfUnmodifiedSince", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_CopySourceSSECustomerAlgorithm: Schema = Schema { name: "CopySourceSSECustomerAlgorithm", kind: K::String, ..Schema::BLANK };
pub(crate) static S_CopySourceSSECustomerKey: Schema = Schema { name: "CopySourceSSECustomerKey", kind: K::String, is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_CopySourceSSECustomerKeyMD5: Schema = Schema { name: "CopySourceSSECustomerKeyMD5", kind: K::String, ..Schema::BLANK };
pub(crate) static S_CopySourceVersionId: Schema = Schema { name: "CopySourceVersionId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_CreateBucketConfiguration: Schema = Schema { name: "CreateBucketConfiguration", kind: K::Structure { members: &[
    Member { name: "LocationConstraint", target: &S_BucketLocationConstraint, wire: "LocationConstraint", ..Member::BLANK },
    Member { name: "Location", target: &S_LocationInfo, wire: "Location", ..Member::BLANK },
    Member { name: "Bucket", target: &S_BucketInfo, wire: "Bucket", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagSet, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateBucketOutput: Schema = Schema { name: "CreateBucketOutput", kind: K::Structure { members: &[
    Member { name: "Location", target: &S_Location, location: L::Header, wire: "Location", ..Member::BLANK },
    Member { name: "BucketArn", target: &S_S3RegionalOrS3ExpressBucketArnString, location: L::Header, wire: "x-amz-bucket-arn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateBucketRequest: Schema = Schema { name: "CreateBucketRequest", kind: K::Structure { members: &[
    Member { name: "ACL", target: &S_BucketCannedACL, location: L::Header, wire: "x-amz-acl", ..Member::BLANK },
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "CreateBucketConfiguration", target: &S_CreateBucketConfiguration, location: L::Payload, wire: "CreateBucketConfiguration", xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")), ..Member::BLANK },
    Member { name: "GrantFullControl", target: &S_GrantFullControl, location: L::Header, wire: "x-amz-grant-full-control", ..Member::BLANK },
    Member { name: "GrantRead", target: &S_GrantRead, location: L::Header, wire: "x-amz-grant-read", ..Member::BLANK },
    Member { name: "GrantReadACP", target: &S_GrantReadACP, location: L::Header, wire: "x-amz-grant-read-acp", ..Member::BLANK },
    Member { name: "GrantWrite", target: &S_GrantWrite, location: L::Header, wire: "x-amz-grant-write", ..Member::BLANK },
    Member { name: "GrantWriteACP", target: &S_GrantWriteACP, location: L::Header, wire: "x-amz-grant-write-acp", ..Member::BLANK },
    Member { name: "ObjectLockEnabledForBucket", target: &S_ObjectLockEnabledForBucket, location: L::Header, wire: "x-amz-bucket-object-lock-enabled", ..Member::BLANK },
    Member { name: "ObjectOwnership", target: &S_ObjectOwnership, location: L::Header, wire: "x-amz-object-ownership", ..Member::BLANK },
    Member { name: "BucketNamespace", target: &S_BucketNamespace, location: L::Header, wire: "x-amz-bucket-namespace", ..Member::BLANK },
] }, payload: Some("CreateBucketConfiguration"), ..Schema::BLANK };
pub(crate) static S_CreateMultipartUploadOutput: Schema = Schema { name: "CreateMultipartUploadOutput", kind: K::Structure { members: &[
    Member { name: "AbortDate", target: &S_AbortDate, location: L::Header, wire: "x-amz-abort-date", ..Member::BLANK },
    Member { name: "AbortRuleId", target: &S_AbortRuleId, location: L::Header, wire: "x-amz-abort-rule-id", ..Member::BLANK },
    Member { name: "Bucket", target: &S_BucketName, wire: "Bucket", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, wire: "Key", ..Member::BLANK },
    Member { name: "UploadId", target: &S_MultipartUploadId, wire: "UploadId", ..Member::BLANK },
    Member { name: "ServerSideEncryption", target: &S_ServerSideEncryption, location: L::Header, wire: "x-amz-server-side-encryption", ..Member::BLANK },
    Member { name: "SSECustomerAlgorithm", target: &S_SSECustomerAlgorithm, location: L::Header, wire: "x-amz-server-side-encryption-customer-algorithm", ..Member::BLANK },
    Member { name: "SSECustomerKeyMD5", target: &S_SSECustomerKeyMD5, location: L::Header, wire: "x-amz-server-side-encryption-customer-key-MD5", ..Member::BLANK },
    Member { name: "SSEKMSKeyId", target: &S_SSEKMSKeyId, location: L::Header, wire: "x-amz-server-side-encryption-aws-kms-key-id", ..Member::BLANK },
    Member { name: "SSEKMSEncryptionContext", target: &S_SSEKMSEncryptionContext, location: L::Header, wire: "x-amz-server-side-encryption-context", ..Member::BLANK },
    Member { name: "BucketKeyEnabled", target: &S_BucketKeyEnabled, location: L::Header, wire: "x-amz-server-side-encryption-bucket-key-enabled", ..Member::BLANK },
    Member { name: "RequestCharged", target: &S_RequestCharged, location: L::Header, wire: "x-amz-request-charged", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithm, location: L::Header, wire: "x-amz-checksum-algorithm", ..Member::BLANK },
    Member { name: "ChecksumType", target: &S_ChecksumType, location: L::Header, wire: "x-amz-checksum-type", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Header, wire: "x-amz-version-id", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateMultipartUploadRequest: Schema = Schema { name: "CreateMultipartUploadRequest", kind: K::Structure { members: &[
    Member { name: "ACL", target: &S_ObjectCannedACL, location: L::Header, wire: "x-amz-acl", ..Member::BLANK },
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "CacheControl", target: &S_CacheControl, location: L::Header, wire: "Cache-Control", ..Member::BLANK },
    Member { name: "ContentDisposition", target: &S_ContentDisposition, location: L::Header, wire: "Content-Disposition", ..Member::BLANK },
    Member { name: "ContentEncoding", target: &S_ContentEncoding, location: L::Header, wire: "Content-Encoding", ..Member::BLANK },
    Member { name: "ContentLanguage", target: &S_ContentLanguage, location: L::Header, wire: "Content-Language", ..Member::BLANK },
    Member { name: "ContentType", target: &S_ContentType, location: L::Header, wire: "Content-Type", ..Member::BLANK },
    Member { name: "Expires", target: &S_Expires, location: L::Header, wire: "Expires", ..Member::BLANK },
    Member { name: "GrantFullControl", target: &S_GrantFullControl, location: L::Header, wire: "x-amz-grant-full-control", ..Member::BLANK },
    Member { name: "GrantRead", target: &S_GrantRead, location: L::Header, wire: "x-amz-grant-read", ..Member::BLANK },
    Member { name: "GrantReadACP", target: &S_GrantReadACP, location: L::Header, wire: "x-amz-grant-read-acp", ..Member::BLANK },
    Member { name: "GrantWriteACP", target: &S_GrantWriteACP, location: L::Header, wire: "x-amz-grant-write-acp", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, required: true, location: L::Uri, wire: "Key", ..Member::BLANK },
    Member { name: "Metadata", target: &S_Metadata, location: L::Headers, wire: "x-amz-meta-", ..Member::BLANK },
    Member { name: "ServerSideEncryption", target: &S_ServerSideEncryption, location: L::Header, wire: "x-amz-server-side-encryption", ..Member::BLANK },
    Member { name: "StorageClass", target: &S_StorageClass, location: L::Header, wire: "x-amz-storage-class", ..Member::BLANK },
    Member { name: "WebsiteRedirectLocation", target: &S_WebsiteRedirectLocation, location: L::Header, wire: "x-amz-website-redirect-location", ..Member::BLANK },
    Member { name: "SSECustomerAlgorithm", target: &S_SSECustomerAlgorithm, location: L::Header, wire: "x-amz-server-side-encryption-customer-algorithm", ..Member::BLANK },
    Member { name: "SSECustomerKey", target: &S_SSECustomerKey, location: L::Header, wire: "x-amz-server-side-encryption-customer-key", ..Member::BLANK },
    Member { name: "SSECustomerKeyMD5", target: &S_SSECustomerKeyMD5, location: L::Header, wire: "x-amz-server-side-encryption-customer-key-MD5", ..Member::BLANK },
    Member { name: "SSEKMSKeyId", target: &S_SSEKMSKeyId, location: L::Header, wire: "x-amz-server-side-encryption-aws-kms-key-id", ..Member::BLANK },
    Member { name: "SSEKMSEncryptionContext", target: &S_SSEKMSEncryptionContext, location: L::Header, wire: "x-amz-server-side-encryption-context", ..Member::BLANK },
    Member { name: "BucketKeyEnabled", target: &S_BucketKeyEnabled, location: L::Header, wire: "x-amz-server-side-encryption-bucket-key-enabled", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
    Member { name: "Tagging", target: &S_TaggingHeader, location: L::Header, wire: "x-amz-tagging", ..Member::BLANK },
    Member { name: "ObjectLockMode", target: &S_ObjectLockMode, location: L::Header, wire: "x-amz-object-lock-mode", ..Member::BLANK },
    Member { name: "ObjectLockRetainUntilDate", target: &S_ObjectLockRetainUntilDate, location: L::Header, wire: "x-amz-object-lock-retain-until-date", ..Member::BLANK },
    Member { name: "ObjectLockLegalHoldStatus", target: &S_ObjectLockLegalHoldStatus, location: L::Header, wire: "x-amz-object-lock-legal-hold", ..Member::BLANK },
    Member { name: "ObjectLockEventHold", target: &S_ObjectLockEventHold, location: L::Header, wire: "x-amz-object-lock-event-hold", ..Member::BLANK },
    Member { name: "ObjectLockEventHoldDurationDays", target: &S_ObjectLockEventHoldDurationDays, location: L::Header, wire: "x-amz-object-lock-event-hold-duration-days", ..Member::BLANK },
    Member { name: "ObjectLockEventHoldDurationYears", target: &S_ObjectLockEventHoldDurationYears, location: L::Header, wire: "x-amz-object-lock-event-hold-duration-years", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithm, location: L::Header, wire: "x-amz-checksum-algorithm", ..Member::BLANK },
    Member { name: "ChecksumType", target: &S_ChecksumType, location: L::Header, wire: "x-amz-checksum-type", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreationDate: Schema = Schema { name: "CreationDate", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_DataRedundancy: Schema = Schema { name: "DataRedundancy", kind: K::Enum { values: DataRedundancy::VALUES }, ..Schema::BLANK };
pub(crate) static S_Date: Schema = Schema { name: "Date", kind: K::Timestamp { format: Some(T::Iso8601) }, ..Schema::BLANK };
pub(crate) static S_Days: Schema = Schema { name: "Days", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_DaysAfterInitiation: Schema = Schema { name: "DaysAfterInitiation", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_Delete: Schema = Schema { name: "Delete", kind: K::Structure { members: &[
    Member { name: "Objects", target: &S_ObjectIdentifierList, required: true, wire: "Object", ..Member::BLANK },
    Member { name: "Quiet", target: &S_Quiet, wire: "Quiet", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteBucketLifecycleRequest: Schema = Schema { name: "DeleteBucketLifecycleRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteBucketPolicyRequest: Schema = Schema { name: "DeleteBucketPolicyRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteBucketRequest: Schema = Schema { name: "DeleteBucketRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteBucketTaggingRequest: Schema = Schema { name: "DeleteBucketTaggingRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteMarker: Schema = Schema { name: "DeleteMarker", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_DeleteMarkerEntry: Schema = Schema { name: "DeleteMarkerEntry", kind: K::Structure { members: &[
    Member { name: "Owner", target: &S_Owner, wire: "Owner", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, wire: "Key", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, wire: "VersionId", ..Member::BLANK },
    Member { name: "IsLatest", target: &S_IsLatest, wire: "IsLatest", ..Member::BLANK },
    Member { name: "LastModified", target: &S_LastModified, wire: "LastModified", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteMarkerVersionId: Schema = Schema { name: "DeleteMarkerVersionId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_DeleteMarkers: Schema = Schema { name: "DeleteMarkers", kind: K::List { item: &S_DeleteMarkerEntry, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_DeleteObjectOutput: Schema = Schema { name: "DeleteObjectOutput", kind: K::Structure { members: &[
    Member { name: "DeleteMarker", target: &S_DeleteMarker, location: L::Header, wire: "x-amz-delete-marker", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Header, wire: "x-amz-version-id", ..Member::BLANK },
    Member { name: "RequestCharged", target: &S_RequestCharged, location: L::Header, wire: "x-amz-request-charged", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteObjectRequest: Schema = Schema { name: "DeleteObjectRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, required: true, location: L::Uri, wire: "Key", ..Member::BLANK },
    Member { name: "MFA", target: &S_MFA, location: L::Header, wire: "x-amz-mfa", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Query, wire: "versionId", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
    Member { name: "BypassGovernanceRetention", target: &S_BypassGovernanceRetention, location: L::Header, wire: "x-amz-bypass-governance-retention", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "IfMatch", target: &S_IfMatch, location: L::Header, wire: "If-Match", ..Member::BLANK },
    Member { name: "IfMatchLastModifiedTime", target: &S_IfMatchLastModifiedTime, location: L::Header, wire: "x-amz-if-match-last-modified-time", ..Member::BLANK },
    Member { name: "IfMatchSize", target: &S_IfMatchSize, location: L::Header, wire: "x-amz-if-match-size", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteObjectTaggingOutput: Schema = Schema { name: "DeleteObjectTaggingOutput", kind: K::Structure { members: &[
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Header, wire: "x-amz-version-id", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteObjectTaggingRequest: Schema = Schema { name: "DeleteObjectTaggingRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, required: true, location: L::Uri, wire: "Key", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Query, wire: "versionId", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteObjectsOutput: Schema = Schema { name: "DeleteObjectsOutput", kind: K::Structure { members: &[
    Member { name: "Deleted", target: &S_DeletedObjects, wire: "Deleted", ..Member::BLANK },
    Member { name: "RequestCharged", target: &S_RequestCharged, location: L::Header, wire: "x-amz-request-charged", ..Member::BLANK },
    Member { name: "Errors", target: &S_Errors, wire: "Error", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteObjectsRequest: Schema = Schema { name: "DeleteObjectsRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "Delete", target: &S_Delete, required: true, location: L::Payload, wire: "Delete", xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")), ..Member::BLANK },
    Member { name: "MFA", target: &S_MFA, location: L::Header, wire: "x-amz-mfa", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
    Member { name: "BypassGovernanceRetention", target: &S_BypassGovernanceRetention, location: L::Header, wire: "x-amz-bypass-governance-retention", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithm, location: L::Header, wire: "x-amz-sdk-checksum-algorithm", ..Member::BLANK },
] }, payload: Some("Delete"), ..Schema::BLANK };
pub(crate) static S_DeletedObject: Schema = Schema { name: "DeletedObject", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_ObjectKey, wire: "Key", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, wire: "VersionId", ..Member::BLANK },
    Member { name: "DeleteMarker", target: &S_DeleteMarker, wire: "DeleteMarker", ..Member::BLANK },
    Member { name: "DeleteMarkerVersionId", target: &S_DeleteMarkerVersionId, wire: "DeleteMarkerVersionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeletedObjects: Schema = Schema { name: "DeletedObjects", kind: K::List { item: &S_DeletedObject, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_Delimiter: Schema = Schema { name: "Delimiter", kind: K::String, ..Schema::BLANK };
pub(crate) static S_DisplayName: Schema = Schema { name: "DisplayName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ETag: Schema = Schema { name: "ETag", kind: K::String, ..Schema::BLANK };
pub(crate) static S_EncodingType: Schema = Schema { name: "EncodingType", kind: K::Enum { values: EncodingType::VALUES }, ..Schema::BLANK };
pub(crate) static S_EncryptionType: Schema = Schema { name: "EncryptionType", kind: K::Enum { values: EncryptionType::VALUES }, ..Schema::BLANK };
pub(crate) static S_EncryptionTypeList: Schema = Schema { name: "EncryptionTypeList", kind: K::List { item: &S_EncryptionType, item_name: "EncryptionType", flattened: true }, ..Schema::BLANK };
pub(crate) static S_EncryptionTypeMismatch: Schema = Schema { name: "EncryptionTypeMismatch", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_Error: Schema = Schema { name: "Error", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_ObjectKey, wire: "Key", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, wire: "VersionId", ..Member::BLANK },
    Member { name: "Code", target: &S_Code, wire: "Code", ..Member::BLANK },
    Member { name: "Message", target: &S_Message, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Errors: Schema = Schema { name: "Errors", kind: K::List { item: &S_Error, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_Expiration: Schema = Schema { name: "Expiration", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ExpirationStatus: Schema = Schema { name: "ExpirationStatus", kind: K::Enum { values: ExpirationStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_ExpiredObjectDeleteMarker: Schema = Schema { name: "ExpiredObjectDeleteMarker", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_Expires: Schema = Schema { name: "Expires", kind: K::String, ..Schema::BLANK };
pub(crate) static S_FetchOwner: Schema = Schema { name: "FetchOwner", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_GetBucketEncryptionOutput: Schema = Schema { name: "GetBucketEncryptionOutput", kind: K::Structure { members: &[
    Member { name: "ServerSideEncryptionConfiguration", target: &S_ServerSideEncryptionConfiguration, location: L::Payload, wire: "ServerSideEncryptionConfiguration", ..Member::BLANK },
] }, payload: Some("ServerSideEncryptionConfiguration"), ..Schema::BLANK };
pub(crate) static S_GetBucketEncryptionRequest: Schema = Schema { name: "GetBucketEncryptionRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetBucketLifecycleConfigurationOutput: Schema = Schema { name: "GetBucketLifecycleConfigurationOutput", kind: K::Structure { members: &[
    Member { name: "Rules", target: &S_LifecycleRules, wire: "Rule", ..Member::BLANK },
    Member { name: "TransitionDefaultMinimumObjectSize", target: &S_TransitionDefaultMinimumObjectSize, location: L::Header, wire: "x-amz-transition-default-minimum-object-size", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetBucketLifecycleConfigurationRequest: Schema = Schema { name: "GetBucketLifecycleConfigurationRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetBucketLocationOutput: Schema = Schema { name: "GetBucketLocationOutput", kind: K::Structure { members: &[
    Member { name: "LocationConstraint", target: &S_BucketLocationConstraint, wire: "LocationConstraint", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetBucketLocationRequest: Schema = Schema { name: "GetBucketLocationRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetBucketPolicyOutput: Schema = Schema { name: "GetBucketPolicyOutput", kind: K::Structure { members: &[
    Member { name: "Policy", target: &S_Policy, location: L::Payload, wire: "Policy", ..Member::BLANK },
] }, payload: Some("Policy"), ..Schema::BLANK };
pub(crate) static S_GetBucketPolicyRequest: Schema = Schema { name: "GetBucketPolicyRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetBucketTaggingOutput: Schema = Schema { name: "GetBucketTaggingOutput", kind: K::Structure { members: &[
    Member { name: "TagSet", target: &S_TagSet, required: true, wire: "TagSet", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetBucketTaggingRequest: Schema = Schema { name: "GetBucketTaggingRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetBucketVersioningOutput: Schema = Schema { name: "GetBucketVersioningOutput", kind: K::Structure { members: &[
    Member { name: "Status", target: &S_BucketVersioningStatus, wire: "Status", ..Member::BLANK },
    Member { name: "MFADelete", target: &S_MFADeleteStatus, wire: "MfaDelete", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetBucketVersioningRequest: Schema = Schema { name: "GetBucketVersioningRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetObjectOutput: Schema = Schema { name: "GetObjectOutput", kind: K::Structure { members: &[
    Member { name: "Body", target: &S_Body, location: L::Payload, wire: "Body", streaming: true, ..Member::BLANK },
    Member { name: "DeleteMarker", target: &S_DeleteMarker, location: L::Header, wire: "x-amz-delete-marker", ..Member::BLANK },
    Member { name: "AcceptRanges", target: &S_AcceptRanges, location: L::Header, wire: "accept-ranges", ..Member::BLANK },
    Member { name: "Expiration", target: &S_Expiration, location: L::Header, wire: "x-amz-expiration", ..Member::BLANK },
    Member { name: "Restore", target: &S_Restore, location: L::Header, wire: "x-amz-restore", ..Member::BLANK },
    Member { name: "LastModified", target: &S_LastModified, location: L::Header, wire: "Last-Modified", ..Member::BLANK },
    Member { name: "ContentLength", target: &S_ContentLength, location: L::Header, wire: "Content-Length", ..Member::BLANK },
    Member { name: "ETag", target: &S_ETag, location: L::Header, wire: "ETag", ..Member::BLANK },
    Member { name: "ChecksumCRC32", target: &S_ChecksumCRC32, location: L::Header, wire: "x-amz-checksum-crc32", ..Member::BLANK },
    Member { name: "ChecksumCRC32C", target: &S_ChecksumCRC32C, location: L::Header, wire: "x-amz-checksum-crc32c", ..Member::BLANK },
    Member { name: "ChecksumCRC64NVME", target: &S_ChecksumCRC64NVME, location: L::Header, wire: "x-amz-checksum-crc64nvme", ..Member::BLANK },
    Member { name: "ChecksumSHA1", target: &S_ChecksumSHA1, location: L::Header, wire: "x-amz-checksum-sha1", ..Member::BLANK },
    Member { name: "ChecksumSHA256", target: &S_ChecksumSHA256, location: L::Header, wire: "x-amz-checksum-sha256", ..Member::BLANK },
    Member { name: "ChecksumSHA512", target: &S_ChecksumSHA512, location: L::Header, wire: "x-amz-checksum-sha512", ..Member::BLANK },
    Member { name: "ChecksumMD5", target: &S_ChecksumMD5, location: L::Header, wire: "x-amz-checksum-md5", ..Member::BLANK },
    Member { name: "ChecksumXXHASH64", target: &S_ChecksumXXHASH64, location: L::Header, wire: "x-amz-checksum-xxhash64", ..Member::BLANK },
    Member { name: "ChecksumXXHASH3", target: &S_ChecksumXXHASH3, location: L::Header, wire: "x-amz-checksum-xxhash3", ..Member::BLANK },
    Member { name: "ChecksumXXHASH128", target: &S_ChecksumXXHASH128, location: L::Header, wire: "x-amz-checksum-xxhash128", ..Member::BLANK },
    Member { name: "ChecksumType", target: &S_ChecksumType, location: L::Header, wire: "x-amz-checksum-type", ..Member::BLANK },
    Member { name: "MissingMeta", target: &S_MissingMeta, location: L::Header, wire: "x-amz-missing-meta", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Header, wire: "x-amz-version-id", ..Member::BLANK },
    Member { name: "CacheControl", target: &S_CacheControl, location: L::Header, wire: "Cache-Control", ..Member::BLANK },
    Member { name: "ContentDisposition", target: &S_ContentDisposition, location: L::Header, wire: "Content-Disposition", ..Member::BLANK },
    Member { name: "ContentEncoding", target: &S_ContentEncoding, location: L::Header, wire: "Content-Encoding", ..Member::BLANK },
    Member { name: "ContentLanguage", target: &S_ContentLanguage, location: L::Header, wire: "Content-Language", ..Member::BLANK },
    Member { name: "ContentRange", target: &S_ContentRange, location: L::Header, wire: "Content-Range", ..Member::BLANK },
    Member { name: "ContentType", target: &S_ContentType, location: L::Header, wire: "Content-Type", ..Member::BLANK },
    Member { name: "Expires", target: &S_Expires, location: L::Header, wire: "Expires", ..Member::BLANK },
    Member { name: "WebsiteRedirectLocation", target: &S_WebsiteRedirectLocation, location: L::Header, wire: "x-amz-website-redirect-location", ..Member::BLANK },
    Member { name: "ServerSideEncryption", target: &S_ServerSideEncryption, location: L::Header, wire: "x-amz-server-side-encryption", ..Member::BLANK },
    Member { name: "Metadata", target: &S_Metadata, location: L::Headers, wire: "x-amz-meta-", ..Member::BLANK },
    Member { name: "SSECustomerAlgorithm", target: &S_SSECustomerAlgorithm, location: L::Header, wire: "x-amz-server-side-encryption-customer-algorithm", ..Member::BLANK },
    Member { name: "SSECustomerKeyMD5", target: &S_SSECustomerKeyMD5, location: L::Header, wire: "x-amz-server-side-encryption-customer-key-MD5", ..Member::BLANK },
    Member { name: "SSEKMSKeyId", target: &S_SSEKMSKeyId, location: L::Header, wire: "x-amz-server-side-encryption-aws-kms-key-id", ..Member::BLANK },
    Member { name: "BucketKeyEnabled", target: &S_BucketKeyEnabled, location: L::Header, wire: "x-amz-server-side-encryption-bucket-key-enabled", ..Member::BLANK },
    Member { name: "StorageClass", target: &S_StorageClass, location: L::Header, wire: "x-amz-storage-class", ..Member::BLANK },
    Member { name: "RequestCharged", target: &S_RequestCharged, location: L::Header, wire: "x-amz-request-charged", ..Member::BLANK },
    Member { name: "ReplicationStatus", target: &S_ReplicationStatus, location: L::Header, wire: "x-amz-replication-status", ..Member::BLANK },
    Member { name: "PartsCount", target: &S_PartsCount, location: L::Header, wire: "x-amz-mp-parts-count", ..Member::BLANK },
    Member { name: "TagCount", target: &S_TagCount, location: L::Header, wire: "x-amz-tagging-count", ..Member::BLANK },
    Member { name: "ObjectLockMode", target: &S_ObjectLockMode, location: L::Header, wire: "x-amz-object-lock-mode", ..Member::BLANK },
    Member { name: "ObjectLockRetainUntilDate", target: &S_ObjectLockRetainUntilDate, location: L::Header, wire: "x-amz-object-lock-retain-until-date", ..Member::BLANK },
    Member { name: "ObjectLockLegalHoldStatus", target: &S_ObjectLockLegalHoldStatus, location: L::Header, wire: "x-amz-object-lock-legal-hold", ..Member::BLANK },
    Member { name: "ObjectLockEventHold", target: &S_ObjectLockEventHold, location: L::Header, wire: "x-amz-object-lock-event-hold", ..Member::BLANK },
    Member { name: "ObjectLockEventHoldDurationDays", target: &S_ObjectLockEventHoldDurationDays, location: L::Header, wire: "x-amz-object-lock-event-hold-duration-days", ..Member::BLANK },
    Member { name: "ObjectLockEventHoldDurationYears", target: &S_ObjectLockEventHoldDurationYears, location: L::Header, wire: "x-amz-object-lock-event-hold-duration-years", ..Member::BLANK },
] }, payload: Some("Body"), ..Schema::BLANK };
pub(crate) static S_GetObjectRequest: Schema = Schema { name: "GetObjectRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "IfMatch", target: &S_IfMatch, location: L::Header, wire: "If-Match", ..Member::BLANK },
    Member { name: "IfModifiedSince", target: &S_IfModifiedSince, location: L::Header, wire: "If-Modified-Since", ..Member::BLANK },
    Member { name: "IfNoneMatch", target: &S_IfNoneMatch, location: L::Header, wire: "If-None-Match", ..Member::BLANK },
    Member { name: "IfUnmodifiedSince", target: &S_IfUnmodifiedSince, location: L::Header, wire: "If-Unmodified-Since", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, required: true, location: L::Uri, wire: "Key", ..Member::BLANK },
    Member { name: "Range", target: &S_Range, location: L::Header, wire: "Range", ..Member::BLANK },
    Member { name: "ResponseCacheControl", target: &S_ResponseCacheControl, location: L::Query, wire: "response-cache-control", ..Member::BLANK },
    Member { name: "ResponseContentDisposition", target: &S_ResponseContentDisposition, location: L::Query, wire: "response-content-disposition", ..Member::BLANK },
    Member { name: "ResponseContentEncoding", target: &S_ResponseContentEncoding, location: L::Query, wire: "response-content-encoding", ..Member::BLANK },
    Member { name: "ResponseContentLanguage", target: &S_ResponseContentLanguage, location: L::Query, wire: "response-content-language", ..Member::BLANK },
    Member { name: "ResponseContentType", target: &S_ResponseContentType, location: L::Query, wire: "response-content-type", ..Member::BLANK },
    Member { name: "ResponseExpires", target: &S_ResponseExpires, location: L::Query, wire: "response-expires", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Query, wire: "versionId", ..Member::BLANK },
    Member { name: "SSECustomerAlgorithm", target: &S_SSECustomerAlgorithm, location: L::Header, wire: "x-amz-server-side-encryption-customer-algorithm", ..Member::BLANK },
    Member { name: "SSECustomerKey", target: &S_SSECustomerKey, location: L::Header, wire: "x-amz-server-side-encryption-customer-key", ..Member::BLANK },
    Member { name: "SSECustomerKeyMD5", target: &S_SSECustomerKeyMD5, location: L::Header, wire: "x-amz-server-side-encryption-customer-key-MD5", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
    Member { name: "PartNumber", target: &S_PartNumber, location: L::Query, wire: "partNumber", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "ChecksumMode", target: &S_ChecksumMode, location: L::Header, wire: "x-amz-checksum-mode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetObjectTaggingOutput: Schema = Schema { name: "GetObjectTaggingOutput", kind: K::Structure { members: &[
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Header, wire: "x-amz-version-id", ..Member::BLANK },
    Member { name: "TagSet", target: &S_TagSet, required: true, wire: "TagSet", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetObjectTaggingRequest: Schema = Schema { name: "GetObjectTaggingRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, required: true, location: L::Uri, wire: "Key", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Query, wire: "versionId", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetPublicAccessBlockOutput: Schema = Schema { name: "GetPublicAccessBlockOutput", kind: K::Structure { members: &[
    Member { name: "PublicAccessBlockConfiguration", target: &S_PublicAccessBlockConfiguration, location: L::Payload, wire: "PublicAccessBlockConfiguration", ..Member::BLANK },
] }, payload: Some("PublicAccessBlockConfiguration"), ..Schema::BLANK };
pub(crate) static S_GetPublicAccessBlockRequest: Schema = Schema { name: "GetPublicAccessBlockRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GrantFullControl: Schema = Schema { name: "GrantFullControl", kind: K::String, ..Schema::BLANK };
pub(crate) static S_GrantRead: Schema = Schema { name: "GrantRead", kind: K::String, ..Schema::BLANK };
pub(crate) static S_GrantReadACP: Schema = Schema { name: "GrantReadACP", kind: K::String, ..Schema::BLANK };
pub(crate) static S_GrantWrite: Schema = Schema { name: "GrantWrite", kind: K::String, ..Schema::BLANK };
pub(crate) static S_GrantWriteACP: Schema = Schema { name: "GrantWriteACP", kind: K::String, ..Schema::BLANK };
pub(crate) static S_HeadBucketOutput: Schema = Schema { name: "HeadBucketOutput", kind: K::Structure { members: &[
    Member { name: "BucketArn", target: &S_S3RegionalOrS3ExpressBucketArnString, location: L::Header, wire: "x-amz-bucket-arn", ..Member::BLANK },
    Member { name: "BucketLocationType", target: &S_LocationType, location: L::Header, wire: "x-amz-bucket-location-type", ..Member::BLANK },
    Member { name: "BucketLocationName", target: &S_BucketLocationName, location: L::Header, wire: "x-amz-bucket-location-name", ..Member::BLANK },
    Member { name: "BucketRegion", target: &S_Region, location: L::Header, wire: "x-amz-bucket-region", ..Member::BLANK },
    Member { name: "AccessPointAlias", target: &S_AccessPointAlias, location: L::Header, wire: "x-amz-access-point-alias", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_HeadBucketRequest: Schema = Schema { name: "HeadBucketRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_HeadObjectOutput: Schema = Schema { name: "HeadObjectOutput", kind: K::Structure { members: &[
    Member { name: "DeleteMarker", target: &S_DeleteMarker, location: L::Header, wire: "x-amz-delete-marker", ..Member::BLANK },
    Member { name: "AcceptRanges", target: &S_AcceptRanges, location: L::Header, wire: "accept-ranges", ..Member::BLANK },
    Member { name: "Expiration", target: &S_Expiration, location: L::Header, wire: "x-amz-expiration", ..Member::BLANK },
    Member { name: "Restore", target: &S_Restore, location: L::Header, wire: "x-amz-restore", ..Member::BLANK },
    Member { name: "ArchiveStatus", target: &S_ArchiveStatus, location: L::Header, wire: "x-amz-archive-status", ..Member::BLANK },
    Member { name: "LastModified", target: &S_LastModified, location: L::Header, wire: "Last-Modified", ..Member::BLANK },
    Member { name: "ContentLength", target: &S_ContentLength, location: L::Header, wire: "Content-Length", ..Member::BLANK },
    Member { name: "ChecksumCRC32", target: &S_ChecksumCRC32, location: L::Header, wire: "x-amz-checksum-crc32", ..Member::BLANK },
    Member { name: "ChecksumCRC32C", target: &S_ChecksumCRC32C, location: L::Header, wire: "x-amz-checksum-crc32c", ..Member::BLANK },
    Member { name: "ChecksumCRC64NVME", target: &S_ChecksumCRC64NVME, location: L::Header, wire: "x-amz-checksum-crc64nvme", ..Member::BLANK },
    Member { name: "ChecksumSHA1", target: &S_ChecksumSHA1, location: L::Header, wire: "x-amz-checksum-sha1", ..Member::BLANK },
    Member { name: "ChecksumSHA256", target: &S_ChecksumSHA256, location: L::Header, wire: "x-amz-checksum-sha256", ..Member::BLANK },
    Member { name: "ChecksumSHA512", target: &S_ChecksumSHA512, location: L::Header, wire: "x-amz-checksum-sha512", ..Member::BLANK },
    Member { name: "ChecksumMD5", target: &S_ChecksumMD5, location: L::Header, wire: "x-amz-checksum-md5", ..Member::BLANK },
    Member { name: "ChecksumXXHASH64", target: &S_ChecksumXXHASH64, location: L::Header, wire: "x-amz-checksum-xxhash64", ..Member::BLANK },
    Member { name: "ChecksumXXHASH3", target: &S_ChecksumXXHASH3, location: L::Header, wire: "x-amz-checksum-xxhash3", ..Member::BLANK },
    Member { name: "ChecksumXXHASH128", target: &S_ChecksumXXHASH128, location: L::Header, wire: "x-amz-checksum-xxhash128", ..Member::BLANK },
    Member { name: "ChecksumType", target: &S_ChecksumType, location: L::Header, wire: "x-amz-checksum-type", ..Member::BLANK },
    Member { name: "ETag", target: &S_ETag, location: L::Header, wire: "ETag", ..Member::BLANK },
    Member { name: "MissingMeta", target: &S_MissingMeta, location: L::Header, wire: "x-amz-missing-meta", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Header, wire: "x-amz-version-id", ..Member::BLANK },
    Member { name: "CacheControl", target: &S_CacheControl, location: L::Header, wire: "Cache-Control", ..Member::BLANK },
    Member { name: "ContentDisposition", target: &S_ContentDisposition, location: L::Header, wire: "Content-Disposition", ..Member::BLANK },
    Member { name: "ContentEncoding", target: &S_ContentEncoding, location: L::Header, wire: "Content-Encoding", ..Member::BLANK },
    Member { name: "ContentLanguage", target: &S_ContentLanguage, location: L::Header, wire: "Content-Language", ..Member::BLANK },
    Member { name: "ContentType", target: &S_ContentType, location: L::Header, wire: "Content-Type", ..Member::BLANK },
    Member { name: "ContentRange", target: &S_ContentRange, location: L::Header, wire: "Content-Range", ..Member::BLANK },
    Member { name: "Expires", target: &S_Expires, location: L::Header, wire: "Expires", ..Member::BLANK },
    Member { name: "WebsiteRedirectLocation", target: &S_WebsiteRedirectLocation, location: L::Header, wire: "x-amz-website-redirect-location", ..Member::BLANK },
    Member { name: "ServerSideEncryption", target: &S_ServerSideEncryption, location: L::Header, wire: "x-amz-server-side-encryption", ..Member::BLANK },
    Member { name: "Metadata", target: &S_Metadata, location: L::Headers, wire: "x-amz-meta-", ..Member::BLANK },
    Member { name: "SSECustomerAlgorithm", target: &S_SSECustomerAlgorithm, location: L::Header, wire: "x-amz-server-side-encryption-customer-algorithm", ..Member::BLANK },
    Member { name: "SSECustomerKeyMD5", target: &S_SSECustomerKeyMD5, location: L::Header, wire: "x-amz-server-side-encryption-customer-key-MD5", ..Member::BLANK },
    Member { name: "SSEKMSKeyId", target: &S_SSEKMSKeyId, location: L::Header, wire: "x-amz-server-side-encryption-aws-kms-key-id", ..Member::BLANK },
    Member { name: "BucketKeyEnabled", target: &S_BucketKeyEnabled, location: L::Header, wire: "x-amz-server-side-encryption-bucket-key-enabled", ..Member::BLANK },
    Member { name: "StorageClass", target: &S_StorageClass, location: L::Header, wire: "x-amz-storage-class", ..Member::BLANK },
    Member { name: "RequestCharged", target: &S_RequestCharged, location: L::Header, wire: "x-amz-request-charged", ..Member::BLANK },
    Member { name: "ReplicationStatus", target: &S_ReplicationStatus, location: L::Header, wire: "x-amz-replication-status", ..Member::BLANK },
    Member { name: "PartsCount", target: &S_PartsCount, location: L::Header, wire: "x-amz-mp-parts-count", ..Member::BLANK },
    Member { name: "TagCount", target: &S_TagCount, location: L::Header, wire: "x-amz-tagging-count", ..Member::BLANK },
    Member { name: "ObjectLockMode", target: &S_ObjectLockMode, location: L::Header, wire: "x-amz-object-lock-mode", ..Member::BLANK },
    Member { name: "ObjectLockRetainUntilDate", target: &S_ObjectLockRetainUntilDate, location: L::Header, wire: "x-amz-object-lock-retain-until-date", ..Member::BLANK },
    Member { name: "ObjectLockLegalHoldStatus", target: &S_ObjectLockLegalHoldStatus, location: L::Header, wire: "x-amz-object-lock-legal-hold", ..Member::BLANK },
    Member { name: "ObjectLockEventHold", target: &S_ObjectLockEventHold, location: L::Header, wire: "x-amz-object-lock-event-hold", ..Member::BLANK },
    Member { name: "ObjectLockEventHoldDurationDays", target: &S_ObjectLockEventHoldDurationDays, location: L::Header, wire: "x-amz-object-lock-event-hold-duration-days", ..Member::BLANK },
    Member { name: "ObjectLockEventHoldDurationYears", target: &S_ObjectLockEventHoldDurationYears, location: L::Header, wire: "x-amz-object-lock-event-hold-duration-years", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_HeadObjectRequest: Schema = Schema { name: "HeadObjectRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "IfMatch", target: &S_IfMatch, location: L::Header, wire: "If-Match", ..Member::BLANK },
    Member { name: "IfModifiedSince", target: &S_IfModifiedSince, location: L::Header, wire: "If-Modified-Since", ..Member::BLANK },
    Member { name: "IfNoneMatch", target: &S_IfNoneMatch, location: L::Header, wire: "If-None-Match", ..Member::BLANK },
    Member { name: "IfUnmodifiedSince", target: &S_IfUnmodifiedSince, location: L::Header, wire: "If-Unmodified-Since", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, required: true, location: L::Uri, wire: "Key", ..Member::BLANK },
    Member { name: "Range", target: &S_Range, location: L::Header, wire: "Range", ..Member::BLANK },
    Member { name: "ResponseCacheControl", target: &S_ResponseCacheControl, location: L::Query, wire: "response-cache-control", ..Member::BLANK },
    Member { name: "ResponseContentDisposition", target: &S_ResponseContentDisposition, location: L::Query, wire: "response-content-disposition", ..Member::BLANK },
    Member { name: "ResponseContentEncoding", target: &S_ResponseContentEncoding, location: L::Query, wire: "response-content-encoding", ..Member::BLANK },
    Member { name: "ResponseContentLanguage", target: &S_ResponseContentLanguage, location: L::Query, wire: "response-content-language", ..Member::BLANK },
    Member { name: "ResponseContentType", target: &S_ResponseContentType, location: L::Query, wire: "response-content-type", ..Member::BLANK },
    Member { name: "ResponseExpires", target: &S_ResponseExpires, location: L::Query, wire: "response-expires", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Query, wire: "versionId", ..Member::BLANK },
    Member { name: "SSECustomerAlgorithm", target: &S_SSECustomerAlgorithm, location: L::Header, wire: "x-amz-server-side-encryption-customer-algorithm", ..Member::BLANK },
    Member { name: "SSECustomerKey", target: &S_SSECustomerKey, location: L::Header, wire: "x-amz-server-side-encryption-customer-key", ..Member::BLANK },
    Member { name: "SSECustomerKeyMD5", target: &S_SSECustomerKeyMD5, location: L::Header, wire: "x-amz-server-side-encryption-customer-key-MD5", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
    Member { name: "PartNumber", target: &S_PartNumber, location: L::Query, wire: "partNumber", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "ChecksumMode", target: &S_ChecksumMode, location: L::Header, wire: "x-amz-checksum-mode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ID: Schema = Schema { name: "ID", kind: K::String, ..Schema::BLANK };
pub(crate) static S_IfMatch: Schema = Schema { name: "IfMatch", kind: K::String, ..Schema::BLANK };
pub(crate) static S_IfMatchInitiatedTime: Schema = Schema { name: "IfMatchInitiatedTime", kind: K::Timestamp { format: Some(T::Rfc822) }, ..Schema::BLANK };
pub(crate) static S_IfMatchLastModifiedTime: Schema = Schema { name: "IfMatchLastModifiedTime", kind: K::Timestamp { format: Some(T::Rfc822) }, ..Schema::BLANK };
pub(crate) static S_IfMatchSize: Schema = Schema { name: "IfMatchSize", kind: K::Long, ..Schema::BLANK };
pub(crate) static S_IfModifiedSince: Schema = Schema { name: "IfModifiedSince", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_IfNoneMatch: Schema = Schema { name: "IfNoneMatch", kind: K::String, ..Schema::BLANK };
pub(crate) static S_IfUnmodifiedSince: Schema = Schema { name: "IfUnmodifiedSince", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_Initiated: Schema = Schema { name: "Initiated", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_Initiator: Schema = Schema { name: "Initiator", kind: K::Structure { members: &[
    Member { name: "ID", target: &S_ID, wire: "ID", ..Member::BLANK },
    Member { name: "DisplayName", target: &S_DisplayName, wire: "DisplayName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_IntelligentTieringAccessTier: Schema = Schema { name: "IntelligentTieringAccessTier", kind: K::Enum { values: IntelligentTieringAccessTier::VALUES }, ..Schema::BLANK };
pub(crate) static S_InvalidObjectState: Schema = Schema { name: "InvalidObjectState", kind: K::Structure { members: &[
    Member { name: "StorageClass", target: &S_StorageClass, wire: "StorageClass", ..Member::BLANK },
    Member { name: "AccessTier", target: &S_IntelligentTieringAccessTier, wire: "AccessTier", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidRequest: Schema = Schema { name: "InvalidRequest", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidWriteOffset: Schema = Schema { name: "InvalidWriteOffset", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_IsLatest: Schema = Schema { name: "IsLatest", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_IsRestoreInProgress: Schema = Schema { name: "IsRestoreInProgress", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_IsTruncated: Schema = Schema { name: "IsTruncated", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_KeyCount: Schema = Schema { name: "KeyCount", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_KeyMarker: Schema = Schema { name: "KeyMarker", kind: K::String, ..Schema::BLANK };
pub(crate) static S_LastModified: Schema = Schema { name: "LastModified", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_LastModifiedTime: Schema = Schema { name: "LastModifiedTime", kind: K::Timestamp { format: Some(T::Rfc822) }, ..Schema::BLANK };
pub(crate) static S_LifecycleExpiration: Schema = Schema { name: "LifecycleExpiration", kind: K::Structure { members: &[
    Member { name: "Date", target: &S_Date, wire: "Date", ..Member::BLANK },
    Member { name: "Days", target: &S_Days, wire: "Days", ..Member::BLANK },
    Member { name: "ExpiredObjectDeleteMarker", target: &S_ExpiredObjectDeleteMarker, wire: "ExpiredObjectDeleteMarker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LifecycleRule: Schema = Schema { name: "LifecycleRule", kind: K::Structure { members: &[
    Member { name: "Expiration", target: &S_LifecycleExpiration, wire: "Expiration", ..Member::BLANK },
    Member { name: "ID", target: &S_ID, wire: "ID", ..Member::BLANK },
    Member { name: "Prefix", target: &S_Prefix, wire: "Prefix", ..Member::BLANK },
    Member { name: "Filter", target: &S_LifecycleRuleFilter, wire: "Filter", ..Member::BLANK },
    Member { name: "Status", target: &S_ExpirationStatus, required: true, wire: "Status", ..Member::BLANK },
    Member { name: "Transitions", target: &S_TransitionList, wire: "Transition", ..Member::BLANK },
    Member { name: "NoncurrentVersionTransitions", target: &S_NoncurrentVersionTransitionList, wire: "NoncurrentVersionTransition", ..Member::BLANK },
    Member { name: "NoncurrentVersionExpiration", target: &S_NoncurrentVersionExpiration, wire: "NoncurrentVersionExpiration", ..Member::BLANK },
    Member { name: "AbortIncompleteMultipartUpload", target: &S_AbortIncompleteMultipartUpload, wire: "AbortIncompleteMultipartUpload", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LifecycleRuleAndOperator: Schema = Schema { name: "LifecycleRuleAndOperator", kind: K::Structure { members: &[
    Member { name: "Prefix", target: &S_Prefix, wire: "Prefix", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagSet, wire: "Tag", flattened: true, ..Member::BLANK },
    Member { name: "ObjectSizeGreaterThan", target: &S_ObjectSizeGreaterThanBytes, wire: "ObjectSizeGreaterThan", ..Member::BLANK },
    Member { name: "ObjectSizeLessThan", target: &S_ObjectSizeLessThanBytes, wire: "ObjectSizeLessThan", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LifecycleRuleFilter: Schema = Schema { name: "LifecycleRuleFilter", kind: K::Structure { members: &[
    Member { name: "Prefix", target: &S_Prefix, wire: "Prefix", ..Member::BLANK },
    Member { name: "Tag", target: &S_Tag, wire: "Tag", ..Member::BLANK },
    Member { name: "ObjectSizeGreaterThan", target: &S_ObjectSizeGreaterThanBytes, wire: "ObjectSizeGreaterThan", ..Member::BLANK },
    Member { name: "ObjectSizeLessThan", target: &S_ObjectSizeLessThanBytes, wire: "ObjectSizeLessThan", ..Member::BLANK },
    Member { name: "And", target: &S_LifecycleRuleAndOperator, wire: "And", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LifecycleRules: Schema = Schema { name: "LifecycleRules", kind: K::List { item: &S_LifecycleRule, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_ListBucketsOutput: Schema = Schema { name: "ListBucketsOutput", kind: K::Structure { members: &[
    Member { name: "Buckets", target: &S_Buckets, wire: "Buckets", ..Member::BLANK },
    Member { name: "Owner", target: &S_Owner, wire: "Owner", ..Member::BLANK },
    Member { name: "ContinuationToken", target: &S_NextToken, wire: "ContinuationToken", ..Member::BLANK },
    Member { name: "Prefix", target: &S_Prefix, wire: "Prefix", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListBucketsRequest: Schema = Schema { name: "ListBucketsRequest", kind: K::Structure { members: &[
    Member { name: "MaxBuckets", target: &S_MaxBuckets, location: L::Query, wire: "max-buckets", ..Member::BLANK },
    Member { name: "ContinuationToken", target: &S_Token, location: L::Query, wire: "continuation-token", ..Member::BLANK },
    Member { name: "Prefix", target: &S_Prefix, location: L::Query, wire: "prefix", ..Member::BLANK },
    Member { name: "BucketRegion", target: &S_BucketRegion, location: L::Query, wire: "bucket-region", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListMultipartUploadsOutput: Schema = Schema { name: "ListMultipartUploadsOutput", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, wire: "Bucket", ..Member::BLANK },
    Member { name: "KeyMarker", target: &S_KeyMarker, wire: "KeyMarker", ..Member::BLANK },
    Member { name: "UploadIdMarker", target: &S_UploadIdMarker, wire: "UploadIdMarker", ..Member::BLANK },
    Member { name: "NextKeyMarker", target: &S_NextKeyMarker, wire: "NextKeyMarker", ..Member::BLANK },
    Member { name: "Prefix", target: &S_Prefix, wire: "Prefix", ..Member::BLANK },
    Member { name: "Delimiter", target: &S_Delimiter, wire: "Delimiter", ..Member::BLANK },
    Member { name: "NextUploadIdMarker", target: &S_NextUploadIdMarker, wire: "NextUploadIdMarker", ..Member::BLANK },
    Member { name: "MaxUploads", target: &S_MaxUploads, wire: "MaxUploads", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_IsTruncated, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Uploads", target: &S_MultipartUploadList, wire: "Upload", ..Member::BLANK },
    Member { name: "CommonPrefixes", target: &S_CommonPrefixList, wire: "CommonPrefixes", ..Member::BLANK },
    Member { name: "EncodingType", target: &S_EncodingType, wire: "EncodingType", ..Member::BLANK },
    Member { name: "RequestCharged", target: &S_RequestCharged, location: L::Header, wire: "x-amz-request-charged", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListMultipartUploadsRequest: Schema = Schema { name: "ListMultipartUploadsRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "Delimiter", target: &S_Delimiter, location: L::Query, wire: "delimiter", ..Member::BLANK },
    Member { name: "EncodingType", target: &S_EncodingType, location: L::Query, wire: "encoding-type", ..Member::BLANK },
    Member { name: "KeyMarker", target: &S_KeyMarker, location: L::Query, wire: "key-marker", ..Member::BLANK },
    Member { name: "MaxUploads", target: &S_MaxUploads, location: L::Query, wire: "max-uploads", ..Member::BLANK },
    Member { name: "Prefix", target: &S_Prefix, location: L::Query, wire: "prefix", ..Member::BLANK },
    Member { name: "UploadIdMarker", target: &S_UploadIdMarker, location: L::Query, wire: "upload-id-marker", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListObjectVersionsOutput: Schema = Schema { name: "ListObjectVersionsOutput", kind: K::Structure { members: &[
    Member { name: "IsTruncated", target: &S_IsTruncated, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "KeyMarker", target: &S_KeyMarker, wire: "KeyMarker", ..Member::BLANK },
    Member { name: "VersionIdMarker", target: &S_VersionIdMarker, wire: "VersionIdMarker", ..Member::BLANK },
    Member { name: "NextKeyMarker", target: &S_NextKeyMarker, wire: "NextKeyMarker", ..Member::BLANK },
    Member { name: "NextVersionIdMarker", target: &S_NextVersionIdMarker, wire: "NextVersionIdMarker", ..Member::BLANK },
    Member { name: "Versions", target: &S_ObjectVersionList, wire: "Version", ..Member::BLANK },
    Member { name: "DeleteMarkers", target: &S_DeleteMarkers, wire: "DeleteMarker", ..Member::BLANK },
    Member { name: "Name", target: &S_BucketName, wire: "Name", ..Member::BLANK },
    Member { name: "Prefix", target: &S_Prefix, wire: "Prefix", ..Member::BLANK },
    Member { name: "Delimiter", target: &S_Delimiter, wire: "Delimiter", ..Member::BLANK },
    Member { name: "MaxKeys", target: &S_MaxKeys, wire: "MaxKeys", ..Member::BLANK },
    Member { name: "CommonPrefixes", target: &S_CommonPrefixList, wire: "CommonPrefixes", ..Member::BLANK },
    Member { name: "EncodingType", target: &S_EncodingType, wire: "EncodingType", ..Member::BLANK },
    Member { name: "RequestCharged", target: &S_RequestCharged, location: L::Header, wire: "x-amz-request-charged", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListObjectVersionsRequest: Schema = Schema { name: "ListObjectVersionsRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "Delimiter", target: &S_Delimiter, location: L::Query, wire: "delimiter", ..Member::BLANK },
    Member { name: "EncodingType", target: &S_EncodingType, location: L::Query, wire: "encoding-type", ..Member::BLANK },
    Member { name: "KeyMarker", target: &S_KeyMarker, location: L::Query, wire: "key-marker", ..Member::BLANK },
    Member { name: "MaxKeys", target: &S_MaxKeys, location: L::Query, wire: "max-keys", ..Member::BLANK },
    Member { name: "Prefix", target: &S_Prefix, location: L::Query, wire: "prefix", ..Member::BLANK },
    Member { name: "VersionIdMarker", target: &S_VersionIdMarker, location: L::Query, wire: "version-id-marker", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
    Member { name: "OptionalObjectAttributes", target: &S_OptionalObjectAttributesList, location: L::Header, wire: "x-amz-optional-object-attributes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListObjectsOutput: Schema = Schema { name: "ListObjectsOutput", kind: K::Structure { members: &[
    Member { name: "IsTruncated", target: &S_IsTruncated, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Marker", target: &S_Marker, wire: "Marker", ..Member::BLANK },
    Member { name: "NextMarker", target: &S_NextMarker, wire: "NextMarker", ..Member::BLANK },
    Member { name: "Contents", target: &S_ObjectList, wire: "Contents", ..Member::BLANK },
    Member { name: "Name", target: &S_BucketName, wire: "Name", ..Member::BLANK },
    Member { name: "Prefix", target: &S_Prefix, wire: "Prefix", ..Member::BLANK },
    Member { name: "Delimiter", target: &S_Delimiter, wire: "Delimiter", ..Member::BLANK },
    Member { name: "MaxKeys", target: &S_MaxKeys, wire: "MaxKeys", ..Member::BLANK },
    Member { name: "CommonPrefixes", target: &S_CommonPrefixList, wire: "CommonPrefixes", ..Member::BLANK },
    Member { name: "EncodingType", target: &S_EncodingType, wire: "EncodingType", ..Member::BLANK },
    Member { name: "RequestCharged", target: &S_RequestCharged, location: L::Header, wire: "x-amz-request-charged", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListObjectsRequest: Schema = Schema { name: "ListObjectsRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "Delimiter", target: &S_Delimiter, location: L::Query, wire: "delimiter", ..Member::BLANK },
    Member { name: "EncodingType", target: &S_EncodingType, location: L::Query, wire: "encoding-type", ..Member::BLANK },
    Member { name: "Marker", target: &S_Marker, location: L::Query, wire: "marker", ..Member::BLANK },
    Member { name: "MaxKeys", target: &S_MaxKeys, location: L::Query, wire: "max-keys", ..Member::BLANK },
    Member { name: "Prefix", target: &S_Prefix, location: L::Query, wire: "prefix", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "OptionalObjectAttributes", target: &S_OptionalObjectAttributesList, location: L::Header, wire: "x-amz-optional-object-attributes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListObjectsV2Output: Schema = Schema { name: "ListObjectsV2Output", kind: K::Structure { members: &[
    Member { name: "IsTruncated", target: &S_IsTruncated, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Contents", target: &S_ObjectList, wire: "Contents", ..Member::BLANK },
    Member { name: "Name", target: &S_BucketName, wire: "Name", ..Member::BLANK },
    Member { name: "Prefix", target: &S_Prefix, wire: "Prefix", ..Member::BLANK },
    Member { name: "Delimiter", target: &S_Delimiter, wire: "Delimiter", ..Member::BLANK },
    Member { name: "MaxKeys", target: &S_MaxKeys, wire: "MaxKeys", ..Member::BLANK },
    Member { name: "CommonPrefixes", target: &S_CommonPrefixList, wire: "CommonPrefixes", ..Member::BLANK },
    Member { name: "EncodingType", target: &S_EncodingType, wire: "EncodingType", ..Member::BLANK },
    Member { name: "KeyCount", target: &S_KeyCount, wire: "KeyCount", ..Member::BLANK },
    Member { name: "ContinuationToken", target: &S_Token, wire: "ContinuationToken", ..Member::BLANK },
    Member { name: "NextContinuationToken", target: &S_NextToken, wire: "NextContinuationToken", ..Member::BLANK },
    Member { name: "StartAfter", target: &S_StartAfter, wire: "StartAfter", ..Member::BLANK },
    Member { name: "RequestCharged", target: &S_RequestCharged, location: L::Header, wire: "x-amz-request-charged", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListObjectsV2Request: Schema = Schema { name: "ListObjectsV2Request", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "Delimiter", target: &S_Delimiter, location: L::Query, wire: "delimiter", ..Member::BLANK },
    Member { name: "EncodingType", target: &S_EncodingType, location: L::Query, wire: "encoding-type", ..Member::BLANK },
    Member { name: "MaxKeys", target: &S_MaxKeys, location: L::Query, wire: "max-keys", ..Member::BLANK },
    Member { name: "Prefix", target: &S_Prefix, location: L::Query, wire: "prefix", ..Member::BLANK },
    Member { name: "ContinuationToken", target: &S_Token, location: L::Query, wire: "continuation-token", ..Member::BLANK },
    Member { name: "FetchOwner", target: &S_FetchOwner, location: L::Query, wire: "fetch-owner", ..Member::BLANK },
    Member { name: "StartAfter", target: &S_StartAfter, location: L::Query, wire: "start-after", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "OptionalObjectAttributes", target: &S_OptionalObjectAttributesList, location: L::Header, wire: "x-amz-optional-object-attributes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListPartsOutput: Schema = Schema { name: "ListPartsOutput", kind: K::Structure { members: &[
    Member { name: "AbortDate", target: &S_AbortDate, location: L::Header, wire: "x-amz-abort-date", ..Member::BLANK },
    Member { name: "AbortRuleId", target: &S_AbortRuleId, location: L::Header, wire: "x-amz-abort-rule-id", ..Member::BLANK },
    Member { name: "Bucket", target: &S_BucketName, wire: "Bucket", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, wire: "Key", ..Member::BLANK },
    Member { name: "UploadId", target: &S_MultipartUploadId, wire: "UploadId", ..Member::BLANK },
    Member { name: "PartNumberMarker", target: &S_PartNumberMarker, wire: "PartNumberMarker", ..Member::BLANK },
    Member { name: "NextPartNumberMarker", target: &S_NextPartNumberMarker, wire: "NextPartNumberMarker", ..Member::BLANK },
    Member { name: "MaxParts", target: &S_MaxParts, wire: "MaxParts", ..Member::BLANK },
    Member { name: "IsTruncated", target: &S_IsTruncated, wire: "IsTruncated", ..Member::BLANK },
    Member { name: "Parts", target: &S_Parts, wire: "Part", ..Member::BLANK },
    Member { name: "Initiator", target: &S_Initiator, wire: "Initiator", ..Member::BLANK },
    Member { name: "Owner", target: &S_Owner, wire: "Owner", ..Member::BLANK },
    Member { name: "StorageClass", target: &S_StorageClass, wire: "StorageClass", ..Member::BLANK },
    Member { name: "RequestCharged", target: &S_RequestCharged, location: L::Header, wire: "x-amz-request-charged", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithm, wire: "ChecksumAlgorithm", ..Member::BLANK },
    Member { name: "ChecksumType", target: &S_ChecksumType, wire: "ChecksumType", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Header, wire: "x-amz-version-id", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListPartsRequest: Schema = Schema { name: "ListPartsRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, required: true, location: L::Uri, wire: "Key", ..Member::BLANK },
    Member { name: "MaxParts", target: &S_MaxParts, location: L::Query, wire: "max-parts", ..Member::BLANK },
    Member { name: "PartNumberMarker", target: &S_PartNumberMarker, location: L::Query, wire: "part-number-marker", ..Member::BLANK },
    Member { name: "UploadId", target: &S_MultipartUploadId, required: true, location: L::Query, wire: "uploadId", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "SSECustomerAlgorithm", target: &S_SSECustomerAlgorithm, location: L::Header, wire: "x-amz-server-side-encryption-customer-algorithm", ..Member::BLANK },
    Member { name: "SSECustomerKey", target: &S_SSECustomerKey, location: L::Header, wire: "x-amz-server-side-encryption-customer-key", ..Member::BLANK },
    Member { name: "SSECustomerKeyMD5", target: &S_SSECustomerKeyMD5, location: L::Header, wire: "x-amz-server-side-encryption-customer-key-MD5", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Location: Schema = Schema { name: "Location", kind: K::String, ..Schema::BLANK };
pub(crate) static S_LocationInfo: Schema = Schema { name: "LocationInfo", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_LocationType, wire: "Type", ..Member::BLANK },
    Member { name: "Name", target: &S_LocationNameAsString, wire: "Name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LocationNameAsString: Schema = Schema { name: "LocationNameAsString", kind: K::String, ..Schema::BLANK };
pub(crate) static S_LocationType: Schema = Schema { name: "LocationType", kind: K::Enum { values: LocationType::VALUES }, ..Schema::BLANK };
pub(crate) static S_MFA: Schema = Schema { name: "MFA", kind: K::String, ..Schema::BLANK };
pub(crate) static S_MFADelete: Schema = Schema { name: "MFADelete", kind: K::Enum { values: MFADelete::VALUES }, ..Schema::BLANK };
pub(crate) static S_MFADeleteStatus: Schema = Schema { name: "MFADeleteStatus", kind: K::Enum { values: MFADeleteStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_Marker: Schema = Schema { name: "Marker", kind: K::String, ..Schema::BLANK };
pub(crate) static S_MaxBuckets: Schema = Schema { name: "MaxBuckets", kind: K::Integer, min: Some(1.0), max: Some(10000.0), ..Schema::BLANK };
pub(crate) static S_MaxKeys: Schema = Schema { name: "MaxKeys", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_MaxParts: Schema = Schema { name: "MaxParts", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_MaxUploads: Schema = Schema { name: "MaxUploads", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_Message: Schema = Schema { name: "Message", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Metadata: Schema = Schema { name: "Metadata", kind: K::Map { key: &S_MetadataKey, value: &S_MetadataValue, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_MetadataDirective: Schema = Schema { name: "MetadataDirective", kind: K::Enum { values: MetadataDirective::VALUES }, ..Schema::BLANK };
pub(crate) static S_MetadataKey: Schema = Schema { name: "MetadataKey", kind: K::String, ..Schema::BLANK };
pub(crate) static S_MetadataValue: Schema = Schema { name: "MetadataValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_MissingMeta: Schema = Schema { name: "MissingMeta", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_MpuObjectSize: Schema = Schema { name: "MpuObjectSize", kind: K::Long, ..Schema::BLANK };
pub(crate) static S_MultipartUpload: Schema = Schema { name: "MultipartUpload", kind: K::Structure { members: &[
    Member { name: "UploadId", target: &S_MultipartUploadId, wire: "UploadId", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, wire: "Key", ..Member::BLANK },
    Member { name: "Initiated", target: &S_Initiated, wire: "Initiated", ..Member::BLANK },
    Member { name: "StorageClass", target: &S_StorageClass, wire: "StorageClass", ..Member::BLANK },
    Member { name: "Owner", target: &S_Owner, wire: "Owner", ..Member::BLANK },
    Member { name: "Initiator", target: &S_Initiator, wire: "Initiator", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithm, wire: "ChecksumAlgorithm", ..Member::BLANK },
    Member { name: "ChecksumType", target: &S_ChecksumType, wire: "ChecksumType", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, wire: "VersionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MultipartUploadId: Schema = Schema { name: "MultipartUploadId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_MultipartUploadList: Schema = Schema { name: "MultipartUploadList", kind: K::List { item: &S_MultipartUpload, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_NextKeyMarker: Schema = Schema { name: "NextKeyMarker", kind: K::String, ..Schema::BLANK };
pub(crate) static S_NextMarker: Schema = Schema { name: "NextMarker", kind: K::String, ..Schema::BLANK };
pub(crate) static S_NextPartNumberMarker: Schema = Schema { name: "NextPartNumberMarker", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_NextToken: Schema = Schema { name: "NextToken", kind: K::String, ..Schema::BLANK };
pub(crate) static S_NextUploadIdMarker: Schema = Schema { name: "NextUploadIdMarker", kind: K::String, ..Schema::BLANK };
pub(crate) static S_NextVersionIdMarker: Schema = Schema { name: "NextVersionIdMarker", kind: K::String, ..Schema::BLANK };
pub(crate) static S_NoSuchBucket: Schema = Schema { name: "NoSuchBucket", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_NoSuchKey: Schema = Schema { name: "NoSuchKey", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_NoSuchUpload: Schema = Schema { name: "NoSuchUpload", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_NoncurrentVersionExpiration: Schema = Schema { name: "NoncurrentVersionExpiration", kind: K::Structure { members: &[
    Member { name: "NoncurrentDays", target: &S_Days, wire: "NoncurrentDays", ..Member::BLANK },
    Member { name: "NewerNoncurrentVersions", target: &S_VersionCount, wire: "NewerNoncurrentVersions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_NoncurrentVersionTransition: Schema = Schema { name: "NoncurrentVersionTransition", kind: K::Structure { members: &[
    Member { name: "NoncurrentDays", target: &S_Days, wire: "NoncurrentDays", ..Member::BLANK },
    Member { name: "StorageClass", target: &S_TransitionStorageClass, wire: "StorageClass", ..Member::BLANK },
    Member { name: "NewerNoncurrentVersions", target: &S_VersionCount, wire: "NewerNoncurrentVersions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_NoncurrentVersionTransitionList: Schema = Schema { name: "NoncurrentVersionTransitionList", kind: K::List { item: &S_NoncurrentVersionTransition, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_Object: Schema = Schema { name: "Object", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_ObjectKey, wire: "Key", ..Member::BLANK },
    Member { name: "LastModified", target: &S_LastModified, wire: "LastModified", ..Member::BLANK },
    Member { name: "ETag", target: &S_ETag, wire: "ETag", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithmList, wire: "ChecksumAlgorithm", ..Member::BLANK },
    Member { name: "ChecksumType", target: &S_ChecksumType, wire: "ChecksumType", ..Member::BLANK },
    Member { name: "Size", target: &S_Size, wire: "Size", ..Member::BLANK },
    Member { name: "StorageClass", target: &S_ObjectStorageClass, wire: "StorageClass", ..Member::BLANK },
    Member { name: "Owner", target: &S_Owner, wire: "Owner", ..Member::BLANK },
    Member { name: "RestoreStatus", target: &S_RestoreStatus, wire: "RestoreStatus", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ObjectCannedACL: Schema = Schema { name: "ObjectCannedACL", kind: K::Enum { values: ObjectCannedACL::VALUES }, ..Schema::BLANK };
pub(crate) static S_ObjectIdentifier: Schema = Schema { name: "ObjectIdentifier", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_ObjectKey, required: true, wire: "Key", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, wire: "VersionId", ..Member::BLANK },
    Member { name: "ETag", target: &S_ETag, wire: "ETag", ..Member::BLANK },
    Member { name: "LastModifiedTime", target: &S_LastModifiedTime, wire: "LastModifiedTime", ..Member::BLANK },
    Member { name: "Size", target: &S_Size, wire: "Size", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ObjectIdentifierList: Schema = Schema { name: "ObjectIdentifierList", kind: K::List { item: &S_ObjectIdentifier, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_ObjectKey: Schema = Schema { name: "ObjectKey", kind: K::String, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_ObjectList: Schema = Schema { name: "ObjectList", kind: K::List { item: &S_Object, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_ObjectLockEnabledForBucket: Schema = Schema { name: "ObjectLockEnabledForBucket", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_ObjectLockEventHold: Schema = Schema { name: "ObjectLockEventHold", kind: K::Enum { values: ObjectLockEventHold::VALUES }, ..Schema::BLANK };
pub(crate) static S_ObjectLockEventHoldDurationDays: Schema = Schema { name: "ObjectLockEventHoldDurationDays", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_ObjectLockEventHoldDurationYears: Schema = Schema { name: "ObjectLockEventHoldDurationYears", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_ObjectLockLegalHoldStatus: Schema = Schema { name: "ObjectLockLegalHoldStatus", kind: K::Enum { values: ObjectLockLegalHoldStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_ObjectLockMode: Schema = Schema { name: "ObjectLockMode", kind: K::Enum { values: ObjectLockMode::VALUES }, ..Schema::BLANK };
pub(crate) static S_ObjectLockRetainUntilDate: Schema = Schema { name: "ObjectLockRetainUntilDate", kind: K::Timestamp { format: Some(T::Iso8601) }, ..Schema::BLANK };
pub(crate) static S_ObjectNotInActiveTierError: Schema = Schema { name: "ObjectNotInActiveTierError", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ObjectOwnership: Schema = Schema { name: "ObjectOwnership", kind: K::Enum { values: ObjectOwnership::VALUES }, ..Schema::BLANK };
pub(crate) static S_ObjectSizeGreaterThanBytes: Schema = Schema { name: "ObjectSizeGreaterThanBytes", kind: K::Long, ..Schema::BLANK };
pub(crate) static S_ObjectSizeLessThanBytes: Schema = Schema { name: "ObjectSizeLessThanBytes", kind: K::Long, ..Schema::BLANK };
pub(crate) static S_ObjectStorageClass: Schema = Schema { name: "ObjectStorageClass", kind: K::Enum { values: ObjectStorageClass::VALUES }, ..Schema::BLANK };
pub(crate) static S_ObjectVersion: Schema = Schema { name: "ObjectVersion", kind: K::Structure { members: &[
    Member { name: "ETag", target: &S_ETag, wire: "ETag", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithmList, wire: "ChecksumAlgorithm", ..Member::BLANK },
    Member { name: "ChecksumType", target: &S_ChecksumType, wire: "ChecksumType", ..Member::BLANK },
    Member { name: "Size", target: &S_Size, wire: "Size", ..Member::BLANK },
    Member { name: "StorageClass", target: &S_ObjectVersionStorageClass, wire: "StorageClass", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, wire: "Key", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, wire: "VersionId", ..Member::BLANK },
    Member { name: "IsLatest", target: &S_IsLatest, wire: "IsLatest", ..Member::BLANK },
    Member { name: "LastModified", target: &S_LastModified, wire: "LastModified", ..Member::BLANK },
    Member { name: "Owner", target: &S_Owner, wire: "Owner", ..Member::BLANK },
    Member { name: "RestoreStatus", target: &S_RestoreStatus, wire: "RestoreStatus", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ObjectVersionId: Schema = Schema { name: "ObjectVersionId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ObjectVersionList: Schema = Schema { name: "ObjectVersionList", kind: K::List { item: &S_ObjectVersion, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_ObjectVersionStorageClass: Schema = Schema { name: "ObjectVersionStorageClass", kind: K::Enum { values: ObjectVersionStorageClass::VALUES }, ..Schema::BLANK };
pub(crate) static S_OptionalObjectAttributes: Schema = Schema { name: "OptionalObjectAttributes", kind: K::Enum { values: OptionalObjectAttributes::VALUES }, ..Schema::BLANK };
pub(crate) static S_OptionalObjectAttributesList: Schema = Schema { name: "OptionalObjectAttributesList", kind: K::List { item: &S_OptionalObjectAttributes, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Owner: Schema = Schema { name: "Owner", kind: K::Structure { members: &[
    Member { name: "DisplayName", target: &S_DisplayName, wire: "DisplayName", ..Member::BLANK },
    Member { name: "ID", target: &S_ID, wire: "ID", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Part: Schema = Schema { name: "Part", kind: K::Structure { members: &[
    Member { name: "PartNumber", target: &S_PartNumber, wire: "PartNumber", ..Member::BLANK },
    Member { name: "LastModified", target: &S_LastModified, wire: "LastModified", ..Member::BLANK },
    Member { name: "ETag", target: &S_ETag, wire: "ETag", ..Member::BLANK },
    Member { name: "Size", target: &S_Size, wire: "Size", ..Member::BLANK },
    Member { name: "ChecksumCRC32", target: &S_ChecksumCRC32, wire: "ChecksumCRC32", ..Member::BLANK },
    Member { name: "ChecksumCRC32C", target: &S_ChecksumCRC32C, wire: "ChecksumCRC32C", ..Member::BLANK },
    Member { name: "ChecksumCRC64NVME", target: &S_ChecksumCRC64NVME, wire: "ChecksumCRC64NVME", ..Member::BLANK },
    Member { name: "ChecksumSHA1", target: &S_ChecksumSHA1, wire: "ChecksumSHA1", ..Member::BLANK },
    Member { name: "ChecksumSHA256", target: &S_ChecksumSHA256, wire: "ChecksumSHA256", ..Member::BLANK },
    Member { name: "ChecksumSHA512", target: &S_ChecksumSHA512, wire: "ChecksumSHA512", ..Member::BLANK },
    Member { name: "ChecksumMD5", target: &S_ChecksumMD5, wire: "ChecksumMD5", ..Member::BLANK },
    Member { name: "ChecksumXXHASH64", target: &S_ChecksumXXHASH64, wire: "ChecksumXXHASH64", ..Member::BLANK },
    Member { name: "ChecksumXXHASH3", target: &S_ChecksumXXHASH3, wire: "ChecksumXXHASH3", ..Member::BLANK },
    Member { name: "ChecksumXXHASH128", target: &S_ChecksumXXHASH128, wire: "ChecksumXXHASH128", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PartNumber: Schema = Schema { name: "PartNumber", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_PartNumberMarker: Schema = Schema { name: "PartNumberMarker", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_Parts: Schema = Schema { name: "Parts", kind: K::List { item: &S_Part, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_PartsCount: Schema = Schema { name: "PartsCount", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_Policy: Schema = Schema { name: "Policy", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Prefix: Schema = Schema { name: "Prefix", kind: K::String, ..Schema::BLANK };
pub(crate) static S_PublicAccessBlockConfiguration: Schema = Schema { name: "PublicAccessBlockConfiguration", kind: K::Structure { members: &[
    Member { name: "BlockPublicAcls", target: &S_Setting, wire: "BlockPublicAcls", ..Member::BLANK },
    Member { name: "IgnorePublicAcls", target: &S_Setting, wire: "IgnorePublicAcls", ..Member::BLANK },
    Member { name: "BlockPublicPolicy", target: &S_Setting, wire: "BlockPublicPolicy", ..Member::BLANK },
    Member { name: "RestrictPublicBuckets", target: &S_Setting, wire: "RestrictPublicBuckets", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutBucketEncryptionRequest: Schema = Schema { name: "PutBucketEncryptionRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ContentMD5", target: &S_ContentMD5, location: L::Header, wire: "Content-MD5", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithm, location: L::Header, wire: "x-amz-sdk-checksum-algorithm", ..Member::BLANK },
    Member { name: "ServerSideEncryptionConfiguration", target: &S_ServerSideEncryptionConfiguration, required: true, location: L::Payload, wire: "ServerSideEncryptionConfiguration", xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")), ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, payload: Some("ServerSideEncryptionConfiguration"), ..Schema::BLANK };
pub(crate) static S_PutBucketLifecycleConfigurationOutput: Schema = Schema { name: "PutBucketLifecycleConfigurationOutput", kind: K::Structure { members: &[
    Member { name: "TransitionDefaultMinimumObjectSize", target: &S_TransitionDefaultMinimumObjectSize, location: L::Header, wire: "x-amz-transition-default-minimum-object-size", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutBucketLifecycleConfigurationRequest: Schema = Schema { name: "PutBucketLifecycleConfigurationRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithm, location: L::Header, wire: "x-amz-sdk-checksum-algorithm", ..Member::BLANK },
    Member { name: "LifecycleConfiguration", target: &S_BucketLifecycleConfiguration, location: L::Payload, wire: "LifecycleConfiguration", xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")), ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "TransitionDefaultMinimumObjectSize", target: &S_TransitionDefaultMinimumObjectSize, location: L::Header, wire: "x-amz-transition-default-minimum-object-size", ..Member::BLANK },
] }, payload: Some("LifecycleConfiguration"), ..Schema::BLANK };
pub(crate) static S_PutBucketPolicyRequest: Schema = Schema { name: "PutBucketPolicyRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ContentMD5", target: &S_ContentMD5, location: L::Header, wire: "Content-MD5", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithm, location: L::Header, wire: "x-amz-sdk-checksum-algorithm", ..Member::BLANK },
    Member { name: "ConfirmRemoveSelfBucketAccess", target: &S_ConfirmRemoveSelfBucketAccess, location: L::Header, wire: "x-amz-confirm-remove-self-bucket-access", ..Member::BLANK },
    Member { name: "Policy", target: &S_Policy, required: true, location: L::Payload, wire: "Policy", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, payload: Some("Policy"), ..Schema::BLANK };
pub(crate) static S_PutBucketTaggingRequest: Schema = Schema { name: "PutBucketTaggingRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ContentMD5", target: &S_ContentMD5, location: L::Header, wire: "Content-MD5", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithm, location: L::Header, wire: "x-amz-sdk-checksum-algorithm", ..Member::BLANK },
    Member { name: "Tagging", target: &S_Tagging, required: true, location: L::Payload, wire: "Tagging", xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")), ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, payload: Some("Tagging"), ..Schema::BLANK };
pub(crate) static S_PutBucketVersioningRequest: Schema = Schema { name: "PutBucketVersioningRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ContentMD5", target: &S_ContentMD5, location: L::Header, wire: "Content-MD5", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithm, location: L::Header, wire: "x-amz-sdk-checksum-algorithm", ..Member::BLANK },
    Member { name: "MFA", target: &S_MFA, location: L::Header, wire: "x-amz-mfa", ..Member::BLANK },
    Member { name: "VersioningConfiguration", target: &S_VersioningConfiguration, required: true, location: L::Payload, wire: "VersioningConfiguration", xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")), ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, payload: Some("VersioningConfiguration"), ..Schema::BLANK };
pub(crate) static S_PutObjectOutput: Schema = Schema { name: "PutObjectOutput", kind: K::Structure { members: &[
    Member { name: "Expiration", target: &S_Expiration, location: L::Header, wire: "x-amz-expiration", ..Member::BLANK },
    Member { name: "ETag", target: &S_ETag, location: L::Header, wire: "ETag", ..Member::BLANK },
    Member { name: "ChecksumCRC32", target: &S_ChecksumCRC32, location: L::Header, wire: "x-amz-checksum-crc32", ..Member::BLANK },
    Member { name: "ChecksumCRC32C", target: &S_ChecksumCRC32C, location: L::Header, wire: "x-amz-checksum-crc32c", ..Member::BLANK },
    Member { name: "ChecksumCRC64NVME", target: &S_ChecksumCRC64NVME, location: L::Header, wire: "x-amz-checksum-crc64nvme", ..Member::BLANK },
    Member { name: "ChecksumSHA1", target: &S_ChecksumSHA1, location: L::Header, wire: "x-amz-checksum-sha1", ..Member::BLANK },
    Member { name: "ChecksumSHA256", target: &S_ChecksumSHA256, location: L::Header, wire: "x-amz-checksum-sha256", ..Member::BLANK },
    Member { name: "ChecksumSHA512", target: &S_ChecksumSHA512, location: L::Header, wire: "x-amz-checksum-sha512", ..Member::BLANK },
    Member { name: "ChecksumMD5", target: &S_ChecksumMD5, location: L::Header, wire: "x-amz-checksum-md5", ..Member::BLANK },
    Member { name: "ChecksumXXHASH64", target: &S_ChecksumXXHASH64, location: L::Header, wire: "x-amz-checksum-xxhash64", ..Member::BLANK },
    Member { name: "ChecksumXXHASH3", target: &S_ChecksumXXHASH3, location: L::Header, wire: "x-amz-checksum-xxhash3", ..Member::BLANK },
    Member { name: "ChecksumXXHASH128", target: &S_ChecksumXXHASH128, location: L::Header, wire: "x-amz-checksum-xxhash128", ..Member::BLANK },
    Member { name: "ChecksumType", target: &S_ChecksumType, location: L::Header, wire: "x-amz-checksum-type", ..Member::BLANK },
    Member { name: "ServerSideEncryption", target: &S_ServerSideEncryption, location: L::Header, wire: "x-amz-server-side-encryption", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Header, wire: "x-amz-version-id", ..Member::BLANK },
    Member { name: "SSECustomerAlgorithm", target: &S_SSECustomerAlgorithm, location: L::Header, wire: "x-amz-server-side-encryption-customer-algorithm", ..Member::BLANK },
    Member { name: "SSECustomerKeyMD5", target: &S_SSECustomerKeyMD5, location: L::Header, wire: "x-amz-server-side-encryption-customer-key-MD5", ..Member::BLANK },
    Member { name: "SSEKMSKeyId", target: &S_SSEKMSKeyId, location: L::Header, wire: "x-amz-server-side-encryption-aws-kms-key-id", ..Member::BLANK },
    Member { name: "SSEKMSEncryptionContext", target: &S_SSEKMSEncryptionContext, location: L::Header, wire: "x-amz-server-side-encryption-context", ..Member::BLANK },
    Member { name: "BucketKeyEnabled", target: &S_BucketKeyEnabled, location: L::Header, wire: "x-amz-server-side-encryption-bucket-key-enabled", ..Member::BLANK },
    Member { name: "Size", target: &S_Size, location: L::Header, wire: "x-amz-object-size", ..Member::BLANK },
    Member { name: "RequestCharged", target: &S_RequestCharged, location: L::Header, wire: "x-amz-request-charged", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutObjectRequest: Schema = Schema { name: "PutObjectRequest", kind: K::Structure { members: &[
    Member { name: "ACL", target: &S_ObjectCannedACL, location: L::Header, wire: "x-amz-acl", ..Member::BLANK },
    Member { name: "Body", target: &S_Body, location: L::Payload, wire: "Body", streaming: true, ..Member::BLANK },
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "CacheControl", target: &S_CacheControl, location: L::Header, wire: "Cache-Control", ..Member::BLANK },
    Member { name: "ContentDisposition", target: &S_ContentDisposition, location: L::Header, wire: "Content-Disposition", ..Member::BLANK },
    Member { name: "ContentEncoding", target: &S_ContentEncoding, location: L::Header, wire: "Content-Encoding", ..Member::BLANK },
    Member { name: "ContentLanguage", target: &S_ContentLanguage, location: L::Header, wire: "Content-Language", ..Member::BLANK },
    Member { name: "ContentLength", target: &S_ContentLength, location: L::Header, wire: "Content-Length", ..Member::BLANK },
    Member { name: "ContentMD5", target: &S_ContentMD5, location: L::Header, wire: "Content-MD5", ..Member::BLANK },
    Member { name: "ContentType", target: &S_ContentType, location: L::Header, wire: "Content-Type", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithm, location: L::Header, wire: "x-amz-sdk-checksum-algorithm", ..Member::BLANK },
    Member { name: "ChecksumCRC32", target: &S_ChecksumCRC32, location: L::Header, wire: "x-amz-checksum-crc32", ..Member::BLANK },
    Member { name: "ChecksumCRC32C", target: &S_ChecksumCRC32C, location: L::Header, wire: "x-amz-checksum-crc32c", ..Member::BLANK },
    Member { name: "ChecksumCRC64NVME", target: &S_ChecksumCRC64NVME, location: L::Header, wire: "x-amz-checksum-crc64nvme", ..Member::BLANK },
    Member { name: "ChecksumSHA1", target: &S_ChecksumSHA1, location: L::Header, wire: "x-amz-checksum-sha1", ..Member::BLANK },
    Member { name: "ChecksumSHA256", target: &S_ChecksumSHA256, location: L::Header, wire: "x-amz-checksum-sha256", ..Member::BLANK },
    Member { name: "ChecksumSHA512", target: &S_ChecksumSHA512, location: L::Header, wire: "x-amz-checksum-sha512", ..Member::BLANK },
    Member { name: "ChecksumMD5", target: &S_ChecksumMD5, location: L::Header, wire: "x-amz-checksum-md5", ..Member::BLANK },
    Member { name: "ChecksumXXHASH64", target: &S_ChecksumXXHASH64, location: L::Header, wire: "x-amz-checksum-xxhash64", ..Member::BLANK },
    Member { name: "ChecksumXXHASH3", target: &S_ChecksumXXHASH3, location: L::Header, wire: "x-amz-checksum-xxhash3", ..Member::BLANK },
    Member { name: "ChecksumXXHASH128", target: &S_ChecksumXXHASH128, location: L::Header, wire: "x-amz-checksum-xxhash128", ..Member::BLANK },
    Member { name: "Expires", target: &S_Expires, location: L::Header, wire: "Expires", ..Member::BLANK },
    Member { name: "IfMatch", target: &S_IfMatch, location: L::Header, wire: "If-Match", ..Member::BLANK },
    Member { name: "IfNoneMatch", target: &S_IfNoneMatch, location: L::Header, wire: "If-None-Match", ..Member::BLANK },
    Member { name: "GrantFullControl", target: &S_GrantFullControl, location: L::Header, wire: "x-amz-grant-full-control", ..Member::BLANK },
    Member { name: "GrantRead", target: &S_GrantRead, location: L::Header, wire: "x-amz-grant-read", ..Member::BLANK },
    Member { name: "GrantReadACP", target: &S_GrantReadACP, location: L::Header, wire: "x-amz-grant-read-acp", ..Member::BLANK },
    Member { name: "GrantWriteACP", target: &S_GrantWriteACP, location: L::Header, wire: "x-amz-grant-write-acp", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, required: true, location: L::Uri, wire: "Key", ..Member::BLANK },
    Member { name: "WriteOffsetBytes", target: &S_WriteOffsetBytes, location: L::Header, wire: "x-amz-write-offset-bytes", ..Member::BLANK },
    Member { name: "Metadata", target: &S_Metadata, location: L::Headers, wire: "x-amz-meta-", ..Member::BLANK },
    Member { name: "ServerSideEncryption", target: &S_ServerSideEncryption, location: L::Header, wire: "x-amz-server-side-encryption", ..Member::BLANK },
    Member { name: "StorageClass", target: &S_StorageClass, location: L::Header, wire: "x-amz-storage-class", ..Member::BLANK },
    Member { name: "WebsiteRedirectLocation", target: &S_WebsiteRedirectLocation, location: L::Header, wire: "x-amz-website-redirect-location", ..Member::BLANK },
    Member { name: "SSECustomerAlgorithm", target: &S_SSECustomerAlgorithm, location: L::Header, wire: "x-amz-server-side-encryption-customer-algorithm", ..Member::BLANK },
    Member { name: "SSECustomerKey", target: &S_SSECustomerKey, location: L::Header, wire: "x-amz-server-side-encryption-customer-key", ..Member::BLANK },
    Member { name: "SSECustomerKeyMD5", target: &S_SSECustomerKeyMD5, location: L::Header, wire: "x-amz-server-side-encryption-customer-key-MD5", ..Member::BLANK },
    Member { name: "SSEKMSKeyId", target: &S_SSEKMSKeyId, location: L::Header, wire: "x-amz-server-side-encryption-aws-kms-key-id", ..Member::BLANK },
    Member { name: "SSEKMSEncryptionContext", target: &S_SSEKMSEncryptionContext, location: L::Header, wire: "x-amz-server-side-encryption-context", ..Member::BLANK },
    Member { name: "BucketKeyEnabled", target: &S_BucketKeyEnabled, location: L::Header, wire: "x-amz-server-side-encryption-bucket-key-enabled", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
    Member { name: "Tagging", target: &S_TaggingHeader, location: L::Header, wire: "x-amz-tagging", ..Member::BLANK },
    Member { name: "ObjectLockMode", target: &S_ObjectLockMode, location: L::Header, wire: "x-amz-object-lock-mode", ..Member::BLANK },
    Member { name: "ObjectLockRetainUntilDate", target: &S_ObjectLockRetainUntilDate, location: L::Header, wire: "x-amz-object-lock-retain-until-date", ..Member::BLANK },
    Member { name: "ObjectLockLegalHoldStatus", target: &S_ObjectLockLegalHoldStatus, location: L::Header, wire: "x-amz-object-lock-legal-hold", ..Member::BLANK },
    Member { name: "ObjectLockEventHold", target: &S_ObjectLockEventHold, location: L::Header, wire: "x-amz-object-lock-event-hold", ..Member::BLANK },
    Member { name: "ObjectLockEventHoldDurationDays", target: &S_ObjectLockEventHoldDurationDays, location: L::Header, wire: "x-amz-object-lock-event-hold-duration-days", ..Member::BLANK },
    Member { name: "ObjectLockEventHoldDurationYears", target: &S_ObjectLockEventHoldDurationYears, location: L::Header, wire: "x-amz-object-lock-event-hold-duration-years", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, payload: Some("Body"), ..Schema::BLANK };
pub(crate) static S_PutObjectTaggingOutput: Schema = Schema { name: "PutObjectTaggingOutput", kind: K::Structure { members: &[
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Header, wire: "x-amz-version-id", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutObjectTaggingRequest: Schema = Schema { name: "PutObjectTaggingRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, required: true, location: L::Uri, wire: "Key", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Query, wire: "versionId", ..Member::BLANK },
    Member { name: "ContentMD5", target: &S_ContentMD5, location: L::Header, wire: "Content-MD5", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithm, location: L::Header, wire: "x-amz-sdk-checksum-algorithm", ..Member::BLANK },
    Member { name: "Tagging", target: &S_Tagging, required: true, location: L::Payload, wire: "Tagging", xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")), ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
] }, payload: Some("Tagging"), ..Schema::BLANK };
pub(crate) static S_PutPublicAccessBlockRequest: Schema = Schema { name: "PutPublicAccessBlockRequest", kind: K::Structure { members: &[
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ContentMD5", target: &S_ContentMD5, location: L::Header, wire: "Content-MD5", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithm, location: L::Header, wire: "x-amz-sdk-checksum-algorithm", ..Member::BLANK },
    Member { name: "PublicAccessBlockConfiguration", target: &S_PublicAccessBlockConfiguration, required: true, location: L::Payload, wire: "PublicAccessBlockConfiguration", xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")), ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, payload: Some("PublicAccessBlockConfiguration"), ..Schema::BLANK };
pub(crate) static S_Quiet: Schema = Schema { name: "Quiet", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_Range: Schema = Schema { name: "Range", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Region: Schema = Schema { name: "Region", kind: K::String, min: Some(0.0), max: Some(20.0), ..Schema::BLANK };
pub(crate) static S_ReplicationStatus: Schema = Schema { name: "ReplicationStatus", kind: K::Enum { values: ReplicationStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_RequestCharged: Schema = Schema { name: "RequestCharged", kind: K::Enum { values: RequestCharged::VALUES }, ..Schema::BLANK };
pub(crate) static S_RequestPayer: Schema = Schema { name: "RequestPayer", kind: K::Enum { values: RequestPayer::VALUES }, ..Schema::BLANK };
pub(crate) static S_ResponseCacheControl: Schema = Schema { name: "ResponseCacheControl", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ResponseContentDisposition: Schema = Schema { name: "ResponseContentDisposition", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ResponseContentEncoding: Schema = Schema { name: "ResponseContentEncoding", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ResponseContentLanguage: Schema = Schema { name: "ResponseContentLanguage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ResponseContentType: Schema = Schema { name: "ResponseContentType", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ResponseExpires: Schema = Schema { name: "ResponseExpires", kind: K::Timestamp { format: Some(T::Rfc822) }, ..Schema::BLANK };
pub(crate) static S_Restore: Schema = Schema { name: "Restore", kind: K::String, ..Schema::BLANK };
pub(crate) static S_RestoreExpiryDate: Schema = Schema { name: "RestoreExpiryDate", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_RestoreStatus: Schema = Schema { name: "RestoreStatus", kind: K::Structure { members: &[
    Member { name: "IsRestoreInProgress", target: &S_IsRestoreInProgress, wire: "IsRestoreInProgress", ..Member::BLANK },
    Member { name: "RestoreExpiryDate", target: &S_RestoreExpiryDate, wire: "RestoreExpiryDate", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_S3RegionalOrS3ExpressBucketArnString: Schema = Schema { name: "S3RegionalOrS3ExpressBucketArnString", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("arn:[^:]+:(s3|s3express):.*"), ..Schema::BLANK };
pub(crate) static S_SSECustomerAlgorithm: Schema = Schema { name: "SSECustomerAlgorithm", kind: K::String, ..Schema::BLANK };
pub(crate) static S_SSECustomerKey: Schema = Schema { name: "SSECustomerKey", kind: K::String, is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_SSECustomerKeyMD5: Schema = Schema { name: "SSECustomerKeyMD5", kind: K::String, ..Schema::BLANK };
pub(crate) static S_SSEKMSEncryptionContext: Schema = Schema { name: "SSEKMSEncryptionContext", kind: K::String, is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_SSEKMSKeyId: Schema = Schema { name: "SSEKMSKeyId", kind: K::String, is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_ServerSideEncryption: Schema = Schema { name: "ServerSideEncryption", kind: K::Enum { values: ServerSideEncryption::VALUES }, ..Schema::BLANK };
pub(crate) static S_ServerSideEncryptionByDefault: Schema = Schema { name: "ServerSideEncryptionByDefault", kind: K::Structure { members: &[
    Member { name: "SSEAlgorithm", target: &S_ServerSideEncryption, required: true, wire: "SSEAlgorithm", ..Member::BLANK },
    Member { name: "KMSMasterKeyID", target: &S_SSEKMSKeyId, wire: "KMSMasterKeyID", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ServerSideEncryptionConfiguration: Schema = Schema { name: "ServerSideEncryptionConfiguration", kind: K::Structure { members: &[
    Member { name: "Rules", target: &S_ServerSideEncryptionRules, required: true, wire: "Rule", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ServerSideEncryptionRule: Schema = Schema { name: "ServerSideEncryptionRule", kind: K::Structure { members: &[
    Member { name: "ApplyServerSideEncryptionByDefault", target: &S_ServerSideEncryptionByDefault, wire: "ApplyServerSideEncryptionByDefault", ..Member::BLANK },
    Member { name: "BucketKeyEnabled", target: &S_BucketKeyEnabled, wire: "BucketKeyEnabled", ..Member::BLANK },
    Member { name: "BlockedEncryptionTypes", target: &S_BlockedEncryptionTypes, wire: "BlockedEncryptionTypes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ServerSideEncryptionRules: Schema = Schema { name: "ServerSideEncryptionRules", kind: K::List { item: &S_ServerSideEncryptionRule, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_Setting: Schema = Schema { name: "Setting", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_Size: Schema = Schema { name: "Size", kind: K::Long, ..Schema::BLANK };
pub(crate) static S_StartAfter: Schema = Schema { name: "StartAfter", kind: K::String, ..Schema::BLANK };
pub(crate) static S_StorageClass: Schema = Schema { name: "StorageClass", kind: K::Enum { values: StorageClass::VALUES }, ..Schema::BLANK };
pub(crate) static S_Tag: Schema = Schema { name: "Tag", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_ObjectKey, required: true, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_Value, required: true, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagCount: Schema = Schema { name: "TagCount", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_TagSet: Schema = Schema { name: "TagSet", kind: K::List { item: &S_Tag, item_name: "Tag", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Tagging: Schema = Schema { name: "Tagging", kind: K::Structure { members: &[
    Member { name: "TagSet", target: &S_TagSet, required: true, wire: "TagSet", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TaggingDirective: Schema = Schema { name: "TaggingDirective", kind: K::Enum { values: TaggingDirective::VALUES }, ..Schema::BLANK };
pub(crate) static S_TaggingHeader: Schema = Schema { name: "TaggingHeader", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Token: Schema = Schema { name: "Token", kind: K::String, ..Schema::BLANK };
pub(crate) static S_TooManyParts: Schema = Schema { name: "TooManyParts", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_Transition: Schema = Schema { name: "Transition", kind: K::Structure { members: &[
    Member { name: "Date", target: &S_Date, wire: "Date", ..Member::BLANK },
    Member { name: "Days", target: &S_Days, wire: "Days", ..Member::BLANK },
    Member { name: "StorageClass", target: &S_TransitionStorageClass, wire: "StorageClass", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TransitionDefaultMinimumObjectSize: Schema = Schema { name: "TransitionDefaultMinimumObjectSize", kind: K::Enum { values: TransitionDefaultMinimumObjectSize::VALUES }, ..Schema::BLANK };
pub(crate) static S_TransitionList: Schema = Schema { name: "TransitionList", kind: K::List { item: &S_Transition, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_TransitionStorageClass: Schema = Schema { name: "TransitionStorageClass", kind: K::Enum { values: TransitionStorageClass::VALUES }, ..Schema::BLANK };
pub(crate) static S_UploadIdMarker: Schema = Schema { name: "UploadIdMarker", kind: K::String, ..Schema::BLANK };
pub(crate) static S_UploadPartOutput: Schema = Schema { name: "UploadPartOutput", kind: K::Structure { members: &[
    Member { name: "ServerSideEncryption", target: &S_ServerSideEncryption, location: L::Header, wire: "x-amz-server-side-encryption", ..Member::BLANK },
    Member { name: "ETag", target: &S_ETag, location: L::Header, wire: "ETag", ..Member::BLANK },
    Member { name: "ChecksumCRC32", target: &S_ChecksumCRC32, location: L::Header, wire: "x-amz-checksum-crc32", ..Member::BLANK },
    Member { name: "ChecksumCRC32C", target: &S_ChecksumCRC32C, location: L::Header, wire: "x-amz-checksum-crc32c", ..Member::BLANK },
    Member { name: "ChecksumCRC64NVME", target: &S_ChecksumCRC64NVME, location: L::Header, wire: "x-amz-checksum-crc64nvme", ..Member::BLANK },
    Member { name: "ChecksumSHA1", target: &S_ChecksumSHA1, location: L::Header, wire: "x-amz-checksum-sha1", ..Member::BLANK },
    Member { name: "ChecksumSHA256", target: &S_ChecksumSHA256, location: L::Header, wire: "x-amz-checksum-sha256", ..Member::BLANK },
    Member { name: "ChecksumSHA512", target: &S_ChecksumSHA512, location: L::Header, wire: "x-amz-checksum-sha512", ..Member::BLANK },
    Member { name: "ChecksumMD5", target: &S_ChecksumMD5, location: L::Header, wire: "x-amz-checksum-md5", ..Member::BLANK },
    Member { name: "ChecksumXXHASH64", target: &S_ChecksumXXHASH64, location: L::Header, wire: "x-amz-checksum-xxhash64", ..Member::BLANK },
    Member { name: "ChecksumXXHASH3", target: &S_ChecksumXXHASH3, location: L::Header, wire: "x-amz-checksum-xxhash3", ..Member::BLANK },
    Member { name: "ChecksumXXHASH128", target: &S_ChecksumXXHASH128, location: L::Header, wire: "x-amz-checksum-xxhash128", ..Member::BLANK },
    Member { name: "SSECustomerAlgorithm", target: &S_SSECustomerAlgorithm, location: L::Header, wire: "x-amz-server-side-encryption-customer-algorithm", ..Member::BLANK },
    Member { name: "SSECustomerKeyMD5", target: &S_SSECustomerKeyMD5, location: L::Header, wire: "x-amz-server-side-encryption-customer-key-MD5", ..Member::BLANK },
    Member { name: "SSEKMSKeyId", target: &S_SSEKMSKeyId, location: L::Header, wire: "x-amz-server-side-encryption-aws-kms-key-id", ..Member::BLANK },
    Member { name: "BucketKeyEnabled", target: &S_BucketKeyEnabled, location: L::Header, wire: "x-amz-server-side-encryption-bucket-key-enabled", ..Member::BLANK },
    Member { name: "RequestCharged", target: &S_RequestCharged, location: L::Header, wire: "x-amz-request-charged", ..Member::BLANK },
    Member { name: "VersionId", target: &S_ObjectVersionId, location: L::Header, wire: "x-amz-version-id", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UploadPartRequest: Schema = Schema { name: "UploadPartRequest", kind: K::Structure { members: &[
    Member { name: "Body", target: &S_Body, location: L::Payload, wire: "Body", streaming: true, ..Member::BLANK },
    Member { name: "Bucket", target: &S_BucketName, required: true, location: L::Uri, wire: "Bucket", ..Member::BLANK },
    Member { name: "ContentLength", target: &S_ContentLength, location: L::Header, wire: "Content-Length", ..Member::BLANK },
    Member { name: "ContentMD5", target: &S_ContentMD5, location: L::Header, wire: "Content-MD5", ..Member::BLANK },
    Member { name: "ChecksumAlgorithm", target: &S_ChecksumAlgorithm, location: L::Header, wire: "x-amz-sdk-checksum-algorithm", ..Member::BLANK },
    Member { name: "ChecksumCRC32", target: &S_ChecksumCRC32, location: L::Header, wire: "x-amz-checksum-crc32", ..Member::BLANK },
    Member { name: "ChecksumCRC32C", target: &S_ChecksumCRC32C, location: L::Header, wire: "x-amz-checksum-crc32c", ..Member::BLANK },
    Member { name: "ChecksumCRC64NVME", target: &S_ChecksumCRC64NVME, location: L::Header, wire: "x-amz-checksum-crc64nvme", ..Member::BLANK },
    Member { name: "ChecksumSHA1", target: &S_ChecksumSHA1, location: L::Header, wire: "x-amz-checksum-sha1", ..Member::BLANK },
    Member { name: "ChecksumSHA256", target: &S_ChecksumSHA256, location: L::Header, wire: "x-amz-checksum-sha256", ..Member::BLANK },
    Member { name: "ChecksumSHA512", target: &S_ChecksumSHA512, location: L::Header, wire: "x-amz-checksum-sha512", ..Member::BLANK },
    Member { name: "ChecksumMD5", target: &S_ChecksumMD5, location: L::Header, wire: "x-amz-checksum-md5", ..Member::BLANK },
    Member { name: "ChecksumXXHASH64", target: &S_ChecksumXXHASH64, location: L::Header, wire: "x-amz-checksum-xxhash64", ..Member::BLANK },
    Member { name: "ChecksumXXHASH3", target: &S_ChecksumXXHASH3, location: L::Header, wire: "x-amz-checksum-xxhash3", ..Member::BLANK },
    Member { name: "ChecksumXXHASH128", target: &S_ChecksumXXHASH128, location: L::Header, wire: "x-amz-checksum-xxhash128", ..Member::BLANK },
    Member { name: "Key", target: &S_ObjectKey, required: true, location: L::Uri, wire: "Key", ..Member::BLANK },
    Member { name: "PartNumber", target: &S_PartNumber, required: true, location: L::Query, wire: "partNumber", ..Member::BLANK },
    Member { name: "UploadId", target: &S_MultipartUploadId, required: true, location: L::Query, wire: "uploadId", ..Member::BLANK },
    Member { name: "SSECustomerAlgorithm", target: &S_SSECustomerAlgorithm, location: L::Header, wire: "x-amz-server-side-encryption-customer-algorithm", ..Member::BLANK },
    Member { name: "SSECustomerKey", target: &S_SSECustomerKey, location: L::Header, wire: "x-amz-server-side-encryption-customer-key", ..Member::BLANK },
    Member { name: "SSECustomerKeyMD5", target: &S_SSECustomerKeyMD5, location: L::Header, wire: "x-amz-server-side-encryption-customer-key-MD5", ..Member::BLANK },
    Member { name: "RequestPayer", target: &S_RequestPayer, location: L::Header, wire: "x-amz-request-payer", ..Member::BLANK },
    Member { name: "ExpectedBucketOwner", target: &S_AccountId, location: L::Header, wire: "x-amz-expected-bucket-owner", ..Member::BLANK },
] }, payload: Some("Body"), ..Schema::BLANK };
pub(crate) static S_Value: Schema = Schema { name: "Value", kind: K::String, ..Schema::BLANK };
pub(crate) static S_VersionCount: Schema = Schema { name: "VersionCount", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_VersionIdMarker: Schema = Schema { name: "VersionIdMarker", kind: K::String, ..Schema::BLANK };
pub(crate) static S_VersioningConfiguration: Schema = Schema { name: "VersioningConfiguration", kind: K::Structure { members: &[
    Member { name: "MFADelete", target: &S_MFADelete, wire: "MfaDelete", ..Member::BLANK },
    Member { name: "Status", target: &S_BucketVersioningStatus, wire: "Status", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_WebsiteRedirectLocation: Schema = Schema { name: "WebsiteRedirectLocation", kind: K::String, ..Schema::BLANK };
pub(crate) static S_WriteOffsetBytes: Schema = Schema { name: "WriteOffsetBytes", kind: K::Long, ..Schema::BLANK };
pub(crate) static S_DeleteBucketOutput: Schema = Schema { name: "DeleteBucketOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutBucketVersioningOutput: Schema = Schema { name: "PutBucketVersioningOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutBucketPolicyOutput: Schema = Schema { name: "PutBucketPolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteBucketPolicyOutput: Schema = Schema { name: "DeleteBucketPolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutBucketEncryptionOutput: Schema = Schema { name: "PutBucketEncryptionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutPublicAccessBlockOutput: Schema = Schema { name: "PutPublicAccessBlockOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutBucketTaggingOutput: Schema = Schema { name: "PutBucketTaggingOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteBucketTaggingOutput: Schema = Schema { name: "DeleteBucketTaggingOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteBucketLifecycleOutput: Schema = Schema { name: "DeleteBucketLifecycleOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
static E_BucketAlreadyExists: ErrorModel = ErrorModel { shape: &S_BucketAlreadyExists, code: "BucketAlreadyExists", status: 409, sender_fault: true };
static E_BucketAlreadyOwnedByYou: ErrorModel = ErrorModel { shape: &S_BucketAlreadyOwnedByYou, code: "BucketAlreadyOwnedByYou", status: 409, sender_fault: true };
static E_EncryptionTypeMismatch: ErrorModel = ErrorModel { shape: &S_EncryptionTypeMismatch, code: "EncryptionTypeMismatch", status: 400, sender_fault: true };
static E_InvalidObjectState: ErrorModel = ErrorModel { shape: &S_InvalidObjectState, code: "InvalidObjectState", status: 403, sender_fault: true };
static E_InvalidRequest: ErrorModel = ErrorModel { shape: &S_InvalidRequest, code: "InvalidRequest", status: 400, sender_fault: true };
static E_InvalidWriteOffset: ErrorModel = ErrorModel { shape: &S_InvalidWriteOffset, code: "InvalidWriteOffset", status: 400, sender_fault: true };
static E_NoSuchBucket: ErrorModel = ErrorModel { shape: &S_NoSuchBucket, code: "NoSuchBucket", status: 404, sender_fault: true };
static E_NoSuchKey: ErrorModel = ErrorModel { shape: &S_NoSuchKey, code: "NoSuchKey", status: 404, sender_fault: true };
static E_NoSuchUpload: ErrorModel = ErrorModel { shape: &S_NoSuchUpload, code: "NoSuchUpload", status: 404, sender_fault: true };
static E_ObjectNotInActiveTierError: ErrorModel = ErrorModel { shape: &S_ObjectNotInActiveTierError, code: "ObjectNotInActiveTierError", status: 403, sender_fault: true };
static E_TooManyParts: ErrorModel = ErrorModel { shape: &S_TooManyParts, code: "TooManyParts", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `BucketAlreadyExists`.
    pub fn bucket_already_exists(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_BucketAlreadyExists, message.into()) }
    /// `BucketAlreadyOwnedByYou`.
    pub fn bucket_already_owned_by_you(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_BucketAlreadyOwnedByYou, message.into()) }
    /// `EncryptionTypeMismatch`.
    pub fn encryption_type_mismatch(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_EncryptionTypeMismatch, message.into()) }
    /// `InvalidObjectState`.
    pub fn invalid_object_state(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidObjectState, message.into()) }
    /// `InvalidRequest`.
    pub fn invalid_request(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidRequest, message.into()) }
    /// `InvalidWriteOffset`.
    pub fn invalid_write_offset(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidWriteOffset, message.into()) }
    /// `NoSuchBucket`.
    pub fn no_such_bucket(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_NoSuchBucket, message.into()) }
    /// `NoSuchKey`.
    pub fn no_such_key(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_NoSuchKey, message.into()) }
    /// `NoSuchUpload`.
    pub fn no_such_upload(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_NoSuchUpload, message.into()) }
    /// `ObjectNotInActiveTierError`.
    pub fn object_not_in_active_tier_error(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ObjectNotInActiveTierError, message.into()) }
    /// `TooManyParts`.
    pub fn too_many_parts(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TooManyParts, message.into()) }
}
operation! { CreateBucket O_CreateBucket CreateBucketRequest CreateBucketOutput }
static O_CreateBucket: OperationModel = OperationModel { service: &SERVICE, name: "CreateBucket", method: "PUT", uri: "/{Bucket}", status: 200, input: &S_CreateBucketRequest, output: &S_CreateBucketOutput, has_output: true, errors: &[&E_BucketAlreadyExists, &E_BucketAlreadyOwnedByYou], ..OperationModel::BLANK };
operation! { HeadBucket O_HeadBucket HeadBucketRequest HeadBucketOutput }
static O_HeadBucket: OperationModel = OperationModel { service: &SERVICE, name: "HeadBucket", method: "HEAD", uri: "/{Bucket}", status: 200, input: &S_HeadBucketRequest, output: &S_HeadBucketOutput, has_output: true, errors: &[&E_NoSuchBucket], ..OperationModel::BLANK };
operation! { DeleteBucket O_DeleteBucket DeleteBucketRequest DeleteBucketOutput }
static O_DeleteBucket: OperationModel = OperationModel { service: &SERVICE, name: "DeleteBucket", method: "DELETE", uri: "/{Bucket}", status: 204, input: &S_DeleteBucketRequest, output: &S_DeleteBucketOutput, has_output: false, errors: &[], ..OperationModel::BLANK };
operation! { ListBuckets O_ListBuckets ListBucketsRequest ListBucketsOutput }
static O_ListBuckets: OperationModel = OperationModel { service: &SERVICE, name: "ListBuckets", method: "GET", uri: "/", status: 200, input: &S_ListBucketsRequest, output: &S_ListBucketsOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { GetBucketLocation O_GetBucketLocation GetBucketLocationRequest GetBucketLocationOutput }
static O_GetBucketLocation: OperationModel = OperationModel { service: &SERVICE, name: "GetBucketLocation", method: "GET", uri: "/{Bucket}?location", status: 200, input: &S_GetBucketLocationRequest, output: &S_GetBucketLocationOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { PutBucketVersioning O_PutBucketVersioning PutBucketVersioningRequest PutBucketVersioningOutput }
static O_PutBucketVersioning: OperationModel = OperationModel { service: &SERVICE, name: "PutBucketVersioning", method: "PUT", uri: "/{Bucket}?versioning", status: 200, input: &S_PutBucketVersioningRequest, output: &S_PutBucketVersioningOutput, has_output: false, errors: &[], checksum_algorithm_member: Some("ChecksumAlgorithm"), checksum_required: true, ..OperationModel::BLANK };
operation! { GetBucketVersioning O_GetBucketVersioning GetBucketVersioningRequest GetBucketVersioningOutput }
static O_GetBucketVersioning: OperationModel = OperationModel { service: &SERVICE, name: "GetBucketVersioning", method: "GET", uri: "/{Bucket}?versioning", status: 200, input: &S_GetBucketVersioningRequest, output: &S_GetBucketVersioningOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { PutBucketPolicy O_PutBucketPolicy PutBucketPolicyRequest PutBucketPolicyOutput }
static O_PutBucketPolicy: OperationModel = OperationModel { service: &SERVICE, name: "PutBucketPolicy", method: "PUT", uri: "/{Bucket}?policy", status: 200, input: &S_PutBucketPolicyRequest, output: &S_PutBucketPolicyOutput, has_output: false, errors: &[], checksum_algorithm_member: Some("ChecksumAlgorithm"), checksum_required: true, ..OperationModel::BLANK };
operation! { GetBucketPolicy O_GetBucketPolicy GetBucketPolicyRequest GetBucketPolicyOutput }
static O_GetBucketPolicy: OperationModel = OperationModel { service: &SERVICE, name: "GetBucketPolicy", method: "GET", uri: "/{Bucket}?policy", status: 200, input: &S_GetBucketPolicyRequest, output: &S_GetBucketPolicyOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { DeleteBucketPolicy O_DeleteBucketPolicy DeleteBucketPolicyRequest DeleteBucketPolicyOutput }
static O_DeleteBucketPolicy: OperationModel = OperationModel { service: &SERVICE, name: "DeleteBucketPolicy", method: "DELETE", uri: "/{Bucket}?policy", status: 204, input: &S_DeleteBucketPolicyRequest, output: &S_DeleteBucketPolicyOutput, has_output: false, errors: &[], ..OperationModel::BLANK };
operation! { PutBucketEncryption O_PutBucketEncryption PutBucketEncryptionRequest PutBucketEncryptionOutput }
static O_PutBucketEncryption: OperationModel = OperationModel { service: &SERVICE, name: "PutBucketEncryption", method: "PUT", uri: "/{Bucket}?encryption", status: 200, input: &S_PutBucketEncryptionRequest, output: &S_PutBucketEncryptionOutput, has_output: false, errors: &[], checksum_algorithm_member: Some("ChecksumAlgorithm"), checksum_required: true, ..OperationModel::BLANK };
operation! { GetBucketEncryption O_GetBucketEncryption GetBucketEncryptionRequest GetBucketEncryptionOutput }
static O_GetBucketEncryption: OperationModel = OperationModel { service: &SERVICE, name: "GetBucketEncryption", method: "GET", uri: "/{Bucket}?encryption", status: 200, input: &S_GetBucketEncryptionRequest, output: &S_GetBucketEncryptionOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { PutPublicAccessBlock O_PutPublicAccessBlock PutPublicAccessBlockRequest PutPublicAccessBlockOutput }
static O_PutPublicAccessBlock: OperationModel = OperationModel { service: &SERVICE, name: "PutPublicAccessBlock", method: "PUT", uri: "/{Bucket}?publicAccessBlock", status: 200, input: &S_PutPublicAccessBlockRequest, output: &S_PutPublicAccessBlockOutput, has_output: false, errors: &[], checksum_algorithm_member: Some("ChecksumAlgorithm"), checksum_required: true, ..OperationModel::BLANK };
operation! { GetPublicAccessBlock O_GetPublicAccessBlock GetPublicAccessBlockRequest GetPublicAccessBlockOutput }
static O_GetPublicAccessBlock: OperationModel = OperationModel { service: &SERVICE, name: "GetPublicAccessBlock", method: "GET", uri: "/{Bucket}?publicAccessBlock", status: 200, input: &S_GetPublicAccessBlockRequest, output: &S_GetPublicAccessBlockOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { PutBucketTagging O_PutBucketTagging PutBucketTaggingRequest PutBucketTaggingOutput }
static O_PutBucketTagging: OperationModel = OperationModel { service: &SERVICE, name: "PutBucketTagging", method: "PUT", uri: "/{Bucket}?tagging", status: 200, input: &S_PutBucketTaggingRequest, output: &S_PutBucketTaggingOutput, has_output: false, errors: &[], checksum_algorithm_member: Some("ChecksumAlgorithm"), checksum_required: true, ..OperationModel::BLANK };
operation! { GetBucketTagging O_GetBucketTagging GetBucketTaggingRequest GetBucketTaggingOutput }
static O_GetBucketTagging: OperationModel = OperationModel { service: &SERVICE, name: "GetBucketTagging", method: "GET", uri: "/{Bucket}?tagging", status: 200, input: &S_GetBucketTaggingRequest, output: &S_GetBucketTaggingOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { DeleteBucketTagging O_DeleteBucketTagging DeleteBucketTaggingRequest DeleteBucketTaggingOutput }
static O_DeleteBucketTagging: OperationModel = OperationModel { service: &SERVICE, name: "DeleteBucketTagging", method: "DELETE", uri: "/{Bucket}?tagging", status: 204, input: &S_DeleteBucketTaggingRequest, output: &S_DeleteBucketTaggingOutput, has_output: false, errors: &[], ..OperationModel::BLANK };
operation! { PutBucketLifecycleConfiguration O_PutBucketLifecycleConfiguration PutBucketLifecycleConfigurationRequest PutBucketLifecycleConfigurationOutput }
static O_PutBucketLifecycleConfiguration: OperationModel = OperationModel { service: &SERVICE, name: "PutBucketLifecycleConfiguration", method: "PUT", uri: "/{Bucket}?lifecycle", status: 200, input: &S_PutBucketLifecycleConfigurationRequest, output: &S_PutBucketLifecycleConfigurationOutput, has_output: true, errors: &[], checksum_algorithm_member: Some("ChecksumAlgorithm"), checksum_required: true, ..OperationModel::BLANK };
operation! { GetBucketLifecycleConfiguration O_GetBucketLifecycleConfiguration GetBucketLifecycleConfigurationRequest GetBucketLifecycleConfigurationOutput }
static O_GetBucketLifecycleConfiguration: OperationModel = OperationModel { service: &SERVICE, name: "GetBucketLifecycleConfiguration", method: "GET", uri: "/{Bucket}?lifecycle", status: 200, input: &S_GetBucketLifecycleConfigurationRequest, output: &S_GetBucketLifecycleConfigurationOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { DeleteBucketLifecycle O_DeleteBucketLifecycle DeleteBucketLifecycleRequest DeleteBucketLifecycleOutput }
static O_DeleteBucketLifecycle: OperationModel = OperationModel { service: &SERVICE, name: "DeleteBucketLifecycle", method: "DELETE", uri: "/{Bucket}?lifecycle", status: 204, input: &S_DeleteBucketLifecycleRequest, output: &S_DeleteBucketLifecycleOutput, has_output: false, errors: &[], ..OperationModel::BLANK };
operation! { PutObject O_PutObject PutObjectRequest PutObjectOutput }
static O_PutObject: OperationModel = OperationModel { service: &SERVICE, name: "PutObject", method: "PUT", uri: "/{Bucket}/{Key+}", status: 200, input: &S_PutObjectRequest, output: &S_PutObjectOutput, has_output: true, errors: &[&E_InvalidRequest, &E_InvalidWriteOffset, &E_TooManyParts, &E_EncryptionTypeMismatch], checksum_algorithm_member: Some("ChecksumAlgorithm"), ..OperationModel::BLANK };
operation! { GetObject O_GetObject GetObjectRequest GetObjectOutput }
static O_GetObject: OperationModel = OperationModel { service: &SERVICE, name: "GetObject", method: "GET", uri: "/{Bucket}/{Key+}", status: 200, input: &S_GetObjectRequest, output: &S_GetObjectOutput, has_output: true, errors: &[&E_NoSuchKey, &E_InvalidObjectState], checksum_mode_member: Some("ChecksumMode"), ..OperationModel::BLANK };
operation! { HeadObject O_HeadObject HeadObjectRequest HeadObjectOutput }
static O_HeadObject: OperationModel = OperationModel { service: &SERVICE, name: "HeadObject", method: "HEAD", uri: "/{Bucket}/{Key+}", status: 200, input: &S_HeadObjectRequest, output: &S_HeadObjectOutput, has_output: true, errors: &[&E_NoSuchKey], ..OperationModel::BLANK };
operation! { DeleteObject O_DeleteObject DeleteObjectRequest DeleteObjectOutput }
static O_DeleteObject: OperationModel = OperationModel { service: &SERVICE, name: "DeleteObject", method: "DELETE", uri: "/{Bucket}/{Key+}", status: 204, input: &S_DeleteObjectRequest, output: &S_DeleteObjectOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { DeleteObjects O_DeleteObjects DeleteObjectsRequest DeleteObjectsOutput }
static O_DeleteObjects: OperationModel = OperationModel { service: &SERVICE, name: "DeleteObjects", method: "POST", uri: "/{Bucket}?delete", status: 200, input: &S_DeleteObjectsRequest, output: &S_DeleteObjectsOutput, has_output: true, errors: &[], checksum_algorithm_member: Some("ChecksumAlgorithm"), checksum_required: true, ..OperationModel::BLANK };
operation! { CopyObject O_CopyObject CopyObjectRequest CopyObjectOutput }
static O_CopyObject: OperationModel = OperationModel { service: &SERVICE, name: "CopyObject", method: "PUT", uri: "/{Bucket}/{Key+}", status: 200, input: &S_CopyObjectRequest, output: &S_CopyObjectOutput, has_output: true, errors: &[&E_ObjectNotInActiveTierError], ..OperationModel::BLANK };
operation! { ListObjects O_ListObjects ListObjectsRequest ListObjectsOutput }
static O_ListObjects: OperationModel = OperationModel { service: &SERVICE, name: "ListObjects", method: "GET", uri: "/{Bucket}", status: 200, input: &S_ListObjectsRequest, output: &S_ListObjectsOutput, has_output: true, errors: &[&E_NoSuchBucket], ..OperationModel::BLANK };
operation! { ListObjectsV2 O_ListObjectsV2 ListObjectsV2Request ListObjectsV2Output }
static O_ListObjectsV2: OperationModel = OperationModel { service: &SERVICE, name: "ListObjectsV2", method: "GET", uri: "/{Bucket}?list-type=2", status: 200, input: &S_ListObjectsV2Request, output: &S_ListObjectsV2Output, has_output: true, errors: &[&E_NoSuchBucket], ..OperationModel::BLANK };
operation! { ListObjectVersions O_ListObjectVersions ListObjectVersionsRequest ListObjectVersionsOutput }
static O_ListObjectVersions: OperationModel = OperationModel { service: &SERVICE, name: "ListObjectVersions", method: "GET", uri: "/{Bucket}?versions", status: 200, input: &S_ListObjectVersionsRequest, output: &S_ListObjectVersionsOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { PutObjectTagging O_PutObjectTagging PutObjectTaggingRequest PutObjectTaggingOutput }
static O_PutObjectTagging: OperationModel = OperationModel { service: &SERVICE, name: "PutObjectTagging", method: "PUT", uri: "/{Bucket}/{Key+}?tagging", status: 200, input: &S_PutObjectTaggingRequest, output: &S_PutObjectTaggingOutput, has_output: true, errors: &[], checksum_algorithm_member: Some("ChecksumAlgorithm"), checksum_required: true, ..OperationModel::BLANK };
operation! { GetObjectTagging O_GetObjectTagging GetObjectTaggingRequest GetObjectTaggingOutput }
static O_GetObjectTagging: OperationModel = OperationModel { service: &SERVICE, name: "GetObjectTagging", method: "GET", uri: "/{Bucket}/{Key+}?tagging", status: 200, input: &S_GetObjectTaggingRequest, output: &S_GetObjectTaggingOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { DeleteObjectTagging O_DeleteObjectTagging DeleteObjectTaggingRequest DeleteObjectTaggingOutput }
static O_DeleteObjectTagging: OperationModel = OperationModel { service: &SERVICE, name: "DeleteObjectTagging", method: "DELETE", uri: "/{Bucket}/{Key+}?tagging", status: 204, input: &S_DeleteObjectTaggingRequest, output: &S_DeleteObjectTaggingOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { CreateMultipartUpload O_CreateMultipartUpload CreateMultipartUploadRequest CreateMultipartUploadOutput }
static O_CreateMultipartUpload: OperationModel = OperationModel { service: &SERVICE, name: "CreateMultipartUpload", method: "POST", uri: "/{Bucket}/{Key+}?uploads", status: 200, input: &S_CreateMultipartUploadRequest, output: &S_CreateMultipartUploadOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { UploadPart O_UploadPart UploadPartRequest UploadPartOutput }
static O_UploadPart: OperationModel = OperationModel { service: &SERVICE, name: "UploadPart", method: "PUT", uri: "/{Bucket}/{Key+}", status: 200, input: &S_UploadPartRequest, output: &S_UploadPartOutput, has_output: true, errors: &[], checksum_algorithm_member: Some("ChecksumAlgorithm"), ..OperationModel::BLANK };
operation! { CompleteMultipartUpload O_CompleteMultipartUpload CompleteMultipartUploadRequest CompleteMultipartUploadOutput }
static O_CompleteMultipartUpload: OperationModel = OperationModel { service: &SERVICE, name: "CompleteMultipartUpload", method: "POST", uri: "/{Bucket}/{Key+}", status: 200, input: &S_CompleteMultipartUploadRequest, output: &S_CompleteMultipartUploadOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { AbortMultipartUpload O_AbortMultipartUpload AbortMultipartUploadRequest AbortMultipartUploadOutput }
static O_AbortMultipartUpload: OperationModel = OperationModel { service: &SERVICE, name: "AbortMultipartUpload", method: "DELETE", uri: "/{Bucket}/{Key+}", status: 204, input: &S_AbortMultipartUploadRequest, output: &S_AbortMultipartUploadOutput, has_output: true, errors: &[&E_NoSuchUpload], ..OperationModel::BLANK };
operation! { ListParts O_ListParts ListPartsRequest ListPartsOutput }
static O_ListParts: OperationModel = OperationModel { service: &SERVICE, name: "ListParts", method: "GET", uri: "/{Bucket}/{Key+}", status: 200, input: &S_ListPartsRequest, output: &S_ListPartsOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
operation! { ListMultipartUploads O_ListMultipartUploads ListMultipartUploadsRequest ListMultipartUploadsOutput }
static O_ListMultipartUploads: OperationModel = OperationModel { service: &SERVICE, name: "ListMultipartUploads", method: "GET", uri: "/{Bucket}?uploads", status: 200, input: &S_ListMultipartUploadsRequest, output: &S_ListMultipartUploadsOutput, has_output: true, errors: &[], ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "s3", id: "S3", signing_name: "s3", iam_prefix: "s3", endpoint_prefix: "s3", protocols: &[ProtocolName::RestXml], target_prefix: None, json_version: None, xml_namespace: None, api_version: "2006-03-01", query_compatible: false, operations: &[&O_CreateBucket, &O_HeadBucket, &O_DeleteBucket, &O_ListBuckets, &O_GetBucketLocation, &O_PutBucketVersioning, &O_GetBucketVersioning, &O_PutBucketPolicy, &O_GetBucketPolicy, &O_DeleteBucketPolicy, &O_PutBucketEncryption, &O_GetBucketEncryption, &O_PutPublicAccessBlock, &O_GetPublicAccessBlock, &O_PutBucketTagging, &O_GetBucketTagging, &O_DeleteBucketTagging, &O_PutBucketLifecycleConfiguration, &O_GetBucketLifecycleConfiguration, &O_DeleteBucketLifecycle, &O_PutObject, &O_GetObject, &O_HeadObject, &O_DeleteObject, &O_DeleteObjects, &O_CopyObject, &O_ListObjects, &O_ListObjectsV2, &O_ListObjectVersions, &O_PutObjectTagging, &O_GetObjectTagging, &O_DeleteObjectTagging, &O_CreateMultipartUpload, &O_UploadPart, &O_CompleteMultipartUpload, &O_AbortMultipartUpload, &O_ListParts, &O_ListMultipartUploads] };
