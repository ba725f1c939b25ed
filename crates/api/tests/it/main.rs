//! The protocols seen from outside: recorded bytes, and every operation there and back.

mod both_ways;
mod bytes;
