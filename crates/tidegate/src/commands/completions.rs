//! `tidegate completions`: what a shell needs to complete tidegate's words.

use clap_complete::Shell;
use serde_json::json;

use crate::cli::{self, Stop};
use crate::say::Say;

/// Prints the script of a shell.
pub fn run(say: &Say, shell: Shell) -> Result<(), Stop> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut cli::command(), "tidegate", &mut script);
    let script = String::from_utf8(script).map_err(|error| Stop::Failed(error.into()))?;
    say.data(script.trim_end(), &json!({"shell": shell.to_string(), "script": script}));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shell_is_told_every_command() {
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut cli::command(), "tidegate", &mut script);
            let script = String::from_utf8_lossy(&script);
            for command in cli::command().get_subcommands().filter(|one| !one.is_hide_set()) {
                assert!(script.contains(command.get_name()), "{shell} has no {}", command.get_name());
            }
        }
    }
}
