//! What a definition would change of a stack as it stands.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use tidegate_api::cloudformation::{
    Change, ChangeAction, ChangeType, PolicyAction, ResourceAttribute, ResourceChange,
};

use crate::change_details::{Comparison, Fate, Mask, context};
use crate::rows::{Definition, Kept, ResourceRow, StackRow};
use crate::template::scope::{KNOWN_AFTER_APPLY, Scope, call};
use crate::template::{TemplateError, check, functions, graph};
use crate::world::World;

/// The changes of an update or a creation.
#[derive(Debug, Default)]
pub struct Changes {
    /// One per resource that is added, removed, modified, or that may be modified on account of another.
    pub list: Vec<Change>,
    /// One per resource that is added, removed, or whose values differ, with the values.
    pub valued: Vec<Change>,
    /// What the values leave out, and why.
    pub warning: Option<String>,
    /// Whether outputs, tags or rollback triggers change.
    pub beyond_resources: bool,
}

impl Changes {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty() && !self.beyond_resources
    }
}

/// What making `stack` into what `world` wants would change.
pub fn changes(
    world: &World,
    wanted: &Kept,
    stack: Option<&StackRow>,
    rows: &BTreeMap<String, ResourceRow>,
) -> Result<Changes, TemplateError> {
    let unmade = world.unmade();
    let graph = graph::graph(&world.scope(&unmade))?;
    let before = stack.and_then(|stack| stack.definition.as_deref());
    let mut fates: BTreeMap<String, Fate> = BTreeMap::new();
    let (mut list, mut valued, mut warning) = (Vec::new(), Vec::new(), None);
    let parameters = changed_parameters(before, wanted);
    let mask = |text: String| {
        let text = wanted.masked(text);
        before.into_iter().fold(text, |text, before| before.masked(text))
    };
    for name in graph::order(&graph) {
        let made = world.made(rows);
        let attributes = |name: &str, attribute: Option<&str>| {
            check::attribute_exists(world.template(), name, attribute)?;
            let is_new = fates.get(name).is_some_and(|fate| fate.is_renewed);
            if is_new { Ok(Value::from(KNOWN_AFTER_APPLY)) } else { made(name, attribute) }
        };
        let scope = world.scope(&attributes);
        let resource = world.resource(&name)?;
        let properties = world.properties(&scope, &name)?;
        let Some(row) = rows.get(&name).filter(|row| row.current.is_some()) else {
            if let Some(error) = unknown_list(&scope, &resource.properties)? {
                warning.get_or_insert_with(|| format!(
                    "[WARN] --include-property-values option can return incomplete ChangeSet data because: ChangeSet creation failed for resource [{name}] because: {error}"
                ));
            }
            list.push(added(resource, None, &mask));
            valued.push(added(resource, Some(&properties), &mask));
            fates.insert(name, Fate::ADDED);
            continue;
        };
        if row.resource_type != resource.resource_type {
            return Err(TemplateError(format!(
                "Update of resource type is not permitted. The new template modifies resource type of the following resources: [{name}]"
            )));
        }
        let update_policy = scope.evaluate(&resource.update_policy)?.unwrap_or_default();
        let comparison = Comparison {
            row,
            new: resource,
            old: before.and_then(|before| before.template.resource(&name)),
            properties: &properties,
            update_policy: &update_policy,
            parameters: &parameters,
            fates: &fates,
            scope: &scope,
            mask: &mask,
        };
        let found = comparison.modified()?;
        if let Some(change) = found.plain {
            fates.insert(name, found.fate);
            list.push(wrap(change));
        }
        valued.extend(found.valued.map(wrap));
    }
    let before_world = stack.and_then(|stack| stack.definition.clone()).map(|before| world.at(before));
    let kept: BTreeSet<&String> = graph.iter().map(|(name, _)| name).collect();
    for row in rows.values().filter(|row| row.current.is_some() && !kept.contains(&row.logical_id)) {
        list.push(removed(row, None));
        valued.push(removed(row, Some(&mask(context(&last_known(before_world.as_ref(), row))))));
    }
    // AWS lists changes by logical id.
    list.sort_by(|a, b| id_of(a).cmp(id_of(b)));
    valued.sort_by(|a, b| id_of(a).cmp(id_of(b)));
    let beyond_resources = list.is_empty() && beyond(world, wanted, stack, rows)?;
    Ok(Changes { list, valued, warning, beyond_resources })
}

