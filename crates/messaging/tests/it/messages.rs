//! Messages are hidden, come back, are ended, expire, and are buried.

use std::time::Duration;

use tidegate_api::sqs::{
    ChangeMessageVisibility, ChangeMessageVisibilityRequest, DeleteMessage, DeleteMessageRequest,
    MessageSystemAttributeName, PurgeQueue, PurgeQueueRequest, SendMessageBatch, SendMessageBatchRequest,
    SendMessageBatchRequestEntry,
};
use tidegate_core::wall;

use crate::Engine;

async fn delete(engine: &Engine, url: &str, handle: &str) {
    let input = DeleteMessageRequest { queue_url: url.into(), receipt_handle: handle.into() };
    engine.call::<DeleteMessage>(input).await.unwrap();
}

#[tokio::test]
async fn a_taken_message_is_hidden_comes_back_and_is_ended_by_its_newest_receipt() {
    let engine = Engine::start();
    let url = engine.queue("jobs", &[]).await;
    engine.send(&url, "message").await;
    let first = engine.receive(&url, |_| {}).await.remove(0);
    assert_eq!(first.md5_of_body.as_deref(), Some("78e731027d8fd50ed642340b7c9a63b3"));
    assert!(engine.bodies(&url).await.is_empty());
    engine.advance(31);
    let second = engine.receive(&url, |_| {}).await.remove(0);
    assert_eq!(first.message_id, second.message_id);
    delete(&engine, &url, &first.receipt_handle.unwrap()).await;
    engine.advance(31);
    assert_eq!(engine.bodies(&url).await, ["message"], "an old receipt ends nothing");
    engine.advance(31);
    let last = engine.receive(&url, |_| {}).await.remove(0);
    engine.advance(31);
    delete(&engine, &url, &last.receipt_handle.unwrap()).await;
    assert!(engine.bodies(&url).await.is_empty());
}

#[tokio::test]
async fn a_message_is_given_back_and_then_no_longer_in_flight() {
    let engine = Engine::start();
    let url = engine.queue("jobs", &[]).await;
    engine.send(&url, "message").await;
    let handle = engine.receive(&url, |_| {}).await.remove(0).receipt_handle.unwrap();
    let input = ChangeMessageVisibilityRequest {
        queue_url: url.clone(),
        receipt_handle: handle,
        visibility_timeout: 0,
    };
    engine.call::<ChangeMessageVisibility>(input.clone()).await.unwrap();
    let refused = engine.call::<ChangeMessageVisibility>(input).await.unwrap_err();
    assert_eq!(refused.code, "AWS.SimpleQueueService.MessageNotInflight");
    assert_eq!(engine.bodies(&url).await, ["message"]);
}

#[tokio::test]
async fn delays_retention_and_purges_are_kept() {
    let engine = Engine::start();
    let url = engine.queue("jobs", &[("DelaySeconds", "5"), ("MessageRetentionPeriod", "60")]).await;
    engine.send(&url, "late").await;
    assert!(engine.bodies(&url).await.is_empty());
    engine.advance(5);
    assert_eq!(engine.bodies(&url).await, ["late"]);
    engine.advance(60);
    assert!(engine.bodies(&url).await.is_empty());
    engine.send(&url, "purged").await;
    let purge = || PurgeQueueRequest { queue_url: url.clone() };
    engine.call::<PurgeQueue>(purge()).await.unwrap();
    let refused = engine.call::<PurgeQueue>(purge()).await.unwrap_err();
    let words = "Only one PurgeQueue operation on jobs is allowed every 60 seconds.";
    assert_eq!((refused.status, refused.message.as_str()), (403, words));
    engine.advance(6);
    assert!(engine.bodies(&url).await.is_empty());
}

#[tokio::test]
async fn who_waits_is_woken_by_a_message_and_by_a_delay_that_ends() {
    let engine = Engine::start();
    let url = engine.queue("jobs", &[]).await;
    let wait = || {
        engine.receive(&url, |input| {
            input.wait_time_seconds = Some(20);
            input.visibility_timeout = Some(10);
        })
    };
    let (taken, _) = tokio::join!(wait(), engine.send(&url, "now"));
    assert_eq!(taken[0].body.as_deref(), Some("now"));
    // The message comes back by the clock alone, before the wait would have ended.
    let (taken, ()) = tokio::join!(wait(), async { engine.advance(11) });
    assert_eq!(taken[0].body.as_deref(), Some("now"));
}

#[tokio::test]
async fn a_clock_that_stands_still_holds_nobody_longer_than_asked() {
    let engine = Engine::start();
    let url = engine.queue("jobs", &[]).await;
    let watch = wall::Stopwatch::start();
    assert!(engine.receive(&url, |input| input.wait_time_seconds = Some(1)).await.is_empty());
    assert!(watch.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn what_is_taken_too_often_goes_to_the_dead_letter_queue() {
    let engine = Engine::start();
    let dead = engine.queue("dead", &[]).await;
    let policy = r#"{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:123456789012:dead","maxReceiveCount":2}"#;
    let url = engine.queue("jobs", &[("RedrivePolicy", policy)]).await;
    let id = engine.send(&url, "poison").await;
    for _ in 0..2 {
        assert_eq!(engine.bodies(&url).await, ["poison"]);
        engine.advance(31);
    }
    assert!(engine.bodies(&url).await.is_empty());
    let all = MessageSystemAttributeName::All;
    let buried = engine.receive(&dead, |input| input.message_system_attribute_names = Some(vec![all])).await;
    assert_eq!(buried[0].message_id.as_ref(), Some(&id));
    let source = &buried[0].attributes.as_ref().unwrap()["DeadLetterQueueSourceArn"];
    assert_eq!(source, "arn:aws:sqs:us-east-1:123456789012:jobs");
}

#[tokio::test]
async fn entries_of_a_batch_are_accepted_and_refused_each_by_itself() {
    let engine = Engine::start();
    let url = engine.queue("jobs", &[("MaximumMessageSize", "1024")]).await;
    let entry = |id: &str, length| SendMessageBatchRequestEntry {
        id: id.into(),
        message_body: "a".repeat(length),
        ..Default::default()
    };
    let input =
        SendMessageBatchRequest { queue_url: url.clone(), entries: vec![entry("1", 1025), entry("2", 1024)] };
    let answer = engine.call::<SendMessageBatch>(input).await.unwrap();
    assert_eq!(answer.successful[0].md5_of_message_body, "c9a34cfc85d982698c6ac89f76071abd");
    let words =
        "One or more parameters cannot be validated. Reason: Message must be shorter than 1024 bytes.";
    let failed = &answer.failed[0];
    assert_eq!((failed.code.as_str(), failed.message.as_deref()), ("InvalidParameterValue", Some(words)));
    assert_eq!(engine.bodies(&url).await.len(), 1);
}
