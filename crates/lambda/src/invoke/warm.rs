//! Environments that are made ready before anybody asks for them.

use std::sync::Arc;

use tidegate_core::Cx;

use super::environment::{self, StartError};
use super::hold::Hold;
use super::pool::PoolKey;
use super::{INIT_LIMIT, Target};
use crate::Lambda;

/// AWS: why no environment could be made ready, where it is the function's fault.
const INIT_FAILURE: &str = "FUNCTION_ERROR_INIT_FAILURE";

impl Lambda {
    /// How many environments are held for what is run.
    pub(crate) fn held(&self, target: &Target) -> usize {
        self.pools.holds().count(&PoolKey::of(target))
    }

    /// Starts one more environment for what is run, initialises it and holds it; the error is AWS's word for the reason.
    pub(crate) async fn warm(&self, cx: &Cx, target: &Target) -> Result<(), String> {
        let hold = self.pools.holds().begin(PoolKey::of(target));
        let started = environment::start(cx, &self.sessions, target, Some(hold)).await;
        let environment = started.map_err(|error| match error {
            StartError::Role(error) => error.message,
            StartError::Fault(fault) => fault.chain(),
        })?;
        match environment.api.initialised(INIT_LIMIT).await {
            Ok(()) => {
                self.pools.give_back(target, environment);
                Ok(())
            }
            Err(_) => Err(INIT_FAILURE.to_owned()),
        }
    }

    /// Lets go of what is held for what is run, because fewer are wanted.
    pub(crate) fn let_go(&self, target: &Target) {
        self.pools.holds().end(&PoolKey::of(target));
    }

    /// Lets go of everything that is held but for these.
    pub(crate) fn hold_only(&self, targets: &[Target]) {
        let keys: Vec<PoolKey> = targets.iter().map(PoolKey::of).collect();
        self.pools.holds().end_others(&keys);
    }
}

/// What an environment that is held calls its initialisation.
pub(super) fn initialization(hold: Option<&Arc<Hold>>) -> &'static str {
    if hold.is_some() { "provisioned-concurrency" } else { "on-demand" }
}
