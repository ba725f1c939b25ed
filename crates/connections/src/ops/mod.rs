//! One file per operation.

mod complete_connection;
mod create_connection;
mod delete_connection;
mod fetch_source;
mod get_connection;
mod list_connections;
mod list_tags_for_resource;
mod resolve_revision;
mod tag_resource;
mod untag_resource;

use std::sync::Arc;

use tidegate_core::{Failure, Look, Registry};

use crate::git::{GitError, Mirror};
use crate::rows::{ConnectionRow, find};
use tidegate_store::StoreLook;

/// The handlers of this crate.
pub(crate) struct Connections;

/// Registers every operation on connections, under both service names, and our own on revisions.
pub fn register(registry: &mut Registry) {
    let connections = Arc::new(Connections);
    macro_rules! both {
        ($($operation:ident),*) => {$(
            registry.operation::<tidegate_api::codestar_connections::$operation, _>(&connections);
            registry.operation::<tidegate_api::codeconnections::$operation, _>(&connections);
        )*};
    }
    both!(
        CreateConnection,
        GetConnection,
        ListConnections,
        DeleteConnection,
        TagResource,
        UntagResource,
        ListTagsForResource
    );
    registry.operation::<tidegate_api::tidegate::CompleteConnection, _>(&connections);
    registry.operation::<tidegate_api::tidegate::ResolveRevision, _>(&connections);
    registry.operation::<tidegate_api::tidegate::FetchSource, _>(&connections);
}

/// Implements an operation for both service names from one body.
macro_rules! for_both {
    ($macro:ident) => {
        $macro!(codestar_connections);
        $macro!(codeconnections);
    };
}

/// A connection as a service shows it.
macro_rules! shown {
    ($service:ident, $row:expr, $place:expr) => {{
        let row: $crate::rows::ConnectionRow = $row;
        tidegate_api::$service::Connection {
            connection_name: Some(row.name),
            connection_arn: Some(row.arn),
            provider_type: Some(row.provider_type.into()),
            owner_account_id: Some($place.account.clone()),
            connection_status: Some(row.status.into()),
            host_arn: None,
        }
    }};
}
pub(crate) use {for_both, shown};

/// AWS's words for a connection that is not there.
pub(crate) fn not_found(arn: &str) -> String {
    format!("Connection not found for ARN {arn}")
}

/// The mirror of a repository, if the connection may be used for it.
pub(crate) fn mirror(look: &Look, arn: &str, repository: &str) -> Result<Mirror, Failure> {
    use tidegate_api::tidegate::error::{resource_not_found_exception, resource_unavailable_exception};
    let row: ConnectionRow = find(look, arn)?.ok_or_else(|| resource_not_found_exception(not_found(arn)))?;
    if row.status != "AVAILABLE" {
        let message = format!(
            "{}: {arn} is {}. Complete the connection's handshake and start the pipeline again.",
            tidegate_core::inferred::CODEPIPELINE_CONNECTION_PENDING,
            row.status
        );
        return Err(resource_unavailable_exception(message).into());
    }
    let url = row.url_of(repository).ok_or_else(|| {
        resource_unavailable_exception(format!(
            "Connection {arn} leads to no repository named {repository}: name its git URL with `tidegate connect`."
        ))
    })?;
    Ok(Mirror::of(look.store().folder(), &url))
}

/// What git said, as the caller reads it.
pub(crate) fn unavailable(error: &GitError) -> Failure {
    tidegate_api::tidegate::error::resource_unavailable_exception(error.to_string()).into()
}
