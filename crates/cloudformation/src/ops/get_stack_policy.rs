//! `GetStackPolicy`.

use tidegate_api::cloudformation::{GetStackPolicy, GetStackPolicyInput, GetStackPolicyOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{CloudFormation, named};

impl Handle<GetStackPolicy> for CloudFormation {
    fn needs(&self, look: &Look, input: &GetStackPolicyInput) -> Result<Needs, Failure> {
        named::needs(look, "cloudformation:GetStackPolicy", &input.stack_name)
    }

    async fn handle(&self, cx: &Cx, input: GetStackPolicyInput) -> Result<GetStackPolicyOutput, Failure> {
        let stack = named::stack(cx.look(), &input.stack_name)?;
        Ok(GetStackPolicyOutput { stack_policy_body: stack.policy })
    }
}
