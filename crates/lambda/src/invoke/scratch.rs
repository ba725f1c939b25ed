//! The eye on a function's `/tmp` where it is a directory of the machine's: one that holds too much ends its environment.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tidegate_core::wall;

/// How often a directory is measured.
const INTERVAL: Duration = Duration::from_millis(500);
/// A directory may hold a file for each of these bytes, as a volume of the same size could.
const BYTES_PER_FILE: u64 = 16 * 1024;

/// Returns when the directory holds more than `size` bytes, or too many files; never where there is none.
pub(super) async fn outgrown(directory: Option<PathBuf>, size: u64) {
    let Some(directory) = directory else { return std::future::pending().await };
    loop {
        wall::pause(INTERVAL).await;
        let place = directory.clone();
        let measured = tokio::task::spawn_blocking(move || exceeds(&place, size)).await;
        match measured.map_err(std::io::Error::other).flatten() {
            Ok(false) => {}
            Ok(true) => return,
            Err(error) => {
                tracing::warn!(%error, directory = %directory.display(), "measuring a function's /tmp")
            }
        }
    }
}

/// Whether a directory holds more than it may; files that are gone in the meantime hold nothing.
fn exceeds(directory: &Path, size: u64) -> std::io::Result<bool> {
    let (mut bytes, mut files, mut open) = (0, 0, vec![directory.to_owned()]);
    while let Some(directory) = open.pop() {
        let entries = match std::fs::read_dir(directory) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            other => other?,
        };
        for entry in entries {
            let entry = entry?;
            let Ok(found) = entry.metadata() else { continue };
            files += 1;
            bytes += found.blocks() * 512;
            if bytes > size || files > size / BYTES_PER_FILE {
                return Ok(true);
            }
            if found.is_dir() {
                open.push(entry.path());
            }
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_holds_what_lies_anywhere_below_it() {
        let folder = tempfile::tempdir().expect("a directory");
        assert!(!exceeds(folder.path(), 1 << 20).expect("measured"));
        std::fs::create_dir(folder.path().join("deep")).expect("a directory below");
        std::fs::write(folder.path().join("deep/file"), vec![7; 1 << 20]).expect("a file");
        assert!(exceeds(folder.path(), 1 << 20).expect("measured"), "the directory itself counts too");
        assert!(!exceeds(folder.path(), 2 << 20).expect("measured"));
    }

    #[test]
    fn many_empty_files_are_too_much_as_well() {
        let folder = tempfile::tempdir().expect("a directory");
        for number in 0..65 {
            std::fs::write(folder.path().join(number.to_string()), "").expect("a file");
        }
        assert!(exceeds(folder.path(), 1 << 20).expect("measured"));
    }
}
