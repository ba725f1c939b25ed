//! Where a pipeline deploys: the stage that candidates wait in front of, and what it makes of a build's output.

use anyhow::{Context, Result};
use serde_json::Value;
use tidegate_api::codepipeline::{ActionDeclaration, PipelineDeclaration};

/// The stage that deploys a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeployStage {
    /// The stage.
    pub name: String,
    /// The stack.
    pub stack: String,
    /// The artifact that holds the template.
    pub artifact: String,
    /// The template's path in it.
    pub path: String,
    /// The role that the stack is given.
    pub role_arn: Option<String>,
    /// The parameters that the action overrides.
    pub parameters: Vec<(String, String)>,
}

impl DeployStage {
    /// The first stage of a pipeline that deploys a template with CloudFormation.
    pub fn of(declaration: &PipelineDeclaration) -> Result<Self> {
        let stages = declaration.stages.iter().skip(1);
        let found = stages.flat_map(|stage| stage.actions.iter().map(move |action| (stage, action)));
        for (stage, action) in found.filter(|(_, action)| action.action_type_id.provider == "CloudFormation")
        {
            if let Some((artifact, path)) =
                value(action, "TemplatePath").and_then(|path| path.split_once("::"))
            {
                return Ok(Self {
                    name: stage.name.clone(),
                    stack: value(action, "StackName").context("an action names no stack")?.to_owned(),
                    artifact: artifact.to_owned(),
                    path: path.to_owned(),
                    role_arn: value(action, "RoleArn").map(str::to_owned),
                    parameters: parameters(value(action, "ParameterOverrides"))?,
                });
            }
        }
        anyhow::bail!(
            "pipeline {} has no stage after its first that deploys a template with CloudFormation",
            declaration.name
        )
    }
}

fn value<'a>(action: &'a ActionDeclaration, key: &str) -> Option<&'a str> {
    action.configuration.as_ref()?.get(key).map(String::as_str)
}

fn parameters(overrides: Option<&str>) -> Result<Vec<(String, String)>> {
    let Some(text) = overrides else { return Ok(Vec::new()) };
    let tree: serde_json::Map<String, Value> =
        serde_json::from_str(text).context("reading an action's ParameterOverrides")?;
    Ok(tree.into_iter().filter_map(|(name, value)| Some((name, value.as_str()?.to_owned()))).collect())
}

#[cfg(test)]
mod tests {
    use tidegate_api::codepipeline::{ActionTypeId, StageDeclaration};

    use super::*;

    #[test]
    fn the_first_stage_with_a_template_is_taken() {
        let action = |pairs: &[(&str, &str)]| ActionDeclaration {
            action_type_id: ActionTypeId { provider: "CloudFormation".into(), ..Default::default() },
            configuration: Some(
                pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect(),
            ),
            ..Default::default()
        };
        let stage = |name: &str, actions: Vec<ActionDeclaration>| StageDeclaration {
            name: name.into(),
            actions,
            ..Default::default()
        };
        let deploy = action(&[
            ("TemplatePath", "Out::packaged.yml"),
            ("StackName", "s"),
            ("ParameterOverrides", r#"{"A": "b"}"#),
        ]);
        let declaration = PipelineDeclaration {
            name: "p".into(),
            stages: vec![stage("Source", Vec::new()), stage("Deploy", vec![action(&[]), deploy])],
            ..Default::default()
        };
        let found = DeployStage::of(&declaration).unwrap();
        assert_eq!(
            (found.name.as_str(), found.artifact.as_str(), found.path.as_str()),
            ("Deploy", "Out", "packaged.yml")
        );
        assert_eq!(found.parameters, [("A".to_owned(), "b".to_owned())]);
        assert!(DeployStage::of(&PipelineDeclaration { stages: Vec::new(), ..declaration }).is_err());
    }
}
