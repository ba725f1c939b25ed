//! What SNS and EventBridge give to queues, functions and topics: calls through the gate, as whoever delivers.

use std::collections::BTreeMap;

use tidegate_api::lambda::{InvocationRequest, InvocationType, Invoke};
use tidegate_api::sqs::{MessageAttributeValue, SendMessage, SendMessageRequest};
use tidegate_core::{Arn, CallError, Cx, Place};

use crate::sns::Attribute;

/// A message for a queue.
#[derive(Clone, Debug, Default)]
pub(crate) struct Letter {
    pub body: String,
    pub attributes: BTreeMap<String, Attribute>,
    pub group: Option<String>,
}

/// Sends a message to the queue of an ARN.
pub(crate) async fn to_queue(cx: &Cx, arn: &str, letter: Letter) -> Result<(), CallError> {
    let parsed = read("sqs", "SendMessage", arn)?;
    let attributes = letter.attributes.into_iter().map(|(name, attribute)| {
        let value = MessageAttributeValue {
            data_type: attribute.data_type,
            string_value: attribute.text,
            binary_value: attribute.bytes.map(Into::into),
            ..MessageAttributeValue::default()
        };
        (name, value)
    });
    let attributes: BTreeMap<_, _> = attributes.collect();
    let input = SendMessageRequest {
        queue_url: format!("{}/{}/{}", cx.ports().endpoint_url(), parsed.account, parsed.resource),
        message_body: letter.body,
        message_attributes: (!attributes.is_empty()).then_some(attributes),
        message_group_id: letter.group,
        ..SendMessageRequest::default()
    };
    cx.clone().at(Place::new(parsed.account, parsed.region)).call::<SendMessage>(input).await.map(drop)
}

/// Gives an event to the function of an ARN.
pub(crate) async fn to_function(cx: &Cx, arn: &str, event: String) -> Result<(), CallError> {
    let parsed = read("lambda", "Invoke", arn)?;
    let input = InvocationRequest {
        function_name: arn.to_owned(),
        invocation_type: Some(InvocationType::Event),
        payload: Some(event.into()),
        ..InvocationRequest::default()
    };
    cx.clone().at(Place::new(parsed.account, parsed.region)).call::<Invoke>(input).await.map(drop)
}

/// The ARN of something of this service.
pub(crate) fn read(service: &'static str, operation: &'static str, arn: &str) -> Result<Arn, CallError> {
    let parsed = arn.parse::<Arn>().ok().filter(|arn| arn.service == service);
    parsed.ok_or_else(|| CallError {
        service,
        operation,
        code: "InvalidParameter".to_owned(),
        message: format!("{arn} names nothing of {service}"),
        status: 400,
        request_id: String::new(),
    })
}
