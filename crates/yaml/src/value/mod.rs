//! A JSON value that takes little room: what a template is while it is read and transformed.
//!
//! A value of `serde_json` that keeps the order of its entries takes 72 bytes, and a map with one entry some 400. Most of
//! a template is maps with one entry; here a value takes 32 bytes and such a map 56 more.

mod convert;
mod index;
mod macros;
mod map;

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};
pub use serde_json::Number;

pub use convert::ToValue;
pub use map::{Entry, IntoIter, Iter, IterMut, Map};

/// A JSON value whose objects keep the order of their entries.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// Text.
    String(String),
    /// Items in order.
    Array(Vec<Value>),
    /// Entries in the order in which they were inserted.
    Object(Map),
}

/// Nothing, to be referred to where there is nothing.
static NULL: Value = Value::Null;

impl Value {
    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The value of a number, where 64 bits with a sign hold it.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Value::Number(number) => number.as_i64(),
            _ => None,
        }
    }

    /// The value of a number, where 64 bits without a sign hold it.
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            Value::Number(number) => number.as_u64(),
            _ => None,
        }
    }

    /// The value of a number, rounded where it must be.
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Value::Number(number) => number.as_f64(),
            _ => None,
        }
    }

    /// The items of an array.
    pub fn as_array(&self) -> Option<&Vec<Value>> {
        match self {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The items of an array, to be changed.
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {
        match self {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The entries of an object.
    pub fn as_object(&self) -> Option<&Map> {
        match self {
            Value::Object(entries) => Some(entries),
            _ => None,
        }
    }

    /// The entries of an object, to be changed.
    pub fn as_object_mut(&mut self) -> Option<&mut Map> {
        match self {
            Value::Object(entries) => Some(entries),
            _ => None,
        }
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }

    /// Whether this is `true` or `false`.
    pub fn is_boolean(&self) -> bool {
        matches!(self, Value::Bool(_))
    }

    /// Whether this is a number.
    pub fn is_number(&self) -> bool {
        matches!(self, Value::Number(_))
    }

    /// Whether this is a whole number that 64 bits with a sign hold.
    pub fn is_i64(&self) -> bool {
        matches!(self, Value::Number(number) if number.is_i64())
    }

    /// Whether this is a whole number that 64 bits without a sign hold.
    pub fn is_u64(&self) -> bool {
        matches!(self, Value::Number(number) if number.is_u64())
    }

    /// Whether this is a number that was written with a point or an exponent.
    pub fn is_f64(&self) -> bool {
        matches!(self, Value::Number(number) if number.is_f64())
    }

    /// Whether this is text.
    pub fn is_string(&self) -> bool {
        matches!(self, Value::String(_))
    }

    /// Whether this is an array.
    pub fn is_array(&self) -> bool {
        matches!(self, Value::Array(_))
    }

    /// Whether this is an object.
    pub fn is_object(&self) -> bool {
        matches!(self, Value::Object(_))
    }

    /// The value itself, leaving `null` behind.
    pub fn take(&mut self) -> Value {
        std::mem::take(self)
    }

    /// What an object holds under a name, or an array at a place.
    pub fn get(&self, at: impl Place) -> Option<&Value> {
        at.find(self)
    }

    /// What an object holds under a name, or an array at a place, to be changed.
    pub fn get_mut(&mut self, at: impl Place) -> Option<&mut Value> {
        at.find_mut(self)
    }

    /// What a JSON pointer (RFC 6901) leads to.
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, |value, part| match value {
            Value::Object(entries) => entries.get(&unescaped(part)),
            Value::Array(items) => items.get(place(part)?),
            _ => None,
        })
    }

    /// What a JSON pointer (RFC 6901) leads to, to be changed.
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, |value, part| match value {
            Value::Object(entries) => entries.get_mut(&unescaped(part)),
            Value::Array(items) => items.get_mut(place(part)?),
            _ => None,
        })
    }
}

fn unescaped(part: &str) -> std::borrow::Cow<'_, str> {
    if part.contains('~') { part.replace("~1", "/").replace("~0", "~").into() } else { part.into() }
}

