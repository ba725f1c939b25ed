//! Intrinsic functions: making them and recognising them.

use tidegate_yaml::{Map, Value, json};

/// Operands of `Fn::If`.
const IF_OPERANDS: usize = 3;
/// The most conditions that one `Fn::Or` takes.
const OR_OPERANDS: usize = 10;

pub(crate) fn reference(logical_id: &str) -> Value {
    json!({"Ref": logical_id})
}

pub(crate) fn get_att(logical_id: &str, attribute: &str) -> Value {
    json!({"Fn::GetAtt": [logical_id, attribute]})
}

pub(crate) fn sub(text: &str, variables: Value) -> Value {
    json!({"Fn::Sub": [text, variables]})
}

pub(crate) fn conditional(condition: &Value, then: Value, otherwise: Option<Value>) -> Value {
    json!({"Fn::If": [condition, then, otherwise.unwrap_or_else(|| reference("AWS::NoValue"))]})
}

pub(crate) fn not(condition: &Value) -> Value {
    json!({"Fn::Not": [{"Condition": condition}]})
}

/// The single entry of an intrinsic function.
pub(crate) fn as_intrinsic(value: &Value) -> Option<(&str, &Value)> {
    let entries = value.as_object().filter(|entries| entries.len() == 1)?;
    let (name, argument) = entries.iter().next()?;
    (matches!(name.as_str(), "Ref" | "Condition") || name.starts_with("Fn::")).then_some((name, argument))
}

pub(crate) fn is_intrinsic(value: &Value) -> bool {
    as_intrinsic(value).is_some()
}

pub(crate) fn is_if(value: &Value) -> bool {
    matches!(as_intrinsic(value), Some(("Fn::If", _)))
}

pub(crate) fn is_no_value(value: &Value) -> bool {
    matches!(as_intrinsic(value), Some(("Ref", Value::String(name))) if name == "AWS::NoValue")
}

/// The operands of an `Fn::If`, or why they are not.
pub(crate) fn if_operands(value: &Value) -> Result<[&Value; IF_OPERANDS], String> {
    let operands = value.get("Fn::If").and_then(Value::as_array).map(Vec::as_slice);
    match operands {
        Some([condition, then, otherwise]) => Ok([condition, then, otherwise]),
        _ => Err(format!("Fn::If requires {IF_OPERANDS} arguments")),
    }
}

/// The logical id that a `Ref` or `Fn::GetAtt` names.
pub(crate) fn logical_id_of(value: &Value) -> Option<&str> {
    match as_intrinsic(value)? {
        ("Ref", Value::String(name)) => Some(name),
        ("Fn::GetAtt", Value::Array(parts)) => match parts.as_slice() {
            [Value::String(name), _] => Some(name),
            _ => None,
        },
        ("Fn::GetAtt", Value::String(path)) => {
            path.split_once('.').filter(|(_, rest)| !rest.contains('.')).map(|(name, _)| name)
        }
        _ => None,
    }
}

/// Conditions that say "any of these", chained because one `Fn::Or` takes ten.
pub(crate) fn any_of(mut conditions: Vec<String>, name: &str) -> Map {
    let mut made = Map::new();
    if conditions.len() < 2 {
        return made;
    }
    let mut more = (conditions.len() - 2) / (OR_OPERANDS - 1);
    while conditions.len() > 1 {
        let new_name = if more > 0 { format!("{name}{more}") } else { name.to_owned() };
        more = more.saturating_sub(1);
        let rest = conditions.split_off(conditions.len().min(OR_OPERANDS));
        let operands: Vec<Value> =
            conditions.iter().map(|condition| json!({"Condition": condition})).collect();
        made.insert(new_name.clone(), json!({"Fn::Or": operands}));
        conditions = rest;
        conditions.push(new_name);
    }
    made
}

#[cfg(test)]
mod tests {
    use tidegate_yaml::json;

    use super::{any_of, logical_id_of};

    #[test]
    fn chains_more_than_ten_conditions() {
        let made = any_of((0..12).map(|n| format!("C{n}")).collect(), "Any");
        assert_eq!(made["Any1"]["Fn::Or"].as_array().map(Vec::len), Some(10));
        assert_eq!(
            made["Any"]["Fn::Or"],
            json!([{"Condition": "C10"}, {"Condition": "C11"}, {"Condition": "Any1"}])
        );
        assert!(any_of(vec!["One".to_owned()], "Any").is_empty());
    }

    #[test]
    fn reads_logical_ids() {
        assert_eq!(logical_id_of(&json!({"Ref": "A"})), Some("A"));
        assert_eq!(logical_id_of(&json!({"Fn::GetAtt": ["A", "Arn"]})), Some("A"));
        assert_eq!(logical_id_of(&json!({"Fn::GetAtt": "A.Arn"})), Some("A"));
        assert_eq!(logical_id_of(&json!("A")), None);
    }
}
