//! `ListRoles`: the roles of the account.

use tidegate_api::iam::{ListRoles, ListRolesRequest, ListRolesResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::get_role::shown;
use crate::Iam;
use crate::holders;
use crate::rows::RoleRow;

impl Handle<ListRoles> for Iam {
    fn needs(&self, look: &Look, input: &ListRolesRequest) -> Result<Needs, Failure> {
        Ok(Needs::one(
            "iam:ListRoles",
            look.place().global_arn("iam", format!("role{}", input.path_prefix.as_deref().unwrap_or("/"))),
        ))
    }

    async fn handle(&self, cx: &Cx, input: ListRolesRequest) -> Result<ListRolesResponse, Failure> {
        let page = holders::list::<RoleRow>(
            cx,
            input.path_prefix.as_deref(),
            input.marker.as_deref(),
            input.max_items,
        )?;
        Ok(ListRolesResponse {
            roles: page.items.iter().map(|row| shown(row, cx.place())).collect(),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
