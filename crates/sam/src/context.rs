//! What the transform would otherwise ask its surroundings for.

use std::collections::BTreeMap;

use tidegate_yaml::{Map, Value};

use crate::application::ServerlessRepo;

/// The surroundings of one transformation.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The region of the stack.
    pub region: String,
    /// The partition of that region (`aws`, `aws-cn`, `aws-us-gov`).
    pub partition: String,
    /// The values the user gave for template parameters; defaults of the template come after.
    pub parameters: Map,
    /// ARNs of managed policies by name.
    pub managed_policies: BTreeMap<String, String>,
    /// Whether behaviour that AWS rolls out behind feature toggles is on.
    pub feature_toggles: bool,
    /// The time in seconds since 1970, after which the deployment of an API that is always deployed is named.
    pub now: u64,
    /// What the Serverless Application Repository would answer, where there is one.
    pub repository: Option<ServerlessRepo>,
}

/// A context file that is not one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the context needs {0}")]
pub struct ContextError(&'static str);

impl Context {
    /// Reads the context as a file tells it: `Region`, `Partition`, `Parameters`, `ManagedPolicies`,
    /// `FeatureToggles` (`none` or `all`) and `ServerlessRepo`.
    pub fn from_json(given: &Value) -> Result<Context, ContextError> {
        let text = |name: &str| given.get(name).and_then(Value::as_str).map(str::to_owned);
        let map = |name: &str| given.get(name).and_then(Value::as_object).cloned();
        let policies =
            map("ManagedPolicies").ok_or(ContextError("ManagedPolicies, a map of names to ARNs"))?;
        let named = |(name, arn): (String, Value)| Some((name, arn.as_str()?.to_owned()));
        Ok(Context {
            region: text("Region").ok_or(ContextError("Region, a string"))?,
            partition: text("Partition").ok_or(ContextError("Partition, a string"))?,
            parameters: map("Parameters").unwrap_or_default(),
            managed_policies: policies.into_iter().filter_map(named).collect(),
            now: given.get("Now").and_then(Value::as_u64).unwrap_or_default(),
            repository: given.get("ServerlessRepo").map(ServerlessRepo::from_json),
            feature_toggles: match given.get("FeatureToggles").map(Value::as_str) {
                None | Some(Some("none")) => false,
                Some(Some("all")) => true,
                Some(_) => return Err(ContextError("FeatureToggles of none or all")),
            },
        })
    }

    /// The ARN of a policy managed by AWS.
    pub(crate) fn aws_managed_policy(&self, path: &str) -> String {
        format!("arn:{}:iam::aws:policy/{path}", self.partition)
    }

    /// An ARN in this partition, in the stack's own region and account.
    pub(crate) fn arn(&self, service: &str, resource: &str) -> String {
        format!("arn:{}:{service}:${{AWS::Region}}:${{AWS::AccountId}}:{resource}", self.partition)
    }
}
