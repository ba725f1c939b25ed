//! Template parameters whose value is the name of a parameter of the Parameter Store.

use tidegate_api::ssm::{self, ParameterType};
use tidegate_core::{Cx, Failure};

use crate::errors::validation;
use crate::template::parameters::Parameter;
use crate::template::{ParameterValue, parameters};

/// How many parameters one request may name.
const BATCH: usize = 10;

/// Reads, as the caller, what the parameters stand for; every operation that defines a stack reads it again.
// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html>
pub async fn look_up(cx: &Cx, declared: &[Parameter], values: &mut [ParameterValue]) -> Result<(), Failure> {
    let asks = |value: &ParameterValue| {
        declared.iter().any(|one| one.key == value.key && parameters::is_stored(&one.kind))
    };
    let mut names: Vec<String> = values.iter().filter(|one| asks(one)).map(|one| one.value.clone()).collect();
    names.sort();
    names.dedup();
    let mut found = Vec::new();
    for batch in names.chunks(BATCH) {
        let input = ssm::GetParametersRequest { names: batch.to_vec(), with_decryption: None };
        let answer = cx.call::<ssm::GetParameters>(input).await.map_err(|error| match error {
            error if error.is_transient() => error.into_failure(),
            error => validation(error.message),
        })?;
        found.extend(answer.parameters.unwrap_or_default());
    }
    let stored = |name: &str| {
        // A name may be an ARN, or end in a version or a label.
        let selected = |one: &&ssm::Parameter| {
            let whole = format!(
                "{}{}",
                one.name.as_deref().unwrap_or_default(),
                one.selector.as_deref().unwrap_or_default()
            );
            whole == name || one.arn.as_deref() == Some(name)
        };
        found.iter().find(selected)
    };
    let missing: Vec<&str> = names.iter().filter(|name| stored(name).is_none()).map(String::as_str).collect();
    if !missing.is_empty() {
        let missing = missing.join(", ");
        return Err(validation(format!(
            "Unable to fetch parameters [{missing}] from parameter store for this account."
        )));
    }
    for value in values.iter_mut() {
        let Some(declared) = declared.iter().find(|one| one.key == value.key) else { continue };
        let Some(inner) = parameters::stored_kind(&declared.kind) else { continue };
        let Some(parameter) = stored(&value.value) else { continue };
        let is_list = parameter.r#type == Some(ParameterType::StringList);
        if parameter.r#type == Some(ParameterType::SecureString) || (is_list && !parameters::is_list(inner)) {
            return Err(validation(format!(
                "Parameters [{}] referenced by template have types not supported by CloudFormation.",
                value.value
            )));
        }
        value.resolved = parameter.value.clone();
    }
    Ok(())
}
