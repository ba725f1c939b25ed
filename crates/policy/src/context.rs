//! The condition keys of one request and their values.

use std::collections::BTreeMap;

/// The condition keys of one request; AWS compares their names without regard to case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    values: BTreeMap<String, Vec<String>>,
}

impl Context {
    /// A request about which nothing is known.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a key to one value, replacing what it had.
    pub fn insert(&mut self, key: &str, value: impl Into<String>) {
        self.values.insert(key.to_ascii_lowercase(), vec![value.into()]);
    }

    /// Sets a key that carries a list of values, such as `aws:TagKeys`; an empty list is an absent key.
    pub fn insert_list(&mut self, key: &str, values: Vec<String>) {
        let key = key.to_ascii_lowercase();
        if values.is_empty() {
            self.values.remove(&key);
        } else {
            self.values.insert(key, values);
        }
    }

    /// The same context with one more key, for building in one expression.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.insert(key, value);
        self
    }

    /// Every key of the request with its values, in order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.values.iter().map(|(key, values)| (key.as_str(), values.as_slice()))
    }

    /// The values of a key given in lower case, as compiled documents hold it.
    pub(crate) fn lookup(&self, lowercase_key: &str) -> Option<&[String]> {
        self.values.get(lowercase_key).map(Vec::as_slice)
    }

    /// The one value a policy variable stands for; a key with several values has none.
    pub(crate) fn variable(&self, lowercase_key: &str) -> Option<&str> {
        match self.lookup(lowercase_key) {
            Some([value]) => Some(value),
            _ => None,
        }
    }
}
