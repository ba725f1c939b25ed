//! The operations of Logs and CloudWatch against a store on disk and a clock moved by hand.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::sync::Arc;
use std::time::Duration;

use tidegate_api::{Operation, ServiceError, cloudwatch, logs};
use tidegate_core::clock::{Clock, Kind};
use tidegate_core::{Caller, Cx, Failure, Ids, MetricPoint, Place, Ports, Registry, Timestamp};
use tidegate_store::Store;

mod alarms;
mod composite;
mod evaluations;
mod events;
mod math;

struct Engine {
    registry: Registry,
    cx: Cx,
    folder: Arc<tempfile::TempDir>,
    tasks: Vec<tokio::task::JoinHandle<()>>,
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.tasks.iter().for_each(tokio::task::JoinHandle::abort);
    }
}

impl Engine {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = Timestamp::from_seconds(1_700_000_040);
        let store = Arc::new(Store::open(folder.path()).unwrap());
        let ports =
            Ports::new(Clock::of(Kind::Sim, at, at), Ids::seeded(1), "http://127.0.0.1:4566").with(store);
        let mut registry = Registry::default();
        ports.set_meter(tidegate_observe::register(&mut registry));
        let caller = Caller::Root { account: "123456789012".into() };
        let cx = Cx::new(Arc::new(ports), Place::new("123456789012", "us-east-1"), caller);
        Self::over(registry, cx, Arc::new(folder))
    }

    /// The same again on the same store and clock, as after a crash: what is only in memory is lost.
    fn again(&self) -> Self {
        let mut registry = Registry::default();
        drop(tidegate_observe::register(&mut registry));
        Self::over(registry, self.cx.clone(), self.folder.clone())
    }

    fn over(mut registry: Registry, cx: Cx, folder: Arc<tempfile::TempDir>) -> Self {
        let tasks = registry.take_background().into_iter();
        let tasks = tasks.map(|(_, task)| tokio::spawn(task(cx.acting_as(Caller::Anonymous)))).collect();
        Self { registry, cx, folder, tasks }
    }

    async fn call<O: Operation>(&self, input: O::Input) -> Result<O::Output, ServiceError> {
        let handler = self.registry.handler_of(O::MODEL).unwrap().clone();
        handler.needs(&self.cx, &input).map_err(modeled)?;
        let answer = handler.handle(self.cx.clone(), Box::new(input)).await.map_err(modeled)?;
        Ok(*answer.downcast::<O::Output>().unwrap())
    }

    fn now(&self) -> i64 {
        self.cx.clock().now().0
    }

    fn advance(&self, seconds: u64) {
        self.cx.clock().advance(Duration::from_secs(seconds)).unwrap();
    }
}

fn modeled(failure: Failure) -> ServiceError {
    match failure {
        Failure::Modeled(error) => error,
        other => panic!("{other:?}"),
    }
}
