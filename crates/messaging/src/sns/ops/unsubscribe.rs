//! `Unsubscribe`: ends a subscription; one that is gone is no error.

use tidegate_api::sns::{Unsubscribe, UnsubscribeInput, UnsubscribeOutput};
use tidegate_core::{Caller, Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::sns::Sns;
use crate::sns::attributes::note_ended;
use crate::sns::rows::SUBSCRIPTIONS;
use crate::sns::subscription::Subscription;

impl Handle<Unsubscribe> for Sns {
    fn needs(&self, look: &Look, input: &UnsubscribeInput) -> Result<Needs, Failure> {
        let subscription = Subscription::of(&input.subscription_arn)?;
        // AWS: every notification carries the address that ends the subscription, for whoever reads it.
        if *look.caller() == Caller::Anonymous {
            return Ok(Needs::none("a subscriber, who knows the subscription from a notification"));
        }
        Ok(Needs::one("sns:Unsubscribe", subscription.topic.arn()))
    }

    async fn handle(&self, cx: &Cx, input: UnsubscribeInput) -> Result<UnsubscribeOutput, Failure> {
        let subscription = Subscription::of(&input.subscription_arn)?;
        cx.answer(move |tx| {
            if tx.delete(&SUBSCRIPTIONS, &subscription.key())? {
                note_ended(tx, &subscription.topic)?;
            }
            Ok(UnsubscribeOutput::default())
        })
        .await
    }
}
