//! Work that goes on when whoever waited for it has gone.

use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};

use tidegate_core::Fault;
use tokio::runtime::Handle;

/// A future that runs where it is awaited, and becomes a task of its own only when it is dropped before its end: a task
/// from the beginning would cost every invocation two wake-ups.
pub(super) struct ToItsEnd<T: Send + 'static>(Option<Pin<Box<dyn Future<Output = T> + Send>>>);

impl<T: Send + 'static> ToItsEnd<T> {
    /// Runs `work`.
    pub(super) fn of(work: impl Future<Output = T> + Send + 'static) -> Self {
        Self(Some(Box::pin(work)))
    }
}

impl<T: Send + 'static> Future for ToItsEnd<T> {
    type Output = Result<T, Fault>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut work = self.0.take().expect("work is not awaited after its end");
        // As in a task of its own: whoever waits goes on when the work panics. It is out of its place and not run on.
        match std::panic::catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(cx))) {
            Ok(Poll::Ready(done)) => Poll::Ready(Ok(done)),
            Ok(Poll::Pending) => {
                self.0 = Some(work);
                Poll::Pending
            }
            Err(_) => Poll::Ready(Err(Fault::new("an invocation panicked"))),
        }
    }
}

impl<T: Send + 'static> Drop for ToItsEnd<T> {
    fn drop(&mut self) {
        // Where nothing runs any more, the engine stops, and every environment with it.
        if let Some(work) = self.0.take()
            && let Ok(runtime) = Handle::try_current()
        {
            runtime.spawn(work);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::oneshot;

    #[tokio::test]
    async fn work_goes_on_without_whoever_waited() {
        let (go, gone) = oneshot::channel::<()>();
        let (done, ended) = oneshot::channel();
        let mut work = ToItsEnd::of(async move {
            gone.await.expect("somebody says go");
            done.send(7).expect("somebody listens");
        });
        tokio::select! {
            biased;
            _ = &mut work => panic!("nobody has said go"),
            () = std::future::ready(()) => {}
        }
        drop(work);
        go.send(()).expect("the work goes on");
        assert_eq!(ended.await, Ok(7));
    }

    #[tokio::test]
    async fn what_has_ended_is_not_begun_again() {
        assert_eq!(ToItsEnd::of(async { 7 }).await.ok(), Some(7));
    }

    #[tokio::test]
    async fn whoever_waited_goes_on_after_a_panic() {
        let work = ToItsEnd::<()>::of(async { panic!("as is meant here") });
        assert!(work.await.is_err());
    }
}
