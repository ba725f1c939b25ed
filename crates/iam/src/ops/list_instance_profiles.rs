//! `ListInstanceProfiles`: the instance profiles of the account.

use tidegate_api::iam::{ListInstanceProfiles, ListInstanceProfilesRequest, ListInstanceProfilesResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::get_instance_profile::shown;
use crate::Iam;
use crate::holders;
use crate::rows::InstanceProfileRow;

impl Handle<ListInstanceProfiles> for Iam {
    fn needs(&self, look: &Look, input: &ListInstanceProfilesRequest) -> Result<Needs, Failure> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let arn = look.place().global_arn("iam", format!("instance-profile{prefix}"));
        Ok(Needs::one("iam:ListInstanceProfiles", arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListInstanceProfilesRequest,
    ) -> Result<ListInstanceProfilesResponse, Failure> {
        let page = holders::list::<InstanceProfileRow>(
            cx,
            input.path_prefix.as_deref(),
            input.marker.as_deref(),
            input.max_items,
        )?;
        let shown = cx.read(|rows| {
            page.items.iter().map(|row| shown(rows, row, cx.place())).collect::<Result<_, Failure>>()
        })?;
        Ok(ListInstanceProfilesResponse {
            instance_profiles: shown,
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
