//! One condition on the plain values of a field.

use serde_json::Value;

use super::cidr::Cidr;
use super::wildcard::Wildcard;

/// What one of the values must be; `Exists` and its contrary ask for the values' presence.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    Equals(Value),
    Text(Text),
    AnythingBut(Vec<Value>),
    AnythingButText(Vec<Text>),
    Numeric(Vec<(Comparison, f64)>),
    Exists(bool),
    Cidr(Cidr),
}

/// What a text must be like.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Text {
    Prefix(String),
    PrefixIgnoreCase(String),
    Suffix(String),
    SuffixIgnoreCase(String),
    EqualsIgnoreCase(String),
    Wildcard(Wildcard),
}

/// How a number must compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Condition {
    /// Whether one of a field's values fulfils it.
    pub(crate) fn matches(&self, values: &[&Value]) -> bool {
        match self {
            Self::Exists(wanted) => values.is_empty() != *wanted,
            _ => values.iter().any(|value| self.is_fulfilled_by(value)),
        }
    }

    fn is_fulfilled_by(&self, value: &Value) -> bool {
        match self {
            Self::Equals(wanted) => equal(wanted, value),
            Self::AnythingBut(unwanted) => !unwanted.iter().any(|one| equal(one, value)),
            Self::Text(like) => value.as_str().is_some_and(|text| like.matches(text)),
            Self::AnythingButText(unlike) => {
                value.as_str().is_some_and(|text| !unlike.iter().any(|one| one.matches(text)))
            }
            Self::Numeric(comparisons) => value
                .as_f64()
                .is_some_and(|number| comparisons.iter().all(|(how, limit)| how.holds(number, *limit))),
            Self::Cidr(range) => value.as_str().is_some_and(|text| range.holds(text)),
            Self::Exists(wanted) => *wanted,
        }
    }
}

impl Text {
    fn matches(&self, text: &str) -> bool {
        match self {
            Self::Prefix(wanted) => text.starts_with(wanted.as_str()),
            Self::PrefixIgnoreCase(wanted) => text.to_lowercase().starts_with(&wanted.to_lowercase()),
            Self::Suffix(wanted) => text.ends_with(wanted.as_str()),
            Self::SuffixIgnoreCase(wanted) => text.to_lowercase().ends_with(&wanted.to_lowercase()),
            Self::EqualsIgnoreCase(wanted) => text.to_lowercase() == wanted.to_lowercase(),
            Self::Wildcard(wanted) => wanted.matches(text),
        }
    }
}

impl Comparison {
    /// The comparison of a sign.
    pub(crate) fn of(sign: &str) -> Option<Self> {
        Some(match sign {
            "=" => Self::Equal,
            "<" => Self::Less,
            "<=" => Self::LessOrEqual,
            ">" => Self::Greater,
            ">=" => Self::GreaterOrEqual,
            _ => return None,
        })
    }

    /// Its sign.
    pub(crate) fn sign(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }

    fn holds(self, number: f64, limit: f64) -> bool {
        match self {
            Self::Equal => number == limit,
            Self::Less => number < limit,
            Self::LessOrEqual => number <= limit,
            Self::Greater => number > limit,
            Self::GreaterOrEqual => number >= limit,
        }
    }
}

/// Numbers are equal by value, everything else as it stands.
fn equal(wanted: &Value, value: &Value) -> bool {
    match (wanted.as_f64(), value.as_f64()) {
        (Some(wanted), Some(value)) => wanted == value,
        _ => wanted == value,
    }
}
