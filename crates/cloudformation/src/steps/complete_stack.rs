//! `cloudformation.complete_stack`: what follows when every resource is as it should be.

use std::collections::{BTreeMap, BTreeSet};

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::cloudformation::{ResourceStatus, StackStatus};
use tidegate_core::{Fault, Place, Timestamp};
use tidegate_flow::{Progress, Step, StepCx, start};
use tidegate_store::{Key, Reads, StoreLook, Tx};

use super::stage;
use crate::plans;
use crate::rows::{self, EXPORTS, ExportRow, OutputRow, RESOURCES, ResourceRow, StackRow, stack_key};
use crate::stack_policy::{self, Act};
use crate::template::graph;
use crate::world::World;

/// The step.
pub struct CompleteStack;

#[async_trait]
impl Step for CompleteStack {
    fn name(&self) -> &'static str {
        "cloudformation.complete_stack"
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        stage::or_fault(advance(cx, input))
    }
}

fn advance(cx: &StepCx, input: &Value) -> Result<Progress, Fault> {
    let (place, now) = (cx.place().clone(), cx.clock().now());
    let uuid = stage::stack_of(input)?;
    if cx.signal(stage::CANCEL).is_some() {
        return Ok(Progress::failed(stage::USER_INITIATED));
    }
    let (stack, world, resources) = cx.read(|snapshot| {
        let stack = rows::stack(snapshot, &place, uuid)?;
        Ok::<_, Fault>((
            stack.clone(),
            World::of(snapshot, &place, &stack)?,
            rows::resources(snapshot, &place, uuid)?,
        ))
    })?;
    if let Some(reason) = protected(&stack, &world, &resources) {
        return Ok(Progress::failed(reason));
    }
    let made = world.made(&resources);
    let outputs = match world.outputs(&world.scope(&made)) {
        Ok(outputs) => outputs,
        Err(error) => return Ok(Progress::failed(error.to_string())),
    };
    let taken = cx.read(|snapshot| exported_elsewhere(snapshot, &place, &stack, &outputs))?;
    if let Some((name, owner)) = taken {
        let owner = owner.split('/').nth(1).unwrap_or(&owner).to_owned();
        return Ok(Progress::failed(format!(
            "Export with name {name} is already exported by stack {owner}."
        )));
    }
    let keeps = |name: &str, value: &str| {
        outputs.iter().any(|output| output.export_name.as_deref() == Some(name) && output.value == value)
    };
    if let Some((name, user)) = cx.read(|snapshot| rows::import_of(snapshot, &place, &stack, keeps))? {
        return Ok(Progress::failed(format!("Export {name} cannot be updated as it is in use by {user}")));
    }
    let imports = match world.imports(&world.scope(&made)) {
        Ok(imports) => imports,
        Err(error) => return Ok(Progress::failed(error.to_string())),
    };
    let all = world.template().resources.iter().map(|one| one.logical_id.clone());
    let kept = all.filter(|name| world.wants(name)).collect::<BTreeSet<_>>();
    drop(made);
    let restored = if stack.rolling_back { described(&world)? } else { BTreeMap::new() };
    Ok(Progress::done(Value::Null).and(move |tx| {
        Ok(complete(tx, &place, StackRow { outputs, imports, ..stack }, (&kept, &restored), now)?)
    }))
}

/// What a template says of a resource beside its properties.
struct Described {
    needs: BTreeSet<String>,
    deletion_policy: String,
    update_replace_policy: String,
}

/// What the template that a rollback has returned to says: the one that failed said something else.
fn described(world: &World) -> Result<BTreeMap<String, Described>, Fault> {
    let unmade = world.unmade();
    let because = |error| Fault::because("reading a template again", error);
    let graph = graph::graph(&world.scope(&unmade)).map_err(because)?;
    graph
        .into_iter()
        .map(|(name, needs)| {
            let resource = world.resource(&name).map_err(because)?;
            let (deletion_policy, update_replace_policy) =
                (resource.deletion_policy.clone(), resource.update_replace_policy.clone());
            Ok((name, Described { needs, deletion_policy, update_replace_policy }))
        })
        .collect()
}

