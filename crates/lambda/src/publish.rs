//! Publishing: a version is the unpublished edition, frozen under the next number.

use tidegate_core::{Failure, Place};
use tidegate_store::{Reads, Tx};

use crate::errors::conflict;
use crate::names::function_arn;
use crate::rows::{Edition, FUNCTIONS, FunctionRow, Stage, VERSIONS, VersionRow, function_key, version_key};

/// What a publication needs that a transaction cannot draw.
pub(crate) struct Fresh {
    pub(crate) version_revision: String,
    pub(crate) latest_revision: String,
}

/// Publishes the unpublished edition, or returns the last version where nothing has changed since.
///
/// AWS: "Lambda doesn't publish a version if the function's configuration and code haven't changed since the last
/// version."
pub(crate) fn publish(
    tx: &mut Tx<'_>,
    place: &Place,
    row: &mut FunctionRow,
    description: Option<String>,
    fresh: Fresh,
) -> Result<VersionRow, Failure> {
    let last: Option<VersionRow> = tx.get(&VERSIONS, &version_key(place, &row.name, row.last_version))?;
    if let Some(last) = last
        && last.edition.code.sha256 == row.latest.code.sha256
        && last.edition.settings.same_as(&row.latest.settings)
    {
        return Ok(last);
    }
    row.last_version += 1;
    let mut edition: Edition = row.latest.clone();
    if let Some(description) = description {
        edition.settings.description = description;
    }
    edition.revision = fresh.version_revision;
    if edition.update == Some(Stage::Working) {
        // A version made together with an update has no update of its own: it is being created.
        edition.state = Stage::Working;
        edition.update = None;
    }
    let version = VersionRow { number: row.last_version, edition };
    row.latest.revision = fresh.latest_revision;
    tx.put(&VERSIONS, &version_key(place, &row.name, version.number), &version)?;
    tx.put(&FUNCTIONS, &function_key(place, &row.name), row)?;
    Ok(version)
}

/// Refuses a change while another is being made ready.
pub(crate) fn refuse_in_progress(place: &Place, row: &FunctionRow) -> Result<(), Failure> {
    let arn = function_arn(place, &row.name);
    if row.latest.state == Stage::Working {
        return Err(conflict(
            "The operation cannot be performed at this time. The function is currently in the following state: Pending",
        ));
    }
    if row.latest.update == Some(Stage::Working) {
        return Err(conflict(format!(
            "The operation cannot be performed at this time. An update is in progress for resource: {arn}"
        )));
    }
    Ok(())
}
