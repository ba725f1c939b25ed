//! `UntagResource`.

use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::{Connections, for_both, not_found};
use crate::rows::{CONNECTIONS, find_in, key};

macro_rules! handle {
    ($service:ident) => {
        impl Handle<tidegate_api::$service::UntagResource> for Connections {
            fn needs(
                &self,
                _look: &Look,
                input: &tidegate_api::$service::UntagResourceInput,
            ) -> Result<Needs, Failure> {
                let prefix = tidegate_api::$service::SERVICE.iam_prefix;
                Ok(Needs::one(format!("{prefix}:UntagResource"), &input.resource_arn))
            }

            async fn handle(
                &self,
                cx: &Cx,
                input: tidegate_api::$service::UntagResourceInput,
            ) -> Result<tidegate_api::$service::UntagResourceOutput, Failure> {
                use tidegate_api::$service::{UntagResourceOutput, error};
                let (place, arn) = (cx.place().clone(), input.resource_arn);
                cx.answer(move |tx| {
                    let found = find_in(tx, &place, &arn)?;
                    let mut row =
                        found.ok_or_else(|| error::resource_not_found_exception(not_found(&arn)))?;
                    row.tags.retain(|name, _| !input.tag_keys.contains(name));
                    tx.put(&CONNECTIONS, &key(&place, &arn), &row)?;
                    Ok(UntagResourceOutput::default())
                })
                .await
            }
        }
    };
}

for_both!(handle);
