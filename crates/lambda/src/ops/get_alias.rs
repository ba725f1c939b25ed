//! `GetAlias`: what an alias points to.

use tidegate_api::lambda::{AliasConfiguration, GetAlias, GetAliasRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::names::FunctionName;
use crate::{Lambda, lookup, shown};

impl Handle<GetAlias> for Lambda {
    fn needs(&self, look: &Look, input: &GetAliasRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:GetAlias", name.arn()))
    }

    async fn handle(&self, cx: &Cx, input: GetAliasRequest) -> Result<AliasConfiguration, Failure> {
        let name = FunctionName::whole(cx.place(), &input.function_name)?;
        let row = cx.read(|rows| lookup::alias(rows, &name, &input.name))?;
        Ok(shown::alias(&name, &row))
    }
}
