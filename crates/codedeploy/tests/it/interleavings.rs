//! Random interleavings of alarms, stops, verdicts, timeouts, deployments and crashes.
//!
//! `cargo test -p tidegate-codedeploy interleavings` runs some; with `--ignored`, in an optimised build, a hundred
//! thousand. A failure names its seed: put it into `ONLY` to see that one alone.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};

use tidegate_core::{Ids, wall};

use crate::gate::Cut;
use crate::model::Model;
use crate::sim::{ALL_EVENTS, Settings, Sim, THREE_MOVES};

/// The one seed to run, while a failure is looked into.
const ONLY: Option<u64> = None;
/// Interleavings that share a folder, so that it stays small.
const TOGETHER: usize = 100;
/// Engines that run side by side.
const WORKERS: usize = 2;
const HOOKS: [&[&str]; 4] =
    [&[], &["BeforeAllowTraffic"], &["AfterAllowTraffic"], &["BeforeAllowTraffic", "AfterAllowTraffic"]];
const CONFIGS: [&str; 4] = [
    "CodeDeployDefault.LambdaCanary10Percent5Minutes",
    THREE_MOVES,
    "CodeDeployDefault.LambdaCanary10Percent10Minutes",
    "CodeDeployDefault.LambdaAllAtOnce",
];
const PAUSES: [u64; 8] = [1, 10, 11, 60, 150, 300, 600, 3600];

#[test]
fn some_interleavings_keep_every_promise() {
    // A build without optimisation is some twenty times slower.
    run(if cfg!(debug_assertions) { 200 } else { 2_000 });
}

#[test]
#[ignore = "takes half an hour on two busy cores; run it in an optimised build"]
fn a_hundred_thousand_interleavings_keep_every_promise() {
    run(100_000);
}

fn run(count: u64) {
    let watch = wall::Stopwatch::start();
    let seeds: Vec<u64> = ONLY.map_or_else(|| (0..count).collect(), |seed| vec![seed]);
    let (next, crashes) = (AtomicUsize::new(0), AtomicU32::new(0));
    let chunks: Vec<&[u64]> = seeds.chunks(TOGETHER).collect();
    std::thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                while let Some(chunk) = chunks.get(next.fetch_add(1, Ordering::Relaxed)) {
                    crashes.fetch_add(interleave_all(chunk), Ordering::Relaxed);
                }
            });
        }
    });
    let (each, crashes) = (watch.elapsed().as_micros() / seeds.len() as u128, crashes.into_inner());
    eprintln!("{} interleavings, {crashes} crashes, {each} µs each", seeds.len());
}

fn interleave_all(seeds: &[u64]) -> u32 {
    let mut sim = Sim::new(seeds[0]);
    let one = |seed: &u64| {
        catch_unwind(AssertUnwindSafe(|| interleave(&mut sim, *seed))).unwrap_or_else(|panic| {
            eprintln!("the interleaving of seed {seed} broke a promise");
            resume_unwind(panic)
        })
    };
    seeds.iter().map(one).sum()
}

/// One interleaving; says how often the engine was killed.
fn interleave(sim: &mut Sim, seed: u64) -> u32 {
    let chance = Chance(Ids::seeded(seed));
    sim.next_account();
    let settings = Settings {
        config: chance.of(&CONFIGS),
        alarms: chance.below(3) > 0,
        events: ALL_EVENTS.into_iter().filter(|_| chance.below(4) > 0).collect(),
    };
    sim.group("group", &settings);
    let mut model = Model::new(settings);
    if chance.below(3) == 0 {
        sim.gate.cut_after(chance.below(14), chance.of(&[Cut::Before, Cut::After]));
    }
    let mut crashes = 0;
    deploy(&chance, sim, &mut model);
    crashes += after_each(sim, &mut model);
    for _ in 0..3 + chance.below(6) {
        crashes += act(&chance, sim, &mut model);
        crashes += after_each(sim, &mut model);
    }
    crashes + drain(sim, &mut model)
}

fn act(chance: &Chance, sim: &mut Sim, model: &mut Model) -> u32 {
    match chance.below(20) {
        0..=5 => sim.pass(chance.of(&PAUSES)),
        6..=9 => model.verdict(sim, 0, chance.below(4) > 0),
        10 => model.verdict(sim, 1, chance.below(2) > 0),
        11 => model.wrong_verdict(sim),
        12..=13 => sim.gate.alarm(chance.of(&["ALARM", "OK", "INSUFFICIENT_DATA", "DELETED"])),
        14..=15 => model.stop(sim, chance.of(&[None, Some(true), Some(false)])),
        16..=17 => deploy(chance, sim, model),
        18 => sim.gate.cut_after(chance.below(8), chance.of(&[Cut::Before, Cut::After])),
        _ => {
            sim.crash();
            model.check_ends(sim);
            return 1;
        }
    }
    0
}

/// A deployment from where the alias is to the next version, or rarely from where it is not.
fn deploy(chance: &Chance, sim: &Sim, model: &mut Model) {
    if chance.below(2) == 0 && model.active().is_none() {
        sim.gate.clear_weights();
    }
    let at: u32 = sim.gate.alias().0.parse().unwrap();
    let from = if chance.below(10) == 0 { at % 3 + 1 } else { at };
    model.deploy(sim, from, from % 3 + 1, chance.of(&HOOKS).to_vec());
}

/// An engine that no longer gets answers is killed; then every promise is looked at.
fn after_each(sim: &mut Sim, model: &mut Model) -> u32 {
    let hangs = sim.gate.hangs();
    if hangs {
        sim.crash();
    }
    model.check(sim);
    u32::from(hangs)
}

/// Lets everything come to its end: hooks that nobody answers for run out of time.
fn drain(sim: &mut Sim, model: &mut Model) -> u32 {
    sim.gate.alarm("OK");
    let mut crashes = 0;
    for _ in 0..40 {
        if model.active().is_none() {
            sim.gate.heal();
            model.check_end(sim);
            return crashes;
        }
        sim.pass(3600);
        crashes += after_each(sim, model);
    }
    panic!("{:?} does not end", model.active());
}

struct Chance(Ids);

impl Chance {
    fn below(&self, bound: u32) -> u32 {
        (self.0.draw() * f64::from(bound)) as u32
    }

    fn of<T: Copy>(&self, choices: &[T]) -> T {
        choices[self.below(u32::try_from(choices.len()).unwrap()) as usize]
    }
}
