//! Action providers: one file each. A provider checks an action's declaration when the pipeline is made, and works on it
//! in stretches when it runs.

mod cloud_formation;
mod code_build;
mod code_star_source_connection;
mod manual_approval;
mod parameters;
mod s3;

use std::collections::BTreeMap;

use async_trait::async_trait;
use bytes::Bytes;
use serde_json::Value;
use tidegate_api::codepipeline::{
    ActionCategory, ActionDeclaration, ActionOwner, ApprovalResult, S3Location, SourceRevision,
};
use tidegate_core::{CallError, Cx, Timestamp, inferred};
use tidegate_flow::StepCx;

use crate::artifacts;
use crate::rows::ExecutionRow;

/// What a provider is given.
pub struct Job<'j> {
    /// Acts as the action's role, else the pipeline's.
    pub cx: &'j StepCx,
    /// The execution.
    pub execution: &'j ExecutionRow,
    /// The declaration.
    pub action: &'j ActionDeclaration,
    /// Its configuration, variables replaced.
    pub configuration: &'j BTreeMap<String, String>,
    /// Where its output artifacts go.
    pub outputs: &'j BTreeMap<String, S3Location>,
    /// What it asked to be given; null the first time.
    pub memo: &'j Value,
    /// The action execution's id: the same for every attempt of it, and so the token by which others know a repetition.
    pub id: &'j str,
    /// The approval that was given, for an action that waits for one.
    pub approval: Option<&'j ApprovalResult>,
}

/// What users see of the work elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// The id of the build or stack.
    pub external_id: Option<String>,
    /// A link.
    pub url: Option<String>,
    /// A sentence.
    pub summary: Option<String>,
}

/// What a finished action gives.
#[derive(Debug, Default)]
pub struct Done {
    /// Its variables.
    pub variables: BTreeMap<String, String>,
    /// What is shown.
    pub shown: Shown,
    /// The revision that a source gave.
    pub revision: Option<SourceRevision>,
    /// Who finished it, where a person did.
    pub updated_by: Option<String>,
}

/// Why an action failed.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// AWS's code.
    pub code: &'static str,
    /// What the user reads.
    pub message: String,
    /// What is shown besides.
    pub shown: Shown,
}

impl Refusal {
    /// The work failed.
    pub fn failed(message: impl Into<String>) -> Self {
        Self { code: "JobFailed", message: message.into(), shown: Shown::default() }
    }

    /// The action is declared wrongly.
    pub fn configuration(message: impl Into<String>) -> Self {
        Self { code: "ConfigurationError", message: message.into(), shown: Shown::default() }
    }
}

/// How far an action came.
pub enum Outcome {
    /// To its end.
    Done(Box<Done>),
    /// Not yet.
    Wait {
        /// Given to the provider then.
        memo: Value,
        /// When it looks again.
        until: Timestamp,
        /// What may wake it sooner.
        topic: Option<String>,
        /// What is shown meanwhile.
        shown: Shown,
    },
    /// It failed.
    Refused(Refusal),
    /// Something passing went wrong.
    Again(CallError),
}

/// A failed call is passing or a fact; its words are kept.
impl From<CallError> for Outcome {
    fn from(error: CallError) -> Self {
        if error.is_transient() {
            return Self::Again(error);
        }
        let code = if error.is_denied() { "PermissionError" } else { "JobFailed" };
        Self::Refused(Refusal { code, message: error.to_string(), shown: Shown::default() })
    }
}

impl From<Refusal> for Outcome {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// What a provider can be relied on for.
#[async_trait]
trait Provider: Sync {
    /// Category and provider, as in `ActionTypeId`.
    fn kind(&self) -> (ActionCategory, &'static str);
    /// The keys that a configuration may have, and whether each is required.
    fn keys(&self) -> &'static [(&'static str, bool)];
    /// Fewest and most input artifacts, fewest and most output artifacts.
    fn artifacts(&self) -> [usize; 4];
    /// AWS's time limit, in minutes.
    fn limit_minutes(&self) -> i64;
    /// What is wrong with a configuration beyond its keys.
    fn check(&self, action: &ActionDeclaration) -> Result<(), String>;
    /// Works on.
    async fn advance(&self, job: &Job<'_>) -> Outcome;
}

const PROVIDERS: [&dyn Provider; 5] = [
    &code_star_source_connection::CodeStarSourceConnection,
    &s3::S3,
    &code_build::CodeBuild,
    &cloud_formation::CloudFormation,
    &manual_approval::ManualApproval,
];

fn provider(action: &ActionDeclaration) -> Option<&'static dyn Provider> {
    let id = &action.action_type_id;
    PROVIDERS.into_iter().find(|provider| {
        let (category, name) = provider.kind();
        let category = category == id.category
            // AWS: CodeBuild also tests.
            || (name == "CodeBuild" && id.category == ActionCategory::Test);
        category && name == id.provider && id.owner == ActionOwner::Aws && id.version == "1"
    })
}

