//! Rules by which objects, old versions and unfinished uploads go by themselves, at midnight UTC.
//!
//! AWS: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html>

use std::time::Duration;

use tidegate_api::s3::{LifecycleRule, LifecycleRuleFilter, Tag};
use tidegate_core::clock::Kind;
use tidegate_core::{Cx, Failure, Timestamp, wall};
use tidegate_store::{Reads, StoreCx, StoreLook, Tx};

use crate::ops::complete_multipart_upload::forget;
use crate::rows::{self, BUCKETS, Bucket, UPLOADS, VERSIONS, Version, bucket_key};
use crate::versions;

const DAY: i64 = 24 * 60 * 60 * 1000;
/// How often the task looks at a clock that only jumps.
const GLANCE: Duration = Duration::from_millis(50);

/// Applies the rules of all buckets at every midnight, for ever.
pub async fn run(cx: Cx) {
    loop {
        let midnight = midnight_after(cx.clock().now());
        reached(&cx, midnight).await;
        let _busy = cx.clock().busy();
        if let Err(failure) = sweep(&cx).await {
            tracing::error!(?failure, "applying lifecycle rules");
        }
    }
}

async fn reached(cx: &Cx, due: Timestamp) {
    match cx.clock().kind() {
        Kind::Wall | Kind::Scaled { .. } => cx.clock().sleep_until(due).await,
        // No automatic clock jumps a day for this alone.
        Kind::Sim | Kind::SimAuto => {
            while cx.clock().now() < due {
                wall::pause(GLANCE).await;
            }
        }
    }
}

async fn sweep(cx: &Cx) -> Result<(), Failure> {
    let buckets = cx.read(|rows| rows.scan(&BUCKETS, &rows::all_buckets()))?;
    for (_, bucket) in buckets.into_iter().filter(|(_, bucket)| bucket.lifecycle.is_some()) {
        let (now, look) = (versions::now(cx.clock()), cx.look().clone());
        cx.write(move |tx| apply(tx, &bucket, now, || versions::fresh_id(look.ids()))).await?;
    }
    Ok(())
}

/// Does to a bucket what its rules want by now.
fn apply(
    tx: &mut Tx<'_>,
    bucket: &Bucket,
    now: Timestamp,
    mut fresh: impl FnMut() -> String,
) -> Result<(), Failure> {
    let rules = bucket.lifecycle.iter().flatten().filter(|rule| rule.status.as_str() == "Enabled");
    let rules: Vec<&LifecycleRule> = rules.collect();
    let stored = tx.scan(&VERSIONS, &bucket_key(&bucket.name))?;
    let stored: Vec<Version> = stored.into_iter().map(|(_, version)| version).collect();
    for of_key in stored.chunk_by(|one, next| one.key == next.key) {
        for (at, version) in of_key.iter().enumerate() {
            let matching =
                rules.iter().filter(|rule| is_meant(rule, &version.key, version.size, &version.tags));
            let goes = match at.checked_sub(1).and_then(|before| of_key.get(before)) {
                Some(newer) => matching.into_iter().any(|rule| is_old(rule, newer.modified, at - 1, now)),
                None if version.delete_marker => of_key.len() == 1 && matching.into_iter().any(takes_markers),
                None => matching.into_iter().any(|rule| is_expired(rule, version.modified, now)),
            };
            if goes {
                let is_current = at == 0 && !version.delete_marker;
                let id = (!is_current).then_some(version.id.as_str());
                versions::delete(tx, bucket, &version.key, id, now, fresh())?;
            }
        }
    }
    for (_, upload) in tx.scan(&UPLOADS, &bucket_key(&bucket.name))? {
        let days =
            |rule: &LifecycleRule| rule.abort_incomplete_multipart_upload.as_ref()?.days_after_initiation;
        let meant = rules.iter().filter(|rule| is_meant(rule, &upload.key, 0, &[]));
        if meant.filter_map(|rule| days(rule)).any(|days| is_due(upload.initiated, days, now)) {
            forget(tx, &upload)?;
        }
    }
    Ok(())
}

/// Whether a current version has had its days.
fn is_expired(rule: &LifecycleRule, modified: Timestamp, now: Timestamp) -> bool {
    rule.expiration.as_ref().is_some_and(|expiration| {
        expiration.days.is_some_and(|days| is_due(modified, days, now))
            || expiration.date.is_some_and(|date| date <= now)
    })
}

/// Whether a version that `newer` other old ones follow has been old for long enough.
fn is_old(rule: &LifecycleRule, since: Timestamp, newer: usize, now: Timestamp) -> bool {
    rule.noncurrent_version_expiration.as_ref().is_some_and(|expiration| {
        let kept = expiration.newer_noncurrent_versions.and_then(|kept| usize::try_from(kept).ok());
        newer >= kept.unwrap_or_default()
            && expiration.noncurrent_days.is_some_and(|days| is_due(since, days, now))
    })
}

fn takes_markers(rule: &&LifecycleRule) -> bool {
    rule.expiration.as_ref().is_some_and(|expiration| expiration.expired_object_delete_marker == Some(true))
}

/// AWS: days are counted from the moment on, and end with the next midnight UTC.
fn is_due(since: Timestamp, days: i32, now: Timestamp) -> bool {
    let end = since.plus_millis(i64::from(days) * DAY);
    Timestamp::from_millis(end.millis().div_euclid(DAY) * DAY + if end.millis() % DAY == 0 { 0 } else { DAY })
        <= now
}

fn midnight_after(now: Timestamp) -> Timestamp {
    Timestamp::from_millis((now.millis().div_euclid(DAY) + 1) * DAY)
}

