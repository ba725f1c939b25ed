//! What the command line takes: one variant per command, each with an example that a test runs as it is printed.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use tidegate_core::clock::Kind;
use tidegate_sandbox::Level;

use crate::commands;

/// The end of a command's help: lines that run as they are printed.
macro_rules! examples {
    ($($line:literal),+) => { concat!("Example:", $("\n  ", $line),+) };
}

/// Runs serverless release pipelines for real, on this machine.
#[derive(Parser, Debug)]
#[command(name = "tidegate", version, about = "Runs serverless release pipelines for real, on this machine", max_term_width = 80, after_help = examples!("tidegate doctor"))]
pub struct Cli {
    #[command(flatten)]
    /// What every command takes.
    pub common: Common,
    #[command(subcommand)]
    /// What to do.
    pub command: Command,
}

/// Options of every command.
#[derive(Args, Debug, Clone)]
pub struct Common {
    /// Where the engine keeps everything [default: tidegate in the user's data directory].
    #[arg(long, global = true, value_name = "DIR", env = "TIDEGATE_DATA_DIR")]
    pub data_dir: Option<PathBuf>,
    /// How results are written to stdout.
    #[arg(long, global = true, value_enum, default_value = "table")]
    pub output: Output,
}

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Output {
    /// For people: records as a table that fits the terminal.
    Table,
    /// Records as lines whose fields are parted by tabs; all else as in a table.
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
    /// Hold isolation down to a level (full, namespaces, confined, weak), so that each can be tested where a higher one holds.
    #[arg(long, hide = true, value_name = "LEVEL")]
    pub isolation: Option<Level>,
}

