//! YAML 1.1 implicit types, as the reference loaders of AWS's own tools resolve them.

use crate::node::{Style, Tag};

/// The meaning of a scalar.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar {
    /// Nothing, `~` or `null`.
    Null,
    /// `true`, `yes`, `on` and their opposites.
    Bool(bool),
    /// An integer in any of YAML 1.1's notations.
    Int(i128),
    /// A floating-point number.
    Float(f64),
    /// Text; dates and timestamps are text too, since templates mean them so.
    String(String),
}

impl Scalar {
    /// The value as a JSON object's key.
    pub fn key_text(&self) -> String {
        match self {
            Scalar::Null => "null".to_owned(),
            Scalar::Bool(value) => value.to_string(),
            Scalar::Int(value) => value.to_string(),
            Scalar::Float(value) => format!("{value:?}"),
            Scalar::String(value) => value.clone(),
        }
    }
}

/// The meaning of a scalar, or none when its tag is not one of YAML's scalar tags.
pub(crate) fn resolve(text: &str, style: Style, tag: Option<&Tag>) -> Option<Scalar> {
    match tag {
        None if style == Style::Plain => Some(implicit(text)),
        None => Some(Scalar::String(text.to_owned())),
        // `! text` is YAML's way of saying "not implicit".
        Some(Tag::Local(name)) if name.is_empty() => Some(Scalar::String(text.to_owned())),
        Some(Tag::Core(name)) => explicit(name, text),
        Some(Tag::Local(_) | Tag::Foreign(_)) => None,
    }
}

fn explicit(name: &str, text: &str) -> Option<Scalar> {
    match name {
        "str" | "timestamp" => Some(Scalar::String(text.to_owned())),
        "null" => Some(Scalar::Null),
        "bool" => boolean(text).map(Scalar::Bool),
        "int" => integer(text).map(Scalar::Int),
        "float" => float(text).or_else(|| integer(text).map(|value| value as f64)).map(Scalar::Float),
        _ => None,
    }
}

pub(crate) fn implicit(text: &str) -> Scalar {
    match text.as_bytes().first() {
        None => return Scalar::Null,
        Some(b'~' | b'n' | b'N') if matches!(text, "~" | "null" | "Null" | "NULL") => return Scalar::Null,
        Some(b'-' | b'+' | b'.' | b'0'..=b'9') => {
            if let Some(value) = integer(text) {
                return Scalar::Int(value);
            }
            if let Some(value) = float(text) {
                return Scalar::Float(value);
            }
        }
        Some(_) => {
            if let Some(value) = boolean(text) {
                return Scalar::Bool(value);
            }
        }
    }
    Scalar::String(text.to_owned())
}

fn boolean(text: &str) -> Option<bool> {
    match text {
        "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => Some(true),
        "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => Some(false),
        _ => None,
    }
}

fn split_sign(text: &str) -> (bool, &str) {
    match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    }
}

/// `0b1010`, `0777`, `0x1F`, `1_000`, `1:30`; none for anything else, or beyond 128 bits.
fn integer(text: &str) -> Option<i128> {
    let (negative, digits) = split_sign(text);
    let value = if let Some(rest) = digits.strip_prefix("0b") {
        radix(rest, 2)?
    } else if let Some(rest) = digits.strip_prefix("0x") {
        radix(rest, 16)?
    } else if digits == "0" {
        0
    } else if let Some(rest) = digits.strip_prefix('0') {
        radix(rest, 8)?
    } else if digits.contains(':') {
        sexagesimal(digits)?
    } else if digits.starts_with(|c: char| c.is_ascii_digit()) {
        radix(digits, 10)?
    } else {
        return None;
    };
    Some(if negative { -value } else { value })
}

fn radix(digits: &str, radix: u32) -> Option<i128> {
    if digits.is_empty() || !digits.chars().all(|c| c == '_' || c.is_digit(radix)) {
        return None;
    }
    let plain: String = digits.chars().filter(|c| *c != '_').collect();
    if plain.is_empty() { (radix == 8).then_some(0) } else { i128::from_str_radix(&plain, radix).ok() }
}

