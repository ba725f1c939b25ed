//! The one pen: a thread that runs write transactions, several in one commit, and answers each after the disk has it.

use std::any::Any;
use std::cell::RefCell;
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

use rusqlite::Connection;
use serde::Serialize;
use tidegate_core::{Failure, Fault};
use tokio::sync::oneshot;

use crate::table::{self, Connected, Key, Table};

/// Transactions that share one commit at most; beyond it waiting for the rest would cost more than a second sync.
const BATCH: usize = 64;
/// Transactions that may wait for the pen before writers wait for room.
const QUEUE: usize = 1024;

/// Runs after each commit with what its transactions announced: topics that waiting plans may care about.
pub type AfterCommit = Arc<dyn Fn(&[String]) + Send + Sync>;

type Answer = Result<Box<dyn Any + Send>, Failure>;
type Closure = Box<dyn FnOnce(&mut Tx<'_>) -> Answer + Send>;

struct Job {
    closure: Closure,
    reply: oneshot::Sender<Answer>,
}

/// A write transaction; what it does commits together or not at all.
pub struct Tx<'c> {
    connection: &'c Connection,
    known: &'c RefCell<HashSet<&'static str>>,
    nudges: Vec<String>,
}

/// A handle on the pen; it stops when the last handle is dropped.
pub(crate) struct Pen {
    jobs: Option<SyncSender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Pen {
    pub(crate) fn start(connection: Connection, after_commit: AfterCommit) -> Result<Self, std::io::Error> {
        let (jobs, queue) = sync_channel(QUEUE);
        let thread = std::thread::Builder::new()
            .name("pen".to_owned())
            .spawn(move || write_until_closed(&connection, &queue, &after_commit))?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    pub(crate) async fn write<T: Send + 'static>(
        &self,
        closure: impl FnOnce(&mut Tx<'_>) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let (reply, answer) = oneshot::channel();
        let closure: Closure = Box::new(|tx| closure(tx).map(|value| Box::new(value) as Box<dyn Any + Send>));
        let mut job = Job { closure, reply };
        loop {
            let jobs = self.jobs.as_ref().ok_or_else(|| Fault::new("the store is closing"))?;
            match jobs.try_send(job) {
                Ok(()) => break,
                Err(std::sync::mpsc::TrySendError::Full(back)) => {
                    job = back;
                    tokio::task::yield_now().await;
                }
                Err(std::sync::mpsc::TrySendError::Disconnected(_)) => {
                    return Err(Fault::new("the pen has stopped").into());
                }
            }
        }
        let value = answer.await.map_err(|_| Fault::new("the pen stopped before it answered"))??;
        value
            .downcast()
            .map(|value| *value)
            .map_err(|_| Fault::new("the pen answered another transaction").into())
    }
}

impl Drop for Pen {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the pen's thread panicked");
        }
    }
}

fn write_until_closed(connection: &Connection, queue: &Receiver<Job>, after_commit: &AfterCommit) {
    let known = RefCell::new(HashSet::new());
    while let Ok(first) = queue.recv() {
        let mut batch = vec![first];
        while batch.len() < BATCH
            && let Ok(next) = queue.try_recv()
        {
            batch.push(next);
        }
        commit(connection, &known, batch, after_commit);
    }
}

/// Runs a batch in one commit, each transaction in a savepoint of its own: one that fails undoes itself alone.
fn commit(
    connection: &Connection,
    known: &RefCell<HashSet<&'static str>>,
    batch: Vec<Job>,
    after: &AfterCommit,
) {
    let mut replies = Vec::with_capacity(batch.len());
    let mut nudges = Vec::new();
    let mut failed = connection.execute_batch("BEGIN IMMEDIATE").err();
    for job in batch {
        if failed.is_some() {
            replies
                .push((job.reply, Err(Fault::new("the transaction before this one broke the store").into())));
            continue;
        }
        match savepoint(connection, known, job.closure) {
            Ok((answer, said)) => {
                nudges.extend(said);
                replies.push((job.reply, answer));
            }
            Err(error) => failed = Some(error),
        }
    }
    let failed = failed.or_else(|| connection.execute_batch("COMMIT").err());
    if let Some(error) = failed {
        known.borrow_mut().clear();
        let fault = Fault::because("committing to the control database", error);
        if let Err(error) = connection.execute_batch("ROLLBACK") {
            tracing::error!(%error, "rolling back after a failed commit");
        }
        for (reply, _) in replies {
            answer(reply, Err(fault.clone().into()));
        }
        return;
    }
    after(&nudges);
    for (reply, value) in replies {
        answer(reply, value);
    }
}

