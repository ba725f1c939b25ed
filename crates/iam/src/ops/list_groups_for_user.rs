//! `ListGroupsForUser`: the groups that a user is in.

use tidegate_api::iam::{ListGroupsForUser, ListGroupsForUserRequest, ListGroupsForUserResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::get_group::shown;
use crate::Iam;
use crate::holders;
use crate::members;
use crate::pages::Page;
use crate::rows::UserRow;

impl Handle<ListGroupsForUser> for Iam {
    fn needs(&self, look: &Look, input: &ListGroupsForUserRequest) -> Result<Needs, Failure> {
        holders::need::<UserRow>(look, "iam:ListGroupsForUser", &input.user_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListGroupsForUserRequest,
    ) -> Result<ListGroupsForUserResponse, Failure> {
        let account = &cx.place().account;
        let groups = cx.read(|rows| {
            let user: UserRow = holders::get(rows, account, &input.user_name)?;
            members::groups(rows, account, &user)
        })?;
        let page = Page::of(groups, input.marker.as_deref(), input.max_items, |row| &row.holder.name)?;
        Ok(ListGroupsForUserResponse {
            groups: page.items.iter().map(|row| shown(row, cx.place())).collect(),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
