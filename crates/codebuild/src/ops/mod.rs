//! One file per operation.

mod batch_get_builds;
mod batch_get_projects;
mod create_project;
mod delete_project;
mod list_builds;
mod list_builds_for_project;
mod list_projects;
mod start_build;
mod stop_build;
mod update_project;

use std::sync::Arc;

use tidegate_api::codebuild;
use tidegate_core::Registry;

use crate::credentials::PREFIX;
use crate::steps::Shared;

/// The handlers of this crate, and what running builds share with them.
#[derive(Default)]
pub struct Builds {
    pub(crate) shared: Shared,
}

/// Registers every operation on projects and builds, and the container endpoint of builds.
pub fn register(registry: &mut Registry) -> Arc<Builds> {
    let builds = Arc::new(Builds::default());
    registry
        .operation::<codebuild::CreateProject, _>(&builds)
        .operation::<codebuild::UpdateProject, _>(&builds)
        .operation::<codebuild::DeleteProject, _>(&builds)
        .operation::<codebuild::BatchGetProjects, _>(&builds)
        .operation::<codebuild::ListProjects, _>(&builds)
        .operation::<codebuild::StartBuild, _>(&builds)
        .operation::<codebuild::StopBuild, _>(&builds)
        .operation::<codebuild::BatchGetBuilds, _>(&builds)
        .operation::<codebuild::ListBuilds, _>(&builds)
        .operation::<codebuild::ListBuildsForProject, _>(&builds)
        .endpoint(PREFIX, builds.shared.credentials.clone());
    builds
}