fn place(part: &str) -> Option<usize> {
    let canonical = part == "0" || !part.starts_with(['0', '+']);
    canonical.then(|| part.parse().ok()).flatten()
}

/// What leads from a value to one inside it: a name or a place.
pub trait Place {
    /// What stands there.
    fn find(self, value: &Value) -> Option<&Value>;
    /// What stands there, to be changed.
    fn find_mut(self, value: &mut Value) -> Option<&mut Value>;
}

impl Place for &str {
    fn find(self, value: &Value) -> Option<&Value> {
        value.as_object()?.get(self)
    }

    fn find_mut(self, value: &mut Value) -> Option<&mut Value> {
        value.as_object_mut()?.get_mut(self)
    }
}

impl Place for &String {
    fn find(self, value: &Value) -> Option<&Value> {
        value.as_object()?.get(self)
    }

    fn find_mut(self, value: &mut Value) -> Option<&mut Value> {
        value.as_object_mut()?.get_mut(self)
    }
}

impl Place for usize {
    fn find(self, value: &Value) -> Option<&Value> {
        value.as_array()?.get(self)
    }

    fn find_mut(self, value: &mut Value) -> Option<&mut Value> {
        value.as_array_mut()?.get_mut(self)
    }
}

impl<P: Place> std::ops::Index<P> for Value {
    type Output = Value;

    /// What stands there; `null` where nothing does.
    fn index(&self, at: P) -> &Value {
        at.find(self).unwrap_or(&NULL)
    }
}

impl std::ops::IndexMut<&str> for Value {
    /// What an object holds under a name; makes both the object and the entry where there is nothing.
    ///
    /// Panics where the value is something else, as writing there would lose it.
    fn index_mut(&mut self, name: &str) -> &mut Value {
        if self.is_null() {
            *self = Value::Object(Map::new());
        }
        match self {
            Value::Object(entries) => entries.entry(name).or_insert(Value::Null),
            other => panic!("there is no {name} in {other}"),
        }
    }
}

impl std::ops::IndexMut<usize> for Value {
    /// What an array holds at a place; panics where there is nothing.
    fn index_mut(&mut self, at: usize) -> &mut Value {
        match self {
            Value::Array(items) => &mut items[at],
            other => panic!("there is no item {at} in {other}"),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Number(number) => number.serialize(serializer),
            Value::String(text) => serializer.serialize_str(text),
            Value::Array(items) => serializer.collect_seq(items),
            Value::Object(entries) => entries.serialize(serializer),
        }
    }
}

impl Serialize for Map {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (name, value) in self {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl fmt::Display for Value {
    /// Compact JSON; indented with `{:#}`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text =
            if f.alternate() { serde_json::to_string_pretty(self) } else { serde_json::to_string(self) };
        f.write_str(&text.map_err(|_| fmt::Error)?)
    }
}

#[cfg(test)]
mod tests {
    use super::Value;
    use crate::json;

    #[test]
    fn takes_little_room() {
        assert_eq!(size_of::<Value>(), 32);
    }

    #[test]
    fn is_written_and_pointed_into() {
        let mut value = json!({"b": [1, -2, 1.5, {"a/b": null, "m~n": true}], "a": "\"é\n"});
        assert_eq!(value.to_string(), r#"{"b":[1,-2,1.5,{"a/b":null,"m~n":true}],"a":"\"é\n"}"#);
        assert_eq!(format!("{:#}", json!({"a": [1]})), "{\n  \"a\": [\n    1\n  ]\n}");
        assert_eq!(value.pointer("/b/3/m~0n"), Some(&json!(true)));
        assert_eq!(
            (value.pointer("/b/03"), value.pointer("b"), &value["x"]["y"]),
            (None, None, &json!(null))
        );
        *value.pointer_mut("/b/3/a~1b").expect("is there") = json!("x");
        assert_eq!(value["b"][3]["a/b"], "x");
        value["new"] = json!([]);
        assert_eq!(value["new"], json!([]));
    }
}
