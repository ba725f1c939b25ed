//! `CreateUser`: makes a user.

use std::collections::BTreeMap;

use tidegate_api::iam::error::entity_already_exists_exception;
use tidegate_api::iam::{CreateUser, CreateUserRequest, CreateUserResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::get_user::shown;
use crate::Iam;
use crate::holders;
use crate::rows::{Holder, USERS, UserRow, named, whole_seconds};
use crate::tags;

impl Handle<CreateUser> for Iam {
    fn needs(&self, look: &Look, input: &CreateUserRequest) -> Result<Needs, Failure> {
        let arn = holders::new_arn::<UserRow>(look.place(), input.path.as_deref(), &input.user_name);
        let mut needs = Needs::one("iam:CreateUser", &arn);
        if let Some(boundary) = &input.permissions_boundary {
            needs = needs.with("iam:PermissionsBoundary", boundary);
        }
        needs = tags::requested(needs, input.tags.as_deref());
        // AWS: giving tags to a new user needs the right to tag as well.
        if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
            needs = tags::requested(needs.and("iam:TagUser", arn), input.tags.as_deref());
        }
        Ok(needs)
    }

    async fn handle(&self, cx: &Cx, input: CreateUserRequest) -> Result<CreateUserResponse, Failure> {
        let place = cx.place().clone();
        let row = UserRow {
            holder: Holder {
                name: input.user_name,
                path: input.path.unwrap_or_else(|| "/".to_owned()),
                id: format!("AIDA{}", cx.ids().base32(17)),
                created: whole_seconds(cx.clock().now()),
                tags: tags::given(input.tags)?,
                boundary: input.permissions_boundary,
                inline: BTreeMap::new(),
                attached: Vec::new(),
            },
            access_keys: Vec::new(),
        };
        self.commit(cx, move |tx| {
            holders::check_boundary(tx, &place, row.holder.boundary.as_deref())?;
            let name = &row.holder.name;
            if !tx.insert(&USERS, &named(&place.account, name), &row)? {
                return Err(entity_already_exists_exception(format!(
                    "User with name {name} already exists."
                ))
                .into());
            }
            let mut user = shown(&row, &place);
            user.tags = Some(row.holder.tags.clone()).filter(|tags| !tags.is_empty());
            Ok(CreateUserResponse { user: Some(user) })
        })
        .await
    }
}
