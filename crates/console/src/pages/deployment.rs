//! One deployment: how its traffic moves, what its hooks and alarms say, and the verdict on its canary.

mod evidence;
mod moving;

use maud::{Markup, html};
use tidegate_api::codedeploy::{DeploymentInfo, GetDeployment, GetDeploymentInput, LifecycleEvent};

use crate::pages::deployment::evidence::{Evidence, gather};
use crate::view::{Page, act, careful_act, cut, facts, lasted, status, table, time, trail, why};
use crate::visit::{Trouble, Visit, link, link_with};

/// The page.
pub(crate) async fn page(visit: &Visit, id: &str) -> Result<Page, Trouble> {
    let found = visit.call::<GetDeployment>(GetDeploymentInput { deployment_id: id.to_owned() }).await?;
    let deployment = found.deployment_info.unwrap_or_default();
    let evidence = gather(visit, id, &deployment).await?;
    let measured = moving::measure(visit, &deployment, &evidence).await;
    let state = deployment.status.as_ref().map_or("", |status| status.as_str());
    Ok(Page::new(
        id,
        html! {
            (trail(&[("Deployments", link(&["deployments"]))]))
            h1 { "Deployment " (id) }
            (acts(visit, id, state))
            (summary(&deployment, &evidence, state, id))
            h2 { "Traffic" }
            (moving::chart(&deployment, &evidence, &measured))
            h2 { "Versions" }
            (moving::versions(&evidence, &measured))
            h2 { "Verdict" }
            (verdict(&evidence))
            h2 { "Lifecycle events" }
            (events(&evidence, id))
            h2 { "Alarms" }
            (alarms(&evidence))
        },
    ))
}

fn acts(visit: &Visit, id: &str, state: &str) -> Markup {
    html! {
        @if !matches!(state, "Succeeded" | "Failed" | "Stopped") {
            div.acts {
                (careful_act(visit, "stop-deployment", "Stop and roll back", &[("id", id), ("rollback", "true")],
                    &html! { p { "All traffic returns to the version before." } }))
                (careful_act(visit, "stop-deployment", "Stop here", &[("id", id), ("rollback", "false")],
                    &html! { p { "The deployment ends; its group’s own settings decide what becomes of the traffic." } }))
                (act(visit, "promote-deployment", "Continue now", &[("id", id)]))
            }
        }
    }
}

fn summary(deployment: &DeploymentInfo, evidence: &Evidence, state: &str, id: &str) -> Markup {
    let text = |value: &Option<String>| html! { (value.as_deref().unwrap_or("–")) };
    let rollback = deployment.rollback_info.as_ref();
    let of_other = |other: Option<&String>| {
        html! { @match other { Some(other) => a href=(link(&["deployments", other])) { (other) }, None => "–" } }
    };
    let error = deployment.error_information.as_ref();
    html! {
        @if let Some(error) = error {
            p.notice.bad role="status" {
                (error.code.as_ref().map_or("", |code| code.as_str())) ": " (error.message.as_deref().unwrap_or_default())
                (why(state, id)) @if state == "Stopped" { " " a.why href=(link_with(&["explain"], &[("id", id)])) { "Why?" } }
            }
        }
        (facts(&[
            ("Status", html! { (status(state)) (why(state, id)) }),
            ("Function and alias", html! {
                a href=(link(&["functions", &evidence.function])) { (evidence.function) } " : " (evidence.alias)
            }),
            ("Versions", html! { (evidence.current) " → " (evidence.target) }),
            ("Weight of the new version now", html! { b { (percent(evidence.weight)) } }),
            ("Configuration", text(&deployment.deployment_config_name)),
            ("Application and group", html! {
                (text(&deployment.application_name)) " / " (text(&deployment.deployment_group_name))
            }),
            ("Created", time(deployment.create_time)),
            ("Lasted", html! { (lasted(deployment.create_time, deployment.complete_time)) }),
            ("Rolled back by", of_other(rollback.and_then(|rollback| rollback.rollback_deployment_id.as_ref()))),
            ("Rolls back", of_other(rollback.and_then(|rollback| rollback.rollback_triggering_deployment_id.as_ref()))),
        ]))
    }
}

fn percent(weight: Option<f64>) -> String {
    weight.map_or_else(|| "–".to_owned(), |weight| format!("{:.0} %", weight * 100.0))
}

fn verdict(evidence: &Evidence) -> Markup {
    html! {
        @match &evidence.verdict {
            Ok(verdict) => {
                (facts(&[
                    ("Verdict", html! { (status(verdict.outcome.as_str())) }),
                    ("Versions", html! { (verdict.canary_version) " against " (verdict.stable_version) }),
                    ("Errors of the canary", html! { (verdict.canary.errors) " of " (verdict.canary.requests) }),
                    ("Errors of the version before", html! { (verdict.stable.errors) " of " (verdict.stable.requests) }),
                    ("Chance of such errors by accident", html! { (format!("{:.4}", verdict.p_value)) }),
                    ("Evidence", html! { (format!("{:.2}", verdict.evidence)) }),
                    ("Shares as weighted", html! { @if verdict.sample_ratio_doubted { "doubted" } @else { "yes" } }),
                    ("Since", time(Some(verdict.since))),
                ]))
                p { (verdict.reason) }
            }
            Err(words) => { p.card { (words) } }
        }
    }
}

fn events(evidence: &Evidence, id: &str) -> Markup {
    let row = |event: &LifecycleEvent| {
        let state = event.status.as_ref().map_or("", |status| status.as_str());
        let name = event.lifecycle_event_name.as_deref().unwrap_or_default();
        let said = event.diagnostics.as_ref();
        let hook = said.and_then(|said| said.script_name.as_deref()).filter(|name| !name.is_empty());
        html! {
            tr data-key=(name) {
                td { (name) } td { (status(state)) (why(state, id)) }
                td { (time(event.start_time)) } td { (lasted(event.start_time, event.end_time)) }
                td {
                    @if let Some(hook) = hook { a href=(link(&["functions", hook])) { (hook) } " " }
                    @if let Some(said) = said {
                        (said.message.as_deref().unwrap_or_default())
                        @if let Some(log) = said.log_tail.as_deref().filter(|log| !log.is_empty()) { pre { (cut(log, 2000)) } }
                    }
                }
            }
        }
    };
    let rows = html! { @for event in &evidence.events { (row(event)) } };
    table("Lifecycle events", &["Event", "Status", "Began", "Lasted", "What it said"], &rows)
}

fn alarms(evidence: &Evidence) -> Markup {
    html! {
        @if evidence.alarms.is_empty() {
            p.card { "No alarm watches this deployment’s group: only its hooks can stop it. Alarms stand in "
                code { "DeploymentPreference: Alarms" } "." }
        } @else {
            (table("Alarms that stop it", &["Alarm", "State", "Why", "Since"], &html! {
                @for alarm in &evidence.alarms {
                    tr data-key=(alarm.name) {
                        td { a href=(link(&["alarms", &alarm.name])) { (alarm.name) } }
                        td { (status(&alarm.state)) } td { (alarm.reason) } td { (time(alarm.since)) }
                    }
                }
            }))
        }
    }
}
