//! One condition of a statement: an operator, a key and the values it is compared with.

use serde_json::Value;

use crate::context::Context;
use crate::operator::Operator;
use crate::template::{Syntax, Template, arn_fields};

/// How the values of a key that has several are taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Set {
    Single,
    Any,
    All,
}

#[derive(Clone, Debug)]
enum Wanted {
    Text(Template),
    Arn(Box<[Template; 6]>),
}

/// A compiled condition.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    operator: Operator,
    set: Set,
    if_exists: bool,
    key: String,
    values: Vec<Wanted>,
}

/// Why a condition block can't be read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum ConditionError {
    /// The block, an operator's map or a value has the wrong JSON type.
    Shape,
    /// No operator has this name.
    Operator(String),
    /// A key without a vendor prefix.
    Key,
}

impl Condition {
    /// Compiles the `Condition` element of a statement.
    pub fn compile_block(block: &Value, variables: bool) -> Result<Vec<Self>, ConditionError> {
        let operators = block.as_object().ok_or(ConditionError::Shape)?;
        let mut conditions = Vec::new();
        for (name, keys) in operators {
            for (key, values) in keys.as_object().ok_or(ConditionError::Shape)? {
                conditions.push(Self::compile(name, key, values, variables)?);
            }
        }
        Ok(conditions)
    }

    fn compile(name: &str, key: &str, values: &Value, variables: bool) -> Result<Self, ConditionError> {
        let unknown = || ConditionError::Operator(name.to_owned());
        let (set, rest) = match name.split_once(':') {
            Some((set, rest)) if set.eq_ignore_ascii_case("ForAnyValue") => (Set::Any, rest),
            Some((set, rest)) if set.eq_ignore_ascii_case("ForAllValues") => (Set::All, rest),
            Some(_) => return Err(unknown()),
            None => (Set::Single, name),
        };
        let (base, if_exists) = match strip_suffix_ignore_case(rest, "IfExists") {
            Some(base) => (base, true),
            None => (rest, false),
        };
        let operator = Operator::named(base).ok_or_else(unknown)?;
        if operator == Operator::Null && (if_exists || set != Set::Single) {
            return Err(unknown());
        }
        if !key.contains(':') {
            return Err(ConditionError::Key);
        }
        let values = strings(values).ok_or(ConditionError::Shape)?;
        let syntax = Syntax { variables, wildcards: operator.has_wildcards() };
        let values = values.iter().filter_map(|value| wanted(operator, value, syntax)).collect();
        Ok(Self { operator, set, if_exists, key: key.to_ascii_lowercase(), values })
    }

    /// Whether the request satisfies the condition.
    pub fn holds(&self, context: &Context) -> bool {
        let asked = self.asked(context);
        if self.operator == Operator::Null {
            let absent = if asked.is_none() { "true" } else { "false" };
            return self.values.iter().any(|wanted| self.equals(wanted, absent, context));
        }
        let Some(asked) = asked else {
            return match self.set {
                Set::All => true,
                _ if self.if_exists => true,
                Set::Any => false,
                Set::Single => self.operator.is_negated(),
            };
        };
        let negated = self.operator.is_negated();
        let mut verdicts = asked
            .iter()
            .map(|value| self.values.iter().any(|wanted| self.equals(wanted, value, context)) != negated);
        match self.set {
            Set::Any => verdicts.any(|holds| holds),
            Set::All => verdicts.all(|holds| holds),
            // A list compared without a qualifier: one hit satisfies, and one hit spoils a negation.
            Set::Single if negated => verdicts.all(|holds| holds),
            Set::Single => verdicts.any(|holds| holds),
        }
    }

    fn asked<'c>(&self, context: &'c Context) -> Option<&'c [String]> {
        context.lookup(&self.key)
    }

    fn equals(&self, wanted: &Wanted, asked: &str, context: &Context) -> bool {
        match wanted {
            Wanted::Arn(fields) => arn_fields(asked).is_some_and(|asked| {
                fields.iter().zip(asked).all(|(field, asked)| field.matches(asked, context))
            }),
            Wanted::Text(template) if self.operator.has_wildcards() => template.matches(asked, context),
            Wanted::Text(template) => {
                template.resolve(context).is_some_and(|policy| self.operator.compare(asked, &policy))
            }
        }
    }
}

/// An ARN of fewer than six fields equals no ARN, so it is left out; a text without colons, such as `*`, is a pattern.
fn wanted(operator: Operator, value: &str, syntax: Syntax) -> Option<Wanted> {
    if !operator.compares_arns() || !value.contains(':') {
        return Some(Wanted::Text(Template::compile(value, syntax)));
    }
    arn_fields(value)
        .map(|fields| Wanted::Arn(Box::new(fields.map(|field| Template::compile(field, syntax)))))
}

