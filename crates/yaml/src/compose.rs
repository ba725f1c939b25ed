//! From the parser's events to the tree: anchors, merges, repeated keys, and the bounds that keep both finite.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, StrInput};

use crate::diagnostic::Diagnostic;
use crate::node::{Kind, Node, Span, Style, Tag};
use crate::read_json::{self, NotJson};

/// Collections may nest this deep.
pub const MAX_DEPTH: usize = 100;
/// Aliases and merges may always add this many nodes, however short the text.
const EXPANSION_FLOOR: usize = 10_000;
/// What looks like JSON and is none is read as a YAML flow up to this many bytes; none that is written by hand is longer.
const LONGEST_FLOW: usize = 65_536;
/// Nobody reads more warnings, and each holds a copy of its line.
pub(crate) const MOST_WARNINGS: usize = 100;

pub(crate) fn compose(text: &str) -> Result<(Node, Vec<Diagnostic>), Diagnostic> {
    match read_json::read(text) {
        Ok((root, repeated)) => {
            let warn = |(key, span): read_json::Repeated| repeated_key(&key, span, text);
            Ok((root, repeated.into_iter().map(warn).collect()))
        }
        Err(NotJson::TooDeep(line, column)) => Err(Diagnostic::new(too_deep(), line, column, text)),
        // The YAML parser holds all of a flow until it ends, at some 240 bytes for each of its own.
        Err(NotJson::From(line, column)) if text.len() > LONGEST_FLOW => {
            Err(Diagnostic::new(read_json::NOT_WELL_FORMED, line, column, text))
        }
        Err(_) => compose_yaml(text),
    }
}

pub(crate) fn compose_yaml(text: &str) -> Result<(Node, Vec<Diagnostic>), Diagnostic> {
    if let Some(unprinted) = unprinted(text) {
        return Err(unprinted);
    }
    let readable = join_surrogates(text);
    let mut composer = Composer {
        parser: Parser::new_from_str(&readable),
        source: text,
        anchors: HashMap::new(),
        warnings: Vec::new(),
        expandable: readable.len().max(EXPANSION_FLOOR),
    };
    let root = composer.document()?;
    Ok((root, composer.warnings))
}

/// The first character that may not stand in a YAML document (YAML 1.1, section 5.1: `c-printable`).
fn unprinted(text: &str) -> Option<Diagnostic> {
    let is_printed = |character: char| matches!(character, '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' | '\u{a0}'..='\u{fffd}' | '\u{10000}'..);
    let at = text.find(|character| !is_printed(character))?;
    let character = text[at..].chars().next()?;
    let line = text[..at].matches('\n').count() + 1;
    let column = text[..at].chars().rev().take_while(|before| *before != '\n').count() + 1;
    let message = format!("the character U+{:04X} may not stand in a document", u32::from(character));
    Some(Diagnostic::new(message, narrow(line), narrow(column), text))
}

/// JSON writes characters beyond the basic plane as two escapes, which YAML has no name for.
fn join_surrogates(text: &str) -> std::borrow::Cow<'_, str> {
    if !(text.trim_start().starts_with('{') && (text.contains("\\ud") || text.contains("\\uD"))) {
        return text.into();
    }
    let mut joined = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        joined.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(character) = surrogate_pair(rest) {
            joined.push_str(&format!("\\U{:08X}", u32::from(character)));
            rest = &rest[12..];
        } else {
            let escape: String = rest.chars().take(2).collect();
            rest = &rest[escape.len()..];
            joined.push_str(&escape);
        }
    }
    joined.push_str(rest);
    joined.into()
}

fn surrogate_pair(text: &str) -> Option<char> {
    let unit = |at: usize| {
        let escape = text.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(escape, 16).ok()
    };
    char::decode_utf16([unit(0)?, unit(6)?]).next()?.ok().filter(|character| u32::from(*character) > 0xFFFF)
}

/// An anchored node and how many nodes it holds.
type Anchored = (Node, usize);

struct Composer<'a> {
    parser: Parser<'a, StrInput<'a>>,
    source: &'a str,
    anchors: HashMap<usize, Anchored>,
    warnings: Vec<Diagnostic>,
    expandable: usize,
}

