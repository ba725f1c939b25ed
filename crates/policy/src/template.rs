//! Strings of a policy with wildcards and policy variables in them, compiled.

use crate::context::Context;

/// What is special in a string: wildcards in some elements, variables in documents of version 2012-10-17.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Syntax {
    pub variables: bool,
    pub wildcards: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    /// `*`
    Any,
    /// `?`
    One,
    Variable {
        key: String,
        default: Option<String>,
    },
}

/// A compiled string of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    pieces: Vec<Piece>,
    has_variables: bool,
}

impl Template {
    pub fn compile(source: &str, syntax: Syntax) -> Self {
        let mut pieces = Vec::new();
        let mut text = String::new();
        let mut rest = source;
        while let Some(next) = rest.chars().next() {
            if syntax.variables
                && let Some((piece, after)) = variable(rest)
            {
                match piece {
                    Piece::Text(literal) => text.push_str(&literal),
                    other => push(&mut pieces, &mut text, other),
                }
                rest = after;
                continue;
            }
            match next {
                '*' if syntax.wildcards => push(&mut pieces, &mut text, Piece::Any),
                '?' if syntax.wildcards => push(&mut pieces, &mut text, Piece::One),
                other => text.push(other),
            }
            rest = &rest[next.len_utf8()..];
        }
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        let has_variables = pieces.iter().any(|piece| matches!(piece, Piece::Variable { .. }));
        Self { pieces, has_variables }
    }

    /// Whether `subject` matches once the variables stand for their values; an unknown variable matches nothing.
    pub fn matches(&self, subject: &str, context: &Context) -> bool {
        if self.has_variables {
            self.expand(context).is_some_and(|pieces| glob(&pieces, subject))
        } else {
            glob(&self.pieces, subject)
        }
    }

    /// The text with its variables replaced, for comparisons that know no wildcards.
    pub fn resolve(&self, context: &Context) -> Option<String> {
        let mut out = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Any => out.push('*'),
                Piece::One => out.push('?'),
                Piece::Variable { key, default } => {
                    out.push_str(context.variable(key).or(default.as_deref())?);
                }
            }
        }
        Some(out)
    }

    fn expand(&self, context: &Context) -> Option<Vec<Piece>> {
        self.pieces
            .iter()
            .map(|piece| match piece {
                // A value is text: a `*` in a user's tag must not become a wildcard.
                Piece::Variable { key, default } => {
                    Some(Piece::Text(context.variable(key).or(default.as_deref())?.to_owned()))
                }
                other => Some(other.clone()),
            })
            .collect()
    }
}

fn push(pieces: &mut Vec<Piece>, text: &mut String, piece: Piece) {
    if !text.is_empty() {
        pieces.push(Piece::Text(std::mem::take(text)));
    }
    if piece != Piece::Any || pieces.last() != Some(&Piece::Any) {
        pieces.push(piece);
    }
}

/// Reads `${key}`, `${key, 'default'}` or one of the escapes `${*}`, `${?}`, `${$}` at the start of `rest`.
fn variable(rest: &str) -> Option<(Piece, &str)> {
    let inner = rest.strip_prefix("${")?;
    let end = inner.find('}')?;
    let (body, after) = (inner[..end].trim(), &inner[end + 1..]);
    if matches!(body, "*" | "?" | "$") {
        return Some((Piece::Text(body.to_owned()), after));
    }
    let (key, default) = match body.split_once(',') {
        Some((key, default)) => {
            let default = default.trim().strip_prefix('\'')?.strip_suffix('\'')?;
            (key.trim(), Some(default.to_owned()))
        }
        None => (body, None),
    };
    (!key.is_empty()).then(|| (Piece::Variable { key: key.to_ascii_lowercase(), default }, after))
}

