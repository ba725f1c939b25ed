//! `TagRole`: sets tags of a role.

use tidegate_api::iam::{TagRole, TagRoleOutput, TagRoleRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::RoleRow;
use crate::tags;

impl Handle<TagRole> for Iam {
    fn needs(&self, look: &Look, input: &TagRoleRequest) -> Result<Needs, Failure> {
        Ok(tags::requested(
            holders::need::<RoleRow>(look, "iam:TagRole", &input.role_name)?,
            Some(&input.tags),
        ))
    }

    async fn handle(&self, cx: &Cx, input: TagRoleRequest) -> Result<TagRoleOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &account, &input.role_name, |_, row: &mut RoleRow| {
                Ok(tags::set(&mut row.holder.tags, input.tags)?)
            })?;
            Ok(TagRoleOutput {})
        })
        .await
    }
}
