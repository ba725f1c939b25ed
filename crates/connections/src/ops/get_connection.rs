//! `GetConnection`.

use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{Connections, for_both, not_found, shown};
use crate::rows::find;

macro_rules! handle {
    ($service:ident) => {
        impl Handle<tidegate_api::$service::GetConnection> for Connections {
            fn needs(
                &self,
                _look: &Look,
                input: &tidegate_api::$service::GetConnectionInput,
            ) -> Result<Needs, Failure> {
                let prefix = tidegate_api::$service::SERVICE.iam_prefix;
                Ok(Needs::one(format!("{prefix}:GetConnection"), &input.connection_arn))
            }

            async fn handle(
                &self,
                cx: &Cx,
                input: tidegate_api::$service::GetConnectionInput,
            ) -> Result<tidegate_api::$service::GetConnectionOutput, Failure> {
                use tidegate_api::$service::{GetConnectionOutput, error};
                let arn = input.connection_arn;
                let row =
                    find(cx, &arn)?.ok_or_else(|| error::resource_not_found_exception(not_found(&arn)))?;
                Ok(GetConnectionOutput { connection: Some(shown!($service, row, cx.place())) })
            }
        }
    };
}

for_both!(handle);
