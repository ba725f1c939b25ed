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
pub(crate) const ZIPPED_LIMIT: usize = 52_428_800;
/// AWS: a package unpacked.
pub(crate) const UNZIPPED_LIMIT: u64 = 262_144_000;

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
    let mut room = UNZIPPED_LIMIT;
    let mut links = Vec::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(io::Error::other)?;
        let Some(name) = entry.enclosed_name() else {
            return Err(io::Error::other(format!("entry {index} leaves the package")));
        };
        let path = temporary.join(name);
        if entry.is_dir() {
            folder(&temporary, &path)?;
            continue;
        }
        folder(&temporary, path.parent().unwrap_or(&temporary))?;
        if entry.is_symlink() {
            let mut text = String::new();
            io::Read::read_to_string(&mut entry, &mut text)?;
            links.push((text, path));
            continue;
        }
        let mode = entry.unix_mode().unwrap_or(0o755);
        // The declared size is the packer's word; what comes out is counted.
        room -= io::copy(&mut io::Read::take(&mut entry, room), &mut fs::File::create(&path)?)?;
        if room == 0 {
            return Err(io::Error::other(format!(
                "Unzipped size must be smaller than {UNZIPPED_LIMIT} bytes"
            )));
        }
        // Functions run as another user: what its owner may read or run, that user must be able to.
        fs::set_permissions(&path, fs::Permissions::from_mode(mode & 0o777 | 0o444))?;
    }
    // Links come last, or a file of the package could be written through one to anywhere.
    for (text, path) in links {
        symlink(text, &path)?;
    }
    fs::set_permissions(&temporary, fs::Permissions::from_mode(0o755))?;
    match fs::rename(&temporary, target) {
        Err(_) if target.is_dir() => fs::remove_dir_all(&temporary),
        other => other,
    }
}

/// Makes a directory below `top` and its parents, each readable by the function's user whatever our umask is.
fn folder(top: &Path, path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)?;
    for directory in path.ancestors().take_while(|directory| *directory != top && directory.starts_with(top))
    {
        fs::set_permissions(directory, fs::Permissions::from_mode(0o755))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::SimpleFileOptions;

    use super::*;

    #[test]
    fn a_link_of_a_package_is_no_way_out_of_it() {
        let outside = tempfile::tempdir().unwrap();
        let inside = tempfile::tempdir().unwrap();
        let mut archive = zip::ZipWriter::new(io::Cursor::new(Vec::new()));
        let target = outside.path().to_string_lossy().into_owned();
        archive.add_symlink("a", target, SimpleFileOptions::default()).unwrap();
        archive.start_file("a/escaped", SimpleFileOptions::default()).unwrap();
        archive.write_all(b"x").unwrap();
        let bytes = archive.finish().unwrap().into_inner().into();
        assert!(unpack(&bytes, &inside.path().join("code"), "1").is_err());
        assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 0);
    }
}
