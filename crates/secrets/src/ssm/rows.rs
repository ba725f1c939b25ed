//! What is stored of parameters.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tidegate_core::Timestamp;
use tidegate_store::Table;

/// Parameters, by place and name.
pub(crate) const PARAMETERS: Table<ParameterRow> = Table::new("ssm_parameters");

/// AWS: how many versions are kept.
pub(crate) const MOST_VERSIONS: usize = 100;

/// A parameter.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct ParameterRow {
    /// Its versions, the oldest first; never empty.
    pub versions: Vec<VersionRow>,
    /// The tags.
    pub tags: BTreeMap<String, String>,
}

/// A version of a parameter.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct VersionRow {
    pub number: i64,
    /// `String`, `StringList` or `SecureString`.
    pub kind: String,
    pub value: Stored,
    /// The key as it was named, of a secure one.
    pub key_id: Option<String>,
    pub description: Option<String>,
    pub allowed_pattern: Option<String>,
    pub tier: String,
    pub data_type: String,
    pub modified: Timestamp,
    /// The ARN of who made it.
    pub user: String,
    pub labels: Vec<String>,
}

/// A value as it is stored.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Stored {
    /// As it was given.
    Clear(String),
    /// Encrypted, in base 64.
    Sealed(String),
}
