//! `GetConnection`.

use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{Connections, for_both, not_found};
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
                use tidegate_api::$service::{Connection, GetConnectionOutput, error};
                let arn = input.connection_arn;
                let row =
                    find(cx, &arn)?.ok_or_else(|| error::resource_not_found_exception(not_found(&arn)))?;
                let connection = Connection {
                    connection_name: Some(row.name),
                    connection_arn: Some(row.arn),
                    provider_type: Some(row.provider_type.into()),
                    owner_account_id: Some(cx.place().account.clone()),
                    connection_status: Some(row.status.into()),
                    host_arn: None,
                };
                Ok(GetConnectionOutput { connection: Some(connection) })
            }
        }
    };
}

for_both!(handle);
