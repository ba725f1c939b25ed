//! What a definition would change of a stack as it stands.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use tidegate_api::cloudformation::{
    Change, ChangeAction, ChangeSource, ChangeType, EvaluationType, PolicyAction, Replacement,
    RequiresRecreation, ResourceAttribute, ResourceChange, ResourceChangeDetail, ResourceTargetDefinition,
};

use crate::resources::{self, Property};
use crate::rows::{Definition, ResourceRow, StackRow};
use crate::template::scope::{KNOWN_AFTER_APPLY, call};
use crate::template::{Template, TemplateError, check, graph, parse};
use crate::world::World;

/// The changes of an update or a creation.
#[derive(Debug, Default)]
pub struct Changes {
    /// One per resource that is added, modified or removed.
    pub list: Vec<Change>,
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
    wanted: &Definition,
    stack: Option<&StackRow>,
    rows: &BTreeMap<String, ResourceRow>,
) -> Result<Changes, TemplateError> {
    let unmade = world.unmade();
    let graph = graph::graph(&world.scope(&unmade))?;
    let before = stack.and_then(|stack| stack.definition.as_ref());
    let old = before.map(|before| parse::parse(&before.processed)).transpose()?.unwrap_or_default();
    let mut renewed: BTreeSet<String> = BTreeSet::new();
    let mut list = Vec::new();
    let mut changed: BTreeSet<String> = changed_parameters(before, wanted);
    for name in graph::order(&graph) {
        let made = world.made(rows);
        let attributes = |name: &str, attribute: Option<&str>| {
            check::attribute_exists(&world.template, name, attribute)?;
            if renewed.contains(name) { Ok(Value::from(KNOWN_AFTER_APPLY)) } else { made(name, attribute) }
        };
        let scope = world.scope(&attributes);
        let resource = world.resource(&name)?;
        let Some(row) = rows.get(&name).filter(|row| row.current.is_some()) else {
            list.push(added(resource));
            changed.insert(name.clone());
            renewed.insert(name);
            continue;
        };
        if row.resource_type != resource.resource_type {
            return Err(TemplateError(format!(
                "Update of resource type is not permitted. The new template modifies resource type of the following resources: [{name}]"
            )));
        }
        let properties = world.properties(&scope, &name)?;
        let update_policy = scope.evaluate(&resource.update_policy)?.unwrap_or_default();
        let comparison = Comparison { row, properties: &properties, update_policy: &update_policy };
        if let Some((change, is_new)) = comparison.modified(world, &old, &changed) {
            list.push(change);
            changed.insert(name.clone());
            if is_new {
                renewed.insert(name);
            }
        }
    }
    let kept: BTreeSet<&String> = graph.iter().map(|(name, _)| name).collect();
    list.extend(
        rows.values().filter(|row| row.current.is_some() && !kept.contains(&row.logical_id)).map(removed),
    );
    // AWS lists changes by logical id.
    list.sort_by(|a, b| id_of(a).cmp(id_of(b)));
    let beyond_resources = list.is_empty() && beyond(world, wanted, stack, rows)?;
    Ok(Changes { list, beyond_resources })
}

fn id_of(change: &Change) -> &str {
    change.resource_change.as_ref().and_then(|one| one.logical_resource_id.as_deref()).unwrap_or_default()
}

