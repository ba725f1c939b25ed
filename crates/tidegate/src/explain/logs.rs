//! Reading logs.

use tidegate_api::Timestamp;
use tidegate_api::logs::{FilterLogEvents, FilterLogEventsRequest};

use super::evidence::{Evidence, Unread};
use super::trail::{LinkKind, Window};
use super::walk::Walk;

/// Pages of one log that are read, so that a chatty function cannot keep an explanation waiting.
const MOST_PAGES: usize = 20;

/// A line of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// The event's id.
    pub id: String,
    /// Its stream.
    pub stream: String,
    /// When it was written.
    pub time: Option<Timestamp>,
    /// What it says.
    pub text: String,
}

impl<E: Evidence> Walk<'_, E> {
    /// The lines of a group in their order; of one stream, where one is named. A group that is not there has none.
    pub async fn log(
        &mut self,
        group: &str,
        stream: Option<&str>,
        window: Window,
    ) -> Result<Vec<LogLine>, Unread> {
        let mut lines = Vec::new();
        let mut token = None;
        for _ in 0..MOST_PAGES {
            let input = FilterLogEventsRequest {
                log_group_name: Some(group.to_owned()),
                log_stream_names: stream.map(|stream| vec![stream.to_owned()]),
                start_time: window.from.map(Timestamp::millis),
                end_time: window.until.map(Timestamp::millis),
                next_token: token,
                ..FilterLogEventsRequest::default()
            };
            let Some(page) = self.glimpse::<FilterLogEvents>(input).await? else { return Ok(lines) };
            for event in page.events.unwrap_or_default() {
                lines.push(LogLine {
                    id: event.event_id.unwrap_or_default(),
                    stream: event.log_stream_name.unwrap_or_default(),
                    time: event.timestamp.map(Timestamp::from_millis),
                    text: event.message.unwrap_or_default().trim_end().to_owned(),
                });
            }
            token = page.next_token;
            if token.is_none() {
                break;
            }
        }
        Ok(lines)
    }

    /// Goes one link further, to a line of a log.
    pub fn link_line(&mut self, group: &str, line: &LogLine) {
        self.link(LinkKind::LogLine, format!("{group} {}", line.id), line.time, line.text.clone());
    }
}
