//! The step that gives a notification to one subscriber, as SNS itself: the policy of the queue or function decides.

use std::collections::BTreeMap;
use std::time::Duration;

use async_trait::async_trait;
use serde::Deserialize;
use serde_json::{Value, json};
use tidegate_core::{CallError, Cx};
use tidegate_flow::{Progress, Step, StepCx};

use super::notification::Notification;
use super::publish::count;
use super::rows::Protocol;
use super::topic::Topic;
use crate::outbox::{self, Letter};

/// The step's name.
pub(crate) const NAME: &str = "sns.deliver";

/// AWS: how often a delivery to a queue or function is tried.
///
/// <https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html>
const MOST_ATTEMPTS: u64 = 100_015;

/// Delivers to one subscriber.
pub(crate) struct Deliver;

#[derive(Deserialize)]
struct Input {
    protocol: Protocol,
    endpoint: String,
    raw: bool,
    dead_letters: Option<String>,
    notification: Notification,
}

#[async_trait]
impl Step for Deliver {
    fn name(&self) -> &'static str {
        NAME
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let input: Input = match Input::deserialize(input) {
            Ok(input) => input,
            Err(error) => return Progress::failed(format!("the delivery is not to be read: {error}")),
        };
        let Some(topic) = Topic::of_arn(&input.notification.topic) else {
            return Progress::failed("the delivery names no topic");
        };
        let error = match input.give(cx.cx()).await {
            Ok(()) => {
                count(cx.cx(), &topic, "NumberOfNotificationsDelivered", 1.0);
                return Progress::done(Value::Null);
            }
            Err(error) => error,
        };
        let attempt = cx.memo().and_then(Value::as_u64).unwrap_or(0) + 1;
        if error.is_transient() && attempt < MOST_ATTEMPTS {
            let pause = i64::try_from(pause(attempt).as_millis()).unwrap_or(i64::MAX);
            return Progress::wait(json!(attempt), cx.clock().now().plus_millis(pause));
        }
        count(cx.cx(), &topic, "NumberOfNotificationsFailed", 1.0);
        input.redrive(cx.cx(), &topic, &error).await
    }
}

impl Input {
    async fn give(&self, cx: &Cx) -> Result<(), CallError> {
        match self.protocol {
            Protocol::Sqs => outbox::to_queue(cx, &self.endpoint, self.letter()).await,
            Protocol::Lambda => outbox::to_function(cx, &self.endpoint, self.notification.event()).await,
        }
    }

    fn letter(&self) -> Letter {
        let notification = &self.notification;
        if !self.raw {
            let attributes = BTreeMap::new();
            return Letter { body: notification.envelope(), attributes, group: notification.group.clone() };
        }
        Letter {
            body: notification.body.clone(),
            attributes: notification.attributes.clone(),
            group: notification.group.clone(),
        }
    }

    /// What cannot be delivered goes to the subscription's dead-letter queue, or is given up.
    async fn redrive(&self, cx: &Cx, topic: &Topic, error: &CallError) -> Progress {
        let reason = format!("{} could not be reached: {error}", self.endpoint);
        let Some(queue) = &self.dead_letters else { return Progress::failed(reason) };
        match outbox::to_queue(cx, queue, self.letter()).await {
            Ok(()) => {
                count(cx, topic, "NumberOfNotificationsRedrivenToDlq", 1.0);
                Progress::done(json!({"dead_letter": reason}))
            }
            Err(error) if error.is_transient() => error.into(),
            Err(error) => {
                count(cx, topic, "NumberOfNotificationsFailedToRedriveToDlq", 1.0);
                Progress::failed(format!("{reason}; nor could {queue}: {error}"))
            }
        }
    }
}

/// AWS: three attempts at once, two a second apart, ten with growing pauses up to twenty seconds, then every twenty.
fn pause(attempt: u64) -> Duration {
    match attempt {
        0..=3 => Duration::ZERO,
        4..=5 => Duration::from_secs(1),
        6..=15 => Duration::from_secs(2 * (attempt - 5)),
        _ => Duration::from_secs(20),
    }
}
