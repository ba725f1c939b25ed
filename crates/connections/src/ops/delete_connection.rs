//! `DeleteConnection`.

use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::{Connections, for_both, not_found};
use crate::rows::{CONNECTIONS, find_in, key};

macro_rules! handle {
    ($service:ident) => {
        impl Handle<tidegate_api::$service::DeleteConnection> for Connections {
            fn needs(
                &self,
                _look: &Look,
                input: &tidegate_api::$service::DeleteConnectionInput,
            ) -> Result<Needs, Failure> {
                let prefix = tidegate_api::$service::SERVICE.iam_prefix;
                Ok(Needs::one(format!("{prefix}:DeleteConnection"), &input.connection_arn))
            }

            async fn handle(
                &self,
                cx: &Cx,
                input: tidegate_api::$service::DeleteConnectionInput,
            ) -> Result<tidegate_api::$service::DeleteConnectionOutput, Failure> {
                use tidegate_api::$service::{DeleteConnectionOutput, error};
                let (place, arn) = (cx.place().clone(), input.connection_arn);
                cx.answer(move |tx| {
                    if find_in(tx, &place, &arn)?.is_none() {
                        return Err(error::resource_not_found_exception(not_found(&arn)).into());
                    }
                    tx.delete(&CONNECTIONS, &key(&place, &arn))?;
                    Ok(DeleteConnectionOutput::default())
                })
                .await
            }
        }
    };
}

for_both!(handle);
