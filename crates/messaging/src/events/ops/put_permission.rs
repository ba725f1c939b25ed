//! `PutPermission`: a bus's policy, whole or by a statement.

use serde_json::{Value, json};
use tidegate_api::ServiceError;
use tidegate_api::events::{PutPermission, PutPermissionOutput, PutPermissionRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::events::Events;
use crate::events::bus::Bus;
use crate::events::errors::invalid;
use crate::events::policy::{check, document, statements};
use crate::events::rows::BUSES;

impl Handle<PutPermission> for Events {
    fn needs(&self, look: &Look, input: &PutPermissionRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("events:PutPermission", Bus::of(look, input.event_bus_name.as_deref()).arn()))
    }

    async fn handle(&self, cx: &Cx, input: PutPermissionRequest) -> Result<PutPermissionOutput, Failure> {
        let (bus, now) = (Bus::of(cx, input.event_bus_name.as_deref()), cx.clock().now());
        let statement = match &input.policy {
            Some(policy) => {
                check(policy)?;
                None
            }
            None => Some(statement(&bus, &input)?),
        };
        cx.answer(move |tx| {
            let mut row = bus.row(tx)?;
            row.policy = match statement {
                None => input.policy,
                Some(statement) => {
                    let mut document = document(&row)?;
                    let kept = statements(&document).into_iter().filter(|one| one["Sid"] != statement["Sid"]);
                    document["Statement"] = Value::Array(kept.chain([statement.clone()]).collect());
                    Some(document.to_string())
                }
            };
            row.modified = Some(now);
            tx.put(&BUSES, &bus.key(), &row)?;
            Ok(PutPermissionOutput::default())
        })
        .await
    }
}

fn statement(bus: &Bus, input: &PutPermissionRequest) -> Result<Value, ServiceError> {
    let (Some(sid), Some(principal)) = (&input.statement_id, &input.principal) else {
        return Err(invalid("Parameters StatementId, Action and Principal, or Policy, must be given."));
    };
    if input.action.as_deref() != Some("events:PutEvents") {
        return Err(invalid("Provided value in parameter 'action' is not supported."));
    }
    let principal = match principal.as_str() {
        "*" => json!("*"),
        account => json!({"AWS": format!("arn:{}:iam::{account}:root", bus.place.partition())}),
    };
    let mut statement = json!({
        "Sid": sid,
        "Effect": "Allow",
        "Principal": principal,
        "Action": "events:PutEvents",
        "Resource": bus.arn(),
    });
    if let Some(condition) = &input.condition {
        statement["Condition"] = json!({&condition.r#type: {&condition.key: condition.value}});
    }
    check(&json!({"Version": "2012-10-17", "Statement": [statement.clone()]}).to_string())?;
    Ok(statement)
}
