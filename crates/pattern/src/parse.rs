//! From the text of a pattern to the pattern, or to AWS's words for what is wrong with it.

use serde_json::{Map, Value};

use super::cidr::Cidr;
use super::condition::{Comparison, Condition, Text};
use super::wildcard::Wildcard;
use super::{Node, Pattern};

/// Field names that make an `$or` a plain field, because they are operators.
const OPERATORS: [&str; 8] =
    ["prefix", "suffix", "equals-ignore-case", "anything-but", "numeric", "exists", "cidr", "wildcard"];

/// Reads a pattern.
pub fn parse(text: &str) -> Result<Pattern, String> {
    match serde_json::from_str(text) {
        Ok(Value::Object(object)) => pattern(&object),
        Ok(_) => Err("Filter is not an object".to_owned()),
        Err(error) => Err(format!("failed to parse JSON. {error}")),
    }
}

fn pattern(object: &Map<String, Value>) -> Result<Pattern, String> {
    if object.is_empty() {
        return Err("Empty objects are not allowed".to_owned());
    }
    let mut read = Pattern::default();
    for (name, value) in object {
        match (name.as_str(), value) {
            ("$or", Value::Array(alternatives)) if are_alternatives(alternatives) => {
                let group = alternatives.iter().filter_map(Value::as_object).map(pattern);
                read.alternatives.push(group.collect::<Result<_, _>>()?);
            }
            (_, Value::Object(inner)) => {
                read.fields.push((name.clone(), Node::Object(pattern(inner)?)));
            }
            (_, Value::Array(items)) if items.is_empty() => {
                return Err("Empty arrays are not allowed".to_owned());
            }
            (_, Value::Array(items)) => {
                let conditions = items.iter().map(condition).collect::<Result<_, _>>()?;
                read.fields.push((name.clone(), Node::Leaf(conditions)));
            }
            _ => return Err(format!("\"{name}\" must be an object or an array")),
        }
    }
    Ok(read)
}

/// AWS: `$or` means alternatives where it has two objects at least, and none of them uses an operator's name as a field.
fn are_alternatives(items: &[Value]) -> bool {
    let is_one = |item: &Value| {
        item.as_object().is_some_and(|object| {
            !object.is_empty() && object.keys().all(|name| !OPERATORS.contains(&name.as_str()))
        })
    };
    items.len() >= 2 && items.iter().all(is_one)
}

fn condition(value: &Value) -> Result<Condition, String> {
    let object = match value {
        Value::Object(object) => object,
        Value::Array(_) => return Err("Match value must be String, number, true, false, or null".to_owned()),
        plain => return Ok(Condition::Equals(plain.clone())),
    };
    let mut members = object.iter();
    let (Some((operator, operand)), None) = (members.next(), members.next()) else {
        return Err("Only one key allowed in match expression".to_owned());
    };
    match operator.as_str() {
        "anything-but" => anything_but(operand),
        "numeric" => numeric(operand),
        "exists" => match operand {
            Value::Bool(wanted) => Ok(Condition::Exists(*wanted)),
            _ => Err("exists match pattern must be either true or false.".to_owned()),
        },
        // AWS says `prefix` here.
        "cidr" => match operand {
            Value::String(range) => Cidr::parse(range).map(Condition::Cidr),
            _ => Err("prefix match pattern must be a string".to_owned()),
        },
        _ => match text(operator, operand)? {
            Some(like) => Ok(Condition::Text(like)),
            None => Err(format!("Unrecognized match type {operator}")),
        },
    }
}

/// The operators on texts; nothing where it is none of them.
fn text(operator: &str, operand: &Value) -> Result<Option<Text>, String> {
    let folded = match operand {
        Value::Object(object) if object.len() == 1 => object.get("equals-ignore-case"),
        _ => None,
    };
    let wanted = |operand: &Value| {
        let text = operand.as_str().map(str::to_owned);
        text.ok_or_else(|| format!("{operator} match pattern must be a string"))
    };
    Ok(Some(match (operator, folded) {
        ("prefix", Some(folded)) => Text::PrefixIgnoreCase(wanted(folded)?),
        ("suffix", Some(folded)) => Text::SuffixIgnoreCase(wanted(folded)?),
        ("prefix", None) => Text::Prefix(wanted(operand)?),
        ("suffix", None) => Text::Suffix(wanted(operand)?),
        ("equals-ignore-case", _) => Text::EqualsIgnoreCase(wanted(operand)?),
        ("wildcard", _) => Text::Wildcard(Wildcard::parse(&wanted(operand)?)?),
        _ => return Ok(None),
    }))
}

