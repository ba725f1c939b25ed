//! One file per operation.

use std::sync::Arc;

use tidegate_api::s3;
use tidegate_core::Registry;

use crate::S3;

mod abort_multipart_upload;
pub mod complete_multipart_upload;
mod copy_object;
mod create_bucket;
mod create_multipart_upload;
mod delete_bucket;
mod delete_bucket_lifecycle;
mod delete_bucket_policy;
mod delete_bucket_tagging;
mod delete_object;
mod delete_object_tagging;
mod delete_objects;
mod get_bucket_encryption;
mod get_bucket_lifecycle_configuration;
mod get_bucket_location;
mod get_bucket_policy;
mod get_bucket_tagging;
mod get_bucket_versioning;
mod get_object;
mod get_object_tagging;
mod get_public_access_block;
mod head_bucket;
mod head_object;
mod keys;
mod list_buckets;
mod list_multipart_uploads;
mod list_object_versions;
mod list_objects;
mod list_objects_v2;
mod list_parts;
mod put_bucket_encryption;
mod put_bucket_lifecycle_configuration;
mod put_bucket_policy;
mod put_bucket_tagging;
mod put_bucket_versioning;
mod put_object;
mod put_object_tagging;
mod put_public_access_block;
mod reading;
mod upload_part;

/// Registers every operation.
pub fn register(registry: &mut Registry) {
    let s3 = Arc::new(S3);
    registry
        .operation::<s3::CreateBucket, _>(&s3)
        .operation::<s3::HeadBucket, _>(&s3)
        .operation::<s3::DeleteBucket, _>(&s3)
        .operation::<s3::ListBuckets, _>(&s3)
        .operation::<s3::GetBucketLocation, _>(&s3)
        .operation::<s3::PutBucketVersioning, _>(&s3)
        .operation::<s3::GetBucketVersioning, _>(&s3)
        .operation::<s3::PutBucketPolicy, _>(&s3)
        .operation::<s3::GetBucketPolicy, _>(&s3)
        .operation::<s3::DeleteBucketPolicy, _>(&s3)
        .operation::<s3::PutBucketEncryption, _>(&s3)
        .operation::<s3::GetBucketEncryption, _>(&s3)
        .operation::<s3::PutPublicAccessBlock, _>(&s3)
        .operation::<s3::GetPublicAccessBlock, _>(&s3)
        .operation::<s3::PutBucketTagging, _>(&s3)
        .operation::<s3::GetBucketTagging, _>(&s3)
        .operation::<s3::DeleteBucketTagging, _>(&s3)
        .operation::<s3::PutBucketLifecycleConfiguration, _>(&s3)
        .operation::<s3::GetBucketLifecycleConfiguration, _>(&s3)
        .operation::<s3::DeleteBucketLifecycle, _>(&s3)
        .operation::<s3::PutObject, _>(&s3)
        .operation::<s3::GetObject, _>(&s3)
        .operation::<s3::HeadObject, _>(&s3)
        .operation::<s3::DeleteObject, _>(&s3)
        .operation::<s3::DeleteObjects, _>(&s3)
        .operation::<s3::CopyObject, _>(&s3)
        .operation::<s3::ListObjects, _>(&s3)
        .operation::<s3::ListObjectsV2, _>(&s3)
        .operation::<s3::ListObjectVersions, _>(&s3)
        .operation::<s3::PutObjectTagging, _>(&s3)
        .operation::<s3::GetObjectTagging, _>(&s3)
        .operation::<s3::DeleteObjectTagging, _>(&s3)
        .operation::<s3::CreateMultipartUpload, _>(&s3)
        .operation::<s3::UploadPart, _>(&s3)
        .operation::<s3::CompleteMultipartUpload, _>(&s3)
        .operation::<s3::AbortMultipartUpload, _>(&s3)
        .operation::<s3::ListParts, _>(&s3)
        .operation::<s3::ListMultipartUploads, _>(&s3);
}
