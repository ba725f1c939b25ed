//! `tidegate explain`: from any red thing to its first cause.

use serde_json::json;

use crate::cli::Stop;
use crate::client::Client;
use crate::explain::{self, Answer, Explanation};
use crate::home::Home;
use crate::say::Say;

/// Explains a deployment, a stack, a build, a pipeline's execution, or a pipeline's newest failed one.
pub async fn run(home: &Home, say: &Say, id: &str) -> Result<(), Stop> {
    let client = Client::of_running(home).await?;
    match explain::explain(&client, id).await {
        Ok(Answer::Explained(explanation)) => {
            tell(say, &explanation);
            Ok(())
        }
        Ok(Answer::NothingWrong(why)) => Err(nothing(say, "nothing is wrong", why)),
        Ok(Answer::NotFound(what)) => Err(nothing(say, "not found", what)),
        Err(unread) => Err(Stop::Failed(unread.into())),
    }
}

fn tell(say: &Say, explanation: &Explanation) {
    say.data(explanation.lines().join("\n"), explanation);
    if !say.json() {
        say.hint(&explanation.hint);
    }
}

fn nothing(say: &Say, answer: &str, why: String) -> Stop {
    if say.json() {
        say.data("", &json!({"answer": answer, "why": why}));
    }
    Stop::No(format!("{answer}: {why}"))
}
