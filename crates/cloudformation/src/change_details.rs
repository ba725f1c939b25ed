//! Why a resource changes: its own text, a parameter, another resource; with the values or without.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tidegate_api::cloudformation::{
    AttributeChangeType, ChangeAction, ChangeSource, EvaluationType, PolicyAction, Replacement,
    RequiresRecreation, ResourceAttribute, ResourceChange, ResourceChangeDetail, ResourceTargetDefinition,
};

use crate::resources::{self, Named, Property, cloudformation_stack, properties_of};
use crate::rows::{Physical, ResourceRow};
use crate::template::scope::{KNOWN_AFTER_APPLY, Scope, call};
use crate::template::{Resource, TemplateError, functions};

/// What becomes of a resource, as far as those that refer to it must know.
#[derive(Clone, Debug)]
pub struct Fate {
    /// Whether another physical resource takes its place.
    pub replacement: Replacement,
    /// Whether its attributes are known only after the operation.
    pub is_renewed: bool,
    is_added: bool,
}

impl Fate {
    /// A resource that is made by the operation.
    pub const ADDED: Self = Self { replacement: Replacement::False, is_renewed: true, is_added: true };
}

/// A resource that exists, beside what is wanted of it.
pub struct Comparison<'a> {
    /// What is stored of it.
    pub row: &'a ResourceRow,
    /// What the new template says.
    pub new: &'a Resource,
    /// What the old template said.
    pub old: Option<&'a Resource>,
    /// The properties that are wanted, evaluated.
    pub properties: &'a Value,
    /// The update policy that is wanted, evaluated.
    pub update_policy: &'a Value,
    /// The parameters whose values change.
    pub parameters: &'a BTreeSet<String>,
    /// What becomes of the resources before it.
    pub fates: &'a BTreeMap<String, Fate>,
    /// Where values are evaluated.
    pub scope: &'a Scope<'a>,
    /// Hides what must not be read.
    pub mask: &'a Mask<'a>,
}

/// Makes a text readable to everyone.
pub type Mask<'a> = dyn Fn(String) -> String + Send + Sync + 'a;

/// The change of one resource, where there is one.
pub struct Modified {
    /// Without values: also where another resource's change may change it.
    pub plain: Option<ResourceChange>,
    /// With values: where they differ.
    pub valued: Option<ResourceChange>,
    /// What becomes of it.
    pub fate: Fate,
}

/// A cause of a change to a property.
#[derive(Clone)]
struct Cause {
    source: ChangeSource,
    entity: Option<String>,
    evaluation: EvaluationType,
}

impl Cause {
    fn new(source: ChangeSource, entity: Option<String>, evaluation: EvaluationType) -> Self {
        Self { source, entity, evaluation }
    }
}