fn beyond(
    world: &World,
    wanted: &Definition,
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

fn changed_parameters(before: Option<&Definition>, wanted: &Definition) -> BTreeSet<String> {
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

fn added(resource: &crate::template::Resource) -> Change {
    wrap(ResourceChange {
        action: Some(ChangeAction::Add),
        logical_resource_id: Some(resource.logical_id.clone()),
        resource_type: Some(resource.resource_type.clone()),
        scope: Some(Vec::new()),
        details: Some(Vec::new()),
        ..ResourceChange::default()
    })
}

fn removed(row: &ResourceRow) -> Change {
    let retains = row.deletion_policy != "Delete" && row.deletion_policy != "RetainExceptOnCreate";
    wrap(ResourceChange {
        policy_action: Some(if retains { PolicyAction::Retain } else { PolicyAction::Delete }),
        action: Some(ChangeAction::Remove),
        logical_resource_id: Some(row.logical_id.clone()),
        physical_resource_id: row.current.as_ref().map(|current| current.id.clone()),
        resource_type: Some(row.resource_type.clone()),
        scope: Some(Vec::new()),
        details: Some(Vec::new()),
        ..ResourceChange::default()
    })
}

struct Comparison<'a> {
    row: &'a ResourceRow,
    properties: &'a Value,
    update_policy: &'a Value,
}

impl Comparison<'_> {
    /// The change, and whether it may make a new physical resource; `None` where nothing differs.
    fn modified(&self, world: &World, old: &Template, changed: &BTreeSet<String>) -> Option<(Change, bool)> {
        let row = self.row;
        let current = row.current.as_ref()?;
        let kind = resources::find(&row.resource_type)?;
        let new = world.resource(&row.logical_id).ok()?;
        let before = old.resources.iter().find(|one| one.logical_id == row.logical_id);
        let (mut details, mut scope) = (Vec::new(), Vec::new());
        let mut replacement = Replacement::False;
        for property in kind.properties() {
            let (was, is) = (current.properties.get(property.name), self.properties.get(property.name));
            if was == is {
                continue;
            }
            let is_known = !is.is_some_and(|value| value.to_string().contains(KNOWN_AFTER_APPLY));
            if property.replaces && replacement != Replacement::True {
                replacement = if is_known { Replacement::True } else { Replacement::Conditional };
            }
            let raw = new.properties.get(property.name);
            let raw_before = before.and_then(|before| before.properties.get(property.name));
            details.extend(causes(property, is_known, raw, raw_before, changed));
        }
        if !details.is_empty() {
            scope.push(ResourceAttribute::Properties);
        }
        if *self.update_policy != row.update_policy {
            scope.push(ResourceAttribute::UpdatePolicy);
        }
        if new.deletion_policy != row.deletion_policy {
            scope.push(ResourceAttribute::DeletionPolicy);
        }
        if new.update_replace_policy != row.update_replace_policy {
            scope.push(ResourceAttribute::UpdateReplacePolicy);
        }
        if before.is_some_and(|before| before.metadata != new.metadata) {
            scope.push(ResourceAttribute::Metadata);
        }
        if scope.is_empty() {
            return None;
        }
        let renews = replacement != Replacement::False;
        let retains = new.update_replace_policy == "Retain";
        let policy = if retains { PolicyAction::ReplaceAndRetain } else { PolicyAction::ReplaceAndDelete };
        let change = ResourceChange {
            policy_action: (replacement == Replacement::True).then_some(policy),
            action: Some(ChangeAction::Modify),
            logical_resource_id: Some(row.logical_id.clone()),
            physical_resource_id: Some(current.id.clone()),
            resource_type: Some(row.resource_type.clone()),
            replacement: Some(replacement),
            scope: Some(scope),
            details: Some(details),
            ..ResourceChange::default()
        };
        Some((wrap(change), renews))
    }
}

/// Why a property changes: its own text, a parameter, another resource.
fn causes(
    property: &Property,
    is_known: bool,
    raw: Option<&Value>,
    raw_before: Option<&Value>,
    changed: &BTreeSet<String>,
) -> Vec<ResourceChangeDetail> {
    let recreation = match (property.replaces, is_known) {
        (true, true) => RequiresRecreation::Always,
        (true, false) => RequiresRecreation::Conditionally,
        (false, _) => RequiresRecreation::Never,
    };
    let detail = |source: ChangeSource, causing_entity: Option<String>, evaluation: EvaluationType| {
        ResourceChangeDetail {
            target: Some(ResourceTargetDefinition {
                attribute: Some(ResourceAttribute::Properties),
                name: Some(property.name.to_owned()),
                requires_recreation: Some(recreation.clone()),
                ..ResourceTargetDefinition::default()
            }),
            evaluation: Some(evaluation),
            change_source: Some(source),
            causing_entity,
        }
    };
    let mut details = Vec::new();
    let mut mentioned = Vec::new();
    if let Some(raw) = raw {
        mentions(raw, &mut mentioned);
    }
    for (name, attribute) in mentioned {
        if !changed.contains(&name) {
            continue;
        }
        details.push(match attribute {
            Some(attribute) => detail(
                ChangeSource::ResourceAttribute,
                Some(format!("{name}.{attribute}")),
                EvaluationType::Dynamic,
            ),
            None if is_known => detail(ChangeSource::ParameterReference, Some(name), EvaluationType::Static),
            None => detail(ChangeSource::ResourceReference, Some(name), EvaluationType::Dynamic),
        });
    }
    if raw != raw_before || details.is_empty() {
        let evaluation = if is_known { EvaluationType::Static } else { EvaluationType::Dynamic };
        details.push(detail(ChangeSource::DirectModification, None, evaluation));
    }
    details
}

/// The names that a raw value refers to, with the attribute where it asks for one.
fn mentions(value: &Value, out: &mut Vec<(String, Option<String>)>) {
    match (call(value), value) {
        (Some(("Ref", Value::String(name))), _) => out.push((name.clone(), None)),
        (Some(("Fn::GetAtt", argument)), _) => {
            let part = |index: usize| argument.get(index).and_then(Value::as_str).map(str::to_owned);
            out.extend(part(0).map(|name| (name, part(1))));
        }
        (Some(("Fn::Sub", argument)), _) => {
            let text =
                argument.as_str().or_else(|| argument.get(0).and_then(Value::as_str)).unwrap_or_default();
            for name in crate::template::functions::sub_pieces(text).into_iter().flatten() {
                out.push(match name.split_once('.') {
                    Some((name, attribute)) => (name.to_owned(), Some(attribute.to_owned())),
                    None => (name, None),
                });
            }
            if let Some(variables) = argument.get(1) {
                mentions(variables, out);
            }
        }
        (_, Value::Array(items)) => items.iter().for_each(|item| mentions(item, out)),
        (_, Value::Object(map)) => map.values().for_each(|item| mentions(item, out)),
        _ => {}
    }
}
