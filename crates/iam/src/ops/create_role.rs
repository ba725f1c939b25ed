//! `CreateRole`: makes a role.

use tidegate_api::iam::error::entity_already_exists_exception;
use tidegate_api::iam::{CreateRole, CreateRoleRequest, CreateRoleResponse, Role};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::get_role::shown;
use crate::Iam;
use crate::documents::check_trust;
use crate::holders::{self, New};
use crate::rows::{ROLES, RoleRow, named};

impl Handle<CreateRole> for Iam {
    fn needs(&self, look: &Look, input: &CreateRoleRequest) -> Result<Needs, Failure> {
        Ok(new(input).need::<RoleRow>(look, "iam:CreateRole", "iam:TagRole"))
    }

    async fn handle(&self, cx: &Cx, input: CreateRoleRequest) -> Result<CreateRoleResponse, Failure> {
        let place = cx.place().clone();
        let row = RoleRow {
            holder: new(&input).holder(cx, "AROA")?,
            trust: input.assume_role_policy_document,
            description: input.description,
            max_session_duration: input.max_session_duration.unwrap_or(DEFAULT_SESSION),
        };
        self.commit(cx, move |tx| {
            check_trust(tx, &place.account, &row.trust)?;
            holders::check_boundary(tx, &place, row.holder.boundary.as_deref())?;
            let name = &row.holder.name;
            if !tx.insert(&ROLES, &named(&place.account, name), &row)? {
                return Err(entity_already_exists_exception(format!(
                    "Role with name {name} already exists."
                ))
                .into());
            }
            let tags = Some(row.holder.tags.clone()).filter(|tags| !tags.is_empty());
            // AWS leaves the length of sessions out of the answer to CreateRole, and shows it ever after.
            let role = Role { tags, max_session_duration: None, ..shown(&row, &place) };
            Ok(CreateRoleResponse { role })
        })
        .await
    }
}

/// AWS: an hour, where `MaxSessionDuration` says nothing.
const DEFAULT_SESSION: i32 = 3600;

fn new(input: &CreateRoleRequest) -> New<'_> {
    New {
        name: &input.role_name,
        path: input.path.as_deref(),
        boundary: input.permissions_boundary.as_deref(),
        tags: input.tags.as_deref(),
    }
}
