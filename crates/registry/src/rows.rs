//! What is stored of repositories.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tidegate_api::ecr::{EncryptionConfiguration, ImageScanningConfiguration, ImageTagMutability};
use tidegate_core::Timestamp;
use tidegate_store::Table;

/// Repositories, by place and name.
pub(crate) const REPOSITORIES: Table<RepositoryRow> = Table::new("ecr_repositories");

/// A repository.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RepositoryRow {
    pub created: Timestamp,
    pub mutability: ImageTagMutability,
    pub scanning: ImageScanningConfiguration,
    pub encryption: EncryptionConfiguration,
    /// The repository's own policy.
    pub policy: Option<String>,
    /// Which images are to expire; there are none to which it could be applied.
    pub lifecycle_policy: Option<String>,
    pub tags: BTreeMap<String, String>,
}
