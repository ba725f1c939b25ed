//! `RemovePermission`: takes a statement, or all, out of a bus's policy.

use serde_json::Value;
use tidegate_api::events::{RemovePermission, RemovePermissionOutput, RemovePermissionRequest, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::events::Events;
use crate::events::bus::Bus;
use crate::events::policy::{document, statements};
use crate::events::rows::BUSES;

impl Handle<RemovePermission> for Events {
    fn needs(&self, look: &Look, input: &RemovePermissionRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("events:RemovePermission", Bus::of(look, input.event_bus_name.as_deref()).arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: RemovePermissionRequest,
    ) -> Result<RemovePermissionOutput, Failure> {
        let (bus, now) = (Bus::of(cx, input.event_bus_name.as_deref()), cx.clock().now());
        cx.answer(move |tx| {
            let mut row = bus.row(tx)?;
            let mut document = document(&row)?;
            let mut kept = statements(&document);
            let before = kept.len();
            if input.remove_all_permissions == Some(true) {
                kept.clear();
            } else {
                kept.retain(|one| one["Sid"].as_str() != input.statement_id.as_deref());
                if kept.len() == before {
                    let words = "Statement with the provided id does not exist.";
                    return Err(error::resource_not_found_exception(words).into());
                }
            }
            document["Statement"] = Value::Array(kept.clone());
            row.policy = (!kept.is_empty()).then(|| document.to_string());
            row.modified = Some(now);
            tx.put(&BUSES, &bus.key(), &row)?;
            Ok(RemovePermissionOutput::default())
        })
        .await
    }
}