/// AWS: a `Fn::Join` of a list that only the operation will know is told as wrong, and does not hinder the change set.
fn unknown_list(scope: &Scope<'_>, value: &Value) -> Result<Option<TemplateError>, TemplateError> {
    match (call(value), value) {
        (Some(("Fn::Join", argument)), _) => {
            let items = scope.evaluate(argument.get(1).unwrap_or(&Value::Null))?;
            let is_unknown = items.is_some_and(|items| items == KNOWN_AFTER_APPLY);
            Ok(is_unknown.then(functions::wrong_join))
        }
        (_, Value::Array(items)) => first(items.iter().map(|item| unknown_list(scope, item))),
        (_, Value::Object(map)) => first(map.values().map(|item| unknown_list(scope, item))),
        _ => Ok(None),
    }
}

fn first<E>(mut found: impl Iterator<Item = Result<Option<E>, E>>) -> Result<Option<E>, E> {
    found.find_map(Result::transpose).transpose()
}

fn id_of(change: &Change) -> &str {
    change.resource_change.as_ref().and_then(|one| one.logical_resource_id.as_deref()).unwrap_or_default()
}

fn beyond(
    world: &World,
    wanted: &Kept,
    stack: Option<&StackRow>,
    rows: &BTreeMap<String, ResourceRow>,
) -> Result<bool, TemplateError> {
    let made = world.made(rows);
    let outputs = world.outputs(&world.scope(&made))?;
    Ok(match stack {
        Some(stack) => {
            stack.outputs != outputs
                || stack
                    .definition
                    .as_ref()
                    .is_none_or(|before| before.tags != wanted.tags || before.rollback != wanted.rollback)
        }
        None => true,
    })
}

fn changed_parameters(before: Option<&Kept>, wanted: &Definition) -> BTreeSet<String> {
    let old = |key: &str| {
        before
            .and_then(|before| before.parameters.iter().find(|one| one.key == key))
            .map(|one| one.value.as_str())
    };
    let changed = wanted.parameters.iter().filter(|one| old(&one.key) != Some(&one.value));
    changed.map(|one| one.key.clone()).collect()
}

fn wrap(change: ResourceChange) -> Change {
    Change { r#type: Some(ChangeType::Resource), resource_change: Some(change), ..Change::default() }
}

fn added(resource: &crate::template::Resource, values: Option<&Value>, mask: &Mask<'_>) -> Change {
    wrap(ResourceChange {
        action: Some(ChangeAction::Add),
        logical_resource_id: Some(resource.logical_id.clone()),
        resource_type: Some(resource.resource_type.clone()),
        scope: Some(Vec::new()),
        details: Some(Vec::new()),
        after_context: values.map(|values| mask(context(values))),
        ..ResourceChange::default()
    })
}

/// The properties of what goes, as its template says: AWS does not look up there what other resources are.
fn last_known(world: Option<&World>, row: &ResourceRow) -> Value {
    let stored = || row.current.as_ref().map(|current| current.properties.clone()).unwrap_or_default();
    let Some(world) = world else { return stored() };
    let unmade = world.unmade();
    world.properties(&world.scope(&unmade), &row.logical_id).unwrap_or_else(|_| stored())
}

/// With a context, the values are told.
fn removed(row: &ResourceRow, context: Option<&str>) -> Change {
    let retains = row.deletion_policy != "Delete";
    let current = row.current.as_ref();
    wrap(ResourceChange {
        policy_action: Some(if retains { PolicyAction::Retain } else { PolicyAction::Delete }),
        action: Some(ChangeAction::Remove),
        logical_resource_id: Some(row.logical_id.clone()),
        physical_resource_id: current.map(|current| current.id.clone()),
        resource_type: Some(row.resource_type.clone()),
        scope: Some(Vec::<ResourceAttribute>::new()),
        details: Some(Vec::new()),
        before_context: context.map(str::to_owned),
        ..ResourceChange::default()
    })
}
