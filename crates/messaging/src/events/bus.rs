//! Buses and rules, by name and by ARN.

use tidegate_api::ServiceError;
use tidegate_core::{Arn, Failure, Look, Place};
use tidegate_store::{Key, Reads};

use super::errors::{invalid, no_bus, no_rule};
use super::rows::{BUSES, BusRow, RULES, RuleRow};

/// The bus that is always there.
pub(crate) const DEFAULT: &str = "default";

/// A bus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bus {
    /// Its account and region.
    pub place: Place,
    /// Its name.
    pub name: String,
}

/// A rule of a bus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RuleName {
    /// The bus.
    pub bus: Bus,
    /// Its name.
    pub name: String,
}

impl Bus {
    /// The bus of a name or an ARN; without either the default one.
    pub(crate) fn of(look: &Look, given: Option<&str>) -> Self {
        let given = given.unwrap_or(DEFAULT);
        match given.parse::<Arn>() {
            Ok(arn) => {
                let name = arn.resource.strip_prefix("event-bus/").unwrap_or(&arn.resource).to_owned();
                Self { place: Place::new(arn.account, arn.region), name }
            }
            Err(_) => Self { place: look.place().clone(), name: given.to_owned() },
        }
    }

    /// The ARN.
    pub(crate) fn arn(&self) -> String {
        self.place.arn("events", format!("event-bus/{}", self.name)).to_string()
    }

    /// The key of its row, and the beginning of those of its rules.
    pub(crate) fn key(&self) -> Key {
        Key::of(&self.place).and(&self.name)
    }

    /// Its row.
    pub(crate) fn row(&self, rows: &impl Reads) -> Result<BusRow, Failure> {
        match rows.get(&BUSES, &self.key())? {
            Some(row) => Ok(row),
            None if self.name == DEFAULT => Ok(BusRow::default()),
            None => Err(no_bus(&self.name).into()),
        }
    }
}

impl RuleName {
    /// The rule of a name on a bus.
    pub(crate) fn of(look: &Look, name: &str, bus: Option<&str>) -> Self {
        Self { bus: Bus::of(look, bus), name: name.to_owned() }
    }

    /// The rule of an ARN.
    pub(crate) fn of_arn(arn: &str) -> Option<Self> {
        let arn: Arn = arn.parse().ok().filter(|arn: &Arn| arn.service == "events")?;
        let rest = arn.resource.strip_prefix("rule/")?.to_owned();
        let (bus, name) = rest.split_once('/').unwrap_or((DEFAULT, &rest));
        let place = Place::new(arn.account, arn.region);
        Some(Self { bus: Bus { place, name: bus.to_owned() }, name: name.to_owned() })
    }

    /// The ARN, in which the default bus is not named.
    pub(crate) fn arn(&self) -> String {
        let resource = match self.bus.name.as_str() {
            DEFAULT => format!("rule/{}", self.name),
            bus => format!("rule/{bus}/{}", self.name),
        };
        self.bus.place.arn("events", resource).to_string()
    }

    /// The key of its row.
    pub(crate) fn key(&self) -> Key {
        self.bus.key().and(&self.name)
    }

    /// Its row.
    pub(crate) fn row(&self, rows: &impl Reads) -> Result<RuleRow, Failure> {
        self.bus.row(rows)?;
        Ok(rows.get(&RULES, &self.key())?.ok_or_else(|| no_rule(&self.name, &self.bus.name))?)
    }

    /// What is announced when its schedule changes.
    pub(crate) fn topic(&self) -> String {
        format!("events\t{}", self.arn())
    }
}

/// Checks a name for a rule or a bus to be made.
pub(crate) fn check_name(parameter: &str, name: &str) -> Result<(), ServiceError> {
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    if !name.is_empty() && name.bytes().all(letters) {
        return Ok(());
    }
    Err(invalid(format!("Parameter {parameter} is not valid.")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arn_of_a_rule_names_its_bus_unless_that_is_the_default_one() {
        for arn in
            ["arn:aws:events:us-east-1:123456789012:rule/r", "arn:aws:events:us-east-1:123456789012:rule/b/r"]
        {
            assert_eq!(RuleName::of_arn(arn).unwrap().arn(), arn);
        }
        assert_eq!(RuleName::of_arn("arn:aws:events:us-east-1:123456789012:event-bus/b"), None);
    }
}
