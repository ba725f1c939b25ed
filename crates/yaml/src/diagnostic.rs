//! What is wrong with a document, and where: message, line, column and the line itself.

use std::fmt;

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
    /// The text of that line (shortened when it is very long).
    pub source_line: String,
}

impl Diagnostic {
    /// A complaint about a place in `source`.
    pub fn new(message: impl Into<String>, line: u32, column: u32, source: &str) -> Diagnostic {
        let text = source.lines().nth(line.saturating_sub(1) as usize).unwrap_or_default();
        Diagnostic::of_line(message, line, column, text)
    }

    /// A complaint about a place in a line whose text is at hand.
    pub(crate) fn of_line(message: impl Into<String>, line: u32, column: u32, text: &str) -> Diagnostic {
        Diagnostic { message: message.into(), line, column, source_line: text.chars().take(SHOWN).collect() }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let gutter = self.line.to_string();
        write!(f, "{} at line {}, column {}", self.message, self.line, self.column)?;
        write!(f, "\n{:>width$} |", "", width = gutter.len())?;
        write!(f, "\n{gutter} | {}", self.source_line)?;
        let before = (self.column.saturating_sub(1) as usize).min(SHOWN);
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
}
