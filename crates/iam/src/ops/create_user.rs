//! `CreateUser`: makes a user.

use tidegate_api::iam::error::entity_already_exists_exception;
use tidegate_api::iam::{CreateUser, CreateUserRequest, CreateUserResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::get_user::shown;
use crate::Iam;
use crate::holders::{self, New};
use crate::rows::{USERS, UserRow, named};

impl Handle<CreateUser> for Iam {
    fn needs(&self, look: &Look, input: &CreateUserRequest) -> Result<Needs, Failure> {
        Ok(new(input).need::<UserRow>(look, "iam:CreateUser", "iam:TagUser"))
    }

    async fn handle(&self, cx: &Cx, input: CreateUserRequest) -> Result<CreateUserResponse, Failure> {
        let place = cx.place().clone();
        let row =
            UserRow { holder: new(&input).holder(cx, "AIDA")?, access_keys: Vec::new(), groups: Vec::new() };
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

fn new(input: &CreateUserRequest) -> New<'_> {
    New {
        name: &input.user_name,
        path: input.path.as_deref(),
        boundary: input.permissions_boundary.as_deref(),
        tags: input.tags.as_deref(),
    }
}
