//! One visit to a page or of an act: who visits, what they ask for, and how they call the engine.

use std::sync::Arc;

use http::StatusCode;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use tidegate_api::Operation;
use tidegate_core::{CallError, Cx};

use crate::console::PREFIX;
use crate::sign_in::Session;

/// What stands unescaped in one segment of a path.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Names and values of a query or of a form, in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `a=1&b=2`.
    pub(crate) fn read(text: &str) -> Self {
        let plain = |part: &str| percent_decode_str(&part.replace('+', " ")).decode_utf8_lossy().into_owned();
        Self(
            text.split('&')
                .filter(|pair| !pair.is_empty())
                .map(|pair| {
                    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                    (plain(name), plain(value))
                })
                .collect(),
        )
    }

    /// The first value of `name`, where there is one that is not empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(own, value)| own == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }

    /// All values of `name`.
    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str()).collect()
    }

    /// The value of a field that the form always has.
    pub(crate) fn wanted(&self, name: &'static str) -> Result<String, Trouble> {
        self.get(name)
            .map(str::to_owned)
            .ok_or_else(|| Trouble::Asked(format!("The field {name} is missing.")))
    }
}

/// One visit.
pub(crate) struct Visit {
    /// Calls as who is signed in.
    pub(crate) cx: Cx,
    /// Their session.
    pub(crate) session: Arc<Session>,
    /// The path below the console, percent-escapes undone segment by segment.
    pub(crate) path: Vec<String>,
    /// The query.
    pub(crate) query: Fields,
    /// Where this page is, for coming back after an act.
    pub(crate) here: String,
}

/// Why a page or an act could not be.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The engine refused a call.
    Refused(CallError),
    /// What was asked for makes no sense.
    Asked(String),
    /// There is no such page.
    NoPage,
}

impl From<CallError> for Trouble {
    fn from(error: CallError) -> Self {
        Self::Refused(error)
    }
}

impl Trouble {
    /// The answer's status.
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::Refused(error) if error.is_denied() => StatusCode::FORBIDDEN,
            Self::Refused(error) if is_absence(error) => StatusCode::NOT_FOUND,
            Self::Refused(error) if error.status >= 500 => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Refused(_) | Self::Asked(_) => StatusCode::BAD_REQUEST,
            Self::NoPage => StatusCode::NOT_FOUND,
        }
    }

    /// What happened, in the engine's own words.
    pub(crate) fn words(&self) -> String {
        match self {
            Self::Refused(error) => format!("{}: {}", error.code, error.message),
            Self::Asked(words) => words.clone(),
            Self::NoPage => "There is no such page.".to_owned(),
        }
    }
}

/// Whether an error says that there is no such thing.
pub(crate) fn is_absence(error: &CallError) -> bool {
    let code = &error.code;
    ["NotFound", "DoesNotExist", "NoSuch", "InvalidDeploymentId"].iter().any(|part| code.contains(part))
        || (code == "ValidationError" && error.message.contains("does not exist"))
}

impl Visit {
    /// Calls an operation as who is signed in.
    pub(crate) async fn call<O: Operation>(&self, input: O::Input) -> Result<O::Output, CallError> {
        self.cx
            .acting_as(self.session.caller().clone())
            .at(self.session.place().clone())
            .call::<O>(input)
            .await
    }

    /// A context that acts as who is signed in.
    pub(crate) fn acting(&self) -> Cx {
        self.cx.acting_as(self.session.caller().clone()).at(self.session.place().clone())
    }
}

/// The address of a page, by the segments of its path.
pub(crate) fn link(segments: &[&str]) -> String {
    let path: Vec<String> =
        segments.iter().map(|segment| utf8_percent_encode(segment, SEGMENT).to_string()).collect();
    format!("{PREFIX}{}", path.join("/"))
}

/// The address of a page with a query.
pub(crate) fn link_with(segments: &[&str], query: &[(&str, &str)]) -> String {
    let query: Vec<String> =
        query.iter().map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, SEGMENT))).collect();
    format!("{}?{}", link(segments), query.join("&"))
}

/// The segments of a path.
pub(crate) fn segments(path: &str) -> Vec<String> {
    path.split('/')
        .filter(|segment| !segment.is_empty())
        .map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_read_as_browsers_write_them() {
        let fields = Fields::read("a=1+2&b=%26%3D&a=3&c=");
        assert_eq!(fields.get("a"), Some("1 2"));
        assert_eq!(fields.get("b"), Some("&="));
        assert_eq!(fields.get("c"), None);
        assert_eq!(fields.all("a"), ["1 2", "3"]);
        assert!(matches!(fields.wanted("d"), Err(Trouble::Asked(_))));
    }

    #[test]
    fn a_name_with_a_slash_is_one_segment() {
        let link = link(&["logs", "/aws/lambda/a b"]);
        assert_eq!(link, format!("{PREFIX}logs/%2Faws%2Flambda%2Fa%20b"));
        assert_eq!(segments(link.strip_prefix(PREFIX).unwrap()), ["logs", "/aws/lambda/a b"]);
    }
}
