//! `PutImageScanningConfiguration`.

use tidegate_api::ecr::{
    PutImageScanningConfiguration, PutImageScanningConfigurationRequest,
    PutImageScanningConfigurationResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::change;
use crate::Ecr;
use crate::repository::Repository;

impl Handle<PutImageScanningConfiguration> for Ecr {
    fn needs(&self, look: &Look, input: &PutImageScanningConfigurationRequest) -> Result<Needs, Failure> {
        Repository::of(look, input.registry_id.as_ref(), &input.repository_name)
            .needs(look, "ecr:PutImageScanningConfiguration")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutImageScanningConfigurationRequest,
    ) -> Result<PutImageScanningConfigurationResponse, Failure> {
        let repository = Repository::of(cx, input.registry_id.as_ref(), &input.repository_name);

        change(cx, repository, move |repository, row| {
            row.scanning = input.image_scanning_configuration;
            Ok(PutImageScanningConfigurationResponse {
                registry_id: Some(repository.place.account.clone()),
                repository_name: Some(repository.name.clone()),
                image_scanning_configuration: Some(row.scanning.clone()),
            })
        })
        .await
    }
}
