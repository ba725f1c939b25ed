//! `PutFunctionCodeSigningConfig`: holds the packages of a function against a configuration, from the next one on.

use tidegate_api::lambda::{
    PutFunctionCodeSigningConfig, PutFunctionCodeSigningConfigRequest, PutFunctionCodeSigningConfigResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::concurrency::whole_function;
use crate::names::FunctionName;
use crate::rows::{FUNCTIONS, function_key};
use crate::{Lambda, lookup, signing};

impl Handle<PutFunctionCodeSigningConfig> for Lambda {
    fn needs(&self, look: &Look, input: &PutFunctionCodeSigningConfigRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:PutFunctionCodeSigningConfig", name.arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutFunctionCodeSigningConfigRequest,
    ) -> Result<PutFunctionCodeSigningConfigResponse, Failure> {
        let name = whole_function(cx.place(), &input.function_name)?;
        cx.answer(move |tx| {
            let arn = input.code_signing_config_arn;
            signing::given(tx, &name.place, &arn)?;
            let mut row = lookup::function(tx, &name)?;
            row.signing = Some(arn.clone());
            tx.put(&FUNCTIONS, &function_key(&name.place, &name.name), &row)?;
            Ok(PutFunctionCodeSigningConfigResponse {
                code_signing_config_arn: arn,
                function_name: name.name,
            })
        })
        .await
    }
}
