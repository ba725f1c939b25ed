//! Property tables of SAM resources and events, and reading a resource by its table.

use tidegate_yaml::{Map, Value};

use crate::errors::{Cause, Stop};
use crate::logical_id;
use crate::python_text::display;

/// What values a property takes.
pub(crate) enum Check {
    /// Anything: the value is passed on unread.
    Any,
    /// A string.
    Str,
    /// A map.
    Map,
    /// True or false.
    Bool,
    /// A whole number.
    Int,
    /// A list.
    List,
    /// Whatever one of these takes.
    OneOf(&'static [Check]),
    /// A list of such items.
    ListOf(&'static Check),
    /// A map to such values.
    MapOf(&'static Check),
    /// One of these strings.
    Words(&'static [&'static str]),
}

impl Check {
    fn accepts(&self, value: &Value) -> bool {
        match self {
            Check::Any => true,
            Check::Str => value.is_string(),
            Check::Map => value.is_object(),
            Check::Bool => value.is_boolean(),
            Check::Int => value.is_i64() || value.is_u64() || value.is_boolean(),
            Check::List => value.is_array(),
            Check::OneOf(checks) => checks.iter().any(|check| check.accepts(value)),
            Check::ListOf(check) => {
                value.as_array().is_some_and(|items| items.iter().all(|item| check.accepts(item)))
            }
            Check::MapOf(check) => {
                value.as_object().is_some_and(|map| map.values().all(|item| check.accepts(item)))
            }
            Check::Words(words) => value.as_str().is_some_and(|text| words.contains(&text)),
        }
    }

    fn complaint(&self, property: &str) -> String {
        let kind = match self {
            Check::Str => "string".to_owned(),
            Check::Map => "map".to_owned(),
            Check::Words([only]) => format!("the string '{only}'"),
            Check::Words([first, second]) => format!("one of the strings: '{first}' or '{second}'"),
            Check::Words([first @ .., last]) => {
                let quoted: Vec<String> = first.iter().map(|word| format!("'{word}'")).collect();
                format!("one of the strings: {}, or '{last}'", quoted.join(", "))
            }
            _ => return format!("Type of property '{property}' is invalid."),
        };
        format!("Property '{property}' should be a {kind}.")
    }
}

/// A string or a map, as wherever an intrinsic function may stand for the string.
pub(crate) const STR_OR_MAP: Check = Check::OneOf(&[Check::Str, Check::Map]);

/// One row of a property table.
pub(crate) struct Property {
    name: &'static str,
    required: bool,
    check: Check,
    intrinsics: bool,
}

impl Property {
    /// Optional, checked unless it is an intrinsic function.
    pub(crate) const fn optional(name: &'static str, check: Check) -> Property {
        Property { name, required: false, check, intrinsics: true }
    }

    /// Required, checked unless it is an intrinsic function.
    pub(crate) const fn required(name: &'static str, check: Check) -> Property {
        Property { name, required: true, check, intrinsics: true }
    }

    /// Checked even if it is an intrinsic function.
    pub(crate) const fn strict(name: &'static str, required: bool, check: Check) -> Property {
        Property { name, required, check, intrinsics: false }
    }

    /// Optional and passed on unread.
    pub(crate) const fn passed(name: &'static str) -> Property {
        Property { name, required: false, check: Check::Any, intrinsics: false }
    }

    /// Required and passed on unread.
    pub(crate) const fn needed(name: &'static str) -> Property {
        Property { name, required: true, check: Check::Any, intrinsics: false }
    }

    fn validate(&self, logical_id: &str, value: Option<&Value>) -> Result<(), Cause> {
        let Some(value) = value else {
            let missing =
                || Cause::resource(logical_id, format!("Missing required property '{}'.", self.name));
            return if self.required { Err(missing()) } else { Ok(()) };
        };
        // A map of one entry may be an intrinsic function: the engine checks what it comes to.
        if self.intrinsics && value.as_object().is_some_and(|map| map.len() == 1) || self.check.accepts(value)
        {
            return Ok(());
        }
        Err(Cause::resource(logical_id, self.check.complaint(self.name)))
    }
}

/// A kind of resource or event: its name and its rows. Later tables override rows of earlier ones.
pub(crate) struct Schema {
    pub(crate) type_name: &'static str,
    pub(crate) tables: &'static [&'static [Property]],
}

impl Schema {
    fn row(&self, name: &str) -> Option<&'static Property> {
        self.tables.iter().rev().find_map(|table| table.iter().find(|row| row.name == name))
    }

    fn rows(&self) -> impl Iterator<Item = &'static Property> {
        let overridden = move |level: usize, row: &Property| {
            self.tables[..level].iter().any(|table| table.iter().any(|earlier| earlier.name == row.name))
        };
        self.tables.iter().enumerate().flat_map(move |(level, table)| {
            table.iter().filter(move |row| !overridden(level, row)).filter_map(|row| self.row(row.name))
        })
    }
}

/// Attributes beside `Type` and `Properties` that are understood.
const ATTRIBUTES: [&str; 5] =
    ["DeletionPolicy", "UpdatePolicy", "Condition", "UpdateReplacePolicy", "Metadata"];
/// Attributes that generated resources inherit.
const INHERITED: [&str; 3] = ["Condition", "DeletionPolicy", "UpdateReplacePolicy"];

