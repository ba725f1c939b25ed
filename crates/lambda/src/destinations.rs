//! Where events go that were dealt with: destinations and dead letters, given through the gate as the execution role.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tidegate_api::events::{PutEvents, PutEventsRequest, PutEventsRequestEntry};
use tidegate_api::lambda::{InvocationRequest, InvocationType, Invoke};
use tidegate_api::sns::{Publish, PublishInput};
use tidegate_api::sqs::{MessageAttributeValue, SendMessage, SendMessageRequest};
use tidegate_core::{Arn, CallError, Cx, MetricPoint, Timestamp};
use tidegate_store::StoreLook;

use crate::invoke::Done;
use crate::lookup;
use crate::names::FunctionName;
use crate::rows::{EventConfigRow, EventRow, LATEST};

/// What an ARN names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A queue of SQS.
    Queue,
    /// A topic of SNS.
    Topic,
    /// A function.
    Function,
    /// A bus of EventBridge.
    Bus,
}

impl Kind {
    /// The kind of a destination that events can be given to.
    pub(crate) fn of(arn: &str) -> Option<Self> {
        let parsed: Arn = arn.parse().ok()?;
        match parsed.service.as_str() {
            "sqs" => Some(Self::Queue),
            "sns" => Some(Self::Topic),
            "lambda" if parsed.resource.starts_with("function:") => Some(Self::Function),
            "events" if parsed.resource.starts_with("event-bus/") => Some(Self::Bus),
            _ => None,
        }
    }
}

/// Why an event is dealt with, in AWS's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    /// The function succeeded.
    Success,
    /// It failed as often as it may.
    RetriesExhausted,
    /// Its next attempt would come too late.
    EventAgeExceeded,
    /// Nothing is reserved for the function.
    ZeroReservedConcurrency,
}

/// An event that was dealt with.
pub(crate) struct Record<'r> {
    pub(crate) function: &'r FunctionName,
    pub(crate) event: &'r EventRow,
    pub(crate) condition: Condition,
    pub(crate) attempts: u32,
    pub(crate) time: Timestamp,
    /// The last answer and the version that gave it.
    pub(crate) answer: Option<(&'r Done, &'r String)>,
}

/// What an event is given to besides the dead-letter target.
pub(crate) struct Given {
    destination: Option<String>,
    is_failure: bool,
}

impl Given {
    /// What a configuration says of events with this end.
    pub(crate) fn of(config: Option<&EventConfigRow>, condition: Condition) -> Self {
        let is_failure = condition != Condition::Success;
        let destination =
            config.and_then(
                |config| if is_failure { config.on_failure.clone() } else { config.on_success.clone() },
            );
        Self { destination, is_failure }
    }
}

/// Gives an event to its destination and, where it was given up, to the function's dead-letter target.
pub(crate) async fn give(cx: &Cx, record: &Record<'_>, given: Given) {
    let found = cx.read(|rows| lookup::find(rows, record.function));
    let Ok(found) = found else { return };
    let settings = found.edition.settings;
    let dead_letter = settings.dead_letter.filter(|_| given.is_failure);
    if given.destination.is_none() && dead_letter.is_none() {
        return;
    }
    let here = cx.clone().at(record.function.place.clone()).for_call(Default::default());
    let name = record.function.name.as_str();
    let session = if name.len() < 2 { format!("lambda-{name}") } else { name.to_owned() };
    let role =
        here.assume("lambda.amazonaws.com", &settings.role, &session, Some(&record.function.arn())).await;
    if let Some(arn) = &given.destination {
        let sent = match &role {
            Ok(role) => send(role, arn, record.text(), BTreeMap::new()).await,
            Err(error) => Err(error.clone()),
        };
        note(cx, record, "DestinationDeliveryFailures", arn, sent);
    }
    if let Some(arn) = &dead_letter {
        let sent = match &role {
            Ok(role) => send(role, arn, record.payload_text(), record.attributes()).await,
            Err(error) => Err(error.clone()),
        };
        note(cx, record, "DeadLetterErrors", arn, sent);
    }
}

/// AWS drops what cannot be given, and counts it.
fn note(cx: &Cx, record: &Record<'_>, metric: &'static str, arn: &str, sent: Result<(), CallError>) {
    let Err(error) = sent else { return };
    tracing::warn!(function = record.function.name, destination = arn, %error, "an event could not be given on");
    let point = MetricPoint {
        namespace: "AWS/Lambda",
        name: metric,
        dimension_sets: [vec![("FunctionName".to_owned(), record.function.name.clone())]].into(),
        value: 1.0,
        unit: "Count",
        time: cx.clock().now(),
    };
    cx.ports().measure(&record.function.place, vec![point]);
}

