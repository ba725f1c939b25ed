//! What batches have in common: at most ten entries, each with an id of its own, each answered by itself.

use std::collections::BTreeSet;

use tidegate_api::ServiceError;
use tidegate_api::sqs::BatchResultErrorEntry;

use super::errors::{empty_batch, invalid_entry_id, not_distinct, too_many_entries};

/// Checks the ids of a batch whose entries are called `entry`.
pub(crate) fn check<'i>(
    entry: &str,
    ids: impl ExactSizeIterator<Item = &'i str>,
) -> Result<(), ServiceError> {
    let count = ids.len();
    if count == 0 {
        return Err(empty_batch(entry));
    }
    if count > 10 {
        return Err(too_many_entries(count));
    }
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let mut seen = BTreeSet::new();
    for id in ids {
        if !(1..=80).contains(&id.len()) || !id.bytes().all(letters) {
            return Err(invalid_entry_id());
        }
        if !seen.insert(id) {
            return Err(not_distinct(id));
        }
    }
    Ok(())
}

/// The answer to an entry that failed.
pub(crate) fn failed(id: String, error: ServiceError) -> BatchResultErrorEntry {
    BatchResultErrorEntry {
        id,
        sender_fault: error.sender_fault,
        code: error.code.into_owned(),
        message: Some(error.message),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(ids: &[&str]) -> Option<String> {
        let refused = check("SendMessageBatchRequestEntry", ids.iter().copied()).err()?;
        Some(refused.code.trim_start_matches("AWS.SimpleQueueService.").to_owned())
    }

    #[test]
    fn ids_are_few_proper_and_distinct() {
        assert_eq!(code(&["a", "b"]), None);
        assert_eq!(code(&[]).as_deref(), Some("EmptyBatchRequest"));
        assert_eq!(code(&["a"; 11]).as_deref(), Some("TooManyEntriesInBatchRequest"));
        assert_eq!(code(&["a", "a"]).as_deref(), Some("BatchEntryIdsNotDistinct"));
        assert_eq!(code(&["invalid:id"]).as_deref(), Some("InvalidBatchEntryId"));
    }
}
