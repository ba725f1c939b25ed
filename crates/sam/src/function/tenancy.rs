//! What a function with tenants may not have.

use tidegate_yaml::Value;

use crate::errors::Stop;
use crate::properties::Declared;
use crate::python_text::display;

/// Refuses what does not go together with `TenancyConfig`.
pub(crate) fn check(function: &Declared) -> Result<(), Stop> {
    if function.meant("TenancyConfig").is_none() {
        return Ok(());
    }
    for (property, feature) in [
        ("ProvisionedConcurrencyConfig", "Provisioned concurrency"),
        ("FunctionUrlConfig", "Function URL"),
        ("SnapStart", "SnapStart"),
    ] {
        if function.meant(property).is_some() {
            let message =
                format!("{feature} is not supported for functions enabled with tenancy configuration.");
            return Err(function.wrong(message));
        }
    }
    let events = function.get("Events").and_then(Value::as_object);
    for event in events.into_iter().flat_map(|events| events.values()) {
        let kind = event.get("Type").cloned().unwrap_or_default();
        if !matches!(kind.as_str(), Some("Api" | "HttpApi")) {
            return Err(function.wrong(format!(
                "Event source '{}' is not supported for functions enabled with tenancy configuration. Only Api and \
                 HttpApi event sources are supported.",
                display(&kind)
            )));
        }
    }
    Ok(())
}