async fn send(
    role: &Cx,
    arn: &str,
    text: String,
    attributes: BTreeMap<String, MessageAttributeValue>,
) -> Result<(), CallError> {
    let place = |arn: &Arn| tidegate_core::Place::new(&arn.account, &arn.region);
    match (Kind::of(arn), arn.parse::<Arn>()) {
        (Some(Kind::Queue), Ok(parsed)) => {
            let input = SendMessageRequest {
                queue_url: format!("{}/{}/{}", role.ports().endpoint_url(), parsed.account, parsed.resource),
                message_body: text,
                message_attributes: (!attributes.is_empty()).then_some(attributes),
                ..SendMessageRequest::default()
            };
            role.clone().at(place(&parsed)).call::<SendMessage>(input).await.map(|_| ())
        }
        (Some(Kind::Function), Ok(parsed)) => {
            let input = InvocationRequest {
                function_name: arn.to_owned(),
                invocation_type: Some(InvocationType::Event),
                payload: Some(text.into()),
                ..InvocationRequest::default()
            };
            role.clone().at(place(&parsed)).call::<Invoke>(input).await.map(|_| ())
        }
        (Some(Kind::Topic), Ok(parsed)) => {
            let input = PublishInput {
                topic_arn: Some(arn.to_owned()),
                message: text,
                message_attributes: (!attributes.is_empty()).then(|| for_topic(attributes)),
                ..PublishInput::default()
            };
            role.clone().at(place(&parsed)).call::<Publish>(input).await.map(|_| ())
        }
        (Some(Kind::Bus), Ok(parsed)) => {
            let input = PutEventsRequest { entries: vec![result(arn, text)], endpoint_id: None };
            let answer = role.clone().at(place(&parsed)).call::<PutEvents>(input).await?;
            match answer.entries.unwrap_or_default().into_iter().find_map(|entry| entry.error_message) {
                Some(refused) => Err(not_given("events", "PutEvents", refused)),
                None => Ok(()),
            }
        }
        _ => Err(not_given("lambda", "Invoke", format!("{arn} names nothing that events can be given to"))),
    }
}

fn not_given(service: &'static str, operation: &'static str, message: String) -> CallError {
    CallError {
        service,
        operation,
        code: "InvalidParameterValueException".to_owned(),
        message,
        status: 400,
        request_id: String::new(),
    }
}

/// The attributes of a dead letter as a topic takes them.
fn for_topic(
    attributes: BTreeMap<String, MessageAttributeValue>,
) -> BTreeMap<String, tidegate_api::sns::MessageAttributeValue> {
    let shown = attributes.into_iter().map(|(name, given)| {
        let attribute = tidegate_api::sns::MessageAttributeValue {
            data_type: given.data_type,
            string_value: given.string_value,
            binary_value: None,
        };
        (name, attribute)
    });
    shown.collect()
}

/// AWS: what a bus is told of an invocation that is dealt with.
fn result(bus: &str, record: String) -> PutEventsRequestEntry {
    let shown: Value = serde_json::from_str(&record).unwrap_or_default();
    let succeeded = shown["requestContext"]["condition"] == "Success";
    let end = if succeeded { "Success" } else { "Failure" };
    let function = shown["requestContext"]["functionArn"].as_str().map(str::to_owned);
    PutEventsRequestEntry {
        source: Some("lambda".to_owned()),
        detail_type: Some(format!("Lambda Function Invocation Result - {end}")),
        resources: Some([Some(bus.to_owned()), function].into_iter().flatten().collect()),
        detail: Some(record),
        event_bus_name: Some(bus.to_owned()),
        ..PutEventsRequestEntry::default()
    }
}

impl Condition {
    fn as_str(self) -> &'static str {
        match self {
            Self::Success => "Success",
            Self::RetriesExhausted => "RetriesExhausted",
            Self::EventAgeExceeded => "EventAgeExceeded",
            Self::ZeroReservedConcurrency => "ZeroReservedConcurrency",
        }
    }
}

impl Record<'_> {
    /// AWS: <https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html>
    fn text(&self) -> String {
        let qualifier = self.function.qualifier.as_deref().unwrap_or(LATEST);
        let mut shown = json!({
            "version": "1.0",
            "timestamp": self.time.iso8601_millis(),
            "requestContext": {
                "requestId": self.event.request_id,
                "functionArn": self.function.at(qualifier).qualified_arn(),
                "condition": self.condition.as_str(),
                "approximateInvokeCount": self.attempts,
            },
            "requestPayload": self.payload(),
        });
        if let Some((done, version)) = self.answer {
            let mut context = json!({"statusCode": 200, "executedVersion": version});
            if let Some(error) = done.error {
                context["functionError"] = error.into();
            }
            shown["responseContext"] = context;
            shown["responsePayload"] = parsed(&done.payload);
        }
        shown.to_string()
    }

    fn payload_bytes(&self) -> Vec<u8> {
        STANDARD.decode(&self.event.payload).unwrap_or_default()
    }

    fn payload(&self) -> Value {
        let bytes = self.payload_bytes();
        if bytes.is_empty() { json!({}) } else { parsed(&bytes) }
    }

    fn payload_text(&self) -> String {
        let text = String::from_utf8_lossy(&self.payload_bytes()).into_owned();
        if text.is_empty() { "{}".to_owned() } else { text }
    }

    /// What a dead letter says of the event beside the event itself.
    fn attributes(&self) -> BTreeMap<String, MessageAttributeValue> {
        let attribute = |kind: &str, text: String| MessageAttributeValue {
            data_type: kind.to_owned(),
            string_value: Some(text),
            ..MessageAttributeValue::default()
        };
        let failure = self.answer.map(|(done, _)| parsed(&done.payload));
        let message = failure.as_ref().and_then(|failure| failure.get("errorMessage")?.as_str());
        // AWS truncates the message to its first kilobyte.
        let message: String = message.unwrap_or(self.condition.as_str()).chars().take(1024).collect();
        BTreeMap::from([
            ("RequestID".to_owned(), attribute("String", self.event.request_id.clone())),
            (
                "ErrorCode".to_owned(),
                attribute("Number", if failure.is_some() { "200" } else { "429" }.to_owned()),
            ),
            ("ErrorMessage".to_owned(), attribute("String", message)),
        ])
    }
}

/// JSON where it is JSON, else text.
fn parsed(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap_or_else(|_| String::from_utf8_lossy(bytes).into_owned().into())
}
