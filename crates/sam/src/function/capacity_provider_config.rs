//! `CapacityProviderConfig`: SAM's flat form in CloudFormation's nested one.

use serde_json::{Map, Value, json};

use crate::errors::Stop;
use crate::properties::Declared;

/// SAM's names, CloudFormation's names, and whether fractions are allowed.
const LIMITS: [(&str, bool); 2] =
    [("PerExecutionEnvironmentMaxConcurrency", false), ("ExecutionEnvironmentMemoryGiBPerVCpu", true)];

/// CloudFormation's form of the property, or null without it.
pub(crate) fn construct(function: &Declared) -> Result<Value, Stop> {
    let Some(Value::Object(config)) = function.meant("CapacityProviderConfig") else {
        return Ok(Value::Null);
    };
    let wrong = |detail: String| function.wrong(format!("Invalid CapacityProviderConfig: {detail}"));
    let known = |name: &String| name == "Arn" || LIMITS.iter().any(|(limit, _)| limit == name);
    if let Some(unknown) = config.keys().find(|name| !known(name)) {
        return Err(wrong(format!("'{unknown}' is not a property of it.")));
    }
    let arn = match config.get("Arn") {
        Some(arn @ (Value::String(_) | Value::Object(_))) => arn.clone(),
        Some(_) => return Err(wrong("'Arn' should be a string.".to_owned())),
        None => return Err(wrong("'Arn' is required.".to_owned())),
    };
    let mut inner = Map::from_iter([("CapacityProviderArn".to_owned(), arn)]);
    for (name, fractions) in LIMITS {
        let Some(value) = config.get(name).filter(|value| !value.is_null()) else { continue };
        let number =
            number(value, fractions).ok_or_else(|| wrong(format!("'{name}' should be a number.")))?;
        inner.insert(name.to_owned(), number);
    }
    Ok(json!({"LambdaManagedInstancesCapacityProviderConfig": inner}))
}

/// A number, a text that says one, or an intrinsic function that will come to one.
fn number(value: &Value, fractions: bool) -> Option<Value> {
    match value {
        Value::Object(_) => Some(value.clone()),
        Value::Number(number) if fractions || !number.is_f64() => Some(value.clone()),
        Value::String(text) => {
            let whole = text.trim().parse::<i64>().ok().map(|number| json!(number));
            whole.or_else(|| {
                fractions.then(|| text.trim().parse::<f64>().ok()).flatten().map(|number| json!(number))
            })
        }
        _ => None,
    }
}
