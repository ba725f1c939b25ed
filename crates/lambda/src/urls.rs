//! URLs of functions: who has which, and how they are shown.

use tidegate_api::lambda::{FunctionUrlAuthType, FunctionUrlConfig, InvokeMode};
use tidegate_core::{Cx, Failure, Look, Place};
use tidegate_store::Reads;

use crate::errors::{not_found, validation};
use crate::names::FunctionName;
use crate::rows::{URLS, UrlRow, url_key};
use crate::shown::last_modified;
use crate::{cors, lookup};

/// The path below which functions are served; the gate knows it, too.
const PREFIX: &str = "/_lambda/url/";
const QUALIFIER: &str = r"((?!^\d+$)^[0-9a-zA-Z-_]+$)";

/// The name in a request: a function or an alias, never a version.
pub(crate) fn name(here: &Place, function: &str, qualifier: Option<&str>) -> Result<FunctionName, Failure> {
    if let Some(text) = qualifier.filter(|text| !is_alias(text)) {
        return Err(validation(format!(
            "Value '{text}' at 'qualifier' failed to satisfy constraint: Member must satisfy regular expression pattern: {QUALIFIER}"
        )));
    }
    FunctionName::parse(here, function, qualifier)
}

fn is_alias(text: &str) -> bool {
    !text.bytes().all(|byte| byte.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Refuses what there is no function, or no alias, to give a URL to.
pub(crate) fn check_target(rows: &impl Reads, name: &FunctionName) -> Result<(), Failure> {
    match lookup::find(rows, name) {
        Err(Failure::Modeled(error)) if error.is("ResourceNotFoundException") => {
            Err(not_found("Function does not exist"))
        }
        other => other.map(|_| ()),
    }
}

/// The URL under a name.
pub(crate) fn existing(rows: &impl Reads, name: &FunctionName) -> Result<UrlRow, Failure> {
    let key = url_key(&name.place, &name.name, name.qualifier.as_deref());
    rows.get(&URLS, &key)?.ok_or_else(|| not_found("The resource you requested does not exist."))
}

/// Refuses modes that there are not.
pub(crate) fn check_mode(mode: Option<&InvokeMode>) -> Result<(), Failure> {
    match mode {
        Some(InvokeMode::Unrecognized(other)) => Err(validation(format!(
            "Value '{other}' at 'invokeMode' failed to satisfy constraint: Member must satisfy enum value set: [RESPONSE_STREAM, BUFFERED]"
        ))),
        _ => Ok(()),
    }
}

/// Where a URL is served.
pub(crate) fn address(look: &Look, place: &Place, id: &str) -> String {
    format!("{}{PREFIX}{}/{id}/", look.ports().endpoint_url(), place.region)
}

/// A URL as `GetFunctionUrlConfig` shows it.
pub(crate) fn shown(cx: &Cx, name: &FunctionName, row: &UrlRow) -> FunctionUrlConfig {
    let name = FunctionName { qualifier: row.qualifier.clone(), ..name.clone() };
    FunctionUrlConfig {
        function_url: address(cx.look(), &name.place, &row.id),
        function_arn: name.qualified_arn(),
        creation_time: last_modified(row.created),
        last_modified_time: last_modified(row.modified),
        cors: row.cors.as_ref().map(cors::shown),
        auth_type: FunctionUrlAuthType::from(row.auth.as_str()),
        invoke_mode: Some(row.mode.as_deref().map_or(InvokeMode::Buffered, InvokeMode::from)),
    }
}
