//! `CreateProject`.

use tidegate_api::codebuild::{
    CreateProject, CreateProjectInput, CreateProjectOutput, Project, error::resource_already_exists_exception,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::Builds;
use crate::refusals;
use crate::rows::{PROJECTS, ProjectRow, project_arn, project_key};

impl Handle<CreateProject> for Builds {
    fn needs(&self, look: &Look, input: &CreateProjectInput) -> Result<Needs, Failure> {
        Ok(Needs::one("codebuild:CreateProject", project_arn(look.place(), &input.name))
            .pass_role(&input.service_role, "codebuild.amazonaws.com"))
    }

    async fn handle(&self, cx: &Cx, input: CreateProjectInput) -> Result<CreateProjectOutput, Failure> {
        refusals::members(&input, refusals::OF_PROJECTS)?;
        refusals::source(&input.source)?;
        refusals::artifacts(&input.artifacts)?;
        refusals::cache(input.cache.as_ref())?;
        refusals::environment(&input.environment)?;
        refusals::logs(input.logs_config.as_ref())?;
        let (place, now) = (cx.place().clone(), cx.clock().now());
        let project = Project {
            arn: Some(project_arn(&place, &input.name)),
            name: Some(input.name.clone()),
            description: input.description,
            source: Some(input.source),
            source_version: input.source_version,
            artifacts: Some(input.artifacts),
            secondary_artifacts: input.secondary_artifacts,
            cache: input.cache,
            environment: Some(input.environment),
            service_role: Some(input.service_role),
            timeout_in_minutes: Some(input.timeout_in_minutes.unwrap_or(60)),
            queued_timeout_in_minutes: Some(input.queued_timeout_in_minutes.unwrap_or(480)),
            tags: input.tags,
            created: Some(now),
            last_modified: Some(now),
            logs_config: input.logs_config,
            ..Project::default()
        };
        cx.answer(move |tx| {
            let row = ProjectRow { project: project.clone(), builds: 0 };
            if !tx.insert(&PROJECTS, &project_key(&place, &input.name), &row)? {
                let arn = project_arn(&place, &input.name);
                return Err(
                    resource_already_exists_exception(format!("Project already exists: {arn}")).into()
                );
            }
            Ok(CreateProjectOutput { project: Some(project) })
        })
        .await
    }
}
