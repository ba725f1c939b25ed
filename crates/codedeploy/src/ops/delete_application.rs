//! `DeleteApplication`: the application, its groups and its revisions; its deployments stay as history.

use tidegate_api::codedeploy::{DeleteApplication, DeleteApplicationInput, DeleteApplicationOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreCx};

use crate::revisions::REVISIONS;
use crate::rows::{APPLICATIONS, GROUPS};
use crate::{CodeDeploy, names};

impl Handle<DeleteApplication> for CodeDeploy {
    fn needs(&self, look: &Look, input: &DeleteApplicationInput) -> Result<Needs, Failure> {
        names::application(&input.application_name)?;
        names::needs_application(look, "codedeploy:DeleteApplication", &input.application_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteApplicationInput,
    ) -> Result<DeleteApplicationOutput, Failure> {
        let key = Key::of(cx.place()).and(&input.application_name);
        // AWS: deleting what does not exist succeeds.
        cx.answer(move |tx| {
            tx.delete(&APPLICATIONS, &key)?;
            for (group, _) in tx.scan(&GROUPS, &key)? {
                tx.delete(&GROUPS, &group)?;
            }
            for (revision, _) in tx.scan(&REVISIONS, &key)? {
                tx.delete(&REVISIONS, &revision)?;
            }
            Ok(DeleteApplicationOutput {})
        })
        .await
    }
}
