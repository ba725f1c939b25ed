//! `ListObjectsV2`.

use tidegate_api::s3::{ListObjectsV2, ListObjectsV2Output, ListObjectsV2Request};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::ops::keys;
use crate::{S3, errors, listing, permission};

const HONOURED: &[&str] = &[
    "Bucket",
    "ContinuationToken",
    "Delimiter",
    "EncodingType",
    "ExpectedBucketOwner",
    "FetchOwner",
    "MaxKeys",
    "Prefix",
    "RequestPayer",
    "StartAfter",
];

impl Handle<ListObjectsV2> for S3 {
    fn needs(&self, look: &Look, input: &ListObjectsV2Request) -> Result<Needs, Failure> {
        let (prefix, delimiter) = (input.prefix.as_ref(), input.delimiter.as_ref());
        Ok(permission::listing(look, "s3:ListBucket", &input.bucket, prefix, delimiter, input.max_keys))
    }

    async fn handle(&self, cx: &Cx, input: ListObjectsV2Request) -> Result<ListObjectsV2Output, Failure> {
        errors::only(&input, HONOURED)?;
        let token = input.continuation_token.as_deref().map(listing::from_token).transpose()?;
        let after = token.as_deref().or(input.start_after.as_deref());
        let keys = keys::list(cx, &keys::asked!(input, after, input.fetch_owner == Some(true)))?;
        let output = ListObjectsV2Output {
            key_count: i32::try_from(keys.count).ok(),
            continuation_token: input.continuation_token,
            next_continuation_token: keys.last.filter(|_| keys.more).map(|last| listing::token(&last)),
            start_after: input.start_after.map(|start| keys.writing.text(&start)),
            encoding_type: input.encoding_type,
            ..ListObjectsV2Output::default()
        };
        Ok(keys::told!(output, keys))
    }
}
