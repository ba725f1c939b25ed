//! `DeleteChangeSet`.

use tidegate_api::cloudformation::{DeleteChangeSet, DeleteChangeSetInput, DeleteChangeSetOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::{CloudFormation, named};
use crate::rows::{CHANGE_SETS, stack_key};

impl Handle<DeleteChangeSet> for CloudFormation {
    fn needs(&self, look: &Look, input: &DeleteChangeSetInput) -> Result<Needs, Failure> {
        named::change_set_needs(
            look,
            "cloudformation:DeleteChangeSet",
            input.stack_name.as_deref(),
            &input.change_set_name,
        )
    }

    async fn handle(&self, cx: &Cx, input: DeleteChangeSetInput) -> Result<DeleteChangeSetOutput, Failure> {
        let (place, look) = (cx.place().clone(), cx.look().clone());
        cx.answer(move |tx| {
            let found = named::change_set(tx, &look, input.stack_name.as_deref(), &input.change_set_name);
            let (stack, row) = match found {
                // AWS: deleting a change set that is not there is no error.
                Err(Failure::Modeled(error)) if error.is("ChangeSetNotFoundException") => {
                    return Ok(DeleteChangeSetOutput::default());
                }
                other => other?,
            };
            tx.delete(&CHANGE_SETS, &stack_key(&place, &stack.uuid).and(&row.uuid))?;
            Ok(DeleteChangeSetOutput::default())
        })
        .await
    }
}
