//! One file per operation.

mod add_permission;
mod create_topic;
mod delete_topic;
mod get_subscription_attributes;
mod get_topic_attributes;
mod list_subscriptions;
mod list_subscriptions_by_topic;
mod list_tags_for_resource;
mod list_topics;
mod publish;
mod publish_batch;
mod remove_permission;
mod set_subscription_attributes;
mod set_topic_attributes;
mod subscribe;
mod tag_resource;
mod unsubscribe;
mod untag_resource;

use std::sync::Arc;

use serde::de::DeserializeOwned;
use tidegate_api::sns;
use tidegate_core::{Cx, Failure, Look, Needs, Registry};
use tidegate_store::{Key, Reads, StoreLook, Table};

use super::Sns;
use super::errors::invalid;
use super::topic::Topic;

/// AWS: how many results a page of a list has.
const PAGE: usize = 100;

/// Registers every operation.
pub(crate) fn register(registry: &mut Registry, service: &Arc<Sns>) {
    macro_rules! operations {
        ($($operation:ident),* $(,)?) => {$( registry.operation::<sns::$operation, _>(service); )*};
    }
    operations!(
        AddPermission,
        CreateTopic,
        DeleteTopic,
        GetSubscriptionAttributes,
        GetTopicAttributes,
        ListSubscriptions,
        ListSubscriptionsByTopic,
        ListTagsForResource,
        ListTopics,
        Publish,
        PublishBatch,
        RemovePermission,
        SetSubscriptionAttributes,
        SetTopicAttributes,
        Subscribe,
        TagResource,
        Unsubscribe,
        UntagResource,
    );
}

/// One action on the topic of an ARN.
fn on_topic(look: &Look, arn: &str, action: &'static str) -> Result<Needs, Failure> {
    Ok(Needs::one(action, Topic::of(look, arn)?.arn()))
}

/// Rows with their keys, and the token of the next page.
type Page<R> = (Vec<(Key, R)>, Option<String>);

/// A page of rows and the token of the next one.
fn page<R: DeserializeOwned>(
    cx: &Cx,
    table: &Table<R>,
    prefix: &Key,
    token: Option<&str>,
) -> Result<Page<R>, Failure> {
    let after = token.map(|token| {
        let key = hex::decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let here = key.filter(|key| key.starts_with(&format!("{prefix}\t")));
        here.map(Key::raw).ok_or_else(|| invalid("NextToken"))
    });
    let after = after.transpose()?;
    let mut rows = cx.read(|rows| rows.page(table, prefix, after.as_ref(), PAGE + 1, false))?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let last = rows.last().filter(|_| more);
    let token = last.map(|(key, _)| hex::encode(key.as_str()));
    Ok((rows, token))
}
