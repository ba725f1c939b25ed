//! What a pipeline's structure must be; whatever is not supported is refused by name.

use std::collections::HashSet;

use tidegate_api::codepipeline::{
    ActionCategory, ActionDeclaration, ExecutionMode, PipelineDeclaration, PipelineType, StageDeclaration,
    error,
};
use tidegate_core::{Failure, Place};

use crate::actions;

const MOST_STAGES: usize = 50;
const MOST_ACTIONS: usize = 50;

/// Checks a structure.
pub fn check(declaration: &PipelineDeclaration, place: &Place) -> Result<(), Failure> {
    is_name(&declaration.name, "pipeline").map_err(structure)?;
    supported(declaration).map_err(structure)?;
    modes(declaration).map_err(structure)?;
    if !(2..=MOST_STAGES).contains(&declaration.stages.len()) {
        return Err(structure(format!(
            "Pipeline has {} stages; it must have 2 to 50",
            declaration.stages.len()
        )));
    }
    let (mut stages, mut outputs) = (HashSet::new(), HashSet::new());
    for (index, stage) in declaration.stages.iter().enumerate() {
        if !stages.insert(&stage.name) {
            return Err(structure(format!("Two stages are named {}", stage.name)));
        }
        check_stage(stage, index == 0, place, &mut outputs)?;
    }
    Ok(())
}

