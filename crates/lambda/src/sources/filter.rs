//! Filters of a mapping: which messages its function is given; the others are dropped.
//!
//! AWS: <https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html>

use serde_json::{Map, Value};
use tidegate_api::lambda::{Filter, FilterCriteria};
use tidegate_core::Failure;
use tidegate_pattern::{Pattern, parse};

use crate::errors::invalid;

/// The patterns that a request asks for; an empty list takes the filters away.
pub(crate) fn asked(criteria: Option<&FilterCriteria>) -> Result<Option<Vec<String>>, Failure> {
    let Some(criteria) = criteria else { return Ok(None) };
    let refused = || invalid("Invalid filter pattern definition.");
    let mut patterns = Vec::new();
    for filter in criteria.filters.iter().flatten() {
        let pattern = filter.pattern.clone().ok_or_else(refused)?;
        parse(&pattern).map_err(|_| refused())?;
        patterns.push(pattern);
    }
    Ok(Some(patterns))
}

/// The filters as a mapping shows them.
pub(super) fn shown(patterns: &[String]) -> Option<FilterCriteria> {
    let filter = |pattern: &String| Filter { pattern: Some(pattern.clone()) };
    (!patterns.is_empty()).then(|| FilterCriteria { filters: Some(patterns.iter().map(filter).collect()) })
}

/// The filters of a mapping, ready to be asked.
pub(super) struct Filters(Vec<Pattern>);

impl Filters {
    pub(super) fn of(patterns: &[String]) -> Self {
        Self(patterns.iter().filter_map(|pattern| parse(pattern).ok()).collect())
    }

    /// Whether there are any.
    pub(super) fn are_there(&self) -> bool {
        !self.0.is_empty()
    }

    /// Whether a record passes one of them. A body that is a JSON object is asked as one, any other as a text.
    pub(super) fn let_through(&self, record: &Value) -> bool {
        let mut asked: Map<String, Value> = record.as_object().cloned().unwrap_or_default();
        let body = asked.get("body").and_then(Value::as_str);
        if let Some(Ok(Value::Object(object))) = body.map(serde_json::from_str) {
            asked.insert("body".to_owned(), Value::Object(object));
        }
        self.0.is_empty() || self.0.iter().any(|pattern| pattern.matches(&asked))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn passes(pattern: &str, body: &str) -> bool {
        Filters::of(&[pattern.to_owned()]).let_through(&json!({"body": body, "eventSource": "aws:sqs"}))
    }

    #[test]
    fn a_body_is_asked_as_what_it_is() {
        assert!(passes(r#"{"body":{"tide":["ebb"]}}"#, r#"{"tide":"ebb"}"#));
        assert!(!passes(r#"{"body":{"tide":["ebb"]}}"#, r#"{"tide":"flood"}"#));
        assert!(!passes(r#"{"body":{"tide":["ebb"]}}"#, "ebb"));
        assert!(passes(r#"{"body":["ebb"]}"#, "ebb"));
        assert!(!passes(r#"{"body":["ebb"]}"#, r#"{"tide":"ebb"}"#));
        assert!(passes(r#"{"body":{"height":[{"numeric":[">",2]}]}}"#, r#"{"height":3}"#));
    }

    #[test]
    fn a_pattern_that_makes_no_sense_is_refused() {
        let asked_for = |pattern: Option<&str>| {
            let filter = Filter { pattern: pattern.map(str::to_owned) };
            asked(Some(&FilterCriteria { filters: Some(vec![filter]) }))
        };
        assert!(asked_for(Some(r#"{"body":{"tide":["ebb"]}}"#)).is_ok());
        for pattern in [
            None,
            Some("ebb"),
            Some("[]"),
            Some(r#"{"eventSource":"aws:sqs"}"#),
            Some(r#"{"eventSource":[]}"#),
        ] {
            assert!(asked_for(pattern).is_err(), "{pattern:?}");
        }
    }
}
