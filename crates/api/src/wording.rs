//! Where AWS refuses in other words than its models have.

use crate::schema::{Kind, Schema};
use crate::value::Value;

/// Enums whose values the service itself refuses, with an error of its own.
pub(crate) const CHECKED_BY_THE_SERVICE: &[(&str, &str)] =
    &[("lambda", "Runtime"), ("s3", "BucketLocationConstraint")];

/// Limits that AWS enforces in this form and its model leaves out.
/// For those without one the service itself refuses what is too long, in words of its own.
pub(crate) const LIMITS: &[(&str, &str, f64)] =
    &[("cloudformation", "TemplateBody", 51_200.0), ("logs", "LogGroupName", f64::INFINITY)];

/// Patterns that AWS enforces in this form and its model leaves out or words otherwise.
pub(crate) const PATTERNS: &[(&str, &str, &str)] = &[
    ("cloudformation", "StackName", "[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*"),
    ("lambda", "TaggableResource", TAGGABLE),
    ("lambda", "LayerVersionArn", LAYER_VERSION),
];

/// Members whose enum AWS's message lists in its own way: with these values, whatever the model has.
pub(crate) const LISTED: &[(&str, &str, &[&str])] =
    &[("lambda", "CompatibleRuntime", RUNTIMES_KNOWN), ("lambda", "CompatibleRuntimes", RUNTIMES_OFFERED)];

/// The orders of enum values that AWS's own messages show and that no rule explains.
pub(crate) const ORDERS: &[(&str, &[&str])] = &[("StateValue", &["INSUFFICIENT_DATA", "ALARM", "OK"])];

/// Runtimes that functions may be made for, in the order of AWS's message.
pub(crate) const RUNTIMES_OFFERED: &[&str] = &[
    "nodejs20.x",
    "python3.14",
    "provided.al2023",
    "python3.12",
    "python3.13",
    "nodejs24.x",
    "nodejs22.x",
    "java25",
    "python3.10",
    "python3.11",
    "java21",
    "ruby3.3",
    "ruby3.4",
    "ruby3.2",
    "python3.8",
    "python3.9",
    "java17",
    "nodejs16.x",
    "dotnet10",
    "dotnet8",
    "java11",
    "dotnet6",
    "nodejs18.x",
    "provided.al2",
    "java8.al2",
];

/// Every runtime that AWS's messages about layers know, in their order.
pub(crate) const RUNTIMES_KNOWN: &[&str] = &[
    "ruby3.5",
    "ruby2.6",
    "dotnetcore1.0",
    "python3.7",
    "nodejs8.10",
    "nasa",
    "ruby2.7",
    "python2.7-greengrass",
    "dotnetcore2.0",
    "python3.8",
    "java21",
    "dotnet6",
    "dotnetcore2.1",
    "python3.9",
    "java11",
    "nodejs6.10",
    "provided",
    "dotnetcore3.1",
    "dotnet8",
    "java25",
    "java17",
    "nodejs",
    "nodejs4.3",
    "java8.al2",
    "go1.x",
    "dotnet10",
    "nodejs20.x",
    "go1.9",
    "byol",
    "nodejs10.x",
    "provided.al2023",
    "nodejs22.x",
    "python3.10",
    "java8",
    "nodejs12.x",
    "python3.11",
    "nodejs24.x",
    "nodejs8.x",
    "python3.12",
    "nodejs14.x",
    "nodejs8.9",
    "nodejs26.x",
    "python3.13",
    "python3.14",
    "nodejs16.x",
    "python3.15",
    "provided.al2",
    "nodejs4.3-edge",
    "nodejs18.x",
    "ruby3.2",
    "python3.4",
    "ruby3.3",
    "ruby3.4",
    "ruby2.5",
    "python3.6",
    "python2.7",
];

/// What may have tags.
pub(crate) const TAGGABLE: &str = r"arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|layer:([a-zA-Z0-9-_]+)|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)";

/// The ARN of a layer's version.
pub(crate) const LAYER_VERSION: &str = r"(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+)";

/// The list that AWS tells of a member whose value, or one of whose items, is none of the model's.
pub(crate) fn misfit(
    service: &str,
    member: &str,
    schema: &Schema,
    value: &Value,
) -> Option<&'static [&'static str]> {
    let (_, _, listed) = LISTED.iter().find(|(of, name, _)| (*of, *name) == (service, member))?;
    let known = |kind: &Kind, value: &Value| match (kind, value) {
        (Kind::Enum { values }, Value::String(text)) => values.contains(&text.as_str()),
        _ => false,
    };
    let fits = match (&schema.kind, value) {
        (Kind::List { item, .. }, Value::List(items)) => items.iter().all(|one| known(&item.kind, one)),
        (kind, single) => known(kind, single),
    };
    (!fits).then_some(listed)
}
