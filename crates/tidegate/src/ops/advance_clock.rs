//! `AdvanceClock`: moves a simulated clock by hand.

use std::time::Duration;

use tidegate_api::tidegate::{
    AdvanceClock, AdvanceClockInput, AdvanceClockOutput, error::invalid_input_exception,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::Itself;
use crate::engine::note_clock;

impl Handle<AdvanceClock> for Itself {
    fn needs(&self, _look: &Look, _input: &AdvanceClockInput) -> Result<Needs, Failure> {
        Ok(Needs::one("tidegate:AdvanceClock", "*"))
    }

    async fn handle(&self, cx: &Cx, input: AdvanceClockInput) -> Result<AdvanceClockOutput, Failure> {
        let seconds = u64::try_from(input.advance_seconds).map_err(|_| {
            invalid_input_exception("advance_seconds is a number from 0 up: the clock is never turned back.")
        })?;
        let moved = cx.clock().advance(Duration::from_secs(seconds)).ok_or_else(|| {
            let kind = cx.clock().kind();
            invalid_input_exception(format!(
                "This engine's clock is {kind}, which moves by itself: start it with --clock sim to move it by hand."
            ))
        })?;
        let kind = cx.clock().kind();
        cx.answer(move |tx| {
            note_clock(tx, kind, moved)?;
            Ok(AdvanceClockOutput { now: Some(moved) })
        })
        .await
    }
}
