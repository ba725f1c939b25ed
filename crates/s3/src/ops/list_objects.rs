//! `ListObjects`.

use tidegate_api::s3::{ListObjects, ListObjectsOutput, ListObjectsRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::ops::keys;
use crate::{S3, errors, permission};

const HONOURED: &[&str] = &[
    "Bucket",
    "Delimiter",
    "EncodingType",
    "ExpectedBucketOwner",
    "Marker",
    "MaxKeys",
    "Prefix",
    "RequestPayer",
];

impl Handle<ListObjects> for S3 {
    fn needs(&self, look: &Look, input: &ListObjectsRequest) -> Result<Needs, Failure> {
        let (prefix, delimiter) = (input.prefix.as_ref(), input.delimiter.as_ref());
        Ok(permission::listing(look, "s3:ListBucket", &input.bucket, prefix, delimiter, input.max_keys))
    }

    async fn handle(&self, cx: &Cx, input: ListObjectsRequest) -> Result<ListObjectsOutput, Failure> {
        errors::only(&input, HONOURED)?;
        let keys = keys::list(cx, &keys::asked!(input, input.marker.as_deref(), true))?;
        let marker = input.marker.unwrap_or_default();
        // AWS: the next marker is told only where it is not simply the last key.
        let next = keys.last.as_ref().filter(|_| keys.more && keys.delimiter.is_some());
        let output = ListObjectsOutput {
            marker: Some(keys.writing.text(&marker)),
            next_marker: next.map(|marker| keys.writing.text(marker)),
            encoding_type: input.encoding_type,
            ..ListObjectsOutput::default()
        };
        Ok(keys::told!(output, keys))
    }
}
