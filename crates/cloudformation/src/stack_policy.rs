//! Stack policies: which resources an update may modify, replace or delete.

use serde::Deserialize;
use serde_json::Value;
use tidegate_core::{Cx, Failure};

use crate::errors::validation;
use crate::template_url;

/// What an update is about to do to a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Change it in place.
    Modify,
    /// Make another in its stead.
    Replace,
    /// Delete it.
    Delete,
}

impl Act {
    fn name(self) -> &'static str {
        match self {
            Self::Modify => "Update:Modify",
            Self::Replace => "Update:Replace",
            Self::Delete => "Update:Delete",
        }
    }
}

/// A text or a list of texts.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Texts {
    One(String),
    Many(Vec<String>),
}

impl Texts {
    fn all(&self) -> &[String] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Statement {
    #[serde(rename = "Sid")]
    _sid: Option<String>,
    effect: Effect,
    action: Option<Texts>,
    not_action: Option<Texts>,
    principal: Texts,
    resource: Option<Texts>,
    not_resource: Option<Texts>,
    condition: Option<Condition>,
}

#[derive(Debug, Deserialize, PartialEq)]
enum Effect {
    Allow,
    Deny,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Condition {
    string_equals: Option<ResourceType>,
    string_like: Option<ResourceType>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct ResourceType {
    resource_type: Texts,
}

/// The statements of a policy; none where it is empty and so protects nothing.
fn parse(body: &str) -> Option<Vec<Statement>> {
    let value: Value = serde_json::from_str(body).ok()?;
    let map = value.as_object()?;
    if map.is_empty() {
        return Some(Vec::new());
    }
    if map.keys().any(|key| key != "Statement" && key != "Version") {
        return None;
    }
    let statements = match map.get("Statement")? {
        Value::Array(many) => many.clone(),
        one => vec![one.clone()],
    };
    let statements: Vec<Statement> =
        statements.into_iter().map(serde_json::from_value).collect::<Result<_, _>>().ok()?;
    statements.iter().all(is_sound).then_some(statements)
}

fn is_sound(statement: &Statement) -> bool {
    let actions = match (&statement.action, &statement.not_action) {
        (Some(actions), None) | (None, Some(actions)) => actions.all(),
        _ => return false,
    };
    const ACTIONS: [&str; 4] = ["Update:Modify", "Update:Replace", "Update:Delete", "Update:*"];
    let resources = match (&statement.resource, &statement.not_resource) {
        (Some(resources), None) | (None, Some(resources)) => resources.all(),
        _ => return false,
    };
    actions.iter().all(|action| ACTIONS.contains(&action.as_str()))
        && resources.iter().all(|one| one == "*" || one.starts_with("LogicalResourceId/"))
        && statement.principal.all() == ["*"]
}

/// The policy that a request gives, by text or by address.
pub async fn given(
    cx: &Cx,
    (body, url): (Option<String>, Option<String>),
    parameter: &str,
) -> Result<Option<String>, Failure> {
    let body = match (body, url) {
        (Some(_), Some(_)) => {
            return Err(validation(format!("You cannot specify both {parameter}URL and {parameter}Body")));
        }
        (Some(body), None) => body,
        (None, Some(url)) => template_url::read(cx, &url).await?,
        (None, None) => return Ok(None),
    };
    match parse(&body) {
        Some(_) => Ok(Some(body)),
        None => Err(validation("Error validating stack policy: Invalid stack policy")),
    }
}

/// Why a policy forbids an act on a resource, if it does.
pub fn forbids(policy: Option<&str>, act: Act, logical_id: &str, resource_type: &str) -> Option<String> {
    // What is stored was parsed when it was given.
    let statements = parse(policy?).filter(|statements| !statements.is_empty())?;
    let about = |effect: Effect| {
        statements.iter().position(|statement| {
            statement.effect == effect && matches(statement, act, logical_id, resource_type)
        })
    };
    let what = format!("[{}] for resource [LogicalResourceId/{logical_id}]", act.name());
    match (about(Effect::Deny), about(Effect::Allow)) {
        (Some(number), _) => {
            Some(format!("Action denied by stack policy: Statement [#{}] does not allow {what}", number + 1))
        }
        // AWS: a stack with a policy protects everything that no statement allows.
        (None, None) => Some(format!("Action denied by stack policy: No statement allows {what}")),
        (None, Some(_)) => None,
    }
}

fn matches(statement: &Statement, act: Act, logical_id: &str, resource_type: &str) -> bool {
    let any = |texts: &Texts, asked: &str| texts.all().iter().any(|pattern| like(pattern, asked));
    let is_asked = |yes: &Option<Texts>, no: &Option<Texts>, asked: &str| match (yes, no) {
        (Some(texts), _) => any(texts, asked),
        (None, Some(texts)) => !any(texts, asked),
        (None, None) => false,
    };
    let type_fits = statement.condition.as_ref().is_none_or(|condition| {
        condition
            .string_equals
            .as_ref()
            .is_none_or(|equals| equals.resource_type.all().iter().any(|one| one == resource_type))
            && condition.string_like.as_ref().is_none_or(|similar| any(&similar.resource_type, resource_type))
    });
    type_fits
        && is_asked(&statement.action, &statement.not_action, act.name())
        && is_asked(&statement.resource, &statement.not_resource, &format!("LogicalResourceId/{logical_id}"))
}

/// Whether a text fits a pattern with `*` and `?`.
fn like(pattern: &str, text: &str) -> bool {
    match (pattern.chars().next(), text.chars().next()) {
        (None, None) => true,
        (Some('*'), _) => {
            like(&pattern[1..], text)
                || text.chars().next().is_some_and(|first| like(pattern, &text[first.len_utf8()..]))
        }
        (Some('?'), Some(first)) => like(&pattern[1..], &text[first.len_utf8()..]),
        (Some(asked), Some(first)) if asked == first => {
            like(&pattern[asked.len_utf8()..], &text[first.len_utf8()..])
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUCKET: &str = "AWS::S3::Bucket";

    fn policy(statements: &str) -> String {
        format!("{{\"Statement\": [{statements}]}}")
    }

    #[test]
    fn denials_win_and_what_is_not_allowed_is_protected() {
        let both = policy(
            r#"{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"},
               {"Effect": "Deny", "Action": ["Update:Replace", "Update:Delete"], "Principal": "*",
                "Resource": "LogicalResourceId/Prod*"}"#,
        );
        assert_eq!(forbids(Some(&both), Act::Modify, "ProdBucket", BUCKET), None);
        assert_eq!(
            forbids(Some(&both), Act::Replace, "ProdBucket", BUCKET).unwrap(),
            "Action denied by stack policy: Statement [#2] does not allow [Update:Replace] for resource [LogicalResourceId/ProdBucket]"
        );
        assert_eq!(forbids(Some(&both), Act::Delete, "Other", BUCKET), None);
        let types = policy(
            r#"{"Effect": "Allow", "NotAction": "Update:Delete", "Principal": "*", "Resource": "*",
                "Condition": {"StringLike": {"ResourceType": ["AWS::S3::*"]}}}"#,
        );
        assert_eq!(forbids(Some(&types), Act::Modify, "A", BUCKET), None);
        assert!(forbids(Some(&types), Act::Delete, "A", BUCKET).is_some());
        assert!(forbids(Some(&types), Act::Modify, "A", "AWS::IAM::Role").is_some());
        assert_eq!(forbids(Some("{}"), Act::Delete, "A", BUCKET), None);
        assert_eq!(forbids(None, Act::Delete, "A", BUCKET), None);
    }

    #[test]
    fn what_is_no_policy_is_refused() {
        for wrong in [
            "short",
            "[]",
            r#"{"Statement": [{"Effect": "Allow", "Action": "Delete:*", "Principal": "*", "Resource": "*"}]}"#,
            r#"{"Statement": [{"Effect": "Allow", "Action": "Update:*", "Resource": "*"}]}"#,
            r#"{"Statement": [{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "Bucket"}]}"#,
        ] {
            assert!(parse(wrong).is_none(), "{wrong}");
        }
    }
}
