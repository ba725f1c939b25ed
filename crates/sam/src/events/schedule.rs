//! `Schedule`: an EventBridge rule with a schedule.

use super::{Target, event_rule};
use crate::errors::Stop;
use crate::properties::{Check, Declared, Property, Schema};
use crate::resource::Resource;
use crate::scope::Scope;

pub(super) const SCHEMA: Schema = Schema {
    type_name: "Schedule",
    tables: &[&[
        Property::required("Schedule", Check::Str),
        Property::optional("RuleName", Check::Str),
        Property::optional("Input", Check::Str),
        Property::optional("Enabled", Check::Bool),
        Property::optional("State", Check::Str),
        Property::optional("Name", Check::Str),
        Property::optional("Description", Check::Str),
        Property::optional("DeadLetterConfig", Check::Map),
        Property::optional("RetryPolicy", Check::Map),
    ]],
};

pub(super) fn expand(
    event: Declared,
    target: &mut Target<'_>,
    _: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let mut rule = event_rule::new_rule(&event, target);
    rule.set("ScheduleExpression", event.value("Schedule"))
        .set("Name", event.value("Name"))
        .set("Description", event.value("Description"));
    event_rule::finish(&event, rule, target)
}
