//! `UpdateTerminationProtection`.

use tidegate_api::cloudformation::{
    UpdateTerminationProtection, UpdateTerminationProtectionInput, UpdateTerminationProtectionOutput,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::{CloudFormation, named};
use crate::errors::validation;
use crate::rows::{self, STACKS, stack_key};

impl Handle<UpdateTerminationProtection> for CloudFormation {
    fn needs(&self, look: &Look, input: &UpdateTerminationProtectionInput) -> Result<Needs, Failure> {
        named::needs(look, "cloudformation:UpdateTerminationProtection", &input.stack_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: UpdateTerminationProtectionInput,
    ) -> Result<UpdateTerminationProtectionOutput, Failure> {
        let found = named::stack(cx.look(), &input.stack_name)?;
        if let Some(root) = &found.root_id {
            return Err(validation(format!(
                "Termination protection of nested stack [{}] is set on its root stack [{root}].",
                found.name
            )));
        }
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let mut stack = rows::stack(tx, &place, &found.uuid)?;
            if stack.status.as_str().starts_with("DELETE_") {
                return Err(validation(format!(
                    "Stack [{}] is in {} state and its termination protection can not be updated.",
                    stack.name, stack.status
                )));
            }
            stack.termination_protection = input.enable_termination_protection;
            tx.put(&STACKS, &stack_key(&place, &stack.uuid), &stack)?;
            Ok(UpdateTerminationProtectionOutput { stack_id: Some(stack.id) })
        })
        .await
    }
}
