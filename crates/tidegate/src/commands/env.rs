//! `tidegate env`: the lines that point AWS's clients at the engine.

use serde_json::json;

use crate::cli::Stop;
use crate::client::Client;
use crate::home::Home;
use crate::say::Say;

/// Prints export lines for `eval`, or a JSON object.
pub async fn run(home: &Home, say: &Say) -> Result<(), Stop> {
    let client = Client::of_running(home).await?;
    let keys = home.admin_keys()?;
    let (url, region) = (client.url(), client.region());
    let pairs = [
        ("AWS_ENDPOINT_URL", url),
        ("AWS_ACCESS_KEY_ID", &keys.id),
        ("AWS_SECRET_ACCESS_KEY", &keys.secret),
        ("AWS_REGION", region),
        ("AWS_DEFAULT_REGION", region),
    ];
    // A session token of the user's other life would be sent along and refused.
    let lines: Vec<String> = std::iter::once("unset AWS_SESSION_TOKEN AWS_PROFILE".to_owned())
        .chain(pairs.iter().map(|(name, value)| format!("export {name}={value}")))
        .collect();
    let object: serde_json::Map<String, serde_json::Value> =
        pairs.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    say.data(lines.join("\n"), &object);
    Ok(())
}
