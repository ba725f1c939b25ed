//! `ListAccessKeys`: the access keys of a user, without their secrets.

use tidegate_api::iam::{
    AccessKeyMetadata, ListAccessKeys, ListAccessKeysRequest, ListAccessKeysResponse, StatusType,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::Iam;
use crate::keys::Owner;
use crate::pages::Page;
use crate::rows::ACCESS_KEYS;

impl Handle<ListAccessKeys> for Iam {
    fn needs(&self, look: &Look, input: &ListAccessKeysRequest) -> Result<Needs, Failure> {
        Owner::of(look.caller(), input.user_name.as_deref())?.need(look, "iam:ListAccessKeys")
    }

    async fn handle(&self, cx: &Cx, input: ListAccessKeysRequest) -> Result<ListAccessKeysResponse, Failure> {
        let owner = Owner::of(cx.caller(), input.user_name.as_deref())?;
        let keys = cx.read::<_, Failure>(|rows| {
            let ids = owner.keys(rows, &cx.place().account)?;
            let mut keys = Vec::new();
            for id in ids {
                if let Some(row) = rows.get(&ACCESS_KEYS, &Key::raw(id.as_str()))? {
                    keys.push((id, row));
                }
            }
            Ok(keys)
        })?;
        let page = Page::of(keys, input.marker.as_deref(), input.max_items, |(id, _)| id)?;
        let shown = page.items.into_iter().map(|(id, row)| AccessKeyMetadata {
            user_name: Some(owner.name().to_owned()).filter(|name| !name.is_empty()),
            access_key_id: Some(id),
            status: Some(if row.active { StatusType::Active } else { StatusType::Inactive }),
            create_date: Some(row.created),
        });
        Ok(ListAccessKeysResponse {
            access_key_metadata: shown.collect(),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
