//! Concurrent executions: who holds how many, and who may have one more.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tidegate_core::{Cx, Failure, Fault, Place};
use tidegate_store::{Key, Reads, StoreLook};

use crate::errors::invalid;
use crate::names::FunctionName;
use crate::rows::{FUNCTIONS, FunctionRow};

/// AWS: concurrent executions of an account in a region, unless more is asked for.
pub(crate) const CONCURRENCY: i32 = 1000;
/// AWS: of these, as many stay for functions that reserve none.
pub(crate) const LEAST_UNRESERVED: i32 = 100;

/// The concurrent executions of all functions.
#[derive(Default)]
pub(crate) struct Executions(Mutex<Counts>);

#[derive(Default)]
struct Counts {
    /// Whether what is reserved was read since the engine started.
    is_loaded: bool,
    /// Running, by function.
    functions: HashMap<FunctionKey, i32>,
    /// Running without a reservation, by place.
    unreserved: HashMap<Place, i32>,
    /// Kept for functions. It is asked at each invocation, so it lies in memory and not only in rows.
    reserved: HashMap<FunctionKey, i32>,
}

type FunctionKey = (Place, String);

/// A place among the concurrent executions, until dropped.
pub(crate) struct Slot<'e> {
    executions: &'e Executions,
    function: FunctionKey,
    is_reserved: bool,
}

/// Why there is no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Full {
    /// The function has used up what is reserved for it.
    Function,
    /// All functions together have used up what is reserved for none.
    Account,
}

impl Executions {
    /// A place for one more execution of a function.
    pub(crate) fn enter(&self, cx: &Cx, name: &FunctionName) -> Result<Result<Slot<'_>, Full>, Fault> {
        if !self.lock().is_loaded {
            self.recount(cx)?;
        }
        Ok(self.take(name))
    }

    fn take(&self, name: &FunctionName) -> Result<Slot<'_>, Full> {
        let function = (name.place.clone(), name.name.clone());
        let mut counts = self.lock();
        let running = counts.functions.get(&function).copied().unwrap_or_default();
        let reserved = counts.reserved.get(&function).copied();
        if let Some(reserved) = reserved {
            if running >= reserved {
                return Err(Full::Function);
            }
        } else {
            let kept: i32 =
                counts.reserved.iter().filter(|(key, _)| key.0 == name.place).map(|(_, kept)| kept).sum();
            let unreserved = counts.unreserved.entry(name.place.clone()).or_default();
            if *unreserved >= CONCURRENCY - kept {
                return Err(Full::Account);
            }
            *unreserved += 1;
        }
        counts.functions.insert(function.clone(), running + 1);
        Ok(Slot { executions: self, function, is_reserved: reserved.is_some() })
    }

    /// The concurrent executions that are kept for a function.
    pub(crate) fn reserved(&self, name: &FunctionName) -> Option<i32> {
        self.lock().reserved.get(&(name.place.clone(), name.name.clone())).copied()
    }

    /// Reads again what is reserved, after it has changed.
    pub(crate) fn recount(&self, cx: &Cx) -> Result<(), Fault> {
        let account = &cx.place().account;
        let rows: Vec<(Key, FunctionRow)> = cx.read(|rows| rows.scan(&FUNCTIONS, &Key::account(account)))?;
        let mut reserved = HashMap::new();
        for (key, row) in rows {
            let region = key.as_str().split('\t').nth(1).unwrap_or_default();
            if let Some(kept) = row.reserved {
                reserved.insert((Place::new(account, region), row.name), kept);
            }
        }
        let mut counts = self.lock();
        (counts.reserved, counts.is_loaded) = (reserved, true);
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        let mut counts = self.executions.lock();
        if let Some(running) = counts.functions.get_mut(&self.function) {
            *running -= 1;
            if *running == 0 {
                counts.functions.remove(&self.function);
            }
        }
        if !self.is_reserved
            && let Some(unreserved) = counts.unreserved.get_mut(&self.function.0)
        {
            *unreserved -= 1;
        }
    }
}

/// The name in an operation that takes functions only.
pub(crate) fn whole_function(here: &Place, text: &str) -> Result<FunctionName, Failure> {
    let name = FunctionName::parse(here, text, None)?;
    if name.qualifier.is_some() {
        return Err(invalid(
            "This operation is permitted on Lambda functions only. Aliases and versions do not support this operation. Please specify either a function name or an unqualified function ARN.",
        ));
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> FunctionName {
        FunctionName {
            place: Place::new("123456789012", "us-east-1"),
            name: text.to_owned(),
            qualifier: None,
        }
    }

    fn executions(name: &FunctionName, reserved: i32) -> Executions {
        let executions = Executions::default();
        executions.lock().reserved.insert((name.place.clone(), name.name.clone()), reserved);
        executions
    }

    #[test]
    fn a_reservation_is_all_that_its_function_gets_and_nobody_elses() {
        let executions = executions(&name("a"), 1);
        let first = executions.take(&name("a")).map_err(|full| panic!("{full:?}"));
        assert_eq!(executions.take(&name("a")).err(), Some(Full::Function));
        assert!(executions.take(&name("b")).is_ok());
        drop(first);
        assert!(executions.take(&name("a")).is_ok());
    }

    #[test]
    fn what_is_reserved_is_taken_from_the_others() {
        let executions = executions(&name("a"), CONCURRENCY - 1);
        let only = executions.take(&name("b"));
        assert!(only.is_ok());
        assert_eq!(executions.take(&name("c")).err(), Some(Full::Account));
    }
}
