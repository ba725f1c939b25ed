//! Delivers a notice: to a topic as the group's service role, or to the event bus as the service itself.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::Timestamp;
use tidegate_api::events::{PutEvents, PutEventsRequest, PutEventsRequestEntry};
use tidegate_api::sns::{Publish, PublishInput};
use tidegate_core::{Arn, CallError, Cx, Fault, Place};
use tidegate_flow::{Progress, Step, StepCx};
use tidegate_store::{Key, Reads, StoreLook};

use crate::notices::{Delivery, NOTICES, Notice};

/// The step's name.
pub const NAME: &str = "codedeploy.deliver_notice";

/// Delivers a notice.
pub struct DeliverNotice;

#[async_trait]
impl Step for DeliverNotice {
    fn name(&self) -> &'static str {
        NAME
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let Some(id) = input.as_str() else { return Progress::failed("the notice has no id") };
        let key = Key::of(cx.place()).and(id);
        let found: Result<Option<Notice>, Fault> = cx.read(|rows| rows.get(&NOTICES, &key));
        let notice = match found {
            Ok(Some(notice)) => notice,
            Ok(None) => return Progress::failed(format!("there is no notice {id}")),
            Err(fault) => return fault.into(),
        };
        if let Err(error) = deliver(cx.cx(), notice.delivery).await {
            return error.into();
        }
        let now = cx.clock().now();
        Progress::done(Value::Null).and(move |tx| {
            if let Some(mut notice) = tx.get(&NOTICES, &key)? {
                notice.delivered = Some(now);
                tx.put(&NOTICES, &key, &notice)?;
            }
            Ok(())
        })
    }
}

async fn deliver(cx: &Cx, delivery: Delivery) -> Result<(), CallError> {
    match delivery {
        Delivery::Publish { topic_arn, message, .. } => {
            let there = topic_arn.parse::<Arn>().map(|arn| Place::new(arn.account, arn.region));
            let cx = cx.clone().at(there.unwrap_or_else(|_| cx.place().clone()));
            let input = PublishInput { topic_arn: Some(topic_arn), message, ..PublishInput::default() };
            cx.call::<Publish>(input).await.map(drop)
        }
        Delivery::PutEvent(event) => {
            let input = PutEventsRequest { entries: vec![entry(&event)], ..PutEventsRequest::default() };
            cx.call::<PutEvents>(input).await.map(drop)
        }
    }
}

/// The event as the bus takes it; the bus gives it its own id.
fn entry(event: &Value) -> PutEventsRequestEntry {
    let text = |name: &str| event[name].as_str().map(str::to_owned);
    let resources = event["resources"].as_array().into_iter().flatten();
    PutEventsRequestEntry {
        time: event["time"].as_str().and_then(Timestamp::parse),
        source: text("source"),
        resources: Some(resources.filter_map(|one| one.as_str().map(str::to_owned)).collect()),
        detail_type: text("detail-type"),
        detail: Some(event["detail"].to_string()),
        ..PutEventsRequestEntry::default()
    }
}
