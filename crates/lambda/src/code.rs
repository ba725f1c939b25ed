//! Deployment packages: taken from a request or from S3, checked, and unpacked once per content.

use std::fs;
use std::io;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use sha2::{Digest, Sha256};
use tidegate_api::ServiceError;
use tidegate_api::s3::{GetObject, GetObjectRequest};
use tidegate_core::{Cx, Failure, Fault};
use tidegate_store::{BlobId, StoreLook};

use crate::errors::{invalid, refuse};
use crate::rows::Code;

/// AWS: a package in a request.
const ZIPPED_LIMIT: usize = 52_428_800;
/// AWS: a package unpacked.
const UNZIPPED_LIMIT: u64 = 262_144_000;

/// Where a request says its package is.
#[derive(Default)]
pub(crate) struct Source {
    pub(crate) zip_file: Option<Bytes>,
    pub(crate) bucket: Option<String>,
    pub(crate) key: Option<String>,
    pub(crate) object_version: Option<String>,
    pub(crate) image: bool,
    pub(crate) kms_key: bool,
    pub(crate) storage_mode: bool,
}

/// Takes the package, checks that it is one, and keeps it; objects are read as the caller.
pub(crate) async fn take(cx: &Cx, source: Source) -> Result<Code, Failure> {
    refuse(source.image, "ImageUri")?;
    refuse(source.kms_key, "SourceKMSKeyArn")?;
    refuse(source.storage_mode, "S3ObjectStorageMode")?;
    let bytes = match (source.zip_file, source.bucket, source.key) {
        (Some(bytes), None, None) => {
            if bytes.len() > ZIPPED_LIMIT {
                let message = format!("Zipped size must be smaller than {ZIPPED_LIMIT} bytes");
                return Err(ServiceError::sender("RequestEntityTooLargeException", 413, message).into());
            }
            bytes
        }
        (None, Some(bucket), Some(key)) => object(cx, bucket, key, source.object_version).await?,
        _ => return Err(invalid("Please provide a source for function code.")),
    };
    let checked = bytes.clone();
    tokio::task::spawn_blocking(move || check(&checked))
        .await
        .map_err(|error| Fault::because("checking a deployment package", error))??;
    let sha256 = STANDARD.encode(Sha256::digest(&bytes));
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    Ok(Code { blob: cx.store().blobs().put(bytes).await?, size, sha256 })
}

async fn object(cx: &Cx, bucket: String, key: String, version_id: Option<String>) -> Result<Bytes, Failure> {
    let input = GetObjectRequest { bucket, key, version_id, ..GetObjectRequest::default() };
    let answer = cx.call::<GetObject>(input).await.map_err(|error| {
        if error.status >= 500 {
            return error.into_failure();
        }
        invalid(format!(
            "Error occurred while GetObject. S3 Error Code: {}. S3 Error Message: {}",
            error.code, error.message
        ))
    })?;
    Ok(answer.body.unwrap_or_default())
}

fn check(bytes: &Bytes) -> Result<(), Failure> {
    let broken =
        |_| invalid("Could not unzip uploaded file. Please check your file, then try to upload again.");
    let mut archive = zip::ZipArchive::new(io::Cursor::new(bytes)).map_err(broken)?;
    let mut total = 0u64;
    for index in 0..archive.len() {
        total = total.saturating_add(archive.by_index_raw(index).map_err(broken)?.size());
    }
    if archive.is_empty() {
        return Err(invalid("Uploaded file must be a non-empty zip"));
    }
    if total >= UNZIPPED_LIMIT {
        return Err(invalid(format!("Unzipped size must be smaller than {UNZIPPED_LIMIT} bytes")));
    }
    Ok(())
}

/// The directory of an unpacked package; unpacks it where that has not been done.
pub(crate) async fn unpacked(cx: &Cx, blob: &BlobId) -> Result<PathBuf, Fault> {
    let directory = cx.store().folder().join("lambda/code").join(blob.as_str());
    if tokio::fs::try_exists(&directory).await.unwrap_or(false) {
        return Ok(directory);
    }
    let bytes = cx.store().blobs().get(blob).await?;
    let (target, unique) = (directory.clone(), cx.ids().hex(8));
    tokio::task::spawn_blocking(move || unpack(&bytes, &target, &unique))
        .await
        .map_err(|error| Fault::because("unpacking a deployment package", error))?
        .map_err(|error| Fault::because(format!("unpacking package {}", blob.as_str()), error))?;
    Ok(directory)
}

/// Unpacks beside the target and renames, so that a directory of that name is always complete.
fn unpack(bytes: &Bytes, target: &Path, unique: &str) -> io::Result<()> {
    let temporary = target.with_extension(unique);
    fs::create_dir_all(&temporary)?;
    let mut archive = zip::ZipArchive::new(io::Cursor::new(bytes)).map_err(io::Error::other)?;
    let mut unzipped = 0u64;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(io::Error::other)?;
        let Some(name) = entry.enclosed_name() else {
            return Err(io::Error::other(format!("entry {index} leaves the package")));
        };
        let path = temporary.join(name);
        if entry.is_dir() {
            fs::create_dir_all(&path)?;
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        if entry.is_symlink() {
            let mut text = String::new();
            io::Read::read_to_string(&mut entry, &mut text)?;
            symlink(text, &path)?;
            continue;
        }
        let mode = entry.unix_mode().unwrap_or(0o755);
        // The declared size is the packer's word; what comes out is counted.
        let room = UNZIPPED_LIMIT - unzipped;
        let written = io::copy(&mut io::Read::take(&mut entry, room), &mut fs::File::create(&path)?)?;
        unzipped += written;
        if unzipped >= UNZIPPED_LIMIT {
            return Err(io::Error::other(format!(
                "Unzipped size must be smaller than {UNZIPPED_LIMIT} bytes"
            )));
        }
        // Functions run as another user: what its owner may read or run, that user must be able to.
        fs::set_permissions(&path, fs::Permissions::from_mode(mode & 0o777 | 0o444))?;
    }
    fs::set_permissions(&temporary, fs::Permissions::from_mode(0o755))?;
    match fs::rename(&temporary, target) {
        Err(_) if target.is_dir() => fs::remove_dir_all(&temporary),
        other => other,
    }
}
