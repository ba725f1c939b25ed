//! `CloudWatchLogs`: a subscription filter on a log group.

use tidegate_yaml::json;

use super::{Target, permission};
use crate::errors::Stop;
use crate::intrinsics::sub;
use crate::properties::{Check, Declared, Property, Schema};
use crate::resource::Resource;
use crate::scope::Scope;

pub(super) const SCHEMA: Schema = Schema {
    type_name: "CloudWatchLogs",
    tables: &[&[
        Property::required("LogGroupName", Check::Str),
        Property::required("FilterPattern", Check::Str),
    ]],
};

pub(super) fn expand(
    event: Declared,
    target: &mut Target<'_>,
    scope: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let arn = scope.cx.arn("logs", "log-group:${__LogGroupName__}:*");
    let source = sub(&arn, json!({"__LogGroupName__": event.value("LogGroupName")}));
    let permission =
        permission::from_source(&event.logical_id, target.function, "logs.amazonaws.com", source);
    let mut filter =
        Resource::new("AWS::Logs::SubscriptionFilter", &event.logical_id, target.function.inherited());
    filter.depends_on = Some(json!([permission.logical_id]));
    filter
        .set("LogGroupName", event.value("LogGroupName"))
        .set("FilterPattern", event.value("FilterPattern"))
        .set("DestinationArn", target.function.arn());
    Ok(vec![permission, filter])
}
