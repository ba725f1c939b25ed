//! `StopBuild`: its processes are ended, and the build ends STOPPED when they have.

use tidegate_api::codebuild::{
    StopBuild, StopBuildInput, StopBuildOutput, error::resource_not_found_exception,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx, StoreLook};

use super::Builds;
use super::batch_get_builds::id_of;
use crate::rows::{BUILDS, build_key, plan_id, project_arn};
use crate::steps::STOP;

impl Handle<StopBuild> for Builds {
    fn needs(&self, look: &Look, input: &StopBuildInput) -> Result<Needs, Failure> {
        let id = id_of(&input.id);
        let project = id.split_once(':').map_or(id, |(project, _)| project);
        Ok(Needs::one("codebuild:StopBuild", project_arn(look.place(), project)))
    }

    async fn handle(&self, cx: &Cx, input: StopBuildInput) -> Result<StopBuildOutput, Failure> {
        let id = id_of(&input.id);
        let row = cx
            .read(|rows| rows.get(&BUILDS, &build_key(cx.place(), id)))?
            .ok_or_else(|| resource_not_found_exception(format!("Build {id} cannot be found")))?;
        let (plan, now) = (plan_id(id), cx.clock().now());
        cx.answer(move |tx| {
            tidegate_flow::signal(tx, &plan, STOP, serde_json::Value::Null, now)?;
            Ok(StopBuildOutput { build: Some(row.build) })
        })
        .await
    }
}
