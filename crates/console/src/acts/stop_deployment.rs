//! Stops a deployment, and returns its traffic where that is asked for.

use tidegate_api::codedeploy::{StopDeployment, StopDeploymentInput};

use crate::acts::Done;
use crate::visit::{Fields, Trouble, Visit};

/// Does it.
pub(crate) async fn act(visit: &Visit, form: &Fields) -> Result<Done, Trouble> {
    let rollback = form.get("rollback") == Some("true");
    let input =
        StopDeploymentInput { deployment_id: form.wanted("id")?, auto_rollback_enabled: Some(rollback) };
    let stopped = visit.call::<StopDeployment>(input).await?;
    let status = stopped.status.map(|status| status.to_string()).unwrap_or_default();
    let words = stopped.status_message.unwrap_or_default();
    Ok(Done::said(format!("the stop is {status}. {words}").trim_end().to_owned()))
}
