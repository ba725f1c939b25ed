//! `BatchGetProjects`.

use tidegate_api::codebuild::{BatchGetProjects, BatchGetProjectsInput, BatchGetProjectsOutput};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use super::Builds;
use crate::rows::{PROJECTS, project_arn, project_key};

impl Handle<BatchGetProjects> for Builds {
    fn needs(&self, look: &Look, input: &BatchGetProjectsInput) -> Result<Needs, Failure> {
        let mut arns = input.names.iter().map(|name| project_arn(look.place(), name_of(name)));
        let first = arns.next().unwrap_or_else(|| "*".to_owned());
        Ok(arns.fold(Needs::one("codebuild:BatchGetProjects", first), |needs, arn| {
            needs.and("codebuild:BatchGetProjects", arn)
        }))
    }

    async fn handle(&self, cx: &Cx, input: BatchGetProjectsInput) -> Result<BatchGetProjectsOutput, Failure> {
        let (mut found, mut missing) = (Vec::new(), Vec::new());
        cx.read(|rows| {
            for name in &input.names {
                match rows.get(&PROJECTS, &project_key(cx.place(), name_of(name)))? {
                    Some(row) => found.push(row.project),
                    None => missing.push(name.clone()),
                }
            }
            Ok::<_, Fault>(())
        })?;
        Ok(BatchGetProjectsOutput { projects: Some(found), projects_not_found: Some(missing) })
    }
}

/// A project may be named by its ARN.
fn name_of(name: &str) -> &str {
    name.rsplit_once(":project/").map_or(name, |(_, name)| name)
}
