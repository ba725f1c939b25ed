//! The constraints of a model, checked once for every protocol, with AWS's wording.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use fancy_regex::Regex;

use crate::error::ServiceError;
use crate::model::{ErrorModel, OperationModel, ProtocolName};
use crate::pattern;
use crate::schema::{Kind, Location, Schema};
use crate::value::Value;
use crate::wording::{self, CHECKED_BY_THE_SERVICE, LIMITS, ORDERS, PATTERNS};

static VALIDATION: Schema = Schema { name: "ValidationException", ..Schema::BLANK };
/// Query services name it `ValidationError`; their newer protocols `ValidationException`.
static VALIDATION_ERROR: ErrorModel =
    ErrorModel { shape: &VALIDATION, code: "ValidationError", status: 400, sender_fault: true };

/// Checks an input against every constraint of its model.
pub fn validate(op: &OperationModel, input: &Value) -> Result<(), ServiceError> {
    let mut checks = Checks { service: op.service.name, found: Vec::new(), broken_pattern: None };
    if op.service.speaks(ProtocolName::RestXml) {
        return checks.s3(op, input);
    }
    checks.structure(op.input, input, "");
    if let Some(pattern) = checks.broken_pattern {
        let words = format!("the model's pattern {pattern} cannot be read");
        return Err(ServiceError::receiver("InternalFailure", 500, words));
    }
    if checks.found.is_empty() {
        return Ok(());
    }
    let count = checks.found.len();
    let errors = if count == 1 { "error" } else { "errors" };
    Err(refusal(op, format!("{count} validation {errors} detected: {}", checks.found.join("; "))))
}

/// What parameters that the model does not know are answered with: they are never passed over in silence.
pub fn unknown_parameters(op: &OperationModel, unknown: &[String]) -> ServiceError {
    // SDKs add a checksum to every S3 request with a body; it is not what was asked for, unless nothing else was.
    let asked = |name: &&String| !name.starts_with("x-amz-checksum-");
    let named: Vec<&str> = unknown.iter().filter(asked).map(String::as_str).collect();
    let names = if named.is_empty() { unknown.join(", ") } else { named.join(", ") };
    if op.service.speaks(ProtocolName::RestXml) {
        let words = format!(
            "A header or parameter you provided implies functionality that is not implemented: {names}"
        );
        return ServiceError::sender("NotImplemented", 501, words);
    }
    let words = format!("{} does not support: {names}", op.name);
    refusal(op, words)
}

fn refusal(op: &OperationModel, message: String) -> ServiceError {
    match op.service.name {
        "logs" => match op.errors.iter().find(|e| e.code == "InvalidParameterException") {
            Some(model) => ServiceError::modeled(model, message),
            None => ServiceError::sender("InvalidParameterException", 400, message),
        },
        _ if op.service.speaks(ProtocolName::Query) => ServiceError::modeled(&VALIDATION_ERROR, message),
        _ => ServiceError::sender("ValidationException", 400, message),
    }
}

struct Checks {
    service: &'static str,
    found: Vec<String>,
    broken_pattern: Option<&'static str>,
}

impl Checks {
    fn structure(&mut self, schema: &Schema, value: &Value, path: &str) {
        let Value::Map(map) = value else { return };
        for member in schema.members() {
            match map.get(member.name).filter(|v| **v != Value::Null) {
                Some(value) => {
                    let path = step(path, member.name);
                    if let Some(all) = wording::misfit(self.service, member.name, member.target, value) {
                        let all = format!("Member must satisfy enum value set: [{}]", all.join(", "));
                        self.fail(member.target, value, &path, &all);
                        // AWS tells these first.
                        self.found.rotate_right(1);
                    }
                    self.value(member.target, value, &path);
                }
                // A required member of the path is there, or the request would not have come here.
                None if member.required && !member.idempotency_token => {
                    let path = step(path, member.name);
                    self.found.push(format!(
                        "Value null at '{path}' failed to satisfy constraint: Member must not be null"
                    ));
                }
                None => {}
            }
        }
    }

    fn value(&mut self, schema: &Schema, value: &Value, path: &str) {
        for constraint in self.failed(schema, value) {
            self.fail(schema, value, path, &constraint);
        }
        match (&schema.kind, value) {
            (Kind::Structure { .. }, Value::Map(_)) => self.structure(schema, value, path),
            (Kind::List { item, .. }, Value::List(items)) => match item.kind {
                Kind::Structure { .. } | Kind::List { .. } | Kind::Map { .. } => {
                    for (i, value) in items.iter().enumerate() {
                        self.value(item, value, &format!("{path}.{}.member", i + 1));
                    }
                }
                // Scalars of a list fail together, under the name of the list.
                _ if items.iter().any(|v| *v == Value::Null || !self.failed(item, v).is_empty()) => {
                    let all = self.all(item).join(", ");
                    self.fail(schema, value, path, &format!("Member must satisfy constraint: [{all}]"));
                }
                _ => {}
            },
            (Kind::Map { key, value: of, .. }, Value::Map(map)) => {
                self.map(schema, (key, of), (value, map), path)
            }
            _ => {}
        }
    }

