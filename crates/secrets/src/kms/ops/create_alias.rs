//! `CreateAlias`.

use tidegate_api::ServiceError;
use tidegate_api::kms::{CreateAlias, CreateAliasOutput, CreateAliasRequest, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_key;
use crate::kms::Kms;
use crate::kms::errors::invalid;
use crate::kms::key::{KeyRef, alias_key};
use crate::kms::rows::{ALIASES, AliasRow};

impl Handle<CreateAlias> for Kms {
    fn needs(&self, look: &Look, input: &CreateAliasRequest) -> Result<Needs, Failure> {
        check_name(&input.alias_name)?;
        let needs = on_key(look, &input.target_key_id, "kms:CreateAlias")?;
        Ok(needs.and("kms:CreateAlias", look.place().arn("kms", input.alias_name.clone())))
    }

    async fn handle(&self, cx: &Cx, input: CreateAliasRequest) -> Result<CreateAliasOutput, Failure> {
        let key = KeyRef::find(cx, &input.target_key_id)?;
        let now = cx.clock().now();
        cx.answer(move |tx| {
            key.row(tx, now)?.check_stays(&key.arn())?;
            let row = AliasRow { key: key.id.clone(), created: now, updated: now };
            if !tx.insert(&ALIASES, &alias_key(&key.place, &input.alias_name), &row)? {
                let arn = key.place.arn("kms", input.alias_name);
                let words = format!("An alias with the name {arn} already exists");
                return Err(error::already_exists_exception(words).into());
            }
            Ok(CreateAliasOutput::default())
        })
        .await
    }
}

/// Checks the name of an alias that a customer makes or changes.
pub(super) fn check_name(name: &str) -> Result<(), ServiceError> {
    let Some(rest) = name.strip_prefix("alias/") else {
        return Err(invalid(
            "Alias must start with the prefix \"alias/\". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html",
        ));
    };
    if rest.starts_with("aws/") {
        return Err(ServiceError::sender(
            "NotAuthorizedException",
            400,
            "Alias names that begin with alias/aws/ are reserved.",
        ));
    }
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"/_-".contains(&byte);
    if rest.is_empty() || !rest.bytes().all(letters) {
        return Err(error::invalid_alias_name_exception(
            "Alias names may contain alphanumeric characters, forward slashes, underscores and dashes only.",
        ));
    }
    Ok(())
}
