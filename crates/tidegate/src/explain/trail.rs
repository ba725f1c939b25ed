//! Links: what was found on the way, each with the id under which the API shows it.

use serde::{Serialize, Serializer};
use tidegate_api::Timestamp;

/// The longest line that is shown to people; programs are given the whole.
const WIDEST: usize = 220;
/// What a long id leaves of a link's words.
const LEAST: usize = 100;
/// The lines that an explanation may have, of which the cause, the hint and the empty line before it are three.
pub const MOST_LINES: usize = 15;
const MOST_LINKS: usize = MOST_LINES - 3;

/// What a link is an event of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// An execution of a pipeline.
    Execution,
    /// An action of an execution.
    Action,
    /// A build.
    Build,
    /// A phase of a build.
    Phase,
    /// A change set.
    ChangeSet,
    /// An event of a stack.
    StackEvent,
    /// An alias's change of version, which is an event of a stack, too.
    AliasUpdate,
    /// A deployment.
    Deployment,
    /// A lifecycle event of a deployment.
    LifecycleEvent,
    /// An alarm's change of state.
    Alarm,
    /// The datapoints that an alarm was judged by.
    Datapoints,
    /// A line of a log.
    LogLine,
    /// A connection to a git host.
    Connection,
    /// A decision of IAM that denied a call.
    Denial,
    /// A call that was allowed, and by whom it was made.
    Call,
    /// Evidence that the user could not read.
    Unread,
}

impl LinkKind {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Execution => "pipeline execution",
            Self::Action => "pipeline action",
            Self::Build => "build",
            Self::Phase => "build phase",
            Self::ChangeSet => "change set",
            Self::StackEvent => "stack event",
            Self::AliasUpdate => "alias update",
            Self::Deployment => "deployment",
            Self::LifecycleEvent => "lifecycle event",
            Self::Alarm => "alarm",
            Self::Datapoints => "datapoints",
            Self::LogLine => "log line",
            Self::Connection => "connection",
            Self::Denial => "denied",
            Self::Call => "call",
            Self::Unread => "not readable",
        }
    }
}

impl Serialize for LinkKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// One event on the way.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Link {
    /// What it is an event of.
    pub kind: LinkKind,
    /// The id under which the API shows it.
    pub id: String,
    /// When it happened.
    #[serde(serialize_with = "written")]
    pub time: Option<Timestamp>,
    /// What the API says of it.
    pub what: String,
}

fn written<S: Serializer>(time: &Option<Timestamp>, serializer: S) -> Result<S::Ok, S::Error> {
    time.map(Timestamp::iso8601).serialize(serializer)
}

impl Link {
    fn line(&self, first: bool) -> String {
        let arrow = if first { "" } else { "<- " };
        let time = self.time.map(|time| format!("{} ", time.strftime("%H:%M:%S"))).unwrap_or_default();
        let what = self.what.split_whitespace().collect::<Vec<_>>().join(" ");
        let (before, after) = (format!("{arrow}{time}{}: ", self.kind.as_str()), format!(" [{}]", self.id));
        let taken = before.chars().count() + after.chars().count();
        format!("{before}{}{after}", cut(&what, WIDEST.saturating_sub(taken).max(LEAST)))
    }
}

/// A span of time in which something happened; an open end is not bounded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// Its first instant.
    pub from: Option<Timestamp>,
    /// Its last instant.
    pub until: Option<Timestamp>,
}

impl Window {
    /// From one instant to another.
    pub fn new(from: Option<Timestamp>, until: Option<Timestamp>) -> Self {
        Self { from, until }
    }

    /// Longer at both ends.
    pub fn widened(self, millis: i64) -> Self {
        Self {
            from: self.from.map(|from| from.plus_millis(-millis)),
            until: self.until.map(|until| until.plus_millis(millis)),
        }
    }
}

/// The links as lines for people, at most as many as fit; what is left out lies in the middle, and that is said.
pub fn lines(links: &[Link]) -> Vec<String> {
    let line = |(index, link): (usize, &Link)| link.line(index == 0);
    if links.len() <= MOST_LINKS {
        return links.iter().enumerate().map(line).collect();
    }
    let (head, tail) = (2, MOST_LINKS - 3);
    let left_out = links.len() - head - tail;
    let numbered: Vec<(usize, &Link)> = links.iter().enumerate().collect();
    let mut lines: Vec<String> = numbered[..head].iter().copied().map(line).collect();
    lines.push(format!("<- … {left_out} links more: see --output json"));
    lines.extend(numbered[links.len() - tail..].iter().copied().map(line));
    lines
}

/// A text cut to a number of characters.
pub fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most - 1).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(id: usize) -> Link {
        Link { kind: LinkKind::LogLine, id: id.to_string(), time: None, what: "a\nb".into() }
    }

    #[test]
    fn many_links_keep_their_ends() {
        let all: Vec<Link> = (0..30).map(link).collect();
        let shown = lines(&all);
        assert_eq!(shown.len(), MOST_LINKS);
        assert_eq!(shown[0], "log line: a b [0]");
        assert_eq!(shown[2], "<- … 19 links more: see --output json");
        assert_eq!(shown[MOST_LINKS - 1], "<- log line: a b [29]");
    }

    #[test]
    fn a_long_line_is_cut() {
        let long = Link { what: "x".repeat(500), ..link(1) };
        let line = &lines(&[long])[0];
        assert_eq!(line.chars().count(), WIDEST);
        assert!(line.ends_with("x… [1]"));
    }
}
