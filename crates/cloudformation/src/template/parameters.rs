//! Parameters: declarations, the values that a request gives, and what they may be.

use regex::Regex;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tidegate_api::cloudformation;

use super::TemplateError;
use super::scope::text;

/// A member of `Parameters`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
    /// Its key.
    pub key: String,
    /// `Type`.
    pub kind: String,
    /// `Default`, as text.
    pub default: Option<String>,
    /// `AllowedValues`, as texts.
    pub allowed_values: Option<Vec<String>>,
    /// `AllowedPattern`.
    pub allowed_pattern: Option<String>,
    /// `ConstraintDescription`.
    pub constraint_description: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `NoEcho`.
    pub no_echo: bool,
    min_length: Option<f64>,
    max_length: Option<f64>,
    min_value: Option<f64>,
    max_value: Option<f64>,
}

/// A parameter's value in one operation on a stack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ParameterValue {
    /// The parameter's key.
    pub key: String,
    /// The value as given; lists are separated by commas.
    pub value: String,
    /// Whether the value is a list.
    pub is_list: bool,
    /// Whether answers must mask it.
    pub no_echo: bool,
    /// What stands in the Parameter Store under the value, where the declaration asks for that.
    #[serde(default)]
    pub resolved: Option<String>,
}

impl ParameterValue {
    /// What a reference to the parameter gives.
    pub fn seen(&self) -> &str {
        self.resolved.as_deref().unwrap_or(&self.value)
    }
}

const LEGAL: [&str; 11] = [
    "Type",
    "Default",
    "AllowedValues",
    "AllowedPattern",
    "ConstraintDescription",
    "Description",
    "NoEcho",
    "MinLength",
    "MaxLength",
    "MinValue",
    "MaxValue",
];

/// The declaration under `name`.
pub fn declare(name: &str, body: &Value) -> Result<Parameter, TemplateError> {
    if !name.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Err(TemplateError::format(format!("Parameter name {name} is non alphanumeric.")));
    }
    let map = body
        .as_object()
        .ok_or_else(|| TemplateError::format("Every Parameters object must contain a Type member."))?;
    if let Some(unknown) = map.keys().find(|key| !LEGAL.contains(&key.as_str())) {
        return Err(TemplateError(format!("Invalid template parameter property '{unknown}'")));
    }
    let string = |key: &str| map.get(key).and_then(text);
    let number = |key: &str| string(key).and_then(|text| text.parse().ok());
    let kind = string("Type")
        .ok_or_else(|| TemplateError::format("Every Parameters object must contain a Type member."))?;
    check_kind(&kind)?;
    let allowed_values = match map.get("AllowedValues") {
        None => None,
        Some(Value::Array(values)) => values.iter().map(text).collect::<Option<Vec<_>>>(),
        Some(_) => {
            return Err(TemplateError::format(format!("Parameter {name} AllowedValues must be a list.")));
        }
    };
    Ok(Parameter {
        key: name.to_owned(),
        kind,
        default: string("Default"),
        allowed_values,
        allowed_pattern: string("AllowedPattern"),
        constraint_description: string("ConstraintDescription"),
        description: string("Description"),
        no_echo: string("NoEcho").is_some_and(|text| text == "true"),
        min_length: number("MinLength"),
        max_length: number("MaxLength"),
        min_value: number("MinValue"),
        max_value: number("MaxValue"),
    })
}

fn check_kind(kind: &str) -> Result<(), TemplateError> {
    let inner = kind.strip_prefix("List<").and_then(|rest| rest.strip_suffix('>')).unwrap_or(kind);
    if is_stored(kind) {
        return match stored_kind(kind) {
            Some(inner) if !is_stored(inner) => check_kind(inner),
            None if kind == "AWS::SSM::Parameter::Name" => Ok(()),
            _ => Err(TemplateError::format(format!("Unrecognized parameter type: {kind}"))),
        };
    }
    if ["String", "Number", "CommaDelimitedList"].contains(&inner)
        || (inner.starts_with("AWS::") && inner.matches("::").count() >= 2)
    {
        return Ok(());
    }
    Err(TemplateError::format(format!("Unrecognized parameter type: {kind}")))
}

/// Whether values of a type are names of the Parameter Store.
pub fn is_stored(kind: &str) -> bool {
    kind.starts_with("AWS::SSM::Parameter::")
}

/// The type of what stands under the name, where a reference gives that and not the name.
pub fn stored_kind(kind: &str) -> Option<&str> {
    kind.strip_prefix("AWS::SSM::Parameter::Value<")?.strip_suffix('>')
}

/// Whether values of a type are lists.
pub fn is_list(kind: &str) -> bool {
    kind == "CommaDelimitedList" || kind.starts_with("List<")
}

impl Parameter {
    /// Whether a reference to it gives a list.
    pub fn is_list(&self) -> bool {
        is_list(stored_kind(&self.kind).unwrap_or(&self.kind))
    }

    fn check(&self, value: &str) -> Result<(), TemplateError> {
        let pieces: Vec<&str> =
            if is_list(&self.kind) { value.split(',').map(str::trim).collect() } else { vec![value] };
        pieces.into_iter().try_for_each(|piece| self.check_one(piece))
    }

