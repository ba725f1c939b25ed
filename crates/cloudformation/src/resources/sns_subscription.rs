//! `AWS::SNS::Subscription`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, sns};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;
use crate::template::scope::text;

/// The type.
pub struct SnsSubscription;

const PROPERTIES: &[Property] = &[
    Property::plain("DeliveryPolicy"),
    Property::replaces("Endpoint"),
    Property::plain("FilterPolicy"),
    Property::plain("FilterPolicyScope"),
    Property::key("Protocol"),
    Property::plain("RawMessageDelivery"),
    Property::plain("RedrivePolicy"),
    Property::key("TopicArn"),
];

/// The properties that are attributes of the subscription, and what takes each back.
const ATTRIBUTES: [(&str, &str); 5] = [
    ("DeliveryPolicy", ""),
    // The scope before the policy, since it says what a policy may be.
    ("FilterPolicyScope", "MessageAttributes"),
    ("FilterPolicy", ""),
    ("RawMessageDelivery", "false"),
    ("RedrivePolicy", ""),
];

/// An attribute as text; documents may be written as such.
fn attribute(properties: &Value, name: &str) -> Option<String> {
    let value = properties.get(name).filter(|value| !value.is_null())?;
    Some(text(value).unwrap_or_else(|| value.to_string()))
}

#[async_trait]
impl ResourceType for SnsSubscription {
    fn name(&self) -> &'static str {
        "AWS::SNS::Subscription"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        sns::SubscribeInput::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let attributes = ATTRIBUTES
            .iter()
            .filter_map(|(name, _)| Some(((*name).to_owned(), attribute(job.wanted, name)?)))
            .collect();
        let input = sns::SubscribeInput {
            topic_arn: job.required("TopicArn")?,
            protocol: job.required("Protocol")?,
            endpoint: job.text("Endpoint")?,
            attributes: Some(attributes),
            return_subscription_arn: Some(true),
        };
        let arn = job.call::<sns::Subscribe>(input).await?.subscription_arn.unwrap_or_default();
        Ok(Turn::Done(Made::new(arn)))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        for (name, none) in ATTRIBUTES.into_iter().filter(|(name, _)| job.changes(current, name)) {
            let input = sns::SetSubscriptionAttributesInput {
                subscription_arn: current.id.clone(),
                attribute_name: name.to_owned(),
                attribute_value: Some(attribute(job.wanted, name).unwrap_or_else(|| none.to_owned())),
            };
            job.call::<sns::SetSubscriptionAttributes>(input).await?;
        }
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        job.call::<sns::Unsubscribe>(sns::UnsubscribeInput { subscription_arn: current.id.clone() }).await?;
        Ok(())
    }
}
