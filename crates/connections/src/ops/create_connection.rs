//! `CreateConnection`: PENDING until a person completes the handshake.

use std::collections::BTreeMap;

use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreCx};

use super::{Connections, for_both};
use crate::rows::{CONNECTIONS, ConnectionRow, key};

macro_rules! handle {
    ($service:ident) => {
        impl Handle<tidegate_api::$service::CreateConnection> for Connections {
            fn needs(
                &self,
                look: &Look,
                input: &tidegate_api::$service::CreateConnectionInput,
            ) -> Result<Needs, Failure> {
                let prefix = tidegate_api::$service::SERVICE.iam_prefix;
                let provider = input.provider_type.as_ref().map(ToString::to_string).unwrap_or_default();
                let needs = Needs::one(
                    format!("{prefix}:CreateConnection"),
                    look.place().arn(prefix, "connection/*"),
                );
                Ok(needs.with(format!("{prefix}:ProviderType"), provider))
            }

            async fn handle(
                &self,
                cx: &Cx,
                input: tidegate_api::$service::CreateConnectionInput,
            ) -> Result<tidegate_api::$service::CreateConnectionOutput, Failure> {
                use tidegate_api::$service::{CreateConnectionOutput, error};
                if input.host_arn.is_some() {
                    let message =
                        "HostArn is not supported: connections of tidegate lead to git URLs, not to hosts.";
                    return Err(error::resource_unavailable_exception(message).into());
                }
                let provider = input.provider_type.ok_or_else(|| {
                    error::resource_unavailable_exception("A connection needs a ProviderType.")
                })?;
                let service = tidegate_api::$service::SERVICE.iam_prefix;
                let arn = cx.place().arn(service, format!("connection/{}", cx.ids().uuid())).to_string();
                let tags = input.tags.clone().unwrap_or_default();
                let row = ConnectionRow {
                    arn: arn.clone(),
                    name: input.connection_name,
                    provider_type: provider.to_string(),
                    status: "PENDING".to_owned(),
                    tags: tags.into_iter().map(|tag| (tag.key, tag.value)).collect::<BTreeMap<_, _>>(),
                    repositories: BTreeMap::new(),
                };
                let (place, tags) = (cx.place().clone(), input.tags);
                cx.answer(move |tx| {
                    let named: Vec<(Key, ConnectionRow)> = tx.scan(&CONNECTIONS, &Key::of(&place))?;
                    if named.iter().any(|(_, other)| other.name == row.name) {
                        let message = format!("A connection named {} exists already.", row.name);
                        return Err(error::limit_exceeded_exception(message).into());
                    }
                    tx.put(&CONNECTIONS, &key(&place, &row.arn), &row)?;
                    Ok(CreateConnectionOutput { connection_arn: arn, tags })
                })
                .await
            }
        }
    };
}

for_both!(handle);
