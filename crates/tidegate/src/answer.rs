//! What the released functions answer, asked through their aliases.

use anyhow::Result;
use serde_json::json;
use tidegate_api::codepipeline::PipelineDeclaration;
use tidegate_api::lambda::{InvocationRequest, Invoke};

use crate::client::Client;
use crate::say::Say;
use crate::watcher::{Watcher, stacks};

/// Invokes every alias of the stacks that a pipeline deploys, and says what each answered.
pub async fn ask(
    client: &Client,
    say: &Say,
    watcher: &Watcher<'_>,
    declaration: &PipelineDeclaration,
) -> Result<()> {
    let mut asked = Vec::new();
    for (_, stack) in stacks(declaration) {
        for alias in watcher.resources(&stack, "AWS::Lambda::Alias").await {
            if asked.contains(&alias) {
                continue;
            }
            let input = InvocationRequest {
                function_name: alias.clone(),
                payload: Some("{}".into()),
                ..Default::default()
            };
            let answer = client.call::<Invoke>(input).await?;
            let payload = String::from_utf8_lossy(&answer.payload.unwrap_or_default()).into_owned();
            let version = answer.executed_version.unwrap_or_default();
            let name = alias.rsplit("function:").next().unwrap_or(&alias);
            say.data(
                format!("{name} (version {version}) answers {payload}"),
                &json!({"alias": alias, "version": version, "answer": payload, "error": answer.function_error}),
            );
            asked.push(alias);
        }
    }
    Ok(())
}
