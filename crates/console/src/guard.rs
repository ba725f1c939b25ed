//! What stands before every page: whose host name was asked, where an act comes from, and what the browser may do.

use http::header::{self, HeaderName, HeaderValue};
use http::{HeaderMap, Method};

/// Nothing from elsewhere, nothing inline, and in nobody's frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
     form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const HEADERS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Why a request is turned away before anybody looks at who sent it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turned {
    /// The host name is not the engine's: a page of another site may have had its name pointed here.
    Host,
    /// An act that a page of another site sent.
    Elsewhere,
}

/// Adds what the browser must keep to.
pub(crate) fn harden(headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

/// Checks where a request was sent, and where an act comes from; `own` is the engine's `HOST:PORT`.
pub(crate) fn check(method: &Method, headers: &HeaderMap, own: &str) -> Result<(), Turned> {
    let host = text(headers, &header::HOST).unwrap_or_default();
    if !is_own(host, own) {
        return Err(Turned::Host);
    }
    if method == Method::GET || method == Method::HEAD {
        return Ok(());
    }
    let same_origin = |origin: &str| origin.strip_prefix("http://") == Some(host);
    let origin = text(headers, &header::ORIGIN);
    let site = headers.get("sec-fetch-site").and_then(|value| value.to_str().ok());
    let from_here = match (origin, site) {
        (Some(origin), site) => same_origin(origin) && site.is_none_or(|site| site == "same-origin"),
        (None, Some(site)) => site == "same-origin",
        // No browser of today leaves out both; what is no browser has no cookie that another site could ride on.
        (None, None) => true,
    };
    if from_here { Ok(()) } else { Err(Turned::Elsewhere) }
}

/// The value of the cookie `name`.
pub(crate) fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

/// A header's text.
pub(crate) fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn is_own(host: &str, own: &str) -> bool {
    let port = own.rsplit_once(':').map_or("80", |(_, port)| port);
    host == own || ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| host == format!("{name}:{port}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(method: &Method, given: &[(&'static str, &'static str)]) -> Result<(), Turned> {
        let mut headers = HeaderMap::new();
        for (name, value) in given {
            headers.append(*name, HeaderValue::from_static(value));
        }
        check(method, &headers, "127.0.0.1:4566")
    }

    #[test]
    fn a_name_that_was_pointed_here_is_turned_away() {
        assert_eq!(checked(&Method::GET, &[("host", "127.0.0.1:4566")]), Ok(()));
        assert_eq!(checked(&Method::GET, &[("host", "localhost:4566")]), Ok(()));
        for host in ["evil.example:4566", "127.0.0.1:80", "localhost", "127.0.0.1:4566.evil.example", ""] {
            let mut headers = HeaderMap::new();
            headers.insert("host", HeaderValue::from_str(host).unwrap());
            assert_eq!(check(&Method::GET, &headers, "127.0.0.1:4566"), Err(Turned::Host), "{host}");
        }
    }

    #[test]
    fn an_act_from_elsewhere_is_turned_away() {
        let host = ("host", "localhost:4566");
        let own = ("origin", "http://localhost:4566");
        assert_eq!(checked(&Method::POST, &[host, own, ("sec-fetch-site", "same-origin")]), Ok(()));
        assert_eq!(checked(&Method::POST, &[host, own]), Ok(()));
        for others in [
            vec![host, ("origin", "http://evil.example")],
            vec![host, ("origin", "null")],
            vec![host, ("origin", "http://localhost:8080")],
            vec![host, ("sec-fetch-site", "cross-site")],
            vec![host, own, ("sec-fetch-site", "same-site")],
        ] {
            assert_eq!(checked(&Method::POST, &others), Err(Turned::Elsewhere), "{others:?}");
        }
    }

    #[test]
    fn a_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.append("cookie", HeaderValue::from_static("a=1; console_4566=abc; b=2"));
        assert_eq!(cookie(&headers, "console_4566"), Some("abc"));
        assert_eq!(cookie(&headers, "console_45"), None);
    }
}
