//! `tidegate release`: what changed, committed, pushed, and watched.

use std::path::Path;
use std::time::Duration;

use crate::answer;
use crate::cli::Stop;
use crate::client::Client;
use crate::commands::{up, watch};
use crate::home::Home;
use crate::repository::Repository;
use crate::say::Say;
use crate::watcher::Watcher;

/// How long a pipeline may take to notice a push: it looks every second or two.
const NOTICE: Duration = Duration::from_secs(30);

/// Commits the folder's changes and follows the execution that the push starts.
pub async fn run(home: &Home, say: &Say, dir: &Path, message: &str) -> Result<(), Stop> {
    let client = Client::of_running(home).await?;
    let repository = Repository::of(home, dir).await?;
    if repository.tip().await.is_none() {
        return Err(Stop::No(format!(
            "{} was never brought up: run `tidegate up {}` first",
            dir.display(),
            dir.display()
        )));
    }
    let pipeline = up::pipeline_of(&client, &up::stack_name(&repository)).await?;
    let mut watcher = Watcher::new(&client, say, &pipeline);
    let before = watcher.newest().await?;
    if !repository.commit(message).await? {
        return Err(Stop::No(format!("nothing has changed in {} since the last release", dir.display())));
    }
    say.line(format!("committed {} to {}", repository.tip().await.unwrap_or_default(), repository.url()));
    let Some(execution) = watcher.next(before.as_deref(), NOTICE).await? else {
        return Err(Stop::No(format!(
            "{pipeline} did not notice the push within {} seconds",
            NOTICE.as_secs()
        )));
    };
    let ended = watcher.follow(&execution).await?;
    let declaration = watcher.declaration().await?;
    answer::ask(&client, say, &watcher, &declaration).await?;
    watch::verdict(ended)
}
