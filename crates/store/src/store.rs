//! Opening a data directory: one engine at a time, two databases, one folder of blobs.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use rusqlite::Connection;
use tidegate_core::{Failure, Fault};

use crate::blobs::Blobs;
use crate::pen::{AfterCommit, Pen, Tx};
use crate::readers::{Readers, Snapshot};
use crate::telemetry::Telemetry;

/// Written to the control database's `user_version`; a newer one is refused, an older one migrated.
const SCHEMA: i64 = 1;

/// The open data directory.
pub struct Store {
    pen: Pen,
    readers: Readers,
    telemetry: Telemetry,
    blobs: Blobs,
    folder: PathBuf,
    after_commit: Arc<OnceLock<AfterCommit>>,
    commits: Arc<AtomicU64>,
    /// Held while the store is open; the kernel lets go of it when the process dies.
    _lock: File,
}

/// Why a data directory could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another engine has it open.
    #[error(
        "{folder} is in use by another tidegate ({by}): stop it with `tidegate down`, or name another --data-dir"
    )]
    Locked {
        /// The data directory.
        folder: PathBuf,
        /// Who holds it.
        by: LockedBy,
    },
    /// It was written by a newer version.
    #[error("{folder} was written by a newer tidegate (schema {found}, this one knows {known})")]
    Newer {
        /// The data directory.
        folder: PathBuf,
        /// Its schema.
        found: i64,
        /// The newest schema that this version knows.
        known: i64,
    },
    /// The file system said no.
    #[error("opening {path}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What it said.
        #[source]
        source: std::io::Error,
    },
    /// The database said no.
    #[error("opening {path}")]
    Database {
        /// The database file.
        path: PathBuf,
        /// What it said.
        #[source]
        source: rusqlite::Error,
    },
}

/// What the holder of a lock wrote into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockedBy(pub String);

impl std::fmt::Display for LockedBy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.0.is_empty() { "unknown" } else { &self.0 })
    }
}

impl Store {
    /// Opens `folder`, made if it is missing; fails when another engine has it open.
    pub fn open(folder: &Path) -> Result<Self, OpenError> {
        let io = |path: &Path| {
            let path = path.to_owned();
            move |source| OpenError::Io { path, source }
        };
        std::fs::create_dir_all(folder).map_err(io(folder))?;
        let lock = lock(folder)?;
        let (control, telemetry) = (folder.join("control.db"), folder.join("telemetry.db"));
        let database = |path: &Path| {
            let path = path.to_owned();
            move |source| OpenError::Database { path, source }
        };
        let connection = Connection::open(&control).map_err(database(&control))?;
        connection
            .execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000;")
            .map_err(database(&control))?;
        connection.set_prepared_statement_cache_capacity(256);
        migrate(&connection, folder).map_err(|error| match error {
            Migration::Newer(found) => OpenError::Newer { folder: folder.to_owned(), found, known: SCHEMA },
            Migration::Database(source) => OpenError::Database { path: control.clone(), source },
        })?;
        let after_commit: Arc<OnceLock<AfterCommit>> = Arc::default();
        let announce = after_commit.clone();
        let commits: Arc<AtomicU64> = Arc::default();
        let counted = commits.clone();
        let pen = Pen::start(
            connection,
            Arc::new(move |topics: &[String]| {
                counted.fetch_add(1, Ordering::Release);
                if !topics.is_empty()
                    && let Some(after) = announce.get()
                {
                    after(topics);
                }
            }),
        )
        .map_err(io(&control))?;
        Ok(Self {
            pen,
            readers: Readers::new(&control),
            telemetry: Telemetry::open(&telemetry).map_err(database(&telemetry))?,
            blobs: Blobs::open(folder.join("blobs")).map_err(io(folder))?,
            folder: folder.to_owned(),
            after_commit,
            commits,
            _lock: lock,
        })
    }

    /// Runs `closure` as one write transaction and answers after the disk has it.
    pub async fn write<T: Send + 'static>(
        &self,
        closure: impl FnOnce(&mut Tx<'_>) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        self.pen.write(closure).await
    }

    /// Reads from the last commit; short reads only, they run where they are called.
    pub fn read<T, E: From<Fault>>(&self, look: impl FnOnce(&Snapshot<'_>) -> Result<T, E>) -> Result<T, E> {
        self.readers.read(look)
    }

    /// Empties both databases; blobs stay until their folder goes.
    pub async fn empty(&self) -> Result<(), Failure> {
        self.write(|tx| Ok(tx.drop_all()?)).await?;
        self.telemetry.empty()?;
        Ok(self.telemetry.flush().await?)
    }

    /// Log lines, metrics, and the audit of reads.
    pub fn telemetry(&self) -> &Telemetry {
        &self.telemetry
    }

    /// Artifacts, function code, objects.
    pub fn blobs(&self) -> &Blobs {
        &self.blobs
    }

    /// How often the control database was committed to since it was opened: while it stays, so does what was read.
    pub fn commits(&self) -> u64 {
        self.commits.load(Ordering::Acquire)
    }

    /// The data directory.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Sets who hears the topics that transactions announce; the flow's driver does, once.
    pub fn on_commit(&self, after: AfterCommit) -> Result<(), Fault> {
        self.after_commit.set(after).map_err(|_| Fault::new("somebody hears the store's commits already"))
    }
}

fn lock(folder: &Path) -> Result<File, OpenError> {
    let path = folder.join("lock");
    let io = |source| OpenError::Io { path: path.clone(), source };
    let mut file =
        OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).map_err(io)?;
    let mut patience = LAST_COPY;
    loop {
        match file.try_lock() {
            Ok(()) => break,
            Err(std::fs::TryLockError::WouldBlock) => {}
            Err(std::fs::TryLockError::Error(error)) => return Err(io(error)),
        }
        let mut by = String::new();
        file.rewind().map_err(io)?;
        file.read_to_string(&mut by).map_err(io)?;
        if lives(by.trim()) || patience.is_zero() {
            return Err(OpenError::Locked { folder: folder.to_owned(), by: LockedBy(by.trim().to_owned()) });
        }
        patience = pause(patience);
    }
    file.set_len(0).map_err(io)?;
    file.rewind().map_err(io)?;
    writeln!(file, "process {}", std::process::id()).map_err(io)?;
    Ok(file)
}

/// How long a killed engine's lock may outlive it, in wall time: a child that it was just starting has a copy of
/// every open file until it becomes its own program.
const LAST_COPY: Duration = Duration::from_secs(5);

/// Whether the process that wrote `process ID` into the lock is there; one that cannot be named counts as there.
fn lives(by: &str) -> bool {
    by.strip_prefix("process ").is_none_or(|id| Path::new("/proc").join(id).exists())
}

/// Waits a moment, and says how much patience is left.
#[expect(
    clippy::disallowed_methods,
    reason = "a lock is opened before there is a clock, and has no event to await"
)]
fn pause(patience: Duration) -> Duration {
    let moment = Duration::from_millis(5);
    std::thread::sleep(moment);
    patience.saturating_sub(moment)
}

enum Migration {
    Newer(i64),
    Database(rusqlite::Error),
}

fn migrate(connection: &Connection, folder: &Path) -> Result<(), Migration> {
    let found: i64 =
        connection.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(Migration::Database)?;
    match found {
        SCHEMA => Ok(()),
        0 => {
            tracing::info!(folder = %folder.display(), "made a new data directory");
            connection.pragma_update(None, "user_version", SCHEMA).map_err(Migration::Database)
        }
        newer => Err(Migration::Newer(newer)),
    }
}