/// The attributes that a generated resource inherits.
pub(crate) fn inherited(attributes: &Map) -> Map {
    let kept = INHERITED.iter().filter_map(|name| Some(((*name).to_owned(), attributes.get(name)?.clone())));
    kept.collect()
}

/// A SAM resource or event as written, checked against its table.
#[derive(Clone, Debug)]
pub(crate) struct Declared {
    pub(crate) logical_id: String,
    /// The id within the function, for events.
    pub(crate) relative_id: String,
    pub(crate) type_name: &'static str,
    pub(crate) depends_on: Option<Value>,
    pub(crate) attributes: Map,
    /// The properties that are not null.
    pub(crate) properties: Map,
}

impl Declared {
    /// Reads a resource; `before` may rewrite its properties before they are checked.
    pub(crate) fn read(
        schema: &Schema,
        logical_id: &str,
        relative_id: &str,
        resource: &Value,
        before: impl FnOnce(&mut Map) -> Result<(), Stop>,
    ) -> Result<Declared, Stop> {
        if !logical_id::is_valid(logical_id) {
            return Err(Cause::resource(logical_id, "Logical ids must be alphanumeric.").into());
        }
        let mut given = properties_of(schema, logical_id, resource)?;
        before(&mut given)?;
        if let Some(unknown) = given.keys().find(|name| schema.row(name).is_none()) {
            let message = format!("property {unknown} not defined for resource of type {}", schema.type_name);
            return Err(Cause::resource(logical_id, message).into());
        }
        let properties: Map = given.into_iter().filter(|(_, value)| !value.is_null()).collect();
        schema.rows().try_for_each(|row| row.validate(logical_id, properties.get(row.name)))?;
        let attributes = ATTRIBUTES
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), resource.get(*name)?.clone())))
            .collect();
        Ok(Declared {
            logical_id: logical_id.to_owned(),
            relative_id: relative_id.to_owned(),
            type_name: schema.type_name,
            depends_on: resource.get("DependsOn").cloned(),
            attributes,
            properties,
        })
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.properties.get(name)
    }

    /// A property unless it is empty, false or zero.
    pub(crate) fn meant(&self, name: &str) -> Option<&Value> {
        self.get(name).filter(|value| crate::python_text::truthy(value))
    }

    pub(crate) fn value(&self, name: &str) -> Value {
        self.get(name).cloned().unwrap_or_default()
    }

    pub(crate) fn inherited(&self) -> Map {
        inherited(&self.attributes)
    }

    pub(crate) fn wrong(&self, message: impl Into<String>) -> Stop {
        Cause::resource(&self.logical_id, message).into()
    }
}

fn properties_of(schema: &Schema, logical_id: &str, resource: &Value) -> Result<Map, Stop> {
    let Some(type_name) = resource.get("Type") else {
        return Err(Cause::resource(logical_id, "Resource dict missing key 'Type'.").into());
    };
    if type_name != schema.type_name {
        let message = format!(
            "Resource has incorrect Type; expected '{}', got '{}'",
            schema.type_name,
            display(type_name)
        );
        return Err(Cause::resource(logical_id, message).into());
    }
    match resource.get("Properties") {
        None => Ok(Map::new()),
        Some(Value::Object(properties)) => Ok(properties.clone()),
        Some(_) => Err(Cause::resource(logical_id, "Properties of a resource must be an object.").into()),
    }
}

#[cfg(test)]
mod tests {
    use tidegate_yaml::json;

    use super::{Check, Declared, Property, Schema};

    const SCHEMA: Schema = Schema {
        type_name: "T",
        tables: &[
            &[Property::optional("Name", Check::Str), Property::passed("Any")],
            &[
                Property::required("Any", Check::ListOf(&Check::Int)),
                Property::strict("Flag", false, Check::Bool),
            ],
        ],
    };

    fn complaint(properties: tidegate_yaml::Value) -> String {
        let resource = json!({"Type": "T", "Properties": properties});
        match Declared::read(&SCHEMA, "R", "", &resource, |_| Ok(())) {
            Err(crate::errors::Stop::Cause(cause)) => cause.to_string(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn names_what_is_wrong() {
        assert!(
            complaint(json!({"Any": [1], "Other": 1}))
                .ends_with("property Other not defined for resource of type T")
        );
        assert!(complaint(json!({"Any": [1], "Name": 1})).ends_with("Property 'Name' should be a string."));
        assert!(complaint(json!({})).ends_with("Missing required property 'Any'."));
        assert!(complaint(json!({"Any": ["1"]})).ends_with("Type of property 'Any' is invalid."));
        assert!(
            complaint(json!({"Any": [1], "Flag": {"Ref": "X"}}))
                .ends_with("Type of property 'Flag' is invalid.")
        );
    }

    #[test]
    fn leaves_intrinsics_to_the_engine_and_drops_nulls() {
        let resource =
            json!({"Type": "T", "Properties": {"Name": {"Ref": "X"}, "Any": {"Ref": "Y"}, "Flag": null}});
        let read = Declared::read(&SCHEMA, "R", "", &resource, |_| Ok(())).expect("reads");
        assert_eq!(read.properties.len(), 2);
    }
}
