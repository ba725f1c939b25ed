//! The tree: nodes, their places, their tags.

use std::fmt;

use crate::scalar::{self, Scalar};

/// Where a node begins and ends; lines and columns count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Span {
    /// First line.
    pub line: u32,
    /// Column on the first line.
    pub column: u32,
    /// Last line.
    pub end_line: u32,
    /// Column after the last character, on the last line.
    pub end_column: u32,
}

/// How a scalar was written; only plain scalars are anything but strings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Without quotes.
    Plain,
    /// `'…'`.
    SingleQuoted,
    /// `"…"`.
    DoubleQuoted,
    /// `|`.
    Literal,
    /// `>`.
    Folded,
}

/// An explicit tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tag {
    /// `!Name`: an application's own, such as `!Ref`.
    Local(Box<str>),
    /// `!!name`: one of YAML's (`str`, `int`, `map` …).
    Core(Box<str>),
    /// Any other, spelled out.
    Foreign(Box<str>),
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Tag::Local(name) => write!(f, "!{name}"),
            Tag::Core(name) => write!(f, "!!{name}"),
            Tag::Foreign(name) => write!(f, "!<{name}>"),
        }
    }
}

/// What a node is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Text as written (escapes and folding done), not yet given a meaning.
    Scalar {
        /// The text.
        text: Box<str>,
        /// How it was quoted.
        style: Style,
    },
    /// Items in order.
    Sequence(Vec<Node>),
    /// Entries in order, merges applied, keys unique by their text.
    Mapping(Vec<(Node, Node)>),
}

/// One node of the tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// Where it stands; an alias stands where its anchor stands.
    pub span: Span,
    /// Its explicit tag; most nodes have none, and pay little for that.
    pub tag: Option<Box<Tag>>,
}

impl Node {
    /// The raw text of a scalar, whatever it would mean.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar { text, .. } => Some(text),
            Kind::Sequence(_) | Kind::Mapping(_) => None,
        }
    }

    /// The YAML 1.1 meaning of a scalar without a local tag.
    pub fn scalar(&self) -> Option<Scalar> {
        match &self.kind {
            Kind::Scalar { text, style } => scalar::resolve(text, *style, self.tag.as_deref()),
            Kind::Sequence(_) | Kind::Mapping(_) => None,
        }
    }

    /// Whether this is an untagged null (`key:` with nothing behind it, `~`, `null`).
    pub fn is_null(&self) -> bool {
        self.scalar() == Some(Scalar::Null)
    }

    /// The items of a sequence.
    pub fn items(&self) -> Option<&[Node]> {
        match &self.kind {
            Kind::Sequence(items) => Some(items),
            Kind::Scalar { .. } | Kind::Mapping(_) => None,
        }
    }

    /// The entries of a mapping.
    pub fn entries(&self) -> Option<&[(Node, Node)]> {
        match &self.kind {
            Kind::Mapping(entries) => Some(entries),
            Kind::Scalar { .. } | Kind::Sequence(_) => None,
        }
    }

    /// The value that a mapping holds under a key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|(_, value)| value)
    }

    /// The entry that a mapping holds under a key.
    pub fn entry(&self, key: &str) -> Option<&(Node, Node)> {
        self.entries()?.iter().find(|(name, _)| name.key_text().as_deref() == Some(key))
    }

    /// A mapping key as the string it becomes in JSON (`200` is "200", `on` is "true").
    pub fn key_text(&self) -> Option<String> {
        match &self.kind {
            Kind::Scalar { text, style } => Some(match scalar::resolve(text, *style, self.tag.as_deref()) {
                Some(value) => value.key_text(),
                None => text.to_string(),
            }),
            Kind::Sequence(_) | Kind::Mapping(_) => None,
        }
    }
}
