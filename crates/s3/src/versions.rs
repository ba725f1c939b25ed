//! Reading and writing the versions of one key; the newest decides what plain reads see.

use tidegate_api::{ServiceError, Shape};
use tidegate_core::{Cx, Failure, Fault, Ids, Timestamp};
use tidegate_store::{Reads, StoreCx, StoreLook, Tx};

use crate::errors;
use crate::rows::{
    BUCKETS, Bucket, NULL, OBJECTS, VERSIONS, Version, Versioning, bucket_row, object_key, version_key,
};

/// The bucket, which must exist and belong to the expected owner where the request names one.
pub fn bucket(reads: &impl Reads, name: &str, expected_owner: Option<&str>) -> Result<Bucket, Failure> {
    if let Some(owner) = expected_owner
        && (owner.len() != 12 || !owner.bytes().all(|byte| byte.is_ascii_digit()))
    {
        let message = format!(
            "The value of the expected bucket owner parameter must be an AWS Account ID... [{owner}]"
        );
        return Err(ServiceError::sender("InvalidBucketOwnerAWSAccountID", 400, message).into());
    }
    let bucket = reads.get(&BUCKETS, &bucket_row(name))?.ok_or_else(|| errors::no_such_bucket(name))?;
    match expected_owner {
        Some(owner) if owner != bucket.account => Err(errors::access_denied("Access Denied").into()),
        _ => Ok(bucket),
    }
}

/// Changes what is set on a bucket, and answers with nothing.
pub async fn set_on_bucket<O: Shape + Default + Send + 'static>(
    cx: &Cx,
    name: String,
    expected_owner: Option<String>,
    change: impl FnOnce(&mut Bucket) -> Result<(), Failure> + Send + 'static,
) -> Result<O, Failure> {
    cx.answer(move |tx| {
        let mut bucket = bucket(tx, &name, expected_owner.as_deref())?;
        change(&mut bucket)?;
        tx.put(&BUCKETS, &bucket_row(&bucket.name), &bucket)?;
        Ok(O::default())
    })
    .await
}

/// The newest version of a key, which may be a delete marker.
pub fn newest(reads: &impl Reads, bucket: &str, key: &str) -> Result<Option<Version>, Fault> {
    Ok(reads
        .page(&VERSIONS, &object_key(bucket, key), None, 1, false)?
        .into_iter()
        .next()
        .map(|(_, row)| row))
}

/// The version with this id.
pub fn with_id(reads: &impl Reads, bucket: &str, key: &str, id: &str) -> Result<Option<Version>, Fault> {
    Ok(reads
        .scan(&VERSIONS, &object_key(bucket, key))?
        .into_iter()
        .map(|(_, row)| row)
        .find(|row| row.id == id))
}

/// The version that a request means, which must exist and not be a delete marker.
pub fn wanted(
    reads: &impl Reads,
    bucket: &Bucket,
    key: &str,
    id: Option<&str>,
    method: &str,
) -> Result<Version, Failure> {
    let Some(id) = id else {
        return match newest(reads, &bucket.name, key)? {
            Some(version) if !version.delete_marker => Ok(version),
            Some(_) if method != "GET" && method != "HEAD" => Err(errors::delete_marker(method).into()),
            _ => Err(errors::no_such_key(key).into()),
        };
    };
    valid_id(bucket, id)?;
    match with_id(reads, &bucket.name, key, id)? {
        Some(version) if version.delete_marker => Err(errors::delete_marker(method).into()),
        Some(version) => Ok(version),
        None => Err(errors::no_such_version(key, id).into()),
    }
}

/// The bucket (by name and expected owner) and the version (by key and id) that a request reads.
pub fn read(
    cx: &Cx,
    (name, expected_owner): (&str, Option<&str>),
    (key, id): (&str, Option<&str>),
    method: &str,
) -> Result<(Bucket, Version), Failure> {
    cx.read(|rows| {
        let bucket = bucket(rows, name, expected_owner)?;
        let version = wanted(rows, &bucket, key, id, method)?;
        Ok((bucket, version))
    })
}

