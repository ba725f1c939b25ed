//! JSON, which is YAML too, read as what it is: much sooner, and without the look-ahead that a flow on one line costs.
//!
//! Whatever is not plain JSON is left to the YAML reader, which knows what to say of it.

use std::borrow::Cow;

use crate::compose::{Entries, MAX_DEPTH, MOST_WARNINGS, push_tight};
use crate::json::scalar_to_json;
use crate::node::{Kind, Node, Span, Style};
use crate::scalar;
use crate::value::{Map, Value};

/// What is made of a text.
pub(crate) trait Build: Sized {
    /// The entries of a mapping so far.
    type Mapping: Default;
    /// A scalar; none where only the YAML reader knows what it is.
    fn of_text(text: Cow<'_, str>, style: Style, span: Span) -> Self;
    fn of_items(items: Vec<Self>, span: Span) -> Self;
    /// Adds an entry; false where its key is repeated, which keeps its first place and gets its last value.
    fn add(mapping: &mut Self::Mapping, key: Cow<'_, str>, span: Span, value: Self) -> bool;
    fn of_entries(mapping: Self::Mapping, span: Span) -> Self;
}

impl Build for Value {
    type Mapping = Map;

    fn of_text(text: Cow<'_, str>, style: Style, _: Span) -> Value {
        match style {
            Style::Plain => scalar_to_json(scalar::implicit(&text), &text),
            _ => Value::String(text.into_owned()),
        }
    }

    fn of_items(items: Vec<Value>, _: Span) -> Value {
        Value::Array(items)
    }

    fn add(mapping: &mut Map, key: Cow<'_, str>, _: Span, value: Value) -> bool {
        mapping.insert(key.into_owned(), value).is_none()
    }

    fn of_entries(mut mapping: Map, _: Span) -> Value {
        mapping.shrink_to_fit();
        Value::Object(mapping)
    }
}

impl Build for Node {
    type Mapping = Entries;

    fn of_text(text: Cow<'_, str>, style: Style, span: Span) -> Node {
        Node { kind: Kind::Scalar { text: text.into_owned().into(), style }, span, tag: None }
    }

    fn of_items(items: Vec<Node>, span: Span) -> Node {
        Node { kind: Kind::Sequence(items), span, tag: None }
    }

    fn add(mapping: &mut Entries, key: Cow<'_, str>, span: Span, value: Node) -> bool {
        let name = key.clone().into_owned();
        mapping.add(name, Node::of_text(key, Style::DoubleQuoted, span), value)
    }

    fn of_entries(mapping: Entries, span: Span) -> Node {
        let mut entries = mapping.list;
        entries.shrink_to_fit();
        Node { kind: Kind::Mapping(entries), span, tag: None }
    }
}

/// What AWS says of what begins like JSON and is none.
pub(crate) const NOT_WELL_FORMED: &str = "JSON not well-formed";

/// A key that was there before, and where.
pub(crate) type Repeated = (String, Span);

/// What is not plain JSON.
#[derive(Debug, PartialEq)]
pub(crate) enum NotJson {
    /// It does not begin like JSON.
    Other,
    /// It begins like JSON and is none from this line and column on.
    From(u32, u32),
    /// At this line and column collections nest deeper than they may.
    TooDeep(u32, u32),
}

/// What a text that is plain JSON holds, and which keys it repeats.
pub(crate) fn read<B: Build>(text: &str) -> Result<(B, Vec<Repeated>), NotJson> {
    if !text.trim_start_matches([' ', '\t', '\n', '\r']).starts_with(['{', '[']) {
        return Err(NotJson::Other);
    }
    let mut reader =
        Reader { text, at: 0, line: 1, line_start: 0, wide: 0, repeated: Vec::new(), too_deep: false };
    reader.skip_space();
    let value = reader.value(0);
    reader.skip_space();
    match value {
        Some(value) if reader.at == text.len() => Ok((value, reader.repeated)),
        _ => {
            let (line, column) = reader.here();
            Err(if reader.too_deep { NotJson::TooDeep(line, column) } else { NotJson::From(line, column) })
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    line: u32,
    /// Where the line begins.
    line_start: usize,
    /// How many bytes of the line so far are not the first of their character.
    wide: usize,
    repeated: Vec<Repeated>,
    too_deep: bool,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'\n' => {
                    self.line += 1;
                    self.line_start = self.at + 1;
                    self.wide = 0;
                }
                // A carriage return alone ends a line in YAML.
                b'\r' if self.text.as_bytes().get(self.at + 1) != Some(&b'\n') => {
                    self.line += 1;
                    self.line_start = self.at + 1;
                    self.wide = 0;
                }
                b' ' | b'\t' | b'\r' => {}
                _ => return,
            }
            self.at += 1;
        }
    }

    fn takes(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Where the next character stands.
    fn here(&self) -> (u32, u32) {
        let column = self.at - self.line_start - self.wide;
        (self.line, u32::try_from(column).unwrap_or(u32::MAX).saturating_add(1))
    }

    fn since(&self, (line, column): (u32, u32)) -> Span {
        let (end_line, end_column) = self.here();
        Span { line, column, end_line, end_column }
    }

    fn value<B: Build>(&mut self, depth: usize) -> Option<B> {
        if depth > MAX_DEPTH {
            self.too_deep = true;
            return None;
        }
        let start = self.here();
        match self.peek()? {
            b'{' => self.mapping(start, depth),
            b'[' => self.sequence(start, depth),
            b'"' => {
                let text = self.string()?;
                Some(B::of_text(text, Style::DoubleQuoted, self.since(start)))
            }
            _ => {
                let text = self.word()?;
                Some(B::of_text(text.into(), Style::Plain, self.since(start)))
            }
        }
    }

    fn sequence<B: Build>(&mut self, start: (u32, u32), depth: usize) -> Option<B> {
        self.at += 1;
        let mut items = Vec::new();
        self.skip_space();
        if !self.takes(b']') {
            loop {
                self.skip_space();
                push_tight(&mut items, self.value(depth + 1)?);
                self.skip_space();
                if self.takes(b']') {
                    break;
                }
                self.takes(b',').then_some(())?;
            }
        }
        items.shrink_to_fit();
        Some(B::of_items(items, self.since(start)))
    }

    fn mapping<B: Build>(&mut self, start: (u32, u32), depth: usize) -> Option<B> {
        self.at += 1;
        let mut mapping = B::Mapping::default();
        self.skip_space();
        if !self.takes(b'}') {
            loop {
                self.skip_space();
                let place = self.here();
                let key = self.string()?;
                let span = self.since(place);
                self.skip_space();
                self.takes(b':').then_some(())?;
                self.skip_space();
                let value = self.value(depth + 1)?;
                if !B::add(&mut mapping, key.clone(), span, value) && self.repeated.len() < MOST_WARNINGS {
                    self.repeated.push((key.into_owned(), span));
                }
                self.skip_space();
                if self.takes(b'}') {
                    break;
                }
                self.takes(b',').then_some(())?;
            }
        }
        Some(B::of_entries(mapping, self.since(start)))
    }

    /// `true`, `false`, `null` or a number.
    fn word(&mut self) -> Option<&'a str> {
        let rest = &self.text[self.at..];
        let is_end = |byte: u8| matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r');
        let word = &rest[..rest.bytes().position(is_end).unwrap_or(rest.len())];
        if !matches!(word, "true" | "false" | "null") && !is_number(word) {
            return None;
        }
        self.at += word.len();
        Some(word)
    }

    fn string(&mut self) -> Option<Cow<'a, str>> {
        self.takes(b'"').then_some(())?;
        let start = self.at;
        let mut made: Option<String> = None;
        let mut copied = start;
        loop {
            match self.peek()? {
                b'"' => {
                    let tail = &self.text[copied..self.at];
                    self.at += 1;
                    return Some(match made {
                        Some(mut made) => {
                            made.push_str(tail);
                            made.into()
                        }
                        None => tail.into(),
                    });
                }
                b'\\' => {
                    let text = made.get_or_insert_default();
                    text.push_str(&self.text[copied..self.at]);
                    let (character, length) = escaped(&self.text[self.at + 1..])?;
                    text.push(character);
                    self.at += 1 + length;
                    copied = self.at;
                }
                // A text may not go over the end of its line, and of what is not printed only escapes may be in it.
                0..0x20 => return None,
                byte if byte < 0x80 => self.at += 1,
                _ => {
                    let width = self.text[self.at..].chars().next()?.len_utf8();
                    self.at += width;
                    self.wide += width - 1;
                }
            }
        }
    }
}

