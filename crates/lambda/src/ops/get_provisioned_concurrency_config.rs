//! `GetProvisionedConcurrencyConfig`: how many environments are kept ready, and how far they are.

use tidegate_api::lambda::{
    GetProvisionedConcurrencyConfig, GetProvisionedConcurrencyConfigRequest,
    GetProvisionedConcurrencyConfigResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::names::FunctionName;
use crate::{Lambda, provisioned};

impl Handle<GetProvisionedConcurrencyConfig> for Lambda {
    fn needs(&self, look: &Look, input: &GetProvisionedConcurrencyConfigRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, Some(&input.qualifier))?;
        Ok(Needs::one("lambda:GetProvisionedConcurrencyConfig", name.qualified_arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetProvisionedConcurrencyConfigRequest,
    ) -> Result<GetProvisionedConcurrencyConfigResponse, Failure> {
        let (function, qualifier) = (&input.function_name, &input.qualifier);
        let name = provisioned::qualified(cx.place(), function, qualifier, provisioned::UNPUBLISHED)?;
        let row = cx.read(|rows| {
            provisioned::alias(rows, &name)?;
            provisioned::existing(rows, &name)
        })?;
        self.provisioned_shown(cx, &row)
    }
}
