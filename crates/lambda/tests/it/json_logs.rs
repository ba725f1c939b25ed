//! Logs as JSON: what the platform says, what a function says, and from which level on.

use tidegate_api::lambda::{self, ApplicationLogLevel, LogFormat, LoggingConfig, SystemLogLevel};

use crate::support::{Engine, new_function};

const PYTHON: &str = r#"
import logging
log = logging.getLogger("tide")
def handler(event, context):
    log.info("rising", extra={"level_m": 2})
    log.debug("nobody hears this")
    if event.get("fail"):
        raise ValueError("ebb")
"#;

#[tokio::test(flavor = "multi_thread")]
async fn a_function_and_its_platform_log_json() {
    let engine = Engine::start().await;
    let mut input = new_function("f", "python3.11", &[("index.py", PYTHON)]);
    input.logging_config =
        Some(LoggingConfig { log_format: Some(LogFormat::Json), ..LoggingConfig::default() });
    let shown = engine.function_with(input).await.logging_config.expect("logging");
    assert_eq!(shown.application_log_level, Some(ApplicationLogLevel::Info));
    engine.invoke("f", r#"{"fail":true}"#).await;
    let log = engine.log_with("platform.report").await;
    let lines: Vec<serde_json::Value> =
        log.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let kinds: Vec<&str> = lines.iter().filter_map(|line| line["type"].as_str()).collect();
    assert_eq!(kinds, ["platform.initStart", "platform.start", "platform.report"], "{log}");
    let said = &lines[2];
    assert_eq!(
        (&said["message"], &said["level"], &said["level_m"]),
        (&"rising".into(), &"INFO".into(), &2.into())
    );
    assert_eq!((&lines[3]["errorType"], &lines[3]["log_level"]), (&"ValueError".into(), &"ERROR".into()));
    assert_eq!(lines[4]["record"]["status"], "error");
    assert!(!log.contains("nobody hears"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_level_keeps_the_platform_quiet_and_texts_have_none() {
    let engine = Engine::start().await;
    let mut input = new_function("f", "python3.11", &[("index.py", PYTHON)]);
    input.logging_config = Some(LoggingConfig {
        log_format: Some(LogFormat::Json),
        application_log_level: Some(ApplicationLogLevel::Debug),
        system_log_level: Some(SystemLogLevel::Warn),
        log_group: Some("tides".into()),
    });
    engine.function_with(input).await;
    engine.invoke("f", "{}").await;
    let log = engine.log_with("nobody hears this").await;
    assert!(!log.contains("platform."), "{log}");
    let update = |format, level| lambda::UpdateFunctionConfigurationRequest {
        function_name: "f".into(),
        logging_config: Some(LoggingConfig {
            log_format: format,
            application_log_level: level,
            ..LoggingConfig::default()
        }),
        ..Default::default()
    };
    let text =
        engine.cx.call::<lambda::UpdateFunctionConfiguration>(update(Some(LogFormat::Text), None)).await;
    let shown = text.expect("text").logging_config.expect("logging");
    assert_eq!((shown.log_group.as_deref(), shown.application_log_level), (Some("tides"), None));
    engine.settled("f").await;
    let level = update(None, Some(ApplicationLogLevel::Error));
    let refused = engine.cx.call::<lambda::UpdateFunctionConfiguration>(level).await.expect_err("refused");
    assert_eq!(refused.code, "InvalidParameterValueException");
}
