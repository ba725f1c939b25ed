//! `cargo xtask bench verdict`: how often the verdict is wrong and how soon it is right, by simulation, beside an alarm
//! on `Errors > 0`.
//!
//! Every request is drawn singly: which version it goes to, and whether it fails. The verdict is asked every second,
//! the alarm at the end of each minute.

use anyhow::{Context, Result, ensure};
use tidegate_verdict::{Batch, Outcome, Settings, Tally, Watch};

/// How many requests come in a minute.
const LEVELS: [f64; 4] = [1.0, 6.0, 60.0, 600.0];
/// What the published table is made with; other seeds show how far it depends on chance.
const SEED: u64 = 20_261_123;
const ALPHA: f64 = 0.01;
/// How long a release without a difference is watched.
const WATCHED: u32 = 60;
/// How long a canary has to be found out.
const CANARY: u32 = 5;

/// How a difference is made.
#[derive(Clone, Copy)]
struct Harm {
    name: &'static str,
    stable: f64,
    canary: f64,
}

const HARMS: [Harm; 3] = [
    Harm { name: "5 % of requests fail, 1 % before", stable: 0.01, canary: 0.05 },
    Harm { name: "5 % of requests fail, none before", stable: 0.0, canary: 0.05 },
    Harm { name: "100 % of requests fail, 1 % before", stable: 0.01, canary: 1.0 },
];

/// Draws: SplitMix64, so that a seed means the same numbers everywhere.
struct Draws(u64);

impl Draws {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From the unit interval, one excluded.
    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// How many of the things of which `mean` are expected happen.
    fn poisson(&mut self, mean: f64) -> u32 {
        let (least, mut product, mut count) = ((-mean).exp(), self.unit(), 0);
        while product > least {
            product *= self.unit();
            count += 1;
        }
        count
    }
}

/// The weight and the rate of errors of each second.
struct Course {
    weights: Vec<f64>,
    stable: Vec<f64>,
    canary: Vec<f64>,
}

impl Course {
    /// Ten percent of the traffic for as long as a canary of five minutes lasts.
    fn harmed(harm: Harm) -> Self {
        let seconds = (CANARY * 60) as usize;
        Self {
            weights: vec![0.1; seconds],
            stable: vec![harm.stable; seconds],
            canary: vec![harm.canary; seconds],
        }
    }

    /// An hour in which the weight moves and both versions fail alike: the rate swings between a thousandth and a
    /// tenth, with an outage of some minutes in every other run.
    fn alike(draws: &mut Draws) -> Self {
        let seconds = (WATCHED * 60) as usize;
        let (phase, length) = (draws.unit() * std::f64::consts::TAU, 600.0 + 3000.0 * draws.unit());
        let mut rates: Vec<f64> = (0..seconds)
            .map(|second| 0.01 * 10f64.powf((phase + second as f64 * std::f64::consts::TAU / length).sin()))
            .collect();
        if draws.unit() < 0.5 {
            let from = (draws.unit() * seconds as f64) as usize;
            rates.iter_mut().skip(from).take(180).for_each(|rate| *rate = 0.5);
        }
        Self { weights: weights(draws, seconds), stable: rates.clone(), canary: rates }
    }
}

/// One of: a canary of a tenth and then nine tenths; ten percent more every five minutes; or a weight set by hand.
fn weights(draws: &mut Draws, seconds: usize) -> Vec<f64> {
    const BY_HAND: [f64; 6] = [0.01, 0.02, 0.05, 0.1, 0.25, 0.5];
    match draws.next() % 3 {
        0 => (0..seconds).map(|second| if second < seconds / 2 { 0.1 } else { 0.9 }).collect(),
        1 => (0..seconds).map(|second| (0.1 * (1 + second / 300) as f64).min(0.9)).collect(),
        _ => {
            let mut weight = 0.1;
            (0..seconds)
                .map(|_| {
                    if draws.unit() < 1.0 / 420.0 {
                        weight = BY_HAND[(draws.next() % 6) as usize];
                    }
                    weight
                })
                .collect()
        }
    }
}

/// What became of a release.
#[derive(Clone, Copy)]
struct Run {
    /// The second at whose end the verdict was a regression.
    verdict: Option<usize>,
    /// The second at whose end the alarm went red.
    alarm: Option<usize>,
    /// Whether the verdict ended with nothing to say.
    inconclusive: bool,
    /// Whether the sample ratio was doubted.
    doubted: bool,
}

