//! What a value of a template is, as far as that is known before any resource is made.

use serde_json::{Map, Value};
use tidegate_core::Place;

use super::{layout, length};
use crate::template::functions::sub_pieces;
use crate::template::scope::{call, text};
use crate::template::{ParameterValue, TemplateError};

/// What is known.
pub struct Known<'a> {
    pub place: &'a Place,
    pub parameters: &'a [ParameterValue],
    pub mappings: &'a Map<String, Value>,
    pub conditions: &'a Map<String, Value>,
}

type Answer = Result<Option<Value>, TemplateError>;

impl Known<'_> {
    /// What a value is; `None` if it depends on what is not known yet.
    pub fn value(&self, value: &Value) -> Answer {
        match (value, call(value)) {
            (_, Some((name, argument))) if name != "Condition" => self.called(name, argument),
            (Value::Object(members), _) => {
                let mut known = Map::with_capacity(members.len());
                for (key, member) in members {
                    let Some(member) = self.value(member)? else { return Ok(None) };
                    known.insert(key.clone(), member);
                }
                Ok(Some(Value::Object(known)))
            }
            (Value::Array(items), _) => Ok(self.all(items)?.map(Value::Array)),
            (scalar, _) => Ok(Some(scalar.clone())),
        }
    }

    fn all(&self, items: &[Value]) -> Result<Option<Vec<Value>>, TemplateError> {
        items.iter().map(|item| self.value(item)).collect()
    }

    fn called(&self, name: &str, argument: &Value) -> Answer {
        let list = argument.as_array().map(Vec::as_slice);
        match (name, list) {
            ("Ref", _) => match self.value(argument)? {
                Some(Value::String(name)) => Ok(self.reference(&name)),
                _ => Ok(None),
            },
            ("Fn::Length", _) => length(self, argument).map(Some),
            ("Fn::ToJsonString", _) => Ok(self.value(argument)?.map(|value| Value::from(value.to_string()))),
            ("Fn::FindInMap", Some(keys)) => self.find_in_map(keys),
            ("Fn::Join", Some([between, parts])) => self.join(between, parts),
            ("Fn::Split", Some([at, whole])) => match (self.text(at)?, self.text(whole)?) {
                (Some(at), Some(whole)) if !at.is_empty() => {
                    Ok(Some(whole.split(at.as_str()).map(Value::from).collect()))
                }
                _ => Ok(None),
            },
            ("Fn::Select", Some([index, items])) => {
                let index = self.text(index)?.and_then(|index| index.parse::<usize>().ok());
                let (Some(index), Some(Value::Array(items))) = (index, self.value(items)?) else {
                    return Ok(None);
                };
                Ok(items.get(index).cloned())
            }
            ("Fn::Sub", _) => self.sub(argument),
            ("Fn::If", Some([condition, then, otherwise])) => {
                let holds = match condition.as_str() {
                    Some(name) => self.named(name)?,
                    None => None,
                };
                match holds {
                    Some(holds) => self.value(if holds { then } else { otherwise }),
                    None => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }

    fn text(&self, value: &Value) -> Result<Option<String>, TemplateError> {
        Ok(self.value(value)?.as_ref().and_then(text))
    }

    fn reference(&self, name: &str) -> Option<Value> {
        match name {
            "AWS::Region" => return Some(Value::from(self.place.region.clone())),
            "AWS::AccountId" => return Some(Value::from(self.place.account.clone())),
            "AWS::Partition" => return Some(Value::from(self.place.partition())),
            _ => {}
        }
        let parameter = self.parameters.iter().find(|parameter| parameter.key == name)?;
        if parameter.is_list {
            return Some(parameter.seen().split(',').map(|item| Value::from(item.trim())).collect());
        }
        Some(Value::from(parameter.seen()))
    }

    /// What a mapping says, or the default that stands behind its keys.
    pub fn find_in_map(&self, keys: &[Value]) -> Answer {
        let (keys, default) = match keys {
            [map, top, second] => ([map, top, second], None),
            [map, top, second, default] => match default.get("DefaultValue") {
                Some(default) => ([map, top, second], Some(default)),
                None => return Err(layout("Fn::FindInMap")),
            },
            _ => return Err(layout("Fn::FindInMap")),
        };
        let mut names = Vec::with_capacity(keys.len());
        for key in keys {
            match self.text(key)? {
                Some(name) => names.push(name),
                None => return Ok(None),
            }
        }
        let found = self.mappings.get(&names[0]).and_then(|map| map.get(&names[1])?.get(&names[2]));
        match (found, default) {
            (Some(found), _) => Ok(Some(found.clone())),
            (None, Some(default)) => self.value(default),
            (None, None) => Err(TemplateError::function(format!(
                "Unable to get mapping for {}::{}::{}",
                names[0], names[1], names[2]
            ))),
        }
    }

    fn join(&self, between: &Value, parts: &Value) -> Answer {
        let (Some(between), Some(Value::Array(parts))) = (self.text(between)?, self.value(parts)?) else {
            return Ok(None);
        };
        let texts: Option<Vec<String>> = parts.iter().map(text).collect();
        Ok(texts.map(|texts| Value::from(texts.join(&between))))
    }

    fn sub(&self, argument: &Value) -> Answer {
        let (template, variables) = match argument {
            Value::String(template) => (template, None),
            Value::Array(parts) => match parts.as_slice() {
                [Value::String(template), Value::Object(variables)] => (template, Some(variables)),
                _ => return Ok(None),
            },
            _ => return Ok(None),
        };
        let mut out = String::new();
        for piece in sub_pieces(template) {
            let known = match piece {
                Err(literal) => Some(literal),
                Ok(name) => match variables.and_then(|variables| variables.get(&name)) {
                    Some(value) => self.text(value)?,
                    None => self.reference(&name).as_ref().and_then(text),
                },
            };
            match known {
                Some(known) => out.push_str(&known),
                None => return Ok(None),
            }
        }
        Ok(Some(Value::from(out)))
    }

    fn named(&self, condition: &str) -> Result<Option<bool>, TemplateError> {
        match self.conditions.get(condition) {
            Some(body) => self.holds(body),
            None => Ok(None),
        }
    }

    /// Whether a condition holds.
    fn holds(&self, body: &Value) -> Result<Option<bool>, TemplateError> {
        let list = |argument: &Value| argument.as_array().cloned().unwrap_or_default();
        let parts = |argument: &Value| -> Result<Option<Vec<bool>>, TemplateError> {
            list(argument).iter().map(|part| self.holds(part)).collect()
        };
        match call(body) {
            Some(("Condition", Value::String(name))) => self.named(name),
            Some(("Fn::Equals", argument)) => match list(argument).as_slice() {
                [left, right] => {
                    let (left, right) = (self.value(left)?, self.value(right)?);
                    let loose = |value: Value| text(&value).map_or(value, Value::from);
                    Ok(left.zip(right).map(|(left, right)| loose(left) == loose(right)))
                }
                _ => Err(layout("Fn::Equals")),
            },
            Some(("Fn::And", argument)) => Ok(parts(argument)?.map(|all| all.iter().all(|one| *one))),
            Some(("Fn::Or", argument)) => Ok(parts(argument)?.map(|all| all.iter().any(|one| *one))),
            Some(("Fn::Not", argument)) => Ok(parts(argument)?.and_then(|all| all.first().map(|one| !one))),
            _ => Ok(None),
        }
    }
}
