//! Finding what a name means: a function, one of its versions, or an alias.

use tidegate_core::Failure;
use tidegate_store::Reads;

use crate::errors::{function_not_found, not_found};
use crate::names::FunctionName;
use crate::rows::{
    ALIASES, AliasRow, Edition, FUNCTIONS, FunctionRow, LATEST, VERSIONS, VersionRow, alias_key,
    function_key, version_key,
};

/// What a qualifier stands for.
pub(crate) struct Found {
    pub(crate) version: String,
    pub(crate) edition: Edition,
    pub(crate) alias: Option<AliasRow>,
}

/// The function itself.
pub(crate) fn function(rows: &impl Reads, name: &FunctionName) -> Result<FunctionRow, Failure> {
    rows.get(&FUNCTIONS, &function_key(&name.place, &name.name))?
        .ok_or_else(|| function_not_found(&name.qualified_arn()))
}

/// A version by its number or `$LATEST`.
pub(crate) fn version(rows: &impl Reads, name: &FunctionName, version: &str) -> Result<Edition, Failure> {
    if version == LATEST {
        return Ok(function(rows, name)?.latest);
    }
    published(rows, name, version)?
        .map(|row| row.edition)
        .ok_or_else(|| function_not_found(&name.at(version).qualified_arn()))
}

/// A published version, where the text is a number and there is one.
pub(crate) fn published(
    rows: &impl Reads,
    name: &FunctionName,
    version: &str,
) -> Result<Option<VersionRow>, Failure> {
    let Ok(number) = version.parse() else { return Ok(None) };
    Ok(rows.get(&VERSIONS, &version_key(&name.place, &name.name, number))?)
}

/// An alias.
pub(crate) fn alias(rows: &impl Reads, name: &FunctionName, alias: &str) -> Result<AliasRow, Failure> {
    rows.get(&ALIASES, &alias_key(&name.place, &name.name, alias))?
        .ok_or_else(|| not_found(format!("Cannot find alias arn: {}:{alias}", name.arn())))
}

/// What the name stands for, without a draw: an alias stands for its main version.
pub(crate) fn find(rows: &impl Reads, name: &FunctionName) -> Result<Found, Failure> {
    let qualifier = name.qualifier.as_deref().unwrap_or(LATEST);
    if qualifier == LATEST {
        let edition = function(rows, name)?.latest;
        return Ok(Found { version: LATEST.to_owned(), edition, alias: None });
    }
    if let Some(row) = published(rows, name, qualifier)? {
        return Ok(Found { version: qualifier.to_owned(), edition: row.edition, alias: None });
    }
    let alias: AliasRow = rows
        .get(&ALIASES, &alias_key(&name.place, &name.name, qualifier))?
        .ok_or_else(|| function_not_found(&name.qualified_arn()))?;
    let edition = version(rows, name, &alias.version)?;
    Ok(Found { version: alias.version.clone(), edition, alias: Some(alias) })
}
