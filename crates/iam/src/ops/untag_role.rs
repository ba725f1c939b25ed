//! `UntagRole`: removes tags of a role.

use tidegate_api::iam::{UntagRole, UntagRoleOutput, UntagRoleRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::RoleRow;
use crate::tags;

impl Handle<UntagRole> for Iam {
    fn needs(&self, look: &Look, input: &UntagRoleRequest) -> Result<Needs, Failure> {
        Ok(holders::need::<RoleRow>(look, "iam:UntagRole", &input.role_name)?
            .with_all("aws:TagKeys", input.tag_keys.clone()))
    }

    async fn handle(&self, cx: &Cx, input: UntagRoleRequest) -> Result<UntagRoleOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &account, &input.role_name, |_, row: &mut RoleRow| {
                tags::unset(&mut row.holder.tags, &input.tag_keys);
                Ok(())
            })?;
            Ok(UntagRoleOutput {})
        })
        .await
    }
}
