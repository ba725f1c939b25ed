//! `GetQueueUrl`.

use tidegate_api::sqs::{GetQueueUrl, GetQueueUrlRequest, GetQueueUrlResult};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, Place};
use tidegate_store::StoreLook;

use crate::sqs::Sqs;
use crate::sqs::queue::Queue;

impl Handle<GetQueueUrl> for Sqs {
    fn needs(&self, look: &Look, input: &GetQueueUrlRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("sqs:GetQueueUrl", asked(look, input).arn()))
    }

    async fn handle(&self, cx: &Cx, input: GetQueueUrlRequest) -> Result<GetQueueUrlResult, Failure> {
        let queue = asked(cx, &input);
        cx.read(|rows| queue.row(rows))?;
        Ok(GetQueueUrlResult { queue_url: Some(queue.url(cx)) })
    }
}

fn asked(look: &Look, input: &GetQueueUrlRequest) -> Queue {
    let here = look.place();
    let account = input.queue_owner_aws_account_id.as_ref().unwrap_or(&here.account);
    Queue { place: Place::new(account.clone(), here.region.clone()), name: input.queue_name.clone() }
}
