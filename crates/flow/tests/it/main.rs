//! Plans on a real store: what commits, what waits, and what a restart finds.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_core::clock::Kind;
use tidegate_core::{Caller, Clock, Cx, Ids, Place, Ports, Timestamp, wall};
use tidegate_flow::{
    Acting, Driver, Event, Node, Plan, Progress, Status, Step, StepCx, Steps, plan_view, start,
};
use tidegate_store::{Key, Reads, Store, StoreLook, Table};

const COUNTS: Table<u32> = Table::new("test_counts");

/// Counts how often its write was committed.
struct Count;

#[async_trait]
impl Step for Count {
    fn name(&self) -> &'static str {
        "test.count"
    }

    async fn advance(&self, cx: &StepCx, _input: &Value) -> Progress {
        let key = Key::raw("counts").and(cx.step());
        Progress::done(json!({})).and(move |tx| {
            let count = tx.get(&COUNTS, &key)?.unwrap_or(0);
            Ok(tx.put(&COUNTS, &key, &(count + 1))?)
        })
    }
}

/// Waits for the seconds of its input, or for the topic "bell".
struct Pause;

#[async_trait]
impl Step for Pause {
    fn name(&self) -> &'static str {
        "test.pause"
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let rung = cx.read(|rows| rows.get(&COUNTS, &Key::raw("bell"))).unwrap().is_some();
        let until = cx.began().plus_millis(input.as_i64().unwrap() * 1000);
        if rung || cx.clock().now() >= until {
            return Progress::done(json!({"rung": rung}));
        }
        Progress::wait_for(json!({"looked": true}), until, "bell")
    }
}

/// Looks every ten seconds for the seconds of its input, and counts its looks.
struct Poll(Arc<AtomicU32>);

#[async_trait]
impl Step for Poll {
    fn name(&self) -> &'static str {
        "test.poll"
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let (now, end) = (cx.clock().now(), cx.began().plus_millis(input.as_i64().unwrap() * 1000));
        self.0.fetch_add(1, Ordering::SeqCst);
        if now >= end {
            return Progress::done(Value::Null);
        }
        Progress::wait(json!({"end": end.millis()}), now.plus_millis(10_000))
    }
}

/// Waits for the topic "late", which is announced while it looks for the first time.
struct Late;

#[async_trait]
impl Step for Late {
    fn name(&self) -> &'static str {
        "test.late"
    }

    async fn advance(&self, cx: &StepCx, _input: &Value) -> Progress {
        let rung = cx.read(|rows| rows.get(&COUNTS, &Key::raw("late"))).unwrap().is_some();
        if rung {
            return Progress::done(Value::Null);
        }
        let ring = cx.store().write(|tx| {
            tx.put(&COUNTS, &Key::raw("late"), &1)?;
            tx.nudge("late");
            Ok(())
        });
        ring.await.unwrap();
        Progress::wait_for(Value::Null, cx.clock().now().plus_millis(1_000_000), "late")
    }
}

struct Fails;

#[async_trait]
impl Step for Fails {
    fn name(&self) -> &'static str {
        "test.fail"
    }

    async fn advance(&self, _cx: &StepCx, _input: &Value) -> Progress {
        Progress::failed("it must")
    }
}

/// Of the one test that polls.
static LOOKS: LazyLock<Arc<AtomicU32>> = LazyLock::new(Arc::default);

fn open(folder: &Path, clock: &Clock) -> (Cx, tokio::task::JoinHandle<()>) {
    let store = Arc::new(Store::open(folder).unwrap());
    let ports = Arc::new(Ports::new(clock.clone(), Ids::seeded(1), "http://127.0.0.1:1").with(store));
    let cx = Cx::new(ports, Place::new("123456789012", "us-east-1"), Caller::Anonymous);
    let mut steps = Steps::default();
    steps.add(Count).add(Pause).add(Fails).add(Late).add(Poll(LOOKS.clone()));
    let driver = Driver::new(cx.clone(), steps).unwrap();
    let running = tokio::spawn(async move { driver.run().await.unwrap() });
    (cx, running)
}

/// Lets go of everything, as a killed process does; the lock frees when the last handle is gone.
async fn close(cx: Cx, running: tokio::task::JoinHandle<()>, folder: &Path) {
    running.abort();
    assert!(running.await.unwrap_err().is_cancelled());
    drop(cx);
    for _ in 0..6000 {
        if Store::open(folder).is_ok() {
            return;
        }
        wall::pause(Duration::from_millis(10)).await;
    }
    panic!("the store is still open after a minute");
}

fn clock() -> Clock {
    let start = Timestamp::from_millis(1_700_000_000_000);
    Clock::of(Kind::Sim, start, start)
}

async fn begin(cx: &Cx, root: Node) {
    let plan = Plan {
        id: "one".into(),
        kind: "test".into(),
        place: cx.place().clone(),
        acting: Acting::asker("test", Caller::Root { account: "123456789012".into() }),
        root,
    };
    let now = cx.clock().now();
    cx.store().write(move |tx| Ok(start(tx, &plan, now)?)).await.unwrap();
}

