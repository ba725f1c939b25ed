//! `AddUserToGroup`: puts a user into a group, whose policies then are the user's too.

use tidegate_api::iam::{AddUserToGroup, AddUserToGroupOutput, AddUserToGroupRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::members;
use crate::rows::{GroupRow, UserRow};

impl Handle<AddUserToGroup> for Iam {
    fn needs(&self, look: &Look, input: &AddUserToGroupRequest) -> Result<Needs, Failure> {
        holders::need::<GroupRow>(look, "iam:AddUserToGroup", &input.group_name)
    }

    async fn handle(&self, cx: &Cx, input: AddUserToGroupRequest) -> Result<AddUserToGroupOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            let group: GroupRow = holders::get(tx, &account, &input.group_name)?;
            holders::change(tx, &account, &input.user_name, |_, user: &mut UserRow| {
                members::add(user, &group)
            })?;
            Ok(AddUserToGroupOutput {})
        })
        .await
    }
}
