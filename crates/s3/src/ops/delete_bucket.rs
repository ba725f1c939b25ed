//! `DeleteBucket`.

use tidegate_api::ServiceError;
use tidegate_api::s3::{DeleteBucket, DeleteBucketOutput, DeleteBucketRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreCx};

use crate::rows::{BUCKETS, PARTS, UPLOADS, VERSIONS, bucket_key, bucket_row};
use crate::{S3, errors, permission, versions};

impl Handle<DeleteBucket> for S3 {
    fn needs(&self, look: &Look, input: &DeleteBucketRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:DeleteBucket", &input.bucket))
    }

    async fn handle(&self, cx: &Cx, input: DeleteBucketRequest) -> Result<DeleteBucketOutput, Failure> {
        errors::only(&input, &["Bucket", "ExpectedBucketOwner"])?;
        cx.answer(move |tx| {
            let bucket = versions::bucket(tx, &input.bucket, input.expected_bucket_owner.as_deref())?;
            let key = bucket_key(&bucket.name);
            if !tx.page(&VERSIONS, &key, None, 1, false)?.is_empty() {
                let message = if bucket.versioning.is_some() {
                    "The bucket you tried to delete is not empty. You must delete all versions in the bucket."
                } else {
                    "The bucket you tried to delete is not empty"
                };
                let error = ServiceError::sender("BucketNotEmpty", 409, message);
                return Err(error.with("BucketName", bucket.name.as_str()).into());
            }
            // AWS: uploads in progress do not keep a bucket; they go with it.
            for (upload_key, upload) in tx.scan(&UPLOADS, &key)? {
                for (part_key, _) in tx.scan(&PARTS, &Key::raw(&upload.id))? {
                    tx.delete(&PARTS, &part_key)?;
                }
                tx.delete(&UPLOADS, &upload_key)?;
            }
            tx.delete(&BUCKETS, &bucket_row(&bucket.name))?;
            Ok(DeleteBucketOutput::default())
        })
        .await
    }
}
