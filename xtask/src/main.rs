//! The project's own chores, started with `cargo xtask <chore>`.
//!
//! One chore per file; this one only finds the chore by its name. Nothing here is shipped.
#![expect(clippy::print_stdout, reason = "what a chore finds is its output")]

#[cfg(feature = "bench")]
mod bench;
#[cfg(feature = "bench")]
mod bench_echo;
#[cfg(feature = "bench")]
mod bench_engine;
#[cfg(feature = "bench")]
mod bench_functions;
#[cfg(feature = "bench")]
mod bench_invoke;
#[cfg(feature = "bench")]
mod bench_lambda;
#[cfg(feature = "bench")]
mod bench_peers;
#[cfg(feature = "sam")]
mod bench_sam;
#[cfg(feature = "bench")]
mod bench_stack;
#[cfg(feature = "verdict")]
mod bench_verdict;
mod check;
mod deb;
mod docs;
mod fuzz;
mod r#gen;
mod gen_model;
mod gen_names;
mod gen_rust;
mod gen_trim;
mod reference;
mod run;
mod shots;
mod test;
mod test_clients;
mod test_tally;
mod tidy;
mod tidy_docs;
mod tidy_files;
mod tidy_house;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <chore>
  check                compare the format, lint, gen --check, tidy, deny and docs: all but the tests
  docs                 the pages of docs/ as a book in target/book, with mdbook
  test [--require-clients] [--release] [--only WORD]
                       every test; --require-clients fails where a client cannot be had, --release drives the
                       release binary, --only runs nothing but the client tests whose name has WORD
  shots                pictures of the console's pages in target/shots, from the debug binary, in a headless browser
  tidy                 the house rules that no compiler knows
  bench                first figures, as ratios to a plain loopback server in the same run
  bench lambda [--functions N] [--binary FILE]
                       invocations of functions, warm, cold and of a thousand, as ratios to the same; and the peers
                       that are installed
  bench echo           what the ratios are to: an HTTP server on loopback that answers what it is sent
  bench stack          stacks of roles: the time of a creation, and of an update that changes nothing
  bench sam [--python FILE]
                       the SAM transform beside AWS's translator, and how its time grows
  bench verdict [--runs N] [--seed N]
                       how often the verdict is wrong and how soon it is right, by simulation
  fuzz sam [--inputs N] [--seed N]
                       changed templates through the reader and the transform
  deb [--binary FILE]  a package for Debian in target/deb, of the release binary or of FILE
  reference [--check]  write (or compare) the pages of docs/reference that are made from the code
  gen [--check]        write (or compare) crates/api/src/generated from models/
  trim --models DIR    trim AWS's service models in DIR down to models/*.json";

fn main() -> ExitCode {
    match chore() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn chore() -> anyhow::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["docs"] => docs::build(&root()),
        ["check"] => check::check(&root()),
        ["test", options @ ..] => test::test(&root(), &test::Options::parse(options)?),
        ["shots"] => shots::make(&root()),
        ["tidy"] => tidy::tidy(&root()),
        ["bench"] => bench_chore(&[]),
        ["bench", "lambda", options @ ..] => bench_chore(&[&["lambda"], options].concat()),
        ["bench", "echo"] => bench_chore(&["echo"]),
        ["bench", "stack"] => bench_chore(&["stack"]),
        ["bench", "verdict", options @ ..] => verdict_chore(options),
        ["bench", "sam", options @ ..] => sam_chore(options),
        ["fuzz", "sam", options @ ..] => fuzz::fuzz(&root(), options),
        ["deb", options @ ..] => deb::make(&root(), options),
        ["reference"] => reference::write(&root()),
        ["reference", "--check"] => reference::check(&root()),
        ["gen"] => r#gen::write(&root()),
        ["gen", "--check"] => r#gen::check(&root()),
        ["trim", "--models", dir] => gen_trim::trim(&root(), dir.as_ref()),
        _ => anyhow::bail!("{USAGE}"),
    }
}

/// The bench signs requests with the product's own crates, which `gen` must not wait for: hence a feature.
#[cfg(not(feature = "bench"))]
fn bench_chore(words: &[&str]) -> anyhow::Result<()> {
    let arguments =
        ["run", "--quiet", "--release", "--package", "xtask", "--features", "bench", "--", "bench"];
    run::cargo(&root(), &[&arguments, words].concat())
}

#[cfg(feature = "bench")]
fn bench_chore(words: &[&str]) -> anyhow::Result<()> {
    match words {
        ["lambda", options @ ..] => bench_lambda::bench(&root(), options),
        ["echo"] => bench_echo::run(),
        ["stack"] => bench_stack::bench(&root()),
        _ => bench::bench(&root()),
    }
}

/// Millions of draws want an optimised build, and no other chore wants the verdict: hence a feature, too.
#[cfg(not(feature = "verdict"))]
fn verdict_chore(options: &[&str]) -> anyhow::Result<()> {
    let arguments = [
        "run",
        "--quiet",
        "--release",
        "--package",
        "xtask",
        "--features",
        "verdict",
        "--",
        "bench",
        "verdict",
    ];
    run::cargo(&root(), &[&arguments, options].concat())
}

#[cfg(feature = "verdict")]
fn verdict_chore(options: &[&str]) -> anyhow::Result<()> {
    bench_verdict::bench(options)
}

/// What is compared is optimised, and no other chore wants the transform.
#[cfg(not(feature = "sam"))]
fn sam_chore(options: &[&str]) -> anyhow::Result<()> {
    let arguments =
        ["run", "--quiet", "--release", "--package", "xtask", "--features", "sam", "--", "bench", "sam"];
    run::cargo(&root(), &[&arguments, options].concat())
}

#[cfg(feature = "sam")]
fn sam_chore(options: &[&str]) -> anyhow::Result<()> {
    bench_sam::bench(&root(), options)
}

/// The workspace's root, whatever the current directory is.
fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
