//! `ListEventBuses`.

use tidegate_api::events::{EventBus, ListEventBuses, ListEventBusesRequest, ListEventBusesResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use super::cut;
use crate::events::Events;
use crate::events::bus::{Bus, DEFAULT};
use crate::events::rows::{BUSES, BusRow};

impl Handle<ListEventBuses> for Events {
    fn needs(&self, _look: &Look, _input: &ListEventBusesRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("events:ListEventBuses", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListEventBusesRequest) -> Result<ListEventBusesResponse, Failure> {
        let rows = cx.read(|rows| rows.scan(&BUSES, &Key::of(cx.place())))?;
        let mut all: Vec<(String, BusRow)> =
            rows.into_iter().map(|(key, row)| (key.last().to_owned(), row)).collect();
        if !all.iter().any(|(name, _)| name == DEFAULT) {
            all.push((DEFAULT.to_owned(), BusRow::default()));
        }
        all.sort_by(|(one, _), (other, _)| one.cmp(other));
        let beginning = input.name_prefix.unwrap_or_default();
        let wanted = all.into_iter().filter(|(name, _)| name.starts_with(&beginning)).map(|(name, row)| {
            let shown = EventBus {
                arn: Some(Bus { place: cx.place().clone(), name: name.clone() }.arn()),
                name: Some(name.clone()),
                description: row.description,
                policy: row.policy,
                creation_time: row.created,
                last_modified_time: row.modified,
                ..EventBus::default()
            };
            (name, shown)
        });
        let (event_buses, next_token) = cut(wanted.collect(), input.limit, input.next_token.as_deref())?;
        Ok(ListEventBusesResponse { event_buses: Some(event_buses), next_token })
    }
}