/// Whether a rule is about such an object.
fn is_meant(rule: &LifecycleRule, key: &str, size: u64, tags: &[Tag]) -> bool {
    let none = LifecycleRuleFilter::default();
    let filter = rule.filter.as_ref().unwrap_or(&none);
    let and = filter.and.clone().unwrap_or_default();
    let prefixes = [&rule.prefix, &filter.prefix, &and.prefix];
    let wanted = filter.tag.iter().chain(and.tags.iter().flatten());
    let size = i64::try_from(size).unwrap_or(i64::MAX);
    let above = [filter.object_size_greater_than, and.object_size_greater_than];
    let below = [filter.object_size_less_than, and.object_size_less_than];
    prefixes.into_iter().flatten().all(|prefix| key.starts_with(prefix.as_str()))
        && wanted.into_iter().all(|wanted| tags.contains(wanted))
        && above.into_iter().flatten().all(|least| size > least)
        && below.into_iter().flatten().all(|most| size < most)
}

/// Refuses rules that AWS refuses, and what is not honoured; names those that have no name.
pub fn checked(
    rules: Vec<LifecycleRule>,
    name: impl Fn() -> String,
) -> Result<Vec<LifecycleRule>, tidegate_api::ServiceError> {
    use crate::errors::{invalid_argument, invalid_request, malformed_xml, not_implemented};
    let mut named: Vec<LifecycleRule> = Vec::with_capacity(rules.len());
    for mut rule in rules {
        if !["Enabled", "Disabled"].contains(&rule.status.as_str()) {
            return Err(malformed_xml());
        }
        let moves = [rule.transitions.is_some(), rule.noncurrent_version_transitions.is_some()];
        if moves.contains(&true) {
            return Err(not_implemented("Transition"));
        }
        let days = rule.expiration.as_ref().and_then(|expiration| expiration.days);
        if let Some(days) = days.filter(|days| *days < 1) {
            let words = "'Days' for Expiration action must be a positive integer";
            return Err(invalid_argument(words, "Days", &days.to_string()));
        }
        let old = rule.noncurrent_version_expiration.as_ref();
        if old.is_some_and(|old| old.noncurrent_days.is_none_or(|days| days < 1)) {
            let words = "'NoncurrentDays' for NoncurrentVersionExpiration action must be a positive integer";
            return Err(invalid_argument(words, "NoncurrentDays", "null"));
        }
        if rule.expiration.is_none() && old.is_none() && rule.abort_incomplete_multipart_upload.is_none() {
            return Err(invalid_request("At least one action needs to be specified in a rule"));
        }
        let id = rule.id.take().filter(|id| !id.is_empty()).unwrap_or_else(&name);
        if named.iter().any(|other| other.id.as_ref() == Some(&id)) {
            return Err(invalid_argument(
                "Rule ID must be unique. Found same ID for more than one rule",
                "ID",
                &id,
            ));
        }
        rule.id = Some(id);
        named.push(rule);
    }
    Ok(named)
}

#[cfg(test)]
mod tests {
    use tidegate_api::s3::{LifecycleExpiration, NoncurrentVersionExpiration};

    use super::*;

    fn at(days: i64, hours: i64) -> Timestamp {
        Timestamp::from_millis(days * DAY + hours * 60 * 60 * 1000)
    }

    fn rule() -> LifecycleRule {
        LifecycleRule { status: "Enabled".into(), ..LifecycleRule::default() }
    }

    #[test]
    fn days_end_with_a_midnight() {
        assert!(!is_due(at(10, 5), 1, at(11, 23)));
        assert!(is_due(at(10, 5), 1, at(12, 0)));
        assert!(is_due(at(10, 0), 1, at(11, 0)));
        assert_eq!(midnight_after(at(10, 0)), at(11, 0));
    }

    #[test]
    fn as_many_old_versions_stay_as_a_rule_says() {
        let expiration =
            NoncurrentVersionExpiration { noncurrent_days: Some(1), newer_noncurrent_versions: Some(2) };
        let rule = LifecycleRule { noncurrent_version_expiration: Some(expiration), ..rule() };
        assert!(!is_old(&rule, at(1, 1), 1, at(9, 0)));
        assert!(is_old(&rule, at(1, 1), 2, at(9, 0)));
        assert!(!is_old(&rule, at(8, 1), 2, at(9, 0)));
    }

    #[test]
    fn a_rule_is_about_what_its_filter_names() {
        let tag = Tag { key: "k".into(), value: "v".into() };
        let filter = LifecycleRuleFilter { prefix: Some("logs/".into()), ..LifecycleRuleFilter::default() };
        let by_prefix = LifecycleRule { filter: Some(filter), ..rule() };
        assert!(is_meant(&by_prefix, "logs/a", 1, &[]) && !is_meant(&by_prefix, "log", 1, &[]));
        let filter = LifecycleRuleFilter { tag: Some(tag.clone()), ..LifecycleRuleFilter::default() };
        let by_tag = LifecycleRule { filter: Some(filter), ..rule() };
        assert!(is_meant(&by_tag, "a", 1, &[tag]) && !is_meant(&by_tag, "a", 1, &[]));
        assert!(is_meant(&rule(), "a", 1, &[]));
    }

    #[test]
    fn rules_are_named_and_checked() {
        let expires = |days| LifecycleRule {
            expiration: Some(LifecycleExpiration { days: Some(days), ..LifecycleExpiration::default() }),
            ..rule()
        };
        let name = || "made".to_owned();
        assert_eq!(checked(vec![expires(1)], name).unwrap()[0].id.as_deref(), Some("made"));
        assert!(checked(vec![expires(0)], name).is_err());
        assert!(checked(vec![rule()], name).is_err());
        assert!(checked(vec![expires(1), expires(2)], name).is_err());
    }
}
