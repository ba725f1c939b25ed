//! Rules: what the values of parameters must satisfy together, before anything is created.

use serde_json::Value;

use super::TemplateError;
use super::scope::{Scope, call, text};

/// A member of `Rules`.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    name: String,
    condition: Option<Value>,
    assertions: Vec<(Value, Option<String>)>,
}

/// The rule under `name`.
pub fn declare(name: &str, body: &Value) -> Result<Rule, TemplateError> {
    let wrong = |what: &str| TemplateError::format(format!("[/Rules/{name}] {what}"));
    let body = body.as_object().ok_or_else(|| wrong("Every Rules member must be an object."))?;
    if let Some(unknown) = body.keys().find(|key| !["RuleCondition", "Assertions"].contains(&key.as_str())) {
        return Err(TemplateError(format!("Invalid template rule property '{unknown}'")));
    }
    let assertions = body.get("Assertions").and_then(Value::as_array);
    let assertions =
        assertions.ok_or_else(|| wrong("Every Rules member must contain a list of Assertions."))?;
    let assertion = |one: &Value| {
        let assert =
            one.get("Assert").cloned().ok_or_else(|| wrong("Every assertion must contain an Assert."))?;
        Ok((assert, one.get("AssertDescription").and_then(text)))
    };
    Ok(Rule {
        name: name.to_owned(),
        condition: body.get("RuleCondition").cloned(),
        assertions: assertions.iter().map(assertion).collect::<Result<_, TemplateError>>()?,
    })
}

/// Refuses parameters that break a rule.
pub fn check(scope: &Scope<'_>) -> Result<(), TemplateError> {
    for rule in &scope.template.rules {
        if let Some(condition) = &rule.condition
            && !holds(scope, condition)?
        {
            continue;
        }
        for (assert, description) in &rule.assertions {
            if !holds(scope, assert)? {
                let why = description.as_deref().unwrap_or("an assertion does not hold");
                return Err(TemplateError(format!("Rule {} failed: {why}", rule.name)));
            }
        }
    }
    Ok(())
}

fn holds(scope: &Scope<'_>, body: &Value) -> Result<bool, TemplateError> {
    let (name, argument) = call(body)
        .ok_or_else(|| TemplateError::format("Rules can only be boolean operations on parameters"))?;
    let each = || -> Result<Vec<bool>, TemplateError> {
        let bodies = argument.as_array().ok_or_else(|| {
            TemplateError::format(format!("every {name} object in a rule requires a list of conditions"))
        })?;
        bodies.iter().map(|body| holds(scope, body)).collect()
    };
    match name {
        "Fn::And" => Ok(each()?.into_iter().all(|one| one)),
        "Fn::Or" => Ok(each()?.into_iter().any(|one| one)),
        "Fn::Not" => Ok(!each()?.into_iter().all(|one| one)),
        "Fn::Equals" => scope.holds(body),
        "Fn::Contains" => {
            let (list, one) = pair(scope, name, argument)?;
            Ok(one.iter().all(|one| list.contains(one)))
        }
        "Fn::EachMemberEquals" => {
            let (list, one) = pair(scope, name, argument)?;
            Ok(list.iter().all(|member| one.first() == Some(member)))
        }
        "Fn::EachMemberIn" => {
            let (list, among) = pair(scope, name, argument)?;
            Ok(list.iter().all(|member| among.contains(member)))
        }
        other => Err(TemplateError::format(format!("the function {other} is not supported in Rules"))),
    }
}

/// Two arguments as lists of texts; a single text is a list of one.
fn pair(
    scope: &Scope<'_>,
    name: &str,
    argument: &Value,
) -> Result<(Vec<String>, Vec<String>), TemplateError> {
    let wrong = || TemplateError::format(format!("every {name} object requires two lists of strings"));
    let [left, right] = argument.as_array().map(Vec::as_slice).unwrap_or_default() else {
        return Err(wrong());
    };
    let texts = |value: &Value| -> Result<Vec<String>, TemplateError> {
        match scope.evaluate(value)? {
            Some(Value::Array(items)) => items.iter().map(text).collect::<Option<_>>().ok_or_else(wrong),
            Some(one) => text(&one).map(|one| vec![one]).ok_or_else(wrong),
            None => Err(wrong()),
        }
    };
    Ok((texts(left)?, texts(right)?))
}
