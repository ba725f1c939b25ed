//! The YAML 1.1 and JSON tree that CloudFormation reads.
//!
//! The one idea: a document becomes a tree of [`Node`]s that still know where they stood, how they were
//! quoted and what they literally said. Only a reader of the tree decides what a scalar means, so that
//! `Version: 2012-10-17` and the account `012345678901` survive as written while `yes` is true and `0777`
//! is 511 for whoever asks for the YAML 1.1 value.
//!
//! It deliberately does not know what a template or a buildspec is beyond CloudFormation's short tags
//! (`!Ref`, `!GetAtt` …), which [`Document::to_template_json`] turns into their long form.
//!
//! Invariant: no input makes the reader panic, recurse deeper than [`MAX_DEPTH`], or build more nodes out of
//! aliases than the text has bytes (with a small floor).
//! Invariant: mappings keep their order; a repeated key keeps its first place and its last value, and is told.
//!
//! Read `node.rs` first, then `compose.rs`.
#![forbid(unsafe_code)]

mod compose;
mod diagnostic;
mod json;
mod lines;
mod locate;
mod node;
mod read_json;
mod scalar;
mod template;
pub mod value;

use std::sync::OnceLock;

use lines::Lines;

pub use compose::MAX_DEPTH;
pub use diagnostic::Diagnostic;
pub use node::{Kind, Node, Span, Style, Tag};
pub use scalar::Scalar;
pub use template::is_short_form;
pub use value::{Map, Value};

/// A parsed document: its tree, and the text the tree came from.
#[derive(Clone, Debug)]
pub struct Document {
    /// The tree; a null scalar when the text holds no document.
    pub root: Node,
    /// What is legal but surely not meant: repeated keys.
    pub warnings: Vec<Diagnostic>,
    source: String,
    /// Where each line begins, once somebody has asked for a line.
    lines: OnceLock<Lines>,
}

/// Where a text stops being plain JSON; none if it is.
pub fn json_error(text: &str) -> Option<Diagnostic> {
    let (line, column) = match read_json::read::<Value>(text) {
        Ok(_) => return None,
        Err(read_json::NotJson::Other) => (1, 1),
        Err(read_json::NotJson::From(line, column) | read_json::NotJson::TooDeep(line, column)) => {
            (line, column)
        }
    };
    Some(Diagnostic::new(read_json::NOT_WELL_FORMED, line, column, text))
}

/// The value of a text that is plain JSON; none for any other, YAML included.
///
/// Equal to what [`Document::to_template_value`] gives, without the tree that knows where everything stood.
pub fn json_value(text: &str) -> Option<Value> {
    read_json::read(text).ok().map(|(value, _)| value)
}

impl Document {
    /// Reads one YAML 1.1 (or JSON) document.
    pub fn parse(text: &str) -> Result<Document, Diagnostic> {
        let (root, warnings) = compose::compose(text)?;
        Ok(Document { root, warnings, source: text.to_owned(), lines: OnceLock::new() })
    }

    /// Reads one document and refuses what [`Document::parse`] only warns about.
    pub fn parse_strict(text: &str) -> Result<Document, Diagnostic> {
        let mut document = Document::parse(text)?;
        if document.warnings.is_empty() { Ok(document) } else { Err(document.warnings.swap_remove(0)) }
    }

    /// The YAML 1.1 value of the tree; CloudFormation's short tags are refused.
    pub fn to_json(&self) -> Result<serde_json::Value, Diagnostic> {
        self.to_value().map(Into::into)
    }

    /// The YAML 1.1 value of the tree as a [`Value`]; CloudFormation's short tags are refused.
    pub fn to_value(&self) -> Result<Value, Diagnostic> {
        json::node_to_json(&self.root).map_err(|wrong| self.diagnose(wrong.span, wrong.message))
    }

    /// The template's value with every short tag in its long form (`!Ref X` is `{"Ref": "X"}`).
    pub fn to_template_json(&self) -> Result<serde_json::Value, Diagnostic> {
        self.to_template_value().map(Into::into)
    }

    /// The template's value as a [`Value`], with every short tag in its long form.
    pub fn to_template_value(&self) -> Result<Value, Diagnostic> {
        template::to_template_json(&self.root).map_err(|wrong| self.diagnose(wrong.span, wrong.message))
    }

    /// Where the JSON pointer `/Resources/X/Properties/Y` stands in the text.
    pub fn locate(&self, pointer: &str) -> Option<Span> {
        locate::locate(&self.root, pointer)
    }

    /// Where the longest existing prefix of the pointer stands: for what is missing.
    pub fn locate_nearest(&self, pointer: &str) -> Span {
        locate::locate_nearest(&self.root, pointer)
    }

    /// A diagnostic about this document that shows the line of `span`.
    pub fn diagnose(&self, span: Span, message: impl Into<String>) -> Diagnostic {
        let lines = self.lines.get_or_init(|| Lines::of(&self.source));
        Diagnostic::of_lines(message, span.line, span.column, &self.source, lines)
    }
}
