//! The coin of weighted aliases, and what an alias may point to.

use std::collections::BTreeMap;

use tidegate_api::lambda::AliasRoutingConfiguration;
use tidegate_api::lambda::error::invalid_parameter_value_exception;
use tidegate_core::Failure;
use tidegate_store::Reads;

use crate::errors::{blameless, invalid, validation};
use crate::lookup;
use crate::names::FunctionName;
use crate::rows::{AliasRow, LATEST};

/// The version that one invocation of an alias goes to; `draw` is from the unit interval, one excluded.
pub(crate) fn toss(alias: &AliasRow, draw: f64) -> &str {
    let mut below = 0.0;
    for (version, weight) in &alias.weights {
        below += weight;
        if draw < below {
            return version;
        }
    }
    &alias.version
}

/// The weights of a request, checked as far as they can be without looking at versions.
pub(crate) fn weights(given: Option<AliasRoutingConfiguration>) -> Result<BTreeMap<String, f64>, Failure> {
    let weights = given.and_then(|config| config.additional_version_weights).unwrap_or_default();
    let shown: Vec<String> =
        weights.iter().map(|(version, weight)| format!("{version}={weight:?}")).collect();
    let at = format!(
        "Value '{{{}}}' at 'routingConfig.additionalVersionWeights' failed to satisfy constraint:",
        shown.join(", ")
    );
    if weights.keys().any(|version| version.is_empty() || !version.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return Err(validation(format!(
            "{at} Map keys must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [0-9]+]"
        )));
    }
    if weights.values().any(|weight| !(0.0..=1.0).contains(weight)) {
        return Err(validation(format!(
            "{at} Map value must satisfy constraint: [Member must have value less than or equal to 1.0, Member must have value greater than or equal to 0.0, Member must not be null]"
        )));
    }
    if weights.len() > 1 {
        return Err(invalid("Number of items in AdditionalVersionWeights cannot be greater than 1"));
    }
    Ok(weights)
}

/// Checks what an alias is to point to: versions that exist, and where there are two, both published and alike.
///
/// AWS: <https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html>
pub(crate) fn check(
    rows: &impl Reads,
    name: &FunctionName,
    version: &str,
    weights: &BTreeMap<String, f64>,
) -> Result<(), Failure> {
    let main = lookup::version(rows, &name.at(version), version)?;
    for second in weights.keys() {
        if version == LATEST {
            let message = "$LATEST is not supported for an alias pointing to more than 1 version";
            return Err(blameless(invalid_parameter_value_exception(message)));
        }
        if second == version {
            return Err(invalid(format!(
                "Invalid function version {version}. Function version {version} is already included in routing configuration."
            )));
        }
        let other = lookup::version(rows, name, second)?;
        if other.settings.role != main.settings.role {
            return Err(invalid(format!(
                "Function versions {version} and {second} of an alias must have the same execution role."
            )));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_version_gets_its_share_and_the_first_the_rest() {
        let alias = AliasRow {
            name: "live".into(),
            version: "1".into(),
            description: String::new(),
            weights: BTreeMap::from([("2".to_owned(), 0.1)]),
            revision: String::new(),
            test: None,
        };
        assert_eq!((toss(&alias, 0.0), toss(&alias, 0.099), toss(&alias, 0.1)), ("2", "2", "1"));
    }
}
