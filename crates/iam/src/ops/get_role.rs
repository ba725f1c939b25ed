//! `GetRole`: a role.

use tidegate_api::iam::{GetRole, GetRoleRequest, GetRoleResponse, Role, RoleLastUsed};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, Place};
use tidegate_store::{Key, Reads, StoreLook};

use crate::Iam;
use crate::documents::encoded;
use crate::holders::{self, shown_boundary};
use crate::rows::{Holds, LAST_USED, RoleRow};

impl Handle<GetRole> for Iam {
    fn needs(&self, look: &Look, input: &GetRoleRequest) -> Result<Needs, Failure> {
        holders::need::<RoleRow>(look, "iam:GetRole", &input.role_name)
    }

    async fn handle(&self, cx: &Cx, input: GetRoleRequest) -> Result<GetRoleResponse, Failure> {
        let place = cx.place();
        cx.read(|rows| {
            let row: RoleRow = holders::get(rows, &place.account, &input.role_name)?;
            let used = rows.get(&LAST_USED, &Key::account(&place.account).and(&row.holder.id))?;
            let used =
                used.map(|used| RoleLastUsed { last_used_date: Some(used.at), region: Some(used.region) });
            Ok(GetRoleResponse {
                role: Role {
                    permissions_boundary: shown_boundary(row.holder.boundary.as_deref()),
                    tags: Some(row.holder.tags.clone()).filter(|tags| !tags.is_empty()),
                    role_last_used: Some(used.unwrap_or_default()),
                    ..shown(&row, place)
                },
            })
        })
    }
}

/// A role as lists show it: without tags, boundary and last use.
pub(super) fn shown(row: &RoleRow, place: &Place) -> Role {
    Role {
        path: row.holder.path.clone(),
        role_name: row.holder.name.clone(),
        role_id: row.holder.id.clone(),
        arn: row.arn(place).to_string(),
        create_date: row.holder.created,
        assume_role_policy_document: Some(encoded(&row.trust)),
        description: row.description.clone(),
        max_session_duration: Some(row.max_session_duration),
        ..Role::default()
    }
}
