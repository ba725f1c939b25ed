//! `DeleteLogGroup`.

use tidegate_api::logs::{DeleteLogGroup, DeleteLogGroupOutput, DeleteLogGroupRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx, StoreLook};

use crate::logs::rows::{EVENTS, GROUPS, STREAMS, group_key, no_such_group};
use crate::logs::{Logs, names};

impl Handle<DeleteLogGroup> for Logs {
    fn needs(&self, look: &Look, input: &DeleteLogGroupRequest) -> Result<Needs, Failure> {
        Ok(names::on_group(look, "logs:DeleteLogGroup", &input.log_group_name))
    }

    async fn handle(&self, cx: &Cx, input: DeleteLogGroupRequest) -> Result<DeleteLogGroupOutput, Failure> {
        let key = group_key(cx.place(), &input.log_group_name);
        let events = key.clone();
        let output = cx
            .answer(move |tx| {
                if !tx.delete(&GROUPS, &key)? {
                    return Err(no_such_group().into());
                }
                for (stream, _) in tx.scan(&STREAMS, &key)? {
                    tx.delete(&STREAMS, &stream)?;
                }
                Ok(DeleteLogGroupOutput::default())
            })
            .await?;
        cx.store().telemetry().delete(&EVENTS, &events)?;
        Ok(output)
    }
}
