//! `CreateRole`: makes a role.

use std::collections::BTreeMap;

use tidegate_api::iam::error::entity_already_exists_exception;
use tidegate_api::iam::{CreateRole, CreateRoleRequest, CreateRoleResponse, Role};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::get_role::shown;
use crate::Iam;
use crate::documents::check_trust;
use crate::holders;
use crate::rows::{Holder, ROLES, RoleRow, named, whole_seconds};
use crate::tags;

impl Handle<CreateRole> for Iam {
    fn needs(&self, look: &Look, input: &CreateRoleRequest) -> Result<Needs, Failure> {
        let arn = holders::new_arn::<RoleRow>(look.place(), input.path.as_deref(), &input.role_name);
        let mut needs = Needs::one("iam:CreateRole", &arn);
        if let Some(boundary) = &input.permissions_boundary {
            needs = needs.with("iam:PermissionsBoundary", boundary);
        }
        needs = tags::requested(needs, input.tags.as_deref());
        // AWS: giving tags to a new role needs the right to tag as well.
        if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
            needs = tags::requested(needs.and("iam:TagRole", arn), input.tags.as_deref());
        }
        Ok(needs)
    }

    async fn handle(&self, cx: &Cx, input: CreateRoleRequest) -> Result<CreateRoleResponse, Failure> {
        let place = cx.place().clone();
        let row = RoleRow {
            holder: Holder {
                name: input.role_name,
                path: input.path.unwrap_or_else(|| "/".to_owned()),
                id: format!("AROA{}", cx.ids().base32(17)),
                created: whole_seconds(cx.clock().now()),
                tags: tags::given(input.tags)?,
                boundary: input.permissions_boundary,
                inline: BTreeMap::new(),
                attached: Vec::new(),
            },
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
