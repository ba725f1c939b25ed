//! `tidegate man`: the manual pages, made from the same words as the help.

use std::path::Path;

use anyhow::Context;
use clap_mangen::Man;
use serde_json::json;

use crate::cli::{self, Stop};
use crate::say::Say;

/// Prints the page of a command, or of tidegate, or writes all pages into a folder.
pub fn run(say: &Say, command: Option<&str>, dir: Option<&Path>) -> Result<(), Stop> {
    if let Some(dir) = dir {
        std::fs::create_dir_all(dir).with_context(|| format!("making {}", dir.display()))?;
        clap_mangen::generate_to(shown(), dir).with_context(|| format!("writing into {}", dir.display()))?;
        say.data(format!("the manual pages are in {}", dir.display()), &json!({"folder": dir}));
        return Ok(());
    }
    let page = page(command)?;
    say.data(page.trim_end(), &json!({"page": page}));
    Ok(())
}

/// The command line without `help`, which needs no page of its own.
fn shown() -> clap::Command {
    cli::command().disable_help_subcommand(true)
}

fn page(command: Option<&str>) -> Result<String, Stop> {
    let mut all = shown();
    all.build();
    let wanted = match command {
        None => Some(&all),
        Some(name) => all.get_subcommands().find(|one| one.get_name() == name),
    };
    let Some(wanted) = wanted else {
        return Err(Stop::No(format!("there is no command {}", command.unwrap_or_default())));
    };
    let name = wanted.get_name().to_owned();
    let title = if command.is_some() { format!("tidegate-{name}") } else { name };
    let mut page = Vec::new();
    Man::new(wanted.clone()).title(title).render(&mut page).map_err(|error| Stop::Failed(error.into()))?;
    String::from_utf8(page).map_err(|error| Stop::Failed(error.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_page_with_its_example() {
        for command in cli::command().get_subcommands().filter(|one| !one.is_hide_set()) {
            let Ok(page) = page(Some(command.get_name())) else {
                panic!("no page of {}", command.get_name())
            };
            assert!(page.contains("Example:"), "{}", command.get_name());
        }
    }
}
