//! `AlexaSkill`.

use super::{Target, permission};
use crate::errors::Stop;
use crate::properties::{Check, Declared, Property, Schema};
use crate::resource::Resource;
use crate::scope::Scope;

pub(super) const SCHEMA: Schema =
    Schema { type_name: "AlexaSkill", tables: &[&[Property::optional("SkillId", Check::Str)]] };

pub(super) fn expand(
    event: Declared,
    target: &mut Target<'_>,
    _: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let mut permission = permission::invoke(&event.logical_id, target.function, "alexa-appkit.amazon.com");
    permission.set("EventSourceToken", event.value("SkillId"));
    Ok(vec![permission])
}
