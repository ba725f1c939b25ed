//! `DeleteUser`: deletes a user that holds neither policies nor access keys.

use tidegate_api::iam::error::delete_conflict_exception;
use tidegate_api::iam::{DeleteUser, DeleteUserOutput, DeleteUserRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::{USERS, UserRow, named};

impl Handle<DeleteUser> for Iam {
    fn needs(&self, look: &Look, input: &DeleteUserRequest) -> Result<Needs, Failure> {
        holders::need::<UserRow>(look, "iam:DeleteUser", &input.user_name)
    }

    async fn handle(&self, cx: &Cx, input: DeleteUserRequest) -> Result<DeleteUserOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            let row: UserRow = holders::get(tx, &account, &input.user_name)?;
            if !row.access_keys.is_empty() {
                return Err(delete_conflict_exception(
                    "Cannot delete entity, must delete access keys first.",
                )
                .into());
            }
            if !row.groups.is_empty() {
                let message = "Cannot delete entity, must remove users from group first.";
                return Err(delete_conflict_exception(message).into());
            }
            holders::check_empty(&row.holder)?;
            tx.delete(&USERS, &named(&account, &input.user_name))?;
            Ok(DeleteUserOutput {})
        })
        .await
    }
}
