//! A candidate that is what is served already: the served one is set apart, so that there is something to release.
//!
//! The candidate's own template is never touched. What is served is deployed once more with another description of its
//! functions, which makes it another version; replacing that by the candidate is a release like any other.

use std::io::{Cursor, Read};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use tidegate_api::cloudformation::{
    Capability, ChangeSetType, CreateChangeSet, CreateChangeSetInput, DescribeChangeSet,
    DescribeChangeSetInput, ExecuteChangeSet, ExecuteChangeSetInput, Parameter,
};
use tidegate_api::codepipeline::{
    ActionExecutionFilter, ListActionExecutions, ListActionExecutionsInput, S3Location,
};
use tidegate_api::s3::{GetObject, GetObjectRequest};
use tidegate_core::wall;

use super::deploy_stage::DeployStage;
use super::prepare;
use crate::client::Client;

const DESCRIPTION: &str = "Set apart by a rehearsal, as the version before.";
const CHANGE_SET: &str = "rehearsal-sets-apart";

/// Sets what is served apart from the candidate, where the templates of both executions are the same; says whether it did.
pub async fn set_apart(
    client: &Client,
    stage: &DeployStage,
    pipeline: &str,
    [served, candidate]: [&str; 2],
) -> Result<bool> {
    let before = template(client, stage, pipeline, served).await?;
    if before != template(client, stage, pipeline, candidate).await? {
        return Ok(false);
    }
    let changed = with_descriptions(&before)?;
    let parameters = stage.parameters.iter().map(|(key, value)| Parameter {
        parameter_key: Some(key.clone()),
        parameter_value: Some(value.clone()),
        ..Parameter::default()
    });
    let input = CreateChangeSetInput {
        stack_name: stage.stack.clone(),
        change_set_name: CHANGE_SET.to_owned(),
        change_set_type: Some(ChangeSetType::Update),
        template_body: Some(changed),
        parameters: Some(parameters.collect()),
        capabilities: Some(vec![
            Capability::from("CAPABILITY_NAMED_IAM"),
            Capability::from("CAPABILITY_AUTO_EXPAND"),
        ]),
        role_arn: stage.role_arn.clone(),
        ..CreateChangeSetInput::default()
    };
    client.call::<CreateChangeSet>(input).await?;
    created(client, &stage.stack).await?;
    let input = ExecuteChangeSetInput {
        change_set_name: CHANGE_SET.to_owned(),
        stack_name: Some(stage.stack.clone()),
        ..ExecuteChangeSetInput::default()
    };
    client.call::<ExecuteChangeSet>(input).await?;
    prepare::updated(client, &stage.stack).await?;
    Ok(true)
}

async fn created(client: &Client, stack: &str) -> Result<()> {
    loop {
        let input = DescribeChangeSetInput {
            change_set_name: CHANGE_SET.to_owned(),
            stack_name: Some(stack.to_owned()),
            ..DescribeChangeSetInput::default()
        };
        let shown = client.call::<DescribeChangeSet>(input).await?;
        let status = shown.status.map(|status| status.to_string()).unwrap_or_default();
        match status.as_str() {
            "CREATE_COMPLETE" => return Ok(()),
            "FAILED" => bail!(
                "what is served could not be set apart from the candidate: {}",
                shown.status_reason.unwrap_or_default()
            ),
            _ => wall::pause(std::time::Duration::from_millis(50)).await,
        }
    }
}

/// The template that an execution's build left.
async fn template(client: &Client, stage: &DeployStage, pipeline: &str, execution: &str) -> Result<String> {
    let filter =
        ActionExecutionFilter { pipeline_execution_id: Some(execution.to_owned()), ..Default::default() };
    let input = ListActionExecutionsInput {
        pipeline_name: pipeline.to_owned(),
        filter: Some(filter),
        ..Default::default()
    };
    let actions = client.call::<ListActionExecutions>(input).await?.action_execution_details;
    let outputs =
        actions.unwrap_or_default().into_iter().filter_map(|action| action.output?.output_artifacts);
    let found = outputs.flatten().find(|artifact| artifact.name.as_ref() == Some(&stage.artifact));
    let Some(S3Location { bucket: Some(bucket), key: Some(key) }) = found.and_then(|found| found.s3location)
    else {
        bail!("execution {execution} left no artifact {}", stage.artifact);
    };
    let input = GetObjectRequest { bucket, key, ..GetObjectRequest::default() };
    let body = client.call::<GetObject>(input).await?.body.unwrap_or_default();
    let mut archive = zip::ZipArchive::new(Cursor::new(body)).context("opening the build's output")?;
    let mut file =
        archive.by_name(&stage.path).with_context(|| format!("the build's output has no {}", stage.path))?;
    let mut text = String::new();
    file.read_to_string(&mut text).with_context(|| format!("reading {}", stage.path))?;
    Ok(text)
}

/// The template with another description of each function that is released by an alias.
fn with_descriptions(text: &str) -> Result<String> {
    let document = tidegate_yaml::Document::parse(text).map_err(|error| anyhow::anyhow!("{error}"))?;
    let mut template = document.to_template_json().map_err(|error| anyhow::anyhow!("{error}"))?;
    let everywhere = template.pointer("/Globals/Function/AutoPublishAlias").is_some();
    let resources = template.get_mut("Resources").and_then(Value::as_object_mut);
    let mut changed = 0;
    for resource in resources.into_iter().flat_map(|resources| resources.values_mut()) {
        if resource["Type"] != "AWS::Serverless::Function" {
            continue;
        }
        let Some(properties) = resource.get_mut("Properties").and_then(Value::as_object_mut) else {
            continue;
        };
        if everywhere || properties.contains_key("AutoPublishAlias") {
            properties.insert("Description".to_owned(), json!(DESCRIPTION));
            // The version's logical id follows from the code alone, unless this says otherwise.
            properties.insert("AutoPublishCodeSha256".to_owned(), json!("0".repeat(64)));
            changed += 1;
        }
    }
    if changed == 0 {
        bail!(
            "the candidate is what is served already, and its template has no AWS::Serverless::Function with AutoPublishAlias to tell them apart: name another version with --from"
        );
    }
    serde_json::to_string(&template).context("encoding the template")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_with_an_alias_are_set_apart_and_others_left() {
        let text = "Resources:\n  A:\n    Type: AWS::Serverless::Function\n    Properties:\n      AutoPublishAlias: live\n      Role: !GetAtt R.Arn\n  B:\n    Type: AWS::Serverless::Function\n    Properties: {Handler: x}\n";
        let changed: Value = serde_json::from_str(&with_descriptions(text).unwrap()).unwrap();
        assert_eq!(changed["Resources"]["A"]["Properties"]["Description"], DESCRIPTION);
        assert_eq!(changed["Resources"]["A"]["Properties"]["Role"], json!({"Fn::GetAtt": ["R", "Arn"]}));
        assert!(changed["Resources"]["B"]["Properties"].get("Description").is_none());
        assert!(with_descriptions("Resources: {}").is_err());
    }
}
