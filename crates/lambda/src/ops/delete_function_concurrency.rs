//! `DeleteFunctionConcurrency`: a function shares the concurrent executions of its account again.

use tidegate_api::lambda::{
    DeleteFunctionConcurrency, DeleteFunctionConcurrencyOutput, DeleteFunctionConcurrencyRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::concurrency::whole_function;
use crate::names::FunctionName;
use crate::rows::{FUNCTIONS, function_key};
use crate::{Lambda, lookup};

impl Handle<DeleteFunctionConcurrency> for Lambda {
    fn needs(&self, look: &Look, input: &DeleteFunctionConcurrencyRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:DeleteFunctionConcurrency", name.arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteFunctionConcurrencyRequest,
    ) -> Result<DeleteFunctionConcurrencyOutput, Failure> {
        let name = whole_function(cx.place(), &input.function_name)?;
        let answer = cx
            .answer(move |tx| {
                let mut row = lookup::function(tx, &name)?;
                row.reserved = None;
                tx.put(&FUNCTIONS, &function_key(&name.place, &name.name), &row)?;
                Ok(DeleteFunctionConcurrencyOutput::default())
            })
            .await?;
        self.pools.executions().recount(cx)?;
        Ok(answer)
    }
}
