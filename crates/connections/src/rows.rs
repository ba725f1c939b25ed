//! What is stored of a connection, and how it is found by its ARN.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tidegate_core::{Arn, Fault, Look, Place};
use tidegate_store::{Key, Reads, StoreLook, Table};

/// Connections, by their unique id.
pub(crate) const CONNECTIONS: Table<ConnectionRow> = Table::new("connections_connections");

/// A connection to a git host.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct ConnectionRow {
    pub(crate) arn: String,
    pub(crate) name: String,
    pub(crate) provider_type: String,
    /// PENDING, AVAILABLE or ERROR.
    pub(crate) status: String,
    pub(crate) tags: BTreeMap<String, String>,
    /// Git URLs by full repository id, as the handshake gave them.
    pub(crate) repositories: BTreeMap<String, String>,
}

pub(crate) fn key(place: &Place, arn: &str) -> Key {
    let id = arn.rsplit_once(":connection/").map_or(arn, |(_, id)| id);
    Key::of(place).and(id)
}

/// The connection of an ARN: the id counts, and the place and service name must be the row's.
pub(crate) fn find(look: &Look, arn: &str) -> Result<Option<ConnectionRow>, Fault> {
    look.read(|rows| find_in(rows, look.place(), arn))
}

/// The same inside a transaction or snapshot.
pub(crate) fn find_in(rows: &impl Reads, place: &Place, arn: &str) -> Result<Option<ConnectionRow>, Fault> {
    let found: Option<ConnectionRow> = rows.get(&CONNECTIONS, &key(place, arn))?;
    Ok(found.filter(|row| row.arn == arn))
}

/// The IAM prefix under which an ARN's connection is used: that of its own service name.
pub(crate) fn prefix_of(arn: &str) -> &'static str {
    match arn.parse::<Arn>() {
        Ok(arn) if arn.service == "codeconnections" => "codeconnections",
        _ => "codestar-connections",
    }
}

impl ConnectionRow {
    /// The git URL of a repository: the one of the handshake, else the public host of the provider.
    pub(crate) fn url_of(&self, repository: &str) -> Option<String> {
        let host = match self.provider_type.as_str() {
            "GitHub" => Some("github.com"),
            "Bitbucket" => Some("bitbucket.org"),
            "GitLab" => Some("gitlab.com"),
            _ => None,
        };
        let public = || host.map(|host| format!("https://{host}/{repository}.git"));
        self.repositories.get(repository).or_else(|| self.repositories.get("*")).cloned().or_else(public)
    }
}