    fn map(
        &mut self,
        schema: &Schema,
        (key, of): (&Schema, &Schema),
        (value, map): (&Value, &BTreeMap<String, Value>),
        path: &str,
    ) {
        if map.keys().any(|k| !self.failed(key, &Value::String(k.clone())).is_empty()) {
            let mut all = self.all(key);
            all.pop();
            self.fail(
                schema,
                value,
                path,
                &format!("Map keys must satisfy constraint: [{}]", all.join(", ")),
            );
        }
        if matches!(of.kind, Kind::Structure { .. } | Kind::List { .. } | Kind::Map { .. }) {
            for (key, value) in map {
                self.value(of, value, &format!("{path}.{key}.member"));
            }
        } else if map.values().any(|v| *v == Value::Null || !self.failed(of, v).is_empty()) {
            let all = self.all(of).join(", ");
            self.fail(schema, value, path, &format!("Map value must satisfy constraint: [{all}]"));
        }
    }

    fn fail(&mut self, schema: &Schema, value: &Value, path: &str, constraint: &str) {
        let shown = match show(value) {
            Some(text) if !schema.is_sensitive => format!("Value '{text}'"),
            _ => "Value".to_owned(),
        };
        self.found.push(format!("{shown} at '{path}' failed to satisfy constraint: {constraint}"));
    }

    /// The constraints of a scalar, or of a list's or map's own size, that a value fails.
    fn failed(&mut self, schema: &Schema, value: &Value) -> Vec<String> {
        let mut failed = Vec::new();
        if let (Kind::Enum { values }, Value::String(text)) = (&schema.kind, value)
            && !CHECKED_BY_THE_SERVICE.contains(&(self.service, schema.name))
            && !values.contains(&text.as_str())
        {
            failed.push(enumerated(schema.name, values));
        }
        if let (Some(pattern), Value::String(text)) = (self.pattern(schema), value) {
            match regex(pattern) {
                // A pattern that runs away on a text has not matched it.
                Some(regex) if regex.is_match(text).unwrap_or(false) => {}
                Some(_) => failed.push(matching(pattern)),
                None => self.broken_pattern = Some(pattern),
            }
        }
        let Some(size) = size(value) else { return failed };
        if let Some(max) = self.max(schema).filter(|max| size > *max) {
            failed.push(bound(schema, "less", max));
        }
        if let Some(min) = schema.min.filter(|min| size < *min) {
            failed.push(bound(schema, "greater", min));
        }
        failed
    }

    /// All constraints of a scalar, as AWS lists them for the items of a list or map.
    fn all(&self, schema: &Schema) -> Vec<String> {
        let mut all = Vec::new();
        all.extend(self.max(schema).map(|max| bound(schema, "less", max)));
        all.extend(schema.min.map(|min| bound(schema, "greater", min)));
        all.extend(self.pattern(schema).map(matching));
        if let Kind::Enum { values } = schema.kind {
            all.push(enumerated(schema.name, values));
        }
        all.push("Member must not be null".to_owned());
        all
    }

