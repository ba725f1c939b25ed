//! `GetQueueAttributes`.

use tidegate_api::sqs::{
    GetQueueAttributes, GetQueueAttributesRequest, GetQueueAttributesResult, QueueAttributeName, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::on_queue;
use crate::sqs::Sqs;
use crate::sqs::attributes::shown;
use crate::sqs::queue::Queue;

impl Handle<GetQueueAttributes> for Sqs {
    fn needs(&self, look: &Look, input: &GetQueueAttributesRequest) -> Result<Needs, Failure> {
        on_queue(look, &input.queue_url, "sqs:GetQueueAttributes")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetQueueAttributesRequest,
    ) -> Result<GetQueueAttributesResult, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        let asked = input.attribute_names.unwrap_or_default();
        if let Some(QueueAttributeName::Unrecognized(name)) =
            asked.iter().find(|name| matches!(name, QueueAttributeName::Unrecognized(_)))
        {
            return Err(error::invalid_attribute_name(format!("Unknown Attribute {name}.")).into());
        }
        let now = cx.clock().now();
        let mut all = cx.read(|rows| shown(rows, &queue, &queue.row(rows)?, now))?;
        if !asked.contains(&QueueAttributeName::All) {
            all.retain(|name, _| asked.iter().any(|asked| asked.as_str() == name));
        }
        Ok(GetQueueAttributesResult { attributes: Some(all).filter(|all| !all.is_empty()) })
    }
}
