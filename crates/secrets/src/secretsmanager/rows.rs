//! What is stored of secrets.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tidegate_core::Timestamp;
use tidegate_store::Table;

/// Secrets, by place and name.
pub(crate) const SECRETS: Table<SecretRow> = Table::new("secretsmanager_secrets");

/// The label of the version that is meant where none is named, and of the one before it.
pub(crate) const CURRENT: &str = "AWSCURRENT";
pub(crate) const PREVIOUS: &str = "AWSPREVIOUS";

/// A secret.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SecretRow {
    /// The six letters at the end of the ARN.
    pub suffix: String,
    pub description: Option<String>,
    /// The key as it was named; without one it is Secrets Manager's own.
    pub kms_key_id: Option<String>,
    pub tags: BTreeMap<String, String>,
    pub policy: Option<String>,
    pub created: Timestamp,
    pub changed: Timestamp,
    /// When it was marked for deletion, and when it is gone.
    pub deletion: Option<(Timestamp, Timestamp)>,
    /// The versions, in the order in which they were made.
    pub versions: Vec<VersionRow>,
}

/// A version of a secret.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct VersionRow {
    pub id: String,
    pub stages: Vec<String>,
    pub created: Timestamp,
    /// The key as it was named when this was encrypted.
    pub kms_key_id: Option<String>,
    /// Whether the value is text.
    pub is_text: bool,
    /// The value, encrypted, in base 64.
    pub sealed: String,
}
