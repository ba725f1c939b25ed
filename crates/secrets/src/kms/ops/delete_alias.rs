//! `DeleteAlias`: the key stays.

use tidegate_api::kms::{DeleteAlias, DeleteAliasOutput, DeleteAliasRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::create_alias::check_name;
use super::on_key;
use crate::kms::Kms;
use crate::kms::errors::no_alias;
use crate::kms::key::alias_key;
use crate::kms::rows::ALIASES;

impl Handle<DeleteAlias> for Kms {
    fn needs(&self, look: &Look, input: &DeleteAliasRequest) -> Result<Needs, Failure> {
        check_name(&input.alias_name)?;
        let needs = on_key(look, &input.alias_name, "kms:DeleteAlias")?;
        Ok(needs.and("kms:DeleteAlias", look.place().arn("kms", input.alias_name.clone())))
    }

    async fn handle(&self, cx: &Cx, input: DeleteAliasRequest) -> Result<DeleteAliasOutput, Failure> {
        let place = cx.place().clone();
        cx.answer(move |tx| {
            if !tx.delete(&ALIASES, &alias_key(&place, &input.alias_name))? {
                return Err(no_alias(&place.arn("kms", input.alias_name).to_string()).into());
            }
            Ok(DeleteAliasOutput::default())
        })
        .await
    }
}
