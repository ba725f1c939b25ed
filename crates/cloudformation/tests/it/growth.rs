//! How the time of an operation grows with the stack: as the number of its resources, not as its square.

use std::fmt::Write;
use std::time::Duration;

use tidegate_api::cloudformation::StackStatus;
use tidegate_core::wall::Stopwatch;

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
