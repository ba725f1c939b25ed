//! Tags of applications and groups, by their ARNs.

use tidegate_api::codedeploy::{Tag, error};
use tidegate_core::{Arn, Failure, Fault, Place};
use tidegate_store::{Key, Reads, Tx};
use tidegate_verdict::{OnInconclusive, UnknownPolicy};

use crate::rows::{self, APPLICATIONS, GROUPS, group_key};

const MOST: usize = 50;
/// The tag of a group, or of an application for all its groups, that says what is done where the verdict on a canary is
/// inconclusive. AWS keeps it like any other tag and does nothing with it.
pub const ON_INCONCLUSIVE: &str = "tidegate:verdict-on-inconclusive";

/// What can have tags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tagged {
    /// An application, by its name.
    Application(String),
    /// A group, by the names of its application and its own.
    Group(String, String),
}

impl Tagged {
    /// What an ARN names, if it is one of this place.
    pub fn of(place: &Place, arn: &str) -> Result<Self, Failure> {
        if arn.is_empty() {
            return Err(error::resource_arn_required_exception("A resource ARN is required").into());
        }
        let invalid = || error::invalid_arn_exception(format!("The ARN {arn} is not valid"));
        let parsed: Arn = arn.parse().map_err(|_| invalid())?;
        if parsed.service != "codedeploy" || parsed.account != place.account || parsed.region != place.region
        {
            return Err(invalid().into());
        }
        let name = parsed.resource_name();
        match (parsed.resource_type(), name.split_once('/')) {
            ("application", None) => Ok(Self::Application(name.to_owned())),
            ("deploymentgroup", Some((application, group))) => {
                Ok(Self::Group(application.to_owned(), group.to_owned()))
            }
            (kind, _) => {
                let text = format!("Tags are for applications and deployment groups, not for {kind}");
                Err(error::arn_not_supported_exception(text).into())
            }
        }
    }

    /// Its tags.
    pub fn tags(&self, rows: &impl Reads, place: &Place) -> Result<Vec<Tag>, Failure> {
        Ok(match self {
            Self::Application(name) => rows::application(rows, place, name)?.tags,
            Self::Group(application, group) => rows::group(rows, place, application, group)?.tags,
        })
    }

    /// Changes its tags.
    pub fn change(
        &self,
        tx: &mut Tx<'_>,
        place: &Place,
        change: impl FnOnce(&mut Vec<Tag>),
    ) -> Result<(), Failure> {
        match self {
            Self::Application(name) => {
                let mut row = rows::application(tx, place, name)?;
                change(&mut row.tags);
                check_count(&row.tags)?;
                tx.put(&APPLICATIONS, &Key::of(place).and(name), &row)?;
            }
            Self::Group(application, group) => {
                let mut row = rows::group(tx, place, application, group)?;
                change(&mut row.tags);
                check_count(&row.tags)?;
                tx.put(&GROUPS, &group_key(place, application, group), &row)?;
            }
        }
        Ok(())
    }
}

/// Checks tags that are to be added.
pub fn check(tags: &[Tag]) -> Result<(), Failure> {
    if tags.is_empty() {
        return Err(error::tag_required_exception("A tag is required").into());
    }
    let invalid = tags.iter().find(|tag| {
        let key = tag.key.as_deref().unwrap_or_default();
        let value = tag.value.as_deref().unwrap_or_default();
        key.is_empty()
            || key.chars().count() > 128
            || value.chars().count() > 256
            || key.to_ascii_lowercase().starts_with("aws:")
    });
    if let Some(Err(unknown)) = policy(tags) {
        let text = format!("The tag {ON_INCONCLUSIVE} is not valid: {unknown}");
        return Err(error::invalid_tags_to_add_exception(text).into());
    }
    match invalid {
        Some(tag) => {
            let text = format!("The tag {} is not valid", tag.key.as_deref().unwrap_or_default());
            Err(error::invalid_tags_to_add_exception(text).into())
        }
        None => Ok(()),
    }
}

/// Checks the tags that something is made with, where there are any.
pub fn check_given(tags: Option<&Vec<Tag>>) -> Result<(), Failure> {
    match tags.filter(|tags| !tags.is_empty()) {
        Some(tags) => check(tags).and_then(|()| check_count(tags)),
        None => Ok(()),
    }
}

/// The policy that tags name, where they name one.
pub fn policy(tags: &[Tag]) -> Option<Result<OnInconclusive, UnknownPolicy>> {
    let tag = tags.iter().find(|tag| tag.key.as_deref() == Some(ON_INCONCLUSIVE))?;
    Some(tag.value.as_deref().unwrap_or_default().parse())
}

/// The policy of a group: its own, else its application's, else to go on as on AWS.
pub fn on_inconclusive(group: &[Tag], application: &[Tag]) -> Result<OnInconclusive, Fault> {
    let policy = policy(group).or_else(|| policy(application)).unwrap_or(Ok(OnInconclusive::Continue));
    policy.map_err(|unknown| Fault::because("reading a policy that was checked when it was set", unknown))
}

fn check_count(tags: &[Tag]) -> Result<(), Failure> {
    if tags.len() > MOST {
        return Err(
            error::invalid_tags_to_add_exception(format!("A resource has at most {MOST} tags")).into()
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_names_an_application_or_a_group_of_this_place() {
        let place = Place::new("123456789012", "us-east-1");
        let of = |resource: &str| {
            Tagged::of(&place, &format!("arn:aws:codedeploy:us-east-1:123456789012:{resource}"))
        };
        assert_eq!(of("application:a").unwrap(), Tagged::Application("a".to_owned()));
        assert_eq!(of("deploymentgroup:a/g").unwrap(), Tagged::Group("a".to_owned(), "g".to_owned()));
        assert!(of("instance:i").is_err());
        assert!(Tagged::of(&place, "arn:aws:codedeploy:us-east-1:999999999999:application:a").is_err());
        assert!(Tagged::of(&place, "application:a").is_err());
    }

    #[test]
    fn a_policy_is_checked_when_it_is_set_and_the_group_s_own_goes_first() {
        let tags =
            |value: &str| vec![Tag { key: Some(ON_INCONCLUSIVE.to_owned()), value: Some(value.to_owned()) }];
        let Err(Failure::Modeled(refused)) = check(&tags("wait")) else { panic!("wait is no policy") };
        assert!(refused.message.contains(ON_INCONCLUSIVE) && refused.message.contains("\"wait\""));
        assert!(check(&tags("hold:30m")).is_ok());
        let (group, application) = (tags("roll-back"), tags("hold:1h"));
        assert_eq!(on_inconclusive(&group, &application).unwrap(), OnInconclusive::RollBack);
        assert_eq!(on_inconclusive(&[], &application).unwrap().to_string(), "hold:3600s");
        assert_eq!(on_inconclusive(&[], &[]).unwrap(), OnInconclusive::Continue);
    }
}