/// Whether an action waits for a person.
pub fn is_approval(action: &ActionDeclaration) -> bool {
    action.action_type_id.category == ActionCategory::Approval
}

/// AWS's time limit of an action, in minutes.
pub fn limit_minutes(action: &ActionDeclaration) -> i64 {
    provider(action).map_or(60, Provider::limit_minutes)
}

/// What is wrong with a declaration.
pub fn check(action: &ActionDeclaration) -> Result<(), String> {
    let id = &action.action_type_id;
    let Some(provider) = provider(action) else {
        return Err(format!(
            "the action type {} {} {} {} is not supported",
            id.category, id.owner, id.provider, id.version
        ));
    };
    let none = BTreeMap::new();
    let configuration = action.configuration.as_ref().unwrap_or(&none);
    let keys = provider.keys();
    if let Some(unknown) = configuration.keys().find(|key| !keys.iter().any(|(known, _)| known == key)) {
        return Err(format!("the configuration key {unknown} is not supported by {}", id.provider));
    }
    if let Some((missing, _)) =
        keys.iter().find(|(key, required)| *required && !configuration.contains_key(*key))
    {
        return Err(format!("the configuration key {missing} is required by {}", id.provider));
    }
    let [least_in, most_in, least_out, most_out] = provider.artifacts();
    let inputs = action.input_artifacts.as_ref().map_or(0, Vec::len);
    let outputs = action.output_artifacts.as_ref().map_or(0, Vec::len);
    if !(least_in..=most_in).contains(&inputs) {
        return Err(format!("{} takes {least_in} to {most_in} input artifacts, not {inputs}", id.provider));
    }
    if !(least_out..=most_out).contains(&outputs) {
        return Err(format!(
            "{} takes {least_out} to {most_out} output artifacts, not {outputs}",
            id.provider
        ));
    }
    provider.check(action)
}

/// Works on an action.
pub async fn advance(job: &Job<'_>) -> Outcome {
    match provider(job.action) {
        Some(provider) => provider.advance(job).await,
        None => Refusal::configuration(format!(
            "The provider {} is not supported.",
            job.action.action_type_id.provider
        ))
        .into(),
    }
}

/// The revision at which a source stands now; `None` for a source that is not to be watched.
pub async fn tip(cx: &Cx, action: &ActionDeclaration) -> Option<Result<String, CallError>> {
    let configuration = action.configuration.as_ref()?;
    match action.action_type_id.provider.as_str() {
        "CodeStarSourceConnection" => code_star_source_connection::tip(cx, configuration).await,
        "S3" => s3::tip(cx, configuration).await,
        _ => None,
    }
}

impl Job<'_> {
    fn value(&self, key: &str) -> Option<&str> {
        self.configuration.get(key).map(String::as_str)
    }

    fn required(&self, key: &str) -> Result<&str, Refusal> {
        self.value(key)
            .ok_or_else(|| Refusal::configuration(format!("The configuration key {key} is missing.")))
    }

    fn input(&self, name: &str) -> Result<&S3Location, Refusal> {
        let declared = self.action.input_artifacts.iter().flatten().any(|input| input.name == name);
        let found = self.execution.artifacts.get(name).filter(|_| declared);
        found.ok_or_else(|| Refusal::configuration(format!("The action has no input artifact {name}.")))
    }

    /// One file of an input artifact.
    async fn file(&self, artifact: &str, path: &str) -> Result<String, Outcome> {
        let at = self.input(artifact)?;
        let archive: Bytes = artifacts::get(self.cx.cx(), at).await?;
        artifacts::file(&archive, path).map_err(|problem| {
            Refusal::failed(format!("The artifact {artifact} cannot be used: {problem}.")).into()
        })
    }

    /// Looks again after AWS's own pause, or when the other service announces a change.
    fn wait(&self, memo: Value, topic: String, shown: Shown) -> Outcome {
        let poll = i64::try_from(inferred::CODEPIPELINE_ACTION_POLL.as_millis()).unwrap_or(i64::MAX);
        Outcome::Wait { memo, until: self.cx.clock().now().plus_millis(poll), topic: Some(topic), shown }
    }
}
