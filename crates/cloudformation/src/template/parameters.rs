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
    check_kind(name, &kind)?;
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

fn check_kind(name: &str, kind: &str) -> Result<(), TemplateError> {
    let inner = kind.strip_prefix("List<").and_then(|rest| rest.strip_suffix('>')).unwrap_or(kind);
    if kind.starts_with("AWS::SSM::Parameter") {
        return Err(TemplateError(format!("Parameter {name}: the parameter type {kind} is not supported.")));
    }
    if ["String", "Number", "CommaDelimitedList"].contains(&inner)
        || (inner.starts_with("AWS::") && inner.matches("::").count() >= 2)
    {
        return Ok(());
    }
    Err(TemplateError::format(format!("Unrecognized parameter type: {kind}")))
}

impl Parameter {
    /// Whether a reference to it gives a list.
    pub fn is_list(&self) -> bool {
        self.kind == "CommaDelimitedList" || self.kind.starts_with("List<")
    }

    fn check(&self, value: &str) -> Result<(), TemplateError> {
        let pieces: Vec<&str> =
            if self.is_list() { value.split(',').map(str::trim).collect() } else { vec![value] };
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
    let mut missing = Vec::new();
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
            missing.push(parameter.key.clone());
            continue;
        };
        parameter.check(&value)?;
        values.push(ParameterValue {
            key: parameter.key.clone(),
            value,
            is_list: parameter.is_list(),
            no_echo: parameter.no_echo,
        });
    }
    if missing.is_empty() {
        Ok(values)
    } else {
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
    fn ssm_types_are_refused_by_name() {
        assert!(
            declare("P", &json!({"Type": "AWS::SSM::Parameter::Value<String>"}))
                .unwrap_err()
                .0
                .contains("AWS::SSM")
        );
    }
}
