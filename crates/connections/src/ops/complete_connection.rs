//! `CompleteConnection`: the handshake, which AWS offers in its console only.

use tidegate_api::tidegate::{
    CompleteConnection, CompleteConnectionInput, CompleteConnectionOutput,
    error::resource_not_found_exception,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::{Connections, not_found};
use crate::rows::{CONNECTIONS, find_in, key, prefix_of};

impl Handle<CompleteConnection> for Connections {
    // AWS: https://docs.aws.amazon.com/dtconsole/latest/userguide/security-iam.html names the console's own permission.
    fn needs(&self, _look: &Look, input: &CompleteConnectionInput) -> Result<Needs, Failure> {
        let action = format!("{}:UpdateConnectionInstallation", prefix_of(&input.connection_arn));
        Ok(Needs::one(action, &input.connection_arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: CompleteConnectionInput,
    ) -> Result<CompleteConnectionOutput, Failure> {
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let arn = &input.connection_arn;
            let found = find_in(tx, &place, arn)?;
            let mut row = found.ok_or_else(|| resource_not_found_exception(not_found(arn)))?;
            row.status = "AVAILABLE".to_owned();
            row.repositories.extend(input.repositories.unwrap_or_default());
            tx.put(&CONNECTIONS, &key(&place, arn), &row)?;
            Ok(CompleteConnectionOutput { connection_status: Some(row.status) })
        })
        .await
    }
}
