//! A parameter's name, its ARN, and what may follow it to choose a version.

use tidegate_api::ServiceError;
use tidegate_core::{Arn, Look, Place};
use tidegate_store::{Key, Reads, StoreLook};

use super::errors::invalid;
use super::rows::PARAMETERS;

/// A parameter, wherever it is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    /// Its account and region.
    pub place: Place,
    /// Its name, with the slash that a path begins with.
    pub name: String,
    /// A version's number or label, with which it was asked for.
    pub selector: Option<String>,
}

impl Name {
    /// The parameter of a name or an ARN, with or without a selector.
    pub(crate) fn of(look: &Look, given: &str) -> Self {
        if let Ok(arn) = given.parse::<Arn>() {
            let place = Place::new(arn.account, arn.region);
            let rest = arn.resource.strip_prefix("parameter").unwrap_or(&arn.resource).to_owned();
            let (name, selector) = split(&rest);
            // The ARN of `/a/b` and that of `a` look the same at their beginning.
            let plain = name.strip_prefix('/').filter(|plain| !plain.contains('/'));
            let name = match plain {
                Some(plain) if !exists(look, &place, &name) => plain.to_owned(),
                _ => name,
            };
            return Self { place, name, selector };
        }
        let (name, selector) = split(given);
        Self { place: look.place().clone(), name, selector }
    }

    /// The ARN.
    pub(crate) fn arn(&self) -> String {
        arn(&self.place, &self.name)
    }

    /// The key of its row.
    pub(crate) fn key(&self) -> Key {
        Key::of(&self.place).and(&self.name)
    }
}

/// The ARN of a parameter of this name, or of everything below a path.
pub(crate) fn arn(place: &Place, name: &str) -> String {
    let slash = if name.starts_with('/') { "" } else { "/" };
    place.arn("ssm", format!("parameter{slash}{name}")).to_string()
}

fn exists(look: &Look, place: &Place, name: &str) -> bool {
    let key = Key::of(place).and(name);
    look.read(|rows| rows.get(&PARAMETERS, &key)).is_ok_and(|row| row.is_some())
}

fn split(given: &str) -> (String, Option<String>) {
    match given.split_once(':') {
        Some((name, selector)) => (name.to_owned(), Some(selector.to_owned())),
        None => (given.to_owned(), None),
    }
}

/// Checks a name for a parameter to be made.
pub(crate) fn check(name: &str) -> Result<(), ServiceError> {
    let bare = name.trim_start_matches('/').to_ascii_lowercase();
    if bare.starts_with("aws") {
        return Err(ServiceError::sender(
            "AccessDeniedException",
            400,
            format!("No access to reserved parameter name: {name}."),
        ));
    }
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"._-/".contains(&byte);
    let path = name.contains('/');
    if bare.starts_with("ssm") || name.ends_with('/') || name.contains("//") || !name.bytes().all(letters) {
        return Err(invalid(
            "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_",
        ));
    }
    if path && !name.starts_with('/') {
        return Err(invalid("Parameter name must be a fully qualified name."));
    }
    if name.matches('/').count() > 15 {
        return Err(tidegate_api::ssm::error::hierarchy_level_limit_exceeded_exception(
            "A hierarchy can have a maximum of 15 levels.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_or_paths() {
        for right in ["a", "/a/b.c/d-e_f"] {
            assert!(check(right).is_ok(), "{right}");
        }
        for wrong in ["aws-x", "/aws/x", "ssmx", "a/b", "/a//b", "/a/", "a b"] {
            assert!(check(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_arn_has_one_slash() {
        let place = Place::new("123456789012", "us-east-1");
        assert_eq!(arn(&place, "/a/b"), "arn:aws:ssm:us-east-1:123456789012:parameter/a/b");
        assert_eq!(arn(&place, "a"), "arn:aws:ssm:us-east-1:123456789012:parameter/a");
    }
}
