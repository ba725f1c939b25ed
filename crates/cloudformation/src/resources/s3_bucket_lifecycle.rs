//! `LifecycleConfiguration` of `AWS::S3::Bucket`, whose rules are written otherwise than the API's.

use serde_json::{Map, Value, json};
use tidegate_api::s3;

use super::{Job, Trouble, mapping};

/// What a rule of a template and one of the API call by the same name.
const SAME: [&str; 4] = ["AbortIncompleteMultipartUpload", "NoncurrentVersionExpiration", "Prefix", "Status"];

/// Gives the bucket the rules that are wanted, or takes those that it had.
pub async fn put(job: &Job<'_>, name: &str) -> Result<(), Trouble> {
    let Some(wanted) = job.wanted.get("LifecycleConfiguration") else {
        let request = s3::DeleteBucketLifecycleRequest { bucket: name.to_owned(), ..Default::default() };
        job.call::<s3::DeleteBucketLifecycle>(request).await?;
        return Ok(());
    };
    let given = wanted.get("Rules").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let rules = given.iter().map(rule).collect::<Result<Vec<Value>, Trouble>>()?;
    let mut request = Map::new();
    request.insert("Bucket".into(), name.into());
    request.insert("LifecycleConfiguration".into(), json!({ "Rules": rules }));
    if let Some(minimum) = wanted.get("TransitionDefaultMinimumObjectSize") {
        request.insert("TransitionDefaultMinimumObjectSize".into(), minimum.clone());
    }
    job.call::<s3::PutBucketLifecycleConfiguration>(mapping::shape(&request)?).await?;
    Ok(())
}

fn rule(given: &Value) -> Result<Value, Trouble> {
    let mut given = given.as_object().cloned().unwrap_or_default();
    let mut rule = Map::new();
    let mut take = |name: &str| given.remove(name);
    for name in SAME {
        rule.extend(take(name).map(|value| (name.to_owned(), value)));
    }
    rule.extend(take("Id").map(|id| ("ID".to_owned(), id)));
    if let Some(days) = take("NoncurrentVersionExpirationInDays") {
        rule.insert("NoncurrentVersionExpiration".into(), json!({"NoncurrentDays": days}));
    }
    let expiration = named(
        &mut take,
        [
            ("ExpirationInDays", "Days"),
            ("ExpirationDate", "Date"),
            ("ExpiredObjectDeleteMarker", "ExpiredObjectDeleteMarker"),
        ],
    );
    if !expiration.is_empty() {
        rule.insert("Expiration".into(), expiration.into());
    }
    let filters = named(
        &mut take,
        [
            ("TagFilters", "Tags"),
            ("ObjectSizeGreaterThan", "ObjectSizeGreaterThan"),
            ("ObjectSizeLessThan", "ObjectSizeLessThan"),
        ],
    );
    if !filters.is_empty() {
        rule.insert("Filter".into(), json!({ "And": filters }));
    }
    match given.keys().next() {
        Some(name) => Err(Trouble::Refused(format!(
            "Encountered unsupported property LifecycleConfiguration.Rules.{name}"
        ))),
        None => Ok(rule.into()),
    }
}

/// The members that are given, by the names that the API has for them.
fn named(take: &mut impl FnMut(&str) -> Option<Value>, names: [(&str, &str); 3]) -> Map<String, Value> {
    names.into_iter().filter_map(|(name, by)| Some((by.to_owned(), take(name)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_written_as_the_api_takes_them() {
        let given = json!({"Id": "old", "Status": "Enabled", "Prefix": "logs/", "ExpirationInDays": 3,
            "NoncurrentVersionExpirationInDays": 7, "TagFilters": [{"Key": "k", "Value": "v"}]});
        let wanted = json!({"ID": "old", "Status": "Enabled", "Prefix": "logs/", "Expiration": {"Days": 3},
            "NoncurrentVersionExpiration": {"NoncurrentDays": 7}, "Filter": {"And": {"Tags": [{"Key": "k", "Value": "v"}]}}});
        assert_eq!(rule(&given).unwrap(), wanted);
        assert!(rule(&json!({"Transitions": []})).unwrap_err().to_string().contains("Rules.Transitions"));
    }
}
