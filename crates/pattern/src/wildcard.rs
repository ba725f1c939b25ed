//! Texts with `*` for any letters; `\*` and `\\` stand for themselves.

/// A text with gaps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wildcard {
    /// What stands between the gaps; one more than there are gaps.
    pieces: Vec<String>,
}

impl Wildcard {
    /// Reads a text, or says what is wrong with it.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut pieces = vec![String::new()];
        let mut letters = text.chars().peekable();
        let mut after_gap = false;
        while let Some(letter) = letters.next() {
            let plain = match letter {
                '*' if after_gap => return Err("Consecutive wildcard characters".to_owned()),
                '*' => {
                    pieces.push(String::new());
                    after_gap = true;
                    continue;
                }
                '\\' => match letters.next() {
                    Some(escaped @ ('*' | '\\')) => escaped,
                    _ => return Err("Invalid escape character".to_owned()),
                },
                other => other,
            };
            after_gap = false;
            if let Some(last) = pieces.last_mut() {
                last.push(plain);
            }
        }
        Ok(Self { pieces })
    }

    /// Whether a text is what it says.
    pub(crate) fn matches(&self, text: &str) -> bool {
        let [first, middle @ .., last] = self.pieces.as_slice() else {
            return self.pieces.first().is_some_and(|only| only == text);
        };
        let Some(rest) = text.strip_prefix(first.as_str()) else { return false };
        let Some(mut rest) = rest.strip_suffix(last.as_str()) else { return false };
        for piece in middle {
            let Some(at) = rest.find(piece.as_str()) else { return false };
            rest = &rest[at + piece.len()..];
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled_by_anything_and_nothing() {
        let cases = [
            ("a*b", "ab", true),
            ("a*b", "axxb", true),
            ("a*a", "a", false),
            ("*", "", true),
            ("a*b*c", "abbc", true),
            ("a*b*c", "acb", false),
            (r"a\*b", "a*b", true),
            (r"a\*b", "axb", false),
            ("plain", "plain", true),
        ];
        for (pattern, text, wanted) in cases {
            assert_eq!(Wildcard::parse(pattern).unwrap().matches(text), wanted, "{pattern} on {text}");
        }
        assert!(Wildcard::parse("a**b").is_err());
        assert!(Wildcard::parse(r"a\b").is_err());
    }
}
