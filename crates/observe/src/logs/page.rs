//! Reading events from a position on, in either direction, and the tokens that name positions.

use tidegate_core::{Fault, Timestamp};
use tidegate_store::{Key, Order, Telemetry};

use crate::logs::rows::{EVENTS, Event};

/// The most events of one answer.
pub const MOST: usize = 10_000;
/// The most bytes of messages in one answer.
const BYTES: usize = 1 << 20;

/// Where an event stands in its stream: by time, then by arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Position {
    pub time: i64,
    pub sequence: u64,
}

/// An event with its stream's key.
pub struct Found {
    pub key: Key,
    pub position: Position,
    pub event: Event,
}

impl Position {
    /// 56 digits: the position in a token, and an event's id.
    pub fn digits(self) -> String {
        format!("{:020}{:036}", self.time.max(0), self.sequence)
    }

    /// The position in 56 digits.
    pub fn from_digits(digits: &str) -> Option<Self> {
        let (time, sequence) = digits.split_at_checked(20).filter(|_| digits.len() == 56)?;
        Some(Self { time: time.parse().ok()?, sequence: sequence.parse().ok()? })
    }

    /// `f/…/s`, or `b/…/s` backward.
    pub fn token(self, order: Order) -> String {
        format!("{}/{}/s", if order == Order::Forward { 'f' } else { 'b' }, self.digits())
    }

    /// The position and the direction of a token.
    pub fn from_token(token: &str) -> Option<(Order, Self)> {
        let (order, rest) = match token.split_at_checked(2)? {
            ("f/", rest) => (Order::Forward, rest),
            ("b/", rest) => (Order::Backward, rest),
            _ => return None,
        };
        Some((order, Self::from_digits(rest.strip_suffix("/s")?)?))
    }
}

/// Whose events are read.
#[derive(Clone, Copy)]
pub enum Among<'k> {
    /// Those of one stream.
    Stream(&'k Key),
    /// Those of all streams of a group.
    Group(&'k Key),
}

/// The events in `from <= time < until` beyond `after` that `wanted` accepts, at most `limit`, in reading order.
pub fn read(
    telemetry: &Telemetry,
    among: Among<'_>,
    (from, until): (Timestamp, Timestamp),
    (order, after): (Order, Option<Position>),
    limit: usize,
    wanted: impl Fn(&Key, &Event) -> bool,
) -> Result<(Vec<Found>, bool), Fault> {
    let (mut found, mut bytes) = (Vec::new(), 0);
    let mut at = after;
    // Grows while one millisecond holds more events than a read.
    let mut size = limit.clamp(64, MOST) + 1;
    loop {
        let (low, high) = match (order, at) {
            (Order::Forward, Some(at)) => (from.max(Timestamp::from_millis(at.time)), until),
            (Order::Backward, Some(at)) => {
                (from, until.min(Timestamp::from_millis(at.time.saturating_add(1))))
            }
            (_, None) => (from, until),
        };
        let rows = match among {
            Among::Stream(key) => telemetry.range_of(&EVENTS, key, low, high, size, order)?,
            Among::Group(key) => telemetry.range(&EVENTS, key, low, high, size, order)?,
        };
        let (count, before) = (rows.len(), at);
        for (key, time, sequence, event) in rows {
            let position = Position { time: time.0, sequence };
            let passed = before.is_some_and(|at| match order {
                Order::Forward => position <= at,
                Order::Backward => position >= at,
            });
            if passed {
                continue;
            }
            if wanted(&key, &event) {
                bytes += event.message.len();
                if found.len() == limit || (bytes > BYTES && !found.is_empty()) {
                    return Ok((found, true));
                }
                found.push(Found { key, position, event });
            }
            at = Some(position);
        }
        if count < size {
            return Ok((found, false));
        }
        if at == before {
            size *= 2;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_back() {
        let position = Position { time: 1_700_000_000_123, sequence: 42 };
        assert_eq!(Position::from_token(&position.token(Order::Backward)), Some((Order::Backward, position)));
        assert_eq!(position.digits().len(), 56);
        assert_eq!(Position::from_token("x/1/s"), None);
    }
}
