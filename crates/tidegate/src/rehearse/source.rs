//! Which code is served and which is the candidate, as two commits of a repository of the rehearsal's own.

use std::path::Path;

use anyhow::{Result, bail};
use tidegate_api::codepipeline::{
    ListPipelineExecutions, ListPipelineExecutionsInput, PipelineExecutionStatus,
};

use super::worlds::Worlds;
use crate::client::Client;
use crate::commands::up;
use crate::home::Home;
use crate::repository::Repository;
use crate::say::Say;

/// Two commits.
pub struct Sources {
    /// The rehearsal's repository, its work tree the candidate's folder.
    pub repository: Repository,
    /// What is served.
    pub served: Commit,
    /// What is to be released.
    pub candidate: Commit,
}

/// A commit and its tree.
pub struct Commit {
    /// The commit.
    pub id: String,
    /// Its tree: the same for the same files.
    pub tree: String,
}

/// Finds both: the candidate is the folder as it stands; what is served is `from`, or what a running engine's last good
/// execution released, or the folder's commit before its last.
pub async fn find(
    home: &Home,
    say: &Say,
    worlds: &Worlds,
    dir: &Path,
    from: Option<&str>,
) -> Result<Sources> {
    let own = Repository::of(home, dir).await?;
    let repository = Repository::kept_at(own.folder(), &worlds.repository());
    repository.init().await?;
    let candidate_tree = repository.write_tree().await?;
    let (served_tree, what) = match served_revision(home, &own, from).await? {
        Some((revision, what)) => {
            let folder = worlds.served_sources(&own.name());
            own.export(&revision, &folder).await?;
            let served = Repository::kept_at(&folder, &worlds.repository());
            (served.write_tree().await?, what)
        }
        None => (candidate_tree.clone(), "the same code: there is no earlier version of it".to_owned()),
    };
    say.line(format!("served: {what}"));
    say.line(format!("candidate: {} as it stands", own.folder().display()));
    let served =
        Commit { id: repository.commit_tree(&served_tree, None, "Served").await?, tree: served_tree };
    let candidate = Commit {
        id: repository.commit_tree(&candidate_tree, Some(&served.id), "Candidate").await?,
        tree: candidate_tree,
    };
    Ok(Sources { repository, served, candidate })
}

/// The revision that is served, and how it was found.
async fn served_revision(
    home: &Home,
    own: &Repository,
    from: Option<&str>,
) -> Result<Option<(String, String)>> {
    if let Some(revision) = from {
        if !own.has(revision).await {
            bail!("{} has no revision {revision}", own.folder().display());
        }
        return Ok(Some((revision.to_owned(), format!("revision {revision}"))));
    }
    if let Some(revision) = running_revision(home, own).await {
        let what = format!("commit {revision}, which the running engine released last");
        return Ok(Some((revision, what)));
    }
    let before = own.commit_before_last().await;
    Ok(before.map(|revision| {
        let what = format!("commit {revision}, the one before the folder's last (name another with --from)");
        (revision, what)
    }))
}

/// What the engine of this data directory released last; nothing where none runs or it knows nothing of the folder.
async fn running_revision(home: &Home, own: &Repository) -> Option<String> {
    let client = Client::of_running(home).await.ok()?;
    let pipeline = up::pipeline_of(&client, &up::stack_name(own)).await.ok()?;
    let input = ListPipelineExecutionsInput { pipeline_name: pipeline, ..Default::default() };
    let executions = client.call::<ListPipelineExecutions>(input).await.ok()?;
    let good = executions
        .pipeline_execution_summaries
        .unwrap_or_default()
        .into_iter()
        .find(|execution| execution.status == Some(PipelineExecutionStatus::Succeeded))?;
    let revision = good.source_revisions?.into_iter().next()?.revision_id?;
    own.has(&revision).await.then_some(revision)
}
