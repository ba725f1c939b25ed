//! The same contract for Java, where the machine has a JDK of a version that is a runtime.
#![expect(clippy::print_stdout, reason = "what is skipped is said aloud")]

use std::process::Command;

use crate::support::{Engine, json, new_function, zipped_bytes};

const JAVA: &str = r#"
package tide;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

public class Handler {
    public static class Height {
        private double metres;
        public double getMetres() { return metres; }
        public void setMetres(double metres) { this.metres = metres; }
    }

    public static class Event {
        private String kind;
        private List<Height> heights;
        public void setKind(String kind) { this.kind = kind; }
        public void setHeights(List<Height> heights) { this.heights = heights; }
    }

    public Object handle(Map<String, Object> event) throws Exception {
        switch (String.valueOf(event.get("do"))) {
            case "echo":
                System.out.println("said " + event.get("text"));
                return Map.of("echo", event.get("text"), "region", System.getenv("AWS_REGION"));
            case "fail": throw new IllegalStateException("on purpose");
            case "exit": System.exit(((Number) event.get("code")).intValue()); return null;
            case "sleep": Thread.sleep(30000); return null;
            case "grow": { java.util.ArrayList<byte[]> held = new java.util.ArrayList<>(); while (true) held.add(new byte[1 << 20]); }
            default: return null;
        }
    }

    public double highest(Event event) {
        return event.heights.stream().mapToDouble(Height::getMetres).max().getAsDouble();
    }

    public void stream(InputStream in, OutputStream out) throws Exception {
        out.write(("{\"read\":" + in.readAllBytes().length + "}").getBytes());
    }
}
"#;

/// The classes of the handler, as a package has them.
#[expect(clippy::disallowed_methods, reason = "the compiler of the handler under test")]
fn compiled() -> Option<Vec<(String, Vec<u8>)>> {
    let folder = tempfile::tempdir().expect("folder");
    let source = folder.path().join("Handler.java");
    std::fs::write(&source, JAVA).expect("source");
    let done = Command::new("javac").args(["--release", "11", "-d"]).arg(folder.path()).arg(&source).status();
    if !done.is_ok_and(|status| status.success()) {
        return None;
    }
    let classes = std::fs::read_dir(folder.path().join("tide")).expect("classes").flatten();
    Some(
        classes
            .map(|entry| {
                let name = format!("tide/{}", entry.file_name().to_string_lossy());
                (name, std::fs::read(entry.path()).expect("class"))
            })
            .collect(),
    )
}

/// An engine with the handler under a name, for one of its methods.
async fn start(method: &str, timeout: i32) -> Option<Engine> {
    let Some(classes) = compiled() else {
        println!("skipped: this machine has no Java compiler");
        return None;
    };
    let engine = Engine::start().await;
    for runtime in ["java17", "java21", "java25", "java11"] {
        let mut input = new_function("probe", runtime, &[]);
        let files: Vec<(&str, &[u8])> =
            classes.iter().map(|(name, class)| (name.as_str(), class.as_slice())).collect();
        input.code.zip_file = Some(zipped_bytes(&files));
        input.handler = Some(format!("tide.Handler::{method}"));
        (input.timeout, input.memory_size) = (Some(timeout), Some(256));
        if engine.cx.call::<tidegate_api::lambda::CreateFunction>(input).await.is_ok() {
            engine.settled("probe").await;
            return Some(engine);
        }
    }
    println!("skipped: this machine has no JDK of a version that is a runtime");
    None
}

#[tokio::test(flavor = "multi_thread")]
async fn a_java_function_echoes_and_fails_as_aws_words_it() {
    let Some(engine) = start("handle", 20).await else { return };
    let payload = json(&engine.invoke("probe", r#"{"do":"echo","text":"h\u00e9 \"1\""}"#).await);
    assert_eq!(payload, serde_json::json!({"echo": "h\u{e9} \"1\"", "region": "us-east-1"}));
    assert!(engine.log_with("said ").await.contains("said h\u{e9} \"1\"\n"));
    let failed = engine.invoke("probe", r#"{"do":"fail"}"#).await;
    assert_eq!(failed.function_error.as_deref(), Some("Unhandled"));
    let failed = json(&failed);
    assert_eq!(failed["errorType"], "java.lang.IllegalStateException", "{failed}");
    assert_eq!(failed["errorMessage"], "on purpose");
    let frame = failed["stackTrace"][0].as_str().expect("a frame");
    assert!(frame.starts_with("tide.Handler.handle(Handler.java:"), "{failed}");
    let gone = json(&engine.invoke("probe", r#"{"do":"exit","code":7}"#).await);
    assert!(gone["errorMessage"].as_str().is_some_and(|text| text.ends_with("exit status 7")), "{gone}");
    let grown = json(&engine.invoke("probe", r#"{"do":"grow"}"#).await);
    assert_eq!(grown["errorType"], "java.lang.OutOfMemoryError", "{grown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_java_function_that_takes_too_long_is_stopped() {
    let Some(engine) = start("handle", 2).await else { return };
    let late = json(&engine.invoke("probe", r#"{"do":"sleep"}"#).await);
    assert!(
        late["errorMessage"].as_str().is_some_and(|text| text.contains("Task timed out after 2.00")),
        "{late}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn events_become_what_a_java_handler_takes() {
    let Some(engine) = start("highest", 20).await else { return };
    let event = r#"{"kind":"tide","heights":[{"metres":1},{"metres":2.5}]}"#;
    assert_eq!(json(&engine.invoke("probe", event).await), 2.5);
    let Some(engine) = start("stream", 20).await else { return };
    assert_eq!(json(&engine.invoke("probe", r#"{"n":1}"#).await)["read"], 7);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_java_class_that_is_not_there_is_told() {
    let Some(engine) = start("nowhere", 20).await else { return };
    let payload = json(&engine.invoke("probe", "{}").await);
    assert_eq!(payload["errorType"], "Runtime.HandlerNotFound", "{payload}");
}
