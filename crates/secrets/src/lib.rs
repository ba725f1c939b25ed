//! What is kept from those who may not read it: KMS's keys, Parameter Store's parameters, Secrets Manager's secrets.
//!
//! One idea: a value that is to be secret is stored encrypted under a key's material, and whoever wants it in clear must
//! be allowed to decrypt with that key at this moment, as a second need of the same call.
//!
//! It deliberately keeps the keys' material in the data directory, where only its owner reads: there is no security
//! module. It has neither asymmetric keys, grants, imported material, rotation by functions nor replicas; each is refused by name.
//!
//! Invariant: no clear value of a secret or a secure parameter is written, to a row, a log or a remembered answer.
//! Invariant: without a key's own policy nobody uses the key, whatever identity policies say.
//!
//! Read `kms/rows.rs` first, then `kms/crypt.rs`.
#![forbid(unsafe_code)]

mod kms;
mod secretsmanager;
mod ssm;

use tidegate_core::Registry;

/// Registers every operation, and who finds the policies of keys and secrets.
pub fn register(registry: &mut Registry) {
    kms::register(registry);
    ssm::register(registry);
    secretsmanager::register(registry);
}
