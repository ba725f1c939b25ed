//! Stops a build.

use tidegate_api::codebuild::{StopBuild, StopBuildInput};

use crate::acts::Done;
use crate::visit::{Fields, Trouble, Visit};

/// Does it.
pub(crate) async fn act(visit: &Visit, form: &Fields) -> Result<Done, Trouble> {
    visit.call::<StopBuild>(StopBuildInput { id: form.wanted("id")? }).await?;
    Ok(Done::said("the build is stopping."))
}
