//! `ListObjectsV2`.

use tidegate_api::s3::{ListObjectsV2, ListObjectsV2Output, ListObjectsV2Request};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::listing::{self, Entry, Listing, Writing};
use crate::ops::list_objects::objects;
use crate::rows::{OBJECTS, Version};
use crate::{S3, errors, permission, versions};

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
        let writing = Writing::of(input.encoding_type.as_ref())?;
        let (limit, max_keys) = listing::limit(input.max_keys, "maxKeys")?;
        let (prefix, delimiter) = (input.prefix.as_deref(), input.delimiter.as_deref());
        let token = input.continuation_token.as_deref().map(listing::from_token).transpose()?;
        let marker = token.as_deref().or(input.start_after.as_deref());
        let (bucket, (entries, more)) = cx.read(|rows| {
            let bucket = versions::bucket(rows, &input.bucket, input.expected_bucket_owner.as_deref())?;
            let what = Listing::after_marker(&input.bucket, prefix, delimiter, marker, limit);
            Ok::<_, Failure>((bucket, what.read(rows, &OBJECTS, |row: &Version| &row.key)?))
        })?;
        let next = entries.last().filter(|_| more).map(|entry| match entry {
            Entry::Row(row) => listing::token(&row.key),
            Entry::Prefix(prefix) => listing::token(prefix),
        });
        let key_count = i32::try_from(entries.len()).ok();
        let owner = listing::owner(&bucket.account);
        let (contents, prefixes) =
            objects(entries, &writing, Some(&owner).filter(|_| input.fetch_owner == Some(true)));
        let delimiter = delimiter.filter(|delimiter| !delimiter.is_empty());
        Ok(ListObjectsV2Output {
            is_truncated: Some(more),
            contents,
            name: Some(bucket.name),
            prefix: Some(writing.text(prefix.unwrap_or_default())),
            delimiter: delimiter.map(|delimiter| writing.text(delimiter)),
            max_keys: Some(max_keys),
            common_prefixes: writing.prefixes(prefixes),
            encoding_type: input.encoding_type,
            key_count,
            continuation_token: input.continuation_token,
            next_continuation_token: next,
            start_after: input.start_after.map(|start| writing.text(&start)),
            ..ListObjectsV2Output::default()
        })
    }
}
