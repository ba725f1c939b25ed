//! `FetchSource`: the files of a commit as a zip.

use tidegate_api::tidegate::{
    FetchSource, FetchSourceInput, FetchSourceOutput, error::resource_not_found_exception,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{Connections, mirror, unavailable};
use crate::rows::prefix_of;

impl Handle<FetchSource> for Connections {
    fn needs(&self, _look: &Look, input: &FetchSourceInput) -> Result<Needs, Failure> {
        let prefix = prefix_of(&input.connection_arn);
        Ok(Needs::one(format!("{prefix}:UseConnection"), &input.connection_arn)
            .with(format!("{prefix}:FullRepositoryId"), &input.full_repository_id))
    }

    async fn handle(&self, cx: &Cx, input: FetchSourceInput) -> Result<FetchSourceOutput, Failure> {
        // Git takes ranges, paths and options where a commit is expected; only a commit's own name is passed on.
        let hexadecimal =
            |id: &str| matches!(id.len(), 40 | 64) && id.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !hexadecimal(&input.commit_id) {
            let message = format!("{} is not a commit id: 40 or 64 hexadecimal digits.", input.commit_id);
            return Err(resource_not_found_exception(message).into());
        }
        let mirror = mirror(cx, &input.connection_arn, &input.full_repository_id)?;
        let archive = mirror.archive(&input.commit_id).await.map_err(|error| unavailable(&error))?;
        Ok(FetchSourceOutput { archive: archive.into() })
    }
}
