//! `AddPermission`: a statement of a queue's policy, put together from accounts and actions.

use serde_json::{Value, json};
use tidegate_api::ServiceError;
use tidegate_api::sqs::{AddPermission, AddPermissionOutput, AddPermissionRequest};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_queue;
use crate::sqs::Sqs;
use crate::sqs::errors::{invalid_value, missing_parameter};
use crate::sqs::policy::statements;
use crate::sqs::queue::Queue;
use crate::sqs::rows::QUEUES;

/// What may be given to others in this way, and everything.
const ACTIONS: [&str; 7] = [
    "*",
    "ChangeMessageVisibility",
    "DeleteMessage",
    "GetQueueAttributes",
    "GetQueueUrl",
    "ReceiveMessage",
    "SendMessage",
];

impl Handle<AddPermission> for Sqs {
    fn needs(&self, look: &Look, input: &AddPermissionRequest) -> Result<Needs, Failure> {
        on_queue(look, &input.queue_url, "sqs:AddPermission")
    }

    async fn handle(&self, cx: &Cx, input: AddPermissionRequest) -> Result<AddPermissionOutput, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        let now = cx.clock().now();
        cx.answer(move |tx| {
            let mut row = queue.row(tx)?;
            let statement = statement(&input, &queue)?;
            let mut document = match row.attributes.get("Policy") {
                Some(text) => serde_json::from_str(text)
                    .map_err(|error| Fault::because("reading a queue's policy", error))?,
                None => json!({"Version": "2008-10-17", "Id": format!("{}/SQSDefaultPolicy", queue.arn())}),
            };
            let mut all = statements(&document);
            if all.iter().any(|one| one["Sid"] == input.label) {
                return Err(invalid_value(&input.label, "Label", "Already exists.").into());
            }
            all.push(statement);
            document["Statement"] = Value::Array(all);
            row.attributes.insert("Policy".to_owned(), document.to_string());
            row.modified = now;
            tx.put(&QUEUES, &queue.key(), &row)?;
            Ok(AddPermissionOutput::default())
        })
        .await
    }
}

fn statement(input: &AddPermissionRequest, queue: &Queue) -> Result<Value, ServiceError> {
    if input.label.is_empty() {
        return Err(missing_parameter("Label"));
    }
    if input.aws_account_ids.is_empty() {
        return Err(missing_parameter("AWSAccountIds"));
    }
    if input.actions.is_empty() {
        return Err(missing_parameter("Actions"));
    }
    if let Some(other) = input.actions.iter().find(|action| !ACTIONS.contains(&action.as_str())) {
        let reason = "Only the queue owner is allowed to invoke this action.";
        return Err(invalid_value(format!("SQS:{other}"), "ActionName", reason));
    }
    let is_account = |text: &&String| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some(other) = input.aws_account_ids.iter().find(|account| !is_account(account)) {
        let reason = "Unable to verify.";
        return Err(invalid_value(format!("[{other}]"), "PrincipalId", reason));
    }
    let partition = queue.place.partition();
    let roots = input.aws_account_ids.iter().map(|account| format!("arn:{partition}:iam::{account}:root"));
    Ok(json!({
        "Sid": input.label,
        "Effect": "Allow",
        "Principal": {"AWS": one_or_many(roots.collect())},
        "Action": one_or_many(input.actions.iter().map(|action| format!("SQS:{action}")).collect()),
        "Resource": queue.arn(),
    }))
}

/// AWS: a single value stands without a list around it.
fn one_or_many(mut texts: Vec<String>) -> Value {
    if texts.len() == 1 { json!(texts.remove(0)) } else { json!(texts) }
}