/// Refuses a version id that this bucket cannot have given out.
pub fn valid_id(bucket: &Bucket, id: &str) -> Result<(), ServiceError> {
    let given_out = id.len() == 32 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'.');
    if id == NULL || (bucket.versioning.is_some() && given_out) {
        return Ok(());
    }
    Err(errors::invalid_argument("Invalid version id specified", "versionId", id))
}

/// An id for the next version.
pub fn fresh_id(ids: &Ids) -> String {
    ids.alphanumeric(32)
}

/// The clock's time as S3 keeps it, in whole seconds.
pub fn now(clock: &tidegate_core::Clock) -> Timestamp {
    Timestamp::from_seconds(clock.now().0.div_euclid(1000))
}

/// Writes a new version (or delete marker) of its key. Its id becomes `fresh` where versioning is enabled; else it is
/// the null version and replaces the one before.
pub fn add(tx: &mut Tx<'_>, bucket: &Bucket, mut version: Version, fresh: String) -> Result<Version, Fault> {
    let key = version.key.clone();
    let sequence = newest(tx, &bucket.name, &key)?.map_or(0, |before| before.sequence) + 1;
    version.id = if bucket.versioning == Some(Versioning::Enabled) { fresh } else { NULL.to_owned() };
    if version.id == NULL
        && let Some(before) = with_id(tx, &bucket.name, &key, NULL)?
    {
        tx.delete(&VERSIONS, &version_key(&bucket.name, &key, before.sequence))?;
    }
    version.sequence = sequence;
    tx.put(&VERSIONS, &version_key(&bucket.name, &key, sequence), &version)?;
    show_newest(tx, bucket, &key)?;
    Ok(version)
}

/// Replaces a version by itself changed.
pub fn change(tx: &mut Tx<'_>, bucket: &Bucket, version: &Version) -> Result<(), Fault> {
    tx.put(&VERSIONS, &version_key(&bucket.name, &version.key, version.sequence), version)?;
    show_newest(tx, bucket, &version.key)
}

/// What deleting did.
#[derive(Debug, Default)]
pub struct Deleted {
    /// The id of the version or delete marker that was deleted, or of the marker that was made.
    pub version_id: Option<String>,
    /// Whether a delete marker was deleted or made.
    pub marker: bool,
}

/// Deletes a version for good, or the key: with versioning that means a delete marker.
pub fn delete(
    tx: &mut Tx<'_>,
    bucket: &Bucket,
    key: &str,
    id: Option<&str>,
    now: Timestamp,
    fresh: String,
) -> Result<Deleted, Fault> {
    if let Some(id) = id {
        let found = with_id(tx, &bucket.name, key, id)?;
        if let Some(version) = &found {
            tx.delete(&VERSIONS, &version_key(&bucket.name, key, version.sequence))?;
            show_newest(tx, bucket, key)?;
        }
        let version_id = bucket.versioning.map(|_| id.to_owned());
        return Ok(Deleted { version_id, marker: found.is_some_and(|version| version.delete_marker) });
    }
    if bucket.versioning.is_none() {
        if let Some(version) = newest(tx, &bucket.name, key)? {
            tx.delete(&VERSIONS, &version_key(&bucket.name, key, version.sequence))?;
            show_newest(tx, bucket, key)?;
        }
        return Ok(Deleted::default());
    }
    let marker = Version { key: key.to_owned(), delete_marker: true, modified: now, ..Version::default() };
    let marker = add(tx, bucket, marker, fresh)?;
    Ok(Deleted { version_id: Some(marker.id), marker: true })
}

fn show_newest(tx: &mut Tx<'_>, bucket: &Bucket, key: &str) -> Result<(), Fault> {
    let row = object_key(&bucket.name, key);
    match newest(tx, &bucket.name, key)? {
        Some(version) if !version.delete_marker => tx.put(&OBJECTS, &row, &version),
        _ => tx.delete(&OBJECTS, &row).map(|_| ()),
    }
}