/// The character of an escape and the length of what follows the backslash; none for half a surrogate pair.
fn escaped(rest: &str) -> Option<(char, usize)> {
    let unit = |at: usize| {
        let digits =
            rest.get(at..at + 4).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        u16::from_str_radix(digits?, 16).ok()
    };
    let character = match rest.as_bytes().first()? {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let first = unit(1)?;
            if let Some(character) = char::from_u32(u32::from(first)) {
                return Some((character, 5));
            }
            let second = rest.get(5..7).filter(|next| *next == "\\u").and_then(|_| unit(7))?;
            return Some((char::decode_utf16([first, second]).next()?.ok()?, 11));
        }
        _ => return None,
    };
    Some((character, 1))
}

fn is_number(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let word = word.strip_prefix('-').unwrap_or(word);
    let (mantissa, exponent) = word.split_once(['e', 'E']).map_or((word, None), |(m, e)| (m, Some(e)));
    let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(w, f)| (w, Some(f)));
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::compose::compose_yaml;
    use crate::node::Node;

    #[test]
    fn reads_what_the_yaml_reader_reads() {
        for text in [
            r#"{"a": [1, -0, 1.5, 1e5, 1.0e+3, true, false, null, "x"], "é": {"": {}, "b": []}}"#,
            " \n{\"l\": [ {\"a\":\"\\u00e9\\n\\/\\\"\"},\n  {\"ü\": \"日本\", \"n\": \"012\"}\r\n, []]}\n",
            "{\"AWSTemplateFormatVersion\": \"2010-09-09\",\n \"Yes\": \"no\", \"<<\": {\"a\": 1}, \"200\": 012345678901234567890 }",
            "{}",
            "{\"a\": 1, \"b\": 2,\n \"a\": 3}",
        ] {
            let plain = read::<Node>(text);
            if let Ok((node, repeated)) = plain {
                let (same, warnings) = compose_yaml(text).expect("is YAML");
                assert_eq!(node, same, "{text}");
                let places = |span: crate::Span| (span.line, span.column);
                let repeated: Vec<_> = repeated.iter().map(|(_, span)| places(*span)).collect();
                let warned: Vec<_> = warnings.iter().map(|warning| (warning.line, warning.column)).collect();
                assert_eq!(repeated, warned, "{text}");
                let document = crate::Document::parse(text).expect("parses");
                let value = document.to_value().expect("has a value");
                assert_eq!(crate::json_value(text), Some(value), "{text}");
            } else {
                assert!(text.contains("012345678901234567890"), "{text}");
            }
        }
    }

    #[test]
    fn joins_surrogates_without_losing_the_column() {
        let (node, _) = read::<Node>("[\"\\ud83d\\ude00\", 1]").expect("is JSON");
        let items = node.items().expect("a list");
        assert_eq!((items[0].text(), items[1].span.column), (Some("😀"), 18));
    }

    #[test]
    fn leaves_the_rest_to_the_yaml_reader() {
        for text in [
            "",
            "a: 1",
            "{a: 1}",
            "{'a': 1}",
            "{\"a\": 1,}",
            "[1,]",
            "[1 2]",
            "{\"a\" 1}",
            "[01]",
            "[1.]",
            "[.5]",
            "[+1]",
            "[1e]",
            "[tru]",
            "[\"a\nb\"]",
            "[\"\\x41\"]",
            "[\"\\ud83d\"]",
            "[\"\\u00\"]",
            "[1]]",
            "{} # c",
            "\u{feff}{}",
            "[",
            "{\"a\"",
            "{\"a\":",
            "[\"",
            "[\"\\",
        ] {
            assert_eq!(crate::json_value(text), None, "{text}");
        }
        assert_eq!(crate::json_value(&format!("{}{}", "[".repeat(102), "]".repeat(102))), None);
    }
}
