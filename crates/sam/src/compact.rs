//! Values without room to grow: a map that was filled entry by entry, or cloned, has room for three entries at least,
//! and most maps of a template have one.

use tidegate_yaml::Value;

/// The value, with exactly the room it needs.
pub(crate) fn compact(value: Value) -> Value {
    match value {
        Value::Object(entries) => {
            Value::Object(entries.into_iter().map(|(name, value)| (name, compact(value))).collect())
        }
        Value::Array(items) => {
            let mut items: Vec<Value> = items.into_iter().map(compact).collect();
            items.shrink_to_fit();
            Value::Array(items)
        }
        other => other,
    }
}

/// A copy with exactly the room it needs.
pub(crate) fn copy(value: &Value) -> Value {
    match value {
        Value::Object(entries) => {
            Value::Object(entries.iter().map(|(name, value)| (name.clone(), copy(value))).collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(copy).collect()),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use tidegate_yaml::json;

    use super::{compact, copy};

    #[test]
    fn changes_nothing_but_the_room() {
        let value = json!({"b": [1, {"Ref": "X"}], "a": null});
        assert_eq!(copy(&value), value);
        assert_eq!(compact(value.clone()).to_string(), value.to_string());
    }
}
