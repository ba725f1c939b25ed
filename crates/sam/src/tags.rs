//! Tags: SAM's maps, CloudFormation's lists.

use tidegate_yaml::{Map, Value, json};

use crate::errors::Stop;
use crate::properties::Declared;

/// The tag keys that only the transform and the application repository may set.
const RESERVED: [&str; 3] =
    ["lambda:createdBy", "serverlessrepo:applicationId", "serverlessrepo:semanticVersion"];

/// A map of tags as CloudFormation's list.
pub(crate) fn list(tags: &Map) -> Vec<Value> {
    let empty = || json!("");
    tags.iter()
        .map(|(key, value)| json!({"Key": key, "Value": if value.is_null() { empty() } else { value.clone() }}))
        .collect()
}

/// A resource's own tags behind the one that says who made it.
pub(crate) fn marked(declared: &Declared) -> Result<Vec<Value>, Stop> {
    let mut tags = vec![json!({"Key": RESERVED[0], "Value": "SAM"})];
    if let Some(Value::Object(own)) = declared.get("Tags") {
        if let Some(reserved) = RESERVED.iter().find(|key| own.contains_key(key)) {
            return Err(declared.wrong(format!(
                "{reserved} is a reserved Tag key name and cannot be set on your resource. Please change the tag key \
                 in the input."
            )));
        }
        tags.extend(list(own));
    }
    Ok(tags)
}
