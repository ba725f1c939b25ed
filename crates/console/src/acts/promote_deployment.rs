//! Lets a deployment move the rest of its traffic now.

use tidegate_api::tidegate::{PromoteDeployment, PromoteDeploymentInput};

use crate::acts::Done;
use crate::visit::{Fields, Trouble, Visit};

/// Does it.
pub(crate) async fn act(visit: &Visit, form: &Fields) -> Result<Done, Trouble> {
    let input = PromoteDeploymentInput { deployment_id: form.wanted("id")? };
    visit.call::<PromoteDeployment>(input).await?;
    Ok(Done::said("the rest of the traffic moves now; hooks and alarms still decide."))
}
