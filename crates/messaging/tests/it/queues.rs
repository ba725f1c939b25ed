//! Queues: attributes, names, tags, permissions.

use tidegate_api::sqs::{
    AddPermission, AddPermissionRequest, CreateQueue, CreateQueueRequest, DeleteQueue, DeleteQueueRequest,
    GetQueueAttributes, GetQueueAttributesRequest, ListDeadLetterSourceQueues,
    ListDeadLetterSourceQueuesRequest, ListQueues, ListQueuesRequest, QueueAttributeName, RemovePermission,
    RemovePermissionRequest, SetQueueAttributes, SetQueueAttributesRequest,
};

use crate::{Engine, texts};

async fn attribute(engine: &Engine, url: &str, name: &str) -> Option<String> {
    let asked = Some(vec![QueueAttributeName::All]);
    let input = GetQueueAttributesRequest { queue_url: url.into(), attribute_names: asked };
    let answer = engine.call::<GetQueueAttributes>(input).await.unwrap();
    answer.attributes.unwrap().remove(name)
}

#[tokio::test]
async fn a_queue_shows_its_defaults_and_counts_its_messages() {
    let engine = Engine::start();
    let url = engine.queue("jobs", &[]).await;
    engine.send(&url, "one").await;
    engine.send(&url, "two").await;
    engine.receive(&url, |_| {}).await;
    let wanted = [
        ("ApproximateNumberOfMessages", "1"),
        ("ApproximateNumberOfMessagesDelayed", "0"),
        ("ApproximateNumberOfMessagesNotVisible", "1"),
        ("CreatedTimestamp", "1700000000"),
        ("DelaySeconds", "0"),
        ("MaximumMessageSize", "1048576"),
        ("MessageRetentionPeriod", "345600"),
        ("QueueArn", "arn:aws:sqs:us-east-1:123456789012:jobs"),
        ("ReceiveMessageWaitTimeSeconds", "0"),
        ("SqsManagedSseEnabled", "true"),
        ("VisibilityTimeout", "30"),
    ];
    for (name, value) in wanted {
        assert_eq!(attribute(&engine, &url, name).await.as_deref(), Some(value), "{name}");
    }
}

#[tokio::test]
async fn a_name_belongs_to_one_queue_and_rests_for_a_minute() {
    let engine = Engine::start();
    let url = engine.queue("jobs", &[("DelaySeconds", "1")]).await;
    assert_eq!(engine.queue("jobs", &[]).await, url);
    let again = |attributes: &[(&str, &str)]| CreateQueueRequest {
        queue_name: "jobs".into(),
        attributes: Some(texts(attributes)),
        ..Default::default()
    };
    let refused = engine.call::<CreateQueue>(again(&[("DelaySeconds", "2")])).await.unwrap_err();
    assert_eq!(refused.type_name(), "QueueNameExists");
    engine.call::<DeleteQueue>(DeleteQueueRequest { queue_url: url.clone() }).await.unwrap();
    let refused = engine.call::<DeleteQueue>(DeleteQueueRequest { queue_url: url }).await.unwrap_err();
    assert_eq!(refused.code, "AWS.SimpleQueueService.NonExistentQueue");
    assert_eq!(refused.type_name(), "QueueDoesNotExist");
    let refused = engine.call::<CreateQueue>(again(&[])).await.unwrap_err();
    assert_eq!(refused.type_name(), "QueueDeletedRecently");
    engine.advance(60);
    engine.call::<CreateQueue>(again(&[])).await.unwrap();
}

#[tokio::test]
async fn what_is_not_offered_is_refused_by_name() {
    let engine = Engine::start();
    let refusal = async |name: &str, attribute: &str, value: &str| {
        let attributes = Some(texts(&[(attribute, value)]));
        let input = CreateQueueRequest { queue_name: name.into(), attributes, ..Default::default() };
        engine.call::<CreateQueue>(input).await.unwrap_err().message
    };
    assert_eq!(refusal("a.fifo", "FifoQueue", "true").await, "FIFO queues are not supported.");
    let key = refusal("a", "KmsMasterKeyId", "alias/aws/sqs").await;
    assert_eq!(key, "The attribute KmsMasterKeyId is not supported.");
    assert_eq!(refusal("a", "FifoQueue", "false").await, "Unknown Attribute FifoQueue.");
    assert_eq!(refusal("a", "Policy", "{").await, "Invalid value for the parameter Policy.");
}

