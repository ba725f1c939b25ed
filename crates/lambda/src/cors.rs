//! What browsers are told of a function's URL.

use std::collections::BTreeMap;

use tidegate_api::lambda::Cors;

use crate::rows::CorsRow;

type Headers = BTreeMap<String, String>;

/// What a client asked for, as it is kept.
pub(crate) fn kept(cors: &Cors) -> CorsRow {
    CorsRow {
        credentials: cors.allow_credentials,
        headers: cors.allow_headers.clone(),
        methods: cors.allow_methods.clone(),
        origins: cors.allow_origins.clone(),
        exposed: cors.expose_headers.clone(),
        max_age: cors.max_age,
    }
}

/// The same as it is shown.
pub(crate) fn shown(row: &CorsRow) -> Cors {
    Cors {
        allow_credentials: row.credentials,
        allow_headers: row.headers.clone(),
        allow_methods: row.methods.clone(),
        allow_origins: row.origins.clone(),
        expose_headers: row.exposed.clone(),
        max_age: row.max_age,
    }
}

/// Whether a request is a browser's question before the request that it means.
pub(crate) fn is_preflight(method: &str, headers: &Headers) -> bool {
    method == "OPTIONS"
        && headers.contains_key("origin")
        && headers.contains_key("access-control-request-method")
}

/// The headers that answer a browser; none where the origin is not let in.
pub(crate) fn headers(row: &CorsRow, request: &Headers, is_preflight: bool) -> Headers {
    let Some(origin) = request.get("origin") else { return Headers::new() };
    let origins = row.origins.as_deref().unwrap_or_default();
    let any = origins.iter().any(|allowed| allowed == "*");
    if !any && !origins.contains(origin) {
        return Headers::new();
    }
    let with_credentials = row.credentials == Some(true);
    let mut answer = Headers::new();
    let mut set = |name: &str, value: String| {
        answer.insert(name.to_owned(), value);
    };
    set(
        "access-control-allow-origin",
        if any && !with_credentials { "*".to_owned() } else { origin.clone() },
    );
    if !any || with_credentials {
        set("vary", "Origin".to_owned());
    }
    if with_credentials {
        set("access-control-allow-credentials", "true".to_owned());
    }
    if let Some(exposed) = row.exposed.as_ref().filter(|list| !list.is_empty()) {
        set("access-control-expose-headers", exposed.join(","));
    }
    if is_preflight {
        if let Some(methods) = row.methods.as_ref().filter(|list| !list.is_empty()) {
            set("access-control-allow-methods", methods.join(","));
        }
        if let Some(headers) = row.headers.as_ref().filter(|list| !list.is_empty()) {
            set("access-control-allow-headers", headers.join(","));
        }
        if let Some(seconds) = row.max_age {
            set("access-control-max-age", seconds.to_string());
        }
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(origin: &str) -> Headers {
        [("origin".to_owned(), origin.to_owned())].into()
    }

    #[test]
    fn only_origins_that_are_named_are_let_in() {
        let row = CorsRow { origins: Some(vec!["https://tide.example".into()]), ..CorsRow::default() };
        let answer = headers(&row, &from("https://tide.example"), false);
        assert_eq!(answer["access-control-allow-origin"], "https://tide.example");
        assert!(headers(&row, &from("https://ebb.example"), false).is_empty());
        assert!(headers(&row, &Headers::new(), false).is_empty());
    }

    #[test]
    fn everybody_is_let_in_without_credentials() {
        let mut row = CorsRow { origins: Some(vec!["*".into()]), ..CorsRow::default() };
        assert_eq!(headers(&row, &from("https://a.example"), false)["access-control-allow-origin"], "*");
        row.credentials = Some(true);
        let answer = headers(&row, &from("https://a.example"), false);
        assert_eq!(answer["access-control-allow-origin"], "https://a.example");
    }

    #[test]
    fn a_preflight_hears_what_is_allowed() {
        let row = CorsRow {
            origins: Some(vec!["*".into()]),
            methods: Some(vec!["GET".into(), "PUT".into()]),
            max_age: Some(60),
            ..CorsRow::default()
        };
        let mut request = from("https://a.example");
        assert!(!is_preflight("OPTIONS", &request));
        request.insert("access-control-request-method".into(), "PUT".into());
        assert!(is_preflight("OPTIONS", &request));
        let answer = headers(&row, &request, true);
        assert_eq!(
            (answer["access-control-allow-methods"].as_str(), answer["access-control-max-age"].as_str()),
            ("GET,PUT", "60")
        );
    }
}
