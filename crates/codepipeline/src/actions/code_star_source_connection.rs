//! `CodeStarSourceConnection`: the tip of a branch, as an archive.

use std::collections::BTreeMap;

use async_trait::async_trait;
use tidegate_api::codepipeline::{ActionCategory, ActionDeclaration, SourceRevision};
use tidegate_api::tidegate::{
    FetchSource, FetchSourceInput, ResolveRevision, ResolveRevisionInput, Revision,
};
use tidegate_core::{CallError, Cx};

use super::{Done, Job, Outcome, Provider, Shown};
use crate::artifacts;

pub(super) struct CodeStarSourceConnection;

#[async_trait]
impl Provider for CodeStarSourceConnection {
    fn kind(&self) -> (ActionCategory, &'static str) {
        (ActionCategory::Source, "CodeStarSourceConnection")
    }

    fn keys(&self) -> &'static [(&'static str, bool)] {
        &[
            ("ConnectionArn", true),
            ("FullRepositoryId", true),
            ("BranchName", true),
            ("OutputArtifactFormat", false),
            ("DetectChanges", false),
        ]
    }

    fn artifacts(&self) -> [usize; 4] {
        [0, 0, 1, 1]
    }

    fn limit_minutes(&self) -> i64 {
        60
    }

    fn check(&self, action: &ActionDeclaration) -> Result<(), String> {
        let value = |key: &str| action.configuration.as_ref()?.get(key).map(String::as_str);
        match value("OutputArtifactFormat") {
            None | Some("CODE_ZIP") => {}
            Some(other) => return Err(format!("the OutputArtifactFormat {other} is not supported")),
        }
        match value("DetectChanges").map(str::to_ascii_lowercase).as_deref() {
            None | Some("true" | "false") => Ok(()),
            Some(other) => Err(format!("DetectChanges must be true or false, not {other}")),
        }
    }

    async fn advance(&self, job: &Job<'_>) -> Outcome {
        fetch(job).await.unwrap_or_else(|outcome| outcome)
    }
}

async fn fetch(job: &Job<'_>) -> Result<Outcome, Outcome> {
    let (arn, repository) = (job.required("ConnectionArn")?, job.required("FullRepositoryId")?);
    let branch = job.required("BranchName")?;
    let revision = resolve(job.cx.cx(), arn, repository, branch).await?;
    let input = FetchSourceInput {
        connection_arn: arn.to_owned(),
        full_repository_id: repository.to_owned(),
        commit_id: revision.commit_id.clone(),
    };
    let archive = job.cx.call::<FetchSource>(input).await?.archive;
    for at in job.outputs.values() {
        artifacts::put(job.cx.cx(), at, archive.clone()).await?;
    }
    let (id, message) = (revision.commit_id.clone(), revision.commit_message.clone().unwrap_or_default());
    let variables = [
        ("AuthorDate", revision.author_date.unwrap_or_default()),
        ("BranchName", branch.to_owned()),
        ("CommitId", id.clone()),
        ("CommitMessage", message.clone()),
        ("ConnectionArn", arn.to_owned()),
        ("FullRepositoryName", repository.to_owned()),
    ];
    let first_line = message.lines().next().unwrap_or_default().to_owned();
    Ok(Outcome::Done(Box::new(Done {
        variables: variables.into_iter().map(|(key, value)| (key.to_owned(), value)).collect(),
        shown: Shown { external_id: Some(id.clone()), summary: Some(first_line.clone()), url: None },
        revision: Some(SourceRevision {
            revision_id: Some(id),
            revision_summary: Some(first_line),
            ..SourceRevision::default()
        }),
        updated_by: None,
    })))
}

async fn resolve(cx: &Cx, arn: &str, repository: &str, branch: &str) -> Result<Revision, CallError> {
    let input = ResolveRevisionInput {
        connection_arn: arn.to_owned(),
        full_repository_id: repository.to_owned(),
        branch_name: branch.to_owned(),
    };
    cx.call::<ResolveRevision>(input).await
}

/// The commit at the branch's tip, unless changes are not to be detected.
pub(super) async fn tip(
    cx: &Cx,
    configuration: &BTreeMap<String, String>,
) -> Option<Result<String, CallError>> {
    if configuration.get("DetectChanges").is_some_and(|detect| detect.eq_ignore_ascii_case("false")) {
        return None;
    }
    let value = |key: &str| configuration.get(key).map(String::as_str);
    let (arn, repository) = (value("ConnectionArn")?, value("FullRepositoryId")?);
    Some(resolve(cx, arn, repository, value("BranchName")?).await.map(|revision| revision.commit_id))
}
