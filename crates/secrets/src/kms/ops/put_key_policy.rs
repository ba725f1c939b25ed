//! `PutKeyPolicy`.

use tidegate_api::kms::{PutKeyPolicy, PutKeyPolicyOutput, PutKeyPolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{change, on_key};
use crate::kms::Kms;
use crate::kms::errors::invalid;
use crate::kms::key::KeyRef;
use crate::kms::policy::check;

impl Handle<PutKeyPolicy> for Kms {
    fn needs(&self, look: &Look, input: &PutKeyPolicyRequest) -> Result<Needs, Failure> {
        on_key(look, &input.key_id, "kms:PutKeyPolicy")
    }

    async fn handle(&self, cx: &Cx, input: PutKeyPolicyRequest) -> Result<PutKeyPolicyOutput, Failure> {
        let found = KeyRef::find(cx, &input.key_id)?;
        if input.policy_name.as_deref().is_some_and(|name| name != "default") {
            return Err(invalid("The only valid name of a key policy is default.").into());
        }
        check(cx, &found, &input.policy, input.bypass_policy_lockout_safety_check == Some(true))?;
        change(cx, found, move |key, row| {
            row.check_stays(&key.arn())?;
            row.policy = input.policy;
            Ok(PutKeyPolicyOutput::default())
        })
        .await
    }
}
