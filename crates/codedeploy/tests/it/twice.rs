//! The same canary twice: with one seed its journals are the same to the byte, and on the machine's clock they are the same
//! apart from stamps.

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use serde_json::{Value, json};
use tidegate_api::codedeploy::*;
use tidegate_core::clock::Kind;
use tidegate_core::{Clock, wall};
use tidegate_flow::{Entry, Event, plan_view};
use tidegate_store::StoreLook;

use crate::World;
use crate::cuts::{COURSES, Course, by_order, play_whole};
use crate::sim::{START, Sim};

/// Every row of every journal, as it lies in the database.
fn raw_journals(folder: &Path) -> Vec<(String, String)> {
    let control = Connection::open(folder.join("control.db")).unwrap();
    let mut rows = control.prepare("SELECT key, value FROM flow_journal ORDER BY key").unwrap();
    rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
}

fn journals_of(course: Course, seed: u64) -> Vec<(String, String)> {
    let mut sim = Sim::new(seed);
    let moves = play_whole(&mut sim, course);
    assert_eq!(course == Course::HookFailed, !moves.iter().any(|it| it.contains("2=0.1")), "{moves:?}");
    raw_journals(sim.folder())
}

#[test]
fn one_seed_gives_one_journal() {
    for course in COURSES {
        let first = journals_of(course, 11);
        assert!(first.len() > 10, "{course:?}: {}", first.len());
        assert_eq!(first, journals_of(course, 11), "{course:?}");
        assert_ne!(first, journals_of(course, 12), "{course:?}: ids come from the seed");
    }
}

/// The journal of a canary with a hook and an alarm that stays quiet, without its stamps.
async fn canary_on(clock: Clock) -> Vec<Value> {
    let driven = clock.clone();
    let driving = tokio::spawn(async move { driven.drive().await });
    let world = World::on(clock, true).await;
    world.gate.prompt(LifecycleEventStatus::Succeeded);
    let id = world.deploy(true).await.unwrap();
    world.ended(&id).await;
    let journal = settled(&world, &format!("codedeploy-123456789012-us-east-1-{id}")).await;
    driving.abort();
    let mut journal: Value = serde_json::from_str(&by_order(&json!(journal).to_string())).unwrap();
    without_stamps(&mut journal);
    journal.as_array().unwrap().clone()
}

/// The journal of a plan that ends.
async fn settled(world: &World, plan: &str) -> Vec<Entry> {
    for _ in 0..6000 {
        let journal = world.cx.read(|rows| plan_view(rows, plan)).unwrap().unwrap().journal;
        if matches!(journal.last().unwrap().event, Event::PlanSettled { .. }) {
            return journal;
        }
        wall::pause(Duration::from_millis(10)).await;
    }
    panic!("{plan} does not end");
}

/// Numbers of the size of the time since 1970 are stamps; nothing else in a journal is as large.
fn without_stamps(value: &mut Value) {
    match value {
        Value::Number(number) if number.as_f64().is_some_and(|it| it >= 1e9) => *value = json!("stamp"),
        Value::Array(all) => all.iter_mut().for_each(without_stamps),
        Value::Object(all) => all.values_mut().for_each(without_stamps),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

async fn virtual_canary() -> Vec<Value> {
    canary_on(Clock::of(Kind::SimAuto, START, START)).await
}

#[tokio::test]
async fn a_canary_on_an_automatic_clock_is_always_the_same() {
    let first = virtual_canary().await;
    assert!(first.len() > 10, "{first:#?}");
    assert_eq!(first, virtual_canary().await);
}

#[tokio::test]
#[ignore = "waits five real minutes"]
async fn a_real_canary_has_the_journal_of_a_virtual_one() {
    let watch = wall::Stopwatch::start();
    let real = canary_on(Clock::wall()).await;
    let took = watch.elapsed();
    let played = virtual_canary().await;
    eprintln!("{} entries in {took:?} of wall time, {} in virtual time", real.len(), played.len());
    assert!(took.as_secs() >= 300, "{took:?}");
    assert_eq!(real, played);
}
