//! How the time of an operation grows with the stack: as the number of its resources, not as its square.

use std::fmt::Write;
use std::time::Duration;

use tidegate_api::cloudformation::{self, StackEvent, StackStatus};
use tidegate_core::wall::Stopwatch;
use tidegate_store::{Key, StoreLook, Table};

use crate::Engine;

/// Roles, every tenth of which the ones after it refer to.
fn roles(count: usize) -> String {
    let mut body = String::from("Resources:\n");
    for n in 0..count {
        let about = if n % 10 == 0 { "text".to_owned() } else { format!("!GetAtt R{}.RoleId", n - n % 10) };
        writeln!(
            body,
            "  R{n}: {{Type: AWS::IAM::Role, Properties: {{AssumeRolePolicyDocument: {{}}, Description: {about}}}}}"
        )
        .unwrap();
    }
    body
}

/// The wall time of one resource's creation in a stack of so many.
async fn time_of_one(count: usize) -> Duration {
    let engine = Engine::start();
    let watch = Stopwatch::start();
    engine.create(&roles(count)).await.unwrap();
    engine.ends("app", StackStatus::CreateComplete).await;
    let took = watch.elapsed();
    let refused = engine.update(&roles(count)).await.unwrap_err();
    assert_eq!(refused.message, "No updates are to be performed.");
    took / u32::try_from(count).unwrap()
}

// If you are here because this failed: a step of one resource looks at all of them, or the driver at every step.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_resource_of_a_large_stack_takes_no_longer_than_one_of_a_small_one() {
    let mut ratios = Vec::new();
    // On a machine that does other work a single comparison says little.
    for _ in 0..3 {
        let (small, large) = (time_of_one(50).await, time_of_one(200).await);
        let ratio = large.as_secs_f64() / small.as_secs_f64();
        if ratio < 1.7 {
            return;
        }
        ratios.push(ratio);
    }
    panic!("four times the resources took {ratios:?} times as long for each");
}

const EVENTS: Table<StackEvent> = Table::append_only("cloudformation_events");

/// Gives the stack a history of so many events.
async fn write_history(engine: &Engine, count: u64) {
    let stack = engine.describe("app").await.stack_id.unwrap();
    let key = Key::of(engine.cx.place()).and(stack.rsplit('/').next().unwrap());
    let written = engine.cx.store().write(move |tx| {
        for n in 1000..1000 + count {
            let event = StackEvent {
                stack_id: stack.clone(),
                stack_name: "app".into(),
                event_id: format!("R{n}-CREATE_IN_PROGRESS"),
                timestamp: tidegate_core::Timestamp::from_millis(1_700_000_000_000),
                ..StackEvent::default()
            };
            tx.put(&EVENTS, &key.clone().and_number(n), &event)?;
        }
        Ok(())
    });
    written.await.unwrap();
}

// If you are here because this failed: a page of a history reads what is not on it.
#[tokio::test]
async fn a_page_of_a_hundred_thousand_events_is_read_at_once() {
    let engine = Engine::start();
    engine.create(&roles(1)).await.unwrap();
    engine.ends("app", StackStatus::CreateComplete).await;
    write_history(&engine, 100_000).await;
    let (mut token, mut times) = (None, Vec::new());
    for _ in 0..20 {
        let input = cloudformation::DescribeStackEventsInput { stack_name: "app".into(), next_token: token };
        let watch = Stopwatch::start();
        let page = engine.cx.call::<cloudformation::DescribeStackEvents>(input).await.unwrap();
        times.push(watch.elapsed());
        assert_eq!(page.stack_events.unwrap().len(), 100);
        token = page.next_token;
    }
    times.sort();
    // The machine may do other work: half of the pages say what a page takes.
    assert!(times[10] <= Duration::from_millis(20), "{times:?}");
}