/// A value or a list of values, each a string, a number or a boolean.
fn strings(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Array(items) => items.iter().map(scalar).collect(),
        other => scalar(other).map(|text| vec![text]),
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn strip_suffix_ignore_case<'a>(text: &'a str, suffix: &str) -> Option<&'a str> {
    let at = text.len().checked_sub(suffix.len())?;
    let (base, end) = (text.get(..at)?, text.get(at..)?);
    end.eq_ignore_ascii_case(suffix).then_some(base)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn holds(block: Value, context: &Context) -> bool {
        let conditions = Condition::compile_block(&block, true).expect("a condition block");
        conditions.iter().all(|condition| condition.holds(context))
    }

    #[test]
    fn values_are_alternatives_and_keys_are_joined() {
        let context =
            Context::new().with("aws:RequestedRegion", "eu-west-1").with("aws:SecureTransport", "true");
        assert!(holds(
            json!({"StringEquals": {"aws:requestedregion": ["us-east-1", "eu-west-1"]}}),
            &context
        ));
        assert!(holds(
            json!({"StringEquals": {"aws:RequestedRegion": "eu-west-1"}, "Bool": {"aws:SecureTransport": true}}),
            &context
        ));
        assert!(!holds(
            json!({"StringEquals": {"aws:RequestedRegion": "eu-west-1"}, "Bool": {"aws:SecureTransport": "false"}}),
            &context
        ));
    }

    #[test]
    fn an_absent_key_fails_unless_negated_or_if_exists() {
        let empty = Context::new();
        assert!(!holds(json!({"StringEquals": {"s3:prefix": "a"}}), &empty));
        assert!(holds(json!({"StringNotEquals": {"s3:prefix": "a"}}), &empty));
        assert!(holds(json!({"StringEqualsIfExists": {"s3:prefix": "a"}}), &empty));
        assert!(!holds(
            json!({"StringEqualsIfExists": {"s3:prefix": "a"}}),
            &Context::new().with("s3:prefix", "b")
        ));
        assert!(!holds(json!({"NumericLessThan": {"s3:max-keys": 10}}), &empty));
        assert!(holds(json!({"NotIpAddress": {"aws:SourceIp": "10.0.0.0/8"}}), &empty));
    }

    #[test]
    fn null_asks_for_presence() {
        let tagged = Context::new().with("aws:RequestTag/a", "1");
        assert!(holds(json!({"Null": {"aws:RequestTag/a": "false"}}), &tagged));
        assert!(!holds(json!({"Null": {"aws:RequestTag/a": "true"}}), &tagged));
        assert!(holds(json!({"Null": {"aws:RequestTag/a": true}}), &Context::new()));
    }

    #[test]
    fn sets_take_any_or_all() {
        let mut context = Context::new();
        context.insert_list("aws:TagKeys", vec!["a".into(), "b".into()]);
        assert!(holds(json!({"ForAllValues:StringEquals": {"aws:TagKeys": ["a", "b", "c"]}}), &context));
        assert!(!holds(json!({"ForAllValues:StringEquals": {"aws:TagKeys": ["a"]}}), &context));
        assert!(holds(json!({"ForAnyValue:StringEquals": {"aws:TagKeys": ["b", "z"]}}), &context));
        assert!(!holds(json!({"ForAnyValue:StringEquals": {"aws:TagKeys": ["z"]}}), &context));
        assert!(holds(json!({"ForAnyValue:StringNotEquals": {"aws:TagKeys": ["a"]}}), &context));
        assert!(!holds(json!({"ForAllValues:StringNotEquals": {"aws:TagKeys": ["a"]}}), &context));
        assert!(holds(json!({"ForAllValues:StringEquals": {"aws:TagKeys": ["a"]}}), &Context::new()));
        assert!(!holds(json!({"ForAnyValue:StringEquals": {"aws:TagKeys": ["a"]}}), &Context::new()));
        assert!(!holds(json!({"ForAnyValue:StringNotEquals": {"aws:TagKeys": ["a"]}}), &Context::new()));
    }

    #[test]
    fn likes_know_wildcards_and_equals_do_not() {
        let context = Context::new().with("s3:prefix", "home/ann");
        assert!(holds(json!({"StringLike": {"s3:prefix": "home/*"}}), &context));
        assert!(!holds(json!({"StringEquals": {"s3:prefix": "home/*"}}), &context));
        assert!(!holds(json!({"StringNotLike": {"s3:prefix": "home/*"}}), &context));
    }

    #[test]
    fn arns_are_compared_field_by_field() {
        let context = Context::new().with("aws:SourceArn", "arn:aws:s3:::bucket");
        assert!(holds(json!({"ArnLike": {"aws:SourceArn": "arn:aws:s3:::b*"}}), &context));
        assert!(holds(json!({"ArnEquals": {"aws:SourceArn": "arn:*:s3:*:*:bucket"}}), &context));
        let topic = Context::new().with("aws:SourceArn", "arn:aws:sns:us-east-1:123456789012:topic");
        assert!(!holds(json!({"ArnLike": {"aws:SourceArn": "arn:aws:*:123456789012:topic"}}), &topic));
        assert!(!holds(json!({"ArnNotLike": {"aws:SourceArn": "arn:aws:sns:*:*:topic"}}), &topic));
        assert!(!holds(json!({"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:*"}}), &Context::new()));
    }

    #[test]
    fn values_may_hold_variables() {
        let context = Context::new().with("aws:username", "ann").with("s3:prefix", "home/ann/x");
        assert!(holds(json!({"StringLike": {"s3:prefix": ["home/${aws:username}/*"]}}), &context));
        assert!(holds(json!({"StringEquals": {"s3:prefix": "${s3:prefix}"}}), &context));
        assert!(!holds(json!({"StringEquals": {"s3:prefix": "${aws:unknown}"}}), &context));
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        let error = |block| Condition::compile_block(&block, true).expect_err("refused");
        assert_eq!(error(json!([])), ConditionError::Shape);
        assert_eq!(error(json!({"StringEquals": "x"})), ConditionError::Shape);
        assert_eq!(error(json!({"StringEquals": {"a:b": {"c": 1}}})), ConditionError::Shape);
        assert_eq!(error(json!({"StringIs": {"a:b": "c"}})), ConditionError::Operator("StringIs".into()));
        assert_eq!(
            error(json!({"ForSome:StringLike": {"a:b": "c"}})),
            ConditionError::Operator("ForSome:StringLike".into())
        );
        assert_eq!(
            error(json!({"NullIfExists": {"a:b": "c"}})),
            ConditionError::Operator("NullIfExists".into())
        );
        assert_eq!(error(json!({"StringEquals": {"prefix": "c"}})), ConditionError::Key);
    }
}
