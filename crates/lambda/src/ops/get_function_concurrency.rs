//! `GetFunctionConcurrency`: the concurrent executions that are kept for a function.

use tidegate_api::lambda::{
    GetFunctionConcurrency, GetFunctionConcurrencyRequest, GetFunctionConcurrencyResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::concurrency::whole_function;
use crate::names::FunctionName;
use crate::{Lambda, lookup};

impl Handle<GetFunctionConcurrency> for Lambda {
    fn needs(&self, look: &Look, input: &GetFunctionConcurrencyRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:GetFunctionConcurrency", name.arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetFunctionConcurrencyRequest,
    ) -> Result<GetFunctionConcurrencyResponse, Failure> {
        let name = whole_function(cx.place(), &input.function_name)?;
        let row = cx.read(|rows| lookup::function(rows, &name))?;
        Ok(GetFunctionConcurrencyResponse { reserved_concurrent_executions: row.reserved })
    }
}
