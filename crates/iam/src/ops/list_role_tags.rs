//! `ListRoleTags`: the tags of a role.

use tidegate_api::iam::{ListRoleTags, ListRoleTagsRequest, ListRoleTagsResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Iam;
use crate::holders;
use crate::pages::Page;
use crate::rows::RoleRow;

impl Handle<ListRoleTags> for Iam {
    fn needs(&self, look: &Look, input: &ListRoleTagsRequest) -> Result<Needs, Failure> {
        holders::need::<RoleRow>(look, "iam:ListRoleTags", &input.role_name)
    }

    async fn handle(&self, cx: &Cx, input: ListRoleTagsRequest) -> Result<ListRoleTagsResponse, Failure> {
        let row: RoleRow = cx.read(|rows| holders::get(rows, &cx.place().account, &input.role_name))?;
        let mut tags = row.holder.tags;
        tags.sort_by(|one, other| one.key.cmp(&other.key));
        let page = Page::of(tags, input.marker.as_deref(), input.max_items, |tag| &tag.key)?;
        Ok(ListRoleTagsResponse {
            tags: page.items,
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
