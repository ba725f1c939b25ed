//! The latest test of each alias, and when another one begins.

use serde::{Deserialize, Serialize};
use tidegate_core::{Fault, Place, Timestamp};
use tidegate_store::{Key, Reads, Table, Tx};
use tidegate_verdict::{Settings, Watch};

use crate::names::FunctionName;
use crate::rows::{AliasRow, alias_key, function_key};

/// The latest test of each alias, by the alias's key.
pub(crate) const TESTS: Table<TestRow> = Table::new("lambda_verdict_tests");

/// A test of a pair of versions.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct TestRow {
    pub(crate) id: String,
    pub(crate) place: Place,
    pub(crate) function: String,
    pub(crate) alias: String,
    pub(crate) stable: String,
    pub(crate) canary: String,
    pub(crate) since: Timestamp,
    /// Whether the alias still routes to both.
    pub(crate) routing: bool,
    pub(crate) watch: Watch,
}

impl TestRow {
    /// The alias that it is about.
    pub(crate) fn name(&self) -> FunctionName {
        FunctionName {
            place: self.place.clone(),
            name: self.function.clone(),
            qualifier: Some(self.alias.clone()),
        }
    }
}

/// How the coin of one invocation fell, under which weight.
#[derive(Clone, Debug)]
pub(crate) struct Coin {
    pub(crate) test: String,
    pub(crate) weight: f64,
    pub(crate) canary: bool,
}

impl Coin {
    /// The coin that sent an invocation of `alias` to `version`; none where the alias has but one.
    pub(crate) fn of(alias: &AliasRow, version: &str) -> Option<Self> {
        let (second, weight) = alias.weights.iter().next()?;
        Some(Self { test: alias.test.clone()?, weight: *weight, canary: second == version })
    }
}

/// Follows a change of an alias: begins a test under `id` where the pair of versions is another one than before, and
/// notes where there is no pair any more.
pub(crate) fn reweighed(
    tx: &mut Tx<'_>,
    name: &FunctionName,
    row: &mut AliasRow,
    (id, now): (String, Timestamp),
) -> Result<(), Fault> {
    let key = alias_key(&name.place, &name.name, &row.name);
    let known = tx.get(&TESTS, &key)?;
    let Some(canary) = row.weights.keys().next().cloned() else {
        row.test = None;
        if let Some(mut known) = known.filter(|known| known.routing) {
            known.routing = false;
            tx.put(&TESTS, &key, &known)?;
        }
        return Ok(());
    };
    if known.is_some_and(|known| known.routing && known.stable == row.version && known.canary == canary) {
        return Ok(());
    }
    let watch = Watch::new(Settings::default()).map_err(|error| Fault::because("beginning a test", error))?;
    let test = TestRow {
        id: id.clone(),
        place: name.place.clone(),
        function: name.name.clone(),
        alias: row.name.clone(),
        stable: row.version.clone(),
        canary,
        since: now,
        routing: true,
        watch,
    };
    row.test = Some(id);
    tx.put(&TESTS, &key, &test)
}

/// Removes the tests of a function's aliases, or of one of them.
pub(crate) fn forget(tx: &mut Tx<'_>, name: &FunctionName, alias: Option<&str>) -> Result<(), Fault> {
    let key = match alias {
        Some(alias) => alias_key(&name.place, &name.name, alias),
        None => function_key(&name.place, &name.name),
    };
    let found: Vec<(Key, TestRow)> = tx.scan(&TESTS, &key)?;
    for (key, test) in found {
        if alias.is_none_or(|alias| test.alias == alias) {
            tx.delete(&TESTS, &key)?;
        }
    }
    Ok(())
}
