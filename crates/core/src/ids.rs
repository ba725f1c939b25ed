//! Ids and randomness, seeded in tests so that transcripts are stable.
#![expect(clippy::disallowed_methods, reason = "the one module that asks the machine for randomness")]

use std::sync::atomic::{AtomicU64, Ordering};

/// The source of ids, secrets and draws.
#[derive(Debug)]
pub struct Ids {
    state: AtomicU64,
    /// The state of request ids: how calls go beside one another must not decide which ids rows and journals get.
    requests: AtomicU64,
    seeded: bool,
}

impl Ids {
    /// Ids from the machine's randomness.
    pub fn random() -> Self {
        let mut seed = [0u8; 8];
        fill_from_machine(&mut seed);
        let state = u64::from_le_bytes(seed);
        Self { state: AtomicU64::new(state), requests: AtomicU64::new(!state), seeded: false }
    }

    /// The same ids in the same order for the same seed.
    pub fn seeded(seed: u64) -> Self {
        Self { state: AtomicU64::new(seed), requests: AtomicU64::new(!seed), seeded: true }
    }

    /// A draw from the unit interval, one excluded: the coin of weighted aliases.
    pub fn draw(&self) -> f64 {
        const FRACTION: f64 = 1.0 / (1u64 << 53) as f64;
        (next(&self.state) >> 11) as f64 * FRACTION
    }

    /// A version 4 UUID in lower case.
    pub fn uuid(&self) -> String {
        self.uuid_from(&self.state)
    }

    /// The id of a request: a UUID that takes nothing from what the other ids of a seed are drawn from.
    pub fn request_id(&self) -> String {
        self.uuid_from(&self.requests)
    }

    fn uuid_from(&self, state: &AtomicU64) -> String {
        let mut bytes = [0u8; 16];
        self.fill_from(state, &mut bytes);
        bytes[6] = (bytes[6] & 0x0f) | 0x40;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        let mut out = String::with_capacity(36);
        for (at, byte) in bytes.iter().enumerate() {
            if matches!(at, 4 | 6 | 8 | 10) {
                out.push('-');
            }
            out.extend(
                [byte >> 4, byte & 15].map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)])),
            );
        }
        out
    }

    /// `length` characters drawn evenly from `alphabet`, which must not be empty.
    pub fn text(&self, alphabet: &[u8], length: usize) -> String {
        // Bytes at or above the largest multiple of the alphabet's size are drawn again, or some letters would be likelier.
        let even = 256 - 256 % alphabet.len();
        let mut out = String::with_capacity(length);
        // From the machine by the handful; from a seed one by one, as every transcript was made.
        let mut bytes = [0u8; 64];
        let handful = if self.seeded { 1 } else { bytes.len() };
        while out.len() < length {
            self.fill(&mut bytes[..handful]);
            let even = bytes[..handful].iter().map(|byte| usize::from(*byte)).filter(|byte| *byte < even);
            let letters = even.map(|byte| char::from(alphabet[byte % alphabet.len()]));
            out.extend(letters.take(length - out.len()));
        }
        out
    }

    /// Lower-case hexadecimal digits.
    pub fn hex(&self, length: usize) -> String {
        self.text(b"0123456789abcdef", length)
    }

    /// Upper-case letters and the digits 2 to 7, as in access key ids and unique ids.
    pub fn base32(&self, length: usize) -> String {
        self.text(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", length)
    }

    /// Letters of both cases and digits.
    pub fn alphanumeric(&self, length: usize) -> String {
        self.text(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", length)
    }

    /// Upper-case letters and digits, as in deployment ids and generated physical names.
    pub fn upper(&self, length: usize) -> String {
        self.text(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", length)
    }

    /// Fills `bytes`: from the machine, or from the seed.
    pub fn fill(&self, bytes: &mut [u8]) {
        self.fill_from(&self.state, bytes);
    }

    fn fill_from(&self, state: &AtomicU64, bytes: &mut [u8]) {
        if self.seeded {
            for chunk in bytes.chunks_mut(8) {
                let word = next(state).to_le_bytes();
                chunk.copy_from_slice(&word[..chunk.len()]);
            }
        } else {
            fill_from_machine(bytes);
        }
    }
}

/// SplitMix64: one addition for the state, so that concurrent draws never repeat.
fn next(state: &AtomicU64) -> u64 {
    const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut z = state.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

fn fill_from_machine(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the operating system gives random bytes");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_ids() {
        let (a, b) = (Ids::seeded(7), Ids::seeded(7));
        assert_eq!(a.uuid(), b.uuid());
        // However many requests there are in between.
        assert_ne!(a.request_id(), a.request_id());
        assert_eq!(a.upper(9), b.upper(9));
    }

    #[test]
    fn draws_are_even() {
        let ids = Ids::seeded(1);
        let below = (0..100_000).filter(|_| ids.draw() < 0.1).count();
        assert!((9_700..10_300).contains(&below), "{below} of 100000 draws were below 0.1");
    }
}
