//! `DeleteInstanceProfile`: deletes an instance profile that holds no role.

use tidegate_api::iam::error::delete_conflict_exception;
use tidegate_api::iam::{DeleteInstanceProfile, DeleteInstanceProfileOutput, DeleteInstanceProfileRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::{INSTANCE_PROFILES, InstanceProfileRow, named};

impl Handle<DeleteInstanceProfile> for Iam {
    fn needs(&self, look: &Look, input: &DeleteInstanceProfileRequest) -> Result<Needs, Failure> {
        holders::need::<InstanceProfileRow>(look, "iam:DeleteInstanceProfile", &input.instance_profile_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteInstanceProfileRequest,
    ) -> Result<DeleteInstanceProfileOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            let name = &input.instance_profile_name;
            let row: InstanceProfileRow = holders::get(tx, &account, name)?;
            if row.role.is_some() {
                let message = "Cannot delete entity, must remove roles from instance profile first.";
                return Err(delete_conflict_exception(message).into());
            }
            tx.delete(&INSTANCE_PROFILES, &named(&account, name))?;
            Ok(DeleteInstanceProfileOutput {})
        })
        .await
    }
}
