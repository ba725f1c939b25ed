//! `DeleteFunctionCodeSigningConfig`: packages of a function are held against nothing any more.

use tidegate_api::lambda::{
    DeleteFunctionCodeSigningConfig, DeleteFunctionCodeSigningConfigOutput,
    DeleteFunctionCodeSigningConfigRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::concurrency::whole_function;
use crate::names::FunctionName;
use crate::rows::{FUNCTIONS, function_key};
use crate::{Lambda, lookup};

impl Handle<DeleteFunctionCodeSigningConfig> for Lambda {
    fn needs(&self, look: &Look, input: &DeleteFunctionCodeSigningConfigRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:DeleteFunctionCodeSigningConfig", name.arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteFunctionCodeSigningConfigRequest,
    ) -> Result<DeleteFunctionCodeSigningConfigOutput, Failure> {
        let name = whole_function(cx.place(), &input.function_name)?;
        cx.answer(move |tx| {
            let mut row = lookup::function(tx, &name)?;
            row.signing = None;
            tx.put(&FUNCTIONS, &function_key(&name.place, &name.name), &row)?;
            Ok(DeleteFunctionCodeSigningConfigOutput::default())
        })
        .await
    }
}
