//! `tidegate rehearse`: a release in virtual time, once for each thing that may go wrong with it.
#![expect(
    clippy::disallowed_methods,
    reason = "it reads the environment once, for the engine that it starts"
)]

use std::path::{Path, PathBuf};

use clap::Args;

use crate::cli::Stop;
use crate::home::Home;
use crate::rehearse::{self, Asked};
use crate::say::Say;

/// What to rehearse, and how.
#[derive(Args, Debug, Clone)]
pub struct Rehearse {
    /// The application: a folder with infra-stack/infra-stack.yml. It is rehearsed as it stands.
    dir: PathBuf,
    /// The revision that is served now [default: what a running engine released last, else the commit before the folder's last].
    #[arg(long, value_name = "REV")]
    from: Option<String>,
    /// Requests of users in a minute, where the new version fails.
    #[arg(long, value_name = "PER_MINUTE", default_value = "300", value_parser = rate)]
    rate: f64,
    /// What users send, as JSON.
    #[arg(long, value_name = "JSON", default_value = "{}")]
    event: String,
    /// What all draws follow from: the same seed draws the same.
    #[arg(long, default_value = "1")]
    seed: u64,
    /// Only scenarios whose name has this; may be given several times.
    #[arg(long = "scenario", value_name = "WORD")]
    scenarios: Vec<String>,
    /// Write the results as JUnit's XML.
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
    /// Scenarios at the same time [default: one for each processor].
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
    /// Run functions and builds even where the machine offers less isolation than seccomp and Landlock.
    #[arg(long)]
    weak_sandbox: bool,
}

/// Rehearses.
pub async fn run(home: &Home, say: &Say, rehearse: Rehearse) -> Result<(), Stop> {
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZeroUsize::get);
    let asked = Asked {
        dir: rehearse.dir,
        from: rehearse.from,
        rate: rehearse.rate,
        event: rehearse.event,
        seed: rehearse.seed,
        only: rehearse.scenarios,
        junit: rehearse.junit,
        jobs: rehearse.jobs.unwrap_or(processors),
        weak_sandbox: rehearse.weak_sandbox,
    };
    rehearse::run(home, say, &asked).await
}

/// Plays one scenario in this process.
pub async fn play(folder: &Path) -> Result<(), Stop> {
    Ok(rehearse::play(folder, std::env::vars().collect()).await?)
}

fn rate(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(rate) if (0.0..=60_000.0).contains(&rate) => Ok(rate),
        _ => Err("a rate is a number of requests in a minute, 60000 at most".to_owned()),
    }
}
