//! Work that wakes itself while it runs goes on at once, instead of being scheduled again.
//!
//! A connection of HTTP wakes itself at every request that has a body, since reading the body and handling the request are
//! two halves of one task. To the scheduler that is a task more to run, and it wakes a thread that sleeps; on a machine
//! whose processors are idle nothing else that is done for a small request costs as much.

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

/// How often work is run on before others get their turn.
const MOST: usize = 16;

/// Work that takes turns with itself.
pub(crate) struct Turns<F> {
    work: Pin<Box<F>>,
    bell: Arc<Bell>,
    waker: Waker,
}

/// Wakes the work's task, unless the work is running.
struct Bell {
    is_running: AtomicBool,
    rang: AtomicBool,
    task: Mutex<Option<Waker>>,
}

impl<F: Future> Turns<F> {
    /// Runs `work`.
    pub(crate) fn of(work: F) -> Self {
        let bell = Arc::new(Bell {
            is_running: AtomicBool::new(false),
            rang: AtomicBool::new(false),
            task: Mutex::new(None),
        });
        Self { work: Box::pin(work), waker: bell.clone().into(), bell }
    }
}

impl<F: Future> Future for Turns<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let Self { work, bell, waker } = &mut *self;
        bell.belongs_to(cx.waker());
        for _ in 0..MOST {
            bell.is_running.store(true, Ordering::SeqCst);
            bell.rang.store(false, Ordering::SeqCst);
            let polled = work.as_mut().poll(&mut Context::from_waker(waker));
            bell.is_running.store(false, Ordering::SeqCst);
            // Who rang before this saw work that ran; who rings after it wakes the task.
            if polled.is_ready() || !bell.rang.load(Ordering::SeqCst) {
                return polled;
            }
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Bell {
    fn belongs_to(&self, task: &Waker) {
        let mut known = self.task.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *known {
            Some(known) => known.clone_from(task),
            None => *known = Some(task.clone()),
        }
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.rang.store(true, Ordering::SeqCst);
        if !self.is_running.load(Ordering::SeqCst) {
            let task = self.task.lock().unwrap_or_else(PoisonError::into_inner);
            task.iter().for_each(Waker::wake_by_ref);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;

    #[derive(Default)]
    struct Count(AtomicUsize);

    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    #[test]
    fn work_that_wakes_itself_runs_on_without_waking_its_task() {
        let (count, mut left) = (Arc::new(Count::default()), 3);
        let work = std::future::poll_fn(move |cx| {
            left -= 1;
            cx.waker().wake_by_ref();
            if left == 0 { Poll::Ready(7) } else { Poll::Pending }
        });
        let waker = Waker::from(count.clone());
        let polled = Pin::new(&mut Turns::of(work)).poll(&mut Context::from_waker(&waker));
        assert_eq!((polled, count.0.load(Ordering::SeqCst)), (Poll::Ready(7), 0));
    }

    #[test]
    fn work_that_never_rests_lets_others_have_their_turn() {
        let count = Arc::new(Count::default());
        let work = std::future::poll_fn(|cx| {
            cx.waker().wake_by_ref();
            Poll::<()>::Pending
        });
        let waker = Waker::from(count.clone());
        let polled = Pin::new(&mut Turns::of(work)).poll(&mut Context::from_waker(&waker));
        assert_eq!((polled, count.0.load(Ordering::SeqCst)), (Poll::Pending, 1));
    }

    #[tokio::test]
    async fn work_is_woken_from_elsewhere() {
        let (say, said) = tokio::sync::oneshot::channel();
        let waiting = tokio::spawn(Turns::of(said));
        tokio::task::yield_now().await;
        say.send(7).expect("the work waits");
        assert_eq!(waiting.await.expect("the task ends"), Ok(7));
    }
}
