//! Condition operators: how one value of the request compares with one value of the policy.

use std::net::IpAddr;

use base64::Engine as _;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// A base operator, without its set qualifier and its `IfExists`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    StringEquals,
    StringNotEquals,
    StringEqualsIgnoreCase,
    StringNotEqualsIgnoreCase,
    StringLike,
    StringNotLike,
    NumericEquals,
    NumericNotEquals,
    NumericLessThan,
    NumericLessThanEquals,
    NumericGreaterThan,
    NumericGreaterThanEquals,
    DateEquals,
    DateNotEquals,
    DateLessThan,
    DateLessThanEquals,
    DateGreaterThan,
    DateGreaterThanEquals,
    Bool,
    BinaryEquals,
    IpAddress,
    NotIpAddress,
    ArnEquals,
    ArnNotEquals,
    ArnLike,
    ArnNotLike,
    Null,
}

const NAMES: &[(&str, Operator)] = &[
    ("StringEquals", Operator::StringEquals),
    ("StringNotEquals", Operator::StringNotEquals),
    ("StringEqualsIgnoreCase", Operator::StringEqualsIgnoreCase),
    ("StringNotEqualsIgnoreCase", Operator::StringNotEqualsIgnoreCase),
    ("StringLike", Operator::StringLike),
    ("StringNotLike", Operator::StringNotLike),
    ("NumericEquals", Operator::NumericEquals),
    ("NumericNotEquals", Operator::NumericNotEquals),
    ("NumericLessThan", Operator::NumericLessThan),
    ("NumericLessThanEquals", Operator::NumericLessThanEquals),
    ("NumericGreaterThan", Operator::NumericGreaterThan),
    ("NumericGreaterThanEquals", Operator::NumericGreaterThanEquals),
    ("DateEquals", Operator::DateEquals),
    ("DateNotEquals", Operator::DateNotEquals),
    ("DateLessThan", Operator::DateLessThan),
    ("DateLessThanEquals", Operator::DateLessThanEquals),
    ("DateGreaterThan", Operator::DateGreaterThan),
    ("DateGreaterThanEquals", Operator::DateGreaterThanEquals),
    ("Bool", Operator::Bool),
    ("BinaryEquals", Operator::BinaryEquals),
    ("IpAddress", Operator::IpAddress),
    ("NotIpAddress", Operator::NotIpAddress),
    ("ArnEquals", Operator::ArnEquals),
    ("ArnNotEquals", Operator::ArnNotEquals),
    ("ArnLike", Operator::ArnLike),
    ("ArnNotLike", Operator::ArnNotLike),
    ("Null", Operator::Null),
];

impl Operator {
    /// The operator of a name, compared without regard to case as AWS does.
    pub fn named(name: &str) -> Option<Self> {
        NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, operator)| *operator)
    }

    /// Whether the operator holds when nothing matches, as the `Not…` forms do.
    pub fn is_negated(self) -> bool {
        use Operator::*;
        matches!(
            self,
            StringNotEquals
                | StringNotEqualsIgnoreCase
                | StringNotLike
                | NumericNotEquals
                | DateNotEquals
                | NotIpAddress
                | ArnNotEquals
                | ArnNotLike
        )
    }

    /// Whether `*` and `?` are wildcards in its values.
    pub fn has_wildcards(self) -> bool {
        use Operator::*;
        matches!(self, StringLike | StringNotLike) || self.compares_arns()
    }

    /// Whether values are compared as ARNs, field by field.
    pub fn compares_arns(self) -> bool {
        use Operator::*;
        matches!(self, ArnEquals | ArnNotEquals | ArnLike | ArnNotLike)
    }

    /// Compares one value of the request with one of the policy, before negation; for operators without wildcards.
    pub fn compare(self, asked: &str, policy: &str) -> bool {
        use Operator::*;
        match self {
            StringEquals | StringNotEquals | StringLike | StringNotLike | ArnEquals | ArnNotEquals
            | ArnLike | ArnNotLike => asked == policy,
            StringEqualsIgnoreCase | StringNotEqualsIgnoreCase => {
                asked.to_lowercase() == policy.to_lowercase()
            }
            NumericEquals | NumericNotEquals => numbers(asked, policy, |a, b| a == b),
            NumericLessThan => numbers(asked, policy, |a, b| a < b),
            NumericLessThanEquals => numbers(asked, policy, |a, b| a <= b),
            NumericGreaterThan => numbers(asked, policy, |a, b| a > b),
            NumericGreaterThanEquals => numbers(asked, policy, |a, b| a >= b),
            DateEquals | DateNotEquals => dates(asked, policy, |a, b| a == b),
            DateLessThan => dates(asked, policy, |a, b| a < b),
            DateLessThanEquals => dates(asked, policy, |a, b| a <= b),
            DateGreaterThan => dates(asked, policy, |a, b| a > b),
            DateGreaterThanEquals => dates(asked, policy, |a, b| a >= b),
            Bool | Null => asked.eq_ignore_ascii_case(policy),
            BinaryEquals => match (decode(asked), decode(policy)) {
                (Some(a), Some(b)) => a == b,
                _ => false,
            },
            IpAddress | NotIpAddress => in_range(asked, policy),
        }
    }
}

fn numbers(asked: &str, policy: &str, holds: impl Fn(f64, f64) -> bool) -> bool {
    match (asked.trim().parse(), policy.trim().parse()) {
        (Ok(a), Ok(b)) => holds(a, b),
        _ => false,
    }
}

