//! The models' regular expressions, which are Java's.

use fancy_regex::Regex;

/// Compiles a pattern so that it matches as Java's `matches` does: the whole text, and classes of ASCII.
pub fn compile(pattern: &str) -> Option<Regex> {
    Regex::new(&format!("\\A(?:{})\\z", translate(pattern))).ok()
}

/// Rewrites what Java reads differently: `\w`, `\d` and `\s` are ASCII there, and a bracket inside a class needs no
/// escape in the models.
fn translate(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len() + 16);
    let mut chars = pattern.chars().peekable();
    let mut in_class = false;
    let mut class_start = false;
    while let Some(c) = chars.next() {
        let starts_class = class_start;
        class_start = false;
        match c {
            '\\' => {
                let Some(escaped) = chars.next() else { break };
                let ascii = match escaped {
                    'w' => Some("a-zA-Z0-9_"),
                    'd' => Some("0-9"),
                    's' => Some(" \\t\\n\\x0B\\f\\r"),
                    _ => None,
                };
                match ascii {
                    Some(class) if in_class => out.push_str(class),
                    Some(class) => out.push_str(&format!("[{class}]")),
                    None => {
                        out.push('\\');
                        out.push(escaped);
                    }
                }
            }
            '[' if in_class => out.push_str("\\["),
            '[' => {
                in_class = true;
                class_start = true;
                out.push('[');
                if chars.peek() == Some(&'^') {
                    chars.next();
                    out.push('^');
                }
            }
            ']' if in_class && !starts_class => {
                in_class = false;
                out.push(']');
            }
            '&' | '~' if in_class => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, text: &str) -> bool {
        compile(pattern).unwrap().is_match(text).unwrap()
    }

    #[test]
    fn the_whole_text_must_match() {
        assert!(matches("[a-zA-Z][-a-zA-Z0-9]*", "stack-1"));
        assert!(!matches("[a-zA-Z][-a-zA-Z0-9]*", "1-stack"));
        assert!(!matches("[0-9]+", "12\n"));
        assert!(matches("(?!^[0-9]+$)([a-zA-Z0-9-_]+)", "live"));
        assert!(!matches("(?!^[0-9]+$)([a-zA-Z0-9-_]+)", "12"));
    }

    #[test]
    fn classes_are_ascii() {
        assert!(matches("[\\w+=,.@-]*", "a_b@c"));
        assert!(!matches("[\\w+=,.@-]*", "é"));
        assert!(!matches("\\d+", "٣"));
        assert!(matches("[\\u0020-\\u00FF]+", "é"));
    }
}
