//! `AddRoleToInstanceProfile`: gives an instance profile its one role.

use tidegate_api::iam::{
    AddRoleToInstanceProfile, AddRoleToInstanceProfileOutput, AddRoleToInstanceProfileRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use crate::Iam;
use crate::errors::quota;
use crate::holders;
use crate::rows::{Holds, InstanceProfileRow, ROLES, RoleRow, named};

impl Handle<AddRoleToInstanceProfile> for Iam {
    fn needs(&self, look: &Look, input: &AddRoleToInstanceProfileRequest) -> Result<Needs, Failure> {
        let needs = holders::need::<InstanceProfileRow>(
            look,
            "iam:AddRoleToInstanceProfile",
            &input.instance_profile_name,
        )?;
        let key = named(&look.place().account, &input.role_name);
        let role = look.read::<_, Failure>(|rows| Ok(rows.get(&ROLES, &key)?))?;
        Ok(match role {
            Some(role) => needs.pass_role(role.arn(look.place()), "ec2.amazonaws.com"),
            None => needs,
        })
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: AddRoleToInstanceProfileRequest,
    ) -> Result<AddRoleToInstanceProfileOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            let role: RoleRow = holders::get(tx, &account, &input.role_name)?;
            holders::change(
                tx,
                &account,
                &input.instance_profile_name,
                |_, row: &mut InstanceProfileRow| {
                    if row.role.is_some() {
                        return Err(quota("InstanceSessionsPerInstanceProfile", 1).into());
                    }
                    row.role = Some(role.holder.name);
                    Ok(())
                },
            )?;
            Ok(AddRoleToInstanceProfileOutput {})
        })
        .await
    }
}
