//! `AWS::SNS::Topic`, with the subscriptions that it is made with.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, sns};

use super::job::tags;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct SnsTopic;

const PROPERTIES: &[Property] = &[
    Property::plain("ContentBasedDeduplication"),
    Property::plain("DisplayName"),
    Property::replaces("FifoTopic"),
    Property::plain("KmsMasterKeyId"),
    Property::plain("SignatureVersion"),
    Property::plain("Subscription"),
    Property::plain("Tags"),
    Property::replaces("TopicName"),
    Property::plain("TracingConfig"),
];

/// The properties that are attributes of the topic.
const ATTRIBUTES: [&str; 6] = [
    "ContentBasedDeduplication",
    "DisplayName",
    "FifoTopic",
    "KmsMasterKeyId",
    "SignatureVersion",
    "TracingConfig",
];

fn made(arn: String) -> Made {
    let name = arn.rsplit(':').next().unwrap_or_default().to_owned();
    Made::new(arn.clone()).with("TopicArn", arn).with("TopicName", name)
}

/// Each subscription of a list, as protocol and endpoint.
fn subscriptions(properties: &Value) -> Vec<(String, String)> {
    let list = properties.get("Subscription").and_then(Value::as_array).into_iter().flatten();
    let text = |one: &Value, name: &str| one.get(name).and_then(Value::as_str).map(str::to_owned);
    list.filter_map(|one| Some((text(one, "Protocol")?, text(one, "Endpoint")?))).collect()
}

async fn subscribe(job: &Job<'_>, topic: &str, wanted: Vec<(String, String)>) -> Result<(), Trouble> {
    for (protocol, endpoint) in wanted {
        let input = sns::SubscribeInput {
            topic_arn: topic.to_owned(),
            protocol,
            endpoint: Some(endpoint),
            ..sns::SubscribeInput::default()
        };
        job.call::<sns::Subscribe>(input).await?;
    }
    Ok(())
}

/// Ends the subscriptions of a topic that are in the list.
async fn unsubscribe(job: &Job<'_>, topic: &str, gone: &[(String, String)]) -> Result<(), Trouble> {
    let input = sns::ListSubscriptionsByTopicInput { topic_arn: topic.to_owned(), next_token: None };
    let found = job.call::<sns::ListSubscriptionsByTopic>(input).await?.subscriptions.unwrap_or_default();
    for one in found {
        let named = (one.protocol.unwrap_or_default(), one.endpoint.unwrap_or_default());
        if let Some(subscription_arn) = one.subscription_arn.filter(|_| gone.contains(&named)) {
            job.call::<sns::Unsubscribe>(sns::UnsubscribeInput { subscription_arn }).await?;
        }
    }
    Ok(())
}

#[async_trait]
impl ResourceType for SnsTopic {
    fn name(&self) -> &'static str {
        "AWS::SNS::Topic"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        sns::CreateTopicInput::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["TopicArn", "TopicName"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        if let Some(topic) = job.memo.and_then(Value::as_str) {
            subscribe(job, topic, subscriptions(job.wanted)).await?;
            return Ok(Turn::Done(made(topic.to_owned())));
        }
        let name = job.name("TopicName", 256)?;
        let mut attributes = std::collections::BTreeMap::new();
        for attribute in ATTRIBUTES {
            if let Some(value) = job.text(attribute)? {
                attributes.insert(attribute.to_owned(), value);
            }
        }
        let tags = tags(job.wanted.get("Tags")).into_iter().map(|(key, value)| sns::Tag { key, value });
        let input = sns::CreateTopicInput {
            name,
            attributes: Some(attributes),
            tags: Some(tags.collect()),
            data_protection_policy: None,
        };
        let arn = job.call::<sns::CreateTopic>(input).await?.topic_arn.unwrap_or_default();
        match subscriptions(job.wanted).is_empty() {
            true => Ok(Turn::Done(made(arn))),
            false => Ok(job.made(made(arn.clone()), arn)),
        }
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        for attribute in ATTRIBUTES.into_iter().filter(|name| job.changes(current, name)) {
            let input = sns::SetTopicAttributesInput {
                topic_arn: current.id.clone(),
                attribute_name: attribute.to_owned(),
                attribute_value: Some(job.text(attribute)?.unwrap_or_default()),
            };
            job.call::<sns::SetTopicAttributes>(input).await?;
        }
        if job.changes(current, "Subscription") {
            let (wanted, before) = (subscriptions(job.wanted), subscriptions(&current.properties));
            let gone: Vec<_> = before.iter().filter(|one| !wanted.contains(one)).cloned().collect();
            unsubscribe(job, &current.id, &gone).await?;
            subscribe(job, &current.id, wanted).await?;
        }
        if job.changes(current, "Tags") {
            let (wanted, tag_keys) = job.tag_changes(current);
            let resource_arn = current.id.clone();
            if !tag_keys.is_empty() {
                let input = sns::UntagResourceRequest { resource_arn: resource_arn.clone(), tag_keys };
                job.call::<sns::UntagResource>(input).await?;
            }
            if !wanted.is_empty() {
                let tags = wanted.into_iter().map(|(key, value)| sns::Tag { key, value }).collect();
                job.call::<sns::TagResource>(sns::TagResourceRequest { resource_arn, tags }).await?;
            }
        }
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        job.call::<sns::DeleteTopic>(sns::DeleteTopicInput { topic_arn: current.id.clone() }).await?;
        Ok(())
    }
}
