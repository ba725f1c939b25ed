//! `CapacityProviderConfig`: SAM's flat form in CloudFormation's nested one.

use tidegate_yaml::{Map, Value, json};

use crate::errors::Stop;
use crate::properties::Declared;
use crate::python_text::display;

/// CloudFormation's form of the property, or null without it.
pub(crate) fn construct(function: &Declared) -> Result<Value, Stop> {
    let Some(Value::Object(config)) = function.meant("CapacityProviderConfig") else {
        return Ok(Value::Null);
    };
    let mut problems = Problems::default();
    let mut inner = Map::new();
    match config.get("Arn") {
        None => problems.add("Arn", &["field required (type=value_error.missing)"]),
        Some(Value::Null) => {
            problems.add("Arn", &["none is not an allowed value (type=type_error.none.not_allowed)"])
        }
        Some(arn) => problems.take(&mut inner, "Arn", "CapacityProviderArn", text(arn)),
    }
    for (name, convert) in [
        ("PerExecutionEnvironmentMaxConcurrency", whole as fn(&Value) -> Converted),
        ("ExecutionEnvironmentMemoryGiBPerVCpu", number),
    ] {
        if let Some(value) = config.get(name).filter(|value| !value.is_null()) {
            problems.take(&mut inner, name, name, convert(value));
        }
    }
    let known = ["Arn", "PerExecutionEnvironmentMaxConcurrency", "ExecutionEnvironmentMemoryGiBPerVCpu"];
    for unknown in config.keys().filter(|name| !known.contains(&name.as_str())) {
        problems.add(unknown, &["extra fields not permitted (type=value_error.extra)"]);
    }
    match problems.told() {
        None => Ok(json!({"LambdaManagedInstancesCapacityProviderConfig": inner})),
        Some(told) => Err(function.wrong(format!("Invalid CapacityProviderConfig: {told}"))),
    }
}

/// A converted value, or each reason why it is none.
type Converted = Result<Value, &'static [&'static str]>;

const NO_MAP: &str = "value is not a valid dict (type=type_error.dict)";
const NO_TEXT: &str = "str type expected (type=type_error.str)";
const NO_INTEGER: &str = "value is not a valid integer (type=type_error.integer)";
const NO_FLOAT: &str = "value is not a valid float (type=type_error.float)";

/// What is wrong with the property, as AWS's validator words it.
#[derive(Default)]
struct Problems {
    count: usize,
    lines: String,
}

impl Problems {
    fn add(&mut self, name: &str, reasons: &[&str]) {
        for reason in reasons {
            self.count += 1;
            self.lines.push_str(&format!("\n{name}\n  {reason}"));
        }
    }

    fn take(&mut self, inner: &mut Map, name: &str, target: &str, converted: Converted) {
        match converted {
            Ok(value) => {
                inner.insert(target.to_owned(), value);
            }
            Err(reasons) => self.add(name, reasons),
        }
    }

    fn told(self) -> Option<String> {
        let noun = if self.count == 1 { "error" } else { "errors" };
        (self.count > 0)
            .then(|| format!("{} validation {noun} for CapacityProviderConfig{}", self.count, self.lines))
    }
}

/// An intrinsic function, or the empty list that passes for a map.
fn as_map(value: &Value) -> Option<Value> {
    match value {
        Value::Object(_) => Some(value.clone()),
        Value::Array(items) if items.is_empty() => Some(json!({})),
        _ => None,
    }
}

fn text(value: &Value) -> Converted {
    match value {
        Value::String(_) | Value::Number(_) | Value::Bool(_) => Ok(json!(display(value))),
        other => as_map(other).ok_or(&[NO_MAP, NO_TEXT]),
    }
}

fn as_whole(value: &Value) -> Option<Value> {
    match value {
        Value::Bool(truth) => Some(json!(i64::from(*truth))),
        // AWS: a fraction is cut off, not refused.
        Value::Number(number) => number.as_f64().filter(|_| number.is_f64()).map_or_else(
            || Some(value.clone()),
            |float| (float.abs() < 1e15).then(|| json!(float.trunc() as i64)),
        ),
        Value::String(text) => text.trim().replace('_', "").parse::<i64>().ok().map(|number| json!(number)),
        _ => None,
    }
}

fn whole(value: &Value) -> Converted {
    as_map(value).or_else(|| as_whole(value)).ok_or(&[NO_MAP, NO_INTEGER])
}

fn number(value: &Value) -> Converted {
    let fraction = || value.as_str()?.trim().parse::<f64>().ok().map(|number| json!(number));
    as_map(value).or_else(|| as_whole(value)).or_else(fraction).ok_or(&[NO_MAP, NO_INTEGER, NO_FLOAT])
}
