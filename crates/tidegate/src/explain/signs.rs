//! What a function's or a build's log lines are signs of.

use super::logs::LogLine;
use super::words::{self, Denied, between};

/// What a line says about a failure.
#[derive(Clone, Debug, PartialEq)]
pub enum Sign {
    /// A call was denied.
    Denied(Denied),
    /// The package has no program to start.
    NoBootstrap,
    /// The function used up its memory.
    OutOfMemory {
        /// Its memory, in megabytes, where a report says it.
        size: Option<u64>,
        /// Whether it was still starting.
        at_init: bool,
    },
    /// The function took longer than its timeout.
    TimedOut(String),
    /// The process ended by itself, or its code could not be loaded.
    Crashed(String),
    /// A test failed; its name, where the line has one.
    TestFailed(Option<String>),
    /// The code reported an error.
    Error,
}

/// The first line that is the surest sign, and what it is a sign of.
pub fn surest(lines: &[LogLine]) -> Option<(&LogLine, Sign)> {
    let mut best: Option<(u8, &LogLine, Sign)> = None;
    for line in lines {
        let Some(sign) = sign(line, lines) else { continue };
        let rank = rank(&sign);
        if best.as_ref().is_none_or(|(known, _, _)| rank < *known) {
            best = Some((rank, line, sign));
        }
    }
    best.map(|(_, line, sign)| (line, sign))
}

/// The first sign of a failing test.
pub fn failing_test(lines: &[LogLine]) -> Option<(&LogLine, Option<String>)> {
    let mut unnamed = None;
    for line in lines {
        match test_of(&line.text) {
            Some(Some(name)) => return Some((line, Some(name))),
            Some(None) => unnamed = unnamed.or(Some((line, None))),
            None => {}
        }
    }
    unnamed
}

// What makes a function impossible goes before what its code says.
fn rank(sign: &Sign) -> u8 {
    match sign {
        Sign::NoBootstrap | Sign::OutOfMemory { .. } => 0,
        Sign::Denied(_) => 1,
        Sign::Crashed(_) => 2,
        Sign::TimedOut(_) => 3,
        Sign::TestFailed(Some(_)) => 4,
        Sign::TestFailed(None) => 5,
        Sign::Error => 6,
    }
}

fn sign(line: &LogLine, all: &[LogLine]) -> Option<Sign> {
    let text = line.text.as_str();
    if text.contains("Couldn't find valid bootstrap")
        || text.contains("Runtime.InvalidEntrypoint")
        || never_started(line, all)
    {
        return Some(Sign::NoBootstrap);
    }
    if let Some(denied) = words::denied(text) {
        return Some(Sign::Denied(denied));
    }
    if let Some((_, rest)) = text.split_once("Task timed out after ") {
        return Some(Sign::TimedOut(rest.trim().trim_end_matches('.').to_owned()));
    }
    if text.contains("Runtime.OutOfMemory") || is_killed_for_memory(line, all) {
        return Some(Sign::OutOfMemory {
            size: reports(line, all).find_map(|report| megabytes(report, "Memory Size: ")),
            at_init: at_init(line, all),
        });
    }
    if let Some(test) = test_of(text) {
        return Some(Sign::TestFailed(test));
    }
    let crashed = [
        "Runtime.ExitError",
        "Runtime.ImportModuleError",
        "Runtime.HandlerNotFound",
        "Runtime.UserCodeSyntaxError",
        "Runtime exited",
        "panicked at",
    ];
    if crashed.iter().any(|mark| text.contains(mark)) {
        return Some(Sign::Crashed(without_request(words::said(text)).to_owned()));
    }
    let error = text.starts_with("[ERROR]")
        || text.contains("\tERROR\t")
        || text.contains("Error: ")
        || text.contains("\"errorType\"")
        || text.to_ascii_lowercase().starts_with("error");
    (error && !is_platform(text)).then_some(Sign::Error)
}

/// A line without the request's id that the platform puts before an error.
pub fn without_request(text: &str) -> &str {
    match text.strip_prefix("RequestId: ").and_then(|rest| rest.split_once(" Error: ")) {
        Some((_, error)) => error,
        None => text,
    }
}

/// Whether a line is the platform's account of an invocation.
pub fn is_platform(text: &str) -> bool {
    ["START RequestId:", "END RequestId:", "REPORT RequestId:", "INIT_START", "INIT_REPORT", "EXTENSION\t"]
        .iter()
        .any(|mark| text.starts_with(mark))
}

/// A process that was killed; unless its report shows that there was memory left.
///
/// AWS: "signal: killed" is what a function that used up its memory ends with.
fn is_killed_for_memory(line: &LogLine, all: &[LogLine]) -> bool {
    line.text.contains("signal: killed")
        && !reports(line, all).any(|report| {
            match (megabytes(report, "Memory Size: "), megabytes(report, "Max Memory Used: ")) {
                // The last page that was asked for is not counted as used.
                (Some(size), Some(used)) => used * 100 < size * 97,
                _ => false,
            }
        })
}

/// A function of a runtime of its own of which an invocation ended before it began, without a word.
fn never_started(report: &LogLine, all: &[LogLine]) -> bool {
    report.text.starts_with("REPORT")
        && report.text.contains("\tDuration: 0.00 ms")
        && !report.text.contains("Status:")
        && same_stream(report, all)
            .any(|line| line.text.starts_with("INIT_START") && line.text.contains("Version: provided"))
}

fn same_stream<'l>(line: &LogLine, all: &'l [LogLine]) -> impl Iterator<Item = &'l LogLine> {
    let stream = line.stream.clone();
    all.iter().filter(move |other| other.stream == stream)
}

