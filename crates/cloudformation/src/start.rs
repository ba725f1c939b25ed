//! The beginning of a creation, an update and a deletion, in the transaction of the request that asks for it.

use std::sync::Arc;

use tidegate_api::cloudformation::{ResourceStatus, StackStatus};
use tidegate_core::{Failure, Fault, Place, Timestamp};
use tidegate_flow::start;
use tidegate_store::{Key, Reads, Tx};

use crate::plans;
use crate::rows::{self, CHANGE_SETS, Kept, NAMES, RESOURCES, ResourceRow, StackRow, stack_key};
use crate::template::graph;
use crate::world::World;

/// Begins what makes `stack` into `definition`: a creation where it has none yet.
pub fn apply(
    tx: &mut Tx<'_>,
    place: &Place,
    stack: &mut StackRow,
    definition: Arc<Kept>,
    now: Timestamp,
) -> Result<(), Failure> {
    let is_update = stack.definition.is_some();
    stack.operation += 1;
    stack.began = stack.operation;
    stack.rolling_back = false;
    stack.define(tx, place, definition)?;
    if is_update || stack.status == StackStatus::ReviewInProgress {
        stack.updated = Some(now);
    }
    let status = if is_update { StackStatus::UpdateInProgress } else { StackStatus::CreateInProgress };
    stack.becomes(tx, place, status, Some("User Initiated".to_owned()), now)?;
    let existing = rows::resources(tx, place, &stack.uuid)?;
    for row in existing.values() {
        let row =
            ResourceRow { previous: row.current.clone(), attempted: None, touched: false, ..row.clone() };
        tx.put(&RESOURCES, &stack_key(place, &stack.uuid).and(&row.logical_id), &row)?;
    }
    let world = World::of(tx, place, stack)?;
    let unmade = world.unmade();
    let graph = graph::graph(&world.scope(&unmade))?;
    drop_change_sets(tx, place, stack)?;
    start(tx, &plans::apply(stack, place, &graph, &existing), now)?;
    Ok(())
}

/// Begins once more the rollback of an update; what is skipped counts as rolled back, as it stands.
pub fn continue_rollback(
    tx: &mut Tx<'_>,
    place: &Place,
    stack: &mut StackRow,
    skipped: &[String],
    now: Timestamp,
) -> Result<(), Fault> {
    stack.operation += 1;
    stack.rolling_back = true;
    let reason = Some("User Initiated".to_owned());
    stack.becomes(tx, place, StackStatus::UpdateRollbackInProgress, reason, now)?;
    let mut resources = rows::resources(tx, place, &stack.uuid)?;
    for name in skipped {
        let Some(mut row) = resources.remove(name) else { continue };
        row.current = row.previous.clone();
        row.attempted = None;
        row.touched = false;
        let current = row.current.clone();
        row.becomes(tx, place, stack, current.as_ref(), ResourceStatus::UpdateComplete, None, now)?;
    }
    let touched: Vec<&ResourceRow> = resources.values().filter(|row| row.touched).collect();
    start(tx, &plans::restore(stack, place, &touched), now)?;
    Ok(())
}

/// After an operation begins, no change set of the stack is left.
fn drop_change_sets(tx: &mut Tx<'_>, place: &Place, stack: &StackRow) -> Result<(), Fault> {
    for (key, _) in tx.scan(&CHANGE_SETS, &stack_key(place, &stack.uuid))? {
        tx.delete(&CHANGE_SETS, &key)?;
    }
    Ok(())
}

/// Begins a deletion of all that the stack has, except `retained`.
pub fn delete(
    tx: &mut Tx<'_>,
    place: &Place,
    stack: &mut StackRow,
    retained: &[String],
    now: Timestamp,
) -> Result<(), Fault> {
    stack.operation += 1;
    stack.rolling_back = false;
    stack.deleted = Some(now);
    stack.becomes(tx, place, StackStatus::DeleteInProgress, Some("User Initiated".to_owned()), now)?;
    drop_change_sets(tx, place, stack)?;
    start_delete(tx, place, stack, "delete", retained, ("DELETE_COMPLETE", "DELETE_FAILED"), now)
}

/// Starts the plan that deletes what exists, for a deletion or for the rollback of a creation.
pub fn start_delete(
    tx: &mut Tx<'_>,
    place: &Place,
    stack: &StackRow,
    kind: &str,
    retained: &[String],
    ends: (&str, &str),
    now: Timestamp,
) -> Result<(), Fault> {
    let mut doomed = Vec::new();
    for (_, mut row) in rows::resources(tx, place, &stack.uuid)? {
        if retained.contains(&row.logical_id) {
            row.deletion_policy = "Retain".to_owned();
            tx.put(&RESOURCES, &stack_key(place, &stack.uuid).and(&row.logical_id), &row)?;
        }
        if row.current.is_some() || !row.doomed.is_empty() {
            doomed.push(row);
        }
    }
    let doomed: Vec<&ResourceRow> = doomed.iter().collect();
    start(tx, &plans::delete(stack, place, kind, &doomed, ends), now)?;
    Ok(())
}

/// Frees the name of a stack that is gone.
pub fn forget_name(tx: &mut Tx<'_>, place: &Place, stack: &StackRow) -> Result<(), Fault> {
    let key = Key::of(place).and(&stack.name);
    if tx.get(&NAMES, &key)?.as_deref() == Some(stack.uuid.as_str()) {
        tx.delete(&NAMES, &key)?;
    }
    Ok(())
}
