//! All that a template's values may refer to, gathered from rows at one moment.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;
use tidegate_core::{Fault, Place};
use tidegate_store::Reads;

use crate::resources::{self, cloudformation_custom_resource};
use crate::rows::{self, Kept, OutputRow, ResourceRow, StackRow};
use crate::template::scope::{Attributes, KNOWN_AFTER_APPLY, call};
use crate::template::{Scope, Template, TemplateError, check, functions, graph};

/// A definition, its stack, and what is exported.
pub struct World {
    definition: Arc<Kept>,
    place: Place,
    stack_id: String,
    stack_name: String,
    exports: BTreeMap<String, String>,
}

impl World {
    /// The world of a definition for a stack.
    pub fn new(
        rows: &impl Reads,
        definition: Arc<Kept>,
        place: &Place,
        stack: (&str, &str),
    ) -> Result<Self, Fault> {
        let exports = if definition.imports { rows::exports(rows, place)? } else { BTreeMap::new() };
        Ok(Self {
            definition,
            place: place.clone(),
            stack_id: stack.0.to_owned(),
            stack_name: stack.1.to_owned(),
            exports,
        })
    }

    /// The same world, of another definition.
    pub fn at(&self, definition: Arc<Kept>) -> Self {
        let (stack_id, stack_name) = (self.stack_id.clone(), self.stack_name.clone());
        Self { definition, place: self.place.clone(), stack_id, stack_name, exports: self.exports.clone() }
    }

    /// The definition's template.
    pub fn template(&self) -> &Template {
        &self.definition.template
    }

    /// The world of what a stored stack's operation wants.
    pub fn of(rows: &impl Reads, place: &Place, stack: &StackRow) -> Result<Self, Fault> {
        let definition = stack
            .definition
            .clone()
            .ok_or_else(|| Fault::new(format!("stack {} has no definition", stack.id)))?;
        Self::new(rows, definition, place, (&stack.id, &stack.name))
    }

