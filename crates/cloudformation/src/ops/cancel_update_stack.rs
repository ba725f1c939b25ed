//! `CancelUpdateStack`.

use serde_json::Value;
use tidegate_api::cloudformation::{
    CancelUpdateStack, CancelUpdateStackInput, CancelUpdateStackOutput, StackStatus,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_flow::signal;
use tidegate_store::{StoreCx, StoreLook};

use super::{CloudFormation, named};
use crate::errors::{no_stack_in_brackets, validation};
use crate::{plans, rows, steps};

impl Handle<CancelUpdateStack> for CloudFormation {
    fn needs(&self, look: &Look, input: &CancelUpdateStackInput) -> Result<Needs, Failure> {
        named::needs(look, "cloudformation:CancelUpdateStack", &input.stack_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: CancelUpdateStackInput,
    ) -> Result<CancelUpdateStackOutput, Failure> {
        let found = cx.read(|snapshot| rows::find_stack(snapshot, cx.place(), &input.stack_name))?;
        let stack = found.ok_or_else(|| no_stack_in_brackets(&input.stack_name))?;
        let (place, now) = (cx.place().clone(), cx.clock().now());
        cx.answer(move |tx| {
            let stack = rows::stack(tx, &place, &stack.uuid)?;
            let runs = stack.status == StackStatus::UpdateInProgress
                && signal(tx, &plans::id(&stack, "update"), steps::CANCEL, Value::Null, now)?;
            if !runs {
                return Err(validation("CancelUpdateStack cannot be called from current stack status"));
            }
            Ok(CancelUpdateStackOutput::default())
        })
        .await
    }
}
