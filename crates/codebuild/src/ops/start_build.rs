//! `StartBuild`: a build's row and its plan, in one transaction.

use tidegate_api::codebuild::{
    ArtifactsType, Build, BuildArtifacts, BuildPhase, BuildPhaseType, LogsLocation, Project,
    ProjectArtifacts, ProjectEnvironment, ProjectSource, SourceType, StartBuild, StartBuildInput,
    StartBuildOutput, StatusType,
    error::{invalid_input_exception, resource_not_found_exception},
};
use tidegate_core::{Caller, Cx, Failure, Handle, Look, Needs, Timestamp};
use tidegate_store::{Key, Reads, StoreCx, StoreLook};

use super::Builds;
use crate::refusals;
use crate::rows::{BUILDS, BuildRow, PROJECTS, TOKENS, build_arn, build_key, project_arn, project_key};
use crate::steps::plan;

impl Handle<StartBuild> for Builds {
    fn needs(&self, look: &Look, input: &StartBuildInput) -> Result<Needs, Failure> {
        let needs = Needs::one("codebuild:StartBuild", project_arn(look.place(), &input.project_name));
        Ok(match &input.service_role_override {
            Some(role) => needs.pass_role(role, "codebuild.amazonaws.com"),
            None => needs,
        })
    }

    async fn handle(&self, cx: &Cx, input: StartBuildInput) -> Result<StartBuildOutput, Failure> {
        refusals::members(&input, refusals::OF_STARTS)?;
        let key = project_key(cx.place(), &input.project_name);
        let found = cx.read(|rows| rows.get(&PROJECTS, &key))?;
        let project = found.ok_or_else(|| not_found(cx, &input.project_name))?.project;
        let unique = cx.ids().uuid();
        let row = row_of(cx, &project, &input, &unique)?;
        let (place, asked_by) = (cx.place().clone(), cx.caller().clone());
        let (project_name, token, now) = (input.project_name, input.idempotency_token, cx.clock().now());
        cx.answer(move |tx| {
            let token_key = token.map(|token| Key::of(&place).and(&project_name).and(token));
            if let Some(token) = &token_key
                && let Some(started) = tx.get(&TOKENS, token)?
                && let Some(row) = tx.get(&BUILDS, &build_key(&place, &started))?
            {
                return Ok(StartBuildOutput { build: Some(row.build) });
            }
            let key = project_key(&place, &project_name);
            let Some(mut project) = tx.get(&PROJECTS, &key)? else {
                let arn = project_arn(&place, &project_name);
                return Err(resource_not_found_exception(format!("Project cannot be found: {arn}")).into());
            };
            project.builds += 1;
            let mut row = row;
            row.build.build_number = Some(project.builds);
            let id = row.build.id.clone().unwrap_or_default();
            tx.put(&PROJECTS, &key, &project)?;
            tx.put(&BUILDS, &build_key(&place, &id), &row)?;
            if let Some(token) = token_key {
                tx.put(&TOKENS, &token, &id)?;
            }
            tidegate_flow::start(tx, &plan(&place, &row, asked_by), now)?;
            Ok(StartBuildOutput { build: Some(row.build) })
        })
        .await
    }
}

fn not_found(cx: &Cx, name: &str) -> Failure {
    let arn = project_arn(cx.place(), name);
    resource_not_found_exception(format!("Project cannot be found: {arn}")).into()
}

/// The build that this start of this project makes.
fn row_of(cx: &Cx, project: &Project, input: &StartBuildInput, unique: &str) -> Result<BuildRow, Failure> {
    let source = source_of(project, input)?;
    let artifacts = artifacts_of(project, input)?;
    let environment = environment_of(project, input)?;
    let cache = input.cache_override.clone().or_else(|| project.cache.clone());
    refusals::cache(cache.as_ref())?;
    let secondary =
        input.secondary_artifacts_override.clone().or_else(|| project.secondary_artifacts.clone());
    let (place, now) = (cx.place(), cx.clock().now());
    let id = format!("{}:{unique}", input.project_name);
    let role = input.service_role_override.clone().or_else(|| project.service_role.clone());
    let build = Build {
        arn: Some(build_arn(place, &id)),
        id: Some(id),
        start_time: Some(now),
        current_phase: Some("QUEUED".to_owned()),
        build_status: Some(StatusType::InProgress),
        source_version: input.source_version.clone().or_else(|| project.source_version.clone()),
        resolved_source_version: None,
        project_name: Some(input.project_name.clone()),
        phases: Some(first_phases(now)),
        source: Some(source),
        artifacts: Some(BuildArtifacts {
            location: artifacts
                .location
                .as_ref()
                .map(|bucket| format!("arn:{}:s3:::{bucket}", place.partition())),
            artifact_identifier: artifacts.artifact_identifier.clone(),
            ..BuildArtifacts::default()
        }),
        cache,
        environment: Some(environment),
        service_role: role,
        logs: Some(logs_of(cx, project, input, unique)?),
        timeout_in_minutes: input.timeout_in_minutes_override.or(project.timeout_in_minutes),
        queued_timeout_in_minutes: input
            .queued_timeout_in_minutes_override
            .or(project.queued_timeout_in_minutes),
        build_complete: Some(false),
        initiator: Some(initiator(cx.caller())),
        ..Build::default()
    };
    Ok(BuildRow { build, artifacts, secondary_artifacts: secondary.unwrap_or_default() })
}

