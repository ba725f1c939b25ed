//! `tidegate console`: a link that signs in to the web console, once.

use serde_json::json;
use tidegate_api::tidegate::{CreateSignInLink, CreateSignInLinkInput};

use crate::cli::Stop;
use crate::client::Client;
use crate::home::Home;
use crate::say::Say;

/// Prints a link.
pub async fn run(home: &Home, say: &Say, valid_seconds: i32) -> Result<(), Stop> {
    let client = Client::of_running(home).await?;
    let input = CreateSignInLinkInput { valid_seconds: Some(valid_seconds) };
    let link = client.call::<CreateSignInLink>(input).await?;
    say.data(&link.url, &json!({"url": link.url, "validSeconds": link.valid_seconds}));
    say.hint(&format!("it signs in once, within {} seconds, as the user admin", link.valid_seconds));
    Ok(())
}

/// Tells where the console is; that nobody may sign in there by a link is no reason to stop.
pub async fn tell(client: &Client, say: &Say) {
    match client.call::<CreateSignInLink>(CreateSignInLinkInput::default()).await {
        Ok(link) => say.line(format!("watch it in the console: {}", link.url)),
        Err(failure) => say.line(format!("the console gives no link: {}", failure.message())),
    }
}
