//! `CreateEventBus`.

use tidegate_api::events::{CreateEventBus, CreateEventBusRequest, CreateEventBusResponse, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::{tags, told};
use crate::events::Events;
use crate::events::bus::{Bus, DEFAULT, check_name};
use crate::events::errors::unsupported;
use crate::events::rows::{BUSES, BusRow};

impl Handle<CreateEventBus> for Events {
    fn needs(&self, look: &Look, input: &CreateEventBusRequest) -> Result<Needs, Failure> {
        let bus = Bus::of(look, Some(&input.name));
        let given = tags(input.tags.clone().unwrap_or_default());
        Ok(told(Needs::one("events:CreateEventBus", bus.arn()), &given))
    }

    async fn handle(&self, cx: &Cx, input: CreateEventBusRequest) -> Result<CreateEventBusResponse, Failure> {
        let refused = [
            ("EventSourceName", input.event_source_name.is_some()),
            ("KmsKeyIdentifier", input.kms_key_identifier.is_some()),
            ("DeadLetterConfig", input.dead_letter_config.is_some()),
            ("LogConfig", input.log_config.is_some()),
        ];
        if let Some((name, _)) = refused.into_iter().find(|(_, given)| *given) {
            return Err(unsupported(name).into());
        }
        check_name("Name", &input.name)?;
        let (bus, now) = (Bus::of(cx, Some(&input.name)), cx.clock().now());
        let row = BusRow {
            description: input.description,
            policy: None,
            tags: tags(input.tags.unwrap_or_default()),
            created: Some(now),
            modified: Some(now),
        };
        cx.answer(move |tx| {
            if bus.name == DEFAULT || !tx.insert(&BUSES, &bus.key(), &row)? {
                let words = format!("Event bus {} already exists.", bus.name);
                return Err(error::resource_already_exists_exception(words).into());
            }
            Ok(CreateEventBusResponse {
                event_bus_arn: Some(bus.arn()),
                description: row.description,
                ..CreateEventBusResponse::default()
            })
        })
        .await
    }
}
