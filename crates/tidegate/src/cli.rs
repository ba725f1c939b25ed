//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use tidegate_core::clock::Kind;

use crate::commands;
use crate::home::Home;
use crate::say::Say;

/// Runs serverless release pipelines for real, on this machine.
#[derive(Parser, Debug)]
#[command(name = "tidegate", version, about, max_term_width = 110)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

/// Options of every command.
#[derive(Args, Debug, Clone)]
pub struct Common {
    /// Where the engine keeps everything [default: tidegate in the user's data directory].
    #[arg(long, global = true, value_name = "DIR", env = "TIDEGATE_DATA_DIR")]
    pub data_dir: Option<PathBuf>,
    /// How results are written to stdout.
    #[arg(long, global = true, value_enum, default_value = "text")]
    pub output: Output,
}

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Output {
    /// For people.
    Text,
    /// For programs: one JSON document, or one a line where things happen over time.
    Json,
}

/// How an engine is started.
#[derive(Args, Debug, Clone)]
pub struct Serve {
    /// The address to answer on; port 0 takes a free one.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:4566")]
    pub listen: SocketAddr,
    /// The account's twelve digits.
    #[arg(long, value_name = "ACCOUNT", default_value = "123456789012", value_parser = account)]
    pub account: String,
    /// The region of calls that name none.
    #[arg(long, value_name = "REGION", default_value = "us-east-1")]
    pub region: String,
    /// wall, scaled:N (N times as fast), sim (moved by hand), or sim:auto (jumps to what is due next).
    #[arg(long, value_name = "CLOCK", default_value = "wall")]
    pub clock: Kind,
    /// Keep everything in a new folder that goes when the engine stops, and allow a reset.
    #[arg(long)]
    pub ephemeral: bool,
    /// Run functions and builds even where the machine offers less isolation than seccomp and Landlock.
    #[arg(long)]
    pub weak_sandbox: bool,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Run the engine until it is stopped.
    Serve(Serve),
    /// Print the lines that point AWS's clients at the engine: eval "$(tidegate env)".
    Env,
    /// Bring up the pipeline of DIR and release it, watching the first release live.
    Up {
        /// The application: a folder with infra-stack/infra-stack.yml.
        dir: PathBuf,
        /// A clock for an engine that this command starts.
        #[arg(long, value_name = "CLOCK", default_value = "wall")]
        clock: Kind,
        /// The address for an engine that this command starts.
        #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:4566")]
        listen: SocketAddr,
    },
    /// Watch a pipeline's newest execution to its end.
    Watch {
        /// The pipeline [default: the only one].
        pipeline: Option<String>,
    },
    /// Commit and push what has changed in DIR, and watch its release.
    Release {
        /// The application that `up` brought up.
        dir: PathBuf,
        /// The commit's message.
        #[arg(long, short, default_value = "Release")]
        message: String,
    },
    /// Complete a connection's handshake, and name the repositories behind it.
    Connect {
        /// The connection's ARN or name [default: the only pending one].
        connection: Option<String>,
        /// OWNER/NAME=GIT-URL; a git URL may be a path. Without any, the provider's public host is used.
        #[arg(long = "repository", value_name = "ID=URL")]
        repositories: Vec<String>,
    },
    /// Show every decision of IAM, newest first.
    Access {
        /// Only of this principal's ARN.
        #[arg(long)]
        principal: Option<String>,
        /// Only this action, such as iam:PassRole.
        #[arg(long)]
        action: Option<String>,
        /// Only denials.
        #[arg(long)]
        denied: bool,
    },
    /// Explain why something is red: from it to its first cause, and what to change.
    Explain {
        /// A deployment's id, a stack's name or ARN, a build's id, a pipeline execution's id, or a pipeline's name.
        id: String,
    },
    /// Print a link that signs in to the web console, once.
    Console {
        /// How long the link holds, in seconds.
        #[arg(long, value_name = "SECONDS", default_value_t = 300, value_parser = clap::value_parser!(i32).range(1..=900))]
        valid_for: i32,
    },
    /// Let a deployment move the rest of its traffic now; hooks and alarms still decide.
    Promote {
        /// The deployment's id [default: the only one under way].
        deployment: Option<String>,
    },
    /// Stop a deployment now and return all of its traffic.
    Abort {
        /// The deployment's id [default: the only one under way].
        deployment: Option<String>,
    },
    /// Rehearse a release of DIR in virtual time, once for each thing that may go wrong with it.
    Rehearse(commands::rehearse::Rehearse),
    /// One scenario of a rehearsal, told on stdin.
    #[command(hide = true)]
    RehearseScenario {
        /// The data directory.
        folder: PathBuf,
    },
    /// Say what this machine offers: isolation, toolchains, interpreters.
    Doctor,
    /// Stop the engine.
    Down,
    /// Translate a SAM template, from stdin to stdout.
    SamTranslate {
        /// The region to translate for.
        #[arg(long)]
        region: Option<String>,
        /// What the transform asks its surroundings for, as JSON.
        #[arg(long, value_name = "FILE")]
        context: PathBuf,
    },
    /// Upload what a SAM template names on this machine to a bucket of the engine, and write the template that names
    /// the uploads.
    Package {
        /// The options of `sam package`: --template-file, --s3-bucket, --s3-prefix, --output-template-file, ...
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// What `sam` runs as inside a build, where the machine has none.
    #[command(hide = true)]
    Sam {
        /// sam's own arguments.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
}

fn account(text: &str) -> Result<String, String> {
    if text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(text.to_owned())
    } else {
        Err("an account is twelve digits".to_owned())
    }
}

/// Why a command ended without success.
#[derive(Debug)]
pub enum Stop {
    /// What the user asked has a negative answer: 1.
    No(String),
    /// We failed: 2.
    Failed(anyhow::Error),
}

impl From<anyhow::Error> for Stop {
    fn from(error: anyhow::Error) -> Self {
        Self::Failed(error)
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
        Err(Stop::Failed(error)) => {
            say.error(&format!("{error:#}"));
            ExitCode::from(2)
        }
    }
}
