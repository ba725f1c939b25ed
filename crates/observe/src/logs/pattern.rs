//! Filter patterns: terms, and conditions on JSON events.
//!
//! AWS: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html>. Patterns for
//! space-delimited events (`[…]`) and regular expressions (`%…%`) are refused.

use serde_json::Value;

/// A compiled pattern.
#[derive(Debug, PartialEq)]
pub enum Pattern {
    Terms { all: Vec<String>, any: Vec<String>, none: Vec<String> },
    Json(Condition),
}

/// A condition on a JSON event.
#[derive(Debug, PartialEq)]
pub enum Condition {
    And(Box<Condition>, Box<Condition>),
    Or(Box<Condition>, Box<Condition>),
    Compare(Vec<String>, Comparison, Literal),
    Is(Vec<String>, &'static str),
}

/// How a selected value is compared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// What a selected value is compared with; a text may have `*` for any characters.
#[derive(Debug, PartialEq)]
pub enum Literal {
    Number(f64),
    Text(String),
}

impl Pattern {
    /// Compiles a pattern; `None` where it is none, or one that is refused.
    pub fn compile(text: &str) -> Option<Self> {
        let text = text.trim();
        match text.chars().next() {
            Some('[' | '%') => None,
            Some('{') => {
                let tokens = tokens(text.strip_prefix('{')?.strip_suffix('}')?)?;
                let (condition, rest) = either(&tokens)?;
                rest.is_empty().then_some(Self::Json(condition))
            }
            _ => terms(text),
        }
    }

    /// Whether an event matches; case counts.
    pub fn matches(&self, message: &str) -> bool {
        match self {
            Self::Terms { all, any, none } => {
                let has = |term: &String| message.contains(term.as_str());
                all.iter().all(has) && !none.iter().any(has) && (any.is_empty() || any.iter().any(has))
            }
            Self::Json(condition) => serde_json::from_str(message).is_ok_and(|event| condition.holds(&event)),
        }
    }
}

fn terms(text: &str) -> Option<Pattern> {
    let (mut all, mut any, mut none) = (Vec::new(), Vec::new(), Vec::new());
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let list = match first {
            '-' => &mut none,
            '?' => &mut any,
            _ => &mut all,
        };
        if first == '-' || first == '?' {
            rest = &rest[1..];
        }
        let (term, left) = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len())),
        };
        // AWS: a term of more than letters, digits and underscores must be quoted.
        let bare = !rest.starts_with('"');
        if term.is_empty() || (bare && !term.chars().all(|c| c.is_alphanumeric() || c == '_')) {
            return None;
        }
        list.push(term.to_owned());
        rest = left.trim_start();
    }
    Some(Pattern::Terms { all, any, none })
}

fn tokens(text: &str) -> Option<Vec<String>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => rest[1..].find('"')? + 2,
            '(' | ')' => 1,
            '&' | '|' => 2,
            '=' => 1,
            '!' | '<' | '>' => 1 + usize::from(rest[1..].starts_with('=')),
            _ => rest.find(|c: char| c.is_whitespace() || "()&|=!<>\"".contains(c)).unwrap_or(rest.len()),
        };
        let (token, left) = rest.split_at_checked(length)?;
        tokens.push(token.to_owned());
        rest = left.trim_start();
    }
    Some(tokens)
}

fn either(tokens: &[String]) -> Option<(Condition, &[String])> {
    let (mut left, mut rest) = both(tokens)?;
    while rest.first().is_some_and(|token| token == "||") {
        let (right, after) = both(&rest[1..])?;
        (left, rest) = (Condition::Or(Box::new(left), Box::new(right)), after);
    }
    Some((left, rest))
}

fn both(tokens: &[String]) -> Option<(Condition, &[String])> {
    let (mut left, mut rest) = one(tokens)?;
    while rest.first().is_some_and(|token| token == "&&") {
        let (right, after) = one(&rest[1..])?;
        (left, rest) = (Condition::And(Box::new(left), Box::new(right)), after);
    }
    Some((left, rest))
}

fn one(tokens: &[String]) -> Option<(Condition, &[String])> {
    let first = tokens.first()?;
    if first == "(" {
        let (inner, rest) = either(&tokens[1..])?;
        return (rest.first()? == ")").then(|| (inner, &rest[1..]));
    }
    let path = selector(first)?;
    let operator = tokens.get(1)?;
    let value = tokens.get(2)?;
    let is = match (operator.to_ascii_uppercase().as_str(), value.to_ascii_uppercase().as_str()) {
        ("IS", "TRUE") => Some("true"),
        ("IS", "FALSE") => Some("false"),
        ("IS", "NULL") => Some("null"),
        ("NOT", "EXISTS") => Some("absent"),
        _ => None,
    };
    let condition = match is {
        Some(what) => Condition::Is(path, what),
        None => {
            let comparison = comparison(operator)?;
            let literal = match value.strip_prefix('"').and_then(|value| value.strip_suffix('"')) {
                Some(text) => Literal::Text(text.to_owned()),
                None => value.parse().map_or_else(|_| Literal::Text(value.clone()), Literal::Number),
            };
            Condition::Compare(path, comparison, literal)
        }
    };
    Some((condition, &tokens[3..]))
}

