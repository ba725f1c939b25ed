//! The conformance function, for Rust: with the runtime that teams use.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use lambda_runtime::streaming::{Body, Response, channel};
use lambda_runtime::{Diagnostic, Error, FunctionResponse, LambdaEvent, run, service_fn};
use serde_json::{Map, Value, json};

static TICKS: AtomicU64 = AtomicU64::new(0);
static TICKING: OnceLock<()> = OnceLock::new();

type Answer = FunctionResponse<Value, Body>;

#[derive(Debug)]
struct Failed;

impl From<Failed> for Diagnostic {
    fn from(_: Failed) -> Self {
        Diagnostic { error_type: "ValueError".into(), error_message: "on purpose".into() }
    }
}

fn tick() {
    loop {
        std::thread::sleep(Duration::from_millis(10));
        TICKS.fetch_add(1, Ordering::Relaxed);
    }
}

fn streamed(event: &Value) -> Answer {
    let pieces = event["pieces"].as_u64().unwrap_or_default();
    let pause = Duration::from_millis(event["pause"].as_u64().unwrap_or_default());
    let (mut sender, body) = channel();
    tokio::spawn(async move {
        for number in 0..pieces {
            if sender.send_data(format!("tide {number};").into()).await.is_err() {
                return;
            }
            tokio::time::sleep(pause).await;
        }
    });
    FunctionResponse::StreamingResponse(Response::from(body))
}

async fn answer(event: LambdaEvent<Value>) -> Result<Answer, Failed> {
    let (event, context) = event.into_parts();
    let answer = match event["do"].as_str().unwrap_or_default() {
        "echo" => {
            println!("heard {}", event["text"].as_str().unwrap_or_default());
            json!({"echo": event["text"]})
        }
        "fail" => return Err(Failed),
        "hang" => {
            tokio::time::sleep(Duration::from_secs(60)).await;
            Value::Null
        }
        "grow" => {
            let mut held = Vec::new();
            loop {
                held.push(vec![1u8; 8 << 20]);
            }
        }
        "context" => {
            let config = &context.env_config;
            let left = context.deadline.saturating_sub(
                std::time::UNIX_EPOCH.elapsed().map(|now| now.as_millis() as u64).unwrap_or_default(),
            );
            json!({
                "id": context.request_id, "name": config.function_name, "version": config.version,
                "arn": context.invoked_function_arn, "memory": config.memory, "left": left,
                "group": config.log_group, "stream": config.log_stream,
            })
        }
        "environment" => {
            let names = event["names"].as_array().cloned().unwrap_or_default();
            let found: Map<String, Value> = names
                .iter()
                .filter_map(Value::as_str)
                .map(|name| (name.to_owned(), std::env::var(name).map_or(Value::Null, Value::from)))
                .collect();
            found.into()
        }
        "stream" => return Ok(streamed(&event)),
        "tick" => {
            TICKING.get_or_init(|| drop(std::thread::spawn(tick)));
            json!({"ticks": TICKS.load(Ordering::Relaxed)})
        }
        _ => Value::Null,
    };
    Ok(FunctionResponse::BufferedResponse(answer))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(answer)).await
}