fn dates(asked: &str, policy: &str, holds: impl Fn(Timestamp, Timestamp) -> bool) -> bool {
    match (instant(asked), instant(policy)) {
        (Some(a), Some(b)) => holds(a, b),
        _ => false,
    }
}

/// Reads the forms AWS takes: ISO 8601 with or without time and offset, or seconds of the epoch.
fn instant(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    // A year alone is ISO 8601 too; four digits are never meant as seconds of the epoch.
    if text.len() == 4
        && let Ok(year) = text.parse::<i16>()
    {
        return midnight(Date::new(year, 1, 1).ok()?);
    }
    if let Ok(seconds) = text.parse::<i64>() {
        return Timestamp::from_second(seconds).ok();
    }
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Some(instant);
    }
    if let Ok(local) = text.parse::<DateTime>() {
        return local.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp());
    }
    let (year, month) = text.split_once('-')?;
    midnight(Date::new(year.parse().ok()?, month.parse().ok()?, 1).ok()?)
}

fn midnight(date: Date) -> Option<Timestamp> {
    date.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

fn decode(text: &str) -> Option<Vec<u8>> {
    base64::engine::general_purpose::STANDARD.decode(text.trim()).ok()
}

fn in_range(asked: &str, range: &str) -> bool {
    let (network, length) = match range.split_once('/') {
        Some((network, length)) => (network, Some(length)),
        None => (range, None),
    };
    let (Ok(address), Ok(network)) = (asked.parse::<IpAddr>(), network.parse::<IpAddr>()) else {
        return false;
    };
    let (address, network, width) = match (address, network) {
        (IpAddr::V4(a), IpAddr::V4(n)) => (u128::from(a.to_bits()), u128::from(n.to_bits()), 32_u32),
        (IpAddr::V6(a), IpAddr::V6(n)) => (a.to_bits(), n.to_bits(), 128),
        _ => return false,
    };
    let length = match length.map(str::parse::<u32>) {
        None => width,
        Some(Ok(length)) if length <= width => length,
        Some(_) => return false,
    };
    let dropped = width - length;
    address.checked_shr(dropped).unwrap_or(0) == network.checked_shr(dropped).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(operator: Operator, asked: &str, policy: &str) -> bool {
        operator.compare(asked, policy)
    }

    #[test]
    fn names_are_read_without_regard_to_case() {
        assert_eq!(Operator::named("stringlike"), Some(Operator::StringLike));
        assert_eq!(Operator::named("StringMatches"), None);
    }

    #[test]
    fn numbers_compare_as_numbers() {
        assert!(holds(Operator::NumericEquals, "10", "10.0"));
        assert!(holds(Operator::NumericLessThan, "9", "10"));
        assert!(!holds(Operator::NumericLessThan, "10", "10"));
        assert!(holds(Operator::NumericLessThanEquals, "10", "10"));
        assert!(holds(Operator::NumericGreaterThan, "11", "10"));
        assert!(holds(Operator::NumericGreaterThanEquals, "10", "10"));
        assert!(!holds(Operator::NumericEquals, "ten", "10"));
    }

    #[test]
    fn dates_come_in_several_forms() {
        assert!(holds(Operator::DateEquals, "2026-11-23T00:00:00Z", "2026-11-23"));
        assert!(holds(Operator::DateEquals, "0", "1970-01-01T00:00:00Z"));
        assert!(holds(Operator::DateLessThan, "2026-11-23T00:00:00Z", "2026-12"));
        assert!(holds(Operator::DateGreaterThan, "2026-11-23T10:00:00Z", "2026"));
        assert!(holds(Operator::DateGreaterThanEquals, "2026-11-23T12:00:00+02:00", "2026-11-23T10:00:00Z"));
        assert!(holds(Operator::DateLessThanEquals, "2026-11-23T10:00:00", "2026-11-23T10:00:00Z"));
        assert!(!holds(Operator::DateEquals, "soon", "2026-11-23"));
    }

    #[test]
    fn addresses_lie_in_ranges() {
        assert!(holds(Operator::IpAddress, "203.0.113.7", "203.0.113.0/24"));
        assert!(!holds(Operator::IpAddress, "203.0.114.7", "203.0.113.0/24"));
        assert!(holds(Operator::IpAddress, "203.0.113.7", "203.0.113.7"));
        assert!(holds(Operator::IpAddress, "10.0.0.1", "0.0.0.0/0"));
        assert!(holds(Operator::IpAddress, "2001:db8::1", "2001:db8::/32"));
        assert!(holds(Operator::IpAddress, "2001:db8::1", "::/0"));
        assert!(!holds(Operator::IpAddress, "2001:db8::1", "0.0.0.0/0"));
        assert!(!holds(Operator::IpAddress, "10.0.0.1", "10.0.0.0/33"));
    }

    #[test]
    fn booleans_and_bytes() {
        assert!(holds(Operator::Bool, "true", "True"));
        assert!(!holds(Operator::Bool, "false", "true"));
        assert!(holds(Operator::BinaryEquals, "QmluYXJ5", "QmluYXJ5"));
        assert!(!holds(Operator::BinaryEquals, "QmluYXJ5", "***"));
        assert!(holds(Operator::StringEqualsIgnoreCase, "Ann", "aNN"));
    }
}
