//! `SetSubscriptionAttributes`.

use tidegate_api::sns::{
    SetSubscriptionAttributes, SetSubscriptionAttributesInput, SetSubscriptionAttributesOutput,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::sns::Sns;
use crate::sns::rows::SUBSCRIPTIONS;
use crate::sns::subscription::{Subscription, set};

impl Handle<SetSubscriptionAttributes> for Sns {
    fn needs(&self, _look: &Look, input: &SetSubscriptionAttributesInput) -> Result<Needs, Failure> {
        let subscription = Subscription::of(&input.subscription_arn)?;
        Ok(Needs::one("sns:SetSubscriptionAttributes", subscription.topic.arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: SetSubscriptionAttributesInput,
    ) -> Result<SetSubscriptionAttributesOutput, Failure> {
        let subscription = Subscription::of(&input.subscription_arn)?;
        cx.answer(move |tx| {
            let mut row = subscription.row(tx)?;
            set(&mut row.attributes, &input.attribute_name, input.attribute_value.unwrap_or_default())?;
            tx.put(&SUBSCRIPTIONS, &subscription.key(), &row)?;
            Ok(SetSubscriptionAttributesOutput::default())
        })
        .await
    }
}
