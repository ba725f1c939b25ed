//! `ListBuckets`.

use tidegate_api::s3::{Bucket as Listed, ListBuckets, ListBucketsOutput, ListBucketsRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use crate::rows::{BUCKETS, Bucket, all_buckets};
use crate::{S3, errors, listing, permission};

impl Handle<ListBuckets> for S3 {
    fn needs(&self, _look: &Look, _input: &ListBucketsRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("s3:ListAllMyBuckets", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListBucketsRequest) -> Result<ListBucketsOutput, Failure> {
        errors::only(&input, &["MaxBuckets", "ContinuationToken", "Prefix", "BucketRegion"])?;
        let after =
            input.continuation_token.as_deref().map(listing::from_token).transpose()?.unwrap_or_default();
        let limit = match input.max_buckets {
            None => usize::MAX,
            Some(most @ 1..=10_000) => usize::try_from(most).unwrap_or(usize::MAX),
            Some(other) => {
                let why = "Argument max-buckets must be an integer between 1 and 10000";
                return Err(errors::invalid_argument(why, "max-buckets", &other.to_string()).into());
            }
        };
        let rows = cx.read(|rows| rows.scan(&BUCKETS, &all_buckets()))?;
        let mut found: Vec<Bucket> = rows.into_iter().map(|(_, bucket)| bucket).collect();
        found.retain(|bucket| {
            bucket.account == cx.place().account
                && bucket.name > after
                && input.prefix.as_deref().is_none_or(|prefix| bucket.name.starts_with(prefix))
                && input.bucket_region.as_deref().is_none_or(|region| bucket.region == region)
        });
        let more = found.len() > limit;
        found.truncate(limit);
        let continuation_token = found.last().filter(|_| more).map(|bucket| listing::token(&bucket.name));
        // AWS: the region is told to whoever asks in pages or by prefix, not in the old whole answer.
        let with_region =
            input.max_buckets.is_some() || input.prefix.is_some() || input.bucket_region.is_some();
        let buckets = found
            .into_iter()
            .map(|bucket| Listed {
                creation_date: Some(bucket.created),
                bucket_arn: Some(permission::bucket_arn(cx, &bucket.name)),
                bucket_region: with_region.then_some(bucket.region),
                name: Some(bucket.name),
            })
            .collect();
        let owner = listing::owner(&cx.place().account);
        Ok(ListBucketsOutput {
            buckets: Some(buckets),
            owner: Some(owner),
            continuation_token,
            prefix: input.prefix,
        })
    }
}
