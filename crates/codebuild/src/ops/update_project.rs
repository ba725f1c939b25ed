//! `UpdateProject`: what is given replaces what was.

use tidegate_api::codebuild::{
    UpdateProject, UpdateProjectInput, UpdateProjectOutput, error::resource_not_found_exception,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use super::Builds;
use crate::refusals;
use crate::rows::{PROJECTS, project_arn, project_key};

impl Handle<UpdateProject> for Builds {
    fn needs(&self, look: &Look, input: &UpdateProjectInput) -> Result<Needs, Failure> {
        let needs = Needs::one("codebuild:UpdateProject", project_arn(look.place(), &input.name));
        Ok(match &input.service_role {
            Some(role) => needs.pass_role(role, "codebuild.amazonaws.com"),
            None => needs,
        })
    }

    async fn handle(&self, cx: &Cx, input: UpdateProjectInput) -> Result<UpdateProjectOutput, Failure> {
        refusals::members(&input, refusals::OF_PROJECTS)?;
        input.source.as_ref().map(refusals::source).transpose()?;
        input.artifacts.as_ref().map(refusals::artifacts).transpose()?;
        refusals::cache(input.cache.as_ref())?;
        refusals::logs(input.logs_config.as_ref())?;
        input.environment.as_ref().map(refusals::environment).transpose()?;
        let (place, now) = (cx.place().clone(), cx.clock().now());
        cx.answer(move |tx| {
            let key = project_key(&place, &input.name);
            let Some(mut row) = tx.get(&PROJECTS, &key)? else {
                let arn = project_arn(&place, &input.name);
                return Err(resource_not_found_exception(format!("Project cannot be found: {arn}")).into());
            };
            macro_rules! replace {
                ($($member:ident),*) => {$(
                    if input.$member.is_some() {
                        row.project.$member = input.$member;
                    }
                )*};
            }
            replace!(
                description,
                source,
                source_version,
                artifacts,
                secondary_artifacts,
                cache,
                environment,
                service_role,
                timeout_in_minutes,
                queued_timeout_in_minutes,
                tags,
                logs_config
            );
            row.project.last_modified = Some(now);
            tx.put(&PROJECTS, &key, &row)?;
            Ok(UpdateProjectOutput { project: Some(row.project) })
        })
        .await
    }
}