impl<'a> Composer<'a> {
    fn document(&mut self) -> Result<Node, Diagnostic> {
        let mut root = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => return Ok(root.unwrap_or_else(|| empty(span))),
                Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
                _ if root.is_some() => return Err(self.wrong(span, "expected a single document")),
                event => root = Some(self.node(event, span, 0)?.0),
            }
        }
    }

    fn next(&mut self) -> Result<(Event<'a>, Span), Diagnostic> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => Ok((event, convert(span))),
            Some(Err(error)) => {
                let place = error.marker();
                Err(Diagnostic::new(error.info(), narrow(place.line()), narrow(place.col()) + 1, self.source))
            }
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    fn wrong(&self, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(message, span.line, span.column, self.source)
    }

    /// The node that begins with `event`, and its size in nodes.
    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Anchored, Diagnostic> {
        if depth > MAX_DEPTH {
            return Err(self.wrong(span, too_deep()));
        }
        let (anchor, anchored) = match event {
            Event::Alias(anchor) => return self.alias(anchor, span, depth),
            Event::Scalar(text, style, anchor, tag) => {
                let kind = Kind::Scalar { text: text.as_ref().into(), style: convert_style(style) };
                (anchor, (Node { kind, span, tag: tag.map(|tag| convert_tag(&tag).into()) }, 1))
            }
            Event::SequenceStart(anchor, tag) => {
                let tag = tag.map(|tag| convert_tag(&tag).into());
                (anchor, self.sequence(span, tag, depth)?)
            }
            Event::MappingStart(anchor, tag) => {
                let tag = tag.map(|tag| convert_tag(&tag).into());
                (anchor, self.mapping(span, tag, depth)?)
            }
            _ => return Err(self.wrong(span, "expected a value")),
        };
        if anchor > 0 {
            self.expand(anchored.1, span)?;
            self.anchors.insert(anchor, anchored.clone());
        }
        Ok(anchored)
    }

    fn alias(&mut self, anchor: usize, span: Span, depth: usize) -> Result<Anchored, Diagnostic> {
        let Some((node, size)) = self.anchors.get(&anchor) else {
            return Err(self.wrong(span, "an alias inside the very node it stands for"));
        };
        let size = *size;
        let deep = depth + node_depth(node) > MAX_DEPTH;
        if deep {
            return Err(self.wrong(span, too_deep()));
        }
        let node = node.clone();
        self.expand(size, span)?;
        Ok((node, size))
    }

    /// Copies cost: without a bound nine short lines can ask for a billion nodes.
    fn expand(&mut self, size: usize, span: Span) -> Result<(), Diagnostic> {
        match self.expandable.checked_sub(size) {
            Some(rest) => {
                self.expandable = rest;
                Ok(())
            }
            None => Err(self.wrong(span, "aliases expand to more than this document may hold")),
        }
    }

    fn sequence(&mut self, span: Span, tag: Option<Box<Tag>>, depth: usize) -> Result<Anchored, Diagnostic> {
        let (mut items, mut size) = (Vec::new(), 1);
        loop {
            let (event, place) = self.next()?;
            if event == Event::SequenceEnd {
                items.shrink_to_fit();
                let span = Span { end_line: place.end_line, end_column: place.end_column, ..span };
                return Ok((Node { kind: Kind::Sequence(items), span, tag }, size));
            }
            let (item, nodes) = self.node(event, place, depth + 1)?;
            size += nodes;
            push_tight(&mut items, item);
        }
    }

    fn mapping(&mut self, span: Span, tag: Option<Box<Tag>>, depth: usize) -> Result<Anchored, Diagnostic> {
        let mut own = Entries::default();
        let (mut merged, mut size) = (Vec::new(), 1);
        loop {
            let (event, place) = self.next()?;
            if event == Event::MappingEnd {
                let span = Span { end_line: place.end_line, end_column: place.end_column, ..span };
                let mut entries = if merged.is_empty() { own.list } else { merge(merged, own.list) };
                entries.shrink_to_fit();
                return Ok((Node { kind: Kind::Mapping(entries), span, tag }, size));
            }
            let (key, key_nodes) = self.node(event, place, depth + 1)?;
            if is_missing(&key) {
                return Err(self.wrong(place, "a mapping entry has no key"));
            }
            let (event, value_place) = self.next()?;
            let (value, value_nodes) = self.node(event, value_place, depth + 1)?;
            size += key_nodes + value_nodes;
            if is_merge(&key) {
                self.merge_sources(value, &mut merged)?;
                continue;
            }
            let Some(name) = key.key_text() else {
                return Err(self.wrong(key.span, "a mapping key must be a scalar"));
            };
            if !own.add(name, key, value) && self.warnings.len() < MOST_WARNINGS {
                let key = own.last_key().unwrap_or_default();
                self.warnings.push(repeated_key(&key, place, self.source));
            }
        }
    }

    fn merge_sources(&self, value: Node, merged: &mut Vec<(Node, Node)>) -> Result<(), Diagnostic> {
        let span = value.span;
        match value.kind {
            Kind::Mapping(entries) => merged.extend(entries),
            // The first of several mappings wins, so it has to be written last.
            Kind::Sequence(items) => {
                for item in items.into_iter().rev() {
                    match item.kind {
                        Kind::Mapping(entries) => merged.extend(entries),
                        _ => return Err(self.wrong(item.span, "expected a mapping to merge")),
                    }
                }
            }
            Kind::Scalar { .. } => {
                return Err(self.wrong(span, "expected a mapping or a list of mappings to merge"));
            }
        }
        Ok(())
    }
}

