//! `AWS::Serverless::SimpleTable`: a table with one key.

use tidegate_yaml::{Value, json};

use crate::errors::Stop;
use crate::properties::{Check, Declared, Property, STR_OR_MAP, Schema};
use crate::resource::Resource;
use crate::tags;

pub(crate) const SCHEMA: Schema = Schema {
    type_name: "AWS::Serverless::SimpleTable",
    tables: &[&[
        Property::passed("PointInTimeRecoverySpecification"),
        Property::optional("PrimaryKey", Check::MapOf(&Check::Str)),
        Property::optional("ProvisionedThroughput", Check::MapOf(&Check::OneOf(&[Check::Int, Check::Map]))),
        Property::optional("TableName", STR_OR_MAP),
        Property::optional("Tags", Check::Map),
        Property::optional("SSESpecification", Check::Map),
    ]],
};

/// The table.
pub(crate) fn expand(declared: &Declared) -> Result<Vec<Resource>, Stop> {
    let mut table = Resource::new("AWS::DynamoDB::Table", &declared.logical_id, declared.attributes.clone());
    table.depends_on = declared.depends_on.clone();
    let (name, kind) = primary_key(declared)?;
    table
        .set("AttributeDefinitions", json!([{"AttributeName": name, "AttributeType": kind}]))
        .set("KeySchema", json!([{"AttributeName": name, "KeyType": "HASH"}]));
    for name in ["PointInTimeRecoverySpecification", "ProvisionedThroughput", "SSESpecification", "TableName"]
    {
        table.set(name, declared.meant(name).cloned().unwrap_or_default());
    }
    if declared.meant("ProvisionedThroughput").is_none() {
        table.set("BillingMode", "PAY_PER_REQUEST");
    }
    if let Some(Value::Object(own)) = declared.meant("Tags") {
        table.set("Tags", tags::list(own));
    }
    Ok(vec![table])
}

fn primary_key(declared: &Declared) -> Result<(Value, Value), Stop> {
    let Some(key) = declared.meant("PrimaryKey") else { return Ok((json!("id"), json!("S"))) };
    let part = |name: &str| {
        let found = key.get(name).filter(|value| !value.is_null()).cloned();
        found.ok_or_else(|| declared.wrong(format!("Property 'PrimaryKey.{name}' is required.")))
    };
    let (name, kind) = (part("Name")?, part("Type")?);
    let letter = match kind.as_str() {
        Some("String") => "S",
        Some("Number") => "N",
        Some("Binary") => "B",
        _ => {
            let shown = crate::python_text::display(&kind);
            return Err(declared.wrong(format!("Invalid 'Type' \"{shown}\".")));
        }
    };
    Ok((name, json!(letter)))
}
