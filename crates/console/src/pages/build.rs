//! One build: its phases, and its log as it is written.

use maud::{Markup, html};
use tidegate_api::codebuild::{BatchGetBuilds, BatchGetBuildsInput, Build, BuildPhase};
use tidegate_api::logs::{GetLogEvents, GetLogEventsRequest};

use crate::pages::log::lines;
use crate::view::{Page, act, empty, facts, lasted, status, table, tail, time, trail, why};
use crate::visit::{Trouble, Visit, is_absence, link};

/// Lines of the log that are shown: its end, which is where a build fails.
const SHOWN: i32 = 500;

/// The page.
pub(crate) async fn page(visit: &Visit, id: &str) -> Result<Page, Trouble> {
    let found = visit.call::<BatchGetBuilds>(BatchGetBuildsInput { ids: vec![id.to_owned()] }).await?;
    let build = found.builds.unwrap_or_default().into_iter().next().ok_or(Trouble::NoPage)?;
    let state = build.build_status.as_ref().map_or("", |status| status.as_str());
    let log = log(visit, &build).await?;
    Ok(Page::new(
        format!("Build {}", tail(id)),
        html! {
            (trail(&[("Builds", link(&["builds"]))]))
            h1 { "Build " (id) }
            @if build.build_complete != Some(true) { div.acts { (act(visit, "stop-build", "Stop build", &[("id", id)])) } }
            (facts(&[
                ("Status", html! { (status(state)) (why(state, id)) }),
                ("Phase", html! { (build.current_phase.as_deref().unwrap_or("–")) }),
                ("Project", html! { (build.project_name.as_deref().unwrap_or_default()) }),
                ("Initiator", html! { (build.initiator.as_deref().unwrap_or("–")) }),
                ("Source", html! { (build.resolved_source_version.as_deref().or(build.source_version.as_deref()).unwrap_or("–")) }),
                ("Began", time(build.start_time)),
                ("Lasted", html! { (lasted(build.start_time, build.end_time)) }),
                ("Role", html! { (build.service_role.as_deref().unwrap_or("–")) }),
            ]))
            h2 { "Phases" }
            (table("Phases", &["Phase", "Status", "Began", "Lasted", "What it said"], &html! {
                @for phase in build.phases.as_deref().unwrap_or_default() { (phase_row(phase)) }
            }))
            h2 { "Log" }
            (log)
        },
    ))
}

fn phase_row(phase: &BuildPhase) -> Markup {
    let name = phase.phase_type.as_ref().map_or("", |kind| kind.as_str());
    let state = phase.phase_status.as_ref().map_or("IN_PROGRESS", |status| status.as_str());
    html! {
        tr data-key=(name) {
            td { (name) }
            td { @if name == "COMPLETED" { "–" } @else { (status(state)) } }
            td { (time(phase.start_time)) } td { (lasted(phase.start_time, phase.end_time)) }
            td {
                @for said in phase.contexts.as_deref().unwrap_or_default() {
                    (said.message.as_deref().unwrap_or_default()) " "
                }
            }
        }
    }
}

async fn log(visit: &Visit, build: &Build) -> Result<Markup, Trouble> {
    let place = build.logs.as_ref().and_then(|logs| logs.group_name.clone().zip(logs.stream_name.clone()));
    let Some((group, stream)) = place else {
        return Ok(empty("It has no log yet.", &html! { "A log begins with the build’s first phase." }));
    };
    let input = GetLogEventsRequest {
        log_group_name: Some(group.clone()),
        log_stream_name: stream.clone(),
        limit: Some(SHOWN),
        ..Default::default()
    };
    let events = match visit.call::<GetLogEvents>(input).await {
        Ok(found) => found.events.unwrap_or_default(),
        Err(error) if is_absence(&error) => Vec::new(),
        Err(error) => return Err(error.into()),
    };
    let rows: Vec<(i64, &str)> = events
        .iter()
        .map(|event| (event.timestamp.unwrap_or_default(), event.message.as_deref().unwrap_or_default()))
        .collect();
    Ok(html! {
        p.soft { "The last " (rows.len()) " lines of " a href=(crate::visit::link_with(&["logs", &group], &[("stream", &stream)])) {
            (group) "/" (stream) } "; the whole is there." }
        (lines("The build’s log", &rows))
    })
}