fn answer(reply: oneshot::Sender<Answer>, value: Answer) {
    if reply.send(value).is_err() {
        // The writer was dropped while it waited, as happens to a client that hangs up; what it asked for is committed.
        tracing::debug!("a committed transaction has nobody waiting for it");
    }
}

fn savepoint(
    connection: &Connection,
    known: &RefCell<HashSet<&'static str>>,
    closure: Closure,
) -> Result<(Answer, Vec<String>), rusqlite::Error> {
    connection.execute_batch("SAVEPOINT one")?;
    let mut tx = Tx { connection, known, nudges: Vec::new() };
    let answer = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| closure(&mut tx)))
        .unwrap_or_else(|_| Err(Fault::new("a write transaction panicked").into()));
    let nudges = std::mem::take(&mut tx.nudges);
    if answer.is_err() {
        connection.execute_batch("ROLLBACK TO one; RELEASE one")?;
        known.borrow_mut().clear();
        return Ok((answer, Vec::new()));
    }
    connection.execute_batch("RELEASE one")?;
    Ok((answer, nudges))
}

impl Tx<'_> {
    /// Writes a row, replacing the one under the same key.
    pub fn put<R: Serialize>(&mut self, table: &Table<R>, key: &Key, row: &R) -> Result<(), Fault> {
        let text = table::encode(table, key, row)?;
        self.put_text(table.name, table.append_only, key.as_str(), &text)
    }

    /// Writes a row unless there is one under the same key; says whether it was written.
    pub fn insert<R: Serialize>(&mut self, table: &Table<R>, key: &Key, row: &R) -> Result<bool, Fault> {
        let text = table::encode(table, key, row)?;
        self.ensure(table.name, table.append_only)?;
        let sql = format!("INSERT OR IGNORE INTO {} (key, value) VALUES (?1, ?2)", table.name);
        self.execute(&sql, rusqlite::params![key.as_str(), text]).map(|count| count == 1)
    }

    /// Deletes a row; says whether there was one.
    pub fn delete<R>(&mut self, table: &Table<R>, key: &Key) -> Result<bool, Fault> {
        self.ensure(table.name, table.append_only)?;
        let sql = format!("DELETE FROM {} WHERE key = ?1", table.name);
        self.execute(&sql, rusqlite::params![key.as_str()]).map(|count| count == 1)
    }

    /// Announces `topic` after the commit: plans that wait for it look again at once. A lost nudge costs latency only.
    pub fn nudge(&mut self, topic: impl Into<String>) {
        self.nudges.push(topic.into());
    }

    /// Drops every table: an ephemeral engine begins anew.
    pub(crate) fn drop_all(&mut self) -> Result<(), Fault> {
        let because = |error| Fault::because("emptying the control database", error);
        let names: Vec<String> = self
            .connection
            .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            .and_then(|mut statement| statement.query_map([], |row| row.get(0))?.collect())
            .map_err(because)?;
        for name in names {
            self.connection.execute_batch(&format!("DROP TABLE {name}")).map_err(because)?;
        }
        self.known.borrow_mut().clear();
        Ok(())
    }

    pub(crate) fn put_text(
        &mut self,
        name: &'static str,
        append_only: bool,
        key: &str,
        text: &str,
    ) -> Result<(), Fault> {
        self.ensure(name, append_only)?;
        let sql = format!(
            "INSERT INTO {name} (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        );
        self.execute(&sql, rusqlite::params![key, text]).map(|_| ())
    }

    fn execute(&self, sql: &str, params: &[&dyn rusqlite::ToSql]) -> Result<usize, Fault> {
        self.connection
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute(params))
            .map_err(|error| Fault::because(format!("running {sql}"), error))
    }

    fn ensure(&self, name: &'static str, append_only: bool) -> Result<(), Fault> {
        if self.known.borrow().contains(name) {
            return Ok(());
        }
        let mut sql = format!(
            "CREATE TABLE IF NOT EXISTS {name} (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
        );
        if append_only {
            for act in ["UPDATE", "DELETE"] {
                sql.push_str(&format!(
                    "CREATE TRIGGER IF NOT EXISTS {name}_no_{act} BEFORE {act} ON {name} \
                     BEGIN SELECT RAISE(ABORT, '{name} is append-only'); END;"
                ));
            }
        }
        self.connection
            .execute_batch(&sql)
            .map_err(|error| Fault::because(format!("creating table {name}"), error))?;
        self.known.borrow_mut().insert(name);
        Ok(())
    }
}

impl Connected for Tx<'_> {
    fn connection(&self) -> &Connection {
        self.connection
    }
}