impl Comparison<'_> {
    /// How the resource changes.
    pub fn modified(&self) -> Result<Modified, TemplateError> {
        let current = self.row.current.clone().unwrap_or_default();
        let kind = resources::find(&self.row.resource_type)
            .ok_or_else(|| TemplateError::format(format!("there is no type {}", self.row.resource_type)))?;
        let (mut plain, mut valued) = (self.attributes(), self.attributes());
        for property in &properties_of(kind, &[&current.properties, self.properties]) {
            let (was, is) = (current.properties.get(property.name), self.properties.get(property.name));
            let causes = self.causes(property, was != is)?;
            plain.extend(causes.iter().map(|cause| detail(property, cause)));
            if was != is {
                let values = with_direct(causes, is);
                for difference in differences(property.name, was, is) {
                    let filled = |cause| difference.fill(detail(property, cause), self.mask);
                    valued.extend(values.iter().map(filled));
                }
            }
        }
        if plain.is_empty() && kind.name() == cloudformation_stack::NAME {
            // AWS: whether a nested stack's own template changes is not looked into.
            let nested = Property::plain("TemplateURL");
            let cause = Cause::new(ChangeSource::Automatic, None, EvaluationType::Dynamic);
            plain.push(detail(&nested, &cause));
        }
        let fate = Fate {
            replacement: replacement(&plain),
            is_renewed: replacement(&valued) != Replacement::False,
            is_added: false,
        };
        let mut with_values = self.change(&current, valued);
        if let Some(change) = &mut with_values {
            change.before_context = Some((self.mask)(context(&current.properties)));
            change.after_context = Some((self.mask)(context(self.properties)));
        }
        Ok(Modified { plain: self.change(&current, plain), valued: with_values, fate })
    }

    fn change(&self, current: &Physical, details: Vec<ResourceChangeDetail>) -> Option<ResourceChange> {
        if details.is_empty() {
            return None;
        }
        let mut scope = Vec::new();
        for attribute in details.iter().filter_map(|one| one.target.as_ref()?.attribute.clone()) {
            if !scope.contains(&attribute) {
                scope.push(attribute);
            }
        }
        let replacement = replacement(&details);
        let retains = self.new.update_replace_policy == "Retain";
        let policy = if retains { PolicyAction::ReplaceAndRetain } else { PolicyAction::ReplaceAndDelete };
        Some(ResourceChange {
            policy_action: (replacement == Replacement::True).then_some(policy),
            action: Some(ChangeAction::Modify),
            logical_resource_id: Some(self.row.logical_id.clone()),
            physical_resource_id: Some(current.id.clone()),
            resource_type: Some(self.row.resource_type.clone()),
            replacement: Some(replacement),
            scope: Some(scope),
            details: Some(details),
            ..ResourceChange::default()
        })
    }

    /// The changes of what is not a property.
    fn attributes(&self) -> Vec<ResourceChangeDetail> {
        let (row, new) = (self.row, self.new);
        let differs = [
            (ResourceAttribute::UpdatePolicy, *self.update_policy != row.update_policy),
            (
                ResourceAttribute::DeletionPolicy,
                self.old.is_some_and(|old| old.deletion_policy != new.deletion_policy),
            ),
            (ResourceAttribute::UpdateReplacePolicy, new.update_replace_policy != row.update_replace_policy),
            (ResourceAttribute::Metadata, self.old.is_some_and(|old| old.metadata != new.metadata)),
        ];
        let changed = differs.into_iter().filter(|(_, differs)| *differs);
        changed
            .map(|(attribute, _)| ResourceChangeDetail {
                target: Some(ResourceTargetDefinition {
                    attribute: Some(attribute),
                    requires_recreation: Some(RequiresRecreation::Never),
                    ..ResourceTargetDefinition::default()
                }),
                evaluation: Some(EvaluationType::Static),
                change_source: Some(ChangeSource::DirectModification),
                causing_entity: None,
            })
            .collect()
    }

    /// Why a property changes, or may: what another resource's change makes of it is not known yet.
    fn causes(&self, property: &Named<'_>, differs: bool) -> Result<Vec<Cause>, TemplateError> {
        let mut mentioned = Vec::new();
        if let Some(raw) = self.new.properties.get(property.name) {
            mentions(self.scope, raw, &mut mentioned)?;
        }
        let mut causes: Vec<Cause> = Vec::new();
        for (name, attribute) in mentioned {
            let entity = attribute.as_ref().map_or_else(|| name.clone(), |of| format!("{name}.{of}"));
            if causes.iter().any(|cause| cause.entity.as_ref() == Some(&entity)) {
                continue;
            }
            if attribute.is_none() && differs && self.parameters.contains(&name) {
                let source = ChangeSource::ParameterReference;
                causes.push(Cause::new(source, Some(entity), EvaluationType::Static));
            } else if let Some(fate) = self.fates.get(&name).filter(|fate| !fate.is_added) {
                causes.extend(of_resource(fate, entity, attribute.is_some()));
            }
        }
        if causes.iter().any(|cause| cause.source == ChangeSource::ParameterReference) {
            causes.push(Cause::new(ChangeSource::DirectModification, None, EvaluationType::Dynamic));
        } else if causes.is_empty() && differs {
            let known = !is_unknown(self.properties.get(property.name));
            let evaluation = if known { EvaluationType::Static } else { EvaluationType::Dynamic };
            causes.push(Cause::new(ChangeSource::DirectModification, None, evaluation));
        }
        Ok(causes)
    }
}

/// What the change of a resource means for a reference to it.
fn of_resource(fate: &Fate, entity: String, is_attribute: bool) -> Option<Cause> {
    let source = if is_attribute { ChangeSource::ResourceAttribute } else { ChangeSource::ResourceReference };
    let evaluation = match fate.replacement {
        Replacement::True => EvaluationType::Static,
        Replacement::False if !is_attribute => return None,
        _ => EvaluationType::Dynamic,
    };
    Some(Cause::new(source, Some(entity), evaluation))
}

fn is_unknown(value: Option<&Value>) -> bool {
    value.is_some_and(|value| value.to_string().contains(KNOWN_AFTER_APPLY))
}

/// With values, AWS also says of a reference to what is replaced that the value itself changes.
fn with_direct(mut causes: Vec<Cause>, is: Option<&Value>) -> Vec<Cause> {
    if causes.iter().all(|cause| cause.source != ChangeSource::DirectModification) {
        let evaluation = if is_unknown(is) { EvaluationType::Dynamic } else { EvaluationType::Static };
        causes.insert(0, Cause::new(ChangeSource::DirectModification, None, evaluation));
    }
    causes
}

