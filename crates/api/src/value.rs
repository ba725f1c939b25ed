//! The one tree that every protocol is read into and written from.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::timestamp::Timestamp;

/// A protocol-neutral value; structures are maps keyed by the model's member names.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing.
    #[default]
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number.
    Long(i64),
    /// A number with a fraction.
    Double(f64),
    /// A text.
    String(String),
    /// Bytes.
    Blob(Bytes),
    /// An instant.
    Timestamp(Timestamp),
    /// A sequence.
    List(Vec<Value>),
    /// A structure or a dictionary.
    Map(BTreeMap<String, Value>),
}

impl Value {
    /// An empty structure.
    pub fn empty() -> Value {
        Value::Map(BTreeMap::new())
    }

    /// What a value is, in a word, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Long(_) => "an integer",
            Value::Double(_) => "a number",
            Value::String(_) => "a string",
            Value::Blob(_) => "a blob",
            Value::Timestamp(_) => "a timestamp",
            Value::List(_) => "a list",
            Value::Map(_) => "a structure",
        }
    }

    /// The member of this name, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Value::Map(map) => map.get(key),
            _ => None,
        }
    }

    /// The text, if this is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The map, if this is one.
    pub fn as_map(&self) -> Option<&BTreeMap<String, Value>> {
        match self {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The items, if this is a list.
    pub fn as_list(&self) -> Option<&[Value]> {
        match self {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// The number, if this is a whole one.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Value::Long(number) => Some(*number),
            _ => None,
        }
    }

    /// The truth, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Bool(truth) => Some(*truth),
            _ => None,
        }
    }
}

macro_rules! from {
    ($($ty:ty => |$v:ident| $make:expr;)*) => { $(
        impl From<$ty> for Value {
            fn from($v: $ty) -> Value { $make }
        }
    )* };
}

from! {
    bool => |v| Value::Bool(v);
    i32 => |v| Value::Long(v.into());
    i64 => |v| Value::Long(v);
    f64 => |v| Value::Double(v);
    &str => |v| Value::String(v.to_owned());
    String => |v| Value::String(v);
    Bytes => |v| Value::Blob(v);
    Timestamp => |v| Value::Timestamp(v);
    Vec<Value> => |v| Value::List(v);
    BTreeMap<String, Value> => |v| Value::Map(v);
}

/// Self-describing formats get JSON's view: blobs in base64, instants in epoch seconds.
impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(v) => serializer.serialize_bool(*v),
            Value::Long(v) => serializer.serialize_i64(*v),
            Value::Double(v) => serializer.serialize_f64(*v),
            Value::String(v) => serializer.serialize_str(v),
            Value::Blob(v) => serializer.serialize_str(&STANDARD.encode(v)),
            Value::Timestamp(v) => v.to_number().serialize(serializer),
            Value::List(v) => serializer.collect_seq(v),
            Value::Map(v) => serializer.collect_map(v),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, v: bool) -> Result<Value, E> {
        Ok(Value::Bool(v))
    }

    fn visit_i64<E>(self, v: i64) -> Result<Value, E> {
        Ok(Value::Long(v))
    }

    fn visit_u64<E>(self, v: u64) -> Result<Value, E> {
        Ok(i64::try_from(v).map_or(Value::Double(v as f64), Value::Long))
    }

    fn visit_f64<E>(self, v: f64) -> Result<Value, E> {
        Ok(Value::Double(v))
    }

    fn visit_str<E>(self, v: &str) -> Result<Value, E> {
        Ok(Value::String(v.to_owned()))
    }

    fn visit_string<E>(self, v: String) -> Result<Value, E> {
        Ok(Value::String(v))
    }

    fn visit_bytes<E>(self, v: &[u8]) -> Result<Value, E> {
        Ok(Value::Blob(Bytes::copy_from_slice(v)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some((key, value)) = map.next_entry()? {
            entries.insert(key, value);
        }
        Ok(Value::Map(entries))
    }
}
