//! `GetGroup`: a group, and the users in it.

use tidegate_api::iam::{GetGroup, GetGroupRequest, GetGroupResponse, Group};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, Place};
use tidegate_store::StoreLook;

use crate::Iam;
use crate::holders;
use crate::members;
use crate::ops::get_user;
use crate::pages::Page;
use crate::rows::{GroupRow, Holds};

/// A group as it is shown.
pub(super) fn shown(row: &GroupRow, place: &Place) -> Group {
    Group {
        path: row.holder.path.clone(),
        group_name: row.holder.name.clone(),
        group_id: row.holder.id.clone(),
        arn: row.arn(place).to_string(),
        create_date: row.holder.created,
    }
}

impl Handle<GetGroup> for Iam {
    fn needs(&self, look: &Look, input: &GetGroupRequest) -> Result<Needs, Failure> {
        holders::need::<GroupRow>(look, "iam:GetGroup", &input.group_name)
    }

    async fn handle(&self, cx: &Cx, input: GetGroupRequest) -> Result<GetGroupResponse, Failure> {
        let place = cx.place();
        let (row, users) = cx.read(|rows| {
            let row: GroupRow = holders::get(rows, &place.account, &input.group_name)?;
            let users = members::of_group(rows, &place.account, &row.holder.name)?;
            Ok::<_, Failure>((row, users))
        })?;
        let page = Page::of(users, input.marker.as_deref(), input.max_items, |row| &row.holder.name)?;
        Ok(GetGroupResponse {
            group: shown(&row, place),
            users: page.items.iter().map(|row| get_user::shown(row, place)).collect(),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
