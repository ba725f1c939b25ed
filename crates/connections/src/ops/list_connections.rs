//! `ListConnections`, in the order of their ids, by pages.

use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use super::{Connections, for_both, shown};
use crate::rows::{CONNECTIONS, ConnectionRow};

macro_rules! handle {
    ($service:ident) => {
        impl Handle<tidegate_api::$service::ListConnections> for Connections {
            fn needs(
                &self,
                _look: &Look,
                _input: &tidegate_api::$service::ListConnectionsInput,
            ) -> Result<Needs, Failure> {
                let prefix = tidegate_api::$service::SERVICE.iam_prefix;
                Ok(Needs::one(format!("{prefix}:ListConnections"), "*"))
            }

            async fn handle(
                &self,
                cx: &Cx,
                input: tidegate_api::$service::ListConnectionsInput,
            ) -> Result<tidegate_api::$service::ListConnectionsOutput, Failure> {
                use tidegate_api::$service::ListConnectionsOutput;
                // No connection has a host, so none passes a filter on one.
                let hostless = input.host_arn_filter.is_none();
                let prefix = Key::of(cx.place());
                let after = input.next_token.map(|token| prefix.clone().and(token));
                let limit = usize::try_from(input.max_results.unwrap_or(50)).unwrap_or(50);
                let provider = input.provider_type_filter.map(|provider| provider.to_string());
                let rows: Vec<(Key, ConnectionRow)> =
                    cx.read(|rows| rows.page(&CONNECTIONS, &prefix, after.as_ref(), usize::MAX, false))?;
                let mut wanted: Vec<(Key, ConnectionRow)> = rows
                    .into_iter()
                    .filter(|(_, row)| {
                        hostless && provider.as_ref().is_none_or(|wanted| *wanted == row.provider_type)
                    })
                    .collect();
                let more = wanted.len() > limit;
                wanted.truncate(limit);
                let next_token = more.then(|| wanted.last().map(|(key, _)| key.last().to_owned())).flatten();
                let connections =
                    wanted.into_iter().map(|(_, row)| shown!($service, row, cx.place())).collect();
                Ok(ListConnectionsOutput { connections: Some(connections), next_token })
            }
        }
    };
}

for_both!(handle);
