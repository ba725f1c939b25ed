//! `ListGroups`: the groups of the account.

use tidegate_api::iam::{ListGroups, ListGroupsRequest, ListGroupsResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::get_group::shown;
use crate::Iam;
use crate::holders;
use crate::rows::GroupRow;

impl Handle<ListGroups> for Iam {
    fn needs(&self, look: &Look, input: &ListGroupsRequest) -> Result<Needs, Failure> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        Ok(Needs::one("iam:ListGroups", look.place().global_arn("iam", format!("group{prefix}"))))
    }

    async fn handle(&self, cx: &Cx, input: ListGroupsRequest) -> Result<ListGroupsResponse, Failure> {
        let page = holders::list::<GroupRow>(
            cx,
            input.path_prefix.as_deref(),
            input.marker.as_deref(),
            input.max_items,
        )?;
        Ok(ListGroupsResponse {
            groups: page.items.iter().map(|row| shown(row, cx.place())).collect(),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