#[tokio::test]
async fn permissions_are_statements_of_the_policy() {
    let engine = Engine::start();
    let url = engine.queue("jobs", &[]).await;
    let add = || AddPermissionRequest {
        queue_url: url.clone(),
        label: "other".into(),
        aws_account_ids: vec!["668614515564".into()],
        actions: vec!["ReceiveMessage".into()],
    };
    engine.call::<AddPermission>(add()).await.unwrap();
    let policy = attribute(&engine, &url, "Policy").await.unwrap();
    let policy: serde_json::Value = serde_json::from_str(&policy).unwrap();
    let wanted = serde_json::json!({
        "Sid": "other",
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::668614515564:root"},
        "Action": "SQS:ReceiveMessage",
        "Resource": "arn:aws:sqs:us-east-1:123456789012:jobs",
    });
    assert_eq!(policy["Statement"][0], wanted);
    let refused = engine.call::<AddPermission>(add()).await.unwrap_err();
    assert_eq!(refused.message, "Value other for parameter Label is invalid. Reason: Already exists.");
    let remove = || RemovePermissionRequest { queue_url: url.clone(), label: "other".into() };
    engine.call::<RemovePermission>(remove()).await.unwrap();
    assert_eq!(attribute(&engine, &url, "Policy").await, None);
    let refused = engine.call::<RemovePermission>(remove()).await.unwrap_err();
    assert_eq!(refused.message, "Value other for parameter Label is invalid. Reason: can't find label.");
}

#[tokio::test]
async fn dead_letter_queues_say_who_may_use_them_and_who_does() {
    let engine = Engine::start();
    let dead = engine.queue("dead", &[]).await;
    let url = engine.queue("jobs", &[]).await;
    let policy = r#"{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:123456789012:dead","maxReceiveCount":2}"#;
    let set = |url: &str, name: &str, value: &str| SetQueueAttributesRequest {
        queue_url: url.into(),
        attributes: texts(&[(name, value)]),
    };
    let deny = set(&dead, "RedriveAllowPolicy", r#"{"redrivePermission":"denyAll"}"#);
    engine.call::<SetQueueAttributes>(deny).await.unwrap();
    let refused = engine.call::<SetQueueAttributes>(set(&url, "RedrivePolicy", policy)).await.unwrap_err();
    assert_eq!(refused.code, "InvalidParameterValue");
    engine.call::<SetQueueAttributes>(set(&dead, "RedriveAllowPolicy", "")).await.unwrap();
    engine.call::<SetQueueAttributes>(set(&url, "RedrivePolicy", policy)).await.unwrap();
    let input = ListDeadLetterSourceQueuesRequest { queue_url: dead, ..Default::default() };
    let sources = engine.call::<ListDeadLetterSourceQueues>(input).await.unwrap();
    assert_eq!(sources.queue_urls, [url]);
}

#[tokio::test]
async fn queues_are_listed_by_pages() {
    let engine = Engine::start();
    for name in ["a-1", "a-2", "a-3", "b-1"] {
        engine.queue(name, &[]).await;
    }
    let ask = |next_token| ListQueuesRequest {
        queue_name_prefix: Some("a-".into()),
        max_results: Some(2),
        next_token,
    };
    let first = engine.call::<ListQueues>(ask(None)).await.unwrap();
    assert_eq!(first.queue_urls.unwrap().len(), 2);
    let second = engine.call::<ListQueues>(ask(first.next_token)).await.unwrap();
    assert_eq!(second.queue_urls.unwrap(), ["http://127.0.0.1:4566/123456789012/a-3"]);
    assert_eq!(second.next_token, None);
}
