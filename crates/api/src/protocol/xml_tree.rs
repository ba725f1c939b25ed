//! XML documents as trees and back, guided by schemas.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::json_tree::join;
use super::{Malformed, scalar};
use crate::schema::{Kind, Location, Member, Schema, TimeFormat};
use crate::timestamp::Timestamp;
use crate::value::Value;

/// Documents nested deeper than this are refused before they can exhaust the stack.
const DEEPEST: usize = 64;

/// An element: its local name, attributes, text and children.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) text: String,
    pub(super) children: Vec<Element>,
}

impl Element {
    /// The first child of this name.
    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|c| c.name == name)
    }

    /// The text of the first child of this name.
    pub(super) fn child_text(&self, name: &str) -> Option<&str> {
        self.child(name).map(|c| c.text.as_str())
    }
}

/// Parses a document and gives its root.
pub(super) fn parse(body: &[u8]) -> Result<Element, Malformed> {
    let text = std::str::from_utf8(body).map_err(|_| Malformed::new("", "is not UTF-8"))?;
    let wrong = |e: &dyn std::fmt::Display| Malformed::new("", format!("is not well-formed: {e}"));
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    loop {
        match reader.read_event().map_err(|e| wrong(&e))? {
            Event::Start(start) => {
                if open.len() >= DEEPEST {
                    return Err(Malformed::new("", "is nested too deeply"));
                }
                open.push(element(&start)?);
            }
            Event::Empty(start) => {
                let element = element(&start)?;
                match open.last_mut() {
                    Some(parent) => parent.children.push(element),
                    None => return Ok(element),
                }
            }
            Event::End(_) => {
                let done = open.pop().ok_or_else(|| wrong(&"an end without a start"))?;
                match open.last_mut() {
                    Some(parent) => parent.children.push(done),
                    None => return Ok(done),
                }
            }
            Event::Text(piece) => {
                push_text(&mut open, &piece.xml10_content());
            }
            Event::CData(piece) => push_text(&mut open, piece.as_ref()),
            Event::GeneralRef(name) => {
                let known = match name.resolve_char_ref().map_err(|e| wrong(&e))? {
                    Some(character) => character.to_string(),
                    None => {
                        let name: &str = name.as_ref();
                        let known = quick_xml::escape::resolve_predefined_entity(name);
                        known.ok_or_else(|| wrong(&format!("&{name}; is unknown")))?.to_owned()
                    }
                };
                push_text(&mut open, &known);
            }
            Event::Eof => return Err(wrong(&"it ends early")),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn push_text(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

fn element(start: &BytesStart<'_>) -> Result<Element, Malformed> {
    let name = start.local_name().as_ref().to_owned();
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|e| Malformed::new(&name, e.to_string()))?;
        let key = attribute.key.as_ref().to_owned();
        let value = quick_xml::escape::unescape(&attribute.value)
            .map_err(|e| Malformed::new(&name, e.to_string()))?;
        attributes.push((key, value.into_owned()));
    }
    Ok(Element { name, attributes, ..Element::default() })
}

/// Reads an element as a shape, noting children that the schema does not know.
pub(super) fn read(
    schema: &Schema,
    element: &Element,
    path: &str,
    unknown: &mut Vec<String>,
) -> Result<Value, Malformed> {
    match &schema.kind {
        Kind::Structure { members } => read_members(members, element, path, unknown),
        Kind::List { item, item_name, .. } => {
            let wanted = if item_name.is_empty() { "member" } else { item_name };
            let items: Vec<&Element> = element.children.iter().filter(|c| c.name == wanted).collect();
            note(element, path, unknown, |name| name == wanted);
            read_items(item, &items, path, unknown)
        }
        Kind::Map { key_name, value_name, value, .. } => {
            let entries: Vec<&Element> = element.children.iter().filter(|c| c.name == "entry").collect();
            note(element, path, unknown, |name| name == "entry");
            read_entries(&entries, (key_name, value_name), value, path, unknown)
        }
        _ => scalar::read(schema, &element.text).map_err(|e| Malformed::new(path, e)),
    }
}

fn read_members(
    members: &'static [Member],
    element: &Element,
    path: &str,
    unknown: &mut Vec<String>,
) -> Result<Value, Malformed> {
    let mut map = BTreeMap::new();
    let body = members.iter().filter(|m| m.location == Location::Body);
    for member in body {
        let path = join(path, member.name);
        if member.xml_attribute {
            if let Some((_, text)) = element.attributes.iter().find(|(name, _)| name == member.wire) {
                let value = scalar::read(member.target, text).map_err(|e| Malformed::new(&path, e))?;
                map.insert(member.name.to_owned(), value);
            }
            continue;
        }
        let name = element_name(member);
        let found: Vec<&Element> = element.children.iter().filter(|c| c.name == name).collect();
        let Some(first) = found.first() else { continue };
        let value = match &member.target.kind {
            Kind::List { item, .. } if is_flat(member) => read_items(item, &found, &path, unknown)?,
            Kind::Map { key_name, value_name, value, .. } if is_flat(member) => {
                read_entries(&found, (key_name, value_name), value, &path, unknown)?
            }
            _ => read(member.target, first, &path, unknown)?,
        };
        map.insert(member.name.to_owned(), value);
    }
    note(element, path, unknown, |name| members.iter().any(|m| element_name(m) == name));
    Ok(Value::Map(map))
}

fn read_items(
    item: &Schema,
    items: &[&Element],
    path: &str,
    unknown: &mut Vec<String>,
) -> Result<Value, Malformed> {
    let read = |(i, element): (usize, &&Element)| read(item, element, &format!("{path}[{i}]"), unknown);
    Ok(Value::List(items.iter().enumerate().map(read).collect::<Result<_, _>>()?))
}

fn read_entries(
    entries: &[&Element],
    (key_name, value_name): (&str, &str),
    value: &Schema,
    path: &str,
    unknown: &mut Vec<String>,
) -> Result<Value, Malformed> {
    let mut map = BTreeMap::new();
    for entry in entries {
        let key = entry.child_text(key_name).ok_or_else(|| Malformed::new(path, "an entry has no key"))?;
        let path = join(path, key);
        let found = entry.child(value_name).ok_or_else(|| Malformed::new(&path, "an entry has no value"))?;
        map.insert(key.to_owned(), read(value, found, &path, unknown)?);
    }
    Ok(Value::Map(map))
}

fn note(element: &Element, path: &str, unknown: &mut Vec<String>, known: impl Fn(&str) -> bool) {
    let strange = element.children.iter().filter(|c| !known(&c.name));
    unknown.extend(strange.map(|c| join(path, &c.name)));
}

/// The element of a member: a flattened list's items carry the item's own name where they have one.
fn element_name(member: &Member) -> &'static str {
    match member.target.kind {
        Kind::List { item_name, .. } if is_flat(member) && !item_name.is_empty() => item_name,
        _ => member.wire,
    }
}

fn is_flat(member: &Member) -> bool {
    member.flattened
        || matches!(
            member.target.kind,
            Kind::List { flattened: true, .. } | Kind::Map { flattened: true, .. }
        )
}

/// Writes XML, with one rule for instants.
pub(super) struct Writer {
    out: String,
    /// S3 writes milliseconds always, the query services where there are any.
    millis_always: bool,
}

impl Writer {
    /// An empty document.
    pub(super) fn new(millis_always: bool) -> Writer {
        Writer { out: String::new(), millis_always }
    }

    /// The document.
    pub(super) fn finish(self) -> String {
        self.out
    }

    /// Adds text as it is.
    pub(super) fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// Opens an element, with attributes already escaped.
    pub(super) fn open(&mut self, name: &str, attributes: &str) {
        self.out.push('<');
        self.out.push_str(name);
        self.out.push_str(attributes);
        self.out.push('>');
    }

    /// Closes an element.
    pub(super) fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// An element with text.
    pub(super) fn leaf(&mut self, name: &str, text: &str) {
        self.open(name, "");
        self.text(text);
        self.close(name);
    }

    /// Text, escaped.
    pub(super) fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\r' => self.out.push_str("&#xD;"),
                c => self.out.push(c),
            }
        }
    }

    /// The body members of a structure.
    pub(super) fn members(&mut self, schema: &Schema, value: &Value) {
        let body = schema.members().iter().filter(|m| m.location == Location::Body && !m.xml_attribute);
        for member in body {
            if let Some(value) = value.get(member.name).filter(|v| **v != Value::Null) {
                self.member(member, value);
            }
        }
    }

    fn member(&mut self, member: &Member, value: &Value) {
        let name = element_name(member);
        match (value, &member.target.kind) {
            (Value::List(items), Kind::List { item, .. }) if is_flat(member) => {
                items.iter().for_each(|v| self.element(name, "", item, v, None));
            }
            (Value::Map(map), Kind::Map { value, key_name, value_name, .. }) if is_flat(member) => {
                map.iter().for_each(|(k, v)| self.entry(name, (key_name, k), (value_name, value, v)));
            }
            _ => {
                let namespace = namespace(member.xml_namespace);
                self.element(name, &namespace, member.target, value, member.time_format);
            }
        }
    }

    /// A value in an element of its own.
    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: &str,
        schema: &Schema,
        value: &Value,
        format: Option<TimeFormat>,
    ) {
        let mut attributes = attributes.to_owned();
        for member in schema.members().iter().filter(|m| m.xml_attribute) {
            if let Some(text) = value.get(member.name).and_then(|v| scalar::write(v, TimeFormat::Iso8601)) {
                let mut escaped = Writer::new(false);
                escaped.text(&text);
                attributes.push_str(&format!(" {}=\"{}\"", member.wire, escaped.finish()));
            }
        }
        attributes.push_str(&namespace(schema.xml_namespace));
        self.open(name, &attributes);
        match (value, &schema.kind) {
            (Value::Map(_), Kind::Structure { .. }) => self.members(schema, value),
            (Value::List(items), Kind::List { item, item_name, .. }) => {
                let name = if item_name.is_empty() { "member" } else { item_name };
                items.iter().for_each(|v| self.element(name, "", item, v, None));
            }
            (Value::Map(map), Kind::Map { value, key_name, value_name, .. }) => {
                map.iter().for_each(|(k, v)| self.entry("entry", (key_name, k), (value_name, value, v)));
            }
            (Value::Timestamp(instant), _) => {
                let text = self.instant(*instant, scalar::time_format(schema, format, TimeFormat::Iso8601));
                self.text(&text);
            }
            (value, _) => self.text(&scalar::write(value, TimeFormat::Iso8601).unwrap_or_default()),
        }
        self.close(name);
    }

    fn entry(
        &mut self,
        name: &str,
        (key_name, key): (&str, &str),
        (value_name, schema, value): (&str, &Schema, &Value),
    ) {
        self.open(name, "");
        self.leaf(key_name, key);
        self.element(value_name, "", schema, value, None);
        self.close(name);
    }

    fn instant(&self, instant: Timestamp, format: TimeFormat) -> String {
        match format {
            TimeFormat::Iso8601 if self.millis_always => instant.iso8601_millis(),
            other => instant.format(other),
        }
    }
}

/// The attribute that declares a namespace.
pub(super) fn namespace(namespace: Option<(&str, &str)>) -> String {
    match namespace {
        None => String::new(),
        Some(("", uri)) => format!(" xmlns=\"{uri}\""),
        Some((prefix, uri)) => format!(" xmlns:{prefix}=\"{uri}\""),
    }
}