fn run(course: &Course, per_minute: f64, draws: &mut Draws) -> Result<Run> {
    let mut watch = Watch::new(Settings { alpha: ALPHA, ..Settings::default() })?;
    let mut run = Run { verdict: None, alarm: None, inconclusive: false, doubted: false };
    let mut errors_of_minute = 0;
    for second in 0..course.weights.len() {
        let (mut canary, mut stable) = (Tally::default(), Tally::default());
        for _ in 0..draws.poisson(per_minute / 60.0) {
            let (tally, rate) = if draws.unit() < course.weights[second] {
                (&mut canary, course.canary[second])
            } else {
                (&mut stable, course.stable[second])
            };
            tally.add(Tally::new(1, u64::from(draws.unit() < rate)));
        }
        errors_of_minute += canary.errors;
        watch.take(Batch { weight: course.weights[second], canary, stable })?;
        if watch.regression() && run.verdict.is_none() {
            run.verdict = Some(second + 1);
        }
        if second % 60 == 59 {
            if errors_of_minute > 0 && run.alarm.is_none() {
                run.alarm = Some(second + 1);
            }
            errors_of_minute = 0;
        }
    }
    run.inconclusive = matches!(watch.outcome(), Outcome::Inconclusive(_));
    run.doubted = watch.sample_ratio().mismatch;
    Ok(run)
}

/// Simulates, and prints the tables; `options` may give a number of runs and a seed.
pub fn bench(options: &[&str]) -> Result<()> {
    let (runs, seed) = parse(options)?;
    println!("{runs} runs per line, seed {seed}, alpha {ALPHA}.\n");
    println!("Nothing has changed ({WATCHED} minutes, moving weights, drifting rate of errors):\n");
    println!(
        "| requests/min | verdict: false rollbacks | `Errors > 0`: false rollbacks | verdict: inconclusive | sample ratio doubted |"
    );
    println!("|---|---|---|---|---|");
    for (index, per_minute) in LEVELS.into_iter().enumerate() {
        let all = many(runs, seed, index as u64, per_minute, Course::alike)?;
        println!(
            "| {per_minute} | {} ({}) | {} ({}) | {} | {} |",
            count(&all, |run| run.verdict.is_some()),
            share(&all, |run| run.verdict.is_some()),
            count(&all, |run| run.alarm.is_some()),
            share(&all, |run| run.alarm.is_some()),
            share(&all, |run| run.inconclusive && run.verdict.is_none()),
            count(&all, |run| run.doubted),
        );
    }
    println!("\nThe new version is worse (10 % of the requests, {CANARY} minutes):\n");
    println!(
        "| what | requests/min | verdict: found | median | `Errors > 0`: found | median | verdict: inconclusive |"
    );
    println!("|---|---|---|---|---|---|---|");
    for (number, harm) in HARMS.into_iter().enumerate() {
        for (index, per_minute) in LEVELS.into_iter().enumerate() {
            let stream = 100 * (number as u64 + 1) + index as u64;
            let all = many(runs, seed, stream, per_minute, |_| Course::harmed(harm))?;
            println!(
                "| {} | {per_minute} | {} | {} | {} | {} | {} |",
                harm.name,
                share(&all, |run| run.verdict.is_some()),
                median(&all, |run| run.verdict),
                share(&all, |run| run.alarm.is_some()),
                median(&all, |run| run.alarm),
                share(&all, |run| run.inconclusive),
            );
        }
    }
    Ok(())
}

fn parse(options: &[&str]) -> Result<(usize, u64)> {
    let (mut runs, mut seed, mut rest) = (2000, SEED, options);
    while let [name, value, tail @ ..] = rest {
        match *name {
            "--runs" => runs = value.parse().context("reading --runs")?,
            "--seed" => seed = value.parse().context("reading --seed")?,
            other => anyhow::bail!("{other} is no option of the bench of the verdict: --runs N, --seed N"),
        }
        rest = tail;
    }
    ensure!(rest.is_empty() && runs > 0, "the bench of the verdict takes --runs N and --seed N");
    Ok((runs, seed))
}

/// Runs with draws of their own each, so that one line of a table does not depend on another.
fn many(
    runs: usize,
    seed: u64,
    stream: u64,
    per_minute: f64,
    course: impl Fn(&mut Draws) -> Course,
) -> Result<Vec<Run>> {
    let mut seeds = Draws(seed ^ stream.wrapping_mul(0xd134_2543_de82_ef95));
    (0..runs)
        .map(|_| {
            let mut draws = Draws(seeds.next());
            let course = course(&mut draws);
            run(&course, per_minute, &mut draws)
        })
        .collect()
}

fn count(all: &[Run], which: impl Fn(&Run) -> bool) -> usize {
    all.iter().filter(|run| which(run)).count()
}

fn share(all: &[Run], which: impl Fn(&Run) -> bool) -> String {
    format!("{:.1} %", 100.0 * count(all, which) as f64 / all.len() as f64)
}

/// The time until half of all runs were found out; of those that were not, it is not known.
fn median(all: &[Run], when: impl Fn(&Run) -> Option<usize>) -> String {
    let mut times: Vec<usize> = all.iter().filter_map(when).collect();
    times.sort_unstable();
    times.get(all.len() / 2).map_or_else(|| "–".to_owned(), |seconds| format!("{seconds} s"))
}
