//! `ListUsers`: the users of the account.

use tidegate_api::iam::{ListUsers, ListUsersRequest, ListUsersResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::get_user::shown;
use crate::Iam;
use crate::holders;
use crate::rows::UserRow;

impl Handle<ListUsers> for Iam {
    fn needs(&self, look: &Look, input: &ListUsersRequest) -> Result<Needs, Failure> {
        Ok(Needs::one(
            "iam:ListUsers",
            look.place().global_arn("iam", format!("user{}", input.path_prefix.as_deref().unwrap_or("/"))),
        ))
    }

    async fn handle(&self, cx: &Cx, input: ListUsersRequest) -> Result<ListUsersResponse, Failure> {
        let page = holders::list::<UserRow>(
            cx,
            input.path_prefix.as_deref(),
            input.marker.as_deref(),
            input.max_items,
        )?;
        Ok(ListUsersResponse {
            users: page.items.iter().map(|row| shown(row, cx.place())).collect(),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
