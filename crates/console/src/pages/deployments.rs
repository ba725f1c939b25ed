//! Deployments, newest first.

use maud::html;
use tidegate_api::codedeploy::{
    BatchGetDeployments, BatchGetDeploymentsInput, ListDeployments, ListDeploymentsInput,
};

use crate::view::{Page, empty, lasted, more, status, table, time, why};
use crate::visit::{Trouble, Visit, link, link_with};

/// Deployments that one call describes.
const AT_ONCE: usize = 25;

/// The page.
pub(crate) async fn page(visit: &Visit) -> Result<Page, Trouble> {
    let next_token = visit.query.get("next").map(str::to_owned);
    let listed =
        visit.call::<ListDeployments>(ListDeploymentsInput { next_token, ..Default::default() }).await?;
    let ids = listed.deployments.unwrap_or_default();
    let mut found = Vec::new();
    for some in ids.chunks(AT_ONCE) {
        let input = BatchGetDeploymentsInput { deployment_ids: some.to_vec() };
        found.extend(visit.call::<BatchGetDeployments>(input).await?.deployments_info.unwrap_or_default());
    }
    found.sort_by_key(|one| std::cmp::Reverse(one.create_time));
    let next = listed.next_token.map(|token| link_with(&["deployments"], &[("next", &token)]));
    Ok(Page::new(
        "Deployments",
        html! {
            h1 { "Deployments" }
            @if found.is_empty() {
                (empty("There is no deployment yet.", &html! {
                    "One begins when a stack changes the version of an alias that has a "
                    code { "CodeDeployLambdaAliasUpdate" } " policy, or with " code { "aws deploy create-deployment" } "."
                }))
            } @else {
                (table("Deployments, newest first",
                    &["Deployment", "Status", "Application", "Group", "Configuration", "Created", "Lasted"],
                    &html! {
                        @for one in &found {
                            @let id = one.deployment_id.as_deref().unwrap_or_default();
                            @let state = one.status.as_ref().map_or("", |status| status.as_str());
                            tr data-key=(id) {
                                td { a href=(link(&["deployments", id])) { (id) } }
                                td { (status(state)) (why(state, id)) }
                                td { (one.application_name.as_deref().unwrap_or_default()) }
                                td { (one.deployment_group_name.as_deref().unwrap_or_default()) }
                                td { (one.deployment_config_name.as_deref().unwrap_or_default()) }
                                td { (time(one.create_time)) }
                                td { (lasted(one.create_time, one.complete_time)) }
                            }
                        }
                    }))
            }
            (more(next))
        },
    ))
}
