//! What creating and updating a group have in common: the checks of its settings.

use tidegate_api::codedeploy::{
    AutoRollbackConfiguration, AutoRollbackEvent, DeploymentOption, DeploymentStyle, DeploymentType, error,
};
use tidegate_core::{Cx, Failure, Fault};

use crate::plan::PRINCIPAL;

/// The only style that Lambda has.
pub fn style() -> DeploymentStyle {
    DeploymentStyle {
        deployment_type: Some(DeploymentType::BlueGreen),
        deployment_option: Some(DeploymentOption::WithTrafficControl),
    }
}

/// Checks a style that was given.
pub fn check_style(given: Option<&DeploymentStyle>) -> Result<(), Failure> {
    match given {
        Some(given) if *given != style() => {
            let text = "For the compute platform Lambda, the deployment type must be BLUE_GREEN and the deployment \
                        option WITH_TRAFFIC_CONTROL";
            Err(error::invalid_deployment_style_exception(text).into())
        }
        _ => Ok(()),
    }
}

/// Checks an automatic rollback.
pub fn check_rollback(given: Option<&AutoRollbackConfiguration>) -> Result<(), Failure> {
    let Some(given) = given else { return Ok(()) };
    let events = given.events.as_deref().unwrap_or_default();
    if let Some(AutoRollbackEvent::Unrecognized(event)) =
        events.iter().find(|event| matches!(event, AutoRollbackEvent::Unrecognized(_)))
    {
        let text = format!("The auto rollback event {event} is not valid");
        return Err(error::invalid_auto_rollback_config_exception(text).into());
    }
    if given.enabled == Some(true) && events.is_empty() {
        let text = "Auto rollback is enabled, but no event is named";
        return Err(error::invalid_auto_rollback_config_exception(text).into());
    }
    Ok(())
}

/// AWS: a group is refused whose role CodeDeploy cannot assume.
pub async fn check_role(cx: &Cx, role_arn: &str, source_arn: &str) -> Result<(), Failure> {
    match cx.assume(PRINCIPAL, role_arn, "AWSCodeDeploy", Some(source_arn)).await {
        Ok(_) => Ok(()),
        Err(error) if error.is_transient() => Err(Fault::because("assuming a group's role", error).into()),
        Err(_) => {
            let text = format!(
                "AWS CodeDeploy does not have the permissions required to assume the role {role_arn}."
            );
            Err(error::invalid_role_exception(text).into())
        }
    }
}
