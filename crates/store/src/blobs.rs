//! Blobs: files named by the SHA-256 of their content, written and synced before the row that names them.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tidegate_core::{Fault, Ids};

/// The lower-case hexadecimal SHA-256 of a blob.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct BlobId(String);

impl BlobId {
    /// The digest as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(hex::encode(Sha256::digest(bytes)))
    }
}

/// A folder of blobs.
pub struct Blobs {
    root: PathBuf,
    ids: Ids,
}

impl Blobs {
    pub(crate) fn open(root: PathBuf) -> io::Result<Self> {
        fs::create_dir_all(&root)?;
        Ok(Self { root, ids: Ids::random() })
    }

    /// Where a blob lies.
    pub fn path(&self, id: &BlobId) -> PathBuf {
        self.root.join(&id.0[..2]).join(&id.0)
    }

    /// Writes `bytes` and waits for the disk; writing the same content again costs a look.
    pub async fn put(&self, bytes: Bytes) -> Result<BlobId, Fault> {
        let id = BlobId::of(&bytes);
        let path = self.path(&id);
        if tokio::fs::try_exists(&path).await.unwrap_or(false) {
            return Ok(id);
        }
        let temporary = path.with_extension(self.ids.hex(8));
        tokio::task::spawn_blocking(move || write_synced(&temporary, &path, &bytes))
            .await
            .map_err(|error| Fault::because("waiting for a blob to be written", error))?
            .map_err(|error| Fault::because("writing a blob", error))?;
        Ok(id)
    }

    /// The content of a blob.
    pub async fn get(&self, id: &BlobId) -> Result<Bytes, Fault> {
        let path = self.path(id);
        let bytes = tokio::fs::read(&path)
            .await
            .map_err(|error| Fault::because(format!("reading blob {}", id.0), error))?;
        Ok(bytes.into())
    }

    /// `length` bytes of a blob from `start`; fewer where it ends before.
    pub async fn get_range(&self, id: &BlobId, start: u64, length: u64) -> Result<Bytes, Fault> {
        let (path, name) = (self.path(id), id.0.clone());
        tokio::task::spawn_blocking(move || {
            let mut file = File::open(path)?;
            io::Seek::seek(&mut file, io::SeekFrom::Start(start))?;
            let mut bytes = Vec::new();
            file.take(length).read_to_end(&mut bytes)?;
            Ok::<_, io::Error>(Bytes::from(bytes))
        })
        .await
        .map_err(|error| Fault::because("waiting for a blob to be read", error))?
        .map_err(|error| Fault::because(format!("reading blob {name}"), error))
    }
}

fn write_synced(temporary: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().ok_or_else(|| io::Error::other("a blob lies in a folder"))?;
    fs::create_dir_all(folder)?;
    let mut file = File::create(temporary)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(temporary, path)?;
    File::open(folder)?.sync_all()
}