    fn pattern(&self, schema: &Schema) -> Option<&'static str> {
        let known =
            PATTERNS.iter().find(|(service, shape, _)| (*service, *shape) == (self.service, schema.name));
        known.map(|(_, _, pattern)| *pattern).or(schema.pattern)
    }

    fn max(&self, schema: &Schema) -> Option<f64> {
        let limit =
            LIMITS.iter().find(|(service, shape, _)| (*service, *shape) == (self.service, schema.name));
        limit.map(|(_, _, max)| *max).or(schema.max)
    }

    /// S3 has no such message: what is missing in a document does not validate, what is wrong in a header is named.
    fn s3(&mut self, op: &OperationModel, input: &Value) -> Result<(), ServiceError> {
        for member in op.input.members() {
            match input.get(member.name) {
                None if member.required && member.location == Location::Payload => {
                    let words = "Request Body is empty";
                    let missing = ServiceError::sender("MissingRequestBodyError", 400, words.to_owned());
                    return Err(if op.input_is_raw() { missing } else { malformed_xml() });
                }
                None if member.required => {
                    let words = format!("The request must contain the parameter {}.", member.wire);
                    return Err(ServiceError::sender("InvalidRequest", 400, words));
                }
                Some(value @ Value::Map(_)) if member.location == Location::Payload => {
                    self.value(member.target, value, "");
                    if !self.found.is_empty() {
                        return Err(malformed_xml());
                    }
                }
                Some(value @ Value::String(text))
                    if matches!(member.target.kind, Kind::Enum { .. })
                        && !self.failed(member.target, value).is_empty() =>
                {
                    let words = format!("Invalid value for {}", member.wire);
                    let error = ServiceError::sender("InvalidArgument", 400, words);
                    return Err(error.with("ArgumentName", member.wire).with("ArgumentValue", text.as_str()));
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// What an S3 document that does not fit is answered with.
pub(crate) fn malformed_xml() -> ServiceError {
    let words = "The XML you provided was not well-formed or did not validate against our published schema";
    ServiceError::sender("MalformedXML", 400, words)
}

fn matching(pattern: &'static str) -> String {
    format!("Member must satisfy regular expression pattern: {pattern}")
}

fn enumerated(shape: &str, values: &[&'static str]) -> String {
    format!("Member must satisfy enum value set: [{}]", enum_order(shape, values).join(", "))
}

/// The order in which AWS's messages list an enum's values: that of a hash set of Java's.
pub fn enum_order<'v>(shape: &str, values: &[&'v str]) -> Vec<&'v str> {
    if let Some((_, known)) =
        ORDERS.iter().find(|(name, known)| *name == shape && known.len() == values.len())
    {
        return known.to_vec();
    }
    let buckets = (values.len() * 4 / 3 + 1).next_power_of_two().max(16) as u32;
    let bucket = |text: &str| {
        let hash = text.encode_utf16().fold(0u32, |h, unit| h.wrapping_mul(31).wrapping_add(unit.into()));
        (hash ^ (hash >> 16)) & (buckets - 1)
    };
    let mut ordered = values.to_vec();
    ordered.sort_by_key(|text| bucket(text));
    ordered
}

fn bound(schema: &Schema, which: &str, bound: f64) -> String {
    let (what, bound) = match schema.kind {
        Kind::Double => ("value", format!("{bound:?}")),
        Kind::Integer | Kind::Long => ("value", format!("{bound:.0}")),
        _ => ("length", format!("{bound:.0}")),
    };
    format!("Member must have {what} {which} than or equal to {bound}")
}

/// What `min` and `max` measure: the number itself, else a length.
fn size(value: &Value) -> Option<f64> {
    Some(match value {
        Value::Long(v) => *v as f64,
        Value::Double(v) => *v,
        // As Java counts a text.
        Value::String(v) => v.encode_utf16().count() as f64,
        Value::Blob(v) => v.len() as f64,
        Value::List(v) => v.len() as f64,
        Value::Map(v) => v.len() as f64,
        Value::Null | Value::Bool(_) | Value::Timestamp(_) => return None,
    })
}

/// A value as AWS repeats it; structures and blobs are not repeated.
fn show(value: &Value) -> Option<String> {
    Some(match value {
        Value::Bool(v) => v.to_string(),
        Value::Long(v) => v.to_string(),
        Value::Double(v) => format!("{v:?}"),
        Value::String(v) => v.clone(),
        Value::Timestamp(v) => v.to_string(),
        Value::List(items) => format!("[{}]", items.iter().map(show).collect::<Option<Vec<_>>>()?.join(", ")),
        Value::Map(map) => {
            let shown: Option<Vec<String>> =
                map.iter().map(|(k, v)| Some(format!("{k}={}", show(v)?))).collect();
            format!("{{{}}}", shown?.join(", "))
        }
        Value::Null => "null".to_owned(),
        Value::Blob(_) => return None,
    })
}

/// A step of a path: AWS writes members with a small first letter.
fn step(path: &str, member: &str) -> String {
    let mut chars = member.chars();
    let first = chars.next().map(|c| c.to_ascii_lowercase());
    let member: String = first.into_iter().chain(chars).collect();
    if path.is_empty() { member } else { format!("{path}.{member}") }
}

/// Expressions by pattern; a pattern that cannot be read is remembered as such.
type Compiled = HashMap<&'static str, Option<Arc<Regex>>>;

/// A pattern's expression, compiled once.
fn regex(pattern: &'static str) -> Option<Arc<Regex>> {
    static KNOWN: RwLock<Option<Compiled>> = RwLock::new(None);
    if let Some(known) =
        KNOWN.read().unwrap_or_else(PoisonError::into_inner).as_ref().and_then(|m| m.get(pattern))
    {
        return known.clone();
    }
    let compiled = pattern::compile(pattern).map(Arc::new);
    let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
    known.get_or_insert_with(HashMap::new).insert(pattern, compiled.clone());
    compiled
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::{Operation, Shape};
    use crate::{cloudwatch, lambda, logs, sts};

    fn refused<O: Operation>(input: O::Input) -> (String, String) {
        let error = validate(O::MODEL, &input.to_value()).unwrap_err();
        (error.code.into_owned(), error.message)
    }

    #[test]
    fn what_a_client_adds_by_itself_is_not_named() {
        let said = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            unknown_parameters(crate::s3::CreateBucket::MODEL, &names).message
        };
        assert!(said(&["cors", "x-amz-checksum-crc32"]).ends_with("not implemented: cors"));
        assert!(said(&["x-amz-checksum-crc32"]).ends_with("not implemented: x-amz-checksum-crc32"));
    }

    #[test]
    fn wording_is_aws_own() {
        let (code, message) = refused::<sts::AssumeRole>(sts::AssumeRoleRequest {
            role_arn: "arn:aws:iam::111111111111:role/r".into(),
            role_session_name: "Session1:2".into(),
            ..Default::default()
        });
        assert_eq!(code, "ValidationError");
        assert_eq!(
            message,
            "1 validation error detected: Value 'Session1:2' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*"
        );
        let (code, message) = refused::<logs::GetLogEvents>(logs::GetLogEventsRequest {
            log_stream_name: "s".into(),
            limit: Some(10001),
            ..Default::default()
        });
        assert_eq!(code, "InvalidParameterException");
        assert_eq!(
            message,
            "1 validation error detected: Value '10001' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 10000"
        );
        let (code, message) = refused::<cloudwatch::SetAlarmState>(cloudwatch::SetAlarmStateInput {
            alarm_name: "a".into(),
            state_value: "INVALID".into(),
            state_reason: "r".into(),
            ..Default::default()
        });
        assert_eq!(code, "ValidationError");
        assert_eq!(
            message,
            "1 validation error detected: Value 'INVALID' at 'stateValue' failed to satisfy constraint: Member must satisfy enum value set: [INSUFFICIENT_DATA, ALARM, OK]"
        );
    }

    #[test]
    fn items_and_map_values_fail_together() {
        let routing = |key: &str, weight| lambda::AliasRoutingConfiguration {
            additional_version_weights: Some([(key.to_owned(), weight)].into()),
        };
        let create = |routing| lambda::CreateAliasRequest {
            function_name: "f".into(),
            name: "live".into(),
            function_version: "1".into(),
            routing_config: Some(routing),
            ..Default::default()
        };
        let (code, message) = refused::<lambda::CreateAlias>(create(routing("2", 2.0)));
        assert_eq!(code, "ValidationException");
        assert_eq!(
            message,
            "1 validation error detected: Value '{2=2.0}' at 'routingConfig.additionalVersionWeights' failed to satisfy constraint: Map value must satisfy constraint: [Member must have value less than or equal to 1.0, Member must have value greater than or equal to 0.0, Member must not be null]"
        );
        let (_, message) = refused::<lambda::CreateAlias>(create(routing("$LATEST", 0.5)));
        assert_eq!(
            message,
            "1 validation error detected: Value '{$LATEST=0.5}' at 'routingConfig.additionalVersionWeights' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [0-9]+]"
        );
        let (_, message) =
            refused::<crate::cloudformation::CreateStack>(crate::cloudformation::CreateStackInput {
                stack_name: "*@da591fa3_$".into(),
                ..Default::default()
            });
        assert_eq!(
            message,
            "1 validation error detected: Value '*@da591fa3_$' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*"
        );
        let (_, message) = refused::<lambda::CreateFunction>(lambda::CreateFunctionRequest {
            function_name: "f".into(),
            role: "arn:aws:iam::111111111111:role/r".into(),
            architectures: Some(vec!["X86_64".into()]),
            ..Default::default()
        });
        assert_eq!(
            message,
            "1 validation error detected: Value '[X86_64]' at 'architectures' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [x86_64, arm64], Member must not be null]"
        );
    }

    #[test]
    fn missing_members_are_null() {
        let error = validate(lambda::UntagResource::MODEL, &Value::empty()).unwrap_err();
        assert!(
            error
                .message
                .contains("Value null at 'tagKeys' failed to satisfy constraint: Member must not be null")
        );
    }

    #[test]
    fn every_pattern_of_every_model_can_be_read() {
        let mut seen = std::collections::BTreeSet::new();
        fn walk(schema: &'static Schema, seen: &mut std::collections::BTreeSet<(&'static str, usize)>) {
            if !seen.insert((schema.name, std::ptr::from_ref(schema) as usize)) {
                return;
            }
            if let Some(pattern) = schema.pattern {
                assert!(regex(pattern).is_some(), "{}: {pattern}", schema.name);
            }
            match &schema.kind {
                Kind::Structure { members } => members.iter().for_each(|m| walk(m.target, seen)),
                Kind::List { item, .. } => walk(item, seen),
                Kind::Map { key, value, .. } => {
                    walk(key, seen);
                    walk(value, seen);
                }
                _ => {}
            }
        }
        for service in crate::services() {
            service.operations.iter().for_each(|op| walk(op.input, &mut seen));
        }
        assert!(seen.len() > 500);
    }
}
