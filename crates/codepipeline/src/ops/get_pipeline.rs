//! `GetPipeline`.

use tidegate_api::codepipeline::{GetPipeline, GetPipelineInput, GetPipelineOutput, PipelineMetadata, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use crate::rows::{self, VERSIONS, key};
use crate::{CodePipeline, names};

impl Handle<GetPipeline> for CodePipeline {
    fn needs(&self, look: &Look, input: &GetPipelineInput) -> Result<Needs, Failure> {
        Ok(names::needs(look.place(), "codepipeline:GetPipeline", &input.name))
    }

    async fn handle(&self, cx: &Cx, input: GetPipelineInput) -> Result<GetPipelineOutput, Failure> {
        let (row, declaration) = cx.read(|rows| {
            let row = rows::pipeline(rows, cx.place(), &input.name)?;
            let declaration = match input.version {
                None => row.declaration.clone(),
                Some(version) => {
                    let number = u64::try_from(version).unwrap_or_default();
                    let found = rows.get(&VERSIONS, &key(cx.place(), &input.name).and_number(number))?;
                    found.ok_or_else(|| {
                        let text = format!("The pipeline {} has no version {version}", input.name);
                        Failure::from(error::pipeline_version_not_found_exception(text))
                    })?
                }
            };
            Ok::<_, Failure>((row, declaration))
        })?;
        let metadata = PipelineMetadata {
            pipeline_arn: Some(names::arn(cx.place(), &input.name)),
            created: Some(row.created),
            updated: Some(row.updated),
            polling_disabled_at: None,
        };
        Ok(GetPipelineOutput { pipeline: Some(declaration), metadata: Some(metadata) })
    }
}