fn too_deep() -> String {
    format!("collections are nested deeper than {MAX_DEPTH} levels")
}

fn repeated_key(key: &str, span: Span, source: &str) -> Diagnostic {
    Diagnostic::new(format!("the key \"{key}\" is repeated"), span.line, span.column, source)
}

/// Pushes an item; room grows by half instead of twofold, as a tree is mostly such lists.
pub(crate) fn push_tight<T>(list: &mut Vec<T>, item: T) {
    if list.len() == list.capacity() {
        list.reserve_exact(list.len() / 2 + 1);
    }
    list.push(item);
}

#[derive(Default)]
pub(crate) struct Entries {
    pub(crate) list: Vec<(Node, Node)>,
    places: HashMap<String, usize>,
    last_repeated: Option<String>,
}

impl Entries {
    /// Adds an entry; false when the key was there, whose value is then replaced.
    pub(crate) fn add(&mut self, name: String, key: Node, value: Node) -> bool {
        if let Some(place) = self.places.get(&name) {
            self.list[*place] = (key, value);
            self.last_repeated = Some(name);
            return false;
        }
        self.places.insert(name, self.list.len());
        push_tight(&mut self.list, (key, value));
        true
    }

    fn last_key(&self) -> Option<String> {
        self.last_repeated.clone()
    }
}

/// Merged entries come first and give way to the mapping's own.
fn merge(merged: Vec<(Node, Node)>, own: Vec<(Node, Node)>) -> Vec<(Node, Node)> {
    let mut entries = Entries::default();
    for (key, value) in merged.into_iter().chain(own) {
        if let Some(name) = key.key_text() {
            entries.add(name, key, value);
        }
    }
    entries.list
}

/// `: value`, which YAML reads as a null key and nobody means.
fn is_missing(key: &Node) -> bool {
    matches!(&key.kind, Kind::Scalar { text, style: Style::Plain } if text.is_empty()) && key.tag.is_none()
}

fn is_merge(key: &Node) -> bool {
    matches!(&key.kind, Kind::Scalar { text, style: Style::Plain } if text.as_ref() == "<<")
        && key.tag.is_none()
}

fn node_depth(node: &Node) -> usize {
    let below = |nodes: &mut dyn Iterator<Item = &Node>| nodes.map(node_depth).max().unwrap_or(0) + 1;
    match &node.kind {
        Kind::Scalar { .. } => 0,
        Kind::Sequence(items) => below(&mut items.iter()),
        Kind::Mapping(entries) => below(&mut entries.iter().map(|(_, value)| value)),
    }
}

