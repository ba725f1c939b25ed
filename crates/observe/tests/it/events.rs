use super::*;

async fn stream(engine: &Engine) {
    let group =
        logs::CreateLogGroupRequest { log_group_name: "/aws/lambda/hello".into(), ..Default::default() };
    engine.call::<logs::CreateLogGroup>(group.clone()).await.unwrap();
    assert_eq!(
        engine.call::<logs::CreateLogGroup>(group).await.unwrap_err().code,
        "ResourceAlreadyExistsException"
    );
    let stream = logs::CreateLogStreamRequest {
        log_group_name: "/aws/lambda/hello".into(),
        log_stream_name: "s/[1]".into(),
    };
    engine.call::<logs::CreateLogStream>(stream).await.unwrap();
}

async fn put(engine: &Engine, messages: &[&str]) -> logs::PutLogEventsResponse {
    let events = messages
        .iter()
        .map(|message| logs::InputLogEvent { timestamp: engine.now(), message: (*message).to_owned() });
    let input = logs::PutLogEventsRequest {
        log_group_name: "/aws/lambda/hello".into(),
        log_stream_name: "s/[1]".into(),
        log_events: events.collect(),
        ..Default::default()
    };
    engine.call::<logs::PutLogEvents>(input).await.unwrap()
}

fn get() -> logs::GetLogEventsRequest {
    logs::GetLogEventsRequest {
        log_group_name: Some("/aws/lambda/hello".into()),
        log_stream_name: "s/[1]".into(),
        start_from_head: Some(true),
        limit: Some(2),
        ..Default::default()
    }
}

fn messages(answer: &logs::GetLogEventsResponse) -> Vec<&str> {
    answer.events.iter().flatten().filter_map(|event| event.message.as_deref()).collect()
}

#[tokio::test]
async fn a_reader_follows_tokens_to_the_end_and_sees_what_comes_later() {
    let engine = Engine::start();
    stream(&engine).await;
    put(&engine, &["one", "two", "three"]).await;
    let first = engine.call::<logs::GetLogEvents>(get()).await.unwrap();
    assert_eq!(messages(&first), ["one", "two"]);
    let next = logs::GetLogEventsRequest { next_token: first.next_forward_token, ..get() };
    let second = engine.call::<logs::GetLogEvents>(next).await.unwrap();
    assert_eq!(messages(&second), ["three"]);
    let next = logs::GetLogEventsRequest { next_token: second.next_forward_token.clone(), ..get() };
    let end = engine.call::<logs::GetLogEvents>(next.clone()).await.unwrap();
    assert_eq!((messages(&end).len(), &end.next_forward_token), (0, &second.next_forward_token));
    put(&engine, &["four"]).await;
    assert_eq!(messages(&engine.call::<logs::GetLogEvents>(next).await.unwrap()), ["four"]);
    let back = logs::GetLogEventsRequest { next_token: second.next_backward_token, ..get() };
    assert_eq!(messages(&engine.call::<logs::GetLogEvents>(back).await.unwrap()), ["one", "two"]);
    let latest = logs::GetLogEventsRequest { start_from_head: None, ..get() };
    assert_eq!(messages(&engine.call::<logs::GetLogEvents>(latest).await.unwrap()), ["three", "four"]);
}

#[tokio::test]
async fn events_are_filtered_and_expire() {
    let engine = Engine::start();
    stream(&engine).await;
    put(&engine, &["INFO fine", "ERROR broken"]).await;
    let filter = logs::FilterLogEventsRequest {
        log_group_name: Some("/aws/lambda/hello".into()),
        filter_pattern: Some("ERROR".into()),
        ..Default::default()
    };
    let found = engine.call::<logs::FilterLogEvents>(filter.clone()).await.unwrap().events.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].log_stream_name.as_deref(), Some("s/[1]"));
    let keep =
        logs::PutRetentionPolicyRequest { log_group_name: "/aws/lambda/hello".into(), retention_in_days: 1 };
    engine.call::<logs::PutRetentionPolicy>(keep).await.unwrap();
    engine.advance(2 * 86_400);
    assert_eq!(engine.call::<logs::FilterLogEvents>(filter).await.unwrap().events.unwrap().len(), 0);
}

#[tokio::test]
async fn a_deleted_group_comes_back_empty() {
    let engine = Engine::start();
    stream(&engine).await;
    put(&engine, &["one"]).await;
    let delete = logs::DeleteLogGroupRequest { log_group_name: "/aws/lambda/hello".into() };
    engine.call::<logs::DeleteLogGroup>(delete.clone()).await.unwrap();
    assert_eq!(
        engine.call::<logs::DeleteLogGroup>(delete).await.unwrap_err().code,
        "ResourceNotFoundException"
    );
    stream(&engine).await;
    assert_eq!(messages(&engine.call::<logs::GetLogEvents>(get()).await.unwrap()).len(), 0);
}
