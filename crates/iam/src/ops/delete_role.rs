//! `DeleteRole`: deletes a role that holds no policies.

use tidegate_api::iam::error::delete_conflict_exception;
use tidegate_api::iam::{DeleteRole, DeleteRoleOutput, DeleteRoleRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::Key;

use crate::Iam;
use crate::holders;
use crate::members;
use crate::rows::{LAST_USED, ROLES, RoleRow, named};

impl Handle<DeleteRole> for Iam {
    fn needs(&self, look: &Look, input: &DeleteRoleRequest) -> Result<Needs, Failure> {
        holders::need::<RoleRow>(look, "iam:DeleteRole", &input.role_name)
    }

    async fn handle(&self, cx: &Cx, input: DeleteRoleRequest) -> Result<DeleteRoleOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            let row: RoleRow = holders::get(tx, &account, &input.role_name)?;
            if !members::profiles(tx, &account, &row.holder.name)?.is_empty() {
                let message = "Cannot delete entity, must remove roles from instance profile first.";
                return Err(delete_conflict_exception(message).into());
            }
            holders::check_empty(&row.holder)?;
            tx.delete(&ROLES, &named(&account, &input.role_name))?;
            tx.delete(&LAST_USED, &Key::account(&account).and(&row.holder.id))?;
            Ok(DeleteRoleOutput {})
        })
        .await
    }
}
