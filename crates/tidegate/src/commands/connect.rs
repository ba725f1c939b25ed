//! `tidegate connect`: the handshake that turns a connection AVAILABLE.

use std::collections::BTreeMap;

use anyhow::Context;
use serde_json::json;
use tidegate_api::codestar_connections::{ConnectionStatus, ListConnections, ListConnectionsInput};
use tidegate_api::tidegate::{CompleteConnection, CompleteConnectionInput};

use crate::cli::Stop;
use crate::client::Client;
use crate::home::Home;
use crate::say::Say;

/// Completes the named connection, or the only pending one.
pub async fn run(home: &Home, say: &Say, named: Option<String>, repositories: &[String]) -> Result<(), Stop> {
    let client = Client::of_running(home).await?;
    let repositories = repositories
        .iter()
        .map(|pair| {
            let (id, url) =
                pair.split_once('=').with_context(|| format!("'{pair}' is not OWNER/NAME=GIT-URL"))?;
            Ok((id.to_owned(), absolute(url)?))
        })
        .collect::<Result<BTreeMap<_, _>, anyhow::Error>>()?;
    let arn = find(&client, named).await?;
    complete(&client, &arn, repositories).await?;
    say.data(format!("{arn} is AVAILABLE"), &json!({"ConnectionArn": arn, "ConnectionStatus": "AVAILABLE"}));
    Ok(())
}

/// Completes one connection.
pub async fn complete(
    client: &Client,
    arn: &str,
    repositories: BTreeMap<String, String>,
) -> anyhow::Result<()> {
    let input = CompleteConnectionInput { connection_arn: arn.to_owned(), repositories: Some(repositories) };
    client.call::<CompleteConnection>(input).await?;
    Ok(())
}

/// A path becomes absolute, because the engine runs elsewhere; a URL stays.
fn absolute(url: &str) -> anyhow::Result<String> {
    if url.contains("://") || (url.contains(':') && !std::path::Path::new(url).exists()) {
        return Ok(url.to_owned());
    }
    let path = std::fs::canonicalize(url).with_context(|| format!("there is no repository at {url}"))?;
    Ok(path.to_string_lossy().into_owned())
}

async fn find(client: &Client, named: Option<String>) -> Result<String, Stop> {
    let all = client.call::<ListConnections>(ListConnectionsInput::default()).await?;
    let all = all.connections.unwrap_or_default();
    let arns: Vec<String> = match &named {
        Some(name) => all
            .into_iter()
            .filter(|one| {
                one.connection_arn.as_ref() == Some(name) || one.connection_name.as_ref() == Some(name)
            })
            .filter_map(|one| one.connection_arn)
            .collect(),
        None => all
            .into_iter()
            .filter(|one| one.connection_status == Some(ConnectionStatus::Pending))
            .filter_map(|one| one.connection_arn)
            .collect(),
    };
    match (arns.as_slice(), named) {
        ([one], _) => Ok(one.clone()),
        ([], Some(name)) => Err(Stop::No(format!("there is no connection {name}"))),
        ([], None) => Err(Stop::No("no connection is PENDING".to_owned())),
        (several, _) => Err(Stop::No(format!("say which connection: {}", several.join(", ")))),
    }
}
