//! `ListDeployments`: newest first.

use tidegate_api::codedeploy::{ListDeployments, ListDeploymentsInput, ListDeploymentsOutput, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::pages::page;
use crate::rows::{self, DEPLOYMENTS, DEPLOYMENTS_BY_TIME, DeploymentRow, deployment_key};
use crate::{CodeDeploy, names};

impl Handle<ListDeployments> for CodeDeploy {
    fn needs(&self, look: &Look, input: &ListDeploymentsInput) -> Result<Needs, Failure> {
        let (application, group) =
            (input.application_name.as_deref(), input.deployment_group_name.as_deref());
        if application.is_none() && group.is_some() {
            return Err(error::application_name_required_exception("Application name is required").into());
        }
        application.map_or(Ok(()), names::application)?;
        let (application, group) = (application.unwrap_or("*"), group.unwrap_or("*"));
        names::needs_group(look, "codedeploy:ListDeployments", application, group)
    }

    async fn handle(&self, cx: &Cx, input: ListDeploymentsInput) -> Result<ListDeploymentsOutput, Failure> {
        let found = cx.read(|rows| {
            if let Some(application) = &input.application_name {
                rows::application(rows, cx.place(), application)?;
                if let Some(group) = &input.deployment_group_name {
                    rows::group(rows, cx.place(), application, group)?;
                }
            }
            let ids = rows.page(&DEPLOYMENTS_BY_TIME, &Key::of(cx.place()), None, usize::MAX, true)?;
            let keys = ids.iter().map(|(_, id)| deployment_key(cx.place(), id));
            let found = keys.map(|key| rows.get(&DEPLOYMENTS, &key)).collect::<Result<Vec<_>, _>>()?;
            Ok::<_, Failure>(found)
        })?;
        let all = found
            .into_iter()
            .flatten()
            .filter(|row| matches(row, &input))
            .map(|row| row.id().to_owned())
            .collect();
        let (deployments, next_token) = page(all, input.next_token.as_deref())?;
        Ok(ListDeploymentsOutput { deployments: Some(deployments), next_token })
    }
}

fn matches(row: &DeploymentRow, input: &ListDeploymentsInput) -> bool {
    let shape = &row.shape;
    let same = |asked: &Option<String>, has: &Option<String>| asked.is_none() || asked == has;
    let within = input.create_time_range.as_ref().is_none_or(|range| {
        range.start.is_none_or(|start| shape.create_time >= Some(start))
            && range.end.is_none_or(|end| shape.create_time <= Some(end))
    });
    let status = input.include_only_statuses.as_ref().filter(|statuses| !statuses.is_empty());
    within
        && same(&input.application_name, &shape.application_name)
        && same(&input.deployment_group_name, &shape.deployment_group_name)
        && same(&input.external_id, &shape.external_id)
        && status.is_none_or(|statuses| shape.status.as_ref().is_some_and(|status| statuses.contains(status)))
}
