//! The application's integration tests, which know neither Lambda nor CodeDeploy.
//!
//! `checks` are the tests, plain async functions against the port `application`. Around them lie adapters: `lambda`
//! asks a version of the deployed function, `codedeploy` reports what came out. `cargo test` runs the same checks
//! against the application in this process.

pub mod application;
pub mod aws;
pub mod checks;
pub mod codedeploy;
pub mod lambda;
