//! `cargo xtask test`: every test there is, and one plain line at the end.

use std::path::Path;

use anyhow::{Result, bail};

use crate::run::{cargo, cargo_program, command};
use crate::test_clients;
use crate::test_tally::{Tally, watch};

/// What was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// A client that cannot be had is a failure.
    pub require_clients: bool,
    /// The clients drive the release binary.
    pub release: bool,
    /// Only the client tests whose name has this word.
    pub only: Option<String>,
}

impl Options {
    /// Reads the words after `test`.
    pub fn parse(words: &[&str]) -> Result<Self> {
        let mut options = Self::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--require-clients" => options.require_clients = true,
                "--release" => options.release = true,
                "--only" => match words.next() {
                    Some(word) => options.only = Some((*word).to_owned()),
                    None => bail!("--only wants a word"),
                },
                other => bail!("`test` does not know {other}"),
            }
        }
        Ok(options)
    }
}

/// Runs the tests of the workspace, of the example, and those that drive the binary from outside.
pub fn test(root: &Path, options: &Options) -> Result<()> {
    let mut tally = Tally::default();
    if options.only.is_none() {
        let workspace = ["test", "--workspace", "--locked", "--no-fail-fast", "--", "--show-output"];
        tally.add(watch(command(cargo_program(), root).args(workspace), "cargo test")?);
        tally.add(example(root)?);
    }
    let mut build = vec!["build", "--locked", "--package", "tidegate"];
    build.extend(options.release.then_some("--release"));
    cargo(root, &build)?;
    tally.add(test_clients::run(root, options)?);
    if options.only.is_none() {
        tally.add(test_clients::sdk(root, options)?);
    }
    println!("{tally}");
    if tally.failed > 0 {
        bail!("some tests failed");
    }
    Ok(())
}

/// The reference application brings its own tests, which run as a user would run them.
fn example(root: &Path) -> Result<Tally> {
    let folder = root.join("examples/hello-app");
    watch(command(cargo_program(), &folder).args(["test", "--locked"]), "cargo test, in examples/hello-app")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_and_unknown_ones_refused() {
        let options = Options::parse(&["--release", "--only", "s3"]).expect("known options");
        assert_eq!(options, Options { release: true, only: Some("s3".to_owned()), ..Options::default() });
        assert!(Options::parse(&["--fast"]).is_err());
        assert!(Options::parse(&["--only"]).is_err());
    }
}
