//! What a resource type is given to do its work.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Map, Value};
use tidegate_api::cloudformation::Capability;
use tidegate_api::{Operation, Shape};
use tidegate_core::Place;
use tidegate_flow::StepCx;

use super::{Made, Property, Trouble, Turn, mapping, naming};
use crate::rows::Physical;
use crate::template::scope::text;

/// How long to wait before asking again for what is not ready.
const PAUSE: Duration = Duration::from_secs(1);

/// One resource of a running operation.
pub struct Job<'a> {
    /// The step's context, which acts as the stack does.
    pub cx: &'a StepCx,
    /// The stack's ARN.
    pub stack_id: &'a str,
    /// The stack's name.
    pub stack_name: &'a str,
    /// The resource's name in the template.
    pub logical_id: &'a str,
    /// The resource's type, as the template names it.
    pub resource_type: &'a str,
    /// The number of the stack's operation.
    pub operation: u64,
    /// The evaluated properties.
    pub wanted: &'a Value,
    /// What the function asked to be given when it last waited.
    pub memo: Option<&'a Value>,
    /// The evaluated `UpdatePolicy`, null where there is none.
    pub update_policy: &'a Value,
    /// What the stack's request was told that its template may do.
    pub capabilities: &'a [Capability],
    /// Whether this returns a resource to what it was.
    pub rolling_back: bool,
    /// Whether what was begun is to be given up: what goes on by itself is stopped.
    pub cancelled: bool,
}

impl Job<'_> {
    /// The stack's account and region.
    pub fn place(&self) -> &Place {
        self.cx.place()
    }

    /// Calls an operation as the stack's role or as who asked.
    pub async fn call<O: Operation>(&self, input: O::Input) -> Result<O::Output, Trouble> {
        Ok(self.cx.call::<O>(input).await?)
    }

    /// A property as text; one that is a list or an object is wrong.
    pub fn text(&self, name: &str) -> Result<Option<String>, Trouble> {
        mapping::text_of(self.wanted, name).map_err(Trouble::Refused)
    }

    /// A required property as text.
    pub fn required(&self, name: &str) -> Result<String, Trouble> {
        self.text(name)?.ok_or_else(|| {
            Trouble::Refused(format!("Property validation failure: [The property {{/{name}}} is required]"))
        })
    }

    /// A property that is a JSON document, or a text with one, as text.
    pub fn document(&self, name: &str) -> Result<String, Trouble> {
        document(self.wanted.get(name).unwrap_or(&Value::Null), name)
    }

    /// A property that is a list of texts.
    pub fn texts(&self, name: &str) -> Vec<String> {
        texts(self.wanted.get(name))
    }

    /// The name that `property` gives, or one made from stack and logical id.
    pub fn name(&self, property: &str, limit: usize) -> Result<String, Trouble> {
        Ok(self.text(property)?.unwrap_or_else(|| self.made_name(limit)))
    }

    /// A name made from stack and logical id.
    pub fn made_name(&self, limit: usize) -> String {
        naming::physical_name(self.stack_name, self.logical_id, &self.seed(), limit)
    }

    /// The name that `property` gives, or one made from the logical id alone.
    pub fn handler_name(&self, property: &str) -> Result<String, Trouble> {
        Ok(self.text(property)?.unwrap_or_else(|| naming::handler_name(self.logical_id, &self.seed())))
    }

    fn seed(&self) -> String {
        format!("{}\t{}\t{}", self.stack_id, self.logical_id, self.operation)
    }

    /// The typed input of an operation: the properties without `without`, and `with`.
    pub fn input<T: Shape>(&self, without: &[&str], with: &[(&str, Value)]) -> Result<T, Trouble> {
        let mut map: Map<String, Value> = self.wanted.as_object().cloned().unwrap_or_default();
        map.retain(|name, _| !without.contains(&name.as_str()));
        for (name, value) in with {
            map.insert((*name).to_owned(), value.clone());
        }
        mapping::shape(&map)
    }

    /// Whether a property differs from what was given before.
    pub fn changes(&self, current: &Physical, name: &str) -> bool {
        self.wanted.get(name) != current.properties.get(name)
    }

    /// Whether a property was given before and is not any more.
    pub fn removes(&self, current: &Physical, name: &str) -> bool {
        self.wanted.get(name).is_none() && current.properties.get(name).is_some()
    }

    /// Waits a little for what was made.
    pub fn again(&self, made: Made, memo: Value) -> Turn {
        Turn::Wait { made: Some(made), memo, pause: PAUSE, topic: None }
    }

    /// Goes on at once, what was made being recorded.
    pub fn made(&self, made: Made, memo: impl Into<Value>) -> Turn {
        Turn::Wait { made: Some(made), memo: memo.into(), pause: Duration::ZERO, topic: None }
    }

    /// Goes on at once, the answer to a question being recorded: asked again after a crash it would be another.
    pub fn asked(&self, memo: impl Into<Value>) -> Turn {
        Turn::Wait { made: None, memo: memo.into(), pause: Duration::ZERO, topic: None }
    }

    /// Whether any tag is wanted.
    pub fn has_tags(&self) -> bool {
        !tags(self.wanted.get("Tags")).is_empty()
    }

    /// The tags that are wanted, and the keys of those that are not any more.
    pub fn tag_changes(&self, current: &Physical) -> (BTreeMap<String, String>, Vec<String>) {
        let (wanted, before) = (tags(self.wanted.get("Tags")), tags(current.properties.get("Tags")));
        let gone = before.keys().filter(|key| !wanted.contains_key(*key)).cloned().collect();
        (wanted, gone)
    }
}

/// A JSON document, or a text with one, as text.
pub fn document(value: &Value, name: &str) -> Result<String, Trouble> {
    match value {
        Value::Object(_) => Ok(value.to_string()),
        Value::String(text) => Ok(text.clone()),
        _ => Err(Trouble::Refused(format!(
            "Property validation failure: [The property {{/{name}}} must be a JSON document]"
        ))),
    }
}

/// A list of texts; empty where there is none.
pub fn texts(value: Option<&Value>) -> Vec<String> {
    value.and_then(Value::as_array).map(|items| items.iter().filter_map(text).collect()).unwrap_or_default()
}

/// Tags by key, from a list of `Key` and `Value` or a map.
pub fn tags(value: Option<&Value>) -> BTreeMap<String, String> {
    match value {
        Some(Value::Array(list)) => {
            list.iter().filter_map(|tag| Some((text(tag.get("Key")?)?, text(tag.get("Value")?)?))).collect()
        }
        Some(Value::Object(map)) => {
            map.iter().filter_map(|(key, value)| Some((key.clone(), text(value)?))).collect()
        }
        _ => BTreeMap::new(),
    }
}

/// The names of a type's properties that replace and differ between two sets of properties.
pub fn replacing(properties: &[Property], before: &Value, after: &Value) -> Vec<&'static str> {
    properties
        .iter()
        .filter(|property| property.replaces && before.get(property.name) != after.get(property.name))
        .map(|property| property.name)
        .collect()
}
