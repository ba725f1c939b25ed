//! `GetFunctionConfiguration`: the settings of a function, a version or an alias.

use tidegate_api::lambda::{
    FunctionConfiguration, GetFunctionConfiguration, GetFunctionConfigurationRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::names::FunctionName;
use crate::{Lambda, lookup, shown};

impl Handle<GetFunctionConfiguration> for Lambda {
    fn needs(&self, look: &Look, input: &GetFunctionConfigurationRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:GetFunctionConfiguration", name.qualified_arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetFunctionConfigurationRequest,
    ) -> Result<FunctionConfiguration, Failure> {
        let name = FunctionName::parse(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        let found = cx.read(|rows| lookup::find(rows, &name))?;
        Ok(shown::configuration(&name, &found.version, &found.edition))
    }
}
