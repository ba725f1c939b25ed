//! `PutObject`.

use tidegate_api::s3::{PutObject, PutObjectOutput, PutObjectRequest};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use crate::checksum::{self, Algorithm, given, show};
use crate::rows::{Piece, Version};
use crate::sealing::{self, show_sealed};
use crate::{S3, condition, errors, permission, storing, tags, versions};

const HONOURED: &[&str] = &[
    "ACL",
    "Body",
    "Bucket",
    "BucketKeyEnabled",
    "CacheControl",
    "ChecksumAlgorithm",
    "ChecksumCRC32",
    "ChecksumCRC32C",
    "ChecksumCRC64NVME",
    "ChecksumSHA1",
    "ChecksumSHA256",
    "ContentDisposition",
    "ContentEncoding",
    "ContentLanguage",
    "ContentLength",
    "ContentMD5",
    "ContentType",
    "ExpectedBucketOwner",
    "Expires",
    "IfMatch",
    "IfNoneMatch",
    "Key",
    "Metadata",
    "RequestPayer",
    "SSEKMSKeyId",
    "ServerSideEncryption",
    "StorageClass",
    "Tagging",
];

impl Handle<PutObject> for S3 {
    fn needs(&self, look: &Look, input: &PutObjectRequest) -> Result<Needs, Failure> {
        Ok(permission::writing(look, &input.bucket, &input.key, &permission::headers!(input)))
    }

    async fn handle(&self, cx: &Cx, input: PutObjectRequest) -> Result<PutObjectOutput, Failure> {
        errors::only(&input, HONOURED)?;
        storing::check!(input)?;
        let owner = input.expected_bucket_owner.clone();
        let bucket = cx.read(|rows| versions::bucket(rows, &input.bucket, owner.as_deref()))?;
        let wish = sealing::wish!(&bucket, input)?;
        let body = input.body.clone().unwrap_or_default();
        let etag = checksum::md5(&body, input.content_md5.as_deref())?;
        let sum = checksum::verified(
            &body,
            given!(input),
            input.checksum_algorithm.as_ref(),
            Algorithm::Crc64nvme,
        )?;
        let size = u64::try_from(body.len()).map_err(|error| Fault::because("measuring a body", error))?;
        let tags = tags::from_query(input.tagging.as_deref())?;
        let (sealed, key) = sealing::begin(cx, &wish, (&input.bucket, &input.key)).await?.unzip();
        let blob = sealing::put(cx, key.as_ref(), body).await?;
        let version = Version {
            key: input.key.clone(),
            modified: versions::now(cx.clock()),
            etag,
            size,
            content: vec![Piece { blob, size, number: 0, checksum: None }],
            headers: storing::headers!(input)?,
            tags,
            checksum: Some(sum),
            sealed,
            ..Version::default()
        };
        let (bucket, if_match, if_none_match) = (input.bucket, input.if_match, input.if_none_match);
        let fresh = versions::fresh_id(cx.ids());
        cx.answer(move |tx| {
            let bucket = versions::bucket(tx, &bucket, owner.as_deref())?;
            let newest = versions::newest(tx, &bucket.name, &version.key)?;
            condition::check_write(
                &version.key,
                newest.as_ref(),
                if_match.as_deref(),
                if_none_match.as_deref(),
            )?;
            let version = versions::add(tx, &bucket, version, fresh)?;
            tx.nudge(format!("s3\t{}\t{}", bucket.name, version.key));
            let mut output = PutObjectOutput {
                e_tag: Some(version.quoted_etag()),
                // AWS: a null version's id is not told to whoever makes it.
                version_id: version.shown_id(&bucket).filter(|id| id != crate::rows::NULL),
                checksum_type: version.checksum.as_ref().map(|sum| sum.coverage.shape()),
                ..PutObjectOutput::default()
            };
            show!(output, &version.checksum);
            show_sealed!(output, version.sealed.as_ref());
            Ok(output)
        })
        .await
    }
}
