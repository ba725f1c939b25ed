//! `SetStackPolicy`.

use tidegate_api::cloudformation::{SetStackPolicy, SetStackPolicyInput, SetStackPolicyOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::{CloudFormation, named};
use crate::rows::{self, STACKS, stack_key};
use crate::stack_policy;

impl Handle<SetStackPolicy> for CloudFormation {
    fn needs(&self, look: &Look, input: &SetStackPolicyInput) -> Result<Needs, Failure> {
        named::needs(look, "cloudformation:SetStackPolicy", &input.stack_name)
    }

    async fn handle(&self, cx: &Cx, input: SetStackPolicyInput) -> Result<SetStackPolicyOutput, Failure> {
        let found = named::stack(cx.look(), &input.stack_name)?;
        let given = (input.stack_policy_body, input.stack_policy_url);
        let policy = stack_policy::given(cx, given, "StackPolicy").await?;
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let mut stack = rows::stack(tx, &place, &found.uuid)?;
            if policy.is_some() {
                stack.policy = policy;
                tx.put(&STACKS, &stack_key(&place, &stack.uuid), &stack)?;
            }
            Ok(SetStackPolicyOutput::default())
        })
        .await
    }
}
