//! `S3`: an object of a versioned bucket, as a source.

use std::collections::BTreeMap;

use async_trait::async_trait;
use tidegate_api::codepipeline::{ActionCategory, ActionDeclaration, SourceRevision};
use tidegate_api::s3::{GetObject, GetObjectRequest, HeadObject, HeadObjectRequest};
use tidegate_core::{CallError, Cx};

use super::{Done, Job, Outcome, Provider, Refusal, Shown};
use crate::artifacts;

pub(super) struct S3;

#[async_trait]
impl Provider for S3 {
    fn kind(&self) -> (ActionCategory, &'static str) {
        (ActionCategory::Source, "S3")
    }

    fn keys(&self) -> &'static [(&'static str, bool)] {
        &[("S3Bucket", true), ("S3ObjectKey", true), ("PollForSourceChanges", false)]
    }

    fn artifacts(&self) -> [usize; 4] {
        [0, 0, 1, 1]
    }

    fn limit_minutes(&self) -> i64 {
        60
    }

    fn check(&self, action: &ActionDeclaration) -> Result<(), String> {
        let value = action.configuration.as_ref().and_then(|map| map.get("PollForSourceChanges"));
        match value.map(|value| value.to_ascii_lowercase()).as_deref() {
            None | Some("true" | "false") => Ok(()),
            Some(other) => Err(format!("PollForSourceChanges must be true or false, not {other}")),
        }
    }

    async fn advance(&self, job: &Job<'_>) -> Outcome {
        fetch(job).await.unwrap_or_else(|outcome| outcome)
    }
}

async fn fetch(job: &Job<'_>) -> Result<Outcome, Outcome> {
    let (bucket, key) = (job.required("S3Bucket")?.to_owned(), job.required("S3ObjectKey")?.to_owned());
    let input = GetObjectRequest { bucket: bucket.clone(), key: key.clone(), ..GetObjectRequest::default() };
    let object = job.cx.call::<GetObject>(input).await?;
    let Some(version) = object.version_id else {
        let text = format!("The bucket {bucket} must have versioning enabled to be a source.");
        return Err(Refusal::configuration(text).into());
    };
    let body = object.body.unwrap_or_default();
    for at in job.outputs.values() {
        artifacts::put(job.cx.cx(), at, body.clone()).await?;
    }
    let variables = [
        ("BucketName", bucket),
        ("ETag", object.e_tag.unwrap_or_default().trim_matches('"').to_owned()),
        ("ObjectKey", key),
        ("VersionId", version.clone()),
    ];
    let summary = format!("Amazon S3 version id: {version}");
    Ok(Outcome::Done(Box::new(Done {
        variables: variables.into_iter().map(|(key, value)| (key.to_owned(), value)).collect(),
        shown: Shown { external_id: Some(version.clone()), summary: Some(summary.clone()), url: None },
        revision: Some(SourceRevision {
            revision_id: Some(version),
            revision_summary: Some(summary),
            ..SourceRevision::default()
        }),
        updated_by: None,
    })))
}

/// The object's version, unless changes are not to be polled for.
pub(super) async fn tip(
    cx: &Cx,
    configuration: &BTreeMap<String, String>,
) -> Option<Result<String, CallError>> {
    if configuration.get("PollForSourceChanges").is_some_and(|poll| poll.eq_ignore_ascii_case("false")) {
        return None;
    }
    let input = HeadObjectRequest {
        bucket: configuration.get("S3Bucket")?.clone(),
        key: configuration.get("S3ObjectKey")?.clone(),
        ..HeadObjectRequest::default()
    };
    match cx.call::<HeadObject>(input).await {
        Ok(object) => object.version_id.map(Ok),
        Err(error) => Some(Err(error)),
    }
}