fn empty(span: Span) -> Node {
    Node { kind: Kind::Scalar { text: "".into(), style: Style::Plain }, span, tag: None }
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn convert(span: saphyr_parser::Span) -> Span {
    Span {
        line: narrow(span.start.line()),
        column: narrow(span.start.col()).saturating_add(1),
        end_line: narrow(span.end.line()),
        end_column: narrow(span.end.col()).saturating_add(1),
    }
}

fn convert_style(style: ScalarStyle) -> Style {
    match style {
        ScalarStyle::Plain => Style::Plain,
        ScalarStyle::SingleQuoted => Style::SingleQuoted,
        ScalarStyle::DoubleQuoted => Style::DoubleQuoted,
        ScalarStyle::Literal => Style::Literal,
        ScalarStyle::Folded => Style::Folded,
    }
}

fn convert_tag(tag: &saphyr_parser::Tag) -> Tag {
    match tag.handle.as_str() {
        "!" => Tag::Local(tag.suffix.as_str().into()),
        "" if tag.suffix == "!" => Tag::Local("".into()),
        _ if tag.is_yaml_core_schema() => Tag::Core(tag.suffix.as_str().into()),
        handle => Tag::Foreign(format!("{handle}{}", tag.suffix).into()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::Document;

    fn value(text: &str) -> serde_json::Value {
        Document::parse(text)
            .and_then(|document| document.to_json())
            .unwrap_or_else(|wrong| panic!("{wrong}"))
    }

    #[test]
    fn keeps_order_and_turns_keys_into_strings() {
        let text = "b: 1\na: [x, ~]\n200: ok\ntrue: t\non: o\n012: z\n";
        let document = Document::parse(text).expect("parses");
        assert_eq!(
            document.to_json().expect("json").to_string(),
            r#"{"b":1,"a":["x",null],"200":"ok","true":"o","10":"z"}"#
        );
        assert_eq!(document.warnings.len(), 1, "on and true are one key");
        assert_eq!(document.warnings[0].line, 5);
        assert!(Document::parse_strict(text).is_err());
    }

    #[test]
    fn applies_merges_below_own_entries() {
        let text = "base: &b {x: 1, y: 2}\nmore: &m {y: 3, z: 4}\nuse: {y: 5, <<: [*b, *m]}\none:\n  <<: *b\n  y: 9\n";
        assert_eq!(value(text)["use"], json!({"y": 5, "z": 4, "x": 1}));
        assert_eq!(value(text)["one"], json!({"x": 1, "y": 9}));
    }

    #[test]
    fn reads_json_with_surrogates_and_block_scalars() {
        assert_eq!(
            value(r#"{"a": "\ud83d\ude00 \\ud83d", "b": [1, 2.5, true]}"#),
            json!({"a": "😀 \\ud83d", "b": [1, 2.5, true]})
        );
        assert_eq!(value("a: |\n  x\n  y\nb: >-\n  x\n  y\n"), json!({"a": "x\ny\n", "b": "x y"}));
        assert_eq!(value(""), json!(null));
        assert_eq!(value("a: !!str 12\nb: ! 12\n"), json!({"a": "12", "b": "12"}));
    }

    #[test]
    fn points_at_bad_indentation_and_unclosed_flows() {
        for text in [
            "a:\n  b: 1\n c: 2\n",
            "a: [1, 2\nb: 3\n",
            "a: b: c\n",
            "a: *nobody\n",
            "a: 1\n---\nb: 2\n",
            "a: \"x\n",
        ] {
            let wrong = Document::parse(text).expect_err(text);
            assert!(wrong.line >= 1 && wrong.column >= 1, "{wrong}");
        }
    }

    #[test]
    fn bounds_nesting_and_alias_expansion() {
        let unclosed = format!("{{\"a\": [{}", "\"x\",\n".repeat(20_000));
        let wrong = Document::parse(&unclosed).expect_err("unclosed");
        assert_eq!((wrong.message.as_str(), wrong.line), ("JSON not well-formed", 20_001));
        let deep = "[".repeat(5000);
        assert!(Document::parse(&deep).is_err());
        let deep = (0..6000).map(|level| format!("{}a:\n", " ".repeat(level))).collect::<String>();
        assert!(Document::parse(&deep).expect_err("too deep").message.contains("nested deeper"));
        let mut laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            laughs += &format!("a{level}: &a{level} [{}]\n", vec![format!("*a{}", level - 1); 9].join(", "));
        }
        assert!(Document::parse(&laughs).expect_err("too many").message.contains("expand"));
        assert!(Document::parse("a: &a [*a]\n").is_err());
    }
}
