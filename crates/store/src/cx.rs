//! What the store adds to a call's context: `cx.write`, `cx.answer`, `look.read`.

use tidegate_api::Shape;
use tidegate_core::{Cx, Failure, Fault, Look};

use crate::pen::Tx;
use crate::readers::Snapshot;
use crate::store::Store;
use crate::table::{Key, Reads, Table};

/// The answers that the gate remembers for steps; keyed by plan, step, attempt and ordinal of the call.
const MEMORIES: Table<serde_json::Value> = Table::new("gate_memories");

/// Reading, for whoever may only look.
pub trait StoreLook {
    /// The open data directory.
    fn store(&self) -> &Store;

    /// Reads from the last commit.
    fn read<T, E: From<Fault>>(&self, look: impl FnOnce(&Snapshot<'_>) -> Result<T, E>) -> Result<T, E> {
        self.store().read(look)
    }
}

impl StoreLook for Look {
    fn store(&self) -> &Store {
        self.ports().part::<Store>()
    }
}

/// Writing, for handlers and for the engine's own bookkeeping.
pub trait StoreCx {
    /// Runs `closure` as the call's one write transaction; what the gate wants recorded of the call commits with it.
    fn write<T: Send + 'static>(
        &self,
        closure: impl FnOnce(&mut Tx<'_>) -> Result<T, Failure> + Send + 'static,
    ) -> impl Future<Output = Result<T, Failure>> + Send;

    /// Like `write`, and remembers the answer where a step asks: a command's last act.
    fn answer<O: Shape + Send + 'static>(
        &self,
        closure: impl FnOnce(&mut Tx<'_>) -> Result<O, Failure> + Send + 'static,
    ) -> impl Future<Output = Result<O, Failure>> + Send;
}

impl StoreCx for Cx {
    async fn write<T: Send + 'static>(
        &self,
        closure: impl FnOnce(&mut Tx<'_>) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let rows = self.record().take_rows();
        let kept = rows.clone();
        let answer = self
            .store()
            .write(move |tx| {
                for row in &rows {
                    tx.put_text(row.table, false, &row.key, &row.value)?;
                }
                closure(tx)
            })
            .await;
        if answer.is_err() {
            self.record().put_back(kept);
        }
        answer
    }

    async fn answer<O: Shape + Send + 'static>(
        &self,
        closure: impl FnOnce(&mut Tx<'_>) -> Result<O, Failure> + Send + 'static,
    ) -> Result<O, Failure> {
        let memory = self.record().memory().map(str::to_owned);
        if let (Some(_), Some(token)) = (&memory, self.token()) {
            token.note_command();
        }
        self.write(move |tx| {
            let output = closure(tx)?;
            if let Some(key) = memory {
                let tree = serde_json::to_value(output.to_value())
                    .map_err(|error| Fault::because("encoding an answer to remember", error))?;
                tx.put(&MEMORIES, &Key::raw(key), &tree)?;
            }
            Ok(output)
        })
        .await
    }
}

/// The remembered answer under `key`, for the gate.
pub(crate) fn remembered(store: &Store, key: &str) -> Result<Option<serde_json::Value>, Fault> {
    store.read(|rows| rows.get(&MEMORIES, &Key::raw(key)))
}

/// Forgets the answers of a settled plan, in the transaction that settles it.
pub(crate) fn forget(tx: &mut Tx<'_>, plan: &str) -> Result<(), Fault> {
    let keys: Vec<Key> = tx.scan(&MEMORIES, &Key::raw(plan))?.into_iter().map(|(key, _)| key).collect();
    for key in keys {
        tx.delete(&MEMORIES, &key)?;
    }
    Ok(())
}

impl Store {
    /// The answer remembered under a step's key, as the tree of the output.
    pub fn remembered(&self, key: &str) -> Result<Option<serde_json::Value>, Fault> {
        remembered(self, key)
    }
}

impl Tx<'_> {
    /// Forgets the answers remembered for a plan, when it settles.
    pub fn forget_plan(&mut self, plan: &str) -> Result<(), Fault> {
        forget(self, plan)
    }
}
