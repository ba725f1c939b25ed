//! What is stored of projects and builds: AWS's own shapes.

use serde::{Deserialize, Serialize};
use tidegate_api::codebuild::{Build, Project};
use tidegate_core::Place;
use tidegate_store::{Key, Table};

/// Projects, by name.
pub(crate) const PROJECTS: Table<ProjectRow> = Table::new("codebuild_projects");
/// Builds, by project and time-ordered number.
pub(crate) const BUILDS: Table<BuildRow> = Table::new("codebuild_builds");
/// The build that an idempotency token started.
pub(crate) const TOKENS: Table<String> = Table::new("codebuild_tokens");

/// A project.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ProjectRow {
    pub(crate) project: Project,
    /// How many builds it has started.
    pub(crate) builds: i64,
}

/// A build.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct BuildRow {
    pub(crate) build: Build,
    /// The primary artifact's destination, as the build was started with.
    pub(crate) artifacts: tidegate_api::codebuild::ProjectArtifacts,
    pub(crate) secondary_artifacts: Vec<tidegate_api::codebuild::ProjectArtifacts>,
}

pub(crate) fn project_key(place: &Place, name: &str) -> Key {
    Key::of(place).and(name)
}

/// The key of `project:uuid`.
pub(crate) fn build_key(place: &Place, id: &str) -> Key {
    let (project, unique) = id.split_once(':').unwrap_or((id, ""));
    Key::of(place).and(project).and(unique)
}

/// The plan that runs a build.
pub(crate) fn plan_id(build_id: &str) -> String {
    format!("codebuild-{}", build_id.replace(':', "-"))
}

/// Announced whenever a build's row changes.
pub(crate) fn topic(build_id: &str) -> String {
    format!("build\t{build_id}")
}

pub(crate) fn project_arn(place: &Place, name: &str) -> String {
    place.arn("codebuild", format!("project/{name}")).to_string()
}

pub(crate) fn build_arn(place: &Place, id: &str) -> String {
    place.arn("codebuild", format!("build/{id}")).to_string()
}
