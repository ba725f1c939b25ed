//! The web console: pages that show what the engine's API answers, and buttons that call it.
//!
//! The idea: a page is a function from answers of the API to HTML. Every answer comes through the gate as whoever is signed
//! in, so the console shows and does what that principal may see and do, and not a thing more.
//!
//! It deliberately has no state of the releases it shows, no script that a page needs in order to work (a script only
//! brings the page up to date in its place), no third party's code in the browser, and no store: sign-ins live in memory
//! and end with the engine.
//!
//! Invariant: nothing but assets and the sign-in page is answered without a session.
//! Invariant: nothing changes by a GET; every act carries its session's own token.
//! Invariant: text reaches a page through `maud`, which escapes it; no style or script stands in a page.
//!
//! Read `console.rs` first, then `pages/pipeline.rs`.
#![forbid(unsafe_code)]

mod acts;
mod console;
mod explains;
mod guard;
mod layout;
mod live;
mod ops;
mod pages;
mod sign_in;
mod svg;
mod view;
mod visit;

pub use console::{Console, PREFIX, register};
pub use explains::{Explained, ExplainedLink, Explains, Found};