fn source_of(project: &Project, input: &StartBuildInput) -> Result<ProjectSource, Failure> {
    let mut source = project.source.clone().unwrap_or_default();
    if let Some(kind) = &input.source_type_override {
        source.r#type = kind.clone();
    }
    if let Some(location) = &input.source_location_override {
        source.location = Some(location.clone());
    }
    if let Some(buildspec) = &input.buildspec_override {
        source.buildspec = Some(buildspec.clone());
    }
    if source.r#type == SourceType::Codepipeline {
        let message =
            "Cannot start a build of a project with source type CODEPIPELINE: its pipeline starts it";
        return Err(invalid_input_exception(message).into());
    }
    refusals::source(&source)?;
    Ok(source)
}

fn artifacts_of(project: &Project, input: &StartBuildInput) -> Result<ProjectArtifacts, Failure> {
    let artifacts =
        input.artifacts_override.clone().or_else(|| project.artifacts.clone()).unwrap_or_default();
    if artifacts.r#type == ArtifactsType::Codepipeline {
        let message = "Cannot start a build with artifacts type CODEPIPELINE: its pipeline starts it";
        return Err(invalid_input_exception(message).into());
    }
    refusals::artifacts(&artifacts)?;
    Ok(artifacts)
}

fn environment_of(project: &Project, input: &StartBuildInput) -> Result<ProjectEnvironment, Failure> {
    let mut environment = project.environment.clone().unwrap_or_default();
    if let Some(image) = &input.image_override {
        environment.image = image.clone();
    }
    if let Some(kind) = &input.environment_type_override {
        environment.r#type = kind.clone();
    }
    if let Some(compute) = &input.compute_type_override {
        environment.compute_type = compute.clone();
    }
    if let Some(overrides) = &input.environment_variables_override {
        let variables = environment.environment_variables.get_or_insert_default();
        variables.retain(|variable| !overrides.iter().any(|other| other.name == variable.name));
        variables.extend(overrides.iter().cloned());
    }
    refusals::environment(&environment)?;
    Ok(environment)
}

/// CodeBuild's usual group and stream, unless the project or the start names others.
fn logs_of(
    cx: &Cx,
    project: &Project,
    input: &StartBuildInput,
    unique: &str,
) -> Result<LogsLocation, Failure> {
    let config =
        input.logs_config_override.clone().or_else(|| project.logs_config.clone()).unwrap_or_default();
    refusals::logs(Some(&config))?;
    let cloud_watch = config.cloud_watch_logs.unwrap_or_default();
    let group = cloud_watch.group_name.unwrap_or_else(|| format!("/aws/codebuild/{}", input.project_name));
    let stream =
        cloud_watch.stream_name.map_or_else(|| unique.to_owned(), |prefix| format!("{prefix}/{unique}"));
    let arn = cx.place().arn("logs", format!("log-group:{group}:log-stream:{stream}")).to_string();
    Ok(LogsLocation {
        group_name: Some(group),
        stream_name: Some(stream),
        cloud_watch_logs_arn: Some(arn),
        ..LogsLocation::default()
    })
}

fn first_phases(now: Timestamp) -> Vec<BuildPhase> {
    [BuildPhaseType::Submitted, BuildPhaseType::Queued]
        .into_iter()
        .map(|phase| BuildPhase {
            phase_type: Some(phase),
            phase_status: Some(StatusType::Succeeded),
            start_time: Some(now),
            end_time: Some(now),
            duration_in_seconds: Some(0),
            contexts: None,
        })
        .collect()
}

/// Who started the build: a pipeline by its session, a person by name.
fn initiator(caller: &Caller) -> String {
    match caller {
        Caller::Root { account } => account.clone(),
        Caller::User { name, .. } => name.clone(),
        Caller::Session(session) => format!("{}/{}", session.role_name, session.session_name),
        Caller::Service { principal, .. } => principal.clone(),
        Caller::Anonymous => "anonymous".to_owned(),
    }
}
