//! `GetVerdict`, our own: what an alias's errors say of its new version.
//!
//! Whoever may see where an alias points may see what becomes of it: the action is `lambda:GetAlias`, which CodeDeploy's
//! role has anyway.

use tidegate_api::tidegate::{GetVerdict, GetVerdictInput, GetVerdictOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::names::FunctionName;
use crate::{Lambda, lookup};

impl Handle<GetVerdict> for Lambda {
    fn needs(&self, look: &Look, input: &GetVerdictInput) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:GetAlias", name.arn()))
    }

    async fn handle(&self, cx: &Cx, input: GetVerdictInput) -> Result<GetVerdictOutput, Failure> {
        let name = FunctionName::whole(cx.place(), &input.function_name)?;
        cx.read(|rows| lookup::alias(rows, &name, &input.name))?;
        let name = name.at(&input.name);
        let test = self.verdicts.latest(cx, &name)?.ok_or_else(|| {
            let text =
                format!("There is no verdict on {}: it has never had two versions.", name.qualified_arn());
            tidegate_api::tidegate::error::resource_not_found_exception(text)
        })?;
        Ok(test.shown())
    }
}
