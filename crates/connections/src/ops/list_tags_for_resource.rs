//! `ListTagsForResource`.

use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{Connections, for_both, not_found};
use crate::rows::find;

macro_rules! handle {
    ($service:ident) => {
        impl Handle<tidegate_api::$service::ListTagsForResource> for Connections {
            fn needs(
                &self,
                _look: &Look,
                input: &tidegate_api::$service::ListTagsForResourceInput,
            ) -> Result<Needs, Failure> {
                let prefix = tidegate_api::$service::SERVICE.iam_prefix;
                Ok(Needs::one(format!("{prefix}:ListTagsForResource"), &input.resource_arn))
            }

            async fn handle(
                &self,
                cx: &Cx,
                input: tidegate_api::$service::ListTagsForResourceInput,
            ) -> Result<tidegate_api::$service::ListTagsForResourceOutput, Failure> {
                use tidegate_api::$service::{ListTagsForResourceOutput, Tag, error};
                let arn = input.resource_arn;
                let row =
                    find(cx, &arn)?.ok_or_else(|| error::resource_not_found_exception(not_found(&arn)))?;
                let tags = row.tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
                Ok(ListTagsForResourceOutput { tags: Some(tags) })
            }
        }
    };
}

for_both!(handle);