    /// What values mean where resources are as `attributes` says.
    pub fn scope<'a>(&'a self, attributes: &'a Attributes<'a>) -> Scope<'a> {
        Scope {
            template: self.template(),
            parameters: &self.definition.parameters,
            place: &self.place,
            stack_id: &self.stack_id,
            stack_name: &self.stack_name,
            exports: &self.exports,
            attributes,
        }
    }

    /// Attributes of resources none of which exists yet.
    pub fn unmade(&self) -> impl Fn(&str, Option<&str>) -> Result<Value, TemplateError> + Send + Sync + '_ {
        |name, attribute| {
            check::attribute_exists(self.template(), name, attribute)?;
            Ok(Value::from(KNOWN_AFTER_APPLY))
        }
    }

    /// Attributes of the resources that exist.
    pub fn made<'a>(
        &'a self,
        rows: &'a BTreeMap<String, ResourceRow>,
    ) -> impl Fn(&str, Option<&str>) -> Result<Value, TemplateError> + Send + Sync + 'a {
        |name, attribute| {
            check::attribute_exists(self.template(), name, attribute)?;
            let made = rows.get(name).and_then(|row| row.current.as_ref());
            let value = made.and_then(|made| {
                let own = made.attributes.get(attribute.unwrap_or_default());
                own.or_else(|| attribute.and_then(|name| made.properties.get(name)))
            });
            value.cloned().ok_or_else(|| {
                if let (Some(attribute), Some(row)) = (attribute, rows.get(name))
                    && resources::find(&row.resource_type)
                        .is_some_and(|kind| kind.name() == cloudformation_custom_resource::NAME)
                    && let Some(current) = &row.current
                {
                    return TemplateError(format!(
                        "CustomResource attribute error: Vendor response doesn't contain {attribute} attribute in object {}",
                        current.id
                    ));
                }
                TemplateError::function(format!("{name} has no value of {} yet", attribute.unwrap_or("Ref")))
            })
        }
    }

    /// The properties that a resource is to be given, the stack's tags among them.
    pub fn properties(&self, scope: &Scope<'_>, logical_id: &str) -> Result<Value, TemplateError> {
        let resource = self.resource(logical_id)?;
        let mut properties = scope.evaluate(&resource.properties)?.unwrap_or_default();
        let taggable = crate::resources::find(&resource.resource_type)
            .is_some_and(|kind| kind.properties().iter().any(|property| property.name == "Tags"));
        if taggable && !self.definition.tags.is_empty() {
            let mut tags = properties.get("Tags").and_then(Value::as_array).cloned().unwrap_or_default();
            for tag in &self.definition.tags {
                if !tags.iter().any(|own| own["Key"] == tag.key.as_str()) {
                    tags.push(serde_json::json!({"Key": tag.key, "Value": tag.value}));
                }
            }
            properties["Tags"] = Value::Array(tags);
        }
        Ok(properties)
    }

    /// A resource of the template.
    pub fn resource(&self, logical_id: &str) -> Result<&crate::template::Resource, TemplateError> {
        self.template()
            .resource(logical_id)
            .ok_or_else(|| TemplateError::format(format!("there is no resource {logical_id}")))
    }

    /// Whether the template has a resource and its condition holds.
    pub fn wants(&self, logical_id: &str) -> bool {
        let unmade = self.unmade();
        let scope = self.scope(&unmade);
        let found = self.resource(logical_id);
        found.is_ok_and(|resource| scope.exists(resource.condition.as_deref()).is_ok_and(|holds| holds))
    }

    /// The names of the exports that the template imports.
    pub fn imports(&self, scope: &Scope<'_>) -> Result<Vec<String>, TemplateError> {
        let mut names = Vec::new();
        for resource in &self.template().resources {
            if scope.exists(resource.condition.as_deref())? {
                imports(scope, &resource.properties, &mut names)?;
            }
        }
        for output in &self.template().outputs {
            if scope.exists(output.condition.as_deref())? {
                imports(scope, &output.value, &mut names)?;
            }
        }
        Ok(names)
    }

    /// The resources that a resource's properties and update policy refer to.
    pub fn needs(&self, logical_id: &str) -> Result<BTreeSet<String>, TemplateError> {
        let unmade = self.unmade();
        let scope = self.scope(&unmade);
        let mut needs = BTreeSet::new();
        let resource = self.resource(logical_id)?;
        graph::references(&scope, &resource.properties, &mut needs)?;
        graph::references(&scope, &resource.update_policy, &mut needs)?;
        Ok(needs)
    }

    /// The outputs, evaluated.
    pub fn outputs(&self, scope: &Scope<'_>) -> Result<Vec<OutputRow>, TemplateError> {
        let mut outputs = Vec::new();
        for output in &self.template().outputs {
            if !scope.exists(output.condition.as_deref())? {
                continue;
            }
            let value = scope.evaluate_text(&output.value)?.ok_or_else(|| {
                TemplateError::format(format!(
                    "The Value field of every Outputs member must evaluate to a String. ({})",
                    output.key
                ))
            })?;
            let export_name = match &output.export_name {
                Some(name) => scope.evaluate_text(name)?,
                None => None,
            };
            outputs.push(OutputRow {
                key: output.key.clone(),
                value,
                description: output.description.clone(),
                export_name,
            });
        }
        Ok(outputs)
    }
}

/// Adds the names that the calls of `Fn::ImportValue` below a value give, in the branches that the conditions leave.
fn imports(scope: &Scope<'_>, value: &Value, names: &mut Vec<String>) -> Result<(), TemplateError> {
    match (call(value), value) {
        (Some(("Fn::ImportValue", argument)), _) => names.extend(scope.evaluate_text(argument)?),
        (Some(("Fn::If", argument)), _) => {
            let (condition, yes, no) = functions::if_parts(argument)?;
            imports(scope, if scope.condition(condition)? { yes } else { no }, names)?;
        }
        (_, Value::Array(items)) => items.iter().try_for_each(|item| imports(scope, item, names))?,
        (_, Value::Object(map)) => map.values().try_for_each(|item| imports(scope, item, names))?,
        _ => {}
    }
    Ok(())
}
