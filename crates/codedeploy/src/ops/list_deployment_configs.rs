//! `ListDeploymentConfigs`.

use tidegate_api::codedeploy::{
    ListDeploymentConfigs, ListDeploymentConfigsInput, ListDeploymentConfigsOutput,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::pages::page;
use crate::rows::CONFIGS;
use crate::{CodeDeploy, names, traffic};

impl Handle<ListDeploymentConfigs> for CodeDeploy {
    fn needs(&self, look: &Look, _: &ListDeploymentConfigsInput) -> Result<Needs, Failure> {
        Ok(names::needs_config(look.place(), "codedeploy:ListDeploymentConfigs", "*"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListDeploymentConfigsInput,
    ) -> Result<ListDeploymentConfigsOutput, Failure> {
        let rows = cx.read(|rows| rows.scan(&CONFIGS, &Key::of(cx.place())))?;
        let mut all = traffic::predefined_names();
        all.extend(rows.into_iter().map(|(key, _)| key.last().to_owned()));
        let (configs, next_token) = page(all, input.next_token.as_deref())?;
        Ok(ListDeploymentConfigsOutput { deployment_configs_list: Some(configs), next_token })
    }
}
