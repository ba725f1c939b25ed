//! `DeleteObjects`.

use tidegate_api::s3::{
    DeleteObjects, DeleteObjectsOutput, DeleteObjectsRequest, DeletedObject, Error, ObjectIdentifier,
};
use tidegate_api::{ServiceError, Timestamp};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, Tx};

use crate::rows::Bucket;
use crate::{S3, condition, errors, permission, versions};

const HONOURED: &[&str] = &["Bucket", "ChecksumAlgorithm", "Delete", "ExpectedBucketOwner", "RequestPayer"];
/// The most keys of one request.
const MOST: usize = 1000;

impl Handle<DeleteObjects> for S3 {
    fn needs(&self, look: &Look, input: &DeleteObjectsRequest) -> Result<Needs, Failure> {
        let mut needs = Needs::none("a request that names no object deletes none");
        for object in &input.delete.objects {
            let arn = permission::object_arn(look, &input.bucket, &object.key);
            needs = match &object.version_id {
                Some(id) => needs.and("s3:DeleteObjectVersion", arn).with("s3:VersionId", id),
                None => needs.and("s3:DeleteObject", arn),
            };
        }
        Ok(needs)
    }

    async fn handle(&self, cx: &Cx, input: DeleteObjectsRequest) -> Result<DeleteObjectsOutput, Failure> {
        errors::only(&input, HONOURED)?;
        if input.delete.objects.is_empty() || input.delete.objects.len() > MOST {
            return Err(errors::malformed_xml().into());
        }
        for object in &input.delete.objects {
            errors::only(object, &["Key", "VersionId", "ETag"])?;
        }
        let now = versions::now(cx.clock());
        let fresh: Vec<String> = input.delete.objects.iter().map(|_| versions::fresh_id(cx.ids())).collect();
        let quiet = input.delete.quiet == Some(true);
        cx.answer(move |tx| {
            let bucket = versions::bucket(tx, &input.bucket, input.expected_bucket_owner.as_deref())?;
            let (mut deleted, mut failed) = (Vec::new(), Vec::new());
            for (object, fresh) in input.delete.objects.into_iter().zip(fresh) {
                match one(tx, &bucket, &object, now, fresh) {
                    Ok(done) => deleted.push(done),
                    Err(Failure::Modeled(error)) => failed.push(shape(&object, error)),
                    Err(other) => return Err(other),
                }
            }
            Ok(DeleteObjectsOutput {
                deleted: (!quiet && !deleted.is_empty()).then_some(deleted),
                errors: (!failed.is_empty()).then_some(failed),
                ..DeleteObjectsOutput::default()
            })
        })
        .await
    }
}

fn one(
    tx: &mut Tx<'_>,
    bucket: &Bucket,
    object: &ObjectIdentifier,
    now: Timestamp,
    fresh: String,
) -> Result<DeletedObject, Failure> {
    if let Some(id) = &object.version_id
        && versions::valid_id(bucket, id).is_err()
    {
        return Err(errors::no_such_version(&object.key, id).into());
    }
    if let Some(etag) = &object.e_tag {
        let newest = versions::newest(tx, &bucket.name, &object.key)?;
        condition::check_write(&object.key, newest.as_ref(), Some(etag), None)?;
    }
    let deleted = versions::delete(tx, bucket, &object.key, object.version_id.as_deref(), now, fresh)?;
    Ok(DeletedObject {
        key: Some(object.key.clone()),
        version_id: object.version_id.clone(),
        delete_marker: deleted.marker.then_some(true),
        delete_marker_version_id: deleted.version_id.filter(|_| deleted.marker),
    })
}

fn shape(object: &ObjectIdentifier, error: ServiceError) -> Error {
    Error {
        key: Some(object.key.clone()),
        version_id: object.version_id.clone(),
        code: Some(error.code.into_owned()),
        message: Some(error.message),
    }
}
