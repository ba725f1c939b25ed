//! `AddPermission`: a statement of a topic's policy, put together from accounts and actions.

use serde_json::Value;
use tidegate_api::sns::{AddPermission, AddPermissionInput, AddPermissionOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_topic;
use crate::sns::Sns;
use crate::sns::errors::invalid;
use crate::sns::permissions::{document, has, statement};
use crate::sns::policy::statements;
use crate::sns::rows::TOPICS;
use crate::sns::topic::Topic;

impl Handle<AddPermission> for Sns {
    fn needs(&self, look: &Look, input: &AddPermissionInput) -> Result<Needs, Failure> {
        on_topic(look, &input.topic_arn, "sns:AddPermission")
    }

    async fn handle(&self, cx: &Cx, input: AddPermissionInput) -> Result<AddPermissionOutput, Failure> {
        let topic = Topic::of(cx, &input.topic_arn)?;
        let statement = statement(&input, &topic)?;
        cx.answer(move |tx| {
            let mut row = topic.row(tx)?;
            let mut document = document(&topic, &row)?;
            if has(&document, &input.label) {
                return Err(invalid("Statement already exists").into());
            }
            let mut all = statements(&document);
            all.push(statement);
            document["Statement"] = Value::Array(all);
            row.attributes.insert("Policy".to_owned(), document.to_string());
            tx.put(&TOPICS, &topic.key(), &row)?;
            Ok(AddPermissionOutput::default())
        })
        .await
    }
}
