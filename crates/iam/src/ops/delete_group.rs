//! `DeleteGroup`: deletes a group that has neither users nor policies.

use tidegate_api::iam::error::delete_conflict_exception;
use tidegate_api::iam::{DeleteGroup, DeleteGroupOutput, DeleteGroupRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::members;
use crate::rows::{GROUPS, GroupRow, named};

impl Handle<DeleteGroup> for Iam {
    fn needs(&self, look: &Look, input: &DeleteGroupRequest) -> Result<Needs, Failure> {
        holders::need::<GroupRow>(look, "iam:DeleteGroup", &input.group_name)
    }

    async fn handle(&self, cx: &Cx, input: DeleteGroupRequest) -> Result<DeleteGroupOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            let row: GroupRow = holders::get(tx, &account, &input.group_name)?;
            if !members::of_group(tx, &account, &row.holder.name)?.is_empty() {
                let message = "Cannot delete entity, must remove users from group first.";
                return Err(delete_conflict_exception(message).into());
            }
            holders::check_empty(&row.holder)?;
            tx.delete(&GROUPS, &named(&account, &input.group_name))?;
            Ok(DeleteGroupOutput {})
        })
        .await
    }
}
