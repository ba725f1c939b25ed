//! `cargo xtask docs`: the pages of docs/ as a book, in target/book.

use std::path::Path;

use anyhow::{Result, bail};

use crate::run::{command, exists, finish};

/// Builds the book where mdBook is installed, and says how to install it where it is not.
pub fn build(root: &Path) -> Result<()> {
    if !exists("mdbook", root) {
        bail!(
            "mdbook is not installed (cargo install mdbook --locked); the pages can be read as they are, from docs/SUMMARY.md"
        );
    }
    finish(command("mdbook", root).args(["build", "docs"]), "mdbook build")?;
    println!("the book is in target/book: open target/book/index.html");
    Ok(())
}

/// As [`build`], where a machine without mdBook is no failure: `tidy` has compared the pages with their contents.
pub fn check(root: &Path) -> Result<()> {
    if exists("mdbook", root) {
        return build(root);
    }
    println!(
        "SKIPPED book: mdbook is not installed (cargo install mdbook --locked); tidy checked its links and contents"
    );
    Ok(())
}
