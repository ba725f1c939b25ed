//! `cargo xtask fuzz sam [--inputs N] [--seed N]`: the fuzz test of `crates/sam`, optimised, for as long as one likes.

use std::path::Path;

use anyhow::{Result, bail};

use crate::run;

/// As many as a change of the reader or the transform is tried with.
const INPUTS: &str = "10000000";

/// Runs it.
pub fn fuzz(root: &Path, options: &[&str]) -> Result<()> {
    let (mut inputs, mut seed, mut rest) = (INPUTS, "1", options);
    while let [name, value, more @ ..] = rest {
        match *name {
            "--inputs" => inputs = value,
            "--seed" => seed = value,
            _ => bail!("usage: cargo xtask fuzz sam [--inputs N] [--seed N]"),
        }
        rest = more;
    }
    if !rest.is_empty() || [inputs, seed].iter().any(|number| number.parse::<u64>().is_err()) {
        bail!("usage: cargo xtask fuzz sam [--inputs N] [--seed N]");
    }
    let arguments = [
        "test",
        "--release",
        "--package",
        "tidegate-sam",
        "--test",
        "it",
        "fuzz::takes",
        "--",
        "--nocapture",
    ];
    let mut command = run::command(run::cargo_program(), root);
    command.args(arguments).env("TIDEGATE_FUZZ_INPUTS", inputs).env("TIDEGATE_FUZZ_SEED", seed);
    run::finish(&mut command, &format!("{inputs} inputs from seed {seed}"))
}
