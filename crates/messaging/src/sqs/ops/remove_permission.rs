//! `RemovePermission`: takes a statement out of a queue's policy.

use serde_json::Value;
use tidegate_api::sqs::{RemovePermission, RemovePermissionOutput, RemovePermissionRequest};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_queue;
use crate::sqs::Sqs;
use crate::sqs::errors::invalid_value;
use crate::sqs::policy::statements;
use crate::sqs::queue::Queue;
use crate::sqs::rows::QUEUES;

impl Handle<RemovePermission> for Sqs {
    fn needs(&self, look: &Look, input: &RemovePermissionRequest) -> Result<Needs, Failure> {
        on_queue(look, &input.queue_url, "sqs:RemovePermission")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: RemovePermissionRequest,
    ) -> Result<RemovePermissionOutput, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        let now = cx.clock().now();
        cx.answer(move |tx| {
            let mut row = queue.row(tx)?;
            let text = row.attributes.get("Policy").map_or("{}", String::as_str);
            let mut document: Value = serde_json::from_str(text)
                .map_err(|error| Fault::because("reading a queue's policy", error))?;
            let mut left = statements(&document);
            let before = left.len();
            left.retain(|one| one["Sid"] != input.label);
            if left.len() == before {
                return Err(invalid_value(&input.label, "Label", "can't find label.").into());
            }
            if left.is_empty() {
                row.attributes.remove("Policy");
            } else {
                document["Statement"] = Value::Array(left);
                row.attributes.insert("Policy".to_owned(), document.to_string());
            }
            row.modified = now;
            tx.put(&QUEUES, &queue.key(), &row)?;
            Ok(RemovePermissionOutput::default())
        })
        .await
    }
}
