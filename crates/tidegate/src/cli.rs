//! The command line: from words to a command, and from how it ended to an exit code.

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use crate::arguments::{Cli, Command};
pub use crate::arguments::{Output, Serve};
use crate::client::{self, CallFailure};
use crate::commands;
use crate::home::Home;
use crate::say::Say;

/// The whole command line as clap knows it: what help, completions and manual pages are made from.
pub fn command() -> clap::Command {
    Cli::command()
}

/// Why a command ended without success.
#[derive(Debug)]
pub enum Stop {
    /// What the user asked has a negative answer: 1.
    No(String),
    /// The same, and what the user may do next.
    Advised {
        /// The answer.
        why: String,
        /// What to do next.
        hint: String,
    },
    /// We failed: 2.
    Failed(anyhow::Error),
}

impl Stop {
    /// A negative answer with what to do next.
    pub fn advised(why: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Advised { why: why.into(), hint: hint.into() }
    }
}

/// A failure with what to do next.
#[derive(Debug, thiserror::Error)]
#[error("{why}")]
pub struct Advised {
    /// What went wrong.
    pub why: String,
    /// What to do next.
    pub hint: String,
}

impl From<anyhow::Error> for Stop {
    fn from(error: anyhow::Error) -> Self {
        match error.downcast_ref::<CallFailure>() {
            Some(CallFailure::Answered { error: answer, .. }) => {
                client::answered(format!("{error:#}"), &answer.code)
            }
            _ => Self::Failed(error),
        }
    }
}

/// Reads the command line and runs the command.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let say = Say::new(cli.common.output);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return end(&say, Err(Stop::Failed(error.into()))),
    };
    let result = runtime.block_on(dispatch(cli, &say));
    runtime.shutdown_timeout(std::time::Duration::from_secs(5));
    end(&say, result)
}

async fn dispatch(cli: Cli, say: &Say) -> Result<(), Stop> {
    let home = || Home::new(cli.common.data_dir.clone());
    match cli.command {
        Command::Serve(serve) => commands::serve::run(home()?, serve).await,
        Command::Env => commands::env::run(&home()?, say).await,
        Command::Up { dir, clock, listen } => commands::up::run(&home()?, say, &dir, clock, listen).await,
        Command::Watch { pipeline } => commands::watch::run(&home()?, say, pipeline).await,
        Command::Status { pipeline } => commands::status::run(&home()?, say, pipeline).await,
        Command::History { pipeline, limit } => commands::history::run(&home()?, say, pipeline, limit).await,
        Command::Events { stack, limit } => commands::events::run(&home()?, say, stack, limit).await,
        Command::Logs { group, follow, filter } => {
            commands::logs::run(&home()?, say, group, follow, filter).await
        }
        Command::Invoke { function, payload, qualifier } => {
            commands::invoke::run(&home()?, say, function, payload, qualifier).await
        }
        Command::Release { dir, message } => commands::release::run(&home()?, say, &dir, &message).await,
        Command::Connect { connection, repositories } => {
            commands::connect::run(&home()?, say, connection, &repositories).await
        }
        Command::Access { principal, action, denied } => {
            commands::access::run(&home()?, say, principal, action, denied).await
        }
        Command::Explain { id } => commands::explain::run(&home()?, say, &id).await,
        Command::Console { valid_for } => commands::console::run(&home()?, say, valid_for).await,
        Command::Promote { deployment } => commands::promote::run(&home()?, say, deployment).await,
        Command::Abort { deployment } => commands::abort::run(&home()?, say, deployment).await,
        Command::Rehearse(rehearse) => commands::rehearse::run(&home()?, say, rehearse).await,
        Command::RehearseScenario { folder } => commands::rehearse::play(&folder).await,
        Command::Doctor => commands::doctor::run(say).await,
        Command::Down => commands::down::run(&home()?, say).await,
        Command::SamTranslate { region, context } => {
            commands::sam_translate::run(region.as_deref(), &context)
        }
        Command::Completions { shell } => commands::completions::run(say, shell),
        Command::Man { command, dir } => commands::man::run(say, command.as_deref(), dir.as_deref()),
        Command::Licenses { text } => commands::licenses::run(say, text),
        Command::Package { arguments } => commands::sam::package(&home()?, &arguments).await,
        Command::Sam { arguments } => commands::sam::run(&arguments).await,
    }
}

fn end(say: &Say, result: Result<(), Stop>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::No(why)) => {
            say.error(&why);
            ExitCode::from(1)
        }
        Err(Stop::Advised { why, hint }) => {
            say.error(&why);
            say.hint(&hint);
            ExitCode::from(1)
        }
        Err(Stop::Failed(error)) => {
            say.error(&format!("{error:#}"));
            if let Some(advised) = error.downcast_ref::<Advised>() {
                say.hint(&advised.hint);
            }
            ExitCode::from(2)
        }
    }
}
