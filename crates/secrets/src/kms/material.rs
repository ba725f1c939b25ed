//! The material of keys: made from the engine's randomness, and made anew when a rotation is due.

use tidegate_core::{Cx, Failure, Ids};
use tidegate_store::{StoreCx, StoreLook};

use super::key::KeyRef;
use super::rows::{DAY, KEYS, KeyRow, Material, Rotation};

/// New material.
pub(crate) fn new(ids: &Ids) -> Material {
    let mut secret = [0u8; 32];
    ids.fill(&mut secret);
    Material { id: ids.hex(64), secret: hex::encode(secret) }
}

/// The row of a key that is about to be used: rotated first, where that is due.
pub(crate) async fn fresh(cx: &Cx, key: &KeyRef) -> Result<KeyRow, Failure> {
    let now = cx.clock().now();
    let row = cx.read(|rows| key.row(rows, now))?;
    row.check_usable(&key.arn())?;
    if row.rotation.is_none_or(|rotation| rotation.next > now) {
        return Ok(row);
    }
    let (material, key) = (new(cx.ids()), key.clone());
    cx.write(move |tx| {
        let mut row = key.row(tx, now)?;
        if let Some(Rotation { days, next }) = row.rotation.filter(|rotation| rotation.next <= now) {
            row.materials.push(material);
            let period = i64::from(days) * DAY;
            let passed = (now.millis() - next.millis()) / period + 1;
            row.rotation = Some(Rotation { days, next: next.plus_millis(passed * period) });
            tx.put(&KEYS, &key.key(), &row)?;
        }
        Ok(row)
    })
    .await
}
