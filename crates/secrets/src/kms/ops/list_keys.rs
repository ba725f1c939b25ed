//! `ListKeys`.

use tidegate_api::kms::{KeyListEntry, ListKeys, ListKeysRequest, ListKeysResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use super::cut;
use crate::kms::Kms;
use crate::kms::errors::unsupported;
use crate::kms::key::KeyRef;
use crate::kms::rows::KEYS;

impl Handle<ListKeys> for Kms {
    fn needs(&self, _look: &Look, _input: &ListKeysRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("kms:ListKeys", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListKeysRequest) -> Result<ListKeysResponse, Failure> {
        if input.resource_owners.is_some_and(|owners| !owners.is_empty()) {
            return Err(unsupported("ResourceOwners").into());
        }
        let now = cx.clock().now();
        let rows = cx.read(|rows| rows.scan(&KEYS, &Key::of(cx.place())))?;
        let all = rows.into_iter().filter(|(_, row)| !row.is_gone(now)).map(|(key, _)| {
            let found = KeyRef::new(cx.place(), key.last());
            let entry = KeyListEntry { key_arn: Some(found.arn()), key_id: Some(found.id.clone()) };
            (found.id, entry)
        });
        let (keys, next_marker) = cut(all.collect(), (input.limit, 1000), input.marker.as_deref())?;
        let truncated = Some(next_marker.is_some());
        Ok(ListKeysResponse { keys: Some(keys), next_marker, truncated })
    }
}
