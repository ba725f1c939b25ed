//! Physical names: given, or made from stack, logical id and something unique.

use sha2::{Digest, Sha256};

const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const MIXED: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// `length` letters and digits that are always the same for the same seed: a create repeated after a crash must find
/// the name that it used before.
pub fn suffix(seed: &str, length: usize) -> String {
    drawn(ALPHABET, seed, length)
}

fn drawn(alphabet: &[u8], seed: &str, length: usize) -> String {
    let digest = Sha256::digest(seed.as_bytes());
    digest.iter().take(length).map(|byte| char::from(alphabet[usize::from(*byte) % alphabet.len()])).collect()
}

/// `CFN-Logical-Random12`, as the types name whose handlers do not know their stack.
pub fn handler_name(logical: &str, seed: &str) -> String {
    format!("CFN-{logical}-{}", drawn(MIXED, seed, 12))
}

/// `stack-Logical-RANDOM12`, cut so that it has at most `limit` characters.
pub fn physical_name(stack: &str, logical: &str, seed: &str, limit: usize) -> String {
    const RANDOM: usize = 12;
    let suffix = suffix(seed, RANDOM);
    let room = limit.saturating_sub(RANDOM + 2);
    let whole = stack.len() + logical.len();
    if whole <= room {
        return format!("{stack}-{logical}-{suffix}");
    }
    let logical: String = logical.chars().take(room / 2 + room % 2).collect();
    let stack: String = stack.chars().take(room - logical.len()).collect();
    format!("{stack}-{logical}-{suffix}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_stable_and_fit() {
        let name = physical_name("stack", "Role", "seed", 64);
        assert_eq!(name, physical_name("stack", "Role", "seed", 64));
        assert_eq!(name.len(), "stack-Role-".len() + 12);
        assert!(physical_name(&"s".repeat(60), &"l".repeat(60), "seed", 64).len() <= 64);
        assert_ne!(suffix("a", 12), suffix("b", 12));
    }
}