/// Matches from the left and, on a mismatch, lets the last `*` take one character more: no recursion, no blow-up.
fn glob(pieces: &[Piece], subject: &str) -> bool {
    let (mut piece, mut at) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    loop {
        let rest = &subject[at..];
        let step = match pieces.get(piece) {
            None if rest.is_empty() => return true,
            None => None,
            Some(Piece::Any) if piece + 1 == pieces.len() => return true,
            Some(Piece::Any) => {
                retry = Some((piece + 1, at));
                Some(0)
            }
            Some(Piece::One) => rest.chars().next().map(char::len_utf8),
            Some(Piece::Text(text)) => rest.starts_with(text.as_str()).then_some(text.len()),
            Some(Piece::Variable { .. }) => return false,
        };
        if let Some(step) = step {
            at += step;
            piece += 1;
            continue;
        }
        let Some((from_piece, from_at)) = retry else { return false };
        let Some(taken) = subject[from_at..].chars().next() else { return false };
        (piece, at) = (from_piece, from_at + taken.len_utf8());
        retry = Some((piece, at));
    }
}

/// Splits an ARN pattern into its six fields without being misled by the colons inside variables.
pub(crate) fn arn_fields(source: &str) -> Option<[&str; 6]> {
    let mut fields = Vec::with_capacity(6);
    let (mut start, mut depth) = (0, 0_usize);
    for (at, character) in source.char_indices() {
        match character {
            '{' if source[..at].ends_with('$') => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            ':' if depth == 0 && fields.len() < 5 => {
                fields.push(&source[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    fields.push(&source[start..]);
    fields.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Syntax = Syntax { variables: true, wildcards: true };

    fn matches(pattern: &str, subject: &str) -> bool {
        Template::compile(pattern, ALL).matches(subject, &Context::new())
    }

    #[test]
    fn stars_and_question_marks() {
        for (pattern, subject, expected) in [
            ("*", "", true),
            ("*", "anything", true),
            ("", "", true),
            ("", "a", false),
            ("a*c", "abbbc", true),
            ("a*c", "ac", true),
            ("a*c", "acd", false),
            ("a*b*c", "a-b-b-c", true),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("a?c", "aéc", true),
            ("**x", "yyx", true),
            ("arn:aws:s3:::b*/x?.zip", "arn:aws:s3:::bucket/deep/x1.zip", true),
            ("arn:aws:s3:::b*/x?.zip", "arn:aws:s3:::bucket/x.zip", false),
            ("*aab", "aaaab", true),
            ("*é?", "ééx", true),
        ] {
            assert_eq!(matches(pattern, subject), expected, "{pattern} against {subject}");
        }
    }

    #[test]
    fn variables_are_text_and_may_have_defaults() {
        let context = Context::new().with("aws:username", "a*b").with("aws:PrincipalTag/Team", "red");
        let home = Template::compile("arn:aws:s3:::b/${aws:username}/*", ALL);
        assert!(home.matches("arn:aws:s3:::b/a*b/x", &context));
        assert!(!home.matches("arn:aws:s3:::b/aXb/x", &context));
        assert!(!home.matches("arn:aws:s3:::b//x", &Context::new()));
        let team = Template::compile("${aws:PrincipalTag/team, 'none'}-*", ALL);
        assert!(team.matches("red-1", &context));
        assert!(team.matches("none-1", &Context::new()));
    }

    #[test]
    fn escapes_are_literal() {
        assert!(matches("a${*}b", "a*b"));
        assert!(!matches("a${*}b", "axb"));
        assert!(matches("${$}{x}", "${x}"));
        assert!(matches("${?}", "?"));
    }

    #[test]
    fn the_old_version_knows_no_variables() {
        let old = Template::compile("${aws:username}", Syntax { variables: false, wildcards: true });
        assert!(old.matches("${aws:username}", &Context::new().with("aws:username", "ann")));
    }

    #[test]
    fn a_key_with_several_values_is_no_variable() {
        let mut context = Context::new();
        context.insert_list("aws:TagKeys", vec!["a".into(), "b".into()]);
        assert!(!Template::compile("${aws:TagKeys}", ALL).matches("a", &context));
    }

    #[test]
    fn arn_fields_respect_variables() {
        let fields = arn_fields("arn:aws:iam::${aws:PrincipalAccount}:role/a:b").expect("six fields");
        assert_eq!(fields[4], "${aws:PrincipalAccount}");
        assert_eq!(fields[5], "role/a:b");
        assert_eq!(arn_fields("*"), None);
    }
}
