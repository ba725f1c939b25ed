//! Ciphertexts: AES-256 in Galois/Counter Mode, with the key's id and the encryption context authenticated.
//!
//! A ciphertext is a format byte, the key's id (16 bytes), the number of its material (2), a nonce (12) and what AES made.

use std::collections::BTreeMap;

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use tidegate_api::ServiceError;
use tidegate_core::Ids;

use super::errors::invalid_ciphertext;
use super::rows::KeyRow;

/// What both sides must say of a ciphertext.
pub(crate) type Context = BTreeMap<String, String>;

const FORMAT: u8 = 1;
const NONCE: usize = 12;
const HEAD: usize = 1 + 16 + 2;

/// Encrypts with the newest material of a key.
pub(crate) fn encrypt(
    ids: &Ids,
    (id, row): (&str, &KeyRow),
    plaintext: &[u8],
    context: &Context,
) -> Result<Vec<u8>, ServiceError> {
    let newest = row.materials.len().saturating_sub(1);
    let mut blob = head(id, newest)?;
    let mut nonce = [0u8; NONCE];
    ids.fill(&mut nonce);
    let aad = authenticated(&blob, context);
    let cipher = cipher(row, newest)?;
    let payload = Payload { msg: plaintext, aad: &aad };
    let made = cipher.encrypt(&Nonce::from(nonce), payload).map_err(|_| invalid_ciphertext())?;
    blob.extend_from_slice(&nonce);
    blob.extend_from_slice(&made);
    Ok(blob)
}

/// Decrypts what `encrypt` made with this key and this context.
pub(crate) fn decrypt(row: &KeyRow, blob: &[u8], context: &Context) -> Result<Vec<u8>, ServiceError> {
    let (head, rest) = blob.split_at_checked(HEAD).ok_or_else(invalid_ciphertext)?;
    let (nonce, made) = rest.split_at_checked(NONCE).ok_or_else(invalid_ciphertext)?;
    let number = usize::from(u16::from_be_bytes([head[17], head[18]]));
    let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| invalid_ciphertext())?;
    let aad = authenticated(head, context);
    let payload = Payload { msg: made, aad: &aad };
    cipher(row, number)?.decrypt(&Nonce::from(nonce), payload).map_err(|_| invalid_ciphertext())
}

/// The id of the key that a ciphertext was made with.
pub(crate) fn key_of(blob: &[u8]) -> Result<String, ServiceError> {
    match blob {
        [FORMAT, rest @ ..] if rest.len() >= HEAD - 1 => {
            let hex = hex::encode(&rest[..16]);
            let parts = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
            Ok(parts.join("-"))
        }
        _ => Err(invalid_ciphertext()),
    }
}

fn head(id: &str, number: usize) -> Result<Vec<u8>, ServiceError> {
    let bytes = hex::decode(id.replace('-', "")).map_err(|_| invalid_ciphertext())?;
    let number = u16::try_from(number).map_err(|_| invalid_ciphertext())?;
    let mut head = vec![FORMAT];
    head.extend_from_slice(&bytes);
    head.extend_from_slice(&number.to_be_bytes());
    Ok(head)
}

fn cipher(row: &KeyRow, number: usize) -> Result<Aes256Gcm, ServiceError> {
    let material = row.materials.get(number).ok_or_else(invalid_ciphertext)?;
    let secret = hex::decode(&material.secret).map_err(|_| invalid_ciphertext())?;
    Aes256Gcm::new_from_slice(&secret).map_err(|_| invalid_ciphertext())
}

/// Lengths stand before texts, or two contexts could read the same.
fn authenticated(head: &[u8], context: &Context) -> Vec<u8> {
    let mut bytes = head.to_vec();
    for text in context.iter().flat_map(|(key, value)| [key, value]) {
        bytes.extend_from_slice(&(text.len() as u64).to_be_bytes());
        bytes.extend_from_slice(text.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::rows::Material;
    use tidegate_core::Timestamp;

    const ID: &str = "01234567-89ab-cdef-0123-456789abcdef";

    fn key(secrets: &[&str]) -> KeyRow {
        let material = |byte: &&str| Material { id: (*byte).to_owned(), secret: byte.repeat(32) };
        KeyRow {
            description: String::new(),
            policy: String::new(),
            created: Timestamp::from_seconds(0),
            enabled: true,
            deletion: None,
            materials: secrets.iter().map(material).collect(),
            rotation: None,
            tags: BTreeMap::new(),
            service: None,
        }
    }

    #[test]
    fn what_was_encrypted_is_decrypted_in_the_same_context_only() {
        let (ids, row) = (Ids::seeded(1), key(&["0a"]));
        let context = Context::from([("a".to_owned(), "bc".to_owned())]);
        let blob = encrypt(&ids, (ID, &row), b"tide", &context).unwrap();
        assert_eq!(key_of(&blob).unwrap(), ID);
        assert_eq!(decrypt(&row, &blob, &context).unwrap(), b"tide");
        let other = Context::from([("ab".to_owned(), "c".to_owned())]);
        assert!(decrypt(&row, &blob, &other).is_err());
        assert!(decrypt(&key(&["0b"]), &blob, &context).is_err());
        let mut bent = blob.clone();
        bent[20] ^= 1;
        assert!(decrypt(&row, &bent, &context).is_err());
        assert!(decrypt(&row, b"short", &context).is_err());
        assert_ne!(encrypt(&ids, (ID, &row), b"tide", &context).unwrap(), blob);
    }

    #[test]
    fn a_rotated_key_still_decrypts_what_is_older() {
        let (ids, before, after) = (Ids::seeded(1), key(&["0a"]), key(&["0a", "0b"]));
        let old = encrypt(&ids, (ID, &before), b"old", &Context::new()).unwrap();
        let new = encrypt(&ids, (ID, &after), b"new", &Context::new()).unwrap();
        assert_eq!(decrypt(&after, &old, &Context::new()).unwrap(), b"old");
        assert!(decrypt(&before, &new, &Context::new()).is_err());
    }
}
