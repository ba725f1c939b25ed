//! The many ways to name a function: a name, part of an ARN, an ARN, each with a qualifier or without.

use tidegate_api::lambda::error::{invalid_parameter_value_exception, resource_not_found_exception};
use tidegate_core::{Failure, Place};

use crate::errors::validation;

/// A function, and perhaps a version or an alias of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct FunctionName {
    pub(crate) place: Place,
    pub(crate) name: String,
    pub(crate) qualifier: Option<String>,
}

impl FunctionName {
    /// Reads `FunctionName` and `Qualifier` of a request made in `here`.
    pub(crate) fn parse(here: &Place, text: &str, qualifier: Option<&str>) -> Result<Self, Failure> {
        let mut found = split(here, text).ok_or_else(|| no_name(text))?;
        if found.place.region != here.region {
            let (theirs, ours) = (&found.place.region, &here.region);
            let message = format!("Functions from '{theirs}' are not reachable in this region ('{ours}')");
            return Err(resource_not_found_exception(message).with("Type", "User").into());
        }
        match (&found.qualifier, qualifier) {
            (Some(_), Some(given)) if text.starts_with("function:") => {
                return Err(no_name(&format!("{text}:{given}")));
            }
            (Some(derived), Some(given)) if derived != given => {
                let message =
                    "The derived qualifier from the function name does not match the specified qualifier.";
                return Err(invalid_parameter_value_exception(message).with("Type", "User").into());
            }
            (None, Some(given)) => found.qualifier = Some(given.to_owned()),
            _ => {}
        }
        Ok(found)
    }

    /// The same, for operations on a function as a whole.
    pub(crate) fn whole(here: &Place, text: &str) -> Result<Self, Failure> {
        let mut found = Self::parse(here, text, None)?;
        found.qualifier = None;
        Ok(found)
    }

    /// The function's ARN without a qualifier.
    pub(crate) fn arn(&self) -> String {
        function_arn(&self.place, &self.name)
    }

    /// The ARN with the qualifier, where there is one.
    pub(crate) fn qualified_arn(&self) -> String {
        self.qualifier.as_ref().map_or_else(|| self.arn(), |qualifier| format!("{}:{qualifier}", self.arn()))
    }

    /// The same function with another qualifier.
    pub(crate) fn at(&self, qualifier: &str) -> Self {
        Self { qualifier: Some(qualifier.to_owned()), ..self.clone() }
    }
}

/// AWS: with a partial ARN the qualifier becomes part of the name before that is judged.
fn no_name(text: &str) -> Failure {
    validation(format!(
        "Value '{text}' at 'functionName' failed to satisfy constraint: Member must satisfy regular expression pattern: {PATTERN}"
    ))
}

/// The ARN of a function.
pub(crate) fn function_arn(place: &Place, name: &str) -> String {
    place.arn("lambda", format!("function:{name}")).to_string()
}

const PATTERN: &str = r"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?";

fn split(here: &Place, text: &str) -> Option<FunctionName> {
    let mut place = here.clone();
    let mut rest = text;
    if let Some(after) = text.strip_prefix("arn:") {
        let (_partition, after) = after.split_once(':')?;
        rest = after.strip_prefix("lambda:")?;
        let (region, after) = rest.split_once(':')?;
        is_region(region).then_some(())?;
        region.clone_into(&mut place.region);
        rest = after;
        is_account(rest.split(':').next()?).then_some(())?;
    }
    if let Some((account, after)) = rest.split_once(':')
        && is_account(account)
    {
        account.clone_into(&mut place.account);
        rest = after;
    }
    rest = rest.strip_prefix("function:").unwrap_or(rest);
    let (name, qualifier) = match rest.split_once(':') {
        Some((name, qualifier)) => (name, Some(qualifier)),
        None => (rest, None),
    };
    let plain = |text: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    };
    let good_qualifier = |text: &str| text == crate::rows::LATEST || plain(text);
    (plain(name) && qualifier.is_none_or(good_qualifier)).then(|| FunctionName {
        place,
        name: name.to_owned(),
        qualifier: qualifier.map(str::to_owned),
    })
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_region(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.len() >= 3
        && parts.last().is_some_and(|last| last.len() == 1 && last.as_bytes()[0].is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn here() -> Place {
        Place::new("123456789012", "us-east-1")
    }

    fn parsed(text: &str) -> Option<(String, String, Option<String>)> {
        split(&here(), text).map(|found| (found.place.account, found.name, found.qualifier))
    }

    #[test]
    fn every_form_names_the_same_function() {
        let expected = Some(("123456789012".to_owned(), "hello".to_owned(), Some("live".to_owned())));
        for text in [
            "hello:live",
            "function:hello:live",
            "123456789012:function:hello:live",
            "arn:aws:lambda:us-east-1:123456789012:function:hello:live",
        ] {
            assert_eq!(parsed(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_name_is_refused() {
        for text in [
            "*",
            "my-function!",
            "invalid-account:function:my-function",
            "arn:aws:lambda:us-east-1::function:my-function",
            "arn:aws:lambda:invalid-region:123456789012:function:my-function",
            "arn:aws:lambda:us-east-1:123456789012:function:my-function:$LATES",
            "arn:aws:lambda:us-east-1:123456789012:function:my-function:1:2",
            "arn:aws:sqs:us-east-1:123456789012:queue",
        ] {
            assert_eq!(parsed(text), None, "{text}");
        }
    }
}
