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
    resources: HashMap<String, Span>,
}

impl<'a> Places<'a> {
    fn new(document: &'a Document) -> Places<'a> {
        let entries = resources(document).iter();
        let resources = entries.filter_map(|(key, _)| Some((key.key_text()?, key.span))).collect();
        Places { document, resources }
    }

    /// A cause at the resource it is about: what is generated for a function or stands in it stands with it.
    fn diagnose(&self, cause: &Cause) -> Diagnostic {
        let logical_id = cause.logical_id().unwrap_or_default();
        let ends = logical_id.char_indices().map(|(at, character)| at + character.len_utf8()).rev();
        let owner = ends.filter_map(|end| self.resources.get(&logical_id[..end])).next();
        let span = match (owner, cause) {
            (Some(span), _) => *span,
            (None, Cause::Globals { .. }) => self.document.locate_nearest("/Globals"),
            (None, _) => self.document.locate_nearest("/Resources"),
        };
        self.document.diagnose(span, cause.to_string())
    }
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
        assert_eq!((diagnostics.len(), diagnostics[0].line), (1, 2));
        assert!(diagnostics[0].message.contains("property Every not defined"), "{}", diagnostics[0]);
    }
}
