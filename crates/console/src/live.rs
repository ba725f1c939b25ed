//! What makes an open page cheap: while nothing was committed, the page that was made last is still the page.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use sha2::{Digest, Sha256};
use tidegate_core::wall::Stopwatch;

/// How many pages are kept.
const MOST: usize = 256;
/// Pages of one address are made at most this often, however many of them are open.
const AT_MOST_EVERY: Duration = Duration::from_millis(800);
/// Log lines, metrics and decisions are written without a commit: a page of those is made anew after this long in any
/// case.
const OF_TELEMETRY: Duration = Duration::from_secs(4);
/// The other pages show what commits wrote, and hardly anything else.
const OF_COMMITS: Duration = Duration::from_secs(30);

/// The middle of a page as it was made last.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    /// Its HTML.
    pub(crate) html: Bytes,
    /// Names its content.
    pub(crate) etag: String,
}

impl Made {
    /// Names the content of `html`.
    pub(crate) fn of(html: String) -> Self {
        let etag = format!("\"{}\"", hex::encode(&Sha256::digest(html.as_bytes())[..12]));
        Self { html: Bytes::from(html), etag }
    }
}

/// How long a page may stay what it is while nothing is committed.
pub(crate) fn patience(path: &[String]) -> Duration {
    match path.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["pipelines" | "stacks" | "connections" | "change-sets", ..] => OF_COMMITS,
        ["deployments" | "functions" | "builds" | "logs"] => OF_COMMITS,
        _ => OF_TELEMETRY,
    }
}

struct Kept {
    made: Made,
    patience: Duration,
    commits: u64,
    age: Stopwatch,
}

/// Pages that were made a moment ago, by session and address.
#[derive(Default)]
pub(crate) struct Pages {
    kept: Mutex<HashMap<String, Kept>>,
    making: Mutex<HashMap<String, Arc<Turn>>>,
}

/// Whose holder makes a page, while others who want the same page wait for it.
pub(crate) type Turn = tokio::sync::Mutex<()>;

impl Pages {
    /// The turn to make the page at `key`: whoever has locked it looks once more whether the page is there by now.
    pub(crate) fn turn(&self, key: &str) -> Arc<Turn> {
        let mut making = self.making.lock().unwrap_or_else(PoisonError::into_inner);
        making.retain(|_, turn| Arc::strong_count(turn) > 1);
        making.entry(key.to_owned()).or_default().clone()
    }

    /// The page at `key`, where it still is what would be made now.
    pub(crate) fn fresh(&self, key: &str, commits: u64) -> Option<Made> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = kept.get(key)?;
        let age = kept.age.elapsed();
        let fresh = age < AT_MOST_EVERY || (kept.commits == commits && age < kept.patience);
        fresh.then(|| kept.made.clone())
    }

    /// Keeps a page that was made from what `commits` commits had written.
    pub(crate) fn keep(&self, key: String, commits: u64, patience: Duration, made: Made) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST {
            kept.retain(|_, one| one.age.elapsed() < one.patience);
        }
        if kept.len() < MOST {
            kept.insert(key, Kept { made, patience, commits, age: Stopwatch::start() });
        }
    }

    /// Forgets every page: an act has changed what they show.
    pub(crate) fn forget(&self) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// Counts the store's commits.
pub(crate) type Commits = Arc<dyn Fn() -> u64 + Send + Sync>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_named_by_its_content() {
        assert_eq!(Made::of("a".into()).etag, Made::of("a".into()).etag);
        assert_ne!(Made::of("a".into()).etag, Made::of("b".into()).etag);
    }

    #[test]
    fn what_shows_log_lines_is_made_anew_sooner() {
        let of = |path: &str| patience(&path.split('/').map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(of("pipelines/hello"), OF_COMMITS);
        assert_eq!(of("deployments"), OF_COMMITS);
        assert_eq!(of("logs"), OF_COMMITS, "its sizes may be of half a minute ago");
        assert_eq!(of("deployments/d-1"), OF_TELEMETRY);
        assert_eq!(of("logs/x"), OF_TELEMETRY);
    }

    #[test]
    fn who_wants_the_same_page_at_once_waits_for_its_turn() {
        let pages = Pages::default();
        let (first, other) = (pages.turn("one"), pages.turn("two"));
        let making = first.try_lock().expect("nobody makes it yet");
        assert!(pages.turn("one").try_lock().is_err(), "it is being made");
        assert!(other.try_lock().is_ok(), "another page is another matter");
        drop(making);
        assert!(pages.turn("one").try_lock().is_ok());
    }

    #[test]
    fn a_page_is_kept_for_its_address_until_an_act() {
        let pages = Pages::default();
        pages.keep("one".into(), 1, OF_COMMITS, Made::of("a".into()));
        assert!(pages.fresh("one", 1).is_some());
        assert!(pages.fresh("two", 1).is_none());
        pages.forget();
        assert!(pages.fresh("one", 1).is_none());
    }
}
