//! `TagResource`.

use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::{Connections, for_both, not_found};
use crate::rows::{CONNECTIONS, find_in, key};

macro_rules! handle {
    ($service:ident) => {
        impl Handle<tidegate_api::$service::TagResource> for Connections {
            fn needs(
                &self,
                _look: &Look,
                input: &tidegate_api::$service::TagResourceInput,
            ) -> Result<Needs, Failure> {
                let prefix = tidegate_api::$service::SERVICE.iam_prefix;
                Ok(Needs::one(format!("{prefix}:TagResource"), &input.resource_arn))
            }

            async fn handle(
                &self,
                cx: &Cx,
                input: tidegate_api::$service::TagResourceInput,
            ) -> Result<tidegate_api::$service::TagResourceOutput, Failure> {
                use tidegate_api::$service::{TagResourceOutput, error};
                let (place, arn) = (cx.place().clone(), input.resource_arn);
                cx.answer(move |tx| {
                    let found = find_in(tx, &place, &arn)?;
                    let mut row =
                        found.ok_or_else(|| error::resource_not_found_exception(not_found(&arn)))?;
                    row.tags.extend(input.tags.into_iter().map(|tag| (tag.key, tag.value)));
                    tx.put(&CONNECTIONS, &key(&place, &arn), &row)?;
                    Ok(TagResourceOutput::default())
                })
                .await
            }
        }
    };
}

for_both!(handle);
