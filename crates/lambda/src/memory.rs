//! What invocations read of functions, kept until the next commit to the store.
//!
//! A warm invocation asks the same few rows as the one before it. They are kept under the number of commits that the
//! store had when they were read, so whatever is committed, by whomever, is seen by the next invocation. Decisions are
//! not kept: the gate puts every call to the policies that it finds here.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, PoisonError, RwLock};

use tidegate_core::{Failure, Fault, Look, PolicySource};
use tidegate_store::{Reads, StoreLook};

use crate::lookup;
use crate::names::FunctionName;
use crate::rows::{AliasRow, Edition};

/// How many entries of each kind are kept; above it all are let go, which costs one reading each.
const CAPACITY: usize = 4096;

/// What a name stands for.
pub(crate) struct Known {
    pub(crate) version: String,
    pub(crate) edition: Arc<Edition>,
    pub(crate) alias: Option<AliasRow>,
    /// The other version of an alias that has two.
    pub(crate) second: Option<(String, Arc<Edition>)>,
}

impl Known {
    /// What a name stands for at one commit.
    fn read(rows: &impl Reads, name: &FunctionName) -> Result<Self, Failure> {
        let found = lookup::find(rows, name)?;
        let weights = found.alias.as_ref().map(|alias| &alias.weights);
        let second = match weights.and_then(|weights| weights.keys().next()) {
            Some(version) => Some((version.clone(), Arc::new(lookup::version(rows, name, version)?))),
            None => None,
        };
        Ok(Self { version: found.version, edition: Arc::new(found.edition), alias: found.alias, second })
    }
}

/// Rows in memory.
#[derive(Default)]
pub(crate) struct Memory {
    targets: Shelf<FunctionName, Arc<Known>>,
    policies: Shelf<String, Option<PolicySource>>,
}

impl Memory {
    /// What a name stands for.
    pub(crate) fn target(&self, look: &Look, name: &FunctionName) -> Result<Arc<Known>, Failure> {
        self.targets.get(look, name, || look.read(|rows| Known::read(rows, name)).map(Arc::new))
    }

    /// The resource policy of an ARN; `read` looks for it.
    pub(crate) fn policy(
        &self,
        look: &Look,
        arn: &str,
        read: impl FnOnce() -> Result<Option<PolicySource>, Fault>,
    ) -> Result<Option<PolicySource>, Fault> {
        self.policies.get(look, arn, read)
    }
}

/// Entries of one kind, all read since the same commit.
struct Shelf<K, V>(RwLock<(u64, HashMap<K, V>)>);

impl<K, V> Default for Shelf<K, V> {
    fn default() -> Self {
        Self(RwLock::new((0, HashMap::new())))
    }
}

impl<K: Eq + Hash, V: Clone> Shelf<K, V> {
    /// The entry, read now if nothing was committed since it was read the last time.
    fn get<Q, E>(&self, look: &Look, key: &Q, read: impl FnOnce() -> Result<V, E>) -> Result<V, E>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = K> + ?Sized,
    {
        // Asked before the rows are read: what a commit overtakes is then kept under a number that is over.
        let commits = look.store().commits();
        {
            let shelf = self.0.read().unwrap_or_else(PoisonError::into_inner);
            if shelf.0 == commits
                && let Some(found) = shelf.1.get(key)
            {
                return Ok(found.clone());
            }
        }
        let value = read()?;
        let mut shelf = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if shelf.0 < commits || shelf.1.len() >= CAPACITY {
            *shelf = (commits, HashMap::new());
        }
        if shelf.0 == commits {
            shelf.1.insert(key.to_owned(), value.clone());
        }
        Ok(value)
    }
}
