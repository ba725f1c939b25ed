//! `ListDeploymentGroups`.

use tidegate_api::codedeploy::{ListDeploymentGroups, ListDeploymentGroupsInput, ListDeploymentGroupsOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::pages::page;
use crate::rows::{self, GROUPS};
use crate::{CodeDeploy, names};

impl Handle<ListDeploymentGroups> for CodeDeploy {
    fn needs(&self, look: &Look, input: &ListDeploymentGroupsInput) -> Result<Needs, Failure> {
        names::application(&input.application_name)?;
        names::needs_group(look, "codedeploy:ListDeploymentGroups", &input.application_name, "*")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListDeploymentGroupsInput,
    ) -> Result<ListDeploymentGroupsOutput, Failure> {
        let found = cx.read(|rows| {
            rows::application(rows, cx.place(), &input.application_name)?;
            let key = Key::of(cx.place()).and(&input.application_name);
            Ok::<_, Failure>(rows.scan(&GROUPS, &key)?)
        })?;
        let all = found.into_iter().map(|(key, _)| key.last().to_owned()).collect();
        let (groups, next_token) = page(all, input.next_token.as_deref())?;
        Ok(ListDeploymentGroupsOutput {
            application_name: Some(input.application_name),
            deployment_groups: Some(groups),
            next_token,
        })
    }
}
