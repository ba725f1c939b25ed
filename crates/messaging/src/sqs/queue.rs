//! A queue's name, by URL and by ARN.

use tidegate_api::ServiceError;
use tidegate_core::{Arn, Failure, Look, Place};
use tidegate_store::{Key, Reads};

use super::errors::{invalid_parameter, no_queue};
use super::rows::{QUEUES, QueueRow};

/// A queue, wherever it is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Queue {
    /// Its account and region.
    pub place: Place,
    /// Its name.
    pub name: String,
}

impl Queue {
    /// The queue of this name here.
    pub(crate) fn named(look: &Look, name: &str) -> Self {
        Self { place: look.place().clone(), name: name.to_owned() }
    }

    /// The queue of a URL: its last two steps, as clients may reach the engine by any host.
    pub(crate) fn of_url(look: &Look, url: &str) -> Result<Self, Failure> {
        let path = url.split_once("://").map_or(url, |(_, rest)| rest);
        let mut steps = path.rsplit('/');
        match (steps.next(), steps.next()) {
            (Some(name), Some(account)) if !name.is_empty() && is_account(account) => {
                let place = Place::new(account, look.place().region.clone());
                Ok(Self { place, name: name.to_owned() })
            }
            (Some(name), None) if !name.is_empty() => Ok(Self::named(look, name)),
            _ => Err(refused(url).into()),
        }
    }

    /// The queue of an ARN.
    pub(crate) fn of_arn(arn: &str) -> Option<Self> {
        let arn: Arn = arn.parse().ok()?;
        let plain = arn.service == "sqs" && !arn.resource.contains([':', '/']);
        plain.then(|| Self { place: Place::new(arn.account, arn.region), name: arn.resource })
    }

    /// The ARN.
    pub(crate) fn arn(&self) -> String {
        self.place.arn("sqs", self.name.clone()).to_string()
    }

    /// The URL.
    pub(crate) fn url(&self, look: &Look) -> String {
        format!("{}/{}/{}", look.ports().endpoint_url(), self.place.account, self.name)
    }

    /// The key of its row, and the beginning of those of its messages.
    pub(crate) fn key(&self) -> Key {
        Key::of(&self.place).and(&self.name)
    }

    /// Its row.
    pub(crate) fn row(&self, rows: &impl Reads) -> Result<QueueRow, Failure> {
        Ok(rows.get(&QUEUES, &self.key())?.ok_or_else(no_queue)?)
    }
}

/// Checks a name for a queue to be made.
pub(crate) fn check_name(name: &str) -> Result<(), ServiceError> {
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if (1..=80).contains(&name.len()) && name.bytes().all(letters) {
        return Ok(());
    }
    Err(invalid_parameter(
        "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length",
    ))
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn refused(url: &str) -> ServiceError {
    tidegate_api::sqs::error::invalid_address(format!("The address {url} is not valid for this endpoint."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_names_a_queue_and_nothing_else() {
        let queue = Queue::of_arn("arn:aws:sqs:us-east-1:123456789012:jobs").unwrap();
        assert_eq!((queue.name.as_str(), queue.place.region.as_str()), ("jobs", "us-east-1"));
        assert_eq!(queue.arn(), "arn:aws:sqs:us-east-1:123456789012:jobs");
        assert_eq!(Queue::of_arn("arn:aws:sns:us-east-1:123456789012:jobs"), None);
        assert_eq!(Queue::of_arn("arn:aws:sqs:us-east-1:123456789012:jobs:sub"), None);
    }

    #[test]
    fn names_are_letters_digits_hyphens_and_underscores() {
        assert!(check_name("a-B_9").is_ok());
        for wrong in ["", "a.fifo", "a b", &"a".repeat(81)] {
            assert!(check_name(wrong).is_err(), "{wrong}");
        }
    }
}
