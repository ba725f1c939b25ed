//! The protocols seen from outside: recorded bytes, and every operation there and back.

#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

mod both_ways;
mod bytes;
