//! What is wrong with a document, and where: message, line, column and the line itself.

use std::fmt;

use crate::lines::Lines;

/// Longest stretch of a source line that is shown.
const SHOWN: usize = 160;

/// One complaint about a document, able to show the source line it is about.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Diagnostic {
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// The line, counted from 1.
    pub line: u32,
    /// The column in characters, counted from 1.
    pub column: u32,
    /// The text of that line; of a very long one, what stands around the column.
    pub source_line: String,
    /// How many characters of the line stand before that text.
    pub skipped: u32,
}

impl Diagnostic {
    /// A complaint about a place in `source`.
    pub fn new(message: impl Into<String>, line: u32, column: u32, source: &str) -> Diagnostic {
        let text = source.lines().nth(line.saturating_sub(1) as usize).unwrap_or_default();
        Diagnostic::of_line(message, line, column, text)
    }

    /// A complaint about a place in a line whose text is at hand.
    pub(crate) fn of_line(message: impl Into<String>, line: u32, column: u32, text: &str) -> Diagnostic {
        let skipped = skipped(column);
        let source_line = text.chars().skip(skipped).take(SHOWN).collect();
        let skipped = u32::try_from(skipped).unwrap_or(u32::MAX);
        Diagnostic { message: message.into(), line, column, source_line, skipped }
    }

    /// A complaint about a place in a text whose lines are known.
    pub(crate) fn of_lines(
        message: impl Into<String>,
        line: u32,
        column: u32,
        source: &str,
        lines: &Lines,
    ) -> Diagnostic {
        let skipped = skipped(column);
        let source_line = lines.window(source, line, skipped, SHOWN);
        let skipped = u32::try_from(skipped).unwrap_or(u32::MAX);
        Diagnostic { message: message.into(), line, column, source_line, skipped }
    }
}

/// How many characters of a line stand left of what is shown of it.
fn skipped(column: u32) -> usize {
    let before = column.saturating_sub(1) as usize;
    if before < SHOWN { 0 } else { before - SHOWN / 2 }
}

/// Text of a template for a terminal, to which some characters are commands.
fn harmless(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { '\u{fffd}' } else { character }).collect()
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let gutter = self.line.to_string();
        write!(f, "{} at line {}, column {}", harmless(&self.message), self.line, self.column)?;
        write!(f, "\n{:>width$} |", "", width = gutter.len())?;
        write!(f, "\n{gutter} | {}", harmless(&self.source_line))?;
        let before = (self.column.saturating_sub(1).saturating_sub(self.skipped) as usize).min(SHOWN);
        write!(f, "\n{:>width$} | {:>before$}^", "", "", width = gutter.len())
    }
}

#[cfg(test)]
mod tests {
    use super::Diagnostic;

    #[test]
    fn shows_the_line_and_points_at_the_column() {
        let shown = Diagnostic::new("unknown tag !Foo", 2, 4, "a: 1\nb: !Foo x\n").to_string();
        assert_eq!(shown, "unknown tag !Foo at line 2, column 4\n  |\n2 | b: !Foo x\n  |    ^");
    }

    #[test]
    fn shows_what_stands_around_the_column_of_a_long_line() {
        let shown =
            Diagnostic::new("x", 1, 1001, &format!("{}!{}", "a".repeat(1000), "b".repeat(1000))).to_string();
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(lines[2].find('!'), lines[3].find('^'));
        assert!(lines[2].len() < 200, "{shown}");
    }

    #[test]
    fn gives_a_terminal_no_commands() {
        let shown = Diagnostic::new("bad \u{1b}]0;x\u{7}", 1, 3, "a\t\u{1b}[2J\u{9b}x").to_string();
        assert!(!shown.replace('\n', "").chars().any(char::is_control), "{shown:?}");
        assert!(shown.ends_with("|   ^"), "{shown}");
    }
}
