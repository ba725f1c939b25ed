//! `CreateSignInLink`: a link that signs its caller in to the console, once.

use tidegate_api::tidegate::{CreateSignInLink, CreateSignInLinkInput, CreateSignInLinkOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, wall};

use crate::console::{Console, PREFIX};

/// How long a link holds unless its caller says otherwise: long enough to change windows.
const VALID_SECONDS: i32 = 300;

impl Handle<CreateSignInLink> for Console {
    fn needs(&self, _look: &Look, _input: &CreateSignInLinkInput) -> Result<Needs, Failure> {
        Ok(Needs::one("tidegate:CreateSignInLink", "*"))
    }

    async fn handle(&self, cx: &Cx, input: CreateSignInLinkInput) -> Result<CreateSignInLinkOutput, Failure> {
        let valid_seconds = input.valid_seconds.unwrap_or(VALID_SECONDS);
        // People click on wall time, whatever the engine's clock does.
        let until = wall::now().plus_millis(i64::from(valid_seconds) * 1000);
        let token = self.sign_ins().link(cx.ids(), cx.caller().clone(), cx.place().clone(), until);
        let url = format!("{}{PREFIX}sign-in?token={token}", cx.ports().endpoint_url().trim_end_matches('/'));
        Ok(CreateSignInLinkOutput { url, valid_seconds })
    }
}
