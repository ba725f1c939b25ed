//! The step that gives an event to one target, as EventBridge itself or as the target's role.

use std::collections::BTreeMap;
use std::time::Duration;

use async_trait::async_trait;
use serde::Deserialize;
use serde_json::{Value, json};
use tidegate_core::{CallError, Caller, Cx};
use tidegate_flow::{Progress, Step, StepCx};

use super::bus::RuleName;
use super::route::{PRINCIPAL, count};
use super::rows::TargetRow;
use crate::outbox::{self, Letter};
use crate::sns::Attribute;

/// The step's name.
pub(crate) const NAME: &str = "events.deliver";

/// AWS: how often and how long a delivery is tried where the target says nothing else.
const RETRIES: u64 = 185;
const AGE_SECONDS: i64 = 86_400;

/// Delivers to one target.
pub(crate) struct Deliver;

#[derive(Deserialize)]
struct Input {
    rule: String,
    target: TargetRow,
    payload: String,
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
        let Some(rule) = RuleName::of_arn(&input.rule) else {
            return Progress::failed("the delivery names no rule");
        };
        let retries = cx.memo().and_then(Value::as_u64).unwrap_or(0);
        let error = match input.target.give(cx.cx(), input.payload.clone()).await {
            Ok(()) => {
                count(cx.cx(), &rule, "Invocations");
                return Progress::done(Value::Null);
            }
            Err(error) => error,
        };
        let most = input.target.attempts.and_then(|most| u64::try_from(most).ok()).unwrap_or(RETRIES);
        let age = input.target.age.map_or(AGE_SECONDS, i64::from);
        let over = cx.began().plus_millis(age * 1000);
        let next = cx.clock().now().plus_millis(pause(retries));
        if error.is_transient() && retries < most && next <= over {
            return Progress::wait(json!(retries + 1), next);
        }
        count(cx.cx(), &rule, "FailedInvocations");
        input.redrive(cx.cx(), &rule, &error, retries).await
    }
}

impl Input {
    /// What cannot be delivered goes to the target's dead-letter queue, or is given up.
    async fn redrive(&self, cx: &Cx, rule: &RuleName, error: &CallError, retries: u64) -> Progress {
        let reason = format!("{} could not be reached: {error}", self.target.arn);
        let Some(queue) = &self.target.dead_letters else { return Progress::failed(reason) };
        let text = |text: String| Attribute { data_type: "String".to_owned(), text: Some(text), bytes: None };
        let attributes = BTreeMap::from([
            ("RULE_ARN".to_owned(), text(self.rule.clone())),
            ("TARGET_ARN".to_owned(), text(self.target.arn.clone())),
            ("ERROR_CODE".to_owned(), text(error.code.clone())),
            ("ERROR_MESSAGE".to_owned(), text(error.message.clone())),
            ("RETRY_ATTEMPTS".to_owned(), text(retries.to_string())),
        ]);
        // The queue is EventBridge's to write to, whatever role the target has.
        let own = cx.acting_as(Caller::Service {
            principal: PRINCIPAL.to_owned(),
            account: rule.bus.place.account.clone(),
            source_arn: Some(self.rule.clone()),
        });
        let letter = Letter { body: self.payload.clone(), attributes, group: None };
        match outbox::to_queue(&own, queue, letter).await {
            Ok(()) => {
                count(cx, rule, "InvocationsSentToDlq");
                Progress::done(json!({"dead_letter": reason}))
            }
            Err(error) if error.is_transient() => error.into(),
            Err(error) => {
                count(cx, rule, "InvocationsFailedToBeSentToDlq");
                Progress::failed(format!("{reason}; nor could {queue}: {error}"))
            }
        }
    }
}

/// Growing pauses, up to twenty minutes: 185 retries fill a day, as AWS says they do.
fn pause(retries: u64) -> i64 {
    let seconds = 1u64.checked_shl(u32::try_from(retries).unwrap_or(u32::MAX)).unwrap_or(u64::MAX);
    let pause = Duration::from_secs(seconds.clamp(1, 500));
    i64::try_from(pause.as_millis()).unwrap_or(i64::MAX)
}
