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
    /// Running, by function.
    functions: HashMap<(Place, String), i32>,
    /// Running without a reservation, by place.
    unreserved: HashMap<Place, i32>,
    /// Kept for functions, by place.
    reserved: HashMap<Place, i32>,
}

/// A place among the concurrent executions, until dropped.
pub(crate) struct Slot<'e> {
    executions: &'e Executions,
    function: (Place, String),
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
    pub(crate) fn enter(&self, name: &FunctionName, reserved: Option<i32>) -> Result<Slot<'_>, Full> {
        let function = (name.place.clone(), name.name.clone());
        let mut counts = self.lock();
        let running = counts.functions.get(&function).copied().unwrap_or_default();
        if let Some(reserved) = reserved {
            if running >= reserved {
                return Err(Full::Function);
            }
        } else {
            let kept = counts.reserved.get(&name.place).copied().unwrap_or_default();
            let unreserved = counts.unreserved.entry(name.place.clone()).or_default();
            if *unreserved >= CONCURRENCY - kept {
                return Err(Full::Account);
            }
            *unreserved += 1;
        }
        counts.functions.insert(function.clone(), running + 1);
        Ok(Slot { executions: self, function, is_reserved: reserved.is_some() })
    }

    /// Counts again what is reserved, after it has changed.
    pub(crate) fn recount(&self, cx: &Cx) -> Result<(), Fault> {
        let rows: Vec<(Key, FunctionRow)> = cx.read(|rows| rows.scan(&FUNCTIONS, &Key::of(cx.place())))?;
        let sum = rows.iter().filter_map(|(_, row)| row.reserved).sum();
        self.lock().reserved.insert(cx.place().clone(), sum);
        Ok(())
    }

    /// The same for all places of the account.
    pub(crate) fn recount_all(&self, cx: &Cx) -> Result<(), Fault> {
        let account = &cx.place().account;
        let rows: Vec<(Key, FunctionRow)> = cx.read(|rows| rows.scan(&FUNCTIONS, &Key::account(account)))?;
        let mut sums: HashMap<Place, i32> = HashMap::new();
        for (key, row) in rows {
            let region = key.as_str().split('\t').nth(1).unwrap_or_default();
            *sums.entry(Place::new(account, region)).or_default() += row.reserved.unwrap_or_default();
        }
        self.lock().reserved.extend(sums);
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

    #[test]
    fn a_reservation_is_all_that_its_function_gets_and_nobody_elses() {
        let executions = Executions::default();
        let first = executions.enter(&name("a"), Some(1)).map_err(|full| panic!("{full:?}"));
        assert_eq!(executions.enter(&name("a"), Some(1)).err(), Some(Full::Function));
        assert!(executions.enter(&name("b"), None).is_ok());
        drop(first);
        assert!(executions.enter(&name("a"), Some(1)).is_ok());
        assert_eq!(executions.enter(&name("a"), Some(0)).err(), Some(Full::Function));
    }

    #[test]
    fn what_is_reserved_is_taken_from_the_others() {
        let executions = Executions::default();
        executions.lock().reserved.insert(name("a").place, CONCURRENCY - 1);
        let only = executions.enter(&name("b"), None);
        assert!(only.is_ok());
        assert_eq!(executions.enter(&name("c"), None).err(), Some(Full::Account));
    }
}
