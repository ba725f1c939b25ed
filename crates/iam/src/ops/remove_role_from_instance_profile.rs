//! `RemoveRoleFromInstanceProfile`: takes the role from an instance profile.

use tidegate_api::iam::{
    RemoveRoleFromInstanceProfile, RemoveRoleFromInstanceProfileOutput, RemoveRoleFromInstanceProfileRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::errors::no_such_holder;
use crate::holders;
use crate::rows::{Holds, InstanceProfileRow, RoleRow};

impl Handle<RemoveRoleFromInstanceProfile> for Iam {
    fn needs(&self, look: &Look, input: &RemoveRoleFromInstanceProfileRequest) -> Result<Needs, Failure> {
        holders::need::<InstanceProfileRow>(
            look,
            "iam:RemoveRoleFromInstanceProfile",
            &input.instance_profile_name,
        )
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: RemoveRoleFromInstanceProfileRequest,
    ) -> Result<RemoveRoleFromInstanceProfileOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            holders::change(
                tx,
                &account,
                &input.instance_profile_name,
                |_, row: &mut InstanceProfileRow| {
                    let is_it = |name: &String| name.eq_ignore_ascii_case(&input.role_name);
                    if row.role.take_if(|name| is_it(name)).is_none() {
                        return Err(no_such_holder(RoleRow::KIND, &input.role_name).into());
                    }
                    Ok(())
                },
            )?;
            Ok(RemoveRoleFromInstanceProfileOutput {})
        })
        .await
    }
}
