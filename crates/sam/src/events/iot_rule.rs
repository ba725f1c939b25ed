//! `IoTRule`: a topic rule that invokes the function.

use tidegate_yaml::{Value, json};

use super::{Target, permission};
use crate::errors::Stop;
use crate::intrinsics::{reference, sub};
use crate::properties::{Check, Declared, Property, Schema};
use crate::resource::Resource;
use crate::scope::Scope;

pub(super) const SCHEMA: Schema = Schema {
    type_name: "IoTRule",
    tables: &[&[Property::required("Sql", Check::Str), Property::optional("AwsIotSqlVersion", Check::Str)]],
};

pub(super) fn expand(
    event: Declared,
    target: &mut Target<'_>,
    scope: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let source =
        sub(&scope.cx.arn("iot", "rule/${RuleName}"), json!({"RuleName": reference(&event.logical_id)}));
    let mut permission =
        permission::from_source(&event.logical_id, target.function, "iot.amazonaws.com", source);
    permission.set("SourceAccount", json!({"Fn::Sub": "${AWS::AccountId}"}));
    let mut payload = json!({
        "Sql": event.value("Sql"),
        "RuleDisabled": false,
        "Actions": [{"Lambda": {"FunctionArn": target.function.arn()}}],
    });
    if let (Some(version), Value::Object(payload)) = (event.meant("AwsIotSqlVersion"), &mut payload) {
        payload.insert("AwsIotSqlVersion".to_owned(), version.clone());
    }
    let mut rule = Resource::new("AWS::IoT::TopicRule", &event.logical_id, target.function.inherited());
    rule.set("TopicRulePayload", payload);
    Ok(vec![permission, rule])
}
