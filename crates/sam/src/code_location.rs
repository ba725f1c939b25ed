//! Where code lies: `s3://bucket/key?versionId=…`, or a map that says the same.

use tidegate_yaml::{Map, Value, json};

use crate::errors::Cause;
use crate::python_text::truthy;

/// CloudFormation's form of a `CodeUri` or `ContentUri`.
pub(crate) fn s3_location(location: &Value, logical_id: &str, property: &str) -> Result<Map, Cause> {
    named(location, logical_id, property, ["S3Bucket", "S3Key", "S3ObjectVersion"])
}

/// The form that APIs and state machines take: a `DefinitionUri` as `Bucket`, `Key` and `Version`.
pub(crate) fn definition_location(location: &Value, logical_id: &str, property: &str) -> Result<Map, Cause> {
    named(location, logical_id, property, ["Bucket", "Key", "Version"])
}

fn named(
    location: &Value,
    logical_id: &str,
    property: &str,
    [bucket_name, key_name, version_name]: [&str; 3],
) -> Result<Map, Cause> {
    let (bucket, key, version) = match location {
        Value::Object(parts) => from_map(parts, logical_id, property)?,
        Value::String(uri) => from_uri(uri, logical_id, property)?,
        _ => {
            return Err(Cause::resource(logical_id, format!("'{property}' must be of type dict or string.")));
        }
    };
    let mut code = Map::from_iter([(bucket_name.to_owned(), bucket), (key_name.to_owned(), key)]);
    if let Some(version) = version {
        code.insert(version_name.to_owned(), version);
    }
    Ok(code)
}

type Location = (Value, Value, Option<Value>);

fn from_map(parts: &Map, logical_id: &str, property: &str) -> Result<Location, Cause> {
    let part = |name: &str| parts.get(name).filter(|value| truthy(value)).cloned();
    match (part("Bucket"), part("Key")) {
        (Some(bucket), Some(key)) => Ok((bucket, key, parts.get("Version").cloned())),
        _ => {
            let message = format!("'{property}' requires Bucket and Key properties to be specified.");
            Err(Cause::resource(logical_id, message))
        }
    }
}

fn from_uri(uri: &str, logical_id: &str, property: &str) -> Result<Location, Cause> {
    if has_dynamic_path(uri) {
        let message = format!(
            "Unsupported dynamic reference detected in '{property}'. Please consider using alternative \
             'FunctionCode' object format."
        );
        return Err(Cause::resource(logical_id, message));
    }
    let (bucket, key, version) = parse_s3_uri(uri).ok_or_else(|| {
        let message = format!(
            "'{property}' is not a valid S3 Uri of the form 's3://bucket/key' with optional versionId query parameter."
        );
        Cause::resource(logical_id, message)
    })?;
    Ok((json!(bucket), json!(key), version.map(Value::String)))
}

/// Whether the text holds `{{resolve:ssm:…}}` with a slash: the path would look like the URI's own.
fn has_dynamic_path(uri: &str) -> bool {
    ["{{resolve:ssm:", "{{resolve:ssm-secure:", "{{resolve:secretsmanager:"].iter().any(|start| {
        uri.find(start).is_some_and(|at| {
            let reference = &uri[at + start.len()..];
            reference.find("}}").is_some_and(|end| {
                let name = &reference[..end];
                name.contains('/')
                    && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-/:".contains(&byte))
            })
        })
    })
}

/// Bucket, key and version of an S3 URI.
fn parse_s3_uri(uri: &str) -> Option<(String, String, Option<String>)> {
    let uri = uri.trim_start_matches(|c: char| c <= ' ');
    let (scheme, rest) = uri.split_once("://")?;
    if !scheme.eq_ignore_ascii_case("s3") {
        return None;
    }
    let rest = rest.split('#').next().unwrap_or_default();
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (bucket, key) = path.split_once('/')?;
    // A bracket begins an IPv6 address in a URI, or is what remains of an unresolved token.
    if bucket.is_empty() || bucket.contains(['[', ']']) {
        return None;
    }
    let versions: Vec<&str> = query
        .split('&')
        .filter_map(|pair| pair.strip_prefix("versionId="))
        .filter(|version| !version.is_empty())
        .collect();
    let version = match versions.as_slice() {
        [version] => Some(percent_decoded(version)),
        _ => None,
    };
    Some((bucket.to_owned(), key.trim_start_matches('/').to_owned(), version))
}

fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escaped = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        if let Some(byte) = escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            decoded.push(byte);
            at += 3;
        } else {
            decoded.push(if bytes[at] == b'+' { b' ' } else { bytes[at] });
            at += 1;
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{has_dynamic_path, parse_s3_uri};

    #[test]
    fn parses_s3_uris() {
        let parsed = |uri: &str| parse_s3_uri(uri);
        assert_eq!(parsed("s3://b/k/x.zip"), Some(("b".into(), "k/x.zip".into(), None)));
        assert_eq!(parsed("s3://b/k?versionId=a%2Fb"), Some(("b".into(), "k".into(), Some("a/b".into()))));
        for wrong in ["s3://b", "http://b/k", "s3:///k", "./src", "s3://[TOKEN.25]/key"] {
            assert_eq!(parsed(wrong), None, "{wrong}");
        }
        assert!(has_dynamic_path("s3://b/{{resolve:ssm:/a/b:1}}"));
        assert!(!has_dynamic_path("s3://b/{{resolve:ssm:name}}"));
    }
}
