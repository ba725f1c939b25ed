//! `ListInstanceProfilesForRole`: the instance profiles that hold a role.

use tidegate_api::iam::{
    ListInstanceProfilesForRole, ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::get_instance_profile::shown;
use crate::Iam;
use crate::holders;
use crate::members;
use crate::pages::Page;
use crate::rows::RoleRow;

impl Handle<ListInstanceProfilesForRole> for Iam {
    fn needs(&self, look: &Look, input: &ListInstanceProfilesForRoleRequest) -> Result<Needs, Failure> {
        holders::need::<RoleRow>(look, "iam:ListInstanceProfilesForRole", &input.role_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListInstanceProfilesForRoleRequest,
    ) -> Result<ListInstanceProfilesForRoleResponse, Failure> {
        let place = cx.place();
        let found = cx.read(|rows| {
            let role: RoleRow = holders::get(rows, &place.account, &input.role_name)?;
            let profiles = members::profiles(rows, &place.account, &role.holder.name)?;
            profiles.iter().map(|row| shown(rows, row, place)).collect::<Result<Vec<_>, Failure>>()
        })?;
        let page =
            Page::of(found, input.marker.as_deref(), input.max_items, |one| &one.instance_profile_name)?;
        Ok(ListInstanceProfilesForRoleResponse {
            instance_profiles: page.items,
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
