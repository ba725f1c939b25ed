//! `Reset`: empties an ephemeral engine of everything but the account's first keys.

use tidegate_api::tidegate::{Reset, ResetInput, ResetOutput, error::invalid_input_exception};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::Itself;

impl Handle<Reset> for Itself {
    fn needs(&self, _look: &Look, _input: &ResetInput) -> Result<Needs, Failure> {
        Ok(Needs::one("tidegate:Reset", "*"))
    }

    async fn handle(&self, cx: &Cx, _input: ResetInput) -> Result<ResetOutput, Failure> {
        if !self.settings.ephemeral {
            let message = "This engine keeps its data: only one started with --ephemeral can be reset.";
            return Err(invalid_input_exception(message).into());
        }
        cx.store().empty().await?;
        let made =
            tidegate_iam::bootstrap(cx.store(), cx.place(), cx.ids(), cx.clock(), self.keys.clone()).await;
        self.iam.forget();
        made?;
        Ok(ResetOutput::default())
    }
}
