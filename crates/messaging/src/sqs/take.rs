//! Receiving: which messages may be taken now, what becomes of them, and how they are shown.

use std::collections::BTreeMap;

use tidegate_api::sqs::Message;
use tidegate_core::{Failure, Fault, Timestamp};
use tidegate_store::{Key, Reads, Tx};

use super::attributes::Redrive;
use super::digest;
use super::messages::{TRACE, append, sweep};
use super::queue::Queue;
use super::receipt::Receipt;
use super::rows::{MESSAGES, MessageRow, QUEUES, QueueRow};

/// Messages that are looked at in one read.
const PAGE: usize = 100;

/// What a receiver asked for.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    /// How many at most.
    pub most: usize,
    /// How long others don't see them, where not as the queue says.
    pub visibility: Option<u32>,
    /// System attributes to show, or `All`.
    pub system: Vec<String>,
    /// Attributes to show: names, `All`, `.*`, or a beginning with `.*`.
    pub attributes: Vec<String>,
}

/// When the next message that is still kept may be taken, if nothing changes; `None` where there is none.
pub(crate) fn next_visible(
    rows: &impl Reads,
    queue: &Queue,
    now: Timestamp,
) -> Result<Option<Timestamp>, Failure> {
    let row = queue.row(rows)?;
    let (mut next, mut after): (Option<Timestamp>, Option<Key>) = (None, None);
    loop {
        let page = rows.page(&MESSAGES, &queue.key(), after.as_ref(), PAGE, false)?;
        let Some((last, _)) = page.last() else { return Ok(next) };
        after = Some(last.clone());
        for (_, message) in page {
            let visible = message.visible;
            if row.expires(message.sent) > now.max(visible) {
                next = Some(next.map_or(visible, |next| next.min(visible)));
            }
        }
        if next.is_some_and(|next| next <= now) {
            return Ok(next);
        }
    }
}

/// Takes what may be seen now, each with a nonce of its own for its receipt.
pub(crate) fn take(
    tx: &mut Tx<'_>,
    queue: &Queue,
    wanted: &Wanted,
    nonces: Vec<String>,
    now: Timestamp,
) -> Result<Vec<Message>, Failure> {
    let row = queue.row(tx)?;
    sweep(tx, queue, &row, now)?;
    let hidden = wanted.visibility.unwrap_or_else(|| row.number("VisibilityTimeout"));
    let until = now.plus_millis(i64::from(hidden) * 1000);
    let redrive = row.redrive();
    let mut nonces = nonces.into_iter().take(wanted.most);
    let mut nonce = nonces.next();
    let (mut taken, mut after): (Vec<Message>, Option<Key>) = (Vec::new(), None);
    while nonce.is_some() {
        let page = tx.page(&MESSAGES, &queue.key(), after.as_ref(), PAGE, false)?;
        after = page.last().map(|(key, _)| key.clone());
        for (key, mut message) in page {
            if message.visible > now || row.expires(message.sent) <= now {
                continue;
            }
            if let Some(redrive) = &redrive
                && message.receives >= redrive.most
                && bury(tx, queue, redrive, &key, &message, now)?
            {
                continue;
            }
            let Some(mine) = nonce.take() else { break };
            message.receives += 1;
            message.visible = until;
            message.first_received.get_or_insert(now);
            message.receipt = Some(mine.clone());
            tx.put(&MESSAGES, &key, &message)?;
            let number = number_of(&key)?;
            taken.push(shown(&message, &Receipt { number, nonce: mine }, wanted));
            nonce = nonces.next();
        }
        if after.is_none() {
            break;
        }
    }
    Ok(taken)
}

/// Moves a message to the dead-letter queue; without one it stays where it is.
fn bury(
    tx: &mut Tx<'_>,
    source: &Queue,
    redrive: &Redrive,
    key: &Key,
    message: &MessageRow,
    now: Timestamp,
) -> Result<bool, Failure> {
    let Some(mut row): Option<QueueRow> = tx.get(&QUEUES, &redrive.target.key())? else { return Ok(false) };
    // A queue that is its own dead-letter queue would give the message back at once and for ever.
    if redrive.target == *source {
        return Ok(false);
    }
    let moved = MessageRow {
        visible: now,
        receives: 0,
        first_received: None,
        receipt: None,
        dead_letter_of: Some(source.arn()),
        ..message.clone()
    };
    append(tx, &redrive.target, &mut row, &moved)?;
    tx.delete(&MESSAGES, key)?;
    Ok(true)
}

fn number_of(key: &Key) -> Result<u64, Fault> {
    key.last().parse().map_err(|error| Fault::because("reading a message's number", error))
}

fn shown(message: &MessageRow, receipt: &Receipt, wanted: &Wanted) -> Message {
    let system: BTreeMap<String, String> = system_attributes(message)
        .into_iter()
        .filter(|(name, _)| wanted.system.iter().any(|asked| asked == "All" || asked == name))
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    let asked: Vec<_> =
        message.attributes.iter().filter(|(name, _)| is_wanted(&wanted.attributes, name)).collect();
    let attributes: BTreeMap<_, _> =
        asked.iter().map(|(name, attribute)| ((*name).clone(), attribute.shown())).collect();
    Message {
        message_id: Some(message.id.clone()),
        receipt_handle: Some(receipt.handle()),
        md5_of_body: Some(digest::of_body(&message.body)),
        body: Some(message.body.clone()),
        attributes: Some(system).filter(|system| !system.is_empty()),
        md5_of_message_attributes: digest::of_attributes(asked),
        message_attributes: Some(attributes).filter(|attributes| !attributes.is_empty()),
    }
}

fn system_attributes(message: &MessageRow) -> Vec<(&'static str, String)> {
    let mut all = vec![
        ("SenderId", message.sender.clone()),
        ("SentTimestamp", message.sent.millis().to_string()),
        ("ApproximateReceiveCount", message.receives.to_string()),
    ];
    let more = [
        ("ApproximateFirstReceiveTimestamp", message.first_received.map(|time| time.millis().to_string())),
        ("MessageGroupId", message.group.clone()),
        (TRACE, message.trace.clone()),
        ("DeadLetterQueueSourceArn", message.dead_letter_of.clone()),
    ];
    all.extend(more.into_iter().filter_map(|(name, value)| Some((name, value?))));
    all
}

fn is_wanted(asked: &[String], name: &str) -> bool {
    asked.iter().any(|asked| match asked.strip_suffix(".*") {
        Some(beginning) => name.starts_with(beginning),
        None => asked == "All" || asked == name,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_asked_for_by_name_by_beginning_or_all() {
        let wanted = |asked: &str| is_wanted(&[asked.to_owned()], "Help.Me");
        assert!(wanted("All") && wanted(".*") && wanted("Help.*") && wanted("Help.Me"));
        assert!(!wanted("Hello.*") && !wanted("Help"));
    }
}
