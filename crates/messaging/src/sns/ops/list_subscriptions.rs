//! `ListSubscriptions`.

use tidegate_api::sns::{ListSubscriptions, ListSubscriptionsInput, ListSubscriptionsResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::Key;

use super::list_subscriptions_by_topic::listed;
use super::page;
use crate::sns::Sns;
use crate::sns::rows::SUBSCRIPTIONS;

impl Handle<ListSubscriptions> for Sns {
    fn needs(&self, _look: &Look, _input: &ListSubscriptionsInput) -> Result<Needs, Failure> {
        Ok(Needs::one("sns:ListSubscriptions", "*"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListSubscriptionsInput,
    ) -> Result<ListSubscriptionsResponse, Failure> {
        let (rows, next_token) = page(cx, &SUBSCRIPTIONS, &Key::of(cx.place()), input.next_token.as_deref())?;
        Ok(ListSubscriptionsResponse { subscriptions: Some(listed(cx, &rows)), next_token })
    }
}
