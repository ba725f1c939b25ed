//! `GetKeyPolicy`.

use tidegate_api::kms::{GetKeyPolicy, GetKeyPolicyRequest, GetKeyPolicyResponse, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::on_key;
use crate::kms::Kms;
use crate::kms::key::KeyRef;

impl Handle<GetKeyPolicy> for Kms {
    fn needs(&self, look: &Look, input: &GetKeyPolicyRequest) -> Result<Needs, Failure> {
        on_key(look, &input.key_id, "kms:GetKeyPolicy")
    }

    async fn handle(&self, cx: &Cx, input: GetKeyPolicyRequest) -> Result<GetKeyPolicyResponse, Failure> {
        let key = KeyRef::find(cx, &input.key_id)?;
        let row = cx.read(|rows| key.row(rows, cx.clock().now()))?;
        if input.policy_name.as_deref().is_some_and(|name| name != "default") {
            return Err(error::not_found_exception("No such policy exists").into());
        }
        Ok(GetKeyPolicyResponse { policy: Some(row.policy), policy_name: Some("default".to_owned()) })
    }
}
