//! Subscription filters: what a group takes in is sent on to functions, gathered as AWS gathers it.
//!
//! AWS: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html#LambdaFunctionExample>

use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use tidegate_api::cloudwatch::Dimension;
use tidegate_api::lambda::{InvocationRequest, InvocationType, Invoke};
use tidegate_api::logs::{InputLogEvent, SubscriptionFilter};
use tidegate_core::{Arn, CallError, Caller, Cx, Fault, Place, wall};
use tokio::sync::{Mutex, mpsc};

use crate::cloudwatch::{MetricId, Metrics, Set};
use crate::logs::names;
use crate::logs::pattern::Pattern;
use crate::logs::rows::Group;

/// How many batches may wait; whoever logs faster waits too.
const WAITING: usize = 1024;
/// How often a function that refuses is asked, with a pause between.
const ATTEMPTS: u32 = 5;
const PAUSE: Duration = Duration::from_millis(200);

/// A batch for a function.
struct Batch {
    place: Place,
    group: String,
    filter: String,
    function: String,
    payload: Value,
    events: f64,
}

/// What waits to be sent.
pub struct Subscriptions {
    metrics: Arc<Metrics>,
    sender: mpsc::Sender<Batch>,
    receiver: Mutex<mpsc::Receiver<Batch>>,
}

impl Subscriptions {
    /// Nothing waits yet.
    pub fn new(metrics: Arc<Metrics>) -> Self {
        let (sender, receiver) = mpsc::channel(WAITING);
        Self { metrics, sender, receiver: Mutex::new(receiver) }
    }

    /// Takes what the filters of a group let through.
    pub async fn offer(&self, cx: &Cx, group: &Group, stream: &str, events: &[InputLogEvent]) {
        for filter in &group.subscription_filters {
            let Some(batch) = batch(cx, group, filter, stream, events) else { continue };
            if self.sender.send(batch).await.is_err() {
                tracing::error!(group = group.name, "nobody sends the events of subscriptions on");
            }
        }
    }

    /// Sends on, for ever.
    pub async fn deliver_for_ever(&self, cx: Cx) {
        let mut receiver = self.receiver.lock().await;
        while let Some(batch) = receiver.recv().await {
            let _busy = cx.clock().busy();
            let failed = deliver(&cx, &batch).await.is_err_and(|error| {
                tracing::warn!(%error, group = batch.group, function = batch.function, "sending log events on");
                true
            });
            let name = if failed { "DeliveryErrors" } else { "ForwardedLogEvents" };
            let dimensions = [
                ("LogGroupName", batch.group.clone()),
                ("DestinationType", "Lambda".to_owned()),
                ("FilterName", batch.filter.clone()),
            ]
            .map(|(name, value)| Dimension { name: name.to_owned(), value });
            let metric = MetricId::new("AWS/Logs", name, Some(&dimensions));
            let set = Set::of(1.0, if failed { 1.0 } else { batch.events });
            self.metrics.count(&batch.place, &metric, "None", cx.clock().now(), set, false);
        }
    }
}

fn batch(
    cx: &Cx,
    group: &Group,
    filter: &SubscriptionFilter,
    stream: &str,
    events: &[InputLogEvent],
) -> Option<Batch> {
    let pattern = Pattern::compile(filter.filter_pattern.as_deref().unwrap_or_default())?;
    let name = filter.filter_name.clone().unwrap_or_default();
    let chosen: Vec<Value> = events
        .iter()
        .filter(|event| pattern.matches(&event.message))
        .map(|event| {
            let id = cx.ids().text(b"0123456789", 56);
            json!({"id": id, "timestamp": event.timestamp, "message": event.message})
        })
        .collect();
    (!chosen.is_empty()).then(|| Batch {
        place: cx.place().clone(),
        group: group.name.clone(),
        function: filter.destination_arn.clone().unwrap_or_default(),
        events: f64::from(u32::try_from(chosen.len()).unwrap_or(u32::MAX)),
        payload: json!({
            "messageType": "DATA_MESSAGE",
            "owner": cx.place().account,
            "logGroup": group.name,
            "logStream": stream,
            "subscriptionFilters": [name.clone()],
            "logEvents": chosen,
        }),
        filter: name,
    })
}

async fn deliver(cx: &Cx, batch: &Batch) -> Result<(), CallError> {
    let packed = packed(&batch.payload).map_err(|fault| fault_of(cx, &fault))?;
    let payload = json!({"awslogs": {"data": packed}}).to_string();
    let mut attempt = 1;
    loop {
        let sent =
            invoke(cx, &batch.place, &batch.group, &batch.function, InvocationType::Event, &payload).await;
        match sent {
            Err(error) if attempt < ATTEMPTS && !error.is_denied() && error.status != 404 => {
                attempt += 1;
                wall::pause(PAUSE).await;
            }
            other => return other,
        }
    }
}

fn fault_of(cx: &Cx, fault: &Fault) -> CallError {
    CallError {
        service: "logs",
        operation: "PutLogEvents",
        code: "InternalFailure".to_owned(),
        message: fault.to_string(),
        status: 500,
        request_id: cx.request_id().to_owned(),
    }
}

fn packed(payload: &Value) -> Result<String, Fault> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    let written = encoder.write_all(payload.to_string().as_bytes()).and_then(|()| encoder.finish());
    Ok(BASE64_STANDARD.encode(written.map_err(|error| Fault::because("packing log events", error))?))
}

/// Whether a function may be called for a group; it is not called.
pub async fn may_invoke(cx: &Cx, group: &str, function: &str) -> Result<(), CallError> {
    invoke(cx, cx.place(), group, function, InvocationType::DryRun, "{}").await
}

/// Calls a function as Logs, whose name policies have with and without the region.
async fn invoke(
    cx: &Cx,
    place: &Place,
    group: &str,
    function: &str,
    kind: InvocationType,
    payload: &str,
) -> Result<(), CallError> {
    let mut last = None;
    for principal in ["logs.amazonaws.com".to_owned(), format!("logs.{}.amazonaws.com", place.region)] {
        let caller = Caller::Service {
            principal,
            account: place.account.clone(),
            source_arn: Some(format!("{}:*", names::group_arn(place, group))),
        };
        let input = InvocationRequest {
            function_name: function.to_owned(),
            invocation_type: Some(kind.clone()),
            payload: Some(payload.to_owned().into()),
            ..InvocationRequest::default()
        };
        match cx.acting_as(caller).at(place.clone()).call::<Invoke>(input).await {
            Ok(_) => return Ok(()),
            Err(error) if error.is_denied() => last = Some(error),
            Err(error) => return Err(error),
        }
    }
    last.map_or(Ok(()), Err)
}

/// Where events are to be sent: the service of an ARN, and its account.
pub fn destination(arn: &str) -> Option<(String, String)> {
    let arn: Arn = arn.parse().ok()?;
    Some((arn.service, arn.account))
}
