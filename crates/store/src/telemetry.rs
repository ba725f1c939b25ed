//! Telemetry: log lines, metrics, and the audit of reads. Appending never waits for the disk; a crash may lose the last
//! [`FLUSH`], never more, and a queue that is full slows its producers instead of dropping.

use std::marker::PhantomData;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::Connection;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tidegate_core::{Fault, Timestamp};
use tokio::sync::oneshot;

use crate::queue::Queue;
use crate::readers::Readers;
use crate::table::Key;

/// How long an appended row may wait in memory.
const FLUSH: Duration = Duration::from_millis(100);
/// After how many pages of the log they are carried to the database.
const CHECKPOINT: u32 = 4000;
/// Rows that may wait before producers do.
const QUEUE: usize = 65_536;

/// A series of rows `R` by key and time, declared as a constant by the service that owns it.
pub struct Series<R> {
    name: &'static str,
    row: PhantomData<fn() -> R>,
}

impl<R> Series<R> {
    /// A series; `name` is `service_rows`, in lower case.
    pub const fn new(name: &'static str) -> Self {
        Self { name, row: PhantomData }
    }
}

/// In which order a range is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Oldest first.
    Forward,
    /// Newest first.
    Backward,
}

enum Message {
    Append { name: &'static str, key: String, time: i64, value: String },
    Delete { name: &'static str, prefix: String },
    Empty,
    Flush(oneshot::Sender<()>),
}

/// The second database: what must never hold the pen.
pub struct Telemetry {
    queue: Arc<Queue<Message>>,
    thread: Mutex<Option<JoinHandle<()>>>,
    readers: Readers,
}

/// A row with its key, time and sequence number.
pub type Row<R> = (Key, Timestamp, u64, R);

impl Telemetry {
    pub(crate) fn open(path: &Path) -> Result<Self, rusqlite::Error> {
        let connection = Connection::open(path)?;
        connection
            .execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=5000;")?;
        // Rows go to the ends of a few series: the same pages are written again and again before they are full, and need
        // not be carried to the database each time.
        connection.pragma_update(None, "wal_autocheckpoint", CHECKPOINT)?;
        connection.set_prepared_statement_cache_capacity(64);
        let queue = Arc::new(Queue::new(QUEUE));
        let messages = queue.clone();
        let thread = std::thread::Builder::new()
            .name("telemetry".to_owned())
            .spawn(move || write_until_closed(&connection, &messages))
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
        Ok(Self { queue, thread: Mutex::new(Some(thread)), readers: Readers::new(path) })
    }

    /// Appends a row; it can be read after the next flush.
    pub fn append<R: Serialize>(
        &self,
        series: &Series<R>,
        key: &Key,
        time: Timestamp,
        row: &R,
    ) -> Result<(), Fault> {
        let value = serde_json::to_string(row)
            .map_err(|error| Fault::because(format!("encoding a row of {}", series.name), error))?;
        self.append_text(series.name, key.as_str().to_owned(), time, value)
    }

    /// Appends a row that is JSON already.
    pub fn append_text(
        &self,
        name: &'static str,
        key: String,
        time: Timestamp,
        value: String,
    ) -> Result<(), Fault> {
        self.send(Message::Append { name, key, time: time.millis(), value })
    }

    /// Deletes the rows of every key that is `prefix` or continues it.
    pub fn delete<R>(&self, series: &Series<R>, prefix: &Key) -> Result<(), Fault> {
        self.send(Message::Delete { name: series.name, prefix: prefix.as_str().to_owned() })
    }

    /// Deletes every row of every series.
    pub(crate) fn empty(&self) -> Result<(), Fault> {
        self.send(Message::Empty)
    }

    /// Waits until all that was appended before can be read.
    pub async fn flush(&self) -> Result<(), Fault> {
        let (done, flushed) = oneshot::channel();
        self.send(Message::Flush(done))?;
        flushed.await.map_err(|_| Fault::new("the telemetry writer stopped"))
    }

    /// At most `limit` rows of the keys that are `prefix` or continue it, in `from <= time < until`, with key, time
    /// and sequence number.
    ///
    /// Sorts what is there in that time before it takes the first: of one key alone, [`Telemetry::range_of`] reads no
    /// more than it gives.
    pub fn range<R: DeserializeOwned>(
        &self,
        series: &Series<R>,
        prefix: &Key,
        from: Timestamp,
        until: Timestamp,
        limit: usize,
        order: Order,
    ) -> Result<Vec<Row<R>>, Fault> {
        let (low, high) = (format!("{prefix}\t"), format!("{prefix}\n"));
        let span = (from.millis(), until.millis());
        let keys = rusqlite::params![prefix.as_str(), span.0, span.1, as_sql(limit), low, high];
        self.select(series, "(key = ?1 OR (key > ?5 AND key < ?6))", keys, order)
    }

    /// At most `limit` rows of one key, in `from <= time < until`, with key, time and sequence number.
    pub fn range_of<R: DeserializeOwned>(
        &self,
        series: &Series<R>,
        key: &Key,
        from: Timestamp,
        until: Timestamp,
        limit: usize,
        order: Order,
    ) -> Result<Vec<Row<R>>, Fault> {
        let keys = rusqlite::params![key.as_str(), from.millis(), until.millis(), as_sql(limit)];
        self.select(series, "key = ?1", keys, order)
    }

    fn select<R: DeserializeOwned>(
        &self,
        series: &Series<R>,
        keys: &str,
        values: &[&dyn rusqlite::ToSql],
        order: Order,
    ) -> Result<Vec<Row<R>>, Fault> {
        let direction = if order == Order::Forward { "ASC" } else { "DESC" };
        let sql = format!(
            "SELECT key, time, seq, value FROM {} WHERE {keys} AND time >= ?2 AND time < ?3 \
             ORDER BY time {direction}, seq {direction} LIMIT ?4",
            series.name
        );
        let rows = self.readers.with(|connection| {
            let read = connection.prepare_cached(&sql).and_then(|mut statement| {
                statement
                    .query_map(values, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
                    .collect::<Result<Vec<(String, i64, i64, String)>, _>>()
            });
            absent_is_empty(read, series.name)
        })?;
        rows.into_iter()
            .map(|(key, time, seq, text)| {
                let row = serde_json::from_str(&text)
                    .map_err(|error| Fault::because(format!("decoding a row of {}", series.name), error))?;
                Ok((Key::raw(key), Timestamp::from_millis(time), seq.unsigned_abs(), row))
            })
            .collect()
    }

    /// How many rows there are since `from` of the keys that are `prefix` or continue it, and how many bytes their text
    /// `field` has together.
    pub fn measure<R>(
        &self,
        series: &Series<R>,
        prefix: &Key,
        from: Timestamp,
        field: &str,
    ) -> Result<(u64, u64), Fault> {
        let sql = format!(
            "SELECT count(*), coalesce(sum(octet_length(value ->> ?5)), 0) FROM {} \
             WHERE (key = ?1 OR (key > ?2 AND key < ?3)) AND time >= ?4",
            series.name
        );
        let (low, high) = (format!("{prefix}\t"), format!("{prefix}\n"));
        let found = self.readers.with(|connection| {
            let values = rusqlite::params![prefix.as_str(), low, high, from.millis(), field];
            let read = connection.prepare_cached(&sql).and_then(|mut statement| {
                statement
                    .query_map(values, |row| Ok((row.get(0)?, row.get(1)?)))?
                    .collect::<Result<Vec<(i64, i64)>, _>>()
            });
            absent_is_empty(read, series.name)
        })?;
        let (rows, bytes) = found.first().copied().unwrap_or_default();
        Ok((rows.unsigned_abs(), bytes.unsigned_abs()))
    }

    fn send(&self, message: Message) -> Result<(), Fault> {
        // Somebody waits for a flush; whatever else is sent waits for its turn without waking the writer.
        let is_urgent = matches!(message, Message::Flush(_));
        let sent = self.queue.send(message, is_urgent);
        sent.map_err(|_| Fault::new("the telemetry writer has stopped"))
    }
}

impl Drop for Telemetry {
    fn drop(&mut self) {
        self.queue.close();
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread
            && thread.join().is_err()
        {
            tracing::error!("the telemetry writer panicked");
        }
    }
}

fn write_until_closed(connection: &Connection, queue: &Queue<Message>) {
    // Whoever appends must not wait for a writer that is no more, however it ended.
    let _closing = Closing(queue);
    let mut writer = Writer { connection, known: Vec::new() };
    while let Some(waiting) = queue.take(FLUSH) {
        writer.flush(&waiting);
        for message in waiting {
            if let Message::Flush(done) = message
                && done.send(()).is_err()
            {
                tracing::debug!("nobody waits for a flush any more");
            }
        }
    }
}

fn as_sql(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

/// A series has no table before its first row is written.
fn absent_is_empty<T>(read: Result<Vec<T>, rusqlite::Error>, name: &str) -> Result<Vec<T>, Fault> {
    match read {
        Err(rusqlite::Error::SqliteFailure(_, Some(text))) if text.starts_with("no such table") => {
            Ok(Vec::new())
        }
        other => other.map_err(|error| Fault::because(format!("reading {name}"), error)),
    }
}

struct Closing<'q>(&'q Queue<Message>);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        self.0.close();
    }
}

struct Writer<'c> {
    connection: &'c Connection,
    known: Vec<&'static str>,
}

