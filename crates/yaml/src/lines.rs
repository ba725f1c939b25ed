//! Where the lines of a text begin, and where far into a long one a character stands.

/// How many characters lie between two whose place is remembered.
const STEP: usize = 1024;

/// The places of a text's lines; a line of any length is entered without being walked from its beginning.
#[derive(Clone, Debug)]
pub(crate) struct Lines {
    /// How many bytes and how many characters stand before each line.
    starts: Vec<(usize, usize)>,
    /// How many bytes stand before each `STEP`th character.
    steps: Vec<usize>,
}

impl Lines {
    pub(crate) fn of(source: &str) -> Lines {
        let mut lines = Lines { starts: vec![(0, 0)], steps: Vec::new() };
        for (number, (at, character)) in source.char_indices().enumerate() {
            if number % STEP == 0 {
                lines.steps.push(at);
            }
            if character == '\n' {
                lines.starts.push((at + 1, number + 1));
            }
        }
        lines
    }

    /// At most `shown` characters of a line, after `skipped` of them; empty where the line is shorter.
    pub(crate) fn window(&self, source: &str, line: u32, skipped: usize, shown: usize) -> String {
        let index = line.saturating_sub(1) as usize;
        let Some((_, first)) = self.starts.get(index) else { return String::new() };
        let wanted = first + skipped;
        if self.starts.get(index + 1).is_some_and(|(_, next)| wanted >= *next) {
            return String::new();
        }
        let Some(near) = self.steps.get(wanted / STEP) else { return String::new() };
        let rest = source[*near..].chars().skip(wanted % STEP);
        let mut text: String = rest.take_while(|character| *character != '\n').take(shown).collect();
        if text.ends_with('\r') {
            text.pop();
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn a_window_is_what_walking_finds() {
        let source = format!("\n{}\r\n\u{e9}t\u{e9}\n{}", "a\u{e9}b".repeat(2000), "x".repeat(1500));
        let lines = Lines::of(&source);
        for (number, line) in (1..).zip(source.lines()) {
            for skipped in [0, 1, 2, 3, 4, 1023, 1024, 1025, 1500, 4097, 5999, 6000, 9000] {
                let walked: String = line.chars().skip(skipped).take(40).collect();
                assert_eq!(
                    lines.window(&source, number, skipped, 40),
                    walked,
                    "line {number} after {skipped}"
                );
            }
        }
        assert_eq!(lines.window(&source, 9, 0, 40), "");
    }
}
