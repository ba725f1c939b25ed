//! `UpdateAlias`: the alias names another key.

use tidegate_api::kms::{UpdateAlias, UpdateAliasOutput, UpdateAliasRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use super::create_alias::check_name;
use super::on_key;
use crate::kms::Kms;
use crate::kms::errors::no_alias;
use crate::kms::key::{KeyRef, alias_key};
use crate::kms::rows::ALIASES;

impl Handle<UpdateAlias> for Kms {
    fn needs(&self, look: &Look, input: &UpdateAliasRequest) -> Result<Needs, Failure> {
        check_name(&input.alias_name)?;
        let before = KeyRef::find(look, &input.alias_name)?;
        let needs = on_key(look, &input.target_key_id, "kms:UpdateAlias")?;
        let needs = needs.and("kms:UpdateAlias", look.place().arn("kms", input.alias_name.clone()));
        Ok(needs.and("kms:UpdateAlias", before.arn()))
    }

    async fn handle(&self, cx: &Cx, input: UpdateAliasRequest) -> Result<UpdateAliasOutput, Failure> {
        let key = KeyRef::find(cx, &input.target_key_id)?;
        let now = cx.clock().now();
        cx.answer(move |tx| {
            let at = alias_key(&key.place, &input.alias_name);
            let missing = || no_alias(&key.place.arn("kms", input.alias_name.clone()).to_string());
            let mut row = tx.get(&ALIASES, &at)?.ok_or_else(missing)?;
            key.row(tx, now)?.check_stays(&key.arn())?;
            row.key = key.id.clone();
            row.updated = now;
            tx.put(&ALIASES, &at, &row)?;
            Ok(UpdateAliasOutput::default())
        })
        .await
    }
}
