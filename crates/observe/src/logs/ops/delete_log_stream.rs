//! `DeleteLogStream`.

use tidegate_api::logs::{DeleteLogStream, DeleteLogStreamOutput, DeleteLogStreamRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use crate::logs::rows::{EVENTS, STREAMS, stream, stream_key};
use crate::logs::{Logs, names};

impl Handle<DeleteLogStream> for Logs {
    fn needs(&self, look: &Look, input: &DeleteLogStreamRequest) -> Result<Needs, Failure> {
        Ok(names::on_stream(look, "logs:DeleteLogStream", &input.log_group_name, &input.log_stream_name))
    }

    async fn handle(&self, cx: &Cx, input: DeleteLogStreamRequest) -> Result<DeleteLogStreamOutput, Failure> {
        let place = cx.place().clone();
        let key = stream_key(&place, &input.log_group_name, &input.log_stream_name);
        let events = key.clone();
        let output = cx
            .answer(move |tx| {
                stream(tx, &place, &input.log_group_name, &input.log_stream_name)?;
                tx.delete(&STREAMS, &key)?;
                Ok(DeleteLogStreamOutput::default())
            })
            .await?;
        cx.store().telemetry().delete(&EVENTS, &events)?;
        Ok(output)
    }
}
