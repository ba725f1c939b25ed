//! A topic's name and ARN.

use tidegate_api::ServiceError;
use tidegate_core::{Arn, Failure, Look, Place};
use tidegate_store::{Key, Reads};

use super::errors::{invalid, no_topic, short_arn};
use super::rows::{TOPICS, TopicRow};

/// A topic, wherever it is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Topic {
    /// Its account and region.
    pub place: Place,
    /// Its name.
    pub name: String,
}

impl Topic {
    /// The topic of this name here.
    pub(crate) fn named(look: &Look, name: &str) -> Self {
        Self { place: look.place().clone(), name: name.to_owned() }
    }

    /// The topic of an ARN in the region of the call.
    pub(crate) fn of(look: &Look, arn: &str) -> Result<Self, ServiceError> {
        let parsed: Arn = arn.parse().map_err(|_| short_arn("TopicArn", arn))?;
        let here = parsed.service == "sns" && parsed.region == look.place().region;
        if !here || parsed.resource.contains([':', '/']) {
            return Err(invalid("TopicArn"));
        }
        Ok(Self { place: Place::new(parsed.account, parsed.region), name: parsed.resource })
    }

    /// The topic of an ARN, wherever it is.
    pub(crate) fn of_arn(arn: &str) -> Option<Self> {
        let arn: Arn = arn.parse().ok()?;
        let name = arn.resource.split(':').next()?.to_owned();
        (arn.service == "sns").then(|| Self { place: Place::new(arn.account, arn.region), name })
    }

    /// The ARN.
    pub(crate) fn arn(&self) -> String {
        self.place.arn("sns", self.name.clone()).to_string()
    }

    /// The key of its row, and the beginning of those of its subscriptions.
    pub(crate) fn key(&self) -> Key {
        Key::of(&self.place).and(&self.name)
    }

    /// Its row.
    pub(crate) fn row(&self, rows: &impl Reads) -> Result<TopicRow, Failure> {
        Ok(rows.get(&TOPICS, &self.key())?.ok_or_else(no_topic)?)
    }
}

/// Checks a name for a topic to be made.
pub(crate) fn check_name(name: &str) -> Result<(), ServiceError> {
    if name.ends_with(".fifo") {
        return Err(super::errors::unsupported("Topic Name", "a FIFO topic"));
    }
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if (1..=256).contains(&name.len()) && name.bytes().all(letters) {
        return Ok(());
    }
    Err(invalid("Topic Name"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_names_a_topic_or_one_of_its_subscriptions() {
        let topic = Topic::of_arn("arn:aws:sns:us-east-1:123456789012:news").unwrap();
        assert_eq!(topic.arn(), "arn:aws:sns:us-east-1:123456789012:news");
        let same = Topic::of_arn("arn:aws:sns:us-east-1:123456789012:news:4c0b");
        assert_eq!(same, Some(topic));
        assert_eq!(Topic::of_arn("arn:aws:sqs:us-east-1:123456789012:news"), None);
    }

    #[test]
    fn names_are_letters_digits_hyphens_and_underscores() {
        assert!(check_name("a-B_9").is_ok());
        for wrong in ["", "a.fifo", "a b", &"a".repeat(257)] {
            assert!(check_name(wrong).is_err(), "{wrong}");
        }
    }
}
