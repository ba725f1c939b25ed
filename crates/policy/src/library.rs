//! Compiled documents by the text they were compiled from, so that nothing is compiled twice on a hot path.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use crate::document::{Document, Kind, Malformed};

/// How many documents are kept; above it all are let go, which costs one compilation each.
const CAPACITY: usize = 4096;

/// Remembers compiled documents by the identity of their text.
///
/// A text is recognised by its address: whoever keeps a policy hands out the same `Arc<str>` until it changes, and the
/// library holds that `Arc`, so that an address can't come to mean another text.
#[derive(Debug, Default)]
pub struct Library {
    documents: RwLock<HashMap<(usize, Kind), Entry>>,
}

#[derive(Debug)]
struct Entry {
    _text: Arc<str>,
    document: Arc<Document>,
}

impl Library {
    /// An empty library.
    pub fn new() -> Self {
        Self::default()
    }

    /// The compiled form of `text`, compiled now if it hasn't been before.
    pub fn document(&self, kind: Kind, text: &Arc<str>) -> Result<Arc<Document>, Malformed> {
        let key = (text.as_ptr().addr(), kind);
        if let Some(entry) = self.documents.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(entry.document.clone());
        }
        let document = Arc::new(Document::compile(kind, text)?);
        let mut documents = self.documents.write().unwrap_or_else(PoisonError::into_inner);
        if documents.len() >= CAPACITY {
            documents.clear();
        }
        documents.insert(key, Entry { _text: text.clone(), document: document.clone() });
        Ok(document)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_is_compiled_once() {
        let library = Library::new();
        let text: Arc<str> =
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#.into();
        let first = library.document(Kind::Identity, &text).expect("a document");
        let again = library.document(Kind::Identity, &text.clone()).expect("a document");
        assert!(Arc::ptr_eq(&first, &again));
        let malformed: Arc<str> = "{".into();
        assert!(library.document(Kind::Identity, &malformed).is_err());
    }
}