/// A command.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Run the engine until it is stopped.
    #[command(after_help = examples!("tidegate serve --listen 127.0.0.1:0 --ephemeral"))]
    Serve(Serve),
    /// Print the lines that point AWS's clients at the engine: eval "$(tidegate env)".
    #[command(after_help = examples!("eval \"$(tidegate env)\""))]
    Env,
    /// Bring up the pipeline of DIR and release it, watching the first release live.
    #[command(after_help = examples!("tidegate up examples/hello-app --clock scaled:60"))]
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
    #[command(after_help = examples!("tidegate watch hello-app-pipeline"))]
    Watch {
        /// The pipeline [default: the only one].
        pipeline: Option<String>,
    },
    /// Show the stages and actions of pipelines as they stand.
    #[command(after_help = examples!("tidegate status hello-app-pipeline"))]
    Status {
        /// The pipeline [default: all].
        pipeline: Option<String>,
    },
    /// Show a pipeline's executions, newest first.
    #[command(after_help = examples!("tidegate history hello-app-pipeline --limit 5"))]
    History {
        /// The pipeline [default: the only one].
        pipeline: Option<String>,
        /// At most so many.
        #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(i32).range(1..=100))]
        limit: i32,
    },
    /// Show a stack's events, newest first.
    #[command(after_help = examples!("tidegate events hello-app-stack --limit 10"))]
    Events {
        /// The stack's name or ARN [default: the only one].
        stack: Option<String>,
        /// At most so many.
        #[arg(long, value_name = "N", default_value_t = 50)]
        limit: usize,
    },
    /// Show the lines of a log group, or the log groups there are.
    #[command(after_help = examples!("tidegate logs", "tidegate logs /aws/lambda/hello-app-main --filter START"))]
    Logs {
        /// The log group, such as /aws/lambda/NAME [default: list them].
        group: Option<String>,
        /// Go on with the lines that come, until stopped.
        #[arg(long, short, requires = "group")]
        follow: bool,
        /// Only lines that match this pattern of CloudWatch Logs.
        #[arg(long, value_name = "PATTERN", requires = "group")]
        filter: Option<String>,
    },
    /// Invoke a function: its answer on stdout, the end of its log on stderr.
    #[command(after_help = examples!("tidegate invoke hello-app-main --qualifier live --payload '{}'"))]
    Invoke {
        /// The function's name or ARN.
        function: String,
        /// What it is given, as JSON.
        #[arg(long, value_name = "JSON", default_value = "{}")]
        payload: String,
        /// A version or an alias.
        #[arg(long, value_name = "NAME")]
        qualifier: Option<String>,
    },
    /// Commit and push what has changed in DIR, and watch its release.
    #[command(after_help = examples!("tidegate release examples/hello-app --message v2"))]
    Release {
        /// The application that `up` brought up.
        dir: PathBuf,
        /// The commit's message.
        #[arg(long, short, default_value = "Release")]
        message: String,
    },
    /// Complete a connection's handshake, and name the repositories behind it.
    #[command(after_help = examples!("tidegate connect --repository local/hello-app=examples/hello-app"))]
    Connect {
        /// The connection's ARN or name [default: the only pending one].
        connection: Option<String>,
        /// OWNER/NAME=GIT-URL; a git URL may be a path. Without any, the provider's public host is used.
        #[arg(long = "repository", value_name = "ID=URL")]
        repositories: Vec<String>,
    },
    /// Show every decision of IAM, newest first.
    #[command(after_help = examples!("tidegate access --action iam:PassRole"))]
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
    #[command(after_help = examples!("tidegate explain hello-app-pipeline"))]
    Explain {
        /// A deployment's id, a stack's name or ARN, a build's id, a pipeline execution's id, or a pipeline's name.
        id: String,
    },
    /// Print a link that signs in to the web console, once.
    #[command(after_help = examples!("tidegate console --valid-for 60"))]
    Console {
        /// How long the link holds, in seconds.
        #[arg(long, value_name = "SECONDS", default_value_t = 300, value_parser = clap::value_parser!(i32).range(1..=900))]
        valid_for: i32,
    },
    /// Let a deployment move the rest of its traffic now; hooks and alarms still decide.
    #[command(after_help = examples!("tidegate promote"))]
    Promote {
        /// The deployment's id [default: the only one under way].
        deployment: Option<String>,
    },
    /// Stop a deployment now and return all of its traffic.
    #[command(after_help = examples!("tidegate abort"))]
    Abort {
        /// The deployment's id [default: the only one under way].
        deployment: Option<String>,
    },
    /// Rehearse a release of DIR in virtual time, once for each thing that may go wrong with it.
    #[command(after_help = examples!("tidegate rehearse examples/hello-app --scenario green"))]
    Rehearse(commands::rehearse::Rehearse),
    /// One scenario of a rehearsal, told on stdin.
    #[command(hide = true)]
    RehearseScenario {
        /// The data directory.
        folder: PathBuf,
    },
    /// Say what this machine offers: isolation, toolchains, interpreters.
    #[command(after_help = examples!("tidegate doctor"))]
    Doctor,
    /// Stop the engine.
    #[command(after_help = examples!("tidegate down"))]
    Down,
    /// Translate a SAM template, from stdin to stdout.
    #[command(after_help = examples!("tidegate sam-translate --context context.json < template.yaml"))]
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
    #[command(after_help = examples!("tidegate package --template-file template.yaml --s3-bucket packages"))]
    Package {
        /// The options of `sam package`: --template-file, --s3-bucket, --s3-prefix, --output-template-file, ...
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Print the completions of a shell.
    #[command(after_help = examples!("tidegate completions bash > tidegate.bash"))]
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Print a manual page, or write all of them.
    #[command(after_help = examples!("tidegate man watch", "tidegate man --dir man1"))]
    Man {
        /// The command whose page is printed [default: tidegate's own].
        #[arg(conflicts_with = "dir")]
        command: Option<String>,
        /// Write a page for each command into this folder instead.
        #[arg(long, value_name = "DIR")]
        dir: Option<PathBuf>,
    },
    /// Show the crates that the binary is made of, and their licences.
    #[command(after_help = examples!("tidegate licenses", "tidegate licenses --text"))]
    Licenses {
        /// The notice and the text of Tidegate's own licence instead.
        #[arg(long)]
        text: bool,
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
