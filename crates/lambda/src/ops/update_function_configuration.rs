//! `UpdateFunctionConfiguration`: changes the settings of `$LATEST`.

use tidegate_api::lambda::{
    FunctionConfiguration, UpdateFunctionConfiguration, UpdateFunctionConfigurationRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use super::create_function::check_role;
use crate::errors::check_revision;
use crate::names::FunctionName;
use crate::publish::refuse_in_progress;
use crate::rows::{FUNCTIONS, LATEST, Stage, UNSETTLED, function_key};
use crate::{Lambda, lookup, runtimes, settle, shown};

impl Handle<UpdateFunctionConfiguration> for Lambda {
    fn needs(&self, look: &Look, input: &UpdateFunctionConfigurationRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        let needs = Needs::one("lambda:UpdateFunctionConfiguration", name.arn());
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
        let answer = keep(cx, name.clone(), input).await?;
        let generation = cx.read(|rows| lookup::function(rows, &name))?.latest.generation;
        self.pools.retire(&name.place, &name.name, Some(LATEST), Some(&generation));
        settle::begin(cx, &name.place, &name.name);
        Ok(answer)
    }
}

async fn keep(
    cx: &Cx,
    name: FunctionName,
    input: UpdateFunctionConfigurationRequest,
) -> Result<FunctionConfiguration, Failure> {
    let (generation, revision, now) = (cx.ids().uuid(), cx.ids().uuid(), cx.clock().now());
    cx.answer(move |tx| {
        let mut row = lookup::function(tx, &name)?;
        check_revision(input.revision_id.as_ref(), &row.latest.revision, "GetFunction/GetAlias")?;
        refuse_in_progress(&name.place, &row)?;
        row.latest.settings = row.latest.settings.changed(&input)?;
        (row.latest.generation, row.latest.revision, row.latest.modified) = (generation, revision, now);
        row.latest.update = Some(Stage::Working);
        let key = function_key(&name.place, &name.name);
        tx.put(&FUNCTIONS, &key, &row)?;
        tx.put(&UNSETTLED, &key, &name.name)?;
        Ok(shown::configuration(&name, LATEST, &row.latest))
    })
    .await
}
