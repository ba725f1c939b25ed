//! `UpdateFunctionConfiguration`: changes the settings of `$LATEST`.

use tidegate_api::lambda::{
    FunctionConfiguration, UpdateFunctionConfiguration, UpdateFunctionConfigurationRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::create_function::check_role;
use crate::errors::check_revision;
use crate::names::FunctionName;
use crate::update::Wish;
use crate::{Lambda, layers, lookup, runtimes};

impl Handle<UpdateFunctionConfiguration> for Lambda {
    fn needs(&self, look: &Look, input: &UpdateFunctionConfigurationRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        let mut needs = Needs::one("lambda:UpdateFunctionConfiguration", name.arn());
        for layer in input.layers.iter().flatten() {
            needs = needs.and("lambda:GetLayerVersion", layer);
        }
        Ok(match &input.role {
            Some(role) => needs.pass_role(role, "lambda.amazonaws.com"),
            None => needs,
        })
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: UpdateFunctionConfigurationRequest,
    ) -> Result<FunctionConfiguration, Failure> {
        let name = FunctionName::whole(cx.place(), &input.function_name)?;
        let row = cx.read(|rows| lookup::function(rows, &name))?;
        check_revision(input.revision_id.as_ref(), &row.latest.revision, "GetFunction/GetAlias")?;
        row.latest.settings.changed(&input)?;
        if let Some(runtime) = &input.runtime {
            runtimes::check(cx.ports().part(), runtime.as_str())?;
        }
        if let Some(role) = &input.role {
            check_role(cx, &name, role).await?;
        }
        let layers = match &input.layers {
            Some(layers) => Some(cx.read(|rows| layers::resolve(rows, cx.place(), layers))?),
            None => None,
        };
        let wish = Wish { revision: input.revision_id.clone(), publishes: false };
        self.update(cx, name, wish, move |latest| {
            latest.settings = latest.settings.clone().changed(&input)?;
            if let Some(layers) = layers {
                latest.settings.layers = layers;
            }
            Ok(())
        })
        .await
    }
}