fn sexagesimal(text: &str) -> Option<i128> {
    let mut parts = text.split(':');
    let mut value = radix(parts.next()?, 10)?;
    for part in parts {
        value = value.checked_mul(60)?.checked_add(sixtieth(part)?)?;
    }
    Some(value)
}

fn sixtieth(part: &str) -> Option<i128> {
    let two_digits = matches!(part.as_bytes(), [b'0'..=b'9'] | [b'0'..=b'5', b'0'..=b'9']);
    two_digits.then(|| part.parse().ok()).flatten()
}

/// `1.5`, `.5`, `1.5e+3`, `1:30.5`, `.inf`, `.nan`; an exponent needs its sign and a point before it.
fn float(text: &str) -> Option<f64> {
    let (negative, rest) = split_sign(text);
    let signed = |value: f64| Some(if negative { -value } else { value });
    match rest {
        ".inf" | ".Inf" | ".INF" => return signed(f64::INFINITY),
        ".nan" | ".NaN" | ".NAN" => return (rest == text).then_some(f64::NAN),
        _ => {}
    }
    let point = rest.find('.')?;
    let (whole, fraction) = (&rest[..point], &rest[point + 1..]);
    if whole.contains(':') {
        let seconds = sexagesimal(whole)?;
        return (fraction.bytes().all(|b| b.is_ascii_digit() || b == b'_'))
            .then(|| plain_float(&format!("{seconds}.{fraction}")))
            .flatten()
            .and_then(signed);
    }
    let (digits, exponent) = match fraction.find(['e', 'E']) {
        Some(at) => (&fraction[..at], &fraction[at + 1..]),
        None => (fraction, "+0"),
    };
    let in_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit() || b == b'_');
    let starts = |part: &str| part.starts_with(|c: char| c.is_ascii_digit());
    let mantissa = if whole.is_empty() {
        // `-.5` is text: only a leading digit may carry a sign.
        rest == text && starts(digits) && in_digits(digits)
    } else {
        starts(whole) && in_digits(whole) && in_digits(digits)
    };
    let powered = exponent.len() > 1
        && exponent.starts_with(['+', '-'])
        && exponent[1..].bytes().all(|b| b.is_ascii_digit());
    (mantissa && powered).then(|| plain_float(rest)).flatten().and_then(signed)
}

fn plain_float(text: &str) -> Option<f64> {
    text.chars().filter(|c| *c != '_').collect::<String>().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{Scalar, resolve};
    use crate::node::Style;

    fn plain(text: &str) -> Scalar {
        resolve(text, Style::Plain, None).expect("untagged")
    }

    #[test]
    fn resolves_as_yaml_1_1() {
        let string = |text: &str| Scalar::String(text.to_owned());
        for (text, meaning) in [
            ("", Scalar::Null),
            ("~", Scalar::Null),
            ("yes", Scalar::Bool(true)),
            ("off", Scalar::Bool(false)),
            ("y", string("y")),
            ("0777", Scalar::Int(511)),
            ("0o777", string("0o777")),
            ("0x1F", Scalar::Int(31)),
            ("0b101", Scalar::Int(5)),
            ("12:30", Scalar::Int(750)),
            ("1:20:30", Scalar::Int(4830)),
            ("12:75", string("12:75")),
            ("2012-10-17", string("2012-10-17")),
            ("012345678901", string("012345678901")),
            ("123456789012", Scalar::Int(123_456_789_012)),
            ("1_000", Scalar::Int(1000)),
            ("-5", Scalar::Int(-5)),
            ("-", string("-")),
            ("1e3", string("1e3")),
            ("1.0e+3", Scalar::Float(1000.0)),
            ("1.0e3", string("1.0e3")),
            ("0.2", Scalar::Float(0.2)),
            (".5", Scalar::Float(0.5)),
            ("-.5", string("-.5")),
            ("1.2.3", string("1.2.3")),
            (".inf", Scalar::Float(f64::INFINITY)),
            ("...", string("...")),
        ] {
            assert_eq!(plain(text), meaning, "{text}");
        }
        assert_eq!(resolve("yes", Style::SingleQuoted, None), Some(string("yes")));
    }
}
