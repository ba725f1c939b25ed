//! A verdict on a canary, with a stated false-alarm rate.
//!
//! One idea: an alias routes each invocation by an independent coin of known weight p(t). If both versions behave
//! alike, an *error* therefore belongs to the canary with probability exactly p(t), whatever the rate of errors is and
//! however it drifts. Betting on that label gives a number that, on average, cannot grow; when it reaches 1/α, either
//! the canary is worse or something of probability at most α happened. This holds at every moment one looks, so one
//! may look always, stop at will, and change the weight on the way.
//!
//! It deliberately fetches nothing, waits for nothing and keeps no clock: whoever uses it brings the counts and acts on
//! the outcome. It judges errors only, no latencies. It never says "healthy": the best that it says of a canary is that
//! there is no evidence of harm, and it says that only where harm would probably have shown.
//!
//! Invariant: only the label of an error moves the evidence, never the number of errors or of requests.
//! Invariant: a regression, once found, stays found.
//! Invariant: the weight of a batch was fixed before its first coin was tossed; a batch has one weight.
//!
//! Read `watch.rs` first, then `bets.rs`, `evidence.rs` and `reach.rs`. The mathematics stands in `docs/concepts/verdict.md`.
#![forbid(unsafe_code)]

mod batch;
mod bets;
mod binomial;
mod evidence;
mod policy;
mod ratio;
mod reach;
mod settings;
mod watch;

pub use batch::{Batch, Invalid, Tally};
pub use bets::ODDS;
pub use policy::{Decision, OnInconclusive, UnknownPolicy};
pub use ratio::{RATIO_ODDS, SampleRatio};
pub use settings::{InvalidSettings, Settings};
pub use watch::{Doubt, Finding, Outcome, Watch};
