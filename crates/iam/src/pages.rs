//! Lists in pages: `Marker`, `MaxItems`, `IsTruncated`.

use tidegate_core::Failure;

use crate::errors::validation;

/// AWS's page size where `MaxItems` says nothing.
const DEFAULT: usize = 100;

/// A page of a list.
#[derive(Debug)]
pub struct Page<T> {
    /// What is on it.
    pub items: Vec<T>,
    /// Whether there is more.
    pub is_truncated: bool,
    /// Where the next page begins, where there is one.
    pub marker: Option<String>,
}

impl<T> Page<T> {
    /// The page of `all` after `marker`; `name` gives each item a text that no other has, in whose order `all` is.
    pub fn of(
        all: impl IntoIterator<Item = T>,
        marker: Option<&str>,
        max_items: Option<i32>,
        name: impl Fn(&T) -> &str,
    ) -> Result<Self, Failure> {
        let limit = max_items.map_or(DEFAULT, |max| usize::try_from(max).unwrap_or(DEFAULT));
        let mut all = all.into_iter();
        let mut items = Vec::new();
        if let Some(marker) = marker {
            let first = all.find(|item| encode(name(item)) == marker);
            items.push(first.ok_or_else(|| validation(format!("Invalid Marker: {marker}")))?);
        }
        items.extend(all.by_ref().take(limit.saturating_sub(items.len())));
        let marker = all.next().map(|next| encode(name(&next)));
        Ok(Self { items, is_truncated: marker.is_some(), marker })
    }
}

/// Opaque to clients, who must not build markers of their own.
fn encode(name: &str) -> String {
    name.bytes().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(marker: Option<&str>, max: Option<i32>) -> Page<String> {
        Page::of(["a", "b", "c"].map(str::to_owned), marker, max, |item| item).expect("a page")
    }

    #[test]
    fn pages_follow_one_another_and_end() {
        let first = page(None, Some(2));
        assert_eq!((first.items.len(), first.is_truncated), (2, true));
        let second = page(first.marker.as_deref(), Some(2));
        assert_eq!((second.items, second.is_truncated, second.marker), (vec!["c".to_owned()], false, None));
        assert!(!page(None, None).is_truncated);
        assert!(!page(None, Some(3)).is_truncated);
    }

    #[test]
    fn a_marker_of_ones_own_is_refused() {
        assert!(Page::of(["a".to_owned()], Some("a"), None, |item| item).is_err());
    }
}
