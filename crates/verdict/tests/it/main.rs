//! The promises of the verdict, by simulation with a fixed seed; `cargo xtask bench verdict` does the same at length.

mod vectors;

use tidegate_verdict::{Batch, Outcome, Settings, Tally, Watch};

const RUNS: usize = 1000;

struct Draws(u64);

impl Draws {
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A batch of requests of which each version fails its share.
    fn batch(&mut self, requests: usize, weight: f64, (canary_fails, stable_fails): (f64, f64)) -> Batch {
        let mut batch = Batch { weight, canary: Tally::default(), stable: Tally::default() };
        for _ in 0..requests {
            let (tally, fails) = if self.unit() < weight {
                (&mut batch.canary, canary_fails)
            } else {
                (&mut batch.stable, stable_fails)
            };
            tally.add(Tally::new(1, u64::from(self.unit() < fails)));
        }
        batch
    }
}

/// How many of the runs end, or at some time were, as `which` says.
fn count(mut run: impl FnMut() -> bool) -> usize {
    (0..RUNS).filter(|_| run()).count()
}

#[test]
fn versions_that_are_alike_are_seldom_told_apart() {
    let mut draws = Draws(7);
    let false_alarms = count(|| {
        let mut watch = Watch::new(Settings::default()).unwrap();
        for minute in 0..60 {
            let weight = [0.05, 0.1, 0.5][minute / 20];
            let fails = if (30..33).contains(&minute) { 0.5 } else { 0.02 };
            watch.take(draws.batch(30, weight, (fails, fails))).unwrap();
        }
        watch.regression()
    });
    // Ten are promised on average; twenty would happen once in three hundred times.
    assert!(false_alarms < 20, "{false_alarms}");
}

#[test]
fn harm_is_seldom_said_to_be_absent() {
    let settings = Settings::default();
    let mut draws = Draws(8);
    let mut found = 0;
    let missed = count(|| {
        let mut watch = Watch::new(settings).unwrap();
        // Asked in each minute until it has something to say, as a release that is held asks.
        for _ in 0..200 {
            watch.take(draws.batch(60, 0.1, (0.01 + settings.harm, 0.01))).unwrap();
            match watch.outcome() {
                Outcome::Regression => {
                    found += 1;
                    return false;
                }
                Outcome::NoEvidenceOfHarm => return true,
                Outcome::Inconclusive(_) => {}
            }
        }
        panic!("two hundred minutes are enough to tell");
    });
    // The power is meant for one look; that the first good moment is chosen may cost a little of it.
    let allowed = (1.0 - settings.power) * RUNS as f64 * 1.25;
    assert!((missed as f64) < allowed && found + missed == RUNS, "{missed} missed, {found} found");
}
