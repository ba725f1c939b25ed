//! `CreateDeploymentConfig`.

use tidegate_api::codedeploy::{
    ComputePlatform, CreateDeploymentConfig, CreateDeploymentConfigInput, CreateDeploymentConfigOutput,
    DeploymentConfigInfo, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, StoreCx};

use crate::rows::CONFIGS;
use crate::{CodeDeploy, names, traffic};

impl Handle<CreateDeploymentConfig> for CodeDeploy {
    fn needs(&self, look: &Look, input: &CreateDeploymentConfigInput) -> Result<Needs, Failure> {
        names::config(&input.deployment_config_name)?;
        let name = &input.deployment_config_name;
        Ok(names::needs_config(look.place(), "codedeploy:CreateDeploymentConfig", name))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: CreateDeploymentConfigInput,
    ) -> Result<CreateDeploymentConfigOutput, Failure> {
        let name = input.deployment_config_name;
        if name.starts_with(traffic::PREDEFINED) {
            let text =
                format!("Deployment config names that begin with {} are reserved", traffic::PREDEFINED);
            return Err(error::invalid_deployment_config_name_exception(text).into());
        }
        if input.compute_platform != Some(ComputePlatform::Lambda) {
            let platform = input.compute_platform.as_ref().map_or("Server", ComputePlatform::as_str);
            let text = format!("The compute platform {platform} is not supported; only Lambda is.");
            return Err(error::invalid_compute_platform_exception(text).into());
        }
        names::refuse(&[
            ("minimumHealthyHosts", input.minimum_healthy_hosts.is_some()),
            ("zonalConfig", input.zonal_config.is_some()),
        ])?;
        let routing = input.traffic_routing_config.ok_or_else(|| {
            error::invalid_traffic_routing_configuration_exception(
                "A traffic routing configuration is required",
            )
        })?;
        traffic::check(&routing)?;
        let (id, key) = (cx.ids().uuid(), Key::of(cx.place()).and(&name));
        let config = DeploymentConfigInfo {
            deployment_config_id: Some(id.clone()),
            deployment_config_name: Some(name.clone()),
            create_time: Some(cx.clock().now()),
            compute_platform: Some(ComputePlatform::Lambda),
            traffic_routing_config: Some(routing),
            ..DeploymentConfigInfo::default()
        };
        cx.answer(move |tx| {
            if !tx.insert(&CONFIGS, &key, &config)? {
                let text = format!("Deployment config name {name} already exists");
                return Err(error::deployment_config_already_exists_exception(text).into());
            }
            Ok(CreateDeploymentConfigOutput { deployment_config_id: Some(id) })
        })
        .await
    }
}
