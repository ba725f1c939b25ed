//! `CreateAccessKey`: gives a user an access key; the one answer that shows its secret.

use tidegate_api::iam::{
    AccessKey, CreateAccessKey, CreateAccessKeyRequest, CreateAccessKeyResponse, StatusType,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::keys::{self, NewKey, Owner};
use crate::rows::whole_seconds;

impl Handle<CreateAccessKey> for Iam {
    fn needs(&self, look: &Look, input: &CreateAccessKeyRequest) -> Result<Needs, Failure> {
        Owner::of(look.caller(), input.user_name.as_deref())?.need(look, "iam:CreateAccessKey")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: CreateAccessKeyRequest,
    ) -> Result<CreateAccessKeyResponse, Failure> {
        let owner = Owner::of(cx.caller(), input.user_name.as_deref())?;
        let account = cx.place().account.clone();
        let (key, now) = (NewKey::draw(cx.ids(), "AKIA"), whole_seconds(cx.clock().now()));
        self.commit_secret(cx, move |tx| {
            keys::create(tx, &account, &owner, &key, now)?;
            let access_key = AccessKey {
                user_name: owner.name().to_owned(),
                access_key_id: key.id,
                status: StatusType::Active,
                secret_access_key: key.secret,
                create_date: Some(now),
            };
            Ok(CreateAccessKeyResponse { access_key })
        })
        .await
    }
}
