//! URI templates, percent-encoding and query strings.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What stays as it is in a label: RFC 3986's unreserved characters.
const LABEL: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// The same, and the slash, in a greedy label.
const GREEDY: &AsciiSet = &LABEL.remove(b'/');

/// Percent-encodes all but unreserved characters.
pub fn encode(text: &str) -> String {
    utf8_percent_encode(text, LABEL).to_string()
}

/// Percent-encodes all but unreserved characters and the slash.
pub fn encode_path(text: &str) -> String {
    utf8_percent_encode(text, GREEDY).to_string()
}

/// Decodes percent-encoding; bytes that are no UTF-8 become replacement characters.
pub fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The parameters of a query string or form, decoded, in order; `+` is a space.
pub fn parameters(query: &str) -> Vec<(String, String)> {
    let pair = |part: &str| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        (decode(&key.replace('+', " ")), decode(&value.replace('+', " ")))
    };
    query.split('&').filter(|part| !part.is_empty()).map(pair).collect()
}

/// A template's path and the parameters that it fixes: `/{Bucket}?list-type=2`.
pub fn split(template: &str) -> (&str, Vec<(&str, Option<&str>)>) {
    let (path, query) = template.split_once('?').unwrap_or((template, ""));
    let fixed = query.split('&').filter(|part| !part.is_empty());
    let fixed = fixed.map(|part| part.split_once('=').map_or((part, None), |(k, v)| (k, Some(v)))).collect();
    (path, fixed)
}

/// The labels of a path under a template's path, decoded; `None` where it does not fit.
pub fn labels<'t>(template: &'t str, path: &str) -> Option<Vec<(&'t str, String)>> {
    let template = template.split_once('?').map_or(template, |(path, _)| path);
    let mut out = Vec::new();
    let mut wanted = template.strip_prefix('/')?.split('/').peekable();
    let mut rest = path.strip_prefix('/')?;
    while let Some(step) = wanted.next() {
        let label = step.strip_prefix('{').and_then(|s| s.strip_suffix('}'));
        if let Some(greedy) = label.and_then(|l| l.strip_suffix('+')) {
            if rest.is_empty() {
                return None;
            }
            out.push((greedy, decode(rest)));
            return Some(out);
        }
        let (here, after) = match rest.split_once('/') {
            Some((here, after)) => (here, Some(after)),
            None => (rest, None),
        };
        match label {
            Some(_) if here.is_empty() => return None,
            Some(label) => out.push((label, decode(here))),
            None if here != step => return None,
            None => {}
        }
        match (after, wanted.peek()) {
            (None, None) | (Some(""), None) => return Some(out),
            (Some(after), Some(_)) => rest = after,
            (None, Some(_)) | (Some(_), None) => return None,
        }
    }
    Some(out)
}

/// How many steps of a template's path are not labels.
pub fn literal_steps(template: &str) -> usize {
    split(template).0.split('/').filter(|step| !step.is_empty() && !step.starts_with('{')).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(template: &'static str, path: &str) -> Option<Vec<String>> {
        labels(template, path).map(|l| l.into_iter().map(|(k, v)| format!("{k}={v}")).collect())
    }

    #[test]
    fn labels_are_found_and_decoded() {
        let alias = "/2015-03-31/functions/{FunctionName}/aliases/{Name}";
        let path = "/2015-03-31/functions/arn%3Aaws%3Alambda%3Af/aliases/live";
        assert_eq!(
            found(alias, path),
            Some(vec!["FunctionName=arn:aws:lambda:f".into(), "Name=live".into()])
        );
        assert_eq!(found(alias, "/2015-03-31/functions/f/aliases"), None);
        assert_eq!(found("/2015-03-31/functions/", "/2015-03-31/functions"), None);
        assert_eq!(found("/2015-03-31/functions", "/2015-03-31/functions/"), Some(vec![]));
        assert_eq!(
            found("/{Bucket}/{Key+}", "/b/a/b%20c"),
            Some(vec!["Bucket=b".into(), "Key=a/b c".into()])
        );
        assert_eq!(found("/{Bucket}/{Key+}", "/b/"), None);
        assert_eq!(found("/{Bucket}", "/b/"), Some(vec!["Bucket=b".into()]));
        assert_eq!(found("/{Bucket}", "/"), None);
        assert_eq!(found("/", "/"), Some(vec![]));
    }
}
