//! `CodeBuild`: a build of the input artifact.

use std::collections::BTreeMap;

use async_trait::async_trait;
use serde_json::json;
use tidegate_api::codebuild::{
    ArtifactPackaging, ArtifactsType, BatchGetBuilds, BatchGetBuildsInput, Build, EnvironmentVariable,
    EnvironmentVariableType, ProjectArtifacts, SourceType, StartBuild, StartBuildInput, StatusType,
};
use tidegate_api::codepipeline::{ActionCategory, ActionDeclaration, S3Location};

use super::{Done, Job, Outcome, Provider, Refusal, Shown};

pub(super) struct CodeBuild;

#[async_trait]
impl Provider for CodeBuild {
    fn kind(&self) -> (ActionCategory, &'static str) {
        (ActionCategory::Build, "CodeBuild")
    }

    fn keys(&self) -> &'static [(&'static str, bool)] {
        &[("ProjectName", true), ("PrimarySource", false), ("EnvironmentVariables", false)]
    }

    fn artifacts(&self) -> [usize; 4] {
        [1, 1, 0, 1]
    }

    fn limit_minutes(&self) -> i64 {
        8 * 60
    }

    fn check(&self, action: &ActionDeclaration) -> Result<(), String> {
        let value = |key: &str| action.configuration.as_ref()?.get(key);
        if let Some(primary) = value("PrimarySource")
            && !action.input_artifacts.iter().flatten().any(|input| input.name == *primary)
        {
            return Err(format!("the PrimarySource {primary} is no input artifact of the action"));
        }
        // A value with a reference in it is read when the reference is known.
        match value("EnvironmentVariables") {
            Some(text) if !text.contains("#{") => variables(text).map(|_| ()),
            _ => Ok(()),
        }
    }

    async fn advance(&self, job: &Job<'_>) -> Outcome {
        let outcome = match job.memo["build"].as_str() {
            Some(id) => look(job, id).await,
            None => start(job).await,
        };
        outcome.unwrap_or_else(|outcome| outcome)
    }
}

async fn start(job: &Job<'_>) -> Result<Outcome, Outcome> {
    let project = job.required("ProjectName")?;
    let only = job.action.input_artifacts.iter().flatten().next().map(|input| input.name.as_str());
    let source = job.input(job.value("PrimarySource").or(only).unwrap_or_default())?;
    let environment =
        job.value("EnvironmentVariables").map(variables).transpose().map_err(Refusal::configuration)?;
    let location = format!(
        "{}/{}",
        source.bucket.as_deref().unwrap_or_default(),
        source.key.as_deref().unwrap_or_default()
    );
    let input = StartBuildInput {
        project_name: project.to_owned(),
        source_type_override: Some(SourceType::S3),
        source_location_override: Some(location),
        artifacts_override: Some(destination(job.outputs.values().next())),
        environment_variables_override: environment,
        idempotency_token: Some(job.id.to_owned()),
        ..StartBuildInput::default()
    };
    let build = job.cx.call::<StartBuild>(input).await?.build.unwrap_or_default();
    let id = build.id.ok_or_else(|| Refusal::failed("StartBuild answered without a build."))?;
    Ok(wait(job, &id))
}

fn wait(job: &Job<'_>, id: &str) -> Outcome {
    job.wait(json!({ "build": id }), format!("build\t{id}"), shown(id))
}

fn shown(id: &str) -> Shown {
    Shown { external_id: Some(id.to_owned()), ..Shown::default() }
}

fn destination(output: Option<&S3Location>) -> ProjectArtifacts {
    let Some(at) = output else {
        return ProjectArtifacts { r#type: ArtifactsType::NoArtifacts, ..ProjectArtifacts::default() };
    };
    let key = at.key.clone().unwrap_or_default();
    let (path, name) = key.rsplit_once('/').unwrap_or(("", &key));
    ProjectArtifacts {
        r#type: ArtifactsType::S3,
        location: at.bucket.clone(),
        path: Some(path.to_owned()),
        name: Some(name.to_owned()),
        packaging: Some(ArtifactPackaging::Zip),
        ..ProjectArtifacts::default()
    }
}

async fn look(job: &Job<'_>, id: &str) -> Result<Outcome, Outcome> {
    let input = BatchGetBuildsInput { ids: vec![id.to_owned()] };
    let build = job.cx.call::<BatchGetBuilds>(input).await?.builds.unwrap_or_default().into_iter().next();
    let build = build.ok_or_else(|| Refusal::failed(format!("The build {id} does not exist.")))?;
    match &build.build_status {
        Some(StatusType::InProgress) | None => Ok(wait(job, id)),
        Some(StatusType::Succeeded) => {
            let exported = build.exported_environment_variables.unwrap_or_default();
            let variables: BTreeMap<String, String> =
                exported.into_iter().filter_map(|variable| Some((variable.name?, variable.value?))).collect();
            Ok(Outcome::Done(Box::new(Done { variables, shown: shown(id), ..Done::default() })))
        }
        Some(status) => {
            let message = why(status, &build);
            Err(Refusal { shown: shown(id), ..Refusal::failed(message) }.into())
        }
    }
}

fn why(status: &StatusType, build: &Build) -> String {
    let mut message = format!("Build terminated with state: {status}");
    let phases = build.phases.iter().flatten();
    let failed = phases.filter(|phase| {
        phase
            .phase_status
            .as_ref()
            .is_some_and(|status| !matches!(status, StatusType::Succeeded | StatusType::InProgress))
    });
    for phase in failed {
        let name = phase.phase_type.as_ref().map(ToString::to_string).unwrap_or_default();
        for context in phase.contexts.iter().flatten() {
            let (code, text) = (context.status_code.as_deref(), context.message.as_deref());
            message.push_str(&format!(
                ". Phase: {name}, Code: {}, Message: {}",
                code.unwrap_or_default(),
                text.unwrap_or_default()
            ));
        }
    }
    message
}

/// Reads `[{"name":…,"value":…,"type":…}]`.
fn variables(text: &str) -> Result<Vec<EnvironmentVariable>, String> {
    let wrong = |problem: String| format!("EnvironmentVariables is not valid: {problem}");
    let list: Vec<BTreeMap<String, String>> =
        serde_json::from_str(text).map_err(|error| wrong(error.to_string()))?;
    list.into_iter()
        .map(|mut one| {
            let mut take = |key: &str| one.remove(key);
            let (name, value, kind) = (take("name"), take("value"), take("type"));
            if let Some(unknown) = one.keys().next() {
                return Err(wrong(format!("unknown key {unknown}")));
            }
            let name = name.ok_or_else(|| wrong("a variable has no name".to_owned()))?;
            let value = value.ok_or_else(|| wrong(format!("the variable {name} has no value")))?;
            Ok(EnvironmentVariable { name, value, r#type: kind.map(EnvironmentVariableType::from) })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn environment_variables_are_read_strictly() {
        let read = variables(r#"[{"name":"A","value":"1","type":"PLAINTEXT"}]"#).unwrap();
        assert_eq!(read[0].r#type, Some(EnvironmentVariableType::Plaintext));
        assert!(variables(r#"[{"name":"A","value":"1","typo":"x"}]"#).unwrap_err().contains("typo"));
        assert!(variables("{}").is_err());
    }

    #[test]
    fn an_output_goes_to_its_object() {
        let at = S3Location { bucket: Some("b".into()), key: Some("p/Build/abc".into()) };
        let destination = destination(Some(&at));
        assert_eq!(
            (destination.path.as_deref(), destination.name.as_deref()),
            (Some("p/Build"), Some("abc"))
        );
    }
}
