//! The project's own chores, started with `cargo xtask <chore>`.
//!
//! One chore per file; this one only finds the chore by its name. Nothing here is shipped.

mod r#gen;
mod gen_model;
mod gen_names;
mod gen_rust;
mod gen_trim;

use std::path::PathBuf;

const USAGE: &str = "\
usage: cargo xtask <chore>
  gen [--check]        write (or compare) crates/api/src/generated from models/
  trim --models DIR    trim AWS's service models in DIR down to models/*.json";

fn main() -> anyhow::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["gen"] => r#gen::write(&root()),
        ["gen", "--check"] => r#gen::check(&root()),
        ["trim", "--models", dir] => gen_trim::trim(&root(), dir.as_ref()),
        _ => anyhow::bail!("{USAGE}"),
    }
}

/// The workspace's root, whatever the current directory is.
fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
