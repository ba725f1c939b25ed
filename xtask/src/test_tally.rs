//! Counting: what cargo and the client tests say of themselves, added up.

use std::fmt;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

/// How many tests passed, failed, and were skipped aloud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Those that passed.
    pub passed: u64,
    /// Those that failed, and programs that could not run their tests.
    pub failed: u64,
    /// Those that said why they did not run.
    pub skipped: u64,
}

impl Tally {
    /// Adds another count to this one.
    pub fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }

    /// A count from one line of output, if it is one that counts.
    fn of_line(line: &str) -> Option<Self> {
        if let Some(rest) = line.strip_prefix("test result: ") {
            return Some(Self {
                passed: number_before(rest, " passed")?,
                failed: number_before(rest, " failed")?,
                skipped: number_before(rest, " ignored")?,
            });
        }
        if let Some(rest) = line.strip_prefix("clients: ") {
            return Some(Self {
                passed: number_before(rest, " passed")?,
                failed: number_before(rest, " failed")?,
                skipped: number_before(rest, " skipped")?,
            });
        }
        line.starts_with("SKIPPED").then_some(Self { skipped: 1, ..Self::default() })
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

fn number_before(text: &str, word: &str) -> Option<u64> {
    let end = text.find(word)?;
    text[..end].rsplit(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

/// Runs tests, passing on what they say, and counts them.
pub fn watch(command: &mut Command, name: &str) -> Result<Tally> {
    eprintln!("-- {name}");
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("starting {name}"))?;
    let output = child.stdout.take().with_context(|| format!("reading what {name} says"))?;
    let mut tally = Tally::default();
    for line in BufReader::new(output).lines() {
        let line = line.with_context(|| format!("reading what {name} says"))?;
        println!("{line}");
        if let Some(counted) = Tally::of_line(&line) {
            tally.add(counted);
        }
    }
    let status = child.wait().with_context(|| format!("waiting for {name}"))?;
    if !status.success() && tally.failed == 0 {
        println!("FAILED {name}: {status}");
        tally.failed = 1;
    }
    Ok(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_count_are_counted() {
        let of_cargo =
            "test result: FAILED. 12 passed; 1 failed; 2 ignored; 0 measured; 3 filtered out; finished in 0s";
        assert_eq!(Tally::of_line(of_cargo), Some(Tally { passed: 12, failed: 1, skipped: 2 }));
        let of_clients = "clients: 4 passed, 0 failed, 1 skipped";
        assert_eq!(Tally::of_line(of_clients), Some(Tally { passed: 4, failed: 0, skipped: 1 }));
        assert_eq!(
            Tally::of_line("SKIPPED: no control group"),
            Some(Tally { skipped: 1, ..Tally::default() })
        );
        assert_eq!(Tally::of_line("test driver::stops ... ok"), None);
    }
}
