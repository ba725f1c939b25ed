//! `Subscribe`: a subscription, or the one of this endpoint that there is.

use tidegate_api::sns::{Subscribe, SubscribeInput, SubscribeResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use super::on_topic;
use crate::sns::Sns;
use crate::sns::errors::invalid;
use crate::sns::rows::{SUBSCRIPTIONS, SubscriptionRow};
use crate::sns::subscription::{Subscription, endpoint, of_new, protocol};
use crate::sns::topic::Topic;

impl Handle<Subscribe> for Sns {
    fn needs(&self, look: &Look, input: &SubscribeInput) -> Result<Needs, Failure> {
        let needs = on_topic(look, &input.topic_arn, "sns:Subscribe")?.with("sns:Protocol", &input.protocol);
        Ok(match &input.endpoint {
            Some(endpoint) => needs.with("sns:Endpoint", endpoint),
            None => needs,
        })
    }

    async fn handle(&self, cx: &Cx, input: SubscribeInput) -> Result<SubscribeResponse, Failure> {
        let topic = Topic::of(cx, &input.topic_arn)?;
        let protocol = protocol(&input.protocol)?;
        let row = SubscriptionRow {
            protocol,
            endpoint: endpoint(protocol, input.endpoint)?,
            principal: cx.caller().arn(cx.place()),
            owner: cx.caller().account().unwrap_or(&topic.place.account).to_owned(),
            attributes: of_new(input.attributes.unwrap_or_default())?,
        };
        let id = cx.ids().uuid();
        cx.answer(move |tx| {
            topic.row(tx)?;
            let found = tx.scan(&SUBSCRIPTIONS, &topic.key())?;
            let same = |old: &SubscriptionRow| old.protocol == protocol && old.endpoint == row.endpoint;
            let subscription = match found.into_iter().find(|(_, old)| same(old)) {
                Some((key, old)) => {
                    let differs = |(name, value): (&String, &String)| old.attributes.get(name) != Some(value);
                    if row.attributes.iter().any(differs) {
                        let words =
                            "Attributes Reason: Subscription already exists with different attributes";
                        return Err(invalid(words).into());
                    }
                    Subscription { topic, id: key.last().to_owned() }
                }
                None => {
                    let subscription = Subscription { topic, id };
                    tx.put(&SUBSCRIPTIONS, &subscription.key(), &row)?;
                    subscription
                }
            };
            Ok(SubscribeResponse { subscription_arn: Some(subscription.arn()) })
        })
        .await
    }
}
