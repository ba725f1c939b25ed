//! `CreateLogStream`.

use tidegate_api::logs::{CreateLogStream, CreateLogStreamOutput, CreateLogStreamRequest, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::logs::rows::{STREAMS, Stream, group, stream_key};
use crate::logs::{Logs, names};

impl Handle<CreateLogStream> for Logs {
    fn needs(&self, look: &Look, input: &CreateLogStreamRequest) -> Result<Needs, Failure> {
        Ok(names::on_stream(look, "logs:CreateLogStream", &input.log_group_name, &input.log_stream_name))
    }

    async fn handle(&self, cx: &Cx, input: CreateLogStreamRequest) -> Result<CreateLogStreamOutput, Failure> {
        let stream = Stream { name: input.log_stream_name, created: cx.clock().now() };
        let (place, log_group) = (cx.place().clone(), input.log_group_name);
        cx.answer(move |tx| {
            group(tx, &place, &log_group)?;
            if !tx.insert(&STREAMS, &stream_key(&place, &log_group, &stream.name), &stream)? {
                const WHY: &str = "The specified log stream already exists";
                return Err(error::resource_already_exists_exception(WHY).into());
            }
            Ok(CreateLogStreamOutput::default())
        })
        .await
    }
}
