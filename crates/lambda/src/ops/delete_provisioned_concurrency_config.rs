//! `DeleteProvisionedConcurrencyConfig`: environments are no longer kept; that none were is no error.

use tidegate_api::lambda::{
    DeleteProvisionedConcurrencyConfig, DeleteProvisionedConcurrencyConfigOutput,
    DeleteProvisionedConcurrencyConfigRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::names::FunctionName;
use crate::{Lambda, provisioned};

impl Handle<DeleteProvisionedConcurrencyConfig> for Lambda {
    fn needs(
        &self,
        look: &Look,
        input: &DeleteProvisionedConcurrencyConfigRequest,
    ) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, Some(&input.qualifier))?;
        Ok(Needs::one("lambda:DeleteProvisionedConcurrencyConfig", name.qualified_arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteProvisionedConcurrencyConfigRequest,
    ) -> Result<DeleteProvisionedConcurrencyConfigOutput, Failure> {
        let (function, qualifier) = (&input.function_name, &input.qualifier);
        let name = provisioned::qualified(cx.place(), function, qualifier, provisioned::UNPUBLISHED)?;
        let answer = cx
            .answer(move |tx| {
                provisioned::alias(tx, &name)?;
                provisioned::forget(tx, &name, name.qualifier.as_deref())?;
                Ok(DeleteProvisionedConcurrencyConfigOutput::default())
            })
            .await?;
        self.provisioned.notify_one();
        Ok(answer)
    }
}
