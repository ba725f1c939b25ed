//! What was gathered from the store, until something in IAM changes.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use tidegate_core::{Caller, Credential, Fault, IdentityPolicies, PolicySource};

/// How many entries of each kind are kept; above it all are let go, which costs one gathering each.
const CAPACITY: usize = 4096;

/// What a role or a user brings with it, whoever acts as it.
#[derive(Debug)]
pub struct Gathered {
    /// The unique id: one of the same name made later is another.
    pub id: String,
    /// Inline and attached policies.
    pub identity: Vec<PolicySource>,
    /// The permissions boundary.
    pub boundary: Option<PolicySource>,
    /// Its tags, as (key, value).
    pub tags: Vec<(String, String)>,
    /// The trust policy of a role.
    pub trust: Option<PolicySource>,
    /// The role's name as it was given, and its path.
    pub name_and_path: (String, String),
}

/// Gathered policies and credentials, each valid as long as the generation in which it was begun.
///
/// It does not print itself, because credentials hold secrets.
#[derive(Default)]
pub struct Cache {
    generation: AtomicU64,
    holders: Shelf<Arc<Gathered>>,
    callers: Shelf<(Caller, Arc<IdentityPolicies>)>,
    credentials: Shelf<Credential>,
}

impl Cache {
    /// Lets go of everything; called after each commit that changes IAM.
    pub fn forget(&self) {
        self.generation.fetch_add(1, Ordering::AcqRel);
    }

    /// What a role or user brings, by `kind:account:name`.
    pub fn holder(
        &self,
        key: &str,
        gather: impl FnOnce() -> Result<Option<Arc<Gathered>>, Fault>,
    ) -> Result<Option<Arc<Gathered>>, Fault> {
        let generation = self.generation();
        if let Some(found) = self.holders.get(generation, key) {
            return Ok(Some(found));
        }
        let gathered = gather()?;
        if let Some(gathered) = &gathered {
            self.holders.put(generation, key, gathered.clone());
        }
        Ok(gathered)
    }

    /// The policies of a caller, by its ARN; two sessions of one name may still differ, so the caller is compared.
    pub fn caller(
        &self,
        arn: &str,
        caller: &Caller,
        gather: impl FnOnce() -> Result<Arc<IdentityPolicies>, Fault>,
    ) -> Result<Arc<IdentityPolicies>, Fault> {
        let generation = self.generation();
        if let Some((known, policies)) = self.callers.get(generation, arn)
            && known == *caller
        {
            return Ok(policies);
        }
        let policies = gather()?;
        self.callers.put(generation, arn, (caller.clone(), policies.clone()));
        Ok(policies)
    }

    /// The credential of an access key.
    pub fn credential(
        &self,
        id: &str,
        find: impl FnOnce() -> Result<Option<Credential>, Fault>,
    ) -> Result<Option<Credential>, Fault> {
        let generation = self.generation();
        if let Some(found) = self.credentials.get(generation, id) {
            return Ok(Some(found));
        }
        let found = find()?;
        if let Some(found) = &found {
            self.credentials.put(generation, id, found.clone());
        }
        Ok(found)
    }

    /// Read before the store is: what a change overtakes is then kept under a generation that is over.
    fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }
}

struct Shelf<T>(RwLock<HashMap<String, (u64, T)>>);

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self(RwLock::default())
    }
}

impl<T: Clone> Shelf<T> {
    fn get(&self, generation: u64, key: &str) -> Option<T> {
        let shelf = self.0.read().unwrap_or_else(PoisonError::into_inner);
        shelf.get(key).filter(|(since, _)| *since == generation).map(|(_, value)| value.clone())
    }

    fn put(&self, generation: u64, key: &str, value: T) {
        let mut shelf = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if shelf.len() >= CAPACITY {
            shelf.clear();
        }
        shelf.insert(key.to_owned(), (generation, value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gathered(id: &str) -> Option<Arc<Gathered>> {
        Some(Arc::new(Gathered {
            id: id.into(),
            identity: Vec::new(),
            boundary: None,
            tags: Vec::new(),
            trust: None,
            name_and_path: Default::default(),
        }))
    }

    #[test]
    fn a_change_lets_go_of_everything() {
        let cache = Cache::default();
        let id = |again: &str| {
            cache.holder("role:1:x", || Ok(gathered(again))).expect("no fault").expect("a role").id.clone()
        };
        assert_eq!(id("first"), "first");
        assert_eq!(id("second"), "first");
        cache.forget();
        assert_eq!(id("third"), "third");
    }

    #[test]
    fn what_a_change_overtakes_is_not_kept() {
        let cache = Cache::default();
        let overtaken = cache.holder("role:1:x", || {
            cache.forget();
            Ok(gathered("stale"))
        });
        assert!(overtaken.is_ok());
        let now = cache.holder("role:1:x", || Ok(gathered("fresh"))).expect("no fault").expect("a role");
        assert_eq!(now.id, "fresh");
    }
}
