//! `Cognito`: triggers of a user pool that is in the same template.

use tidegate_yaml::{Map, Value, json};

use super::{Target, permission};
use crate::errors::{Cause, Stop};
use crate::intrinsics::get_att;
use crate::properties::{Check, Declared, Property, Schema};
use crate::python_text::display;
use crate::resource::Resource;
use crate::scope::Scope;

pub(super) const SCHEMA: Schema = Schema {
    type_name: "Cognito",
    tables: &[&[
        Property::required("UserPool", Check::Str),
        Property::strict("Trigger", true, Check::OneOf(&[Check::Str, Check::ListOf(&Check::Str)])),
    ]],
};

/// The user pool as it may be declared.
const USER_POOL: Schema = Schema {
    type_name: "AWS::Cognito::UserPool",
    tables: &[&[
        Property::passed("AccountRecoverySetting"),
        Property::passed("AdminCreateUserConfig"),
        Property::passed("AliasAttributes"),
        Property::passed("AutoVerifiedAttributes"),
        Property::passed("DeletionProtection"),
        Property::passed("DeviceConfiguration"),
        Property::passed("EmailAuthenticationMessage"),
        Property::passed("EmailAuthenticationSubject"),
        Property::passed("EmailConfiguration"),
        Property::passed("EmailVerificationMessage"),
        Property::passed("EmailVerificationSubject"),
        Property::passed("EnabledMfas"),
        Property::passed("LambdaConfig"),
        Property::passed("MfaConfiguration"),
        Property::passed("Policies"),
        Property::passed("Schema"),
        Property::passed("SmsAuthenticationMessage"),
        Property::passed("SmsConfiguration"),
        Property::passed("SmsVerificationMessage"),
        Property::passed("UserAttributeUpdateSettings"),
        Property::passed("UsernameAttributes"),
        Property::passed("UsernameConfiguration"),
        Property::passed("UserPoolAddOns"),
        Property::passed("UserPoolName"),
        Property::passed("UserPoolTags"),
        Property::passed("UserPoolTier"),
        Property::passed("VerificationMessageTemplate"),
        Property::passed("WebAuthnRelyingPartyID"),
        Property::passed("WebAuthnUserVerification"),
    ]],
};

fn pool_id<'a>(event: &'a Declared, source: &Map) -> Result<&'a str, Stop> {
    match event.get("UserPool").and_then(|pool| pool.get("Ref")) {
        Some(Value::String(id)) if source.contains_key(id) => Ok(id),
        None | Some(Value::String(_)) => {
            let message = "Cognito events must reference a Cognito UserPool in the same template.";
            Err(Cause::event(&event.relative_id, message).into())
        }
        Some(_) => Err(Cause::event(&event.logical_id, "Ref in Userpool is not a string.").into()),
    }
}

pub(super) fn link(event: &Declared, source: &Map) -> Result<(), Stop> {
    pool_id(event, source).map(|_| ())
}

pub(super) fn expand(
    event: Declared,
    target: &mut Target<'_>,
    scope: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let id = pool_id(&event, scope.source)?;
    let prefix = format!("{}Cognito", target.function.logical_id);
    let permission =
        permission::from_source(&prefix, target.function, "cognito-idp.amazonaws.com", get_att(id, "Arn"));
    let Some(Value::Object(pool)) = scope.source.get_mut(id) else {
        return Err(Cause::resource(id, "Properties of a resource must be an object.").into());
    };
    trigger(pool, id, &event, target.function)?;
    let pool = Declared::read(&USER_POOL, id, id, &Value::Object(pool.clone()), |_| Ok(()))?;
    let mut declared = Resource::new("AWS::Cognito::UserPool", id, pool.attributes);
    declared.depends_on = pool.depends_on;
    declared.properties = pool.properties;
    Ok(vec![permission, declared])
}

/// Adds the event's triggers to the pool.
fn trigger(pool: &mut Map, id: &str, event: &Declared, function: &Resource) -> Result<(), Stop> {
    let properties = pool.entry("Properties").or_insert(Value::Null);
    if properties.is_null() {
        *properties = json!({});
    }
    let Value::Object(properties) = properties else {
        return Err(Cause::resource(id, "Properties of a resource must be an object.").into());
    };
    let config = properties.entry("LambdaConfig").or_insert(Value::Null);
    if config.is_null() {
        *config = json!({});
    }
    let Value::Object(config) = config else {
        return Err(Cause::should_be(id, "LambdaConfig", "map").into());
    };
    let given = event.value("Trigger");
    let triggers = given.as_array().cloned().unwrap_or_else(|| vec![given.clone()]);
    for name in triggers.iter().filter_map(Value::as_str) {
        if config.contains_key(name) {
            let message = format!("Cognito trigger \"{}\" defined multiple times.", display(&given));
            return Err(Cause::event(&event.relative_id, message).into());
        }
        config.insert(name.to_owned(), function.arn());
    }
    Ok(())
}
