//! `UpdateAccessKey`: activates or deactivates an access key.

use tidegate_api::iam::{StatusType, UpdateAccessKey, UpdateAccessKeyOutput, UpdateAccessKeyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads};

use crate::Iam;
use crate::errors::{no_such_key, validation};
use crate::keys::Owner;
use crate::rows::ACCESS_KEYS;

impl Handle<UpdateAccessKey> for Iam {
    fn needs(&self, look: &Look, input: &UpdateAccessKeyRequest) -> Result<Needs, Failure> {
        Owner::of(look.caller(), input.user_name.as_deref())?.need(look, "iam:UpdateAccessKey")
    }

    async fn handle(&self, cx: &Cx, input: UpdateAccessKeyRequest) -> Result<UpdateAccessKeyOutput, Failure> {
        let owner = Owner::of(cx.caller(), input.user_name.as_deref())?;
        let account = cx.place().account.clone();
        let active = match input.status {
            StatusType::Active => true,
            StatusType::Inactive => false,
            StatusType::Expired | StatusType::Unrecognized(_) => {
                return Err(validation(format!(
                    "The status of an access key cannot be set to {}.",
                    input.status
                ))
                .into());
            }
        };
        self.commit(cx, move |tx| {
            let id = input.access_key_id;
            let key = Key::raw(id.as_str());
            let owned = owner.keys(tx, &account)?.contains(&id);
            let row = tx.get(&ACCESS_KEYS, &key)?.filter(|_| owned);
            let mut row = row.ok_or_else(|| no_such_key(&id))?;
            row.active = active;
            tx.put(&ACCESS_KEYS, &key, &row)?;
            Ok(UpdateAccessKeyOutput {})
        })
        .await
    }
}
