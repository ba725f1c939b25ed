//! The transform of a template's text, whose errors know their lines.

use std::collections::HashMap;

use tidegate_yaml::Value;
use tidegate_yaml::{Diagnostic, Document, Node, Scalar, Span};

use crate::context::Context;
use crate::errors::{Cause, TransformError};
use crate::translate;

/// Why the text of a template could not be transformed.
#[derive(Clone, Debug, thiserror::Error)]
pub enum DocumentError {
    /// The text holds what no template can.
    #[error(transparent)]
    Unreadable(#[from] Diagnostic),
    /// The template is wrong.
    #[error(transparent)]
    Invalid(#[from] TransformError),
}

impl DocumentError {
    /// Each thing that is wrong, with its line where it has one.
    pub fn diagnostics(&self, document: &Document) -> Vec<Diagnostic> {
        match self {
            DocumentError::Unreadable(diagnostic) => vec![diagnostic.clone()],
            DocumentError::Invalid(error) => {
                let places = Places::new(document);
                error.causes().iter().map(|cause| places.diagnose(cause)).collect()
            }
        }
    }
}

/// Where the resources of a document stand.
struct Places<'a> {
    document: &'a Document,
    resources: HashMap<String, (Span, &'a Node)>,
}

impl<'a> Places<'a> {
    fn new(document: &'a Document) -> Places<'a> {
        let entries = resources(document).iter();
        let resources =
            entries.filter_map(|(key, value)| Some((key.key_text()?, (key.span, value)))).collect();
        Places { document, resources }
    }

    /// A cause at the resource it is about, or at what it names inside of it: what is generated for a function or
    /// stands in it stands with it.
    fn diagnose(&self, cause: &Cause) -> Diagnostic {
        let logical_id = cause.logical_id().unwrap_or_default();
        let ends = logical_id.char_indices().map(|(at, character)| at + character.len_utf8()).rev();
        let owner = ends.filter_map(|end| self.resources.get(&logical_id[..end])).next();
        let message = cause.to_string();
        let section = |name: &str| self.document.root.entry(name).map(|(key, value)| (key.span, value));
        let start = match (owner, cause) {
            (Some(resource), _) => Some(*resource),
            (None, Cause::Globals { .. }) => section("Globals"),
            (None, _) => section("Resources"),
        };
        let span = start.map_or(self.document.root.span, |(span, node)| innermost(&message, span, node));
        self.document.diagnose(span, message)
    }
}

/// A message that shows a value may hold any number of names; those that say where come first.
const MOST_NAMES: usize = 16;

/// Where the key stands that a message names last, each looked for in what the one before holds.
fn innermost(message: &str, mut span: Span, mut node: &Node) -> Span {
    for name in named(message).into_iter().take(MOST_NAMES) {
        let parts = if below(node, name).is_some() { vec![name] } else { name.split('.').collect() };
        for part in parts {
            if let Some((key, value)) = below(node, part) {
                (span, node) = (key.span, value);
            }
        }
    }
    span
}

/// What a message names: what it puts into quotes or brackets, what it calls a property or a field, and what is written
/// as only names are.
fn named(message: &str) -> Vec<&str> {
    let is_name = |character: char| {
        character.is_alphanumeric() || matches!(character, '_' | '-' | '/' | '{' | '}' | '.')
    };
    let mut names = Vec::new();
    let mut before = "";
    for part in message.split_whitespace() {
        let quoted = part.starts_with(['\'', '"', '`', '[']);
        let name = part.trim_matches(|character| !is_name(character) || character == '.');
        let capitals = name.chars().filter(char::is_ascii_uppercase).count();
        let is_camel = capitals > 1 && name.chars().any(|character| character.is_ascii_lowercase());
        if quoted || is_camel || matches!(before, "property" | "Property" | "field" | "in") {
            names.push(name);
        }
        before = part;
    }
    names
}

/// The entry of that name which stands least deep below a node.
fn below<'n>(node: &'n Node, name: &str) -> Option<&'n (Node, Node)> {
    let mut level = vec![node];
    while !level.is_empty() {
        if let Some(found) = level.iter().find_map(|node| node.entry(name)) {
            return Some(found);
        }
        let entries = |node: &&'n Node| node.entries().unwrap_or_default().iter().map(|(_, value)| value);
        let items = |node: &&'n Node| node.items().unwrap_or_default().iter();
        level = level.iter().flat_map(|node| entries(node).chain(items(node))).collect();
    }
    None
}

fn resources(document: &Document) -> &[(Node, Node)] {
    document.root.get("Resources").and_then(|resources| resources.entries()).unwrap_or_default()
}

/// The logical ids that are not written as text, which AWS refuses.
fn not_text(document: &Document) -> Vec<String> {
    let entries = resources(document).iter();
    let keys = entries.filter(|(key, _)| !matches!(key.scalar(), Some(Scalar::String(_))));
    keys.filter_map(|(key, _)| key.key_text()).collect()
}

/// Transforms a parsed template.
pub fn transform_document(document: &Document, context: &Context) -> Result<Value, DocumentError> {
    let template = document.to_template_value()?;
    Ok(translate::translate(template, context, &not_text(document))?)
}

/// Transforms a template's text; the tree of the text is gone by then, which halves the memory of large templates, and
/// was never there where the text is JSON.
pub fn transform_text(text: &str, context: &Context) -> Result<Value, DocumentError> {
    let (template, not_text) = match tidegate_yaml::json_value(text) {
        Some(template) => (template, Vec::new()),
        None => {
            let document = Document::parse(text)?;
            (document.to_template_value()?, not_text(&document))
        }
    };
    Ok(translate::translate(template, context, &not_text)?)
}

#[cfg(test)]
mod tests {
    use tidegate_yaml::Document;

    use super::transform_document;
    use crate::Context;

    #[test]
    fn points_at_the_function_of_a_wrong_event() {
        let text = "Resources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: h\n      \
                    Runtime: r\n      InlineCode: c\n      Events:\n        Tick:\n          Type: Schedule\n          \
                    Properties: {Every: 1}\n";
        let document = Document::parse(text).expect("parses");
        let error = transform_document(&document, &Context::default()).expect_err("a wrong property");
        let diagnostics = error.diagnostics(&document);
        assert_eq!((diagnostics.len(), diagnostics[0].line, diagnostics[0].column), (1, 11, 24));
        assert!(diagnostics[0].message.contains("property Every not defined"), "{}", diagnostics[0]);
    }

    #[test]
    fn points_at_what_the_message_names() {
        let text = "Globals:\n  Function:\n    Nonsense: 1\nResources:\n  Fn:\n    Type: AWS::Serverless::Function\n    \
                    Properties:\n      Handler: h\n      Runtime: r\n      InlineCode: c\n      Layers: 5\n";
        let places = |text: &str| -> Vec<(u32, u32)> {
            let document = Document::parse(text).expect("parses");
            let error = transform_document(&document, &Context::default()).expect_err("wrong");
            error.diagnostics(&document).iter().map(|wrong| (wrong.line, wrong.column)).collect()
        };
        assert_eq!(places(text), [(3, 5)]);
        assert_eq!(places(&text.replace("Nonsense: 1", "Timeout: 1")), [(11, 7)]);
        assert_eq!(
            places(&text.replace("Nonsense: 1", "Timeout: 1").replace("Layers: 5", "Events: []")),
            [(11, 7)]
        );
        assert_eq!(places("Resources: {}\n"), [(1, 1)]);
        assert_eq!(places("Parameters: {}\n"), [(1, 1)]);
    }
}
