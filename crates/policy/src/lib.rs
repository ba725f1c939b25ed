//! Policy documents in, a decision with its reason out; pure.
//!
//! One idea: a document is parsed and compiled once ([`Document::parse`]), and a [`Question`] put to the compiled
//! forms costs microseconds, because it stands on the path of every call, Lambda invocations included.
//!
//! It deliberately does not find the policies that apply to a caller (the `iam` crate does), does not know which
//! actions exist (AWS accepts names it has never heard of; they simply allow nothing), and reads no clock: the time
//! of the request is a condition key like any other.
//!
//! Invariant: an explicit deny in any layer wins over every allow.
//! Invariant: what cannot be understood in a document is refused when it is stored, never skipped when it is asked.
//! Invariant: an absent layer (boundary, session policies) limits nothing; an empty document in one allows nothing.
//!
//! Read `decision.rs` first, then `statement.rs`.
#![forbid(unsafe_code)]

mod condition;
mod context;
mod decision;
mod document;
mod global_keys;
mod grammar;
mod library;
mod operator;
mod principal;
mod statement;
mod template;

pub use context::Context;
pub use decision::{Deciding, Decision, Effect, NamedPolicy, PolicyType, Question, Reason, decide};
pub use document::{Document, Kind, Malformed};
pub use library::Library;
pub use principal::{Grant, Principal, PrincipalElement};
pub use statement::{Statement, StatementEffect};