fn reports<'l>(line: &LogLine, all: &'l [LogLine]) -> impl Iterator<Item = &'l LogLine> {
    same_stream(line, all).filter(|other| other.text.starts_with("REPORT"))
}

fn megabytes(report: &LogLine, name: &str) -> Option<u64> {
    between(&report.text, name, " MB")?.trim().parse().ok()
}

/// AWS: a failure while starting is told by INIT_REPORT, or by an invocation that took no time.
fn at_init(line: &LogLine, all: &[LogLine]) -> bool {
    same_stream(line, all).any(|other| {
        (other.text.starts_with("INIT_REPORT") && other.text.contains("Phase: init"))
            || (other.text.starts_with("REPORT") && other.text.contains("\tDuration: 0.00 ms"))
    })
}

/// Whether a line tells of a test that failed, and of which.
fn test_of(text: &str) -> Option<Option<String>> {
    let text = text.trim_start();
    let first_word =
        |text: &str| text.split([' ', '(', ':']).next().filter(|word| !word.is_empty()).map(str::to_owned);
    if let Some(rest) = text.strip_prefix("test ")
        && let Some((name, outcome)) = rest.split_once(" ... ")
    {
        return outcome.to_ascii_uppercase().starts_with("FAILED").then(|| Some(name.to_owned()));
    }
    for mark in ["--- FAIL: ", "FAIL: ", "ERROR: test"] {
        if let Some(rest) = text.strip_prefix(mark) {
            let rest = if mark.ends_with("test") { &text["ERROR: ".len()..] } else { rest };
            return Some(first_word(rest));
        }
    }
    if let Some(rest) = text.strip_prefix("FAILED ") {
        // pytest: FAILED tests/test_x.py::test_price - AssertionError
        return Some(
            rest.split(" - ").next().map(str::trim).filter(|name| name.contains("::")).map(str::to_owned),
        );
    }
    if let Some(rest) = text.strip_prefix("not ok ") {
        return Some(rest.split_once(" - ").map(|(_, name)| name.trim().to_owned()));
    }
    for mark in ["✗ ", "✖ ", "✕ "] {
        if let Some(rest) = text.strip_prefix(mark) {
            return Some(Some(rest.split(" (").next().unwrap_or(rest).trim().to_owned()));
        }
    }
    let unnamed = text.starts_with("FAILED:")
        || text.starts_with("AssertionError")
        || text.contains("assertion failed");
    unnamed.then_some(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> LogLine {
        LogLine { id: "1".into(), stream: "s".into(), time: None, text: text.into() }
    }

    #[test]
    fn failing_tests_are_known_by_the_runners_of_many_languages() {
        for (text, name) in [
            ("test says_hello ... FAILED: expected 'hello'", "says_hello"),
            ("test checks::price ... FAILED", "checks::price"),
            (
                "FAILED tests/test_api.py::test_price - AssertionError: 3 != 4",
                "tests/test_api.py::test_price",
            ),
            ("FAIL: test_price (tests.Price)", "test_price"),
            ("ERROR: test_price (tests.Price)", "test_price"),
            ("--- FAIL: TestPrice (0.01s)", "TestPrice"),
            ("not ok 3 - gives the price", "gives the price"),
            ("  ✕ gives the price (12 ms)", "gives the price"),
        ] {
            assert_eq!(test_of(text), Some(Some(name.to_owned())), "{text}");
        }
        assert_eq!(test_of("test says_hello ... ok"), None);
        assert_eq!(test_of("FAILED: 1 of the tests failed"), Some(None));
        assert_eq!(test_of("ok 3 - gives the price"), None);
    }

    #[test]
    fn a_killed_process_ran_out_of_memory_unless_its_report_says_otherwise() {
        let killed = line("RequestId: 1 Error: Runtime exited with error: signal: killed\nRuntime.ExitError");
        let report =
            |used| line(&format!("REPORT RequestId: 1\tMemory Size: 128 MB\tMax Memory Used: {used} MB\t"));
        let (full, roomy) = ([killed.clone(), report(128)], [killed.clone(), report(40)]);
        assert_eq!(surest(&full).unwrap().1, Sign::OutOfMemory { size: Some(128), at_init: false });
        let gone = line("REPORT RequestId: 1\tDuration: 0.00 ms\tMemory Size: 256 MB\t");
        assert_eq!(surest(&[killed, gone]).unwrap().1, Sign::OutOfMemory { size: Some(256), at_init: true });
        assert!(matches!(surest(&roomy).unwrap().1, Sign::Crashed(_)));
    }

    #[test]
    fn a_program_that_was_never_started_is_missing() {
        let lines = [
            line("INIT_START Runtime Version: provided.al2023\tRuntime Version ARN: arn"),
            line("START RequestId: 1 Version: 2"),
            line("REPORT RequestId: 1\tDuration: 0.00 ms\tBilled Duration: 51 ms\tMemory Size: 128 MB\t"),
        ];
        assert_eq!(surest(&lines).unwrap().1, Sign::NoBootstrap);
        assert_eq!(surest(&lines[1..]), None);
    }

    #[test]
    fn the_surest_sign_goes_first() {
        let lines = [line("[ERROR] ValueError: no"), line("x Task timed out after 3.00 seconds")];
        assert_eq!(surest(&lines).unwrap().1, Sign::TimedOut("3.00 seconds".into()));
        assert_eq!(surest(&[line("START RequestId: 1 Version: 2")]), None);
    }
}
