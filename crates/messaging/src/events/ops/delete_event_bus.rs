//! `DeleteEventBus`: a bus without rules; one that is gone is no error.

use tidegate_api::events::{DeleteEventBus, DeleteEventBusOutput, DeleteEventBusRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use crate::events::Events;
use crate::events::bus::{Bus, DEFAULT};
use crate::events::errors::invalid;
use crate::events::rows::{BUSES, RULES};

impl Handle<DeleteEventBus> for Events {
    fn needs(&self, look: &Look, input: &DeleteEventBusRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("events:DeleteEventBus", Bus::of(look, Some(&input.name)).arn()))
    }

    async fn handle(&self, cx: &Cx, input: DeleteEventBusRequest) -> Result<DeleteEventBusOutput, Failure> {
        let bus = Bus::of(cx, Some(&input.name));
        if bus.name == DEFAULT {
            return Err(invalid("Cannot delete event bus default.").into());
        }
        cx.answer(move |tx| {
            if !tx.page(&RULES, &bus.key(), None, 1, false)?.is_empty() {
                return Err(invalid("Event bus can't be deleted since it has rules.").into());
            }
            tx.delete(&BUSES, &bus.key())?;
            Ok(DeleteEventBusOutput::default())
        })
        .await
    }
}
