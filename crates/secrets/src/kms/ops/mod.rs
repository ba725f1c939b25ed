//! One file per operation.

mod cancel_key_deletion;
mod create_alias;
mod create_key;
mod decrypt;
mod delete_alias;
mod describe_key;
mod disable_key;
mod disable_key_rotation;
mod enable_key;
mod enable_key_rotation;
mod encrypt;
mod generate_data_key;
mod generate_data_key_without_plaintext;
mod generate_random;
mod get_key_policy;
mod get_key_rotation_status;
mod list_aliases;
mod list_key_policies;
mod list_keys;
mod list_resource_tags;
mod put_key_policy;
mod re_encrypt;
mod schedule_key_deletion;
mod tag_resource;
mod untag_resource;
mod update_alias;
mod update_key_description;

use std::sync::Arc;

use tidegate_api::kms;
use tidegate_api::kms::error;
use tidegate_core::{Cx, Failure, Look, Needs, Registry};
use tidegate_store::StoreCx;

use super::Kms;
use super::key::KeyRef;
use super::managed::with_context;
use super::rows::{KEYS, KeyRow};

/// Registers every operation.
pub(crate) fn register(registry: &mut Registry, service: &Arc<Kms>) {
    macro_rules! operations {
        ($($operation:ident),* $(,)?) => {$( registry.operation::<kms::$operation, _>(service); )*};
    }
    operations!(
        CancelKeyDeletion,
        CreateAlias,
        CreateKey,
        Decrypt,
        DeleteAlias,
        DescribeKey,
        DisableKey,
        DisableKeyRotation,
        EnableKey,
        EnableKeyRotation,
        Encrypt,
        GenerateDataKey,
        GenerateDataKeyWithoutPlaintext,
        GenerateRandom,
        GetKeyPolicy,
        GetKeyRotationStatus,
        ListAliases,
        ListKeyPolicies,
        ListKeys,
        ListResourceTags,
        PutKeyPolicy,
        ReEncrypt,
        ScheduleKeyDeletion,
        TagResource,
        UntagResource,
        UpdateAlias,
        UpdateKeyDescription,
    );
}

/// One action on the key that an id, an alias or an ARN names.
fn on_key(look: &Look, given: &str, action: &'static str) -> Result<Needs, Failure> {
    let key = KeyRef::find(look, given)?;
    let needs = Needs::one(action, key.arn());
    let needs = match &key.alias {
        Some(alias) => needs.with("kms:RequestAlias", alias),
        None => needs,
    };
    Ok(with_context(look, needs, &super::Context::new()))
}

/// Changes the row of a key that is a customer's.
async fn change<O: tidegate_api::Shape + Send + 'static>(
    cx: &Cx,
    key: KeyRef,
    change: impl FnOnce(&KeyRef, &mut KeyRow) -> Result<O, Failure> + Send + 'static,
) -> Result<O, Failure> {
    let now = cx.clock().now();
    cx.answer(move |tx| {
        let mut row = key.row(tx, now)?;
        row.check_customers(&key.arn())?;
        let answer = change(&key, &mut row)?;
        tx.put(&KEYS, &key.key(), &row)?;
        Ok(answer)
    })
    .await
}

/// A page of a list that is at hand, and the marker of the next one.
fn cut<T>(
    mut all: Vec<(String, T)>,
    (limit, most): (Option<i32>, usize),
    marker: Option<&str>,
) -> Result<(Vec<T>, Option<String>), Failure> {
    if let Some(marker) = marker {
        let after = hex::decode(marker).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let refuse = || error::invalid_marker_exception("The marker is not valid.");
        let after = after.ok_or_else(refuse)?;
        all.retain(|(name, _)| *name > after);
    }
    let size = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(100).min(most).max(1);
    let more = all.len() > size;
    all.truncate(size);
    let next = all.last().filter(|_| more).map(|(name, _)| hex::encode(name));
    Ok((all.into_iter().map(|(_, one)| one).collect(), next))
}