fn supported(declaration: &PipelineDeclaration) -> Result<(), String> {
    if declaration.artifact_stores.as_ref().is_some_and(|stores| !stores.is_empty()) {
        return Err("artifactStores is not supported; use artifactStore".to_owned());
    }
    let Some(store) = &declaration.artifact_store else { return Err("artifactStore is required".to_owned()) };
    if store.encryption_key.is_some() {
        return Err("artifactStore.encryptionKey is not supported".to_owned());
    }
    if store.r#type.as_str() != "S3" {
        return Err(format!("the artifact store type {} is not supported", store.r#type));
    }
    if declaration.triggers.as_ref().is_some_and(|triggers| !triggers.is_empty()) {
        return Err("triggers is not supported".to_owned());
    }
    Ok(())
}

fn modes(declaration: &PipelineDeclaration) -> Result<(), String> {
    let v2 = match &declaration.pipeline_type {
        None | Some(PipelineType::V1) => false,
        Some(PipelineType::V2) => true,
        Some(other) => return Err(format!("the pipeline type {other} is not supported")),
    };
    match &declaration.execution_mode {
        None | Some(ExecutionMode::Superseded) => {}
        Some(ExecutionMode::Queued) if v2 => {}
        Some(ExecutionMode::Queued) => {
            return Err("the execution mode QUEUED needs the pipeline type V2".to_owned());
        }
        Some(other) => return Err(format!("the execution mode {other} is not supported")),
    }
    let variables = declaration.variables.as_deref().unwrap_or_default();
    if !variables.is_empty() && !v2 {
        return Err("variables need the pipeline type V2".to_owned());
    }
    Ok(())
}

fn check_stage(
    stage: &StageDeclaration,
    first: bool,
    place: &Place,
    outputs: &mut HashSet<String>,
) -> Result<(), Failure> {
    let wrong = |text: String| Failure::from(error::invalid_stage_declaration_exception(text));
    is_name(&stage.name, "stage").map_err(wrong)?;
    let given = [
        ("blockers", stage.blockers.as_ref().is_some_and(|blockers| !blockers.is_empty())),
        ("onFailure", stage.on_failure.is_some()),
        ("onSuccess", stage.on_success.is_some()),
        ("beforeEntry", stage.before_entry.is_some()),
    ];
    if let Some((name, _)) = given.iter().find(|(_, given)| *given) {
        return Err(wrong(format!("{name} of the stage {} is not supported", stage.name)));
    }
    if !(1..=MOST_ACTIONS).contains(&stage.actions.len()) {
        return Err(wrong(format!("The stage {} must have 1 to 50 actions", stage.name)));
    }
    let mut names = HashSet::new();
    let mut actions: Vec<&ActionDeclaration> = stage.actions.iter().collect();
    actions.sort_by_key(|action| action.run_order.unwrap_or(1));
    for action in actions {
        let wrong = |text: String| {
            let text = format!("Action {} of stage {}: {text}", action.name, stage.name);
            Failure::from(error::invalid_action_declaration_exception(text))
        };
        if !names.insert(&action.name) {
            return Err(wrong("two actions have this name".to_owned()));
        }
        check_action(action, first, place).map_err(wrong)?;
        if let Some(missing) =
            action.input_artifacts.iter().flatten().find(|input| !outputs.contains(&input.name))
        {
            return Err(structure(format!(
                "The input artifact {} of action {} is not an output artifact of an earlier action",
                missing.name, action.name
            )));
        }
        for output in action.output_artifacts.iter().flatten() {
            if !outputs.insert(output.name.clone()) {
                return Err(structure(format!("Two actions have the output artifact {}", output.name)));
            }
        }
    }
    Ok(())
}

fn check_action(action: &ActionDeclaration, first: bool, place: &Place) -> Result<(), String> {
    is_name(&action.name, "action")?;
    let is_source = action.action_type_id.category == ActionCategory::Source;
    if is_source != first {
        return Err("source actions stand in the first stage, and only they do".to_owned());
    }
    let given = [
        ("commands", action.commands.as_ref().is_some_and(|list| !list.is_empty())),
        ("outputVariables", action.output_variables.as_ref().is_some_and(|list| !list.is_empty())),
        ("environmentVariables", action.environment_variables.as_ref().is_some_and(|list| !list.is_empty())),
        (
            "outputArtifacts.files",
            action.output_artifacts.iter().flatten().any(|output| output.files.is_some()),
        ),
        ("region", action.region.as_ref().is_some_and(|region| *region != place.region)),
    ];
    if let Some((name, _)) = given.iter().find(|(_, given)| *given) {
        return Err(format!("{name} is not supported"));
    }
    if !(1..=999).contains(&action.run_order.unwrap_or(1)) {
        return Err("runOrder must lie between 1 and 999".to_owned());
    }
    if action.timeout_in_minutes.is_some_and(|minutes| minutes < 1) {
        return Err("timeoutInMinutes must be positive".to_owned());
    }
    actions::check(action)
}

fn is_name(name: &str, what: &str) -> Result<(), String> {
    let valid = |c: char| c.is_ascii_alphanumeric() || ".@-_".contains(c);
    if !name.is_empty() && name.len() <= 100 && name.chars().all(valid) {
        return Ok(());
    }
    Err(format!("the {what} name '{name}' must be 1 to 100 of letters, digits and . @ - _"))
}

fn structure(text: impl Into<String>) -> Failure {
    error::invalid_structure_exception(text).into()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn whole() -> serde_json::Value {
        let source = json!({"name": "Source", "actionTypeId":
            {"category": "Source", "owner": "AWS", "provider": "CodeStarSourceConnection", "version": "1"},
            "configuration": {"ConnectionArn": "arn:c", "FullRepositoryId": "a/b", "BranchName": "main"},
            "outputArtifacts": [{"name": "Src"}]});
        let build = json!({"name": "Build", "actionTypeId":
            {"category": "Build", "owner": "AWS", "provider": "CodeBuild", "version": "1"},
            "configuration": {"ProjectName": "p"}, "inputArtifacts": [{"name": "Src"}]});
        json!({"name": "p", "roleArn": "arn:aws:iam::123456789012:role/p",
            "artifactStore": {"type": "S3", "location": "b"},
            "stages": [{"name": "Source", "actions": [source]}, {"name": "Build", "actions": [build]}]})
    }

    fn problem(change: impl FnOnce(&mut serde_json::Value)) -> String {
        let mut value = whole();
        change(&mut value);
        let declaration = serde_json::from_value(value).unwrap();
        match check(&declaration, &Place::new("123456789012", "us-east-1")) {
            Ok(()) => String::new(),
            Err(Failure::Modeled(error)) => error.message,
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_whole_pipeline_passes_and_each_defect_is_named() {
        assert_eq!(problem(|_| {}), "");
        assert!(
            problem(|v| v["stages"][1]["actions"][0]["inputArtifacts"][0]["name"] = json!("X")).contains('X')
        );
        assert!(problem(|v| v["executionMode"] = json!("PARALLEL")).contains("PARALLEL"));
        assert!(problem(|v| v["executionMode"] = json!("QUEUED")).contains("V2"));
        let typo = |v: &mut serde_json::Value| {
            v["stages"][1]["actions"][0]["configuration"]["BatchEnabled"] = json!("true")
        };
        assert!(problem(typo).contains("BatchEnabled"));
        assert!(
            problem(|v| v["stages"][1]["actions"][0]["actionTypeId"]["provider"] = json!("Jenkins"))
                .contains("Jenkins")
        );
        assert!(
            problem(|v| v["stages"][1]["onFailure"] = json!({"result": "ROLLBACK"})).contains("onFailure")
        );
        assert!(
            problem(|v| {
                v["stages"].as_array_mut().unwrap().pop();
            })
            .contains("stages")
        );
    }
}
