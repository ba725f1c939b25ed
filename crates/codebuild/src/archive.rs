//! Packing and unpacking: zips of sources and artifacts, and the cache as a compressed tar.

use std::fs::File;
use std::io::{Cursor, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use zip::write::SimpleFileOptions;

/// The most bytes that a source may unpack to: a zip that claims more is refused before the disk is full.
const LARGEST: u64 = 16 << 30;

/// Unpacks a zip below `folder`; entries that would leave it are refused.
pub(crate) fn unzip(bytes: &Bytes, folder: &Path) -> Result<(), String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes.clone())).map_err(|error| error.to_string())?;
    let mut left = LARGEST;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| error.to_string())?;
        let name = entry.name().map_err(|error| error.to_string())?.into_owned();
        let Some(relative) = entry.enclosed_name() else {
            return Err(format!("the entry '{name}' leaves the archive"));
        };
        let path = folder.join(relative);
        let say = |error: std::io::Error| format!("{}: {error}", path.display());
        if entry.is_dir() {
            std::fs::create_dir_all(&path).map_err(say)?;
            continue;
        }
        if entry.is_symlink() {
            return Err(format!("the entry '{name}' is a symbolic link"));
        }
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(say)?;
        }
        let mut file = File::create(&path).map_err(say)?;
        let copied = std::io::copy(&mut entry.by_ref().take(left + 1), &mut file).map_err(say)?;
        left = left.checked_sub(copied).ok_or("the archive unpacks to more than 16 GiB")?;
        if let Some(mode) = entry.unix_mode() {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode & 0o777)).map_err(say)?;
        }
    }
    Ok(())
}

/// A zip of `files` (path on disk, name inside), the same bytes for the same content.
pub(crate) fn zip(files: &[(PathBuf, String)]) -> Result<Bytes, String> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, name) in files {
        let say = |error: std::io::Error| format!("{}: {error}", path.display());
        let mode = std::fs::metadata(path).map_err(say)?.permissions().mode() & 0o777;
        let options = SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Deflated)
            .unix_permissions(mode);
        archive.start_file(name.as_str(), options).map_err(|error| error.to_string())?;
        let content = std::fs::read(path).map_err(say)?;
        archive.write_all(&content).map_err(say)?;
    }
    let bytes = archive.finish().map_err(|error| error.to_string())?;
    Ok(bytes.into_inner().into())
}

/// A compressed tar of `files` below `base`; modification times are kept, because build tools look at them.
pub(crate) fn pack(base: &Path, files: &[PathBuf]) -> Result<Bytes, String> {
    let encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    let mut archive = tar::Builder::new(encoder);
    for file in files {
        archive
            .append_path_with_name(base.join(file), file)
            .map_err(|error| format!("{}: {error}", file.display()))?;
    }
    let bytes =
        archive.into_inner().and_then(flate2::write::GzEncoder::finish).map_err(|error| error.to_string())?;
    Ok(bytes.into())
}

/// Unpacks what [`pack`] made.
pub(crate) fn unpack(bytes: &Bytes, folder: &Path) -> Result<(), String> {
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(Cursor::new(bytes.clone())));
    archive.set_preserve_mtime(true);
    archive.set_preserve_permissions(true);
    archive.unpack(folder).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zip_keeps_content_and_mode_and_is_stable() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("run");
        std::fs::write(&path, "#!/bin/sh\n").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        let files = [(path, "bin/run".to_owned())];
        let bytes = zip(&files).unwrap();
        assert_eq!(bytes, zip(&files).unwrap());
        let out = folder.path().join("out");
        unzip(&bytes, &out).unwrap();
        let mode = std::fs::metadata(out.join("bin/run")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o755);
    }

    #[test]
    fn an_entry_that_leaves_the_archive_is_refused() {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file("../evil", SimpleFileOptions::default()).unwrap();
        let bytes = archive.finish().unwrap().into_inner().into();
        let folder = tempfile::tempdir().unwrap();
        assert!(unzip(&bytes, folder.path()).unwrap_err().contains("../evil"));
    }
}
