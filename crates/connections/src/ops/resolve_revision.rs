//! `ResolveRevision`: the commit at the tip of a branch, as a source action and the watcher for pushes ask for it.

use tidegate_api::tidegate::{ResolveRevision, ResolveRevisionInput, Revision};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{Connections, mirror, unavailable};
use crate::rows::prefix_of;

impl Handle<ResolveRevision> for Connections {
    fn needs(&self, _look: &Look, input: &ResolveRevisionInput) -> Result<Needs, Failure> {
        let prefix = prefix_of(&input.connection_arn);
        Ok(Needs::one(format!("{prefix}:UseConnection"), &input.connection_arn)
            .with(format!("{prefix}:FullRepositoryId"), &input.full_repository_id)
            .with(format!("{prefix}:BranchName"), &input.branch_name))
    }

    async fn handle(&self, cx: &Cx, input: ResolveRevisionInput) -> Result<Revision, Failure> {
        let mirror = mirror(cx, &input.connection_arn, &input.full_repository_id)?;
        let commit = mirror.tip(&input.branch_name).await.map_err(|error| unavailable(&error))?;
        Ok(Revision {
            commit_id: commit.id,
            commit_message: Some(commit.message),
            author_date: Some(commit.date),
            author_name: Some(commit.author),
        })
    }
}
