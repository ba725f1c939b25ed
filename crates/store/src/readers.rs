//! Readers: connections that see the last commit and never wait for the pen.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, OpenFlags};
use tidegate_core::Fault;

use crate::table::Connected;

/// A pool of read-only connections to one database.
pub(crate) struct Readers {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    pub(crate) fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), idle: Mutex::new(Vec::new()) }
    }

    /// Runs `look` on a consistent snapshot of the last commit.
    pub(crate) fn read<T, E: From<Fault>>(
        &self,
        look: impl FnOnce(&Snapshot<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let connection = match self.lock().pop() {
            Some(connection) => connection,
            None => self.open().map_err(|error| Fault::because("opening a reader", error))?,
        };
        say(&connection, "BEGIN").map_err(|error| Fault::because("beginning a read", error))?;
        let answer = look(&Snapshot { connection: &connection });
        say(&connection, "COMMIT").map_err(|error| Fault::because("ending a read", error))?;
        self.lock().push(connection);
        answer
    }

    pub(crate) fn with<T>(&self, look: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, Fault> {
        self.read(|snapshot| look(snapshot.connection))
    }

    fn open(&self) -> Result<Connection, rusqlite::Error> {
        let connection = Connection::open_with_flags(
            &self.path,
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        connection.busy_timeout(std::time::Duration::from_secs(5))?;
        connection.set_prepared_statement_cache_capacity(256);
        Ok(connection)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Compiled once for each connection: every read says both.
fn say(connection: &Connection, words: &str) -> Result<usize, rusqlite::Error> {
    connection.prepare_cached(words)?.execute([])
}

/// The state at one commit, to read.
pub struct Snapshot<'c> {
    connection: &'c Connection,
}

impl Connected for Snapshot<'_> {
    fn connection(&self) -> &Connection {
        self.connection
    }
}
