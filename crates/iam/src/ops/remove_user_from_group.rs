//! `RemoveUserFromGroup`: takes a user out of a group.

use tidegate_api::iam::{RemoveUserFromGroup, RemoveUserFromGroupOutput, RemoveUserFromGroupRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::members;
use crate::rows::{GroupRow, UserRow};

impl Handle<RemoveUserFromGroup> for Iam {
    fn needs(&self, look: &Look, input: &RemoveUserFromGroupRequest) -> Result<Needs, Failure> {
        holders::need::<GroupRow>(look, "iam:RemoveUserFromGroup", &input.group_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: RemoveUserFromGroupRequest,
    ) -> Result<RemoveUserFromGroupOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            let group: GroupRow = holders::get(tx, &account, &input.group_name)?;
            holders::change(tx, &account, &input.user_name, |_, user: &mut UserRow| {
                members::remove(user, &group);
                Ok(())
            })?;
            Ok(RemoveUserFromGroupOutput {})
        })
        .await
    }
}
