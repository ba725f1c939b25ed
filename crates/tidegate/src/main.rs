//! The `tidegate` binary: the command line, the engine's composition root, and the jail's re-exec.
//!
//! One idea: this is the one crate that knows every other; it wires them and decides nothing itself.
//!
//! Invariant: data goes to stdout, talk to stderr; 0 is done, 1 the user's answer is no, 2 we failed.
//!
//! Read `cli.rs` first, then `engine.rs`.

mod answer;
mod arguments;
mod cli;
mod client;
mod commands;
mod engine;
mod explain;
mod explainer;
mod home;
mod ops;
mod rehearse;
mod repository;
mod sam_package;
mod say;
mod template;
mod watcher;

use std::process::ExitCode;

/// An invocation allocates some hundred small things on one thread and frees them on another.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, command, descriptor] = arguments.as_slice()
        && command == "jail"
        && let Ok(descriptor) = descriptor.parse()
    {
        tidegate_sandbox::jail_main(descriptor);
    }
    cli::run()
}
