//! `ListPolicyVersions`: the versions of a managed policy, newest first.

use tidegate_api::iam::{ListPolicyVersions, ListPolicyVersionsRequest, ListPolicyVersionsResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Iam;
use crate::errors::no_such_policy;
use crate::managed_policies;
use crate::pages::Page;

impl Handle<ListPolicyVersions> for Iam {
    fn needs(&self, look: &Look, input: &ListPolicyVersionsRequest) -> Result<Needs, Failure> {
        managed_policies::need(look, "iam:ListPolicyVersions", &input.policy_arn)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListPolicyVersionsRequest,
    ) -> Result<ListPolicyVersionsResponse, Failure> {
        let policy = cx.read(|rows| managed_policies::find(rows, cx.place(), &input.policy_arn))?;
        let versions = policy.ok_or_else(|| no_such_policy(&input.policy_arn))?.versions()?;
        let page = Page::of(versions, input.marker.as_deref(), input.max_items, |version| {
            version.version_id.as_deref().unwrap_or_default()
        })?;
        Ok(ListPolicyVersionsResponse {
            versions: Some(page.items),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
