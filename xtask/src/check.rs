//! `cargo xtask check`: what every change must pass, locally and in CI, besides its tests.

use std::path::Path;

use anyhow::{Result, bail};

use crate::run::{cargo, exists};
use crate::{docs as book, r#gen, reference, tidy};

/// Runs every gate, to the last, and fails if one of them did.
pub fn check(root: &Path) -> Result<()> {
    let mut failed = Vec::new();
    let mut gate = |name: &'static str, result: Result<()>| {
        if let Err(error) = result {
            eprintln!("{name}: {error:#}");
            failed.push(name);
        }
    };
    gate("fmt", cargo(root, &["fmt", "--all", "--check"]));
    gate("gen --check", r#gen::check(root));
    gate("reference --check", reference::check(root));
    gate("tidy", tidy::tidy(root));
    let lint = ["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
    gate("clippy", cargo(root, &lint));
    gate("docs", docs(root));
    gate("book", book::check(root));
    gate("deny", deny(root));
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    println!("every gate is passed");
    Ok(())
}

fn docs(root: &Path) -> Result<()> {
    let mut rustdoc = crate::run::command(crate::run::cargo_program(), root);
    rustdoc.args(["doc", "--workspace", "--no-deps", "--document-private-items", "--locked"]);
    rustdoc.env("RUSTDOCFLAGS", "-D warnings");
    crate::run::finish(&mut rustdoc, "cargo doc")
}

/// Licences and advisories need a program of their own, which not every machine has.
fn deny(root: &Path) -> Result<()> {
    if exists("cargo-deny", root) {
        return cargo(root, &["deny", "check", "licenses", "bans", "sources"]);
    }
    println!("SKIPPED deny: cargo-deny is not installed (cargo install cargo-deny)");
    Ok(())
}
