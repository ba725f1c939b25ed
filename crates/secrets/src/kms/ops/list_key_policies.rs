//! `ListKeyPolicies`.

use tidegate_api::kms::{ListKeyPolicies, ListKeyPoliciesRequest, ListKeyPoliciesResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::{cut, on_key};
use crate::kms::Kms;
use crate::kms::key::KeyRef;

impl Handle<ListKeyPolicies> for Kms {
    fn needs(&self, look: &Look, input: &ListKeyPoliciesRequest) -> Result<Needs, Failure> {
        on_key(look, &input.key_id, "kms:ListKeyPolicies")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListKeyPoliciesRequest,
    ) -> Result<ListKeyPoliciesResponse, Failure> {
        let key = KeyRef::find(cx, &input.key_id)?;
        let row = cx.read(|rows| key.row(rows, cx.clock().now()))?;
        row.check_stays(&key.arn())?;
        let all = vec![("default".to_owned(), "default".to_owned())];
        let (names, next_marker) = cut(all, (input.limit, 1000), input.marker.as_deref())?;
        let truncated = Some(next_marker.is_some());
        Ok(ListKeyPoliciesResponse { policy_names: Some(names), next_marker, truncated })
    }
}
