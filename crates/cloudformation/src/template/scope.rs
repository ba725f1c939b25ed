//! What a template's references mean at one moment, and the evaluation of values in it.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use tidegate_core::Place;

use super::{ParameterValue, Template, TemplateError, functions};

/// Stands for a value that only the operation itself will know.
pub const KNOWN_AFTER_APPLY: &str = "{{changeSet:KNOWN_AFTER_APPLY}}";

/// Gives what `Ref` (no attribute) or `Fn::GetAtt` of a resource is.
pub type Attributes<'a> = dyn Fn(&str, Option<&str>) -> Result<Value, TemplateError> + Send + Sync + 'a;

/// Everything that a value of a template may refer to.
pub struct Scope<'a> {
    /// The template.
    pub template: &'a Template,
    /// The values of its parameters.
    pub parameters: &'a [ParameterValue],
    /// The stack's account and region.
    pub place: &'a Place,
    /// The stack's ARN.
    pub stack_id: &'a str,
    /// The stack's name.
    pub stack_name: &'a str,
    /// Exported values by name.
    pub exports: &'a BTreeMap<String, String>,
    /// Resources.
    pub attributes: &'a Attributes<'a>,
}

/// A scalar as text; `None` for lists and maps.
pub fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

/// The function that a map is a call of, and its argument.
pub fn call(value: &Value) -> Option<(&str, &Value)> {
    let map = value.as_object().filter(|map| map.len() == 1)?;
    let (name, argument) = map.iter().next()?;
    (name == "Ref" || name == "Condition" && argument.is_string() || name.starts_with("Fn::"))
        .then_some((name.as_str(), argument))
}

impl Scope<'_> {
    /// What a value is; `None` for `AWS::NoValue`.
    pub fn evaluate(&self, value: &Value) -> Result<Option<Value>, TemplateError> {
        match value {
            Value::Object(map) => match call(value) {
                // An IAM statement has a member `Condition`, too: only conditions themselves call one by name.
                Some((name, argument)) if name != "Condition" => functions::evaluate(self, name, argument),
                _ => self.evaluate_members(map).map(|map| Some(Value::Object(map))),
            },
            Value::Array(items) => {
                let mut out = Vec::with_capacity(items.len());
                for item in items {
                    out.extend(self.evaluate(item)?);
                }
                Ok(Some(Value::Array(out)))
            }
            scalar => Ok(Some(scalar.clone())),
        }
    }

    fn evaluate_members(&self, map: &Map<String, Value>) -> Result<Map<String, Value>, TemplateError> {
        let mut out = Map::with_capacity(map.len());
        for (key, value) in map {
            if let Some(value) = self.evaluate(value)? {
                out.insert(key.clone(), value);
            }
        }
        Ok(out)
    }

    /// What a value is, as text.
    pub fn evaluate_text(&self, value: &Value) -> Result<Option<String>, TemplateError> {
        Ok(self.evaluate(value)?.as_ref().and_then(text))
    }

    /// What `Ref` of `name` is; `None` for `AWS::NoValue`.
    pub fn reference(&self, name: &str) -> Result<Option<Value>, TemplateError> {
        if let Some(parameter) = self.parameters.iter().find(|one| one.key == name) {
            return Ok(Some(if parameter.is_list {
                parameter.seen().split(',').map(|piece| Value::from(piece.trim())).collect()
            } else {
                Value::from(parameter.seen())
            }));
        }
        let suffix = if self.place.partition() == "aws-cn" { "amazonaws.com.cn" } else { "amazonaws.com" };
        Ok(Some(match name {
            "AWS::NoValue" => return Ok(None),
            "AWS::AccountId" => Value::from(self.place.account.clone()),
            "AWS::Region" => Value::from(self.place.region.clone()),
            "AWS::Partition" => Value::from(self.place.partition()),
            "AWS::URLSuffix" => Value::from(suffix),
            "AWS::StackId" => Value::from(self.stack_id),
            "AWS::StackName" => Value::from(self.stack_name),
            "AWS::NotificationARNs" => Value::Array(Vec::new()),
            resource => (self.attributes)(resource, None)?,
        }))
    }

    /// Whether a condition of the template holds.
    pub fn condition(&self, name: &str) -> Result<bool, TemplateError> {
        let body = self.template.conditions.get(name).ok_or_else(|| {
            TemplateError::format(format!(
                "Unresolved condition dependency {name} in the Conditions block of the template"
            ))
        })?;
        self.holds(body)
    }

    /// Whether a condition function holds.
    pub fn holds(&self, body: &Value) -> Result<bool, TemplateError> {
        let (name, argument) = call(body).ok_or_else(|| {
            TemplateError::format(
                "Conditions can only be boolean operations on parameters and other conditions",
            )
        })?;
        match name {
            "Condition" => self.condition(argument.as_str().unwrap_or_default()),
            _ => match functions::evaluate(self, name, argument)? {
                Some(Value::Bool(holds)) => Ok(holds),
                _ => Err(TemplateError::format(
                    "Conditions can only be boolean operations on parameters and other conditions",
                )),
            },
        }
    }

    /// Whether a resource or output with this `Condition` exists.
    pub fn exists(&self, condition: Option<&str>) -> Result<bool, TemplateError> {
        condition.map_or(Ok(true), |name| self.condition(name))
    }
}
