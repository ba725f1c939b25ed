//! `DeleteAccessKey`: deletes an access key of a user.

use tidegate_api::iam::{DeleteAccessKey, DeleteAccessKeyOutput, DeleteAccessKeyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::Key;

use crate::Iam;
use crate::errors::no_such_key;
use crate::keys::Owner;
use crate::rows::ACCESS_KEYS;

impl Handle<DeleteAccessKey> for Iam {
    fn needs(&self, look: &Look, input: &DeleteAccessKeyRequest) -> Result<Needs, Failure> {
        Owner::of(look.caller(), input.user_name.as_deref())?.need(look, "iam:DeleteAccessKey")
    }

    async fn handle(&self, cx: &Cx, input: DeleteAccessKeyRequest) -> Result<DeleteAccessKeyOutput, Failure> {
        let owner = Owner::of(cx.caller(), input.user_name.as_deref())?;
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            let id = input.access_key_id;
            if !owner.keys(tx, &account)?.contains(&id) {
                return Err(no_such_key(&id).into());
            }
            owner.change_keys(tx, &account, |keys| keys.retain(|known| *known != id))?;
            tx.delete(&ACCESS_KEYS, &Key::raw(id))?;
            Ok(DeleteAccessKeyOutput {})
        })
        .await
    }
}
