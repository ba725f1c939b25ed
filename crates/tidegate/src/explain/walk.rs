//! The walk: reads evidence, keeps links, and knows what it means when something cannot be read.

use tidegate_api::{Operation, Timestamp};

use super::evidence::{Evidence, Unread};
use super::trail::{Link, LinkKind};

/// Why a walk ends without a cause.
#[derive(Debug)]
pub enum Trouble {
    /// Nothing is wrong there.
    Healthy(String),
    /// There is no such thing.
    Absent(String),
    /// It cannot be read.
    Unread(Unread),
}

impl From<Unread> for Trouble {
    fn from(unread: Unread) -> Self {
        Self::Unread(unread)
    }
}

/// A walk from what is red to its first cause.
pub struct Walk<'e, E> {
    evidence: &'e E,
    links: Vec<Link>,
}

impl<'e, E: Evidence> Walk<'e, E> {
    /// At its beginning.
    pub fn new(evidence: &'e E) -> Self {
        Self { evidence, links: Vec::new() }
    }

    /// What was found on the way.
    pub fn into_links(self) -> Vec<Link> {
        self.links
    }

    /// Goes one link further.
    pub fn link(
        &mut self,
        kind: LinkKind,
        id: impl Into<String>,
        time: Option<Timestamp>,
        what: impl Into<String>,
    ) {
        self.links.push(Link { kind, id: id.into(), time, what: what.into() });
    }

    /// Reads what the walk cannot go on without.
    pub async fn read<O: Operation>(&self, input: O::Input) -> Result<O::Output, Unread> {
        self.evidence.read::<O>(input).await
    }

    /// Reads what is asked for by name; `None` when there is no such thing.
    pub async fn find<O: Operation>(&self, input: O::Input) -> Result<Option<O::Output>, Unread> {
        match self.evidence.read::<O>(input).await {
            Ok(output) => Ok(Some(output)),
            Err(unread) if unread.is_absence() => Ok(None),
            Err(unread) => Err(unread),
        }
    }

    /// Reads what would be good to know; what the user may not read becomes a link that says so.
    pub async fn glimpse<O: Operation>(&mut self, input: O::Input) -> Result<Option<O::Output>, Unread> {
        match self.find::<O>(input).await {
            Err(refused @ Unread::Refused { .. }) => {
                self.link(LinkKind::Unread, O::MODEL.name, None, refused.to_string());
                Ok(None)
            }
            other => other,
        }
    }
}
