//! `CreateKey`: a symmetric key with material of its own.

use tidegate_api::ServiceError;
use tidegate_api::kms::{
    CreateKey, CreateKeyRequest, CreateKeyResponse, CustomerMasterKeySpec, KeySpec, KeyUsageType, OriginType,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, Place, Timestamp};
use tidegate_store::{Key, Reads, StoreCx, Tx};

use super::tag_resource::{tags, told};
use crate::kms::Kms;
use crate::kms::errors::unsupported;
use crate::kms::key::KeyRef;
use crate::kms::rows::{ALIASES, KEYS, KeyRow};
use crate::kms::{material, policy};

impl Handle<CreateKey> for Kms {
    fn needs(&self, _look: &Look, input: &CreateKeyRequest) -> Result<Needs, Failure> {
        Ok(told(Needs::one("kms:CreateKey", "*"), input.tags.as_deref().unwrap_or_default()))
    }

    async fn handle(&self, cx: &Cx, input: CreateKeyRequest) -> Result<CreateKeyResponse, Failure> {
        refuse(&input)?;
        let key = KeyRef::new(cx.place(), cx.ids().uuid());
        let bypass = input.bypass_policy_lockout_safety_check == Some(true);
        if let Some(text) = &input.policy {
            policy::check(cx, &key, text, bypass)?;
        }
        let now = cx.clock().now();
        let row = KeyRow {
            description: input.description.unwrap_or_default(),
            policy: input.policy.unwrap_or_else(|| policy::default(cx.place())),
            created: now,
            enabled: true,
            deletion: None,
            materials: vec![material::new(cx.ids())],
            rotation: None,
            tags: tags(input.tags.unwrap_or_default())?,
            service: None,
        };
        cx.answer(move |tx| {
            sweep(tx, &key.place, now)?;
            tx.put(&KEYS, &key.key(), &row)?;
            Ok(CreateKeyResponse { key_metadata: Some(key.metadata(&row)) })
        })
        .await
    }
}

/// Forgets the keys whose deletion is over, and their aliases.
fn sweep(tx: &mut Tx<'_>, place: &Place, now: Timestamp) -> Result<(), Failure> {
    for (key, row) in tx.scan(&KEYS, &Key::of(place))? {
        if !row.is_gone(now) {
            continue;
        }
        for (alias, target) in tx.scan(&ALIASES, &Key::of(place))? {
            if target.key == key.last() {
                tx.delete(&ALIASES, &alias)?;
            }
        }
        tx.delete(&KEYS, &key)?;
    }
    Ok(())
}

fn refuse(input: &CreateKeyRequest) -> Result<(), ServiceError> {
    let spec = input.key_spec.as_ref().filter(|spec| **spec != KeySpec::SymmetricDefault);
    let old = input.customer_master_key_spec.as_ref();
    let old = old.filter(|spec| **spec != CustomerMasterKeySpec::SymmetricDefault);
    let usage = input.key_usage.as_ref().filter(|usage| **usage != KeyUsageType::EncryptDecrypt);
    let origin = input.origin.as_ref().filter(|origin| **origin != OriginType::AwsKms);
    let refused = [
        spec.map(|spec| format!("KeySpec {spec}")),
        old.map(|spec| format!("CustomerMasterKeySpec {spec}")),
        usage.map(|usage| format!("KeyUsage {usage}")),
        origin.map(|origin| format!("Origin {origin}")),
        input.custom_key_store_id.as_ref().map(|_| "CustomKeyStoreId".to_owned()),
        input.xks_key_id.as_ref().map(|_| "XksKeyId".to_owned()),
        input.multi_region.filter(|wanted| *wanted).map(|_| "MultiRegion".to_owned()),
    ];
    match refused.into_iter().flatten().next() {
        Some(what) => Err(unsupported(&what)),
        None => Ok(()),
    }
}
