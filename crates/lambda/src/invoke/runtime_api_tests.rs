//! Runtimes that use their connections in every way that HTTP allows.

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::*;

const LIMIT: Duration = Duration::from_secs(20);
const NEXT: &str = "GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\n\r\n";

/// A connection as a runtime has it, and the API's end of it at work.
async fn connect(api: &Arc<RuntimeApi>) -> TcpStream {
    let (listener, address) = bind(&Ids::seeded(1)).await.expect("a listener");
    let runtime = TcpStream::connect(address).await.expect("a connection");
    let (stream, _) = listener.accept().await.expect("the connection");
    tokio::spawn(api.clone().converse(Line::new(stream)));
    runtime
}

fn event(id: &str) -> Event {
    let (id, arn) = (id.to_owned(), "arn:aws:lambda:us-east-1:123456789012:function:f".to_owned());
    Event { id, payload: Bytes::from_static(b"[1]"), client_context: None, arn, deadline: 1_000, sink: None }
}

fn answer_to(id: &str, text: &str) -> String {
    let length = text.len();
    format!(
        "POST /2018-06-01/runtime/invocation/{id}/response HTTP/1.1\r\nContent-Length: {length}\r\n\r\n{text}"
    )
}

async fn say(runtime: &mut TcpStream, text: &str) {
    runtime.write_all(text.as_bytes()).await.expect("the API listens");
}

/// Reads until what came ends with `end`.
async fn hear(runtime: &mut TcpStream, end: &str) -> String {
    let mut heard = Vec::new();
    while !heard.ends_with(end.as_bytes()) {
        let read = wall::timeout(LIMIT, runtime.read_buf(&mut heard)).await;
        assert_ne!(read.expect("it comes in time").expect("it can be read"), 0, "the API hung up");
    }
    String::from_utf8(heard).expect("heads are ASCII")
}

fn serve(api: &Arc<RuntimeApi>, id: &'static str) -> tokio::task::JoinHandle<Answer> {
    let api = api.clone();
    tokio::spawn(async move { api.serve(event(id), LIMIT).await })
}

fn text(answer: Answer) -> String {
    match answer {
        Answer::Response(body) => String::from_utf8_lossy(&body).into_owned(),
        other => panic!("no response: {other:?}"),
    }
}

#[tokio::test]
async fn one_connection_serves_one_event_after_the_other() {
    let api = RuntimeApi::new();
    let mut runtime = connect(&api).await;
    for id in ["a", "b", "c"] {
        say(&mut runtime, NEXT).await;
        let serving = serve(&api, id);
        let head = hear(&mut runtime, "[1]").await;
        assert!(head.contains(&format!("lambda-runtime-aws-request-id: {id}\r\n")), "{head}");
        say(&mut runtime, &answer_to(id, "done")).await;
        assert!(hear(&mut runtime, "}\n").await.starts_with("HTTP/1.1 202 "));
        assert_eq!(text(serving.await.expect("it ends")), "done");
    }
    assert!(api.is_alive());
}

#[tokio::test]
async fn an_answer_may_come_on_another_connection_and_both_stay() {
    let api = RuntimeApi::new();
    let (mut asks, mut answers) = (connect(&api).await, connect(&api).await);
    for id in ["a", "b"] {
        say(&mut asks, NEXT).await;
        let serving = serve(&api, id);
        hear(&mut asks, "[1]").await;
        say(&mut answers, &answer_to("other", "x")).await;
        assert!(hear(&mut answers, "}").await.starts_with("HTTP/1.1 400 "));
        say(&mut answers, &answer_to(id, "done")).await;
        assert!(hear(&mut answers, "}\n").await.starts_with("HTTP/1.1 202 "));
        assert_eq!(text(serving.await.expect("it ends")), "done");
    }
}

#[tokio::test]
async fn who_hung_up_while_asking_gets_no_event() {
    let api = RuntimeApi::new();
    let mut gone = connect(&api).await;
    say(&mut gone, NEXT).await;
    assert!(api.initialised(LIMIT).await.is_ok());
    drop(gone);
    let mut runtime = connect(&api).await;
    let serving = serve(&api, "a");
    say(&mut runtime, NEXT).await;
    hear(&mut runtime, "[1]").await;
    say(&mut runtime, &answer_to("a", "done")).await;
    assert_eq!(text(serving.await.expect("it ends")), "done");
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_told_so_and_the_runtime_asks_again() {
    let api = RuntimeApi::new();
    let mut runtime = connect(&api).await;
    say(&mut runtime, NEXT).await;
    let serving = serve(&api, "a");
    hear(&mut runtime, "[1]").await;
    say(&mut runtime, &answer_to("a", &"x".repeat(RESPONSE_LIMIT + 1))).await;
    assert!(hear(&mut runtime, "}").await.starts_with("HTTP/1.1 413 "));
    assert!(matches!(serving.await.expect("it ends"), Answer::TooLarge));
    say(&mut runtime, NEXT).await;
    assert!(api.asks_again(LIMIT).await);
}