fn comparison(operator: &str) -> Option<Comparison> {
    Some(match operator {
        "=" => Comparison::Equal,
        "!=" => Comparison::NotEqual,
        "<" => Comparison::Less,
        "<=" => Comparison::LessOrEqual,
        ">" => Comparison::Greater,
        ">=" => Comparison::GreaterOrEqual,
        _ => return None,
    })
}

/// `$.a.b[0]` as `a`, `b`, `0`.
pub fn selector(token: &str) -> Option<Vec<String>> {
    let path = token.strip_prefix('$')?.replace('[', ".").replace(']', "");
    let steps: Vec<String> =
        path.split('.').skip(1).map(|step| step.trim_matches(['\'', '"']).to_owned()).collect();
    (!steps.is_empty() && steps.iter().all(|step| !step.is_empty())).then_some(steps)
}

impl Condition {
    fn holds(&self, event: &Value) -> bool {
        match self {
            Self::And(left, right) => left.holds(event) && right.holds(event),
            Self::Or(left, right) => left.holds(event) || right.holds(event),
            Self::Is(path, what) => match (select(event, path), *what) {
                (None, what) => what == "absent",
                (Some(value), "null") => value.is_null(),
                (Some(value), "true") => *value == Value::Bool(true),
                (Some(value), "false") => *value == Value::Bool(false),
                (Some(_), _) => false,
            },
            Self::Compare(path, comparison, literal) => {
                select(event, path).is_some_and(|value| compared(value, *comparison, literal))
            }
        }
    }
}

/// What a selector finds in an event.
pub fn select<'v>(event: &'v Value, path: &[String]) -> Option<&'v Value> {
    path.iter().try_fold(event, |value, step| match value {
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        other => other.get(step),
    })
}

fn compared(value: &Value, comparison: Comparison, literal: &Literal) -> bool {
    match literal {
        Literal::Number(number) => {
            let Some(value) = value.as_f64() else { return comparison == Comparison::NotEqual };
            match comparison {
                Comparison::Equal => value == *number,
                Comparison::NotEqual => value != *number,
                Comparison::Less => value < *number,
                Comparison::LessOrEqual => value <= *number,
                Comparison::Greater => value > *number,
                Comparison::GreaterOrEqual => value >= *number,
            }
        }
        Literal::Text(text) => {
            // AWS: `= *` asks whether there is a value.
            let same = text == "*" || value.as_str().is_some_and(|value| wild(text, value));
            match comparison {
                Comparison::Equal => same,
                Comparison::NotEqual => !same,
                _ => false,
            }
        }
    }
}

/// Whether `text` is `pattern`, where `*` stands for any characters.
fn wild(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((start, rest)) => text.strip_prefix(start).is_some_and(|left| {
            left.char_indices().map(|(at, _)| at).chain([left.len()]).any(|at| wild(rest, &left[at..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, message: &str) -> bool {
        Pattern::compile(pattern).unwrap().matches(message)
    }

    #[test]
    fn terms_are_required_optional_or_excluded() {
        assert!(matches("ERROR", "[ERROR] failed"));
        assert!(!matches("error", "[ERROR] failed"));
        assert!(matches("\"not found\" -DEBUG", "404 not found"));
        assert!(!matches("\"not found\" -DEBUG", "DEBUG not found"));
        assert!(matches("?WARN ?ERROR", "ERROR x"));
        assert!(!matches("?WARN ?ERROR", "INFO x"));
        assert!(matches("", "anything"));
    }

    #[test]
    fn json_events_are_compared() {
        let event = r#"{"level":"error","took":12.5,"user":{"ids":[1,2]},"gone":null,"ok":true}"#;
        for pattern in [
            r#"{ $.level = "error" }"#,
            r#"{ $.level = "err*" && $.took >= 12 }"#,
            r#"{ ($.level = "info" || $.user.ids[1] = 2) && $.ok IS TRUE }"#,
            "{ $.gone IS NULL }",
            "{ $.nothing NOT EXISTS }",
        ] {
            assert!(matches(pattern, event), "{pattern}");
        }
        assert!(!matches(r#"{ $.level != "error" }"#, event));
        assert!(!matches(r#"{ $.level = "error" }"#, "error"));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for pattern in ["[a, b]", "%x%", "a-b", "{ $.a }", "{ a = 1 }", "\"open"] {
            assert!(Pattern::compile(pattern).is_none(), "{pattern}");
        }
    }
}
