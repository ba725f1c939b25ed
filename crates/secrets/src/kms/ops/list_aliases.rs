//! `ListAliases`.

use tidegate_api::kms::{AliasListEntry, ListAliases, ListAliasesRequest, ListAliasesResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use super::cut;
use crate::kms::Kms;
use crate::kms::key::KeyRef;
use crate::kms::rows::ALIASES;

impl Handle<ListAliases> for Kms {
    fn needs(&self, _look: &Look, _input: &ListAliasesRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("kms:ListAliases", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListAliasesRequest) -> Result<ListAliasesResponse, Failure> {
        let only = input.key_id.map(|given| KeyRef::find(cx, &given)).transpose()?;
        let rows = cx.read(|rows| rows.scan(&ALIASES, &Key::of(cx.place())))?;
        let wanted = rows.into_iter().filter(|(_, row)| only.as_ref().is_none_or(|key| key.id == row.key));
        let all = wanted.map(|(key, row)| {
            let name = key.last().to_owned();
            let entry = AliasListEntry {
                alias_arn: Some(cx.place().arn("kms", name.clone()).to_string()),
                alias_name: Some(name.clone()),
                target_key_id: Some(row.key),
                creation_date: Some(row.created),
                last_updated_date: Some(row.updated),
            };
            (name, entry)
        });
        let (aliases, next_marker) = cut(all.collect(), (input.limit, 100), input.marker.as_deref())?;
        let truncated = Some(next_marker.is_some());
        Ok(ListAliasesResponse { aliases: Some(aliases), next_marker, truncated })
    }
}