    fn check_one(&self, value: &str) -> Result<(), TemplateError> {
        let key = &self.key;
        let failed = |aws: String| {
            let why = self
                .constraint_description
                .as_ref()
                .map_or(aws, |text| format!("Parameter {key} failed to satisfy constraint: {text}"));
            Err(TemplateError(why))
        };
        let number = value.trim().parse::<f64>().ok();
        if matches!(self.kind.as_str(), "Number" | "List<Number>") && number.is_none() {
            return Err(TemplateError(format!("Parameter '{key}' must be a number.")));
        }
        if let Some(allowed) = &self.allowed_values
            && !allowed.iter().any(|one| one == value)
        {
            return failed(format!("Parameter '{key}' must be one of AllowedValues"));
        }
        let length = value.chars().count() as f64;
        if self.min_length.is_some_and(|min| length < min) {
            return failed(format!(
                "Parameter '{key}' must contain at least {} characters",
                self.min_length.unwrap_or(0.0)
            ));
        }
        if self.max_length.is_some_and(|max| length > max) {
            return failed(format!(
                "Parameter '{key}' must contain at most {} characters",
                self.max_length.unwrap_or(0.0)
            ));
        }
        if let Some(number) = number {
            if self.min_value.is_some_and(|min| number < min) {
                return failed(format!(
                    "Parameter '{key}' must be a number not less than {}",
                    self.min_value.unwrap_or(0.0)
                ));
            }
            if self.max_value.is_some_and(|max| number > max) {
                return failed(format!(
                    "Parameter '{key}' must be a number not greater than {}",
                    self.max_value.unwrap_or(0.0)
                ));
            }
        }
        if let Some(pattern) = &self.allowed_pattern {
            let whole = Regex::new(&format!("^(?:{pattern})$")).map_err(|_| {
                TemplateError::format(format!("Parameter {key} AllowedPattern must be a regular expression."))
            })?;
            if !whole.is_match(value) {
                return failed(format!("Parameter '{key}' must match pattern {pattern}"));
            }
        }
        Ok(())
    }
}

/// The value of every declared parameter, from the request, the stack's previous values and the defaults.
pub fn resolve(
    declared: &[Parameter],
    given: &[cloudformation::Parameter],
    previous: &[ParameterValue],
) -> Result<Vec<ParameterValue>, TemplateError> {
    let key_of = |one: &cloudformation::Parameter| one.parameter_key.clone().unwrap_or_default();
    let strangers: Vec<String> =
        given.iter().map(key_of).filter(|key| !declared.iter().any(|one| one.key == *key)).collect();
    if !strangers.is_empty() {
        return Err(TemplateError(format!(
            "Parameters: [{}] do not exist in the template",
            strangers.join(", ")
        )));
    }
    let mut missing: Vec<&Parameter> = Vec::new();
    let mut values = Vec::new();
    for parameter in declared {
        let asked = given.iter().find(|one| one.parameter_key.as_deref() == Some(&parameter.key));
        let before = previous.iter().find(|one| one.key == parameter.key).map(|one| one.value.clone());
        let value = match asked {
            Some(one) if one.use_previous_value == Some(true) => {
                if one.parameter_value.is_some() {
                    return Err(TemplateError(format!(
                        "Invalid input for parameter key {}. Cannot specify usePreviousValue as true and non empty value for a parameter",
                        parameter.key
                    )));
                }
                before
            }
            Some(one) => one.parameter_value.clone(),
            None => parameter.default.clone(),
        };
        let Some(value) = value else {
            missing.push(parameter);
            continue;
        };
        parameter.check(&value)?;
        values.push(ParameterValue {
            key: parameter.key.clone(),
            value,
            is_list: parameter.is_list(),
            no_echo: parameter.no_echo,
            resolved: None,
        });
    }
    if missing.is_empty() {
        Ok(values)
    } else {
        // AWS: what it must look up is asked for before the others, and in other words.
        if let Some(stored) = missing.iter().find(|one| is_stored(&one.kind)) {
            return Err(TemplateError(format!(
                "Parameter {} should either have input value or default value",
                stored.key
            )));
        }
        let missing: Vec<&str> = missing.iter().map(|one| one.key.as_str()).collect();
        Err(TemplateError(format!("Parameters: [{}] must have values", missing.join(", "))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn given(key: &str, value: &str) -> cloudformation::Parameter {
        cloudformation::Parameter {
            parameter_key: Some(key.into()),
            parameter_value: Some(value.into()),
            ..cloudformation::Parameter::default()
        }
    }

    #[test]
    fn values_are_checked_in_awss_words() {
        let number = declare("Value", &json!({"Type": "Number", "MinValue": 1})).unwrap();
        let resolved = |value| resolve(std::slice::from_ref(&number), &[given("Value", value)], &[]);
        assert_eq!(resolved("x").unwrap_err().0, "Parameter 'Value' must be a number.");
        assert!(resolved("0").is_err());
        assert_eq!(resolved("2").unwrap()[0].value, "2");
        assert_eq!(
            resolve(std::slice::from_ref(&number), &[], &[]).unwrap_err().0,
            "Parameters: [Value] must have values"
        );
        assert_eq!(
            resolve(&[], &[given("X", "1")], &[]).unwrap_err().0,
            "Parameters: [X] do not exist in the template"
        );
    }

    #[test]
    fn types_of_stored_values_are_names_until_they_are_read() {
        let declared = |kind: &str| declare("P", &json!({"Type": kind}));
        let lists = |kind: &str| declared(kind).unwrap().is_list();
        assert!(!lists("AWS::SSM::Parameter::Name") && !lists("AWS::SSM::Parameter::Value<String>"));
        assert!(lists("AWS::SSM::Parameter::Value<List<String>>"));
        assert!(lists("AWS::SSM::Parameter::Value<CommaDelimitedList>"));
        let wrong = declared("AWS::SSM::Parameter::Value<Nothing>").unwrap_err().0;
        assert_eq!(wrong, "Template format error: Unrecognized parameter type: Nothing");
    }
}
