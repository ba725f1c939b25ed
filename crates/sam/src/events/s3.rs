//! `S3`: notifications of a bucket that is in the same template.

use tidegate_yaml::{Map, Value, json};

use super::{Target, permission};
use crate::errors::{Cause, Stop};
use crate::intrinsics::{conditional, reference};
use crate::properties::{Check, Declared, Property, Schema};
use crate::resource::Resource;
use crate::scope::Scope;
use crate::tags;

pub(super) const SCHEMA: Schema = Schema {
    type_name: "S3",
    tables: &[&[
        Property::required("Bucket", Check::Str),
        Property::strict("Events", true, Check::OneOf(&[Check::Str, Check::ListOf(&Check::Str)])),
        Property::optional("Filter", Check::MapOf(&Check::Str)),
    ]],
};

/// The bucket as it may be declared.
const BUCKET: Schema = Schema {
    type_name: "AWS::S3::Bucket",
    tables: &[&[
        Property::passed("AccessControl"),
        Property::passed("AccelerateConfiguration"),
        Property::passed("AnalyticsConfigurations"),
        Property::passed("BucketEncryption"),
        Property::passed("BucketName"),
        Property::passed("CorsConfiguration"),
        Property::passed("IntelligentTieringConfigurations"),
        Property::passed("InventoryConfigurations"),
        Property::passed("LifecycleConfiguration"),
        Property::passed("LoggingConfiguration"),
        Property::passed("MetricsConfigurations"),
        Property::passed("NotificationConfiguration"),
        Property::passed("ObjectLockConfiguration"),
        Property::passed("ObjectLockEnabled"),
        Property::passed("OwnershipControls"),
        Property::passed("PublicAccessBlockConfiguration"),
        Property::passed("ReplicationConfiguration"),
        Property::passed("Tags"),
        Property::passed("VersioningConfiguration"),
        Property::passed("WebsiteConfiguration"),
    ]],
};

fn bucket_id<'a>(event: &'a Declared, source: &Map) -> Result<&'a str, Stop> {
    let wrong = |message: &str| Stop::from(Cause::event(&event.relative_id, message));
    match event.get("Bucket").and_then(|bucket| bucket.get("Ref")) {
        Some(Value::String(id)) if source.contains_key(id) => Ok(id),
        None | Some(Value::String(_)) => {
            Err(wrong("S3 events must reference an S3 bucket in the same template."))
        }
        Some(_) => Err(wrong("'Ref' value in S3 events is not a valid string.")),
    }
}

pub(super) fn link(event: &Declared, source: &Map) -> Result<(), Stop> {
    bucket_id(event, source).map(|_| ())
}

pub(super) fn expand(
    event: Declared,
    target: &mut Target<'_>,
    scope: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let id = bucket_id(&event, scope.source)?;
    let mut permission = permission::invoke(&event.logical_id, target.function, "s3.amazonaws.com");
    permission.set("SourceAccount", reference("AWS::AccountId"));
    let Some(Value::Object(bucket)) = scope.source.get_mut(id) else {
        return Err(Cause::resource(id, "Properties should be a map.").into());
    };
    match permission.attributes.get("Condition").cloned() {
        Some(condition) => depend_by_tag(bucket, id, &permission.logical_id, &condition)?,
        None => depend(bucket, &event, &permission.logical_id)?,
    }
    notify(bucket, id, &event, target.function)?;
    let bucket = Declared::read(&BUCKET, id, "", &Value::Object(bucket.clone()), |_| Ok(()))?;
    let mut declared = Resource::new("AWS::S3::Bucket", id, bucket.attributes);
    declared.depends_on = bucket.depends_on;
    declared.properties = bucket.properties;
    Ok(vec![permission, declared])
}

/// S3 checks the permission when it takes the notification, so the bucket has to wait for it.
fn depend(bucket: &mut Map, event: &Declared, permission: &str) -> Result<(), Stop> {
    let mut dependencies = match bucket.get("DependsOn") {
        None => Vec::new(),
        Some(Value::Array(dependencies)) if dependencies.iter().all(Value::is_string) => dependencies.clone(),
        Some(single @ Value::String(_)) => vec![single.clone()],
        Some(Value::Object(named)) => named.keys().map(|name| json!(name)).collect(),
        Some(_) => {
            return Err(
                event.wrong("Invalid type for field 'DependsOn'. Expected a string or list of strings.")
            );
        }
    };
    if !dependencies.iter().any(|known| known == permission) {
        dependencies.push(json!(permission));
    }
    bucket.insert("DependsOn".to_owned(), Value::Array(dependencies));
    Ok(())
}

/// A dependency cannot be conditional, but a tag's value can, and its `Ref` orders the two just as well.
fn depend_by_tag(bucket: &mut Map, id: &str, permission: &str, condition: &Value) -> Result<(), Stop> {
    let properties =
        object_in(bucket, "Properties").ok_or_else(|| Cause::resource(id, "Properties should be a map."))?;
    let own = properties.entry("Tags").or_insert(Value::Null);
    if own.is_null() {
        *own = json!([]);
    }
    let Value::Array(own) = own else { return Err(Cause::should_be(id, "Tags", "list").into()) };
    let value = conditional(condition, reference(permission), Some(json!("no dependency")));
    own.extend(tags::list(&Map::from_iter([(format!("sam:ConditionalDependsOn:{permission}"), value)])));
    Ok(())
}

/// The map under a key, made where there is none; nothing where something else is there.
fn object_in<'a>(map: &'a mut Map, name: &str) -> Option<&'a mut Map> {
    let value = map.entry(name).or_insert(Value::Null);
    if value.is_null() {
        *value = json!({});
    }
    value.as_object_mut()
}

/// Adds the event's notifications to the bucket.
fn notify(bucket: &mut Map, id: &str, event: &Declared, function: &Resource) -> Result<(), Stop> {
    if bucket.get("Properties").is_some_and(Value::is_null) {
        return Err(Cause::resource(id, "Properties should be a map.").into());
    }
    let properties =
        object_in(bucket, "Properties").ok_or_else(|| Cause::resource(id, "Properties should be a map."))?;
    let configuration = object_in(properties, "NotificationConfiguration")
        .ok_or_else(|| Cause::should_be(id, "NotificationConfiguration", "map"))?;
    let known = configuration.entry("LambdaConfigurations").or_insert(Value::Null);
    if known.is_null() {
        *known = json!([]);
    }
    let Value::Array(known) = known else {
        return Err(Cause::resource(id, "Invalid type for LambdaConfigurations. Must be a list.").into());
    };
    for mapping in mappings(event, function) {
        if !known.contains(&mapping) {
            known.push(mapping);
        }
    }
    Ok(())
}

fn mappings(event: &Declared, function: &Resource) -> Vec<Value> {
    let kinds = match event.value("Events") {
        Value::Array(kinds) => kinds,
        single => vec![single],
    };
    let mapping = |kind: Value| {
        let mut mapping = json!({"Function": function.arn(), "Event": kind});
        if let (Some(filter), Value::Object(mapping)) = (event.get("Filter"), &mut mapping) {
            mapping.insert("Filter".to_owned(), filter.clone());
        }
        match function.attributes.get("Condition") {
            Some(condition) => conditional(condition, mapping, None),
            None => mapping,
        }
    };
    kinds.into_iter().map(mapping).collect()
}
