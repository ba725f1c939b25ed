//! `PutEvents`: up to ten events, each of which goes its way or is refused by itself.

use serde_json::Value;
use tidegate_api::events::{
    PutEvents, PutEventsRequest, PutEventsRequestEntry, PutEventsResponse, PutEventsResultEntry,
};
use tidegate_core::{Caller, Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::events::Events;
use crate::events::bus::{Bus, DEFAULT, RuleName};
use crate::events::errors::{invalid, unsupported};
use crate::events::route::{Event, Parts, count, route};

/// AWS: how long the entries of a request are together at most.
const LONGEST: usize = 262_144;

impl Handle<PutEvents> for Events {
    fn needs(&self, look: &Look, input: &PutEventsRequest) -> Result<Needs, Failure> {
        let own = matches!(look.caller(), Caller::Service { .. });
        let mut needs: Option<Needs> = None;
        for entry in &input.entries {
            let bus = Bus::of(look, entry.event_bus_name.as_deref());
            // AWS: services tell the default bus of their account what happens, and nobody is asked.
            if own && bus.name == DEFAULT && bus.place == *look.place() {
                continue;
            }
            let need = match needs {
                None => Needs::one("events:PutEvents", bus.arn()),
                Some(needs) => needs.and("events:PutEvents", bus.arn()),
            };
            let need = match &entry.source {
                Some(source) => need.with("events:source", source),
                None => need,
            };
            needs = Some(match &entry.detail_type {
                Some(detail_type) => need.with("events:detail-type", detail_type),
                None => need,
            });
        }
        Ok(needs.unwrap_or_else(|| Needs::none("a service tells the default bus what happened")))
    }

    async fn handle(&self, cx: &Cx, input: PutEventsRequest) -> Result<PutEventsResponse, Failure> {
        if input.endpoint_id.is_some() {
            return Err(unsupported("EndpointId").into());
        }
        if input.entries.iter().map(size).sum::<usize>() > LONGEST {
            return Err(invalid("Total size of the entries in the request is over the limit.").into());
        }
        let (now, service) = (cx.clock().now(), matches!(cx.caller(), Caller::Service { .. }));
        let mut entries = Vec::new();
        for entry in input.entries {
            let bus = Bus::of(cx, entry.event_bus_name.as_deref());
            let parts = parts(entry, service, now);
            entries.push((parts, bus, cx.ids().uuid()));
        }
        let counter = cx.clone();
        cx.answer(move |tx| {
            let mut results = Vec::new();
            for (parts, bus, id) in entries {
                match parts {
                    Ok(parts) => {
                        let event = Event::new(&bus, id.clone(), parts, now);
                        for name in route(tx, &bus, &event)? {
                            count(&counter, &RuleName { bus: bus.clone(), name }, "TriggeredRules");
                        }
                        results.push(PutEventsResultEntry { event_id: Some(id), ..Default::default() });
                    }
                    Err(refused) => results.push(refused),
                }
            }
            let failed = results.iter().filter(|result| result.error_code.is_some()).count();
            Ok(PutEventsResponse { failed_entry_count: i32::try_from(failed).ok(), entries: Some(results) })
        })
        .await
    }
}

fn size(entry: &PutEventsRequestEntry) -> usize {
    let texts = [&entry.source, &entry.detail_type, &entry.detail];
    let resources = entry.resources.iter().flatten().map(String::len).sum::<usize>();
    texts.into_iter().flatten().map(String::len).sum::<usize>() + resources + entry.time.map_or(0, |_| 14)
}

fn parts(
    entry: PutEventsRequestEntry,
    service: bool,
    now: tidegate_api::Timestamp,
) -> Result<Parts, PutEventsResultEntry> {
    if entry.trace_header.is_some() {
        return Err(refused("InvalidArgument", "Parameter TraceHeader is not supported here."));
    }
    let given = |name: &str, value: Option<String>| {
        let words = format!("Parameter {name} is not valid. Reason: {name} is a required argument.");
        value.filter(|value| !value.is_empty()).ok_or_else(|| refused("InvalidArgument", &words))
    };
    let source = given("Source", entry.source)?;
    let detail_type = given("DetailType", entry.detail_type)?;
    let detail = given("Detail", entry.detail)?;
    if source.starts_with("aws.") && !service {
        return Err(refused("NotAuthorizedForSource", "Not authorized for the source."));
    }
    let detail: Value = serde_json::from_str(&detail)
        .ok()
        .filter(Value::is_object)
        .ok_or_else(|| refused("MalformedDetail", "Detail is malformed."))?;
    let resources = entry.resources.unwrap_or_default();
    Ok(Parts { source, detail_type, time: entry.time.unwrap_or(now), resources, detail })
}

fn refused(code: &str, message: &str) -> PutEventsResultEntry {
    PutEventsResultEntry {
        event_id: None,
        error_code: Some(code.to_owned()),
        error_message: Some(message.to_owned()),
    }
}
