//! `TemplateURL`: which object of which bucket it names.

use tidegate_api::s3;
use tidegate_core::{Cx, Failure};

use crate::errors::validation;

const LIMIT: usize = 1_048_576;

/// The text of the template at a URL, read as the caller.
pub async fn read(cx: &Cx, url: &str) -> Result<String, Failure> {
    let (bucket, key) = object_of(url, cx.ports().endpoint_url())
        .ok_or_else(|| validation("TemplateURL must be a supported URL."))?;
    let input = s3::GetObjectRequest { bucket, key, ..Default::default() };
    let object = cx
        .call::<s3::GetObject>(input)
        .await
        .map_err(|error| validation(format!("S3 error: {}", error.message)))?;
    let body = object.body.unwrap_or_default();
    if body.len() > LIMIT {
        return Err(validation(format!("S3 error: Template may not exceed {LIMIT} bytes in size.")));
    }
    String::from_utf8(body.to_vec())
        .map_err(|_| validation("Template format error: the template is not UTF-8."))
}

/// The text of an object at a URL or an `s3://` location, read as the caller.
pub async fn read_location(cx: &Cx, location: &str) -> Result<String, Failure> {
    match location.strip_prefix("s3://") {
        Some(path) => read(cx, &format!("https://s3.amazonaws.com/{path}")).await,
        None => read(cx, location).await,
    }
}

fn object_of(url: &str, endpoint: &str) -> Option<(String, String)> {
    let path_style =
        |path: &str| path.split_once('/').map(|(bucket, key)| (bucket.to_owned(), key.to_owned()));
    let port = endpoint.rsplit(':').next().unwrap_or_default();
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let (host, path) = rest.split_once('/')?;
    let path = path.split('?').next().unwrap_or(path);
    let found = if endpoint.ends_with(host) || host == format!("localhost:{port}") || is_s3(host) {
        path_style(path)
    } else {
        let (bucket, service) = host.split_once(".s3")?;
        is_s3(&format!("s3{service}")).then(|| (bucket.to_owned(), path.to_owned()))
    };
    found.filter(|(bucket, key)| !bucket.is_empty() && !key.is_empty()).map(|(bucket, key)| {
        let decoded = key.replace("%20", " ").replace("%2B", "+").replace("%3A", ":").replace("%25", "%");
        (bucket, decoded)
    })
}

fn is_s3(host: &str) -> bool {
    host == "s3.amazonaws.com"
        || (host.starts_with("s3.") || host.starts_with("s3-")) && host.contains(".amazonaws.com")
}

#[cfg(test)]
mod tests {
    use super::object_of;

    #[test]
    fn every_form_of_an_object_url_is_understood() {
        for url in [
            "https://b.s3.eu-west-1.amazonaws.com/a/t.yml",
            "https://b.s3.amazonaws.com/a/t.yml",
            "https://s3.amazonaws.com/b/a/t.yml",
            "https://s3.eu-west-1.amazonaws.com/b/a/t.yml",
            "http://127.0.0.1:4566/b/a/t.yml",
        ] {
            assert_eq!(
                object_of(url, "http://127.0.0.1:4566"),
                Some(("b".into(), "a/t.yml".into())),
                "{url}"
            );
        }
        assert_eq!(object_of("https://example.com/b/t.yml", "http://127.0.0.1:4566"), None);
    }
}