async fn until(cx: &Cx, what: &str, holds: impl Fn(&[Event]) -> bool) -> Vec<Event> {
    for _ in 0..6000 {
        let view = cx.read(|rows| plan_view(rows, "one")).unwrap().unwrap();
        let events: Vec<Event> = view.journal.into_iter().map(|entry| entry.event).collect();
        if holds(&events) {
            return events;
        }
        wall::pause(Duration::from_millis(10)).await;
    }
    panic!("{what} did not come within a minute");
}

fn settled(events: &[Event]) -> bool {
    matches!(events.last(), Some(Event::PlanSettled { .. }))
}

fn waiting(events: &[Event]) -> bool {
    events.iter().any(|event| matches!(event, Event::StepWaiting { .. }))
}

fn count(cx: &Cx, step: &str) -> u32 {
    cx.read(|rows| rows.get(&COUNTS, &Key::raw("counts").and(step))).unwrap().unwrap_or(0)
}

fn three_steps() -> Node {
    Node::Sequence(vec![
        Node::step("before", "test.count", Value::Null),
        Node::step("pause", "test.pause", json!(300)),
        Node::step("after", "test.count", Value::Null),
    ])
}

#[tokio::test]
async fn a_wait_lasts_until_the_clock_is_there() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), clock());
    let (cx, _running) = open(folder.path(), &clock);
    begin(&cx, three_steps()).await;
    until(&cx, "a wait", waiting).await;
    clock.advance(Duration::from_secs(299));
    assert_eq!(count(&cx, "after"), 0);
    clock.advance(Duration::from_secs(1));
    until(&cx, "the end", settled).await;
    assert_eq!((count(&cx, "before"), count(&cx, "after")), (1, 1));
}

#[tokio::test]
async fn a_restart_goes_on_and_does_nothing_twice() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), clock());
    let (cx, running) = open(folder.path(), &clock);
    begin(&cx, three_steps()).await;
    until(&cx, "a wait", waiting).await;
    close(cx, running, folder.path()).await;
    clock.advance(Duration::from_secs(600));
    let (cx, _running) = open(folder.path(), &clock);
    let events = until(&cx, "the end", settled).await;
    assert_eq!((count(&cx, "before"), count(&cx, "after")), (1, 1));
    let began =
        events.iter().filter(|e| matches!(e, Event::StepStarted { step } if step == "before")).count();
    assert_eq!(began, 1);
}

#[tokio::test]
async fn a_look_that_changes_nothing_is_not_journalled() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), clock());
    let (cx, _running) = open(folder.path(), &clock);
    begin(&cx, Node::step("poll", "test.poll", json!(60))).await;
    for looks in 1..=6 {
        until(&cx, "a look", |_| LOOKS.load(Ordering::SeqCst) == looks).await;
        // The look is over once the driver sleeps again; an earlier jump finds it due just the same.
        clock.advance(Duration::from_secs(10));
    }
    let events = until(&cx, "the end", settled).await;
    assert_eq!(LOOKS.load(Ordering::SeqCst), 7);
    assert_eq!(events.iter().filter(|event| matches!(event, Event::StepWaiting { .. })).count(), 1);
}

#[tokio::test]
async fn a_topic_wakes_who_waits_for_it() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), clock());
    let (cx, _running) = open(folder.path(), &clock);
    begin(&cx, three_steps()).await;
    until(&cx, "a wait", waiting).await;
    cx.store()
        .write(|tx| {
            tx.put(&COUNTS, &Key::raw("bell"), &1)?;
            tx.nudge("bell");
            Ok(())
        })
        .await
        .unwrap();
    until(&cx, "the end", settled).await;
}

#[tokio::test]
async fn a_topic_is_heard_by_a_step_that_is_just_looking() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), clock());
    let (cx, _running) = open(folder.path(), &clock);
    begin(&cx, Node::step("late", "test.late", Value::Null)).await;
    until(&cx, "the end", settled).await;
}

#[tokio::test]
async fn a_failure_is_handled_and_told() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), clock());
    let (cx, _running) = open(folder.path(), &clock);
    let body = Node::Sequence(vec![
        Node::step("fail", "test.fail", Value::Null),
        Node::step("never", "test.count", Value::Null),
    ]);
    let handler = Node::step("undo", "test.count", Value::Null);
    begin(&cx, Node::OnFailure { body: Box::new(body), handler: Box::new(handler) }).await;
    let events = until(&cx, "the end", settled).await;
    assert_eq!(events.last(), Some(&Event::PlanSettled { failure: Some("it must".into()) }));
    assert_eq!((count(&cx, "undo"), count(&cx, "never")), (1, 0));
    let view = cx.read(|rows| plan_view(rows, "one")).unwrap().unwrap();
    assert_eq!(*view.state().unwrap().status("never"), Status::Pending);
}
