//! What waits for the telemetry writer. Whoever sends wakes it for the first message alone: those that follow are taken
//! with it, and an invocation does not pay for a thread that wakes up at every row.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The writer no longer waits for gathering to end once so many wait.
const MANY: usize = 4096;

/// A bounded queue of one reader, which takes all that waits at once.
pub(crate) struct Queue<T> {
    most: usize,
    state: Mutex<State<T>>,
    /// The first message, an urgent one, or many have come.
    came: Condvar,
    /// The reader has taken what waited.
    room: Condvar,
}

struct State<T> {
    waiting: Vec<T>,
    is_urgent: bool,
    is_closed: bool,
}

impl<T> State<T> {
    fn may_grow(&self) -> bool {
        !self.is_urgent && !self.is_closed && self.waiting.len() < MANY
    }
}

/// There is nobody who would take a message.
#[derive(Debug)]
pub(crate) struct Closed;

impl<T> Queue<T> {
    /// A queue for `most` messages; whoever sends more waits.
    pub(crate) fn new(most: usize) -> Self {
        let state = State { waiting: Vec::new(), is_urgent: false, is_closed: false };
        Self { most, state: Mutex::new(state), came: Condvar::new(), room: Condvar::new() }
    }

    /// Adds a message; an urgent one ends the gathering.
    pub(crate) fn send(&self, message: T, is_urgent: bool) -> Result<(), Closed> {
        let mut state = self.lock();
        while state.waiting.len() >= self.most && !state.is_closed {
            state = self.room.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        if state.is_closed {
            return Err(Closed);
        }
        state.waiting.push(message);
        state.is_urgent |= is_urgent;
        if state.waiting.len() == 1 || is_urgent || state.waiting.len() == MANY {
            self.came.notify_one();
        }
        Ok(())
    }

    /// All that came until the first message has waited for `gather`, or sooner where one was urgent or many came.
    /// `None` when the queue is closed and empty.
    pub(crate) fn take(&self, gather: Duration) -> Option<Vec<T>> {
        let idle = |state: &mut State<T>| state.waiting.is_empty() && !state.is_closed;
        let state = self.came.wait_while(self.lock(), idle).unwrap_or_else(PoisonError::into_inner);
        if state.waiting.is_empty() {
            return None;
        }
        let gathered = self.came.wait_timeout_while(state, gather, |state| state.may_grow());
        let (mut state, _) = gathered.unwrap_or_else(PoisonError::into_inner);
        state.is_urgent = false;
        self.room.notify_all();
        Some(std::mem::take(&mut state.waiting))
    }

    /// Takes no more messages; those that wait can still be taken.
    pub(crate) fn close(&self) {
        self.lock().is_closed = true;
        self.came.notify_all();
        self.room.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_is_taken_in_order_and_at_once() {
        let queue = Queue::new(8);
        for number in 0..3 {
            assert!(queue.send(number, number == 2).is_ok());
        }
        assert_eq!(queue.take(Duration::from_secs(60)), Some(vec![0, 1, 2]));
    }

    #[test]
    fn a_full_queue_slows_whoever_sends() {
        let queue = Queue::new(2);
        std::thread::scope(|scope| {
            scope.spawn(|| (0..100).for_each(|number| assert!(queue.send(number, true).is_ok())));
            let mut taken = Vec::new();
            while taken.len() < 100 {
                let some = queue.take(Duration::ZERO).expect("more is to come");
                assert!(some.len() <= 2);
                taken.extend(some);
            }
            assert!(taken.is_sorted());
        });
    }

    #[test]
    fn a_closed_queue_gives_what_it_has_and_takes_nothing() {
        let queue = Queue::new(8);
        assert!(queue.send("last", false).is_ok());
        queue.close();
        assert!(queue.send("late", false).is_err());
        assert_eq!(queue.take(Duration::from_secs(60)), Some(vec!["last"]));
        assert_eq!(queue.take(Duration::from_secs(60)), None);
    }
}
