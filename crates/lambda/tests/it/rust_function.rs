//! The reference application's function: a real `lambda_runtime`, where somebody has built it.

use std::path::Path;

use tidegate_core::wall::Stopwatch;

use crate::support::{Engine, json, new_function, zipped_bytes};

#[tokio::test(flavor = "multi_thread")]
async fn the_rust_runtime_is_served_warm_and_cold() {
    let built =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/hello-app/target/release/main-function");
    let Ok(program) = std::fs::read(&built) else {
        println!("skipped: {} has not been built", built.display());
        return;
    };
    let engine = Engine::start().await;
    let mut input = new_function("rust", "provided.al2023", &[]);
    input.code.zip_file = Some(zipped_bytes(&[("bootstrap", &program)]));
    engine.function_with(input).await;
    let cold = Stopwatch::start();
    let answer = engine.invoke("rust", "{}").await;
    println!("cold: {:?}, {}", cold.elapsed(), json(&answer));
    assert_eq!(answer.function_error, None);
    let mut times = Vec::new();
    for _ in 0..1000 {
        let watch = Stopwatch::start();
        assert_eq!(engine.invoke("rust", "{}").await.function_error, None);
        times.push(watch.elapsed());
    }
    times.sort();
    println!("warm: p50 {:?}, p99 {:?}", times[500], times[990]);
}
