//! Typed shapes and the tree: the traits, and the macros that generated modules are written in.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use crate::model::OperationModel;
use crate::schema::Schema;
use crate::timestamp::Timestamp;
use crate::value::Value;

/// A generated structure or enum.
pub trait Shape: Node {
    /// Its description.
    const SCHEMA: &'static Schema;

    /// As a tree.
    fn to_value(&self) -> Value {
        self.put()
    }

    /// From a tree; unknown members are an error, since nothing given is ever ignored.
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Self::take(value)
    }
}

/// The type-level name of an operation.
pub trait Operation: Send + Sync + 'static {
    /// What it takes.
    type Input: Shape + Clone + std::fmt::Debug + Default + PartialEq + Send + Sync + 'static;
    /// What it gives.
    type Output: Shape + Clone + std::fmt::Debug + Default + PartialEq + Send + Sync + 'static;
    /// Its description.
    const MODEL: &'static OperationModel;
}

/// Why a tree is not the shape it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {problem}")]
pub struct ShapeError {
    /// Where, from the shape's root: `Code.S3Bucket`.
    pub path: String,
    /// What is wrong there.
    pub problem: String,
}

impl ShapeError {
    fn new(problem: String) -> ShapeError {
        ShapeError { path: String::new(), problem }
    }

    fn expected(what: &str, found: &Value) -> ShapeError {
        ShapeError::new(format!("expected {what}, found {}", found.kind()))
    }

    fn under(mut self, step: &str) -> ShapeError {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{step}{dot}{}", self.path);
        self
    }
}

/// Anything that stands in a tree: shapes and what they are made of.
pub trait Node: Sized {
    /// As a tree.
    fn put(&self) -> Value;
    /// From a tree.
    fn take(value: Value) -> Result<Self, ShapeError>;
}

/// A member of a structure: there or, if optional, absent.
pub trait Slot: Sized {
    /// Adds it to the structure under its name.
    fn put_into(&self, name: &'static str, map: &mut BTreeMap<String, Value>);
    /// Takes it out of the structure.
    fn take_from(name: &'static str, map: &mut BTreeMap<String, Value>) -> Result<Self, ShapeError>;
}

impl<T: Node> Slot for T {
    fn put_into(&self, name: &'static str, map: &mut BTreeMap<String, Value>) {
        map.insert(name.to_owned(), self.put());
    }

    fn take_from(name: &'static str, map: &mut BTreeMap<String, Value>) -> Result<Self, ShapeError> {
        match map.remove(name) {
            None | Some(Value::Null) => {
                Err(ShapeError::new("is required and missing".to_owned()).under(name))
            }
            Some(value) => T::take(value).map_err(|e| e.under(name)),
        }
    }
}

impl<T: Node> Slot for Option<T> {
    fn put_into(&self, name: &'static str, map: &mut BTreeMap<String, Value>) {
        if let Some(value) = self {
            map.insert(name.to_owned(), value.put());
        }
    }

    fn take_from(name: &'static str, map: &mut BTreeMap<String, Value>) -> Result<Self, ShapeError> {
        match map.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => T::take(value).map(Some).map_err(|e| e.under(name)),
        }
    }
}

/// The members of a tree that should be a structure.
pub(crate) fn open(value: Value) -> Result<BTreeMap<String, Value>, ShapeError> {
    match value {
        Value::Map(map) => Ok(map),
        other => Err(ShapeError::expected("a structure", &other)),
    }
}

/// Refuses members that the structure does not have.
pub(crate) fn close(rest: BTreeMap<String, Value>) -> Result<(), ShapeError> {
    match rest.into_iter().find(|(_, value)| *value != Value::Null) {
        None => Ok(()),
        Some((name, _)) => Err(ShapeError::new("is not a member of this structure".to_owned()).under(&name)),
    }
}

impl Node for String {
    fn put(&self) -> Value {
        Value::String(self.clone())
    }

    fn take(value: Value) -> Result<Self, ShapeError> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(ShapeError::expected("a string", &other)),
        }
    }
}

impl Node for bool {
    fn put(&self) -> Value {
        Value::Bool(*self)
    }

    fn take(value: Value) -> Result<Self, ShapeError> {
        value.as_bool().ok_or_else(|| ShapeError::expected("a boolean", &value))
    }
}

impl Node for i64 {
    fn put(&self) -> Value {
        Value::Long(*self)
    }

    fn take(value: Value) -> Result<Self, ShapeError> {
        match value {
            Value::Long(number) => Ok(number),
            Value::Double(number) if number.fract() == 0.0 && number.abs() < 9e15 => Ok(number as i64),
            other => Err(ShapeError::expected("an integer", &other)),
        }
    }
}

impl Node for i32 {
    fn put(&self) -> Value {
        Value::Long((*self).into())
    }

    fn take(value: Value) -> Result<Self, ShapeError> {
        let number = i64::take(value)?;
        i32::try_from(number).map_err(|_| ShapeError::new(format!("{number} does not fit in 32 bits")))
    }
}

impl Node for f64 {
    fn put(&self) -> Value {
        Value::Double(*self)
    }

    fn take(value: Value) -> Result<Self, ShapeError> {
        match value {
            Value::Double(number) => Ok(number),
            Value::Long(number) => Ok(number as f64),
            other => Err(ShapeError::expected("a number", &other)),
        }
    }
}

