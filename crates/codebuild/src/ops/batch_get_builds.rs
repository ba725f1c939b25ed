//! `BatchGetBuilds`: what the builds' rows say, and reading changes nothing.

use tidegate_api::codebuild::{BatchGetBuilds, BatchGetBuildsInput, BatchGetBuildsOutput};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use super::Builds;
use crate::rows::{BUILDS, build_key, project_arn};

impl Handle<BatchGetBuilds> for Builds {
    fn needs(&self, look: &Look, input: &BatchGetBuildsInput) -> Result<Needs, Failure> {
        let mut arns = input.ids.iter().map(|id| {
            let id = id_of(id);
            project_arn(look.place(), id.split_once(':').map_or(id, |(project, _)| project))
        });
        let first = arns.next().unwrap_or_else(|| "*".to_owned());
        Ok(arns.fold(Needs::one("codebuild:BatchGetBuilds", first), |needs, arn| {
            needs.and("codebuild:BatchGetBuilds", arn)
        }))
    }

    async fn handle(&self, cx: &Cx, input: BatchGetBuildsInput) -> Result<BatchGetBuildsOutput, Failure> {
        let (mut found, mut missing) = (Vec::new(), Vec::new());
        cx.read(|rows| {
            for id in &input.ids {
                match rows.get(&BUILDS, &build_key(cx.place(), id_of(id)))? {
                    Some(row) => found.push(row.build),
                    None => missing.push(id.clone()),
                }
            }
            Ok::<_, Fault>(())
        })?;
        Ok(BatchGetBuildsOutput { builds: Some(found), builds_not_found: Some(missing) })
    }
}

/// A build may be named by its ARN.
pub(super) fn id_of(id: &str) -> &str {
    id.rsplit_once(":build/").map_or(id, |(_, id)| id)
}