fn anything_but(operand: &Value) -> Result<Condition, String> {
    match operand {
        Value::String(_) | Value::Number(_) => Ok(Condition::AnythingBut(vec![operand.clone()])),
        Value::Array(items) => {
            let texts = items.iter().all(Value::is_string);
            let numbers = items.iter().all(Value::is_number);
            if items.is_empty() || !(texts || numbers) {
                return Err("Inside anything but list, either all values are number or string, mixed type is not supported".to_owned());
            }
            Ok(Condition::AnythingBut(items.clone()))
        }
        Value::Object(object) => {
            let mut members = object.iter();
            let (Some((operator, operand)), None) = (members.next(), members.next()) else {
                return Err("Only one key allowed in match expression".to_owned());
            };
            let operands = match operand {
                Value::Array(items) if !items.is_empty() => items.as_slice(),
                one => std::slice::from_ref(one),
            };
            let unlike = operands.iter().map(|one| {
                text(operator, one)?.ok_or_else(|| format!("Unsupported anything-but pattern: {operator}"))
            });
            unlike.collect::<Result<_, _>>().map(Condition::AnythingButText)
        }
        _ => Err("Value of anything-but must be an array or single string/number value.".to_owned()),
    }
}

fn numeric(operand: &Value) -> Result<Condition, String> {
    let Value::Array(items) = operand else {
        return Err("Value of numeric must be an array.".to_owned());
    };
    let mut items = items.iter();
    let first = items.next();
    let Some(Value::String(sign)) = first else {
        let shown = first.map_or_else(|| "]".to_owned(), Value::to_string);
        return Err(format!("Invalid member in numeric match: {shown}"));
    };
    let Some(how) = Comparison::of(sign) else {
        return Err(format!("Unrecognized numeric range operator: {sign}"));
    };
    let limit = number(items.next(), how)?;
    let Some(second) = items.next() else { return Ok(Condition::Numeric(vec![(how, limit)])) };
    if !matches!(how, Comparison::Greater | Comparison::GreaterOrEqual) {
        return Err("Too many elements in numeric expression".to_owned());
    }
    let Value::String(sign) = second else { return Err(format!("Bad value in numeric range: {second}")) };
    let upper = match Comparison::of(sign) {
        Some(upper @ (Comparison::Less | Comparison::LessOrEqual)) => upper,
        _ => return Err(format!("Bad numeric range operator: {sign}")),
    };
    let top = number(items.next(), upper)?;
    if limit >= top {
        return Err("Bottom must be less than top".to_owned());
    }
    if items.next().is_some() {
        return Err("Too many terms in numeric range expression".to_owned());
    }
    Ok(Condition::Numeric(vec![(how, limit), (upper, top)]))
}

fn number(value: Option<&Value>, how: Comparison) -> Result<f64, String> {
    let name = if how == Comparison::Equal { "equals" } else { how.sign() };
    value.and_then(Value::as_f64).ok_or_else(|| format!("Value of {name} must be numeric"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_said_in_aws_words() {
        let cases = [
            (r#"{"key":[["value"]]}"#, "Match value must be String, number, true, false, or null"),
            (r#"{"key":[{"wrong-operator":true}]}"#, "Unrecognized match type wrong-operator"),
            (r#"{"key":[{"suffix":"v","prefix":"w"}]}"#, "Only one key allowed in match expression"),
            (r#"{"key":[{"exists":"no"}]}"#, "exists match pattern must be either true or false."),
            (r#"{"key":[{"anything-but":{"exists":false}}]}"#, "Unsupported anything-but pattern: exists"),
            (r#"{"key":[{"numeric":[]}]}"#, "Invalid member in numeric match: ]"),
            (r#"{"key":[{"numeric":[">",20,30]}]}"#, "Bad value in numeric range: 30"),
            (r#"{"key":[{"numeric":[">",20,"<="]}]}"#, "Value of <= must be numeric"),
            (r#"{"key":[{"numeric":[1,"<="]}]}"#, "Invalid member in numeric match: 1"),
            (r#"{"key":[{"numeric":["=","000"]}]}"#, "Value of equals must be numeric"),
            (r#"{"key":[{"numeric":["operator"]}]}"#, "Unrecognized numeric range operator: operator"),
            (r#"{"key":[{"numeric":[">=",1,">",2]}]}"#, "Bad numeric range operator: >"),
            (r#"{"key":[{"numeric":["<",100,">",10]}]}"#, "Too many elements in numeric expression"),
            (r#"{"key":[{"numeric":[">",3,"<",1]}]}"#, "Bottom must be less than top"),
            (r#"{"key":[{"numeric":[">",20,"<",30,"<",50]}]}"#, "Too many terms in numeric range expression"),
            (r#"{"key":[]}"#, "Empty arrays are not allowed"),
            (r#"{"key":[{"suffix":null}]}"#, "suffix match pattern must be a string"),
            (r#"{"key":{"suffix":"value"}}"#, "\"suffix\" must be an object or an array"),
            (r#"{"key":[{"cidr":"10.0.0.0"}]}"#, "Malformed CIDR, one '/' required"),
        ];
        for (text, wanted) in cases {
            assert_eq!(parse(text), Err(wanted.to_owned()), "{text}");
        }
    }
}
