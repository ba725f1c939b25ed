//! `BatchGetApplications`.

use tidegate_api::codedeploy::{
    BatchGetApplications, BatchGetApplicationsInput, BatchGetApplicationsOutput, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{CodeDeploy, names, rows};

const MOST: usize = 100;

impl Handle<BatchGetApplications> for CodeDeploy {
    fn needs(&self, look: &Look, input: &BatchGetApplicationsInput) -> Result<Needs, Failure> {
        let asked = &input.application_names;
        if asked.len() > MOST {
            return Err(error::batch_limit_exceeded_exception(format!("At most {MOST} names")).into());
        }
        asked.iter().try_for_each(|name| names::application(name))?;
        names::each(
            asked.iter().map(|name| names::needs_application(look, "codedeploy:BatchGetApplications", name)),
        )?
        .ok_or_else(|| error::application_name_required_exception("Application names are required").into())
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: BatchGetApplicationsInput,
    ) -> Result<BatchGetApplicationsOutput, Failure> {
        let found = cx.read(|rows| {
            let names = input.application_names.iter();
            names.map(|name| rows::application(rows, cx.place(), name)).collect::<Result<Vec<_>, _>>()
        })?;
        let shapes = found.into_iter().map(|row| row.shape).collect();
        Ok(BatchGetApplicationsOutput { applications_info: Some(shapes) })
    }
}
