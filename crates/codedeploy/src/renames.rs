//! What follows the new name of an application or of a group.

use tidegate_api::codedeploy::error;
use tidegate_core::{Failure, Fault, Place};
use tidegate_store::{Key, Reads, Tx};

use crate::revisions::REVISIONS;
use crate::rows::{DEPLOYMENTS, DeploymentRow, GROUPS, GroupRow, group_key};

/// Moves the groups, revisions and deployments of the application `old` to `new`.
pub fn application(tx: &mut Tx<'_>, place: &Place, old: &str, new: &str) -> Result<(), Failure> {
    let prefix = Key::of(place).and(old);
    for (key, mut group) in tx.scan(&GROUPS, &prefix)? {
        check_idle(&group, &format!("The application {old}"))?;
        group.shape.application_name = Some(new.to_owned());
        tx.delete(&GROUPS, &key)?;
        tx.put(&GROUPS, &group_key(place, new, key.last()), &group)?;
    }
    for (key, revision) in tx.scan(&REVISIONS, &prefix)? {
        tx.delete(&REVISIONS, &key)?;
        tx.put(&REVISIONS, &Key::of(place).and(new).and(key.last()), &revision)?;
    }
    deployments(tx, place, |row| {
        let is_of = row.group().0 == old;
        if is_of {
            row.shape.application_name = Some(new.to_owned());
        }
        is_of
    })?;
    Ok(())
}

/// Moves the deployments of the group `old` to `new`.
pub fn group(
    tx: &mut Tx<'_>,
    place: &Place,
    row: &GroupRow,
    application: &str,
    (old, new): (&str, &str),
) -> Result<(), Failure> {
    check_idle(row, &format!("The deployment group {old}"))?;
    deployments(tx, place, |row| {
        let is_of = row.group() == (application, old);
        if is_of {
            row.shape.deployment_group_name = Some(new.to_owned());
        }
        is_of
    })?;
    Ok(())
}

/// A running deployment acts in the name of its group.
fn check_idle(group: &GroupRow, what: &str) -> Result<(), Failure> {
    if group.active.is_none() {
        return Ok(());
    }
    let text = format!("{what} cannot be renamed while a deployment runs");
    Err(error::invalid_input_exception(text).into())
}

fn deployments(
    tx: &mut Tx<'_>,
    place: &Place,
    mut change: impl FnMut(&mut DeploymentRow) -> bool,
) -> Result<(), Fault> {
    for (key, mut row) in tx.scan(&DEPLOYMENTS, &Key::of(place))? {
        if change(&mut row) {
            tx.put(&DEPLOYMENTS, &key, &row)?;
        }
    }
    Ok(())
}
