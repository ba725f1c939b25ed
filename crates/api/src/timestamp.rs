//! An instant, and the three ways AWS writes it.

use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::schema::TimeFormat;
use crate::value::Value;

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// From whole seconds.
    pub const fn from_seconds(seconds: i64) -> Timestamp {
        Timestamp(seconds.saturating_mul(1000))
    }

    /// From milliseconds.
    pub const fn from_millis(millis: i64) -> Timestamp {
        Timestamp(millis)
    }

    /// This instant and `millis` milliseconds; the ends of time stay where they are.
    pub const fn plus_millis(self, millis: i64) -> Timestamp {
        Timestamp(self.0.saturating_add(millis))
    }

    /// In milliseconds.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// In seconds, with a fraction.
    pub fn seconds(self) -> f64 {
        self.0 as f64 / 1000.0
    }

    /// From seconds with a fraction, to the nearest millisecond.
    pub fn from_seconds_f64(seconds: f64) -> Timestamp {
        Timestamp((seconds * 1000.0).round() as i64)
    }

    /// `2015-03-31T12:00:00Z`, with milliseconds where there are any.
    pub fn iso8601(self) -> String {
        if self.0.rem_euclid(1000) != 0 {
            return self.iso8601_millis();
        }
        let mut text = self.iso8601_millis();
        text.truncate(text.len() - ".000Z".len());
        text.push('Z');
        text
    }

    /// `2015-03-31T12:00:00.000Z`, always with milliseconds.
    pub fn iso8601_millis(self) -> String {
        // By hand: every call at the gate says its time, and a format that is read anew each time takes longer.
        let civil = TimeZone::UTC.to_datetime(self.jiff());
        format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
            civil.year(),
            civil.month(),
            civil.day(),
            civil.hour(),
            civil.minute(),
            civil.second(),
            civil.millisecond()
        )
    }

    /// `Tue, 31 Mar 2015 12:00:00 GMT`.
    pub fn rfc822(self) -> String {
        self.strftime("%a, %d %b %Y %H:%M:%S GMT")
    }

    /// `20150331T120000Z`, the form of `X-Amz-Date`.
    pub fn basic(self) -> String {
        self.strftime("%Y%m%dT%H%M%SZ")
    }

    /// In a `strftime` format, in UTC.
    pub fn strftime(self, format: &str) -> String {
        self.jiff().to_zoned(TimeZone::UTC).strftime(format).to_string()
    }

    fn jiff(self) -> jiff::Timestamp {
        jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::MAX)
    }

    /// Written in one of AWS's formats.
    pub fn format(self, format: TimeFormat) -> String {
        match format {
            TimeFormat::EpochSeconds => match self.0.rem_euclid(1000) {
                0 => (self.0 / 1000).to_string(),
                _ => self.seconds().to_string(),
            },
            TimeFormat::Iso8601 => self.iso8601(),
            TimeFormat::Rfc822 => self.rfc822(),
        }
    }

    /// Reads any of AWS's formats: an ISO 8601 date or instant, an RFC 822 date, epoch seconds, `X-Amz-Date`.
    pub fn parse(text: &str) -> Option<Timestamp> {
        let text = text.trim();
        if let Ok(seconds) = text.parse::<f64>() {
            return seconds.is_finite().then(|| Timestamp::from_seconds_f64(seconds));
        }
        if let Ok(instant) = text.parse::<jiff::Timestamp>() {
            return Some(Timestamp(instant.as_millisecond()));
        }
        if let Ok(civil) = text.parse::<jiff::civil::DateTime>() {
            let instant = civil.to_zoned(TimeZone::UTC).ok()?.timestamp();
            return Some(Timestamp(instant.as_millisecond()));
        }
        let instant = rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
        Some(Timestamp(instant.as_millisecond()))
    }

    /// As JSON and CBOR write it: seconds, whole or with a fraction.
    pub fn to_number(self) -> Value {
        if self.0.rem_euclid(1000) == 0 { Value::Long(self.0 / 1000) } else { Value::Double(self.seconds()) }
    }
}

impl std::fmt::Display for Timestamp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.iso8601())
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_number().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        crate::shape::Node::take(value).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp(1_427_803_200_000);

    #[test]
    fn writes_and_reads_each_format() {
        assert_eq!(NOON.iso8601(), "2015-03-31T12:00:00Z");
        assert_eq!(Timestamp(NOON.0 + 7).iso8601(), "2015-03-31T12:00:00.007Z");
        assert_eq!(NOON.rfc822(), "Tue, 31 Mar 2015 12:00:00 GMT");
        assert_eq!(NOON.format(TimeFormat::EpochSeconds), "1427803200");
        for text in [
            "2015-03-31T12:00:00Z",
            "2015-03-31T14:00:00+02:00",
            "2015-03-31T12:00:00",
            "Tue, 31 Mar 2015 12:00:00 GMT",
            "1427803200",
            "1427803200.0",
            "20150331T120000Z",
        ] {
            assert_eq!(Timestamp::parse(text), Some(NOON), "{text}");
        }
        assert_eq!(Timestamp::parse("noon"), None);
    }
}
