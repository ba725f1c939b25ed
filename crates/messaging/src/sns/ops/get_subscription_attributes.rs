//! `GetSubscriptionAttributes`.

use tidegate_api::sns::{
    GetSubscriptionAttributes, GetSubscriptionAttributesInput, GetSubscriptionAttributesResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::sns::Sns;
use crate::sns::subscription::Subscription;

impl Handle<GetSubscriptionAttributes> for Sns {
    fn needs(&self, _look: &Look, input: &GetSubscriptionAttributesInput) -> Result<Needs, Failure> {
        let subscription = Subscription::of(&input.subscription_arn)?;
        Ok(Needs::one("sns:GetSubscriptionAttributes", subscription.topic.arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetSubscriptionAttributesInput,
    ) -> Result<GetSubscriptionAttributesResponse, Failure> {
        let subscription = Subscription::of(&input.subscription_arn)?;
        let row = cx.read(|rows| subscription.row(rows))?;
        Ok(GetSubscriptionAttributesResponse { attributes: Some(subscription.attributes(&row)) })
    }
}
