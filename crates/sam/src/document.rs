//! The transform of a template's text, whose errors know their lines.

use serde_json::Value;
use tidegate_yaml::{Diagnostic, Document, Scalar};

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
                error.causes().iter().map(|cause| diagnose(document, cause)).collect()
            }
        }
    }
}

/// A cause at the resource it is about: the event or generated resource of a function stands with its function.
fn diagnose(document: &Document, cause: &Cause) -> Diagnostic {
    let logical_id = cause.logical_id().unwrap_or_default();
    let resources =
        document.root.get("Resources").and_then(|resources| resources.entries()).unwrap_or_default();
    let owner = resources
        .iter()
        .filter_map(|(key, _)| key.key_text())
        .filter(|id| !logical_id.is_empty() && logical_id.starts_with(id.as_str()))
        .max_by_key(String::len);
    let pointer = match (owner, cause) {
        (Some(owner), _) => format!("/Resources/{}", owner.replace('~', "~0").replace('/', "~1")),
        (None, Cause::Globals { .. }) => "/Globals".to_owned(),
        (None, _) => "/Resources".to_owned(),
    };
    document.diagnose(document.locate_nearest(&pointer), cause.to_string())
}

/// Transforms a parsed template.
pub fn transform_document(document: &Document, context: &Context) -> Result<Value, DocumentError> {
    let template = document.to_template_json()?;
    let entries =
        document.root.get("Resources").and_then(|resources| resources.entries()).unwrap_or_default();
    let not_text: Vec<String> = entries
        .iter()
        .filter(|(key, _)| !matches!(key.scalar(), Some(Scalar::String(_))))
        .filter_map(|(key, _)| key.key_text())
        .collect();
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
