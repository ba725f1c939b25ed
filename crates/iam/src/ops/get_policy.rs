//! `GetPolicy`: a managed policy, without its document.

use tidegate_api::iam::{GetPolicy, GetPolicyRequest, GetPolicyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Iam;
use crate::errors::no_such_policy;
use crate::managed_policies::{self, Managed, Uses};

impl Handle<GetPolicy> for Iam {
    fn needs(&self, look: &Look, input: &GetPolicyRequest) -> Result<Needs, Failure> {
        managed_policies::need(look, "iam:GetPolicy", &input.policy_arn)
    }

    async fn handle(&self, cx: &Cx, input: GetPolicyRequest) -> Result<GetPolicyResponse, Failure> {
        let place = cx.place();
        cx.read(|rows| {
            let found = managed_policies::find(rows, place, &input.policy_arn)?;
            let found = found.ok_or_else(|| no_such_policy(&input.policy_arn))?;
            let mut policy = found.shown(place, &Uses::read(rows, &place.account)?)?;
            policy.tags = Some(Vec::new());
            if let Managed::Customer(row) = found {
                policy.tags = Some(row.tags);
                policy.description = row.description;
            }
            Ok(GetPolicyResponse { policy: Some(policy) })
        })
    }
}
