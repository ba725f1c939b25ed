//! `RemovePermission`: takes a statement out of a topic's policy.

use serde_json::Value;
use tidegate_api::sns::{RemovePermission, RemovePermissionInput, RemovePermissionOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_topic;
use crate::sns::Sns;
use crate::sns::permissions::document;
use crate::sns::policy::statements;
use crate::sns::rows::TOPICS;
use crate::sns::topic::Topic;

impl Handle<RemovePermission> for Sns {
    fn needs(&self, look: &Look, input: &RemovePermissionInput) -> Result<Needs, Failure> {
        on_topic(look, &input.topic_arn, "sns:RemovePermission")
    }

    async fn handle(&self, cx: &Cx, input: RemovePermissionInput) -> Result<RemovePermissionOutput, Failure> {
        let topic = Topic::of(cx, &input.topic_arn)?;
        cx.answer(move |tx| {
            let mut row = topic.row(tx)?;
            let mut document = document(&topic, &row)?;
            let left = statements(&document).into_iter().filter(|one| one["Sid"] != input.label);
            document["Statement"] = Value::Array(left.collect());
            row.attributes.insert("Policy".to_owned(), document.to_string());
            tx.put(&TOPICS, &topic.key(), &row)?;
            Ok(RemovePermissionOutput::default())
        })
        .await
    }
}