fn detail(property: &Named<'_>, cause: &Cause) -> ResourceChangeDetail {
    let tags = property.name == "Tags";
    let recreation = if property.replaces { RequiresRecreation::Always } else { RequiresRecreation::Never };
    ResourceChangeDetail {
        target: Some(ResourceTargetDefinition {
            attribute: Some(if tags { ResourceAttribute::Tags } else { ResourceAttribute::Properties }),
            name: (!tags).then(|| property.name.to_owned()),
            requires_recreation: Some(recreation),
            ..ResourceTargetDefinition::default()
        }),
        evaluation: Some(cause.evaluation.clone()),
        change_source: Some(cause.source.clone()),
        causing_entity: cause.entity.clone(),
    }
}

// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html>
fn replacement(details: &[ResourceChangeDetail]) -> Replacement {
    let renewing = details.iter().filter(|detail| {
        let target = detail.target.as_ref();
        target.is_some_and(|target| target.requires_recreation == Some(RequiresRecreation::Always))
    });
    let mut found = Replacement::False;
    for detail in renewing {
        if detail.evaluation == Some(EvaluationType::Static) {
            return Replacement::True;
        }
        found = Replacement::Conditional;
    }
    found
}

/// The context of a resource as change sets show it.
pub fn context(properties: &Value) -> String {
    let sorted: BTreeMap<&String, &Value> = properties.as_object().into_iter().flatten().collect();
    json!({"Properties": sorted}).to_string()
}

/// A value that differs, and where it stands.
struct Difference {
    path: String,
    before: Option<Value>,
    after: Option<Value>,
}

impl Difference {
    fn fill(&self, mut detail: ResourceChangeDetail, mask: &Mask<'_>) -> ResourceChangeDetail {
        let shown = |value: &Value| mask(value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        if let Some(target) = &mut detail.target {
            target.path = Some(self.path.clone());
            target.before_value = self.before.as_ref().map(shown);
            target.after_value = self.after.as_ref().map(shown);
            target.attribute_change_type = Some(match (&self.before, &self.after) {
                (None, _) => AttributeChangeType::Add,
                (_, None) => AttributeChangeType::Remove,
                _ => AttributeChangeType::Modify,
            });
        }
        detail
    }
}

fn differences(name: &str, was: Option<&Value>, is: Option<&Value>) -> Vec<Difference> {
    let mut out = Vec::new();
    collect(format!("/Properties/{name}"), was, is, &mut out);
    out
}

fn collect(path: String, was: Option<&Value>, is: Option<&Value>, out: &mut Vec<Difference>) {
    match (was, is) {
        (Some(Value::Object(before)), Some(Value::Object(after))) => {
            let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
            for key in keys.into_iter().filter(|key| before.get(*key) != after.get(*key)) {
                collect(format!("{path}/{key}"), before.get(key), after.get(key), out);
            }
        }
        (Some(Value::Array(before)), Some(Value::Array(after))) if before.len() == after.len() => {
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                if before != after {
                    collect(format!("{path}/{index}"), Some(before), Some(after), out);
                }
            }
        }
        _ => out.push(Difference { path, before: was.cloned(), after: is.cloned() }),
    }
}

/// The names that a raw value refers to under the template's conditions, with the attribute where it asks for one.
fn mentions(
    scope: &Scope<'_>,
    value: &Value,
    out: &mut Vec<(String, Option<String>)>,
) -> Result<(), TemplateError> {
    match (call(value), value) {
        (Some(("Ref", Value::String(name))), _) => out.push((name.clone(), None)),
        (Some(("Fn::GetAtt", argument)), _) => {
            let (name, attribute) = functions::get_att(scope, argument)?;
            out.push((name, Some(attribute)));
        }
        (Some(("Fn::If", argument)), _) => {
            let (condition, yes, no) = functions::if_parts(argument)?;
            mentions(scope, if scope.condition(condition)? { yes } else { no }, out)?;
        }
        (Some(("Fn::Sub", argument)), _) => {
            let text = argument.as_str().or_else(|| argument.get(0).and_then(Value::as_str));
            let variables = argument.get(1).and_then(Value::as_object);
            for name in functions::sub_pieces(text.unwrap_or_default()).into_iter().flatten() {
                if variables.is_some_and(|map| map.contains_key(&name)) {
                    continue;
                }
                out.push(match name.split_once('.') {
                    Some((name, attribute)) => (name.to_owned(), Some(attribute.to_owned())),
                    None => (name, None),
                });
            }
            for value in variables.into_iter().flat_map(|map| map.values()) {
                mentions(scope, value, out)?;
            }
        }
        (_, Value::Array(items)) => items.iter().try_for_each(|item| mentions(scope, item, out))?,
        (_, Value::Object(map)) => map.values().try_for_each(|item| mentions(scope, item, out))?,
        _ => {}
    }
    Ok(())
}
