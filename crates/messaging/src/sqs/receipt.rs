//! Receipt handles: which message, of which queue, taken which time.

use tidegate_api::ServiceError;

use super::errors::no_receipt;

/// What a receipt handle says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Receipt {
    /// The message's number in its queue.
    pub number: u64,
    /// The nonce of the time that it was taken.
    pub nonce: String,
}

impl Receipt {
    /// The handle.
    pub(crate) fn handle(&self) -> String {
        format!("{}{}", hex::encode(self.number.to_be_bytes()), self.nonce)
    }

    /// The receipt of a handle.
    pub(crate) fn of(handle: &str) -> Result<Self, ServiceError> {
        let parts = handle.split_at_checked(16).filter(|(_, nonce)| !nonce.is_empty());
        let number = parts.and_then(|(number, _)| u64::from_str_radix(number, 16).ok());
        match (parts, number) {
            (Some((_, nonce)), Some(number)) => Ok(Self { number, nonce: nonce.to_owned() }),
            _ => Err(no_receipt(handle)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_is_read_as_it_was_written() {
        let receipt = Receipt { number: 77, nonce: "abc".to_owned() };
        assert_eq!(Receipt::of(&receipt.handle()).unwrap(), receipt);
        for wrong in ["", "0123", "zzzzzzzzzzzzzzzzabc", "0000000000000001"] {
            assert!(Receipt::of(wrong).is_err(), "{wrong}");
        }
    }
}
