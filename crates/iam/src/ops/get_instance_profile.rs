//! `GetInstanceProfile`: an instance profile, with its role.

use tidegate_api::iam::{
    GetInstanceProfile, GetInstanceProfileRequest, GetInstanceProfileResponse, InstanceProfile,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, Place};
use tidegate_store::{Reads, StoreLook};

use super::get_role;
use crate::Iam;
use crate::holders;
use crate::rows::{Holds, InstanceProfileRow, RoleRow};

/// An instance profile as it is shown.
pub(super) fn shown(
    rows: &impl Reads,
    row: &InstanceProfileRow,
    place: &Place,
) -> Result<InstanceProfile, Failure> {
    let role =
        row.role.as_ref().map(|name| holders::get::<RoleRow>(rows, &place.account, name)).transpose()?;
    Ok(InstanceProfile {
        path: row.holder.path.clone(),
        instance_profile_name: row.holder.name.clone(),
        instance_profile_id: row.holder.id.clone(),
        arn: row.arn(place).to_string(),
        create_date: row.holder.created,
        roles: role.iter().map(|role| get_role::shown(role, place)).collect(),
        tags: Some(row.holder.tags.clone()).filter(|tags| !tags.is_empty()),
    })
}

impl Handle<GetInstanceProfile> for Iam {
    fn needs(&self, look: &Look, input: &GetInstanceProfileRequest) -> Result<Needs, Failure> {
        holders::need::<InstanceProfileRow>(look, "iam:GetInstanceProfile", &input.instance_profile_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetInstanceProfileRequest,
    ) -> Result<GetInstanceProfileResponse, Failure> {
        let place = cx.place();
        let instance_profile = cx.read(|rows| {
            let row: InstanceProfileRow = holders::get(rows, &place.account, &input.instance_profile_name)?;
            shown(rows, &row, place)
        })?;
        Ok(GetInstanceProfileResponse { instance_profile })
    }
}
