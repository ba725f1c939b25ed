//! What is stored of keys and aliases.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tidegate_core::Timestamp;
use tidegate_store::Table;

/// Keys, by place and id.
pub(crate) const KEYS: Table<KeyRow> = Table::new("kms_keys");
/// Aliases, by place and name.
pub(crate) const ALIASES: Table<AliasRow> = Table::new("kms_aliases");

/// A key.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct KeyRow {
    /// The description.
    pub description: String,
    /// The key policy.
    pub policy: String,
    /// When it was made.
    pub created: Timestamp,
    /// Whether it may be used.
    pub enabled: bool,
    /// When it is to be gone, where that was asked for, and with which window.
    pub deletion: Option<Deletion>,
    /// What it encrypts with, the newest last; the older ones still decrypt.
    pub materials: Vec<Material>,
    /// How it is rotated, where it is.
    pub rotation: Option<Rotation>,
    /// The tags.
    pub tags: BTreeMap<String, String>,
    /// The service whose key it is, where it is not a customer's.
    pub service: Option<String>,
}

/// What a key encrypts with.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Material {
    /// `CurrentKeyMaterialId`.
    pub id: String,
    /// 32 bytes in hexadecimal digits.
    pub secret: String,
}

impl std::fmt::Debug for Material {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Material({})", self.id)
    }
}

/// A deletion that waits.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Deletion {
    /// When the key is gone.
    pub at: Timestamp,
    /// The days that were asked for.
    pub days: i32,
}

/// How a key is rotated.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Rotation {
    /// How often, in days.
    pub days: i32,
    /// When next.
    pub next: Timestamp,
}

/// An alias.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct AliasRow {
    /// The key's id.
    pub key: String,
    /// When it was made.
    pub created: Timestamp,
    /// When it last changed.
    pub updated: Timestamp,
}

/// A day, in milliseconds.
pub(crate) const DAY: i64 = 24 * 60 * 60 * 1000;
