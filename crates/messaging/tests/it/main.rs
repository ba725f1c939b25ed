//! The operations of SQS against a store on disk and a clock moved by hand.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use tidegate_api::sqs::{
    CreateQueue, CreateQueueRequest, Message, ReceiveMessage, ReceiveMessageRequest, SendMessage,
    SendMessageRequest,
};
use tidegate_api::{Operation, ServiceError};
use tidegate_core::clock::{Clock, Kind};
use tidegate_core::{Caller, Cx, Failure, Ids, Place, Ports, Registry, Timestamp};
use tidegate_store::Store;

mod messages;
mod queues;

const ACCOUNT: &str = "123456789012";

struct Engine {
    registry: Registry,
    cx: Cx,
    _folder: tempfile::TempDir,
}

impl Engine {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = Timestamp::from_seconds(1_700_000_000);
        let store = Arc::new(Store::open(folder.path()).unwrap());
        let clock = Clock::of(Kind::Sim, at, at);
        let ports = Ports::new(clock, Ids::seeded(1), "http://127.0.0.1:4566").with(store);
        let mut registry = Registry::default();
        tidegate_messaging::register(&mut registry);
        let caller = Caller::Root { account: ACCOUNT.into() };
        let cx = Cx::new(Arc::new(ports), Place::new(ACCOUNT, "us-east-1"), caller);
        Self { registry, cx, _folder: folder }
    }

    async fn call<O: Operation>(&self, input: O::Input) -> Result<O::Output, ServiceError> {
        let handler = self.registry.handler_of(O::MODEL).unwrap().clone();
        handler.needs(&self.cx, &input).map_err(modeled)?;
        let answer = handler.handle(self.cx.clone(), Box::new(input)).await.map_err(modeled)?;
        Ok(*answer.downcast::<O::Output>().unwrap())
    }

    fn advance(&self, seconds: u64) {
        self.cx.clock().advance(Duration::from_secs(seconds)).unwrap();
    }

    /// A queue with these attributes; its URL.
    async fn queue(&self, name: &str, attributes: &[(&str, &str)]) -> String {
        let input = CreateQueueRequest {
            queue_name: name.into(),
            attributes: Some(texts(attributes)),
            ..Default::default()
        };
        self.call::<CreateQueue>(input).await.unwrap().queue_url.unwrap()
    }

    async fn send(&self, url: &str, body: &str) -> String {
        let input =
            SendMessageRequest { queue_url: url.into(), message_body: body.into(), ..Default::default() };
        self.call::<SendMessage>(input).await.unwrap().message_id.unwrap()
    }

    async fn receive(&self, url: &str, change: impl FnOnce(&mut ReceiveMessageRequest)) -> Vec<Message> {
        let mut input = ReceiveMessageRequest { queue_url: url.into(), ..Default::default() };
        change(&mut input);
        self.call::<ReceiveMessage>(input).await.unwrap().messages.unwrap_or_default()
    }

    /// The bodies of all messages that may be taken now.
    async fn bodies(&self, url: &str) -> Vec<String> {
        let taken = self.receive(url, |input| input.max_number_of_messages = Some(10)).await;
        taken.into_iter().map(|message| message.body.unwrap()).collect()
    }
}

fn texts(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn modeled(failure: Failure) -> ServiceError {
    match failure {
        Failure::Modeled(error) => error,
        other => panic!("{other:?}"),
    }
}