impl Node for Timestamp {
    fn put(&self) -> Value {
        Value::Timestamp(*self)
    }

    fn take(value: Value) -> Result<Self, ShapeError> {
        let read = match &value {
            Value::Timestamp(instant) => Some(*instant),
            Value::Long(seconds) => Some(Timestamp::from_seconds(*seconds)),
            Value::Double(seconds) => Some(Timestamp::from_seconds_f64(*seconds)),
            Value::String(text) => Timestamp::parse(text),
            _ => None,
        };
        read.ok_or_else(|| ShapeError::expected("a timestamp", &value))
    }
}

impl Node for Bytes {
    fn put(&self) -> Value {
        Value::Blob(self.clone())
    }

    fn take(value: Value) -> Result<Self, ShapeError> {
        match value {
            Value::Blob(bytes) => Ok(bytes),
            Value::String(text) => match STANDARD.decode(&text) {
                Ok(bytes) => Ok(bytes.into()),
                Err(_) => Err(ShapeError::new("is not base64".to_owned())),
            },
            other => Err(ShapeError::expected("a blob", &other)),
        }
    }
}

impl<T: Node> Node for Box<T> {
    fn put(&self) -> Value {
        T::put(self)
    }

    fn take(value: Value) -> Result<Self, ShapeError> {
        T::take(value).map(Box::new)
    }
}

impl<T: Node> Node for Vec<T> {
    fn put(&self) -> Value {
        Value::List(self.iter().map(T::put).collect())
    }

    fn take(value: Value) -> Result<Self, ShapeError> {
        match value {
            Value::List(items) => {
                let take = |(i, item)| T::take(item).map_err(|e: ShapeError| e.under(&format!("[{i}]")));
                items.into_iter().enumerate().map(take).collect()
            }
            other => Err(ShapeError::expected("a list", &other)),
        }
    }
}

impl<T: Node> Node for BTreeMap<String, T> {
    fn put(&self) -> Value {
        Value::Map(self.iter().map(|(key, value)| (key.clone(), value.put())).collect())
    }

    fn take(value: Value) -> Result<Self, ShapeError> {
        let take = |(key, value): (String, Value)| match T::take(value) {
            Ok(value) => Ok((key, value)),
            Err(e) => Err(e.under(&key)),
        };
        open(value)?.into_iter().map(take).collect()
    }
}

/// A generated structure.
macro_rules! structure {
    ($name:ident $schema:ident $($field:ident: $ty:ty = $wire:literal,)*) => {
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name { $(pub $field: $ty,)* }

        impl $crate::shape::Node for $name {
            fn put(&self) -> $crate::value::Value {
                #[allow(unused_mut)]
                let mut map = BTreeMap::new();
                $($crate::shape::Slot::put_into(&self.$field, $wire, &mut map);)*
                $crate::value::Value::Map(map)
            }

            fn take(value: $crate::value::Value) -> ::core::result::Result<Self, $crate::shape::ShapeError> {
                #[allow(unused_mut)]
                let mut map = $crate::shape::open(value)?;
                let shape = $name { $($field: $crate::shape::Slot::take_from($wire, &mut map)?,)* };
                $crate::shape::close(map)?;
                Ok(shape)
            }
        }

        $crate::shape::carried!($name $schema);
    };
}

/// A generated open enum.
macro_rules! enumeration {
    ($name:ident $schema:ident: $($variant:ident = $wire:literal,)*) => {
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($variant,)* Unrecognized(String) }

        impl $name {
            /// The values that the model lists.
            pub const VALUES: &'static [&'static str] = &[$($wire),*];

            /// As on the wire.
            pub fn as_str(&self) -> &str {
                match self { $(Self::$variant => $wire,)* Self::Unrecognized(text) => text }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text { $($wire => Self::$variant,)* other => Self::Unrecognized(other.to_owned()) }
            }
        }

        $crate::shape::open_enum!($name);
        $crate::shape::carried!($name $schema);
    };
}

/// What every open enum has, whatever its variants.
macro_rules! open_enum {
    ($name:ident) => {
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::Unrecognized(String::new())
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::shape::Node for $name {
            fn put(&self) -> $crate::value::Value {
                $crate::value::Value::String(self.as_str().to_owned())
            }

            fn take(value: $crate::value::Value) -> ::core::result::Result<Self, $crate::shape::ShapeError> {
                String::take(value).map(Self::from)
            }
        }
    };
}

/// `Shape` and serde for a type that is a `Node`.
macro_rules! carried {
    ($name:ident $schema:ident) => {
        impl $crate::shape::Shape for $name {
            const SCHEMA: &'static Schema = &$schema;
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&$crate::shape::Node::put(self), serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let value = <$crate::value::Value as ::serde::Deserialize>::deserialize(deserializer)?;
                <Self as $crate::shape::Node>::take(value).map_err(::serde::de::Error::custom)
            }
        }
    };
}

/// A generated operation marker.
macro_rules! operation {
    ($name:ident $model:ident $input:ident $output:ident) => {
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl $crate::shape::Operation for $name {
            type Input = $input;
            type Output = $output;
            const MODEL: &'static OperationModel = &$model;
        }
    };
}

pub(crate) use {carried, enumeration, open_enum, operation, structure};