impl Writer<'_> {
    fn flush(&mut self, waiting: &[Message]) {
        if let Err(error) = self.write(waiting) {
            tracing::error!(%error, rows = waiting.len(), "writing telemetry");
            self.known.clear();
            if let Err(error) = self.connection.execute_batch("ROLLBACK") {
                tracing::error!(%error, "rolling telemetry back");
            }
        }
    }

    fn write(&mut self, waiting: &[Message]) -> Result<(), rusqlite::Error> {
        self.connection.execute_batch("BEGIN IMMEDIATE")?;
        for message in waiting {
            match message {
                Message::Append { name, key, time, value } => {
                    self.ensure(name)?;
                    let sql = format!("INSERT INTO {name} (key, time, value) VALUES (?1, ?2, ?3)");
                    self.connection.prepare_cached(&sql)?.execute(rusqlite::params![key, time, value])?;
                }
                Message::Delete { name, prefix } => {
                    self.ensure(name)?;
                    let sql = format!("DELETE FROM {name} WHERE key = ?1 OR (key > ?2 AND key < ?3)");
                    let range = (format!("{prefix}\t"), format!("{prefix}\n"));
                    self.connection
                        .prepare_cached(&sql)?
                        .execute(rusqlite::params![prefix, range.0, range.1])?;
                }
                Message::Empty => self.empty()?,
                Message::Flush(_) => {}
            }
        }
        self.connection.execute_batch("COMMIT")
    }

    fn empty(&self) -> Result<(), rusqlite::Error> {
        let mut statement = self.connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table'")?;
        let names: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        names.iter().try_for_each(|name| self.connection.execute_batch(&format!("DELETE FROM {name}")))
    }

    fn ensure(&mut self, name: &'static str) -> Result<(), rusqlite::Error> {
        if self.known.contains(&name) {
            return Ok(());
        }
        self.connection.execute_batch(&format!(
            "CREATE TABLE IF NOT EXISTS {name} (seq INTEGER PRIMARY KEY, key TEXT NOT NULL, time INTEGER NOT NULL, \
             value TEXT NOT NULL); CREATE INDEX IF NOT EXISTS {name}_by_time ON {name} (key, time, seq);"
        ))?;
        self.known.push(name);
        Ok(())
    }
}