/// Why the stack policy keeps a resource that the update would delete.
fn protected(stack: &StackRow, world: &World, resources: &BTreeMap<String, ResourceRow>) -> Option<String> {
    if stack.rolling_back || stack.previous.is_none() {
        return None;
    }
    let removed = resources.values().filter(|row| row.current.is_some() && !world.wants(&row.logical_id));
    removed.into_iter().find_map(|row| {
        stack_policy::forbids(stack.policy_in_force(), Act::Delete, &row.logical_id, &row.resource_type)
    })
}

fn exported_elsewhere(
    rows: &impl Reads,
    place: &Place,
    stack: &StackRow,
    outputs: &[OutputRow],
) -> Result<Option<(String, String)>, Fault> {
    for name in outputs.iter().filter_map(|output| output.export_name.as_ref()) {
        let row = rows.get(&EXPORTS, &Key::of(place).and(name))?;
        if let Some(row) = row.filter(|row| row.stack_id != stack.id) {
            return Ok(Some((name.clone(), row.stack_id)));
        }
    }
    Ok(None)
}

fn complete(
    tx: &mut Tx<'_>,
    place: &Place,
    mut stack: StackRow,
    (kept, restored): (&BTreeSet<String>, &BTreeMap<String, Described>),
    now: Timestamp,
) -> Result<(), Fault> {
    export(tx, place, &stack)?;
    if stack.previous.is_none() && !stack.rolling_back {
        return stack.becomes(tx, place, StackStatus::CreateComplete, None, now);
    }
    stack.forget_previous(tx, place)?;
    let (cleaning, done) = if stack.rolling_back {
        (StackStatus::UpdateRollbackCompleteCleanupInProgress, "UPDATE_ROLLBACK_COMPLETE")
    } else {
        (StackStatus::UpdateCompleteCleanupInProgress, "UPDATE_COMPLETE")
    };
    stack.becomes(tx, place, cleaning, None, now)?;
    let mut left = Vec::new();
    for (_, mut row) in rows::resources(tx, place, &stack.uuid)? {
        if let Some(described) = restored.get(&row.logical_id) {
            row.depends_on = described.needs.iter().cloned().collect();
            row.deletion_policy = described.deletion_policy.clone();
            row.update_replace_policy = described.update_replace_policy.clone();
        }
        if !stack.rolling_back {
            let replaced =
                row.previous.clone().filter(|old| row.current.as_ref().is_some_and(|new| new.id != old.id));
            let removed = if kept.contains(&row.logical_id) { None } else { row.current.take() };
            let retains = if removed.is_some() {
                row.deletion_policy != "Delete"
            } else {
                row.update_replace_policy == "Retain"
            };
            match replaced.or(removed) {
                Some(old) if retains => {
                    let status = row.status.clone();
                    row.becomes(tx, place, &stack, Some(&old), ResourceStatus::DeleteSkipped, None, now)?;
                    row.status = status;
                }
                Some(old) => row.doomed.push(old),
                None => {}
            }
        }
        row.previous = None;
        let key = stack_key(place, &stack.uuid).and(&row.logical_id);
        if row.current.is_none() && row.doomed.is_empty() {
            tx.delete(&RESOURCES, &key)?;
            continue;
        }
        tx.put(&RESOURCES, &key, &row)?;
        if !row.doomed.is_empty() {
            left.push(row);
        }
    }
    let left: Vec<_> = left.iter().collect();
    start(tx, &plans::cleanup(&stack, place, &left, done), now)?;
    Ok(())
}

/// Exports what the outputs say, and no more.
fn export(tx: &mut Tx<'_>, place: &Place, stack: &StackRow) -> Result<(), Fault> {
    withdraw(tx, place, stack)?;
    for output in &stack.outputs {
        if let Some(name) = &output.export_name {
            let row = ExportRow { stack_id: stack.id.clone(), value: output.value.clone() };
            tx.put(&EXPORTS, &Key::of(place).and(name), &row)?;
        }
    }
    Ok(())
}

/// Withdraws all that a stack exports.
pub fn withdraw(tx: &mut Tx<'_>, place: &Place, stack: &StackRow) -> Result<(), Fault> {
    for (key, row) in tx.scan(&EXPORTS, &Key::of(place))? {
        if row.stack_id == stack.id {
            tx.delete(&EXPORTS, &key)?;
        }
    }
    Ok(())
}
