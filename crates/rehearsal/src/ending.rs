//! What an engine shows when a scenario is over.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::scenario::At;

/// An alias at the end.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AliasEnding {
    /// `FUNCTION:ALIAS`.
    pub name: String,
    /// The version before the release.
    pub old: String,
    /// The version that it points to.
    pub version: String,
    /// The weights of other versions, where traffic is still divided.
    pub weights: BTreeMap<String, f64>,
}

impl AliasEnding {
    /// Whether all traffic goes to the version before the release.
    pub fn is_old(&self) -> bool {
        self.version == self.old && self.weights.is_empty()
    }

    /// Whether all traffic goes to another version.
    pub fn is_new(&self) -> bool {
        self.version != self.old && self.weights.is_empty()
    }
}

/// A deployment of CodeDeploy at the end.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeploymentEnding {
    /// Its id.
    pub id: String,
    /// Its status.
    pub status: String,
    /// Its error's code and message, where it has one.
    pub error: Option<String>,
    /// Who made it: `user`, `autoscaling`, `codeDeployRollback`, `CloudFormation`, `CloudFormationRollback`.
    pub creator: String,
}

/// What users were served.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Serving {
    /// Answers of the version before the release.
    pub old: u64,
    /// Answers of the release.
    pub new: u64,
    /// Answers of either that were errors.
    pub errors: u64,
    /// Requests that were not answered, because the engine was away.
    pub unanswered: u64,
}

/// How a scenario ended.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ending {
    /// The pipeline execution's status.
    pub execution: String,
    /// The stack's status.
    pub stack: String,
    /// The aliases of the stack.
    pub aliases: Vec<AliasEnding>,
    /// The deployments since the scenario began, oldest first.
    pub deployments: Vec<DeploymentEnding>,
    /// Alarms and their states, in the order of their names.
    pub alarms: Vec<(String, String)>,
    /// What the sequential test says of the release, where it was asked.
    pub verdict: Option<String>,
    /// The first cause of the failure, where the execution failed.
    pub cause: Option<String>,
    /// When the scenario began, in milliseconds of the engine's clock.
    pub began_at: i64,
    /// When everything had settled, on the same clock.
    pub ended_at: i64,
    /// When the first thing went wrong, on the same clock.
    pub sign_at: Option<i64>,
    /// The calls of the shift, in order.
    pub calls: Vec<At>,
    /// Whether what was to be broken was reached.
    pub reached: bool,
    /// How often the engine was killed.
    pub kills: u32,
}

impl Ending {
    /// From the first thing that went wrong until the old version served all and everything had settled, in milliseconds
    /// of the engine's clock; nothing where the release went through.
    pub fn recovery_millis(&self) -> Option<i64> {
        let is_back = self.aliases.iter().all(AliasEnding::is_old);
        self.sign_at.filter(|_| is_back).map(|sign| self.ended_at - sign)
    }
}
